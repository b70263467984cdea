//! The one error type: what stops an operation and rolls its transaction back.
//!
//! A refusal (wrong code, stopped card) is not an error: it is an `Outcome` of the operation, because
//! `Err` would roll back the counter and the journal entry that the refusal must leave behind.

/// Why an operation could not be carried out. Its text may go to the log: it never holds a name,
/// a number, a code or a text of a person.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("database: {0}")]
    Database(#[from] diesel::result::Error),
    #[error("database pool: {0}")]
    Pool(String),
    #[error("blob store: {0}")]
    Blob(#[from] std::io::Error),
    /// A stored or received blob did not open under its key and associated data.
    #[error("cryptography: {0}")]
    Crypto(&'static str),
    /// Stored data breaks a rule that the program relies on.
    #[error("stored data is not valid: {0}")]
    Corrupt(&'static str),
    #[error("configuration: {0}")]
    Config(String),
    /// Input that passed the edge but cannot be worked on (a torn image, a locked PDF).
    #[error("input: {0}")]
    Input(&'static str),
    #[error("message channel: {0}")]
    Channel(String),
    #[error("not found")]
    NotFound,
    #[error("internal: {0}")]
    Internal(String),
}

pub type Result<T, E = Error> = std::result::Result<T, E>;
