//! Delivery: takes messages out of the outbox, hands them to their channels, and writes down what became
//! of them. The network is waited for between two transactions, never inside one.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::messaging::mail::{Mailer, OutgoingMail};
use crate::messaging::outbox::field;
use crate::messaging::provider::{Fault, Found, OutgoingSms, SendResult, SmsChannel};
use crate::messaging::route::{self, Plan};
use crate::messaging::store::attempts::{self, AttemptRow};
use crate::messaging::store::{self, MessageRow};
use crate::messaging::{Channel, MessageId, Purpose, Text, guards, health, reports};

/// A channel that has not answered by then may or may not have the message.
const SEND_LIMIT: Duration = Duration::from_secs(25);
/// Longer than [`SEND_LIMIT`], so that nobody takes a message that is still being sent. It is also how long
/// a message waits that was being sent when the program was killed.
pub const LEASE: Duration = Duration::from_secs(30);
/// While no channel can carry it.
const NO_CHANNEL_WAIT: Duration = Duration::from_mins(1);
/// The same run of the job would try again after less, and again.
const SHORTEST_WAIT: Duration = Duration::from_millis(100);
/// Upper bounds of the waits after the first, second … attempt; the last one stays.
const BACK_OFF: [Duration; 6] = [
    Duration::from_secs(2),
    Duration::from_secs(10),
    Duration::from_secs(30),
    Duration::from_mins(2),
    Duration::from_mins(5),
    Duration::from_mins(30),
];
/// The name under which attempts by mail are kept.
const MAIL: &str = "mail";

/// A message in clear, taken for one attempt to send it. It has no `Debug`.
pub struct Leased {
    pub id: MessageId,
    pub kind: Channel,
    pub purpose: Purpose,
    pub to: String,
    pub text: Text,
    pub not_after: Timestamp,
    /// From 1.
    pub attempt: i32,
    pub plan: Plan,
    /// Another channel could be tried after this one: the text is kept for it.
    pub has_more: bool,
}

/// Takes up to `limit` due messages for this worker, and chooses a channel for each. What is past its time ends here.
pub fn lease(
    tx: &mut Conn,
    keyring: &Keyring,
    channels: &[SmsChannel],
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Leased>> {
    let mut leased = Vec::new();
    for row in store::due(tx, now, limit)? {
        if row.not_after <= now.as_millis() {
            store::set_ended(tx, row.id, row.attempts, "expired", now)?;
            continue;
        }
        // A row that does not open must not stop all the others.
        let Ok((to, text)) = in_clear(keyring, &row) else {
            tracing::error!(message.id = %row.id, "Message does not open");
            store::set_ended(tx, row.id, row.attempts, "failed", now)?;
            continue;
        };
        let kind = Channel::parse(&row.channel)?;
        if kind == Channel::Sms && !guards::is_allowed(tx, &to)? {
            tracing::error!(message.id = %row.id, "Message to a number that is not allowed");
            store::set_ended(tx, row.id, row.attempts, "failed", now)?;
            continue;
        }
        if store::take(tx, row.id, row.attempts, now.plus(LEASE))? {
            leased.push(planned(tx, channels, &row, (kind, to, text), now)?);
        }
    }
    Ok(leased)
}

/// Whether [`lease`] would find anything: saves an idle worker the lock of a write.
pub fn is_anything_due(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    Ok(!store::due(conn, now, 1)?.is_empty())
}

/// Writes the attempt down before it is made: a program that is killed in between finds it again.
fn planned(
    tx: &mut Conn,
    channels: &[SmsChannel],
    row: &MessageRow,
    (kind, to, text): (Channel, String, Text),
    now: Timestamp,
) -> Result<Leased> {
    let before = attempts::of_message(tx, row.id)?;
    let plan = match kind {
        Channel::Sms => route::plan(tx, channels, row, &before)?,
        Channel::Mail => Plan::Send { channel: MAIL.into() },
    };
    let (attempt, purpose) = (row.attempts.saturating_add(1), Purpose::parse(&row.purpose)?);
    let mut all = before;
    if let Plan::Send { channel } = &plan {
        if let Some(last) = all.last() {
            attempts::set_state(tx, (row.id, last.number), "unknown", None, now)?;
        }
        let new = || AttemptRow {
            message_id: row.id,
            number: attempt,
            channel: channel.clone(),
            provider_id: None,
            state: "submitting".into(),
            error: None,
            redacted: false,
            started_at: now.as_millis(),
            looked_at: None,
            settled_at: None,
        };
        attempts::insert(tx, new())?;
        all.push(new());
    }
    let has_more = kind == Channel::Sms && route::has_untried(channels, row.via.as_deref(), purpose, &all);
    let not_after = Timestamp::from_millis(row.not_after);
    Ok(Leased { id: row.id, kind, purpose, to, text, not_after, attempt, plan, has_more })
}

fn in_clear(keyring: &Keyring, row: &MessageRow) -> Result<(String, Text)> {
    let body = row.body.as_deref().ok_or(Error::Corrupt("a message without a text"))?;
    let body = keyring.open_field(field(&row.id, "body"), body)?;
    let to = keyring.open_text(field(&row.id, "recipient"), &row.recipient)?;
    Ok((to, serde_json::from_slice(&body).map_err(|_| Error::Corrupt("a message's text"))?))
}

/// The channels of an installation; one that is not there is waited for.
#[derive(Clone, Copy)]
pub struct Carriers<'a> {
    pub sms: &'a [SmsChannel],
    pub mailer: Option<&'a Mailer>,
    /// Where a channel of this name tells what became of an SMS.
    pub status_callback: &'a (dyn Fn(&str) -> Option<String> + Sync),
}

/// What came of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    Tried(SendResult),
    Looked(Found),
    NoChannel,
}

impl Sent {
    /// The channel says that the number wants nothing more.
    pub fn is_opt_out(&self) -> bool {
        matches!(self, Self::Tried(SendResult::Permanent { fault: Fault::OptedOut, .. }))
    }
}

/// Carries a plan out. Waits for the network.
pub async fn send(carriers: Carriers<'_>, message: &Leased, now: Timestamp) -> Sent {
    let named = |name: &str| carriers.sms.iter().find(|channel| channel.name == name);
    match (&message.plan, message.kind) {
        (Plan::Send { channel }, Channel::Sms) => match named(channel) {
            Some(channel) => {
                let sms = outgoing(message, (carriers.status_callback)(&channel.name), now);
                Sent::Tried(in_time(channel.send(&sms, now)).await)
            }
            None => Sent::NoChannel,
        },
        (Plan::Send { .. }, Channel::Mail) => match carriers.mailer {
            Some(mailer) => {
                let mail = OutgoingMail {
                    to: message.to.clone(),
                    subject: message.text.subject.clone(),
                    text: message.text.text.clone(),
                };
                Sent::Tried(in_time(mailer.send(&mail, now)).await)
            }
            None => Sent::NoChannel,
        },
        (Plan::Look { channel, since, known, .. }, _) => match named(channel) {
            Some(channel) => {
                let sms = outgoing(message, None, now);
                let looking = channel.find(&sms, *since, known);
                Sent::Looked(tokio::time::timeout(SEND_LIMIT, looking).await.unwrap_or(Found::Unknown))
            }
            None => Sent::Looked(Found::No),
        },
        (Plan::Wait, _) => Sent::NoChannel,
    }
}

fn outgoing(message: &Leased, status_callback: Option<String>, now: Timestamp) -> OutgoingSms {
    let left = message.not_after.as_millis().saturating_sub(now.as_millis());
    OutgoingSms {
        id: message.id.to_string(),
        to: message.to.clone(),
        body: message.text.text.clone(),
        valid_for: Duration::from_millis(u64::try_from(left).unwrap_or(0)),
        status_callback,
    }
}

async fn in_time(sending: impl Future<Output = SendResult>) -> SendResult {
    tokio::time::timeout(SEND_LIMIT, sending).await.unwrap_or(SendResult::Unknown)
}

/// Writes down what came of a plan. After `Unknown` the same text leaves again, when its channel can't say that it
/// has it: a doubled SMS is harmless, a second code is not.
pub fn settle(tx: &mut Conn, message: &Leased, sent: &Sent, now: Timestamp) -> Result<()> {
    match (&message.plan, sent) {
        (Plan::Send { channel }, Sent::Tried(result)) => tried(tx, message, channel, result, now),
        (Plan::Look { channel, number, .. }, Sent::Looked(found)) => {
            looked(tx, message, (channel, *number), found, now)
        }
        (Plan::Send { .. }, _) => {
            attempts::set_state(tx, (message.id, message.attempt), "refused", None, now)?;
            wait(tx, message, "queued", Some(NO_CHANNEL_WAIT), now)
        }
        _ => wait(tx, message, "queued", Some(NO_CHANNEL_WAIT), now),
    }
}

fn tried(tx: &mut Conn, message: &Leased, channel: &str, result: &SendResult, now: Timestamp) -> Result<()> {
    let at = (message.id, message.attempt);
    match result {
        SendResult::Accepted { provider_id } => {
            accepted(tx, message, (channel, message.attempt), provider_id, now)?;
            health::note(tx, channel, true, now)
        }
        SendResult::Permanent { code, fault } => {
            attempts::set_state(tx, at, "refused", Some(code), now)?;
            tracing::error!(message.id = %message.id, channel, %code, ?fault, "Message refused by its channel");
            if *fault == Fault::Ours {
                health::note(tx, channel, false, now)?;
                if message.has_more {
                    return store::set_waiting(tx, message.id, message.attempt, "queued", now);
                }
            }
            store::set_ended(tx, message.id, message.attempt, "failed", now)
        }
        SendResult::Retry { after } => {
            attempts::set_state(tx, at, "refused", None, now)?;
            // Busy is not broken.
            if after.is_none() {
                health::note(tx, channel, false, now)?;
            }
            wait(tx, message, "queued", after.filter(|_| !message.has_more), now)
        }
        SendResult::Unknown => {
            attempts::set_state(tx, at, "unknown", None, now)?;
            health::note(tx, channel, false, now)?;
            wait(tx, message, "unknown", None, now)
        }
    }
}

fn looked(
    tx: &mut Conn,
    message: &Leased,
    (channel, number): (&str, i32),
    found: &Found,
    now: Timestamp,
) -> Result<()> {
    match found {
        Found::Yes { provider_id } => accepted(tx, message, (channel, number), provider_id, now),
        Found::No => {
            attempts::set_state(tx, (message.id, number), "refused", None, now)?;
            store::set_waiting(tx, message.id, message.attempt, "queued", now)
        }
        Found::Unknown => wait(tx, message, "unknown", None, now),
    }
}

fn accepted(
    tx: &mut Conn,
    message: &Leased,
    (channel, number): (&str, i32),
    provider_id: &str,
    now: Timestamp,
) -> Result<()> {
    attempts::set_accepted(tx, (message.id, number), provider_id, now)?;
    store::set_accepted(tx, message.id, message.has_more, now)?;
    reports::catch_up(tx, channel, provider_id, now)?;
    tracing::info!(message.id = %message.id, attempt = number, "Message accepted");
    Ok(())
}

fn wait(tx: &mut Conn, message: &Leased, state: &str, after: Option<Duration>, now: Timestamp) -> Result<()> {
    let next_at = now.plus(back_off(message.attempt, after));
    if next_at >= message.not_after {
        tracing::warn!(message.id = %message.id, "Message given up: its time is over");
        return store::set_ended(tx, message.id, message.attempt, "expired", now);
    }
    tracing::warn!(message.id = %message.id, attempt = message.attempt, state, "Message goes again later");
    store::set_waiting(tx, message.id, message.attempt, state, next_at)
}

/// The wait after an attempt (from 1): full jitter above [`SHORTEST_WAIT`], so that many messages don't come back at
/// one moment, and not less than what the channel asked for.
pub fn back_off(attempt: i32, after: Option<Duration>) -> Duration {
    let place = usize::try_from(attempt).unwrap_or(1).saturating_sub(1).min(BACK_OFF.len() - 1);
    let bound = BACK_OFF.get(place).copied().unwrap_or_default();
    after.unwrap_or_default() + SHORTEST_WAIT + bound.saturating_sub(SHORTEST_WAIT).mul_f64(rand::random())
}
