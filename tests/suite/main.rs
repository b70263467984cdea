//! The suite: one binary, a file per behaviour, run on both databases.

// A test stops where it fails; clippy's own exception covers `#[test]` functions only, not their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod at_rest;
mod backup;
mod card_payload;
mod card_reader;
mod card_sheet;
mod cli;
mod columns;
mod config;
mod copies;
mod demo;
mod desk_cards;
mod desk_kiosks;
mod desk_recipients;
mod desk_sign_in;
mod explain;
mod give;
mod give_pages;
mod house;
mod keys;
mod killed;
mod kiosk_door;
mod kiosk_first_visit;
mod kiosk_out;
mod kiosk_settings;
mod kiosk_ways;
mod mail;
mod migrations;
mod migrations_rules;
mod outbox;
mod papers_added;
mod papers_kept;
mod papers_refused;
mod papers_stored;
mod pdf_pages;
mod provider_twilio;
mod recipient_pages;
mod release_states;
mod safes;
mod scan;
mod sms_fit;
mod sms_reply;
mod sms_signature;
mod sms_text;
mod support;
mod vectors;
mod verify;
mod web_shell;
mod webhook;
mod words;
