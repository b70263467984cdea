//! The suite: one binary, a file per behaviour, run on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test stops where it fails

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
