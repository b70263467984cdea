//! The SQL of throttles.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::each;
use crate::error::Result;
use crate::schema::ways_back::throttles;

pub(super) fn refusals(conn: &mut Conn, place: &[u8], now: Timestamp) -> Result<i32> {
    let live = throttles::table.find(place).filter(throttles::ends_at.gt(now.as_millis()));
    Ok(live.select(throttles::refusals).first(conn).optional()?.unwrap_or(0))
}

pub(super) fn count(tx: &mut Conn, place: &[u8], now: Timestamp, ends_at: Timestamp) -> Result<()> {
    let over = throttles::table.find(place).filter(throttles::ends_at.le(now.as_millis()));
    diesel::delete(over).execute(tx)?;
    let row =
        (throttles::place.eq(place), throttles::refusals.eq(1), throttles::ends_at.eq(ends_at.as_millis()));
    each!(tx, |tx| diesel::insert_into(throttles::table)
        .values(row)
        .on_conflict(throttles::place)
        .do_update()
        .set(throttles::refusals.eq(throttles::refusals + 1))
        .execute(tx))?;
    Ok(())
}

pub(super) fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    Ok(diesel::delete(throttles::table.filter(throttles::ends_at.le(now.as_millis()))).execute(tx)?)
}
