//! The journal's SQL.

use diesel::prelude::*;

use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{START, SafeId};
use crate::schema::{journal, journal_heads};

/// An entry as it is stored.
#[derive(Queryable, Insertable)]
#[diesel(table_name = journal)]
pub(super) struct Row {
    pub safe_id: SafeId,
    pub seq: i64,
    pub at: i64,
    pub event: String,
    pub actor: String,
    pub detail: Vec<u8>,
    pub hash: Vec<u8>,
}

/// Moves the head of a chain by one and returns the new number with the head before it.
///
/// `UPDATE … RETURNING` takes the row's lock, so two writers can't get the same number; `max(seq) + 1` could.
pub(super) fn advance(tx: &mut Conn, safe: SafeId) -> Result<(i64, Vec<u8>)> {
    let moved = diesel::update(journal_heads::table.find(safe))
        .set(journal_heads::seq.eq(journal_heads::seq + 1))
        .returning((journal_heads::seq, journal_heads::hash))
        .get_result::<(i64, Vec<u8>)>(tx)
        .optional()?;
    if let Some(head) = moved {
        return Ok(head);
    }
    let first =
        (journal_heads::safe_id.eq(safe), journal_heads::seq.eq(1), journal_heads::hash.eq(START.to_vec()));
    diesel::insert_into(journal_heads::table).values(first).execute(tx)?;
    Ok((1, START.to_vec()))
}

pub(super) fn insert(tx: &mut Conn, row: &Row, head: &[u8]) -> Result<()> {
    diesel::insert_into(journal::table).values(row).execute(tx)?;
    let moved = diesel::update(journal_heads::table.find(row.safe_id))
        .set(journal_heads::hash.eq(head))
        .execute(tx)?;
    if moved == 1 { Ok(()) } else { Err(Error::Corrupt("a journal has no head")) }
}

pub(super) fn latest(conn: &mut Conn, safe: SafeId, limit: i64) -> Result<Vec<Row>> {
    Ok(journal::table.filter(journal::safe_id.eq(safe)).order(journal::seq.desc()).limit(limit).load(conn)?)
}

/// Entries after `seq` of one of these events, oldest first.
pub(super) fn after(conn: &mut Conn, safe: SafeId, seq: i64, events: &[&str]) -> Result<Vec<Row>> {
    Ok(journal::table
        .filter(journal::safe_id.eq(safe))
        .filter(journal::seq.gt(seq))
        .filter(journal::event.eq_any(events))
        .order(journal::seq)
        .load(conn)?)
}

pub(super) fn count_since(conn: &mut Conn, safe: SafeId, event: &str, since: i64) -> Result<i64> {
    Ok(journal::table
        .filter(journal::safe_id.eq(safe))
        .filter(journal::event.eq(event))
        .filter(journal::at.gt(since))
        .count()
        .get_result(conn)?)
}

pub(super) fn of_events_since(
    conn: &mut Conn,
    safe: SafeId,
    events: &[&str],
    since: i64,
) -> Result<(i64, Option<i64>)> {
    Ok(journal::table
        .filter(journal::safe_id.eq(safe))
        .filter(journal::event.eq_any(events))
        .filter(journal::at.gt(since))
        .select((diesel::dsl::count_star(), diesel::dsl::max(journal::at)))
        .first(conn)?)
}

pub(super) fn last(conn: &mut Conn, safe: SafeId) -> Result<i64> {
    let head = journal_heads::table.find(safe).select(journal_heads::seq);
    Ok(head.first(conn).optional()?.unwrap_or(0))
}

/// The heads of all chains: safe, number of the last entry, and the MAC over it.
pub(super) fn heads(conn: &mut Conn) -> Result<Vec<(SafeId, i64, Vec<u8>)>> {
    Ok(journal_heads::table.order(journal_heads::safe_id).load(conn)?)
}

pub(super) fn chain(conn: &mut Conn, safe: SafeId) -> Result<Vec<Row>> {
    Ok(journal::table.filter(journal::safe_id.eq(safe)).order(journal::seq).load(conn)?)
}

/// How many entries there are in all: an entry of a safe without a head is an intruder.
pub(super) fn count(conn: &mut Conn) -> Result<i64> {
    Ok(journal::table.count().get_result(conn)?)
}
