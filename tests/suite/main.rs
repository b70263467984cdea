//! The suite: one binary, a file per behaviour, run on both databases.
