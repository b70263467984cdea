//! What several tests share.

pub mod app;
pub mod asks;
pub mod binary;
pub mod data;
pub mod database;
pub mod papers;
pub mod give;
pub mod log;
pub mod people;
pub mod smtp;
pub mod whole_run;
