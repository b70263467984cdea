//! Adding a paper: a draft first, page by page, then kept with its title.

use std::time::Duration;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::sha256;
use crate::crypto::slots::SafeKey;
use crate::crypto::{siv, stream};
use crate::db::{Conn, Db};
use crate::documents::store::{self, DocumentRow, PageRow};
use crate::documents::{DocumentId, DocumentKey, KEY_LABEL, Kind, PageId, State, digest_field, field};
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::safes::SafeId;

/// Pages in one paper, at most.
pub const MAX_PAGES: i64 = 40;

/// When a draft without a page counts as forgotten: an upload into it would long be through.
const FORGOTTEN: Duration = Duration::from_hours(24);

/// Begins a paper.
pub fn start(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    safe_key: &SafeKey,
    kind: Kind,
    title: &str,
    now: Timestamp,
) -> Result<DocumentId> {
    let id = DocumentId::new();
    let context: [&[u8]; 3] = [KEY_LABEL, safe.as_bytes(), id.as_bytes()];
    let row = DocumentRow {
        id,
        safe_id: safe,
        state: State::Draft.name().to_owned(),
        kind: keyring.seal_field(field(&id, "kind"), kind.name().as_bytes())?,
        title: keyring.seal_field(field(&id, "title"), title.as_bytes())?,
        expires_on: None,
        document_key: siv::seal(safe_key, 0, &context, DocumentKey::generate().as_bytes())?,
        added_by: Actor::Holder.name().to_owned(),
        created_at: now.as_millis(),
        kept_at: None,
        erased_at: None,
    };
    store::delete_empty_drafts(tx, safe, now.minus(FORGOTTEN))?;
    store::insert_document(tx, &row)?;
    Ok(id)
}

/// A page that is ready to be stored.
pub struct NewPage<'a> {
    pub document: DocumentId,
    pub content: &'a [u8],
    pub media_type: &'a str,
    /// Pages of a PDF; 1 for an image.
    pub sheets: i32,
    /// How many pages the paper had where this one was sent: one that is sent twice is added once.
    pub at: Option<i64>,
}

/// What became of a page.
#[derive(Debug, PartialEq, Eq)]
pub enum PageOutcome {
    Added(PageId),
    /// The paper has as many pages as it may have.
    Full,
    /// The paper is not a draft (any more).
    Closed,
}

/// Seals a page, stores it, and only then writes its row: a row never points at nothing. If the row can't
/// be written the blob is an orphan, which is swept later.
pub fn add_page(
    db: &Db,
    keyring: &Keyring,
    blobs: &Blobs,
    safe: SafeId,
    safe_key: &SafeKey,
    page: &NewPage<'_>,
    now: Timestamp,
) -> Result<PageOutcome> {
    let document = page.document;
    let Some(row) = db.read(|conn| store::document(conn, safe, document))? else {
        return Err(Error::NotFound);
    };
    if row.state != State::Draft.name() {
        return Ok(PageOutcome::Closed);
    }
    let key = super::document_key(safe_key, &row)?;
    let id = PageId::new();
    let sealed = stream::seal(&key, &[safe.as_bytes(), document.as_bytes(), id.as_bytes()], page.content)?;
    let digest = keyring.seal_field(digest_field(&id), &sha256(page.content))?;
    let sealed_digest = sha256(&sealed).to_vec();
    blobs.put(&id.to_string(), &sealed)?;
    db.write(|tx| {
        // The draft's row is locked by this update, so two parallel pages can't get the same number.
        if !store::lock_draft(tx, safe, document)? {
            return Ok(PageOutcome::Closed);
        }
        let there = store::count_pages(tx, document)?;
        if page.at.is_some_and(|at| at < there) {
            let last = store::pages(tx, document)?.pop().ok_or(Error::NotFound)?;
            return Ok(PageOutcome::Added(last.id));
        }
        if there >= MAX_PAGES {
            return Ok(PageOutcome::Full);
        }
        // After the last, not by count: a page before it may have been taken away again.
        let number = store::last_page(tx, document)? + 1;
        let row = PageRow {
            id,
            document_id: document,
            number,
            media_type: page.media_type.to_owned(),
            sheets: page.sheets,
            bytes: i64::try_from(page.content.len()).unwrap_or(i64::MAX),
            digest: digest.clone(),
            sealed_digest: sealed_digest.clone(),
            created_at: now.as_millis(),
        };
        store::insert_page(tx, &row)?;
        Ok(PageOutcome::Added(id))
    })
}

/// Takes the last page of a draft away again ("Refaire").
pub fn drop_page(db: &Db, blobs: &Blobs, safe: SafeId, document: DocumentId, page: PageId) -> Result<bool> {
    let dropped =
        db.write(|tx| Ok(store::lock_draft(tx, safe, document)? && store::delete_page(tx, document, page)?))?;
    if dropped {
        blobs.delete(&page.to_string())?;
    }
    Ok(dropped)
}

/// An upload could not become a page; `why` is the name of the refusal.
pub fn note_refusal(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    document: DocumentId,
    why: &str,
    now: Timestamp,
) -> Result<()> {
    let detail = Detail::none().with("document", document).with("why", why);
    journal::append(tx, keyring, safe, Event::DocumentRefused, Actor::Holder, &detail, now)
}

/// The holder says that the paper is complete. False when it is no draft, or has no page.
pub fn keep(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    document: DocumentId,
    title: &str,
    expires_on: Option<&str>,
    now: Timestamp,
) -> Result<bool> {
    if store::count_pages(tx, document)? == 0 {
        return Ok(false);
    }
    let title = keyring.seal_field(field(&document, "title"), title.as_bytes())?;
    let expires_on = expires_on
        .map(|day| keyring.seal_field(field(&document, "expires_on"), day.as_bytes()))
        .transpose()?;
    if !store::keep(tx, safe, document, &title, expires_on.as_deref(), now)? {
        return Ok(false);
    }
    let detail = Detail::none().with("document", document);
    journal::append(tx, keyring, safe, Event::DocumentKept, Actor::Holder, &detail, now)?;
    Ok(true)
}
