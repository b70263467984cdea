//! The inbound edge: what phones and providers send to us.

pub mod command;
mod commands;
pub mod letters;
pub mod poke;
pub mod receive;
pub mod signature;
pub mod sms;
pub mod smsgate;
mod store;
pub mod ussd;
pub mod words;
