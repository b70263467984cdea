//! The SQL of how channels are.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::each;
use crate::error::Result;
use crate::messaging::MessageId;
use crate::schema::settings;
use crate::schema::sms::channels;

#[derive(Queryable)]
pub struct ChannelRow {
    pub name: String,
    pub receives: bool,
    pub failing_since: Option<i64>,
    pub checked_at: i64,
    pub credit: Option<String>,
    pub canary_id: Option<MessageId>,
    pub canary_at: Option<i64>,
    pub canary_seen_at: Option<i64>,
}

pub fn all(conn: &mut Conn) -> Result<Vec<ChannelRow>> {
    Ok(channels::table.order(channels::name).load(conn)?)
}

/// Writes a channel down; what is known of it stays.
pub fn register(tx: &mut Conn, name: &str, receives: bool, now: Timestamp) -> Result<()> {
    let row =
        (channels::name.eq(name), channels::receives.eq(receives), channels::checked_at.eq(now.as_millis()));
    each!(tx, |tx| diesel::insert_into(channels::table)
        .values(row)
        .on_conflict(channels::name)
        .do_update()
        .set(channels::receives.eq(receives))
        .execute(tx))?;
    Ok(())
}

/// Forgets the channels that are not configured any more.
pub fn keep_only(tx: &mut Conn, names: &[&str]) -> Result<()> {
    diesel::delete(channels::table.filter(channels::name.ne_all(names.to_vec()))).execute(tx)?;
    Ok(())
}

/// It works (again).
pub fn set_up(tx: &mut Conn, name: &str) -> Result<usize> {
    let failing = channels::table.find(name).filter(channels::failing_since.is_not_null());
    Ok(diesel::update(failing).set(channels::failing_since.eq(None::<i64>)).execute(tx)?)
}

/// It fails, from now on or since an earlier moment.
pub fn set_failing(tx: &mut Conn, name: &str, now: Timestamp) -> Result<usize> {
    let up = channels::table.find(name).filter(channels::failing_since.is_null());
    Ok(diesel::update(up).set(channels::failing_since.eq(now.as_millis())).execute(tx)?)
}

pub fn set_checked(tx: &mut Conn, name: &str, credit: Option<&str>, now: Timestamp) -> Result<()> {
    diesel::update(channels::table.find(name))
        .set((channels::checked_at.eq(now.as_millis()), channels::credit.eq(credit)))
        .execute(tx)?;
    Ok(())
}

pub fn set_canary(tx: &mut Conn, name: &str, id: MessageId, now: Timestamp) -> Result<()> {
    diesel::update(channels::table.find(name))
        .set((channels::canary_id.eq(id), channels::canary_at.eq(now.as_millis())))
        .execute(tx)?;
    Ok(())
}

pub fn set_canary_seen(tx: &mut Conn, id: MessageId, now: Timestamp) -> Result<usize> {
    let mine = channels::table.filter(channels::canary_id.eq(id));
    Ok(diesel::update(mine).set(channels::canary_seen_at.eq(now.as_millis())).execute(tx)?)
}

pub fn setting(conn: &mut Conn, name: &str) -> Result<Option<String>> {
    Ok(settings::table.find(name).select(settings::value).first(conn).optional()?)
}

pub fn set_setting(tx: &mut Conn, name: &str, value: &str) -> Result<()> {
    let row = (settings::name.eq(name), settings::value.eq(value));
    each!(tx, |tx| diesel::insert_into(settings::table)
        .values(row)
        .on_conflict(settings::name)
        .do_update()
        .set(settings::value.eq(value))
        .execute(tx))?;
    Ok(())
}
