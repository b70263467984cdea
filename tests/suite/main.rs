//! The suite: one binary, a file per behaviour, run on both databases.

mod web_shell;
mod words;
mod card_payload;
mod card_reader;
mod card_sheet;
