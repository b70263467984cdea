//! The suite: one binary, a file per behaviour, run on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test stops where it fails

mod web_shell;
mod words;
