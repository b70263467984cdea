//! The suite: one binary, a file per behaviour, run on both databases.

mod web_shell;
mod words;
