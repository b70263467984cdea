//! What several tests share.

pub mod data;
pub mod smtp;
pub mod app;
pub mod database;
pub mod papers;
pub mod people;
