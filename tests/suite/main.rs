//! The suite: one binary, a file per behaviour, run on both databases.

mod columns;
mod house;
mod migrations_rules;
