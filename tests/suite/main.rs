//! The suite: one binary, a file per behaviour, run on both databases.

mod explain;
mod mail;
mod provider_twilio;
mod sms_reply;
mod sms_signature;
mod sms_text;
mod support;
