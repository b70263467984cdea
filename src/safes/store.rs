//! The SQL of safes, cards, slots and sessions.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::{AgentId, KioskId, OrganisationId};
use crate::safes::{CardId, Safe, SafeId, SlotId, field};
use crate::schema::{cards, safes, sessions, slots};

#[derive(Queryable, Insertable)]
#[diesel(table_name = safes)]
pub(super) struct SafeRow {
    pub id: SafeId,
    pub organisation_id: OrganisationId,
    pub number_index: Vec<u8>,
    pub number: Vec<u8>,
    pub name: Vec<u8>,
    pub language: Vec<u8>,
    pub phone: Option<Vec<u8>>,
    pub phone_index: Option<Vec<u8>>,
    pub level: String,
    pub notice_version: String,
    pub state: String,
    pub opened_by: AgentId,
    pub opened_at: i64,
    pub name_index: Option<Vec<u8>>,
    pub phone_proven_at: Option<i64>,
    pub locked_at: Option<i64>,
    pub noticed_seq: i64,
}

impl SafeRow {
    pub fn in_clear(self, keyring: &Keyring) -> Result<Safe> {
        let text = |column, blob: &[u8]| keyring.open_text(field(&self.id, column), blob);
        Ok(Safe {
            number: text("number", &self.number)?,
            name: text("name", &self.name)?,
            language: text("language", &self.language)?,
            phone: self.phone.as_deref().map(|blob| text("phone", blob)).transpose()?,
            level: self.level.parse()?,
            notice_version: self.notice_version,
            opened_at: Timestamp::from_millis(self.opened_at),
            in_use: self.state != "new",
            organisation: self.organisation_id,
            id: self.id,
        })
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = cards)]
pub(crate) struct CardRow {
    pub id: CardId,
    pub safe_id: SafeId,
    pub secret_hash: Vec<u8>,
    pub state: String,
    pub issued_by: AgentId,
    pub issued_at: i64,
    pub stopped_at: Option<i64>,
    pub kind: String,
    pub expires_at: Option<i64>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = slots)]
pub(crate) struct SlotRow {
    pub id: SlotId,
    pub safe_id: SafeId,
    pub card_id: Option<CardId>,
    pub kind: String,
    pub salt: Vec<u8>,
    pub memory_kib: i32,
    pub passes: i32,
    pub tries_left: i32,
    pub failures: i32,
    pub blob: Vec<u8>,
    pub expires_at: Option<i64>,
    pub created_at: i64,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = sessions)]
pub(super) struct SessionRow {
    pub token_hash: Vec<u8>,
    pub safe_id: SafeId,
    pub card_id: CardId,
    pub kiosk_id: KioskId,
    pub stage: String,
    pub held: Vec<u8>,
    pub pending: Option<Vec<u8>>,
    pub created_at: i64,
    pub seen_at: i64,
    pub ends_at: i64,
}

pub(super) fn insert_safe(tx: &mut Conn, row: &SafeRow) -> Result<()> {
    diesel::insert_into(safes::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn safe(conn: &mut Conn, id: SafeId) -> Result<Option<SafeRow>> {
    Ok(safes::table.find(id).first(conn).optional()?)
}

pub(super) fn safe_by_number(
    conn: &mut Conn,
    organisation: OrganisationId,
    index: &[u8],
) -> Result<Option<SafeRow>> {
    Ok(safes::table
        .filter(safes::number_index.eq(index))
        .filter(safes::organisation_id.eq(organisation))
        .first(conn)
        .optional()?)
}

pub(super) fn number_is_free(conn: &mut Conn, index: &[u8]) -> Result<bool> {
    let taken = safes::table.filter(safes::number_index.eq(index));
    Ok(!diesel::select(diesel::dsl::exists(taken)).get_result::<bool>(conn)?)
}

/// Whether no PIN was ever set; locks the row, so that it stays so until the end of the transaction.
pub(crate) fn is_still_new(tx: &mut Conn, safe: SafeId) -> Result<bool> {
    let new = safes::table.filter(safes::id.eq(safe)).filter(safes::state.eq("new"));
    Ok(diesel::update(new).set(safes::state.eq("new")).execute(tx)? == 1)
}

pub(super) fn newest(conn: &mut Conn, organisation: OrganisationId, limit: i64) -> Result<Vec<SafeRow>> {
    Ok(safes::table
        .filter(safes::organisation_id.eq(organisation))
        .order(safes::opened_at.desc())
        .limit(limit)
        .load(conn)?)
}

pub(super) fn of_phone(conn: &mut Conn, index: &[u8]) -> Result<Vec<SafeRow>> {
    Ok(safes::table.filter(safes::phone_index.eq(index)).order(safes::id).load(conn)?)
}

pub(super) fn set_state(tx: &mut Conn, safe: SafeId, state: &str) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::state.eq(state)).execute(tx)?;
    Ok(())
}

pub(crate) fn insert_card(tx: &mut Conn, row: &CardRow) -> Result<()> {
    diesel::insert_into(cards::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn card_by_hash(conn: &mut Conn, hash: &[u8]) -> Result<Option<CardRow>> {
    Ok(cards::table.filter(cards::secret_hash.eq(hash)).first(conn).optional()?)
}

/// Stops every card of a safe; returns how many were active.
pub(crate) fn stop_cards(tx: &mut Conn, safe: SafeId, now: Timestamp) -> Result<usize> {
    let active = cards::table.filter(cards::safe_id.eq(safe)).filter(cards::state.eq("active"));
    Ok(diesel::update(active)
        .set((cards::state.eq("stopped"), cards::stopped_at.eq(now.as_millis())))
        .execute(tx)?)
}

pub(super) fn insert_slot(tx: &mut Conn, row: &SlotRow) -> Result<()> {
    diesel::insert_into(slots::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn slot_of_card(conn: &mut Conn, card: CardId) -> Result<Option<SlotRow>> {
    Ok(slots::table.filter(slots::card_id.eq(card)).first(conn).optional()?)
}

pub(super) fn delete_slot(tx: &mut Conn, slot: SlotId) -> Result<()> {
    diesel::delete(slots::table.find(slot)).execute(tx)?;
    Ok(())
}

/// Spends the `activation` slot of a card: one row, or none when it was spent or stopped before.
pub(super) fn spend_activation(tx: &mut Conn, card: CardId) -> Result<bool> {
    let slot = slots::table.filter(slots::card_id.eq(card)).filter(slots::kind.eq("activation"));
    Ok(diesel::delete(slot).execute(tx)? == 1)
}

pub(crate) fn delete_slots(tx: &mut Conn, safe: SafeId, kind: &str) -> Result<usize> {
    let kind = slots::table.filter(slots::safe_id.eq(safe)).filter(slots::kind.eq(kind));
    Ok(diesel::delete(kind).execute(tx)?)
}

/// Counts a wrong PIN while tries are left: returns what is left and the failures in all.
pub(super) fn spend_try(tx: &mut Conn, slot: SlotId) -> Result<Option<(i32, i32)>> {
    let open = slots::table.filter(slots::id.eq(slot)).filter(slots::tries_left.gt(0));
    Ok(diesel::update(open)
        .set((slots::tries_left.eq(slots::tries_left - 1), slots::failures.eq(slots::failures + 1)))
        .returning((slots::tries_left, slots::failures))
        .get_result(tx)
        .optional()?)
}

/// A right PIN gives all tries back, unless wrong ones have used them up meanwhile.
pub(super) fn reset_tries(tx: &mut Conn, slot: SlotId, tries: i32) -> Result<bool> {
    let open = slots::table.filter(slots::id.eq(slot)).filter(slots::tries_left.gt(0));
    Ok(diesel::update(open).set(slots::tries_left.eq(tries)).execute(tx)? == 1)
}

pub(super) fn insert_session(tx: &mut Conn, row: &SessionRow) -> Result<()> {
    diesel::insert_into(sessions::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn session(conn: &mut Conn, token_hash: &[u8]) -> Result<Option<SessionRow>> {
    Ok(sessions::table.find(token_hash).first(conn).optional()?)
}

pub(super) fn touch_session(tx: &mut Conn, token_hash: &[u8], now: Timestamp) -> Result<()> {
    diesel::update(sessions::table.find(token_hash))
        .set(sessions::seen_at.eq(now.as_millis()))
        .execute(tx)?;
    Ok(())
}

pub(super) fn set_pending(tx: &mut Conn, token_hash: &[u8], blob: Option<&[u8]>) -> Result<()> {
    diesel::update(sessions::table.find(token_hash)).set(sessions::pending.eq(blob)).execute(tx)?;
    Ok(())
}

pub(super) fn delete_session(tx: &mut Conn, token_hash: &[u8]) -> Result<bool> {
    Ok(diesel::delete(sessions::table.find(token_hash)).execute(tx)? == 1)
}

pub(super) fn set_language(tx: &mut Conn, safe: SafeId, language: &[u8]) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::language.eq(language)).execute(tx)?;
    Ok(())
}

pub(super) fn delete_sessions_of(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::safe_id.eq(safe))).execute(tx)?)
}

pub(super) fn sweep_sessions(tx: &mut Conn, now: Timestamp, idle_since: Timestamp) -> Result<usize> {
    let ended = sessions::ends_at.le(now.as_millis());
    let idle = sessions::seen_at.le(idle_since.as_millis());
    Ok(diesel::delete(sessions::table.filter(ended.or(idle))).execute(tx)?)
}
