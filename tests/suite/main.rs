//! The suite: one binary, a file per behaviour, run on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test stops where it fails

// Clippy's own exception covers `#[test]` functions only, not the helpers that they share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod card_payload;
mod card_reader;
mod card_sheet;
mod columns;
mod house;
mod migrations_rules;
mod web_shell;
mod words;

mod copies;
mod pdf_pages;
mod scan;
