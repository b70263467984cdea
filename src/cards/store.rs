//! The SQL of cards that wait to be printed.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::Id;
use crate::safes::SafeId;
use crate::schema::card_prints;

pub struct PrintMark;

#[derive(Queryable, Insertable)]
#[diesel(table_name = card_prints)]
pub(super) struct CardPrintRow {
    pub id: Id<PrintMark>,
    pub safe_id: SafeId,
    pub session_hash: Vec<u8>,
    pub payload: Vec<u8>,
    pub created_at: i64,
    pub kind: String,
}

pub(super) fn insert_print(tx: &mut Conn, row: &CardPrintRow) -> Result<()> {
    diesel::insert_into(card_prints::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn print(
    conn: &mut Conn,
    id: Id<PrintMark>,
    session: &[u8],
    since: Timestamp,
) -> Result<Option<CardPrintRow>> {
    Ok(card_prints::table
        .find(id)
        .filter(card_prints::session_hash.eq(session))
        .filter(card_prints::created_at.gt(since.as_millis()))
        .first(conn)
        .optional()?)
}

/// The newest print of a kind and a safe that waits in this session.
pub(super) fn print_of_safe(
    conn: &mut Conn,
    safe: SafeId,
    kind: &str,
    session: &[u8],
    since: Timestamp,
) -> Result<Option<Id<PrintMark>>> {
    Ok(card_prints::table
        .filter(card_prints::safe_id.eq(safe))
        .filter(card_prints::kind.eq(kind))
        .filter(card_prints::session_hash.eq(session))
        .filter(card_prints::created_at.gt(since.as_millis()))
        .order(card_prints::created_at.desc())
        .select(card_prints::id)
        .first(conn)
        .optional()?)
}

pub(crate) fn delete_prints_of(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    Ok(diesel::delete(card_prints::table.filter(card_prints::safe_id.eq(safe))).execute(tx)?)
}

pub(super) fn delete_prints_of_kind(tx: &mut Conn, safe: SafeId, kind: &str) -> Result<()> {
    let mine = card_prints::table.filter(card_prints::safe_id.eq(safe)).filter(card_prints::kind.eq(kind));
    diesel::delete(mine).execute(tx)?;
    Ok(())
}

pub(super) fn delete_print(tx: &mut Conn, id: Id<PrintMark>, session: &[u8]) -> Result<Option<SafeId>> {
    let mine =
        card_prints::table.filter(card_prints::id.eq(id)).filter(card_prints::session_hash.eq(session));
    Ok(diesel::delete(mine).returning(card_prints::safe_id).get_result(tx).optional()?)
}

pub(super) fn sweep_prints(tx: &mut Conn, before: Timestamp) -> Result<usize> {
    let old = card_prints::table.filter(card_prints::created_at.lt(before.as_millis()));
    Ok(diesel::delete(old).execute(tx)?)
}
