//! The suite: one binary, a file per behaviour, run on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // helpers outside of #[test] functions too

mod explain;
mod mail;
mod provider_twilio;
mod sms_reply;
mod sms_signature;
mod sms_text;
mod support;

mod web_shell;
mod words;
mod card_payload;
mod card_reader;
mod card_sheet;
// Clippy's own exception covers `#[test]` functions only, not the helpers that they share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod columns;
mod house;
mod migrations_rules;
