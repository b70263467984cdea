//! The SQL of documents and their pages.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::documents::{Document, DocumentId, Page, PageId, State, field};
use crate::error::Result;
use crate::safes::SafeId;
use crate::schema::from_afar::held_keys;
use crate::schema::{documents, pages, release_documents};

#[derive(Queryable, Insertable)]
#[diesel(table_name = documents)]
pub(crate) struct DocumentRow {
    pub id: DocumentId,
    pub safe_id: SafeId,
    pub state: String,
    pub kind: Vec<u8>,
    pub title: Vec<u8>,
    pub expires_on: Option<Vec<u8>>,
    pub document_key: Vec<u8>,
    pub added_by: String,
    pub created_at: i64,
    pub kept_at: Option<i64>,
    pub erased_at: Option<i64>,
}

impl DocumentRow {
    pub fn in_clear(self, keyring: &Keyring) -> Result<Document> {
        let text = |column, blob: &[u8]| keyring.open_text(field(&self.id, column), blob);
        Ok(Document {
            state: self.state.parse()?,
            kind: text("kind", &self.kind)?.parse()?,
            title: text("title", &self.title)?,
            expires_on: self.expires_on.as_deref().map(|blob| text("expires_on", blob)).transpose()?,
            created_at: Timestamp::from_millis(self.created_at),
            erased_at: self.erased_at.map(Timestamp::from_millis),
            safe: self.safe_id,
            id: self.id,
        })
    }
}

#[derive(Clone, Queryable, Insertable)]
#[diesel(table_name = pages)]
pub(crate) struct PageRow {
    pub id: PageId,
    pub document_id: DocumentId,
    pub number: i32,
    pub media_type: String,
    pub sheets: i32,
    pub bytes: i64,
    pub digest: Vec<u8>,
    pub sealed_digest: Vec<u8>,
    pub created_at: i64,
}

impl PageRow {
    pub fn in_clear(self) -> Page {
        Page {
            id: self.id,
            number: self.number,
            media_type: self.media_type,
            sheets: self.sheets,
            bytes: self.bytes,
        }
    }
}

pub(super) fn insert_document(tx: &mut Conn, row: &DocumentRow) -> Result<()> {
    diesel::insert_into(documents::table).values(row).execute(tx)?;
    Ok(())
}

pub(crate) fn document(conn: &mut Conn, safe: SafeId, id: DocumentId) -> Result<Option<DocumentRow>> {
    Ok(documents::table.find(id).filter(documents::safe_id.eq(safe)).first(conn).optional()?)
}

pub(super) fn documents(conn: &mut Conn, safe: SafeId, state: State) -> Result<Vec<DocumentRow>> {
    Ok(documents::table
        .filter(documents::safe_id.eq(safe))
        .filter(documents::state.eq(state.name()))
        .order((documents::created_at, documents::id))
        .load(conn)?)
}

/// Drafts with at least one page.
pub(super) fn begun_drafts(conn: &mut Conn, safe: SafeId) -> Result<Vec<DocumentRow>> {
    let of_this = pages::table.filter(pages::document_id.eq(documents::id));
    Ok(documents::table
        .filter(documents::safe_id.eq(safe))
        .filter(documents::state.eq(State::Draft.name()))
        .filter(diesel::dsl::exists(of_this))
        .order((documents::created_at, documents::id))
        .load(conn)?)
}

/// Deletes drafts of this safe that never got a page and are older than `limit`.
pub(super) fn delete_empty_drafts(tx: &mut Conn, safe: SafeId, limit: Timestamp) -> Result<()> {
    let of_this = pages::table.filter(pages::document_id.eq(documents::id));
    let empty: Vec<DocumentId> = documents::table
        .filter(documents::safe_id.eq(safe))
        .filter(documents::state.eq(State::Draft.name()))
        .filter(documents::created_at.lt(limit.as_millis()))
        .filter(diesel::dsl::not(diesel::dsl::exists(of_this)))
        .select(documents::id)
        .load(tx)?;
    for id in empty {
        diesel::delete(documents::table.find(id)).execute(tx)?;
    }
    Ok(())
}

pub(crate) fn pages(conn: &mut Conn, document: DocumentId) -> Result<Vec<PageRow>> {
    Ok(pages::table.filter(pages::document_id.eq(document)).order(pages::number).load(conn)?)
}

pub(super) fn insert_page(tx: &mut Conn, row: &PageRow) -> Result<()> {
    diesel::insert_into(pages::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn delete_page(tx: &mut Conn, document: DocumentId, page: PageId) -> Result<bool> {
    let row = pages::table.filter(pages::id.eq(page)).filter(pages::document_id.eq(document));
    Ok(diesel::delete(row).execute(tx)? == 1)
}

pub(super) fn count_pages(tx: &mut Conn, document: DocumentId) -> Result<i64> {
    Ok(pages::table.filter(pages::document_id.eq(document)).count().get_result(tx)?)
}

/// The number of a paper's last page; 0 when it has none.
pub(super) fn last_page(tx: &mut Conn, document: DocumentId) -> Result<i32> {
    let last = pages::table.filter(pages::document_id.eq(document)).select(diesel::dsl::max(pages::number));
    Ok(last.get_result::<Option<i32>>(tx)?.unwrap_or(0))
}

/// Takes the row's lock, if it is a draft.
pub(super) fn lock_draft(tx: &mut Conn, safe: SafeId, document: DocumentId) -> Result<bool> {
    let draft = documents::table
        .filter(documents::id.eq(document))
        .filter(documents::safe_id.eq(safe))
        .filter(documents::state.eq(State::Draft.name()));
    Ok(diesel::update(draft).set(documents::state.eq(State::Draft.name())).execute(tx)? == 1)
}

pub(super) fn keep(
    tx: &mut Conn,
    safe: SafeId,
    document: DocumentId,
    title: &[u8],
    expires_on: Option<&[u8]>,
    now: Timestamp,
) -> Result<bool> {
    let draft = documents::table
        .filter(documents::id.eq(document))
        .filter(documents::safe_id.eq(safe))
        .filter(documents::state.eq(State::Draft.name()));
    let kept = diesel::update(draft)
        .set((
            documents::state.eq(State::Kept.name()),
            documents::title.eq(title),
            documents::expires_on.eq(expires_on),
            documents::kept_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(kept == 1)
}

pub(super) fn set_erased(tx: &mut Conn, safe: SafeId, document: DocumentId, now: Timestamp) -> Result<bool> {
    let present = documents::table
        .filter(documents::id.eq(document))
        .filter(documents::safe_id.eq(safe))
        .filter(documents::state.ne(State::Erased.name()));
    let erased = diesel::update(present)
        .set((documents::state.eq(State::Erased.name()), documents::erased_at.eq(now.as_millis())))
        .execute(tx)?;
    if erased == 1 {
        forget_held(tx, document)?;
    }
    Ok(erased == 1)
}

/// Nobody can ask for it from afar any more, also if it is taken back.
fn forget_held(tx: &mut Conn, document: DocumentId) -> Result<()> {
    diesel::delete(held_keys::table.filter(held_keys::document_id.eq(document))).execute(tx)?;
    Ok(())
}

/// Back to kept, or to a draft when it was one.
pub(super) fn set_kept_again(
    tx: &mut Conn,
    safe: SafeId,
    document: DocumentId,
    not_before: Timestamp,
) -> Result<bool> {
    let Some(row) = self::document(tx, safe, document)? else { return Ok(false) };
    let state = if row.kept_at.is_some() { State::Kept } else { State::Draft };
    let erased = documents::table
        .filter(documents::id.eq(document))
        .filter(documents::state.eq(State::Erased.name()))
        .filter(documents::erased_at.gt(not_before.as_millis()));
    let changed = diesel::update(erased)
        .set((documents::state.eq(state.name()), documents::erased_at.eq(None::<i64>)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn erased_before(conn: &mut Conn, limit: Timestamp) -> Result<Vec<(SafeId, DocumentId)>> {
    Ok(documents::table
        .filter(documents::state.eq(State::Erased.name()))
        .filter(documents::erased_at.le(limit.as_millis()))
        .select((documents::safe_id, documents::id))
        .load(conn)?)
}

/// Deletes a document with its pages and whatever was handed over of it; returns the names of its blobs.
pub(super) fn delete_document(tx: &mut Conn, document: DocumentId) -> Result<Vec<PageId>> {
    use crate::schema::copies;
    let names = pages::table.filter(pages::document_id.eq(document)).select(pages::id).load(tx)?;
    diesel::delete(copies::table.filter(copies::document_id.eq(document))).execute(tx)?;
    diesel::delete(release_documents::table.filter(release_documents::document_id.eq(document)))
        .execute(tx)?;
    forget_held(tx, document)?;
    diesel::delete(pages::table.filter(pages::document_id.eq(document))).execute(tx)?;
    diesel::delete(documents::table.find(document)).execute(tx)?;
    Ok(names)
}

pub(super) fn page_exists(conn: &mut Conn, page: PageId) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(pages::table.find(page))).get_result(conn)?)
}

/// Every stored page with the SHA-256 of its blob, oldest first.
pub(super) fn page_digests(conn: &mut Conn) -> Result<Vec<(PageId, Vec<u8>)>> {
    Ok(pages::table.order(pages::id).select((pages::id, pages::sealed_digest)).load(conn)?)
}
