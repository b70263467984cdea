//! The SQL of holders' sessions.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::KioskId;
use crate::safes::{CardId, SafeId};
use crate::schema::sessions;

#[derive(Queryable, Insertable)]
#[diesel(table_name = sessions)]
pub(in crate::safes) struct SessionRow {
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
    pub proven_at: i64,
}

pub(in crate::safes) fn insert_session(tx: &mut Conn, row: &SessionRow) -> Result<()> {
    diesel::insert_into(sessions::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn session(conn: &mut Conn, token_hash: &[u8]) -> Result<Option<SessionRow>> {
    Ok(sessions::table.find(token_hash).first(conn).optional()?)
}

pub(in crate::safes) fn touch_session(
    tx: &mut Conn,
    token_hash: &[u8],
    end: Timestamp,
    now: Timestamp,
) -> Result<()> {
    diesel::update(sessions::table.find(token_hash))
        .set((sessions::seen_at.eq(now.as_millis()), sessions::ends_at.eq(end.as_millis())))
        .execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn set_end(tx: &mut Conn, token_hash: &[u8], end: Timestamp) -> Result<()> {
    diesel::update(sessions::table.find(token_hash))
        .set(sessions::ends_at.eq(end.as_millis()))
        .execute(tx)?;
    Ok(())
}

/// The PIN was right again.
pub(in crate::safes) fn renew_session(
    tx: &mut Conn,
    token_hash: &[u8],
    end: Timestamp,
    now: Timestamp,
) -> Result<()> {
    diesel::update(sessions::table.find(token_hash))
        .set((
            sessions::proven_at.eq(now.as_millis()),
            sessions::seen_at.eq(now.as_millis()),
            sessions::ends_at.eq(end.as_millis()),
        ))
        .execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn set_pending(tx: &mut Conn, token_hash: &[u8], blob: Option<&[u8]>) -> Result<()> {
    diesel::update(sessions::table.find(token_hash)).set(sessions::pending.eq(blob)).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn delete_session(tx: &mut Conn, token_hash: &[u8]) -> Result<bool> {
    Ok(diesel::delete(sessions::table.find(token_hash)).execute(tx)? == 1)
}

pub(in crate::safes) fn delete_sessions_of(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::safe_id.eq(safe))).execute(tx)?)
}

pub(in crate::safes) fn sweep_sessions(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    let ended = sessions::table.filter(sessions::ends_at.le(now.as_millis()));
    Ok(diesel::delete(ended).execute(tx)?)
}
