//! The outbox: what waits to be sent, sealed, and what became of it.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::SafeId;
use crate::messaging::{Channel, MessageId, Purpose, ReleaseId, Text};
use crate::schema::messages;

/// A message to be written into the outbox.
pub struct NewMessage<'a> {
    pub channel: Channel,
    pub purpose: Purpose,
    pub safe: Option<SafeId>,
    pub release: Option<ReleaseId>,
    /// E.164, or an e-mail address.
    pub to: &'a str,
    pub text: &'a Text,
    /// After this it is of no use any more.
    pub not_after: Timestamp,
    /// Waits for the holder's yes ([`let_go`]) instead of leaving at once.
    pub held: bool,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = messages)]
pub(super) struct MessageRow {
    pub id: MessageId,
    pub channel: String,
    pub purpose: String,
    pub safe_id: Option<SafeId>,
    pub release_id: Option<ReleaseId>,
    pub recipient: Vec<u8>,
    pub body: Option<Vec<u8>>,
    pub state: String,
    pub attempts: i32,
    pub next_at: i64,
    pub leased_until: Option<i64>,
    pub not_after: i64,
    pub provider: Option<String>,
    pub provider_id: Option<String>,
    pub created_at: i64,
    pub settled_at: Option<i64>,
}

/// Writes a message into the outbox, in the caller's transaction.
pub fn enqueue(tx: &mut Conn, keyring: &Keyring, new: &NewMessage<'_>, now: Timestamp) -> Result<MessageId> {
    let id = MessageId::new();
    let body = serde_json::to_vec(new.text).map_err(|_| Error::Internal("message text".into()))?;
    let row = MessageRow {
        id,
        channel: new.channel.name().to_owned(),
        purpose: new.purpose.name().to_owned(),
        safe_id: new.safe,
        release_id: new.release,
        recipient: keyring.seal_field(field(&id, "recipient"), new.to.as_bytes())?,
        body: Some(keyring.seal_field(field(&id, "body"), &body)?),
        state: if new.held { "held" } else { "queued" }.to_owned(),
        attempts: 0,
        next_at: now.as_millis(),
        leased_until: None,
        not_after: new.not_after.as_millis(),
        provider: None,
        provider_id: None,
        created_at: now.as_millis(),
        settled_at: None,
    };
    diesel::insert_into(messages::table).values(row).execute(tx)?;
    Ok(id)
}

/// The holder said yes: what waited for it may leave.
pub fn let_go(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<usize> {
    let held = messages::table.filter(messages::release_id.eq(release)).filter(messages::state.eq("held"));
    Ok(diesel::update(held)
        .set((messages::state.eq("queued"), messages::next_at.eq(now.as_millis())))
        .execute(tx)?)
}

/// Nothing that belongs to this release may leave any more: its texts are erased.
pub fn drop_waiting(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<usize> {
    let waiting = messages::table
        .filter(messages::release_id.eq(release))
        .filter(messages::state.eq_any(["held", "queued"]))
        .filter(messages::purpose.ne(Purpose::Receipt.name()));
    Ok(diesel::update(waiting)
        .set((
            messages::state.eq("dropped"),
            messages::body.eq(None::<Vec<u8>>),
            messages::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?)
}

pub(super) fn field<'a>(id: &'a MessageId, column: &'a str) -> Field<'a> {
    Field { table: "messages", column, row: id.as_bytes() }
}
