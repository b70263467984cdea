//! The SQL of what comes in.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::each;
use crate::error::Result;
use crate::schema::inbound;

/// Notes a message of a provider; false when it has come in before. In one statement, because two copies
/// of a message may arrive at the same moment.
pub(super) fn is_first(
    tx: &mut Conn,
    provider: &str,
    message_id: &str,
    content_index: Option<&[u8]>,
    now: Timestamp,
) -> Result<bool> {
    let row = (
        inbound::provider.eq(provider),
        inbound::message_id.eq(message_id),
        inbound::received_at.eq(now.as_millis()),
        inbound::content_index.eq(content_index),
    );
    let inserted = each!(tx, |conn| diesel::insert_into(inbound::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn)?);
    Ok(inserted == 1)
}

/// The providers that the same text of the same number has come in by since then, once for each time.
pub(super) fn providers_since(
    conn: &mut Conn,
    content_index: &[u8],
    since: Timestamp,
) -> Result<Vec<String>> {
    Ok(inbound::table
        .filter(inbound::content_index.eq(content_index))
        .filter(inbound::received_at.gt(since.as_millis()))
        .select(inbound::provider)
        .load(conn)?)
}

/// What came in until then is not told from another text any more. Its id stays: a copy of it changes nothing, however late.
pub(super) fn forget_contents(tx: &mut Conn, until: Timestamp) -> Result<usize> {
    let old = inbound::table
        .filter(inbound::content_index.is_not_null())
        .filter(inbound::received_at.le(until.as_millis()));
    Ok(diesel::update(old).set(inbound::content_index.eq(None::<Vec<u8>>)).execute(tx)?)
}
