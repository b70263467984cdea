//! What several tests share.

pub mod app;
pub mod data;
pub mod database;
pub mod papers;
pub mod give;
pub mod people;
pub mod smtp;
