//! The suite: one binary, a file per behaviour, run on both databases.

mod card_payload;
mod card_reader;
mod card_sheet;
