//! The suite: one binary, a file per behaviour, run on both databases.
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
