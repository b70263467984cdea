//! How the channels are: what attempts and heartbeats tell, and a daily SMS to the site's own phone.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::messaging::provider::SmsChannel;
use crate::messaging::store::{self, channels};
use crate::messaging::{MessageId, guards};

/// How long a channel must fail until people are told.
pub const DOWN_AFTER: Duration = Duration::from_mins(5);
/// When the SMS to the site's own phone should have arrived.
const CANARY_ARRIVES_IN: Duration = Duration::from_mins(30);
/// When it leaves: nobody is woken by it, and the site opens after it.
const CANARY_HOUR: Duration = Duration::from_hours(8);

/// A channel as the desk sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelState {
    pub name: String,
    /// People can answer by it.
    pub receives: bool,
    pub failing_since: Option<Timestamp>,
    pub checked_at: Timestamp,
    /// What the account still has, in the channel's words.
    pub credit: Option<String>,
    /// When the last SMS to the site's own phone left.
    pub canary_at: Option<Timestamp>,
    /// When one was last delivered.
    pub canary_seen_at: Option<Timestamp>,
}

impl ChannelState {
    /// For so long that people are told.
    pub fn is_down(&self, now: Timestamp) -> bool {
        self.failing_since.is_some_and(|since| since.plus(DOWN_AFTER) <= now)
    }
}

/// Writes the configured channels down, so that every transaction can see how they are.
pub fn register(tx: &mut Conn, configured: &[SmsChannel], now: Timestamp) -> Result<()> {
    let names: Vec<&str> = configured.iter().map(|channel| channel.name.as_str()).collect();
    channels::keep_only(tx, &names)?;
    for channel in configured {
        channels::register(tx, &channel.name, channel.capabilities().receives, now)?;
    }
    Ok(())
}

pub fn states(conn: &mut Conn) -> Result<Vec<ChannelState>> {
    let at = |millis: Option<i64>| millis.map(Timestamp::from_millis);
    let state = |row: channels::ChannelRow| ChannelState {
        failing_since: at(row.failing_since),
        checked_at: Timestamp::from_millis(row.checked_at),
        canary_at: at(row.canary_at),
        canary_seen_at: at(row.canary_seen_at),
        name: row.name,
        receives: row.receives,
        credit: row.credit,
    };
    Ok(channels::all(conn)?.into_iter().map(state).collect())
}

/// Whether no channel by which people can answer works, for five minutes now. Without any channel: always.
pub fn is_down(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    Ok(states(conn)?.iter().all(|channel| !channel.receives || channel.is_down(now)))
}

/// A channel did, or did not do, what it is for.
pub fn note(tx: &mut Conn, channel: &str, works: bool, now: Timestamp) -> Result<()> {
    if works {
        if channels::set_up(tx, channel)? > 0 {
            tracing::info!(channel, "Channel works again");
        }
    } else if channels::set_failing(tx, channel, now)? > 0 {
        tracing::error!(channel, "Channel fails");
    }
    Ok(())
}

/// The heartbeat came back, or did not.
pub fn checked(
    tx: &mut Conn,
    channel: &str,
    credit: Option<&str>,
    works: bool,
    now: Timestamp,
) -> Result<()> {
    channels::set_checked(tx, channel, credit, now)?;
    note(tx, channel, works, now)
}

/// Whether a channel's daily SMS to the site's own phone should leave now.
pub fn wants_canary(conn: &mut Conn, channel: &str, now: Timestamp) -> Result<bool> {
    let hour = guards::start_of_day(now).plus(CANARY_HOUR);
    let state = states(conn)?.into_iter().find(|state| state.name == channel);
    Ok(hour <= now && state.is_some_and(|state| state.canary_at.is_none_or(|at| at < hour)))
}

/// It was written into the outbox.
pub fn canary_sent(tx: &mut Conn, channel: &str, message: MessageId, now: Timestamp) -> Result<()> {
    channels::set_canary(tx, channel, message, now)
}

/// A message was delivered: was it one of those?
pub(super) fn canary_arrived(tx: &mut Conn, message: MessageId, now: Timestamp) -> Result<()> {
    channels::set_canary_seen(tx, message, now).map(drop)
}

/// A channel takes messages and does not deliver them: its SMS to the site's own phone has not arrived in time.
pub fn watch_canaries(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    let mut lost = 0;
    for row in channels::all(tx)? {
        let (Some(id), Some(at)) = (row.canary_id, row.canary_at) else { continue };
        let sent_at = Timestamp::from_millis(at);
        let arrived = row.canary_seen_at.is_some_and(|seen| seen >= at);
        // Unknown while the channel does not tell what became of messages at all.
        let told = store::state(tx, id)?.is_some_and(|(state, ..)| state != "accepted");
        if !arrived && told && sent_at.plus(CANARY_ARRIVES_IN) <= now && row.failing_since.is_none() {
            note(tx, &row.name, false, now)?;
            lost += 1;
        }
    }
    Ok(lost)
}
