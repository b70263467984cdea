//! The suite: one binary, a file per behaviour, run on both databases.

// A test stops where it fails; clippy's own exception covers `#[test]` functions only, not their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod card_payload;
mod card_reader;
mod card_sheet;
mod columns;
mod copies;
mod explain;
mod house;
mod kiosk_door;
mod kiosk_first_visit;
mod kiosk_out;
mod mail;
mod migrations_rules;
mod pdf_pages;
mod provider_twilio;
mod safes;
mod scan;
mod sms_reply;
mod sms_signature;
mod sms_text;
mod support;
mod web_shell;
mod words;
