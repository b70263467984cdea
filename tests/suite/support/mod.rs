//! What several tests share.

pub mod app;
pub mod data;
pub mod database;
pub mod kiosk;
pub mod people;
pub mod smtp;
