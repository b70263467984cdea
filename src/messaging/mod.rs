//! Outbound messages: texts, their cost, and the channels that carry them.

pub mod gsm7;
pub mod mail;
pub mod pretend;
pub mod provider;
