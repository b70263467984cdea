//! What several tests share.

pub mod afar;
pub mod app;
pub mod asks;
pub mod binary;
pub mod data;
pub mod database;
pub mod desk;
pub mod device;
pub mod fake_twilio;
pub mod give;
pub mod kiosk;
pub mod log;
pub mod network;
pub mod papers;
pub mod people;
pub mod provider;
pub mod screen;
pub mod smtp;
pub mod tools;
pub mod ussd;
pub mod visitor;
pub mod ways;
pub mod whole_run;
