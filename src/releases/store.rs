//! The SQL of releases, their papers, recipients' visits and copies.

pub(super) mod agreements;
pub(super) mod card_codes;

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::documents::DocumentId;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::messaging::ReleaseId;
use crate::organisations::{AgentId, KioskId};
use crate::releases::visit::VisitId;
use crate::releases::{AgreementId, CardCodeId, ConfirmBy, Release, State, field};
use crate::safes::SafeId;
use crate::schema::{copies, from_afar, release_documents, releases, visits};

#[derive(Queryable, Insertable)]
#[diesel(table_name = releases)]
pub(super) struct ReleaseRow {
    pub id: ReleaseId,
    pub safe_id: SafeId,
    pub kiosk_id: KioskId,
    pub state: String,
    pub recipient: Vec<u8>,
    pub purpose: Vec<u8>,
    pub until: i64,
    pub confirm_by: String,
    pub phone_index: Option<Vec<u8>>,
    pub code: Option<Vec<u8>>,
    pub code_until: i64,
    pub tries_left: i32,
    pub token_hash: Vec<u8>,
    pub check_key_index: Vec<u8>,
    pub check_key: Vec<u8>,
    pub asked_at: i64,
    pub answered_at: Option<i64>,
    pub stopped_at: Option<i64>,
    pub agreement_id: Option<AgreementId>,
    pub asked_by: Option<AgentId>,
    pub card_code_id: Option<CardCodeId>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = release_documents)]
pub(super) struct ReleaseDocumentRow {
    pub id: Id<ReleaseDocumentRow>,
    pub release_id: ReleaseId,
    pub document_id: DocumentId,
    pub position: i32,
    pub document_key: Vec<u8>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = visits)]
pub(super) struct VisitRow {
    pub id: VisitId,
    pub release_id: ReleaseId,
    pub token_hash: Vec<u8>,
    pub link_token: Vec<u8>,
    pub code: Option<Vec<u8>>,
    pub code_until: i64,
    pub tries_left: i32,
    pub proven_at: Option<i64>,
    pub created_at: i64,
    pub seen_at: i64,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = copies)]
pub(super) struct CopyRow {
    pub id: Id<CopyRow>,
    pub release_id: ReleaseId,
    pub document_id: DocumentId,
    pub digest_index: Vec<u8>,
    pub made_at: i64,
}

pub(super) fn in_clear(conn: &mut Conn, keyring: &Keyring, row: ReleaseRow) -> Result<Release> {
    let open = |column, blob: &[u8]| keyring.open_field(field(&row.id, column), blob);
    let text = |column, blob: &[u8]| keyring.open_text(field(&row.id, column), blob);
    Ok(Release {
        state: row.state.parse()?,
        recipient: serde_json::from_slice(&open("recipient", &row.recipient)?)
            .map_err(|_| Error::Corrupt("a release's recipient"))?,
        reason: text("purpose", &row.purpose)?.parse()?,
        until: Timestamp::from_millis(row.until),
        confirm_by: row.confirm_by.parse()?,
        tries_left: row.tries_left,
        code_until: Timestamp::from_millis(row.code_until),
        check_key: text("check_key", &row.check_key)?,
        asked_at: Timestamp::from_millis(row.asked_at),
        answered_at: row.answered_at.map(Timestamp::from_millis),
        documents: documents_of(conn, row.id)?,
        card_code: row.card_code_id.map(|id| card_codes::number(conn, id)).transpose()?.flatten(),
        from_afar: row.agreement_id.is_some(),
        safe: row.safe_id,
        id: row.id,
    })
}

pub(super) fn insert_release(tx: &mut Conn, row: &ReleaseRow) -> Result<()> {
    diesel::insert_into(releases::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn insert_release_document(tx: &mut Conn, row: &ReleaseDocumentRow) -> Result<()> {
    diesel::insert_into(release_documents::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn release(conn: &mut Conn, id: ReleaseId) -> Result<Option<ReleaseRow>> {
    Ok(releases::table.find(id).first(conn).optional()?)
}

pub(super) fn release_by_token(conn: &mut Conn, hash: &[u8]) -> Result<Option<ReleaseRow>> {
    Ok(releases::table.filter(releases::token_hash.eq(hash)).first(conn).optional()?)
}

pub(super) fn release_by_check_key(conn: &mut Conn, index: &[u8]) -> Result<Option<ReleaseRow>> {
    Ok(releases::table.filter(releases::check_key_index.eq(index)).first(conn).optional()?)
}

pub(super) fn releases_of(conn: &mut Conn, safe: SafeId) -> Result<Vec<ReleaseRow>> {
    Ok(releases::table.filter(releases::safe_id.eq(safe)).order(releases::asked_at.desc()).load(conn)?)
}

/// What recipients can open now.
pub(super) fn open_of_safe(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<Vec<ReleaseId>> {
    Ok(releases::table
        .filter(releases::safe_id.eq(safe))
        .filter(releases::state.eq(State::HandedOver.name()))
        .filter(releases::until.gt(now.as_millis()))
        .select(releases::id)
        .load(conn)?)
}

/// What the holder himself asked to give, and has not confirmed.
pub(super) fn asked_of_safe(conn: &mut Conn, safe: SafeId) -> Result<Vec<ReleaseRow>> {
    let asked = releases::table.filter(releases::safe_id.eq(safe)).filter(releases::agreement_id.is_null());
    Ok(asked.filter(releases::state.eq(State::Asked.name())).load(conn)?)
}

/// What this phone can still say yes to.
pub(super) fn asked_of_phone(conn: &mut Conn, index: &[u8], now: Timestamp) -> Result<Vec<ReleaseRow>> {
    let mut asked = refusable_by_phone(conn, index, now)?;
    asked.retain(|row| row.code.is_some());
    Ok(asked)
}

/// What this phone can still say no to.
pub(super) fn refusable_by_phone(conn: &mut Conn, index: &[u8], now: Timestamp) -> Result<Vec<ReleaseRow>> {
    Ok(releases::table
        .filter(releases::phone_index.eq(index))
        .filter(releases::state.eq(State::Asked.name()))
        .filter(releases::code_until.gt(now.as_millis()))
        .filter(releases::tries_left.gt(0))
        .order(releases::asked_at)
        .load(conn)?)
}

/// Whether an agreement lets the kinds of its papers be named.
pub(super) fn names_kinds(conn: &mut Conn, agreement: AgreementId) -> Result<bool> {
    use from_afar::agreements::{names_kinds, table};
    let named = table.find(agreement).select(names_kinds).first(conn).optional()?;
    Ok(named.unwrap_or(false))
}

/// What was handed over after `since` by who has this phone, and can still be opened.
pub(super) fn given_of_phone(
    conn: &mut Conn,
    index: &[u8],
    since: Timestamp,
    now: Timestamp,
) -> Result<Vec<ReleaseRow>> {
    Ok(releases::table
        .filter(releases::phone_index.eq(index))
        .filter(releases::state.eq(State::HandedOver.name()))
        .filter(releases::answered_at.gt(since.as_millis()).assume_not_null())
        .filter(releases::until.gt(now.as_millis()))
        .order(releases::asked_at)
        .load(conn)?)
}

/// The newest release that was asked of this phone, in whatever state.
pub(super) fn last_of_phone(conn: &mut Conn, index: &[u8]) -> Result<Option<ReleaseRow>> {
    let of_phone = releases::table.filter(releases::phone_index.eq(index));
    Ok(of_phone.order((releases::asked_at.desc(), releases::id.desc())).first(conn).optional()?)
}

/// Requests whose codes have run out.
pub(super) fn asked_until(conn: &mut Conn, now: Timestamp) -> Result<Vec<ReleaseRow>> {
    Ok(releases::table
        .filter(releases::state.eq(State::Asked.name()))
        .filter(releases::code_until.le(now.as_millis()))
        .load(conn)?)
}

pub(super) fn documents_of(conn: &mut Conn, release: ReleaseId) -> Result<Vec<DocumentId>> {
    Ok(release_documents::table
        .filter(release_documents::release_id.eq(release))
        .order(release_documents::position)
        .select(release_documents::document_id)
        .load(conn)?)
}

pub(super) fn wrapped_key(
    conn: &mut Conn,
    release: ReleaseId,
    document: DocumentId,
) -> Result<Option<Vec<u8>>> {
    Ok(release_documents::table
        .filter(release_documents::release_id.eq(release))
        .filter(release_documents::document_id.eq(document))
        .select(release_documents::document_key)
        .first(conn)
        .optional()?)
}

/// A request that waits for a code by SMS is confirmed in another way: its code is dead, and a no from the phone
/// still counts.
pub(super) fn set_confirmed_without_phone(
    tx: &mut Conn,
    safe: SafeId,
    release: ReleaseId,
    by: ConfirmBy,
    now: Timestamp,
) -> Result<bool> {
    let waits = releases::table
        .filter(releases::id.eq(release))
        .filter(releases::safe_id.eq(safe))
        .filter(releases::state.eq(State::Asked.name()))
        .filter(releases::confirm_by.eq(ConfirmBy::Sms.name()))
        // From afar nothing replaces the SMS.
        .filter(releases::agreement_id.is_null())
        .filter(releases::code_until.gt(now.as_millis()))
        .filter(releases::tries_left.gt(0));
    let changed = diesel::update(waits)
        .set((releases::confirm_by.eq(by.name()), releases::code.eq(None::<Vec<u8>>)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn set_handed_over(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<bool> {
    let asked = releases::table
        .filter(releases::id.eq(release))
        .filter(releases::state.eq(State::Asked.name()))
        .filter(releases::code_until.gt(now.as_millis()))
        .filter(releases::tries_left.gt(0));
    let changed = diesel::update(asked)
        .set((
            releases::state.eq(State::HandedOver.name()),
            releases::code.eq(None::<Vec<u8>>),
            releases::answered_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn set_closed(
    tx: &mut Conn,
    release: ReleaseId,
    from: &str,
    to: State,
    now: Timestamp,
) -> Result<bool> {
    let row = releases::table.filter(releases::id.eq(release)).filter(releases::state.eq(from));
    let changed = diesel::update(row)
        .set((
            releases::state.eq(to.name()),
            releases::code.eq(None::<Vec<u8>>),
            releases::stopped_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

/// Counts a wrong code while tries are left; returns what is left.
pub(super) fn spend_try(tx: &mut Conn, release: ReleaseId) -> Result<Option<i32>> {
    let open = releases::table
        .filter(releases::id.eq(release))
        .filter(releases::state.eq(State::Asked.name()))
        .filter(releases::tries_left.gt(0));
    Ok(diesel::update(open)
        .set(releases::tries_left.eq(releases::tries_left - 1))
        .returning(releases::tries_left)
        .get_result(tx)
        .optional()?)
}

/// The wrapped keys of a release are overwritten: its link opens nothing any more, whoever holds it.
pub(super) fn forget_keys(tx: &mut Conn, release: ReleaseId) -> Result<()> {
    diesel::update(release_documents::table.filter(release_documents::release_id.eq(release)))
        .set(release_documents::document_key.eq(Vec::new()))
        .execute(tx)?;
    diesel::delete(visits::table.filter(visits::release_id.eq(release))).execute(tx)?;
    Ok(())
}

pub(super) fn insert_visit(tx: &mut Conn, row: &VisitRow) -> Result<()> {
    diesel::insert_into(visits::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn visit(conn: &mut Conn, token_hash: &[u8]) -> Result<Option<VisitRow>> {
    Ok(visits::table.filter(visits::token_hash.eq(token_hash)).first(conn).optional()?)
}

pub(super) fn visits_since(conn: &mut Conn, release: ReleaseId, since: Timestamp) -> Result<i64> {
    let visits = visits::table.filter(visits::release_id.eq(release));
    Ok(visits.filter(visits::created_at.gt(since.as_millis())).count().get_result(conn)?)
}

pub(super) fn visit_code(conn: &mut Conn, visit: VisitId, now: Timestamp) -> Result<Option<Vec<u8>>> {
    let code = visits::table
        .find(visit)
        .filter(visits::code_until.gt(now.as_millis()))
        .filter(visits::tries_left.gt(0))
        .select(visits::code)
        .first::<Option<Vec<u8>>>(conn)
        .optional()?;
    Ok(code.flatten())
}

pub(super) fn spend_visit_try(tx: &mut Conn, visit: VisitId) -> Result<Option<i32>> {
    let open = visits::table.filter(visits::id.eq(visit)).filter(visits::tries_left.gt(0));
    Ok(diesel::update(open)
        .set(visits::tries_left.eq(visits::tries_left - 1))
        .returning(visits::tries_left)
        .get_result(tx)
        .optional()?)
}

/// A code works once: the row that still has it is changed, or none.
pub(super) fn set_proven(tx: &mut Conn, visit: VisitId, now: Timestamp) -> Result<bool> {
    let waiting = visits::table
        .filter(visits::id.eq(visit))
        .filter(visits::code.is_not_null())
        .filter(visits::tries_left.gt(0));
    let changed = diesel::update(waiting)
        .set((visits::code.eq(None::<Vec<u8>>), visits::proven_at.eq(now.as_millis())))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn touch_visit(tx: &mut Conn, visit: VisitId, now: Timestamp) -> Result<()> {
    diesel::update(visits::table.find(visit)).set(visits::seen_at.eq(now.as_millis())).execute(tx)?;
    Ok(())
}

pub(super) fn delete_visit(tx: &mut Conn, token_hash: &[u8]) -> Result<()> {
    diesel::delete(visits::table.filter(visits::token_hash.eq(token_hash))).execute(tx)?;
    Ok(())
}

pub(super) fn sweep_visits(tx: &mut Conn, before: Timestamp) -> Result<usize> {
    Ok(diesel::delete(visits::table.filter(visits::created_at.lt(before.as_millis()))).execute(tx)?)
}

pub(super) fn insert_copy(tx: &mut Conn, row: &CopyRow) -> Result<()> {
    diesel::insert_into(copies::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn has_copy(conn: &mut Conn, release: ReleaseId, digest_index: &[u8]) -> Result<bool> {
    let same =
        copies::table.filter(copies::release_id.eq(release)).filter(copies::digest_index.eq(digest_index));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(conn)?)
}
