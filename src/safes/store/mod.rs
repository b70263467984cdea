//! The SQL of safes, cards and slots.

pub(crate) mod proofs;
pub(crate) mod recoveries;
pub(crate) mod sessions;
pub(crate) mod tasks;

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::{AgentId, OrganisationId};
use crate::safes::ways::SlotKind;
use crate::safes::{CardId, Safe, SafeId, SlotId, field};
use crate::schema::{cards, safes, slots};

#[derive(Queryable, Insertable)]
#[diesel(table_name = safes)]
pub(in crate::safes) struct SafeRow {
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
    pub safe_word: Option<Vec<u8>>,
    pub phone_stopped_at: Option<i64>,
    pub more_time: bool,
}

impl SafeRow {
    pub fn in_clear(self, keyring: &Keyring) -> Result<Safe> {
        let text = |column, blob: &[u8]| keyring.open_text(field(&self.id, column), blob);
        let proven_at = self.phone_proven_at.map(Timestamp::from_millis);
        Ok(Safe {
            number: text("number", &self.number)?,
            name: text("name", &self.name)?,
            language: text("language", &self.language)?,
            // A number that no code was answered from, or that wants nothing more, is none.
            phone: self
                .phone
                .as_deref()
                .filter(|_| proven_at.is_some() && self.phone_stopped_at.is_none())
                .map(|blob| text("phone", blob))
                .transpose()?,
            phone_proven_at: proven_at,
            phone_stopped_at: self.phone_stopped_at.map(Timestamp::from_millis),
            more_time: self.more_time,
            safe_word: self.safe_word.as_deref().map(|blob| text("safe_word", blob)).transpose()?,
            level: self.level.parse()?,
            notice_version: self.notice_version,
            opened_at: Timestamp::from_millis(self.opened_at),
            in_use: self.state != "new",
            is_closed: self.state == "closed",
            locked_at: self.locked_at.map(Timestamp::from_millis),
            noticed_seq: self.noticed_seq,
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
    pub issued_at: i64,
    pub stopped_at: Option<i64>,
    pub kind: String,
    pub expires_at: Option<i64>,
}

impl CardRow {
    /// A card in use; `kind` is card or reserve.
    pub fn new(
        id: CardId,
        safe: SafeId,
        kind: &str,
        secret_hash: &[u8],
        expires_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            safe_id: safe,
            secret_hash: secret_hash.to_vec(),
            state: "active".to_owned(),
            issued_at: now.as_millis(),
            stopped_at: None,
            kind: kind.to_owned(),
            expires_at: expires_at.map(Timestamp::as_millis),
        }
    }
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

pub(in crate::safes) fn insert_safe(tx: &mut Conn, row: &SafeRow) -> Result<()> {
    diesel::insert_into(safes::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn safe(conn: &mut Conn, id: SafeId) -> Result<Option<SafeRow>> {
    Ok(safes::table.find(id).first(conn).optional()?)
}

pub(in crate::safes) fn safe_by_number(
    conn: &mut Conn,
    organisation: OrganisationId,
    index: &[u8],
) -> Result<Option<SafeRow>> {
    Ok(safes::table
        .filter(safes::number_index.eq(index))
        .filter(safes::organisation_id.eq(organisation))
        .filter(safes::state.ne("closed"))
        .first(conn)
        .optional()?)
}

/// Of whatever organisation: for kiosks.
pub(in crate::safes) fn by_number(conn: &mut Conn, index: &[u8]) -> Result<Option<SafeRow>> {
    let open = safes::table.filter(safes::number_index.eq(index)).filter(safes::state.ne("closed"));
    Ok(open.first(conn).optional()?)
}

pub(in crate::safes) fn number_is_free(conn: &mut Conn, index: &[u8]) -> Result<bool> {
    let taken = safes::table.filter(safes::number_index.eq(index));
    Ok(!diesel::select(diesel::dsl::exists(taken)).get_result::<bool>(conn)?)
}

/// Whether no PIN was ever set; locks the row, so that it stays so until the end of the transaction.
pub(crate) fn is_still_new(tx: &mut Conn, safe: SafeId) -> Result<bool> {
    let new = safes::table.filter(safes::id.eq(safe)).filter(safes::state.eq("new"));
    Ok(diesel::update(new).set(safes::state.eq("new")).execute(tx)? == 1)
}

pub(in crate::safes) fn newest(
    conn: &mut Conn,
    organisation: OrganisationId,
    limit: i64,
) -> Result<Vec<SafeRow>> {
    Ok(safes::table
        .filter(safes::organisation_id.eq(organisation))
        .filter(safes::state.ne("closed"))
        .order(safes::opened_at.desc())
        .limit(limit)
        .load(conn)?)
}

pub(in crate::safes) fn of_phone(conn: &mut Conn, index: &[u8]) -> Result<Vec<SafeRow>> {
    let bound =
        safes::table.filter(safes::phone_index.eq(index)).filter(safes::phone_proven_at.is_not_null());
    Ok(bound.filter(safes::state.ne("closed")).order(safes::id).load(conn)?)
}

/// Takes the safe's row, so that it stays as it is until the end of the transaction.
pub(crate) fn lock_safe(tx: &mut Conn, safe: SafeId) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::state.eq(safes::state)).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn by_name(
    conn: &mut Conn,
    organisation: OrganisationId,
    index: &[u8],
) -> Result<Vec<SafeRow>> {
    Ok(safes::table
        .filter(safes::name_index.eq(index))
        .filter(safes::organisation_id.eq(organisation))
        .filter(safes::state.ne("closed"))
        .order(safes::opened_at.desc())
        .load(conn)?)
}

pub(in crate::safes) fn set_name_index(tx: &mut Conn, safe: SafeId, index: &[u8]) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::name_index.eq(index)).execute(tx)?;
    Ok(())
}

/// Locks or unlocks; one row changed, or it was so already.
pub(crate) fn set_locked(tx: &mut Conn, safe: SafeId, at: Option<Timestamp>) -> Result<bool> {
    let row = safes::table.filter(safes::id.eq(safe));
    let changed = match at {
        Some(at) => diesel::update(row.filter(safes::locked_at.is_null()))
            .set(safes::locked_at.eq(at.as_millis()))
            .execute(tx)?,
        None => diesel::update(row.filter(safes::locked_at.is_not_null()))
            .set(safes::locked_at.eq(None::<i64>))
            .execute(tx)?,
    };
    Ok(changed == 1)
}

pub(in crate::safes) fn locked(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<SafeRow>> {
    Ok(safes::table
        .filter(safes::organisation_id.eq(organisation))
        .filter(safes::locked_at.is_not_null())
        .filter(safes::state.ne("closed"))
        .order(safes::locked_at.desc())
        .load(conn)?)
}

pub(in crate::safes) fn set_level(tx: &mut Conn, safe: SafeId, level: &str) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::level.eq(level)).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn set_noticed(tx: &mut Conn, safe: SafeId, seq: i64) -> Result<()> {
    let later = safes::table.filter(safes::id.eq(safe)).filter(safes::noticed_seq.lt(seq));
    diesel::update(later).set(safes::noticed_seq.eq(seq)).execute(tx)?;
    Ok(())
}

/// Sealed number and index, or none.
pub(in crate::safes) fn set_phone(
    tx: &mut Conn,
    safe: SafeId,
    phone: Option<(&[u8], &[u8])>,
    now: Timestamp,
) -> Result<()> {
    diesel::update(safes::table.find(safe))
        .set((
            safes::phone.eq(phone.map(|(sealed, _)| sealed)),
            safes::phone_index.eq(phone.map(|(_, index)| index)),
            safes::phone_proven_at.eq(phone.map(|_| now.as_millis())),
            safes::phone_stopped_at.eq(None::<i64>),
        ))
        .execute(tx)?;
    Ok(())
}

/// STOP was answered: the number stays known, and is sent nothing. One row changed, or it was so already.
pub(in crate::safes) fn set_phone_stopped(tx: &mut Conn, safe: SafeId, now: Timestamp) -> Result<bool> {
    let row = safes::table.filter(safes::id.eq(safe)).filter(safes::phone_stopped_at.is_null());
    Ok(diesel::update(row).set(safes::phone_stopped_at.eq(now.as_millis())).execute(tx)? == 1)
}

/// A code was answered from this phone: every safe that it is bound to has a fresh proof.
pub(crate) fn renew_phone_proof(tx: &mut Conn, index: &[u8], now: Timestamp) -> Result<()> {
    let bound =
        safes::table.filter(safes::phone_index.eq(index)).filter(safes::phone_proven_at.is_not_null());
    diesel::update(bound).set(safes::phone_proven_at.eq(now.as_millis())).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn set_safe_word(tx: &mut Conn, safe: SafeId, word: &[u8]) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::safe_word.eq(word)).execute(tx)?;
    Ok(())
}

pub(crate) fn set_state(tx: &mut Conn, safe: SafeId, state: &str) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::state.eq(state)).execute(tx)?;
    Ok(())
}

pub(crate) fn insert_card(tx: &mut Conn, row: &CardRow) -> Result<()> {
    diesel::insert_into(cards::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn card(conn: &mut Conn, card: CardId) -> Result<Option<CardRow>> {
    Ok(cards::table.find(card).first(conn).optional()?)
}

/// Whether a card was printed in place of a lost one and has not been used yet.
pub(in crate::safes) fn is_replacement(conn: &mut Conn, card: CardId) -> Result<bool> {
    let row = cards::table.filter(cards::id.eq(card)).filter(cards::expires_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(conn)?)
}

pub(in crate::safes) fn card_by_hash(conn: &mut Conn, hash: &[u8]) -> Result<Option<CardRow>> {
    Ok(cards::table.filter(cards::secret_hash.eq(hash)).first(conn).optional()?)
}

/// Stops the cards of a kind but `keep`; returns how many were active.
pub(crate) fn stop_cards(
    tx: &mut Conn,
    safe: SafeId,
    kind: &str,
    keep: Option<CardId>,
    now: Timestamp,
) -> Result<usize> {
    let active = cards::table
        .filter(cards::safe_id.eq(safe))
        .filter(cards::kind.eq(kind))
        .filter(cards::state.eq("active"))
        .filter(cards::id.ne(keep.unwrap_or(CardId::from_bytes([0; 16]))));
    Ok(diesel::update(active)
        .set((cards::state.eq("stopped"), cards::stopped_at.eq(now.as_millis())))
        .execute(tx)?)
}

/// The card that is in use from now on, whatever it was before.
pub(crate) fn promote_card(tx: &mut Conn, card: CardId) -> Result<()> {
    diesel::update(cards::table.find(card))
        .set((cards::kind.eq("card"), cards::expires_at.eq(None::<i64>)))
        .execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn insert_slot(tx: &mut Conn, row: &SlotRow) -> Result<()> {
    diesel::insert_into(slots::table).values(row).execute(tx)?;
    Ok(())
}

/// The one slot of a kind that a safe has; of `two_teams`, any.
pub(in crate::safes) fn slot(conn: &mut Conn, safe: SafeId, kind: SlotKind) -> Result<Option<SlotRow>> {
    Ok(slots::table
        .filter(slots::safe_id.eq(safe))
        .filter(slots::kind.eq(kind.name()))
        .first(conn)
        .optional()?)
}

pub(crate) fn has_slot(conn: &mut Conn, safe: SafeId, kind: SlotKind) -> Result<bool> {
    Ok(slot(conn, safe, kind)?.is_some())
}

pub(in crate::safes) fn slot_by_id(conn: &mut Conn, slot: SlotId) -> Result<Option<SlotRow>> {
    Ok(slots::table.find(slot).first(conn).optional()?)
}

pub(in crate::safes) fn kinds(conn: &mut Conn, safe: SafeId) -> Result<Vec<String>> {
    Ok(slots::table.filter(slots::safe_id.eq(safe)).select(slots::kind).load(conn)?)
}

pub(in crate::safes) fn delete_slot(tx: &mut Conn, slot: SlotId) -> Result<()> {
    diesel::delete(slots::table.find(slot)).execute(tx)?;
    Ok(())
}

pub(crate) fn delete_slots(tx: &mut Conn, safe: SafeId, kind: SlotKind) -> Result<usize> {
    let kind = slots::table.filter(slots::safe_id.eq(safe)).filter(slots::kind.eq(kind.name()));
    Ok(diesel::delete(kind).execute(tx)?)
}

/// Counts a wrong PIN while tries are left: returns what is left and the failures in all.
pub(in crate::safes) fn spend_try(tx: &mut Conn, slot: SlotId) -> Result<Option<(i32, i32)>> {
    let open = slots::table.filter(slots::id.eq(slot)).filter(slots::tries_left.gt(0));
    Ok(diesel::update(open)
        .set((slots::tries_left.eq(slots::tries_left - 1), slots::failures.eq(slots::failures + 1)))
        .returning((slots::tries_left, slots::failures))
        .get_result(tx)
        .optional()?)
}

/// A right PIN gives all tries back, unless wrong ones have used them up meanwhile.
pub(in crate::safes) fn reset_tries(tx: &mut Conn, slot: SlotId, tries: i32) -> Result<bool> {
    let open = slots::table.filter(slots::id.eq(slot)).filter(slots::tries_left.gt(0));
    Ok(diesel::update(open).set(slots::tries_left.eq(tries)).execute(tx)? == 1)
}

pub(in crate::safes) fn set_language(tx: &mut Conn, safe: SafeId, language: &[u8]) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::language.eq(language)).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn set_more_time(tx: &mut Conn, safe: SafeId, more_time: bool) -> Result<()> {
    diesel::update(safes::table.find(safe)).set(safes::more_time.eq(more_time)).execute(tx)?;
    Ok(())
}
