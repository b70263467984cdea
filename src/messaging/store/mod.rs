//! The SQL of the outbox.

pub(super) mod attempts;
pub(super) mod channels;

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::messaging::{MessageId, OrganisationId, Purpose, ReleaseId, SafeId};
use crate::schema::{messages, safes};

/// States in which a message may still leave, or is about to.
pub(super) const WAITING: [&str; 4] = ["held", "queued", "unknown", "submitting"];

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
    pub created_at: i64,
    pub settled_at: Option<i64>,
    pub organisation_id: Option<OrganisationId>,
    pub recipient_index: Option<Vec<u8>>,
    pub segments: i32,
    pub via: Option<String>,
}

pub(super) fn insert(tx: &mut Conn, row: MessageRow) -> Result<()> {
    diesel::insert_into(messages::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn delete(tx: &mut Conn, id: MessageId) -> Result<()> {
    diesel::delete(messages::table.find(id)).execute(tx)?;
    Ok(())
}

pub(super) fn let_go(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<usize> {
    let held = messages::table.filter(messages::release_id.eq(release)).filter(messages::state.eq("held"));
    Ok(diesel::update(held)
        .set((messages::state.eq("queued"), messages::next_at.eq(now.as_millis())))
        .execute(tx)?)
}

/// Also one that is being sent: should that fail, it is not tried again.
pub(super) fn drop_waiting(tx: &mut Conn, release: ReleaseId, now: Timestamp) -> Result<usize> {
    let waiting = messages::table
        .filter(messages::release_id.eq(release))
        .filter(messages::state.eq_any(WAITING))
        .filter(messages::purpose.ne(Purpose::Receipt.name()));
    Ok(diesel::update(waiting)
        .set((
            messages::state.eq("dropped"),
            messages::body.eq(None::<Vec<u8>>),
            messages::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?)
}

/// The same of all that goes to one number and is for its holder.
pub(super) fn drop_to_holder(tx: &mut Conn, recipient: &[u8], now: Timestamp) -> Result<usize> {
    let of_recipients = [Purpose::Link, Purpose::VisitCode, Purpose::Canary].map(Purpose::name);
    let waiting = messages::table
        .filter(messages::recipient_index.eq(recipient))
        .filter(messages::state.eq_any(WAITING))
        .filter(messages::purpose.ne_all(of_recipients));
    Ok(diesel::update(waiting)
        .set((
            messages::state.eq("dropped"),
            messages::body.eq(None::<Vec<u8>>),
            messages::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?)
}

/// What should leave now, or was being sent when its sender went away; the longest waiting first.
pub(super) fn due(conn: &mut Conn, now: Timestamp, limit: i64) -> Result<Vec<MessageRow>> {
    let now = now.as_millis();
    let waits = messages::state.eq_any(["queued", "unknown"]).and(messages::next_at.le(now));
    let abandoned = messages::state.eq("submitting").and(messages::leased_until.le(now).assume_not_null());
    Ok(messages::table
        .filter(waits.or(abandoned))
        .order((messages::next_at, messages::id))
        .limit(limit)
        .load(conn)?)
}

/// Takes a message for sending; false when another worker was first (`attempts` says which look it was).
pub(super) fn take(tx: &mut Conn, id: MessageId, attempts: i32, until: Timestamp) -> Result<bool> {
    let seen = messages::table
        .filter(messages::id.eq(id))
        .filter(messages::attempts.eq(attempts))
        .filter(messages::state.eq_any(WAITING));
    let taken = diesel::update(seen)
        .set((
            messages::state.eq("submitting"),
            messages::attempts.eq(messages::attempts + 1),
            messages::leased_until.eq(until.as_millis()),
        ))
        .execute(tx)?;
    Ok(taken == 1)
}

/// A channel has it, whatever happened to the row meanwhile: it must not leave again of itself. With `keep` its
/// text stays, for another channel.
pub(super) fn set_accepted(tx: &mut Conn, id: MessageId, keep: bool, now: Timestamp) -> Result<()> {
    let open = messages::table
        .filter(messages::id.eq(id))
        .filter(messages::state.eq_any(WAITING.into_iter().chain(["dropped"])));
    diesel::update(open)
        .set((
            messages::state.eq("accepted"),
            messages::leased_until.eq(None::<i64>),
            messages::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    if keep { Ok(()) } else { erase_text(tx, id) }
}

pub(super) fn erase_text(tx: &mut Conn, id: MessageId) -> Result<()> {
    diesel::update(messages::table.find(id)).set(messages::body.eq(None::<Vec<u8>>)).execute(tx)?;
    Ok(())
}

/// Ends a message that did not leave, and erases its text.
pub(super) fn set_ended(
    tx: &mut Conn,
    id: MessageId,
    attempts: i32,
    state: &str,
    now: Timestamp,
) -> Result<()> {
    let mine = messages::table
        .filter(messages::id.eq(id))
        .filter(messages::attempts.eq(attempts))
        .filter(messages::state.eq_any(WAITING));
    diesel::update(mine)
        .set((
            messages::state.eq(state),
            messages::body.eq(None::<Vec<u8>>),
            messages::leased_until.eq(None::<i64>),
            messages::settled_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(())
}

/// Puts a message back, with the same text, to leave at `next_at`.
pub(super) fn set_waiting(
    tx: &mut Conn,
    id: MessageId,
    attempts: i32,
    state: &str,
    next_at: Timestamp,
) -> Result<()> {
    let mine = messages::table
        .filter(messages::id.eq(id))
        .filter(messages::attempts.eq(attempts))
        .filter(messages::state.eq("submitting"));
    diesel::update(mine)
        .set((
            messages::state.eq(state),
            messages::next_at.eq(next_at.as_millis()),
            messages::leased_until.eq(None::<i64>),
        ))
        .execute(tx)?;
    Ok(())
}

/// Moves a message that left on, from one of the states `below`.
pub(super) fn set_told(tx: &mut Conn, id: MessageId, state: &str, below: &[&str]) -> Result<bool> {
    let known = messages::table.filter(messages::id.eq(id)).filter(messages::state.eq_any(below));
    Ok(diesel::update(known).set(messages::state.eq(state)).execute(tx)? == 1)
}

/// A message that left in one of these states, and did not arrive, leaves once more while it is of use and its text
/// is there.
pub(super) fn set_again(tx: &mut Conn, id: MessageId, from: &[&str], now: Timestamp) -> Result<bool> {
    let open = messages::table
        .filter(messages::id.eq(id))
        .filter(messages::state.eq_any(from))
        .filter(messages::not_after.gt(now.as_millis()))
        .filter(messages::body.is_not_null());
    let changed = diesel::update(open)
        .set((
            messages::state.eq("queued"),
            messages::next_at.eq(now.as_millis()),
            messages::settled_at.eq(None::<i64>),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

/// SMS that somebody asked for, to one number.
pub(super) fn prompted_since(conn: &mut Conn, recipient: &[u8], since: Timestamp) -> Result<i64> {
    let prompted = [Purpose::Code, Purpose::Request, Purpose::VisitCode, Purpose::Proof].map(Purpose::name);
    Ok(messages::table
        .filter(messages::recipient_index.eq(recipient))
        .filter(messages::purpose.eq_any(prompted))
        .filter(messages::created_at.gt(since.as_millis()))
        .count()
        .get_result(conn)?)
}

/// SMS (parts) that were written for an organisation's safes, and not dropped.
pub(super) fn spent_since(conn: &mut Conn, organisation: OrganisationId, since: Timestamp) -> Result<i64> {
    let spent: Option<i64> = messages::table
        .filter(messages::organisation_id.eq(organisation))
        .filter(messages::created_at.ge(since.as_millis()))
        .filter(messages::state.ne_all(["held", "dropped"]))
        .select(diesel::dsl::sum(messages::segments))
        .first(conn)?;
    Ok(spent.unwrap_or(0))
}

/// Whose safe it is.
pub(super) fn organisation_of(conn: &mut Conn, safe: SafeId) -> Result<OrganisationId> {
    Ok(safes::table.find(safe).select(safes::organisation_id).first(conn)?)
}

pub(super) fn written_since(
    conn: &mut Conn,
    safe: SafeId,
    purpose: Purpose,
    since: Timestamp,
) -> Result<i64> {
    Ok(messages::table
        .filter(messages::safe_id.eq(safe))
        .filter(messages::purpose.eq(purpose.name()))
        .filter(messages::created_at.gt(since.as_millis()))
        .count()
        .get_result(conn)?)
}

pub(super) fn state(conn: &mut Conn, id: MessageId) -> Result<Option<(String, bool, i32)>> {
    Ok(messages::table
        .find(id)
        .select((messages::state, messages::body.is_not_null(), messages::attempts))
        .first(conn)
        .optional()?)
}

/// The same of the newest message of a purpose for a release.
pub(super) fn state_of(
    conn: &mut Conn,
    release: ReleaseId,
    purpose: Purpose,
) -> Result<Option<(String, bool, i32)>> {
    Ok(messages::table
        .filter(messages::release_id.eq(release))
        .filter(messages::purpose.eq(purpose.name()))
        .order((messages::created_at.desc(), messages::id.desc()))
        .select((messages::state, messages::body.is_not_null(), messages::attempts))
        .first(conn)
        .optional()?)
}

pub(super) fn delete_settled(tx: &mut Conn, before: Timestamp) -> Result<usize> {
    let old = messages::table.filter(messages::settled_at.le(before.as_millis()).assume_not_null());
    Ok(diesel::delete(old).execute(tx)?)
}
