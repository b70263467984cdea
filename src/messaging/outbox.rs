//! The outbox: what waits to be sent, sealed.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::SafeId;
use crate::messaging::store::{self, MessageRow};
use crate::messaging::{Channel, MessageId, Purpose, ReleaseId, Text, gsm7, guards};

/// How long it is known that a message was sent, and to whom (sealed).
const KEPT_FOR: Duration = Duration::from_hours(90 * 24);

/// A message to be written into the outbox.
pub struct NewMessage<'a> {
    pub channel: Channel,
    pub purpose: Purpose,
    pub safe: Option<SafeId>,
    pub release: Option<ReleaseId>,
    /// E.164, or an e-mail address.
    pub to: &'a str,
    pub text: &'a Text,
    /// It leaves no sooner; at once when there is none.
    pub not_before: Option<Timestamp>,
    /// After this it is of no use any more.
    pub not_after: Timestamp,
    /// Waits for the holder's yes ([`let_go`]) instead of leaving at once.
    pub held: bool,
}

/// Writes a message into the outbox, in the caller's transaction.
pub fn enqueue(tx: &mut Conn, keyring: &Keyring, new: &NewMessage<'_>, now: Timestamp) -> Result<MessageId> {
    enqueue_by(tx, keyring, new, None, now)
}

/// The same, by no other channel than this one.
pub fn enqueue_by(
    tx: &mut Conn,
    keyring: &Keyring,
    new: &NewMessage<'_>,
    via: Option<&str>,
    now: Timestamp,
) -> Result<MessageId> {
    let id = MessageId::new();
    let organisation = new.safe.map(|safe| store::organisation_of(tx, safe)).transpose()?;
    let is_sms = new.channel == Channel::Sms;
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
        next_at: new.not_before.unwrap_or(now).as_millis(),
        leased_until: None,
        not_after: new.not_after.as_millis(),
        created_at: now.as_millis(),
        settled_at: None,
        organisation_id: organisation,
        recipient_index: is_sms.then(|| guards::recipient_index(keyring, new.to)),
        segments: if is_sms { parts(&new.text.text) } else { 0 },
        via: via.map(ToOwned::to_owned),
    };
    store::insert(tx, row)?;
    Ok(id)
}

fn parts(text: &str) -> i32 {
    i32::try_from(gsm7::segments(text).segments).unwrap_or(i32::MAX)
}

/// The holder said yes: what waited for it may leave.
pub fn let_go(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<usize> {
    store::let_go(tx, release, now)
}

/// Nothing that belongs to this release may leave any more: its texts are erased.
pub fn drop_waiting(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<usize> {
    store::drop_waiting(tx, release, now)
}

/// A number wants no SMS any more: what waits for it as a holder's is dropped and its texts are erased. What was
/// written to it as a recipient's stays.
pub fn drop_to_holder(tx: &mut Conn, keyring: &Keyring, to: &str, now: Timestamp) -> Result<usize> {
    store::drop_to_holder(tx, &guards::recipient_index(keyring, to), now)
}

/// A message that was written for form's sake: it never leaves, and its text is erased.
pub fn forget(tx: &mut Conn, message: MessageId) -> Result<()> {
    store::delete(tx, message)
}

/// How many messages of a purpose were written for a safe since then.
pub fn written_since(conn: &mut Conn, safe: SafeId, purpose: Purpose, since: Timestamp) -> Result<i64> {
    store::written_since(conn, safe, purpose, since)
}

/// What became of a message.
pub struct Fate {
    /// As in the column: held, queued, submitting, unknown, accepted, sent, delivered, undelivered, failed,
    /// expired or dropped.
    pub state: String,
    pub has_text: bool,
    /// How often it was tried.
    pub attempts: i32,
}

impl From<(String, bool, i32)> for Fate {
    fn from((state, has_text, attempts): (String, bool, i32)) -> Self {
        Self { state, has_text, attempts }
    }
}

impl Fate {
    /// It will not arrive.
    pub fn has_failed(&self) -> bool {
        matches!(self.state.as_str(), "undelivered" | "failed" | "expired")
    }
}

pub fn fate(conn: &mut Conn, id: MessageId) -> Result<Option<Fate>> {
    Ok(store::state(conn, id)?.map(Fate::from))
}

/// What became of the newest message of a purpose for a release.
pub fn fate_of(conn: &mut Conn, release: ReleaseId, purpose: Purpose) -> Result<Option<Fate>> {
    Ok(store::state_of(conn, release, purpose)?.map(Fate::from))
}

/// Forgets what was settled long ago, numbers and addresses with it. Returns how many.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::attempts::delete_reports(tx, now.minus(KEPT_FOR))?;
    store::delete_settled(tx, now.minus(KEPT_FOR))
}

pub(super) fn field<'a>(id: &'a MessageId, column: &'a str) -> Field<'a> {
    Field { table: "messages", column, row: id.as_bytes() }
}
