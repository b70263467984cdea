//! The SQL of printed codes.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::releases::store::ReleaseRow;
use crate::releases::{CardCodeId, State};
use crate::safes::SafeId;
use crate::schema::from_afar::card_codes;
use crate::schema::releases;

#[derive(Queryable, Insertable)]
#[diesel(table_name = card_codes)]
pub(in crate::releases) struct CardCodeRow {
    pub id: CardCodeId,
    pub safe_id: SafeId,
    pub number: i32,
    pub code: Vec<u8>,
    pub used_at: Option<i64>,
    pub made_at: i64,
}

pub(in crate::releases) fn insert(tx: &mut Conn, row: &CardCodeRow) -> Result<()> {
    diesel::insert_into(card_codes::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::releases) fn find(conn: &mut Conn, id: CardCodeId) -> Result<Option<CardCodeRow>> {
    Ok(card_codes::table.find(id).first(conn).optional()?)
}

/// Its place on the list; none once the list was replaced.
pub(in crate::releases) fn number(conn: &mut Conn, id: CardCodeId) -> Result<Option<i32>> {
    Ok(card_codes::table.find(id).select(card_codes::number).first(conn).optional()?)
}

/// Whether there is a list, used up or not.
pub(in crate::releases) fn has_list(conn: &mut Conn, safe: SafeId) -> Result<bool> {
    let mine = card_codes::table.filter(card_codes::safe_id.eq(safe));
    Ok(diesel::select(diesel::dsl::exists(mine)).get_result(conn)?)
}

pub(in crate::releases) fn unused(conn: &mut Conn, safe: SafeId) -> Result<Vec<CardCodeRow>> {
    let mine = card_codes::table.filter(card_codes::safe_id.eq(safe));
    Ok(mine.filter(card_codes::used_at.is_null()).order(card_codes::number).load(conn)?)
}

/// What waits for a printed code of this safe, whoever asked.
pub(in crate::releases) fn asked_with_card(conn: &mut Conn, safe: SafeId) -> Result<Vec<ReleaseRow>> {
    let asked =
        releases::table.filter(releases::safe_id.eq(safe)).filter(releases::card_code_id.is_not_null());
    Ok(asked.filter(releases::state.eq(State::Asked.name())).load(conn)?)
}

/// One row changed, or it had served before.
pub(in crate::releases) fn set_used(tx: &mut Conn, id: CardCodeId, now: Timestamp) -> Result<bool> {
    let unused = card_codes::table.filter(card_codes::id.eq(id)).filter(card_codes::used_at.is_null());
    Ok(diesel::update(unused).set(card_codes::used_at.eq(now.as_millis())).execute(tx)? == 1)
}

pub(in crate::releases) fn delete_all(tx: &mut Conn, safe: SafeId) -> Result<()> {
    diesel::delete(card_codes::table.filter(card_codes::safe_id.eq(safe))).execute(tx)?;
    Ok(())
}
