//! Papers: added at the kiosk, sealed under a key of their own, looked at, erased.

pub mod add;
pub mod erase;
pub mod expiry;
pub mod pdf;
pub mod scan;
pub mod store;
pub mod straighten;
pub mod verify;
pub mod view;

use std::str::FromStr;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::secret::SivKey;
use crate::crypto::siv;
use crate::crypto::slots::SafeKey;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::safes::SafeId;

pub struct DocumentMark;
pub type DocumentId = Id<DocumentMark>;
pub struct PageMark;
pub type PageId = Id<PageMark>;
/// The random key of one document.
pub type DocumentKey = SivKey;

/// What a paper is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Identity,
    Housing,
    Income,
    Health,
    Work,
    School,
    Other,
}

impl Kind {
    pub const ALL: [Self; 7] =
        [Self::Identity, Self::Housing, Self::Income, Self::Health, Self::Work, Self::School, Self::Other];

    /// The name in the database, in the ids of its words and of its icon.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Housing => "housing",
            Self::Income => "income",
            Self::Health => "health",
            Self::Work => "work",
            Self::School => "school",
            Self::Other => "other",
        }
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or(Error::Corrupt("a kind of paper"))
    }
}

/// Where a paper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Pages are still being added ("papier à finir").
    Draft,
    Kept,
    /// Can be taken back for 30 days.
    Erased,
}

impl State {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Kept => "kept",
            Self::Erased => "erased",
        }
    }
}

impl FromStr for State {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        [Self::Draft, Self::Kept, Self::Erased]
            .into_iter()
            .find(|state| state.name() == name)
            .ok_or(Error::Corrupt("a state of a paper"))
    }
}

/// A paper in clear, without its content.
#[derive(Clone, Debug)]
pub struct Document {
    pub id: DocumentId,
    pub safe: SafeId,
    pub state: State,
    pub kind: Kind,
    pub title: String,
    /// Last day on which the paper is valid, `YYYY-MM-DD`.
    pub expires_on: Option<String>,
    pub created_at: Timestamp,
    pub erased_at: Option<Timestamp>,
}

/// One page as it is stored: an image, or a PDF with several sheets.
#[derive(Clone, Debug)]
pub struct Page {
    pub id: PageId,
    pub number: i32,
    pub media_type: String,
    /// Pages of a PDF; 1 for an image.
    pub sheets: i32,
    pub bytes: i64,
}

/// A paper of this safe; none of another's.
pub fn find(conn: &mut Conn, keyring: &Keyring, safe: SafeId, id: DocumentId) -> Result<Document> {
    store::document(conn, safe, id)?.ok_or(Error::NotFound)?.in_clear(keyring)
}

/// The papers of a safe in this state, oldest first.
pub fn list(conn: &mut Conn, keyring: &Keyring, safe: SafeId, state: State) -> Result<Vec<Document>> {
    store::documents(conn, safe, state)?.into_iter().map(|row| row.in_clear(keyring)).collect()
}

/// Papers that have pages and were not kept yet, oldest first.
pub fn drafts(conn: &mut Conn, keyring: &Keyring, safe: SafeId) -> Result<Vec<Document>> {
    store::begun_drafts(conn, safe)?.into_iter().map(|row| row.in_clear(keyring)).collect()
}

/// A title as it is kept: one line of at most 60 characters, without marks that change what others show.
/// Empty when nothing is left.
pub fn clean_title(text: &str) -> String {
    let shown: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_mark(*c)).collect();
    let line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MAX_TITLE_CHARS).collect::<String>().trim_end().to_owned()
}

const MAX_TITLE_CHARS: usize = 60;

/// Direction marks and the byte order mark (Unicode TR 9): a title could turn the text beside it around.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

pub fn pages(conn: &mut Conn, document: DocumentId) -> Result<Vec<Page>> {
    Ok(store::pages(conn, document)?.into_iter().map(store::PageRow::in_clear).collect())
}

/// Unwraps a document's key.
pub(crate) fn document_key(safe_key: &SafeKey, row: &store::DocumentRow) -> Result<DocumentKey> {
    let context: [&[u8]; 3] = [KEY_LABEL, row.safe_id.as_bytes(), row.id.as_bytes()];
    DocumentKey::from_slice(&siv::open(safe_key, &context, &row.document_key)?)
}

const KEY_LABEL: &[u8] = b"consigne/document_key";

fn field<'a>(id: &'a DocumentId, column: &'a str) -> Field<'a> {
    Field { table: "documents", column, row: id.as_bytes() }
}

fn digest_field(id: &PageId) -> Field<'_> {
    Field { table: "pages", column: "digest", row: id.as_bytes() }
}
