//! The inbound edge: what phones and providers send to us.

pub mod command;
mod commands;
pub mod letters;
pub mod receive;
pub mod signature;
pub mod sms;
mod store;
pub mod words;
