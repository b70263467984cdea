//! What several tests share.

pub mod app;
pub mod asks;
pub mod data;
pub mod database;
pub mod network;
pub mod people;
pub mod smtp;
pub mod visitor;
