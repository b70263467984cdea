//! The inbound edge: what phones and providers send to us.

pub mod command;
pub mod letters;
pub mod signature;
pub mod words;
