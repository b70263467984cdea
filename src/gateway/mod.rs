//! The inbound edge: what phones and providers send to us.

pub mod command;
pub mod letters;
pub mod receive;
pub mod signature;
pub mod sms;
mod store;
pub mod ussd;
pub mod words;
