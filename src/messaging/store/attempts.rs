//! The SQL of attempts to send, and of what channels tell about them.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::each;
use crate::error::Result;
use crate::messaging::MessageId;
use crate::schema::messages;
use crate::schema::sms::{delivery_reports, send_attempts};

/// States of an attempt whose channel may or may not have the message.
pub const UNCLEAR: [&str; 2] = ["submitting", "unknown"];
/// States of an attempt that a channel took and has not finished.
pub const OPEN: [&str; 2] = ["accepted", "sent"];
/// States after which a channel has nothing more to tell.
const FINAL: [&str; 4] = ["delivered", "undelivered", "failed", "expired"];

#[derive(Queryable, Insertable)]
#[diesel(table_name = send_attempts)]
pub struct AttemptRow {
    pub message_id: MessageId,
    pub number: i32,
    pub channel: String,
    pub provider_id: Option<String>,
    pub state: String,
    pub error: Option<String>,
    pub redacted: bool,
    pub started_at: i64,
    pub looked_at: Option<i64>,
    pub settled_at: Option<i64>,
}

pub fn insert(tx: &mut Conn, row: AttemptRow) -> Result<()> {
    diesel::insert_into(send_attempts::table).values(row).execute(tx)?;
    Ok(())
}

/// The attempts of a message, the first one first.
pub fn of_message(conn: &mut Conn, id: MessageId) -> Result<Vec<AttemptRow>> {
    let mine = send_attempts::table.filter(send_attempts::message_id.eq(id));
    Ok(mine.order(send_attempts::number).load(conn)?)
}

pub fn of_provider(conn: &mut Conn, channel: &str, provider_id: &str) -> Result<Option<AttemptRow>> {
    Ok(send_attempts::table
        .filter(send_attempts::provider_id.eq(provider_id))
        .filter(send_attempts::channel.eq(channel))
        // A channel with our own id as key has the same one at each attempt.
        .order(send_attempts::number.desc())
        .first(conn)
        .optional()?)
}

/// Ends an attempt that has not been accepted, or says that nobody knows.
pub fn set_state(
    tx: &mut Conn,
    (message, number): (MessageId, i32),
    state: &str,
    error: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let unclear = send_attempts::table
        .filter(send_attempts::message_id.eq(message))
        .filter(send_attempts::number.eq(number))
        .filter(send_attempts::state.eq_any(UNCLEAR));
    let settled = (state != "unknown").then_some(now.as_millis());
    diesel::update(unclear)
        .set((
            send_attempts::state.eq(state),
            send_attempts::error.eq(error),
            send_attempts::settled_at.eq(settled),
        ))
        .execute(tx)?;
    Ok(())
}

pub fn set_accepted(
    tx: &mut Conn,
    (message, number): (MessageId, i32),
    provider_id: &str,
    now: Timestamp,
) -> Result<()> {
    let attempt = send_attempts::table
        .filter(send_attempts::message_id.eq(message))
        .filter(send_attempts::number.eq(number))
        .filter(send_attempts::provider_id.is_null());
    diesel::update(attempt)
        .set((
            send_attempts::state.eq("accepted"),
            send_attempts::provider_id.eq(provider_id),
            send_attempts::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(())
}

/// Moves an accepted attempt on.
pub fn set_told(
    tx: &mut Conn,
    (message, number): (MessageId, i32),
    state: &str,
    error: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let attempt = send_attempts::table
        .filter(send_attempts::message_id.eq(message))
        .filter(send_attempts::number.eq(number));
    diesel::update(attempt)
        .set((
            send_attempts::state.eq(state),
            send_attempts::error.eq(error),
            send_attempts::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(())
}

/// Nobody will tell any more what became of it.
pub fn set_expired(tx: &mut Conn, (message, number): (MessageId, i32), now: Timestamp) -> Result<()> {
    let open = send_attempts::table
        .filter(send_attempts::message_id.eq(message))
        .filter(send_attempts::number.eq(number))
        .filter(send_attempts::state.eq_any(OPEN));
    diesel::update(open)
        .set((send_attempts::state.eq("expired"), send_attempts::settled_at.eq(now.as_millis())))
        .execute(tx)?;
    Ok(())
}

pub fn set_looked(tx: &mut Conn, (message, number): (MessageId, i32), now: Timestamp) -> Result<()> {
    let attempt = send_attempts::table
        .filter(send_attempts::message_id.eq(message))
        .filter(send_attempts::number.eq(number));
    diesel::update(attempt).set(send_attempts::looked_at.eq(now.as_millis())).execute(tx)?;
    Ok(())
}

/// Keeps what a channel told, once.
pub fn insert_report(
    tx: &mut Conn,
    (channel, provider_id): (&str, &str),
    state: &str,
    error: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let row = (
        delivery_reports::channel.eq(channel),
        delivery_reports::provider_id.eq(provider_id),
        delivery_reports::state.eq(state),
        delivery_reports::error.eq(error),
        delivery_reports::received_at.eq(now.as_millis()),
    );
    each!(tx, |conn| diesel::insert_into(delivery_reports::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// What a channel told about a message before it answered that it had taken it.
pub fn reports(conn: &mut Conn, channel: &str, provider_id: &str) -> Result<Vec<(String, Option<String>)>> {
    Ok(delivery_reports::table
        .filter(delivery_reports::channel.eq(channel))
        .filter(delivery_reports::provider_id.eq(provider_id))
        .select((delivery_reports::state, delivery_reports::error))
        .load(conn)?)
}

/// An accepted attempt of which too little was heard.
#[derive(Queryable)]
pub struct SilentRow {
    pub message_id: MessageId,
    pub number: i32,
    pub channel: String,
    pub provider_id: Option<String>,
    pub not_after: i64,
}

/// Accepted attempts that began before `started`, were not asked about since `looked`, and are not finished.
pub fn silent(conn: &mut Conn, started: Timestamp, looked: Timestamp, limit: i64) -> Result<Vec<SilentRow>> {
    let not_looked = send_attempts::looked_at
        .is_null()
        .or(send_attempts::looked_at.le(looked.as_millis()).assume_not_null());
    Ok(send_attempts::table
        .inner_join(messages::table.on(messages::id.eq(send_attempts::message_id)))
        .filter(messages::channel.eq("sms"))
        .filter(send_attempts::state.eq_any(OPEN))
        .filter(send_attempts::started_at.le(started.as_millis()))
        .filter(not_looked)
        .order(send_attempts::started_at)
        .limit(limit)
        .select((
            send_attempts::message_id,
            send_attempts::number,
            send_attempts::channel,
            send_attempts::provider_id,
            messages::not_after,
        ))
        .load(conn)?)
}

/// Finished attempts of a channel whose copy of the text has not been erased.
pub fn to_redact(conn: &mut Conn, channel: &str, limit: i64) -> Result<Vec<(MessageId, i32, String)>> {
    let finished = send_attempts::table
        .filter(send_attempts::channel.eq(channel))
        .filter(send_attempts::state.eq_any(FINAL))
        .filter(send_attempts::redacted.eq(false))
        .filter(send_attempts::provider_id.is_not_null());
    Ok(finished
        .order(send_attempts::settled_at.desc())
        .limit(limit)
        .select((
            send_attempts::message_id,
            send_attempts::number,
            send_attempts::provider_id.assume_not_null(),
        ))
        .load(conn)?)
}

pub fn set_redacted(tx: &mut Conn, (message, number): (MessageId, i32)) -> Result<()> {
    let attempt = send_attempts::table
        .filter(send_attempts::message_id.eq(message))
        .filter(send_attempts::number.eq(number));
    diesel::update(attempt).set(send_attempts::redacted.eq(true)).execute(tx)?;
    Ok(())
}

pub fn delete_reports(tx: &mut Conn, before: Timestamp) -> Result<usize> {
    let old = delivery_reports::table.filter(delivery_reports::received_at.le(before.as_millis()));
    Ok(diesel::delete(old).execute(tx)?)
}
