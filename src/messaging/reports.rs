//! What channels tell about messages that they took: kept as it comes, applied only forward.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::messaging::provider::{Report, Told};
use crate::messaging::store::attempts::{self, AttemptRow, SilentRow};
use crate::messaging::{MessageId, health, store};

/// After so long without a word a channel is asked what became of a message, and then another one is tried.
pub const SILENCE: Duration = Duration::from_mins(5);
/// How long after that it is asked again.
const ASK_EVERY: Duration = Duration::from_mins(30);
/// How long after its time a message may still be told of.
const GRACE: Duration = Duration::from_mins(10);

impl Told {
    pub const ALL: [Self; 4] = [Self::Sent, Self::Failed, Self::Undelivered, Self::Delivered];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Undelivered => "undelivered",
            Self::Delivered => "delivered",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.name() == name)
    }

    /// States of a message that this one is news for.
    const fn follows(self) -> &'static [&'static str] {
        match self {
            Self::Sent => &["accepted"],
            Self::Failed | Self::Undelivered => &["accepted", "sent"],
            // Whatever else happened: it is in the person's hand, and must not leave again.
            Self::Delivered => {
                &["accepted", "sent", "failed", "undelivered", "queued", "unknown", "submitting", "expired"]
            }
        }
    }
}

/// Writes down what a channel tells. Its calls come in any order, twice, and before its own answer: all are kept,
/// one that is known changes nothing, and a message never goes back. Returns whether the message changed.
pub fn told(tx: &mut Conn, channel: &str, report: &Report, now: Timestamp) -> Result<bool> {
    let (id, error) = (report.provider_id.as_str(), report.error.as_deref());
    attempts::insert_report(tx, (channel, id), report.told.name(), error, now)?;
    match attempts::of_provider(tx, channel, id)? {
        Some(attempt) => apply(tx, &attempt, report.told, error, now),
        // Not ours, or the answer to our call has not been written down yet.
        None => Ok(false),
    }
}

/// The channel has just said that it took the message: what it told before counts now.
pub(super) fn catch_up(tx: &mut Conn, channel: &str, provider_id: &str, now: Timestamp) -> Result<()> {
    let Some(mut attempt) = attempts::of_provider(tx, channel, provider_id)? else { return Ok(()) };
    for (state, error) in attempts::reports(tx, channel, provider_id)? {
        let Some(told) = Told::parse(&state) else { continue };
        apply(tx, &attempt, told, error.as_deref(), now)?;
        attempt.state = state;
    }
    Ok(())
}

fn apply(
    tx: &mut Conn,
    attempt: &AttemptRow,
    told: Told,
    error: Option<&str>,
    now: Timestamp,
) -> Result<bool> {
    // "expired" was our own guess: what the channel says is better.
    if Told::parse(&attempt.state).is_some_and(|before| before >= told) {
        return Ok(false);
    }
    attempts::set_told(tx, (attempt.message_id, attempt.number), told.name(), error, now)?;
    if told == Told::Delivered {
        health::canary_arrived(tx, attempt.message_id, now)?;
    }
    let message = attempt.message_id;
    if matches!(told, Told::Failed | Told::Undelivered) && again(tx, message, &["accepted", "sent"], now)? {
        return Ok(true);
    }
    let changed = store::set_told(tx, message, told.name(), told.follows())?;
    // Of one that is only sent the text is kept, if another channel could carry it: it may be given up yet.
    if changed && told != Told::Sent {
        store::erase_text(tx, message)?;
    }
    Ok(changed)
}

/// Tries another channel, when the text was kept for that.
fn again(tx: &mut Conn, message: MessageId, from: &[&str], now: Timestamp) -> Result<bool> {
    let again = store::set_again(tx, message, from, now)?;
    if again {
        tracing::warn!(message.id = %message, "Message goes by another channel");
    }
    Ok(again)
}

/// A message of which nothing final was heard for a while: its channel is to be asked.
pub struct Silent {
    pub message: MessageId,
    pub number: i32,
    pub channel: String,
    pub provider_id: String,
    pub not_after: Timestamp,
}

/// Those of whom it is time to ask.
pub fn silent(conn: &mut Conn, now: Timestamp, limit: i64) -> Result<Vec<Silent>> {
    let rows = attempts::silent(conn, now.minus(SILENCE), now.minus(ASK_EVERY), limit)?;
    let silent = |row: SilentRow| {
        Some(Silent {
            message: row.message_id,
            number: row.number,
            channel: row.channel,
            provider_id: row.provider_id?,
            not_after: Timestamp::from_millis(row.not_after),
        })
    };
    Ok(rows.into_iter().filter_map(silent).collect())
}

/// The channel was asked. What it knows is written down; silence is answered by another channel, and ends with the
/// message's time.
pub fn asked(tx: &mut Conn, silent: &Silent, report: Option<&Report>, now: Timestamp) -> Result<()> {
    let at = (silent.message, silent.number);
    attempts::set_looked(tx, at, now)?;
    if let Some(report) = report {
        told(tx, &silent.channel, report, now)?;
    }
    if silent.not_after.plus(GRACE) <= now {
        attempts::set_expired(tx, at, now)?;
        if store::set_told(tx, silent.message, "expired", &["accepted", "sent"])? {
            store::erase_text(tx, silent.message)?;
        }
    } else if report.is_none() {
        // What is sent waits in the network for a telephone that is off: another channel would not find it either.
        again(tx, silent.message, &["accepted"], now)?;
    }
    Ok(())
}

/// Messages that are finished, whose channel still has a copy of their text.
pub fn to_redact(conn: &mut Conn, channel: &str, limit: i64) -> Result<Vec<(MessageId, i32, String)>> {
    attempts::to_redact(conn, channel, limit)
}

pub fn redacted(tx: &mut Conn, message: MessageId, number: i32) -> Result<()> {
    attempts::set_redacted(tx, (message, number))
}
