//! Looking at a paper.

use zeroize::Zeroizing;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::{same, sha256};
use crate::crypto::slots::SafeKey;
use crate::crypto::stream;
use crate::db::{Conn, Db};
use crate::documents::store::{self, PageRow};
use crate::documents::{DocumentId, DocumentKey, digest_field};
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::safes::SafeId;

/// A page's content with its type.
pub struct Content {
    pub bytes: Zeroizing<Vec<u8>>,
    pub media_type: String,
}

/// Opens page `number` (from 1) of a paper for its holder. Writes nothing: see [`note`].
pub fn page(
    db: &Db,
    keyring: &Keyring,
    blobs: &Blobs,
    safe: SafeId,
    safe_key: &SafeKey,
    document: DocumentId,
    number: i32,
) -> Result<Content> {
    let (row, pages) = db.read(|conn| {
        let row = store::document(conn, safe, document)?.ok_or(Error::NotFound)?;
        Ok((row, store::pages(conn, document)?))
    })?;
    let page = pages.into_iter().find(|page| page.number == number).ok_or(Error::NotFound)?;
    let key = super::document_key(safe_key, &row)?;
    open(keyring, blobs, safe, &key, &page)
}

/// The holder opened a paper: one entry a look, not one a picture.
pub fn note(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    document: DocumentId,
    now: Timestamp,
) -> Result<()> {
    let detail = Detail::none().with("document", document);
    journal::append(tx, keyring, safe, Event::DocumentViewed, Actor::Holder, &detail, now)
}

/// Fetches, opens and checks one page against the digest of its content.
pub(crate) fn open(
    keyring: &Keyring,
    blobs: &Blobs,
    safe: SafeId,
    key: &DocumentKey,
    page: &PageRow,
) -> Result<Content> {
    let sealed = blobs.get(&page.id.to_string())?;
    let context: [&[u8]; 3] = [safe.as_bytes(), page.document_id.as_bytes(), page.id.as_bytes()];
    let bytes = stream::open(key, &context, &sealed)?;
    let digest = keyring.open_field(digest_field(&page.id), &page.digest)?;
    if !same(&sha256(&bytes), &digest) {
        return Err(Error::Corrupt("a page does not match its digest"));
    }
    Ok(Content { bytes, media_type: page.media_type.clone() })
}
