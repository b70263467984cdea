//! The suite: one binary, a file per behaviour, run on both databases.

mod copies;
mod pdf_pages;
mod scan;
