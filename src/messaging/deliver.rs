//! Delivery: takes messages out of the outbox, hands them to their channels, and writes down what became
//! of them. The network is waited for between two transactions, never inside one.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::messaging::mail::{Mailer, OutgoingMail};
use crate::messaging::outbox::field;
use crate::messaging::provider::{OutgoingSms, SendResult, SmsChannel, Told};
use crate::messaging::store::{self, MessageRow};
use crate::messaging::{Channel, MessageId, Text};

/// A channel that has not answered by then may or may not have the message.
const SEND_LIMIT: Duration = Duration::from_secs(25);
/// Longer than [`SEND_LIMIT`], so that nobody takes a message that is still being sent. It is also how long
/// a message waits that was being sent when the program was killed.
pub const LEASE: Duration = Duration::from_secs(30);
/// While a channel is not configured.
const NO_CHANNEL_WAIT: Duration = Duration::from_mins(5);
/// Upper bounds of the waits after the first, second … attempt; the last one stays.
const BACK_OFF: [Duration; 6] = [
    Duration::from_secs(2),
    Duration::from_secs(10),
    Duration::from_secs(30),
    Duration::from_mins(2),
    Duration::from_mins(5),
    Duration::from_mins(30),
];

/// A message in clear, taken for one attempt to send it. It has no `Debug`.
pub struct Leased {
    pub id: MessageId,
    pub channel: Channel,
    pub to: String,
    pub text: Text,
    pub not_after: Timestamp,
    /// From 1.
    pub attempt: i32,
}

/// Takes up to `limit` due messages for this worker. What is past its time ends here instead.
pub fn lease(tx: &mut Conn, keyring: &Keyring, now: Timestamp, limit: i64) -> Result<Vec<Leased>> {
    let mut leased = Vec::new();
    for row in store::due(tx, now, limit)? {
        if row.not_after <= now.as_millis() {
            store::set_ended(tx, row.id, row.attempts, "expired", now)?;
            continue;
        }
        // A row that does not open must not stop all the others.
        let Ok(message) = in_clear(keyring, &row) else {
            tracing::error!(message.id = %row.id, "Message does not open");
            store::set_ended(tx, row.id, row.attempts, "failed", now)?;
            continue;
        };
        if store::take(tx, row.id, row.attempts, now.plus(LEASE))? {
            leased.push(message);
        }
    }
    Ok(leased)
}

/// Whether [`lease`] would find anything: saves an idle worker the lock of a write.
pub fn is_anything_due(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    Ok(!store::due(conn, now, 1)?.is_empty())
}

fn in_clear(keyring: &Keyring, row: &MessageRow) -> Result<Leased> {
    let body = row.body.as_deref().ok_or(Error::Corrupt("a message without a text"))?;
    let body = keyring.open_field(field(&row.id, "body"), body)?;
    Ok(Leased {
        id: row.id,
        channel: Channel::parse(&row.channel)?,
        to: keyring.open_text(field(&row.id, "recipient"), &row.recipient)?,
        text: serde_json::from_slice(&body).map_err(|_| Error::Corrupt("a message's text"))?,
        not_after: Timestamp::from_millis(row.not_after),
        attempt: row.attempts.saturating_add(1),
    })
}

/// The channels of an installation; one that is not there is waited for.
#[derive(Clone, Copy)]
pub struct Carriers<'a> {
    pub sms: Option<&'a SmsChannel>,
    pub mailer: Option<&'a Mailer>,
    /// Where the provider of SMS tells what became of one.
    pub status_callback: Option<&'a str>,
}

/// The channel's name, and what it answered.
pub struct Sent {
    pub provider: String,
    pub result: SendResult,
}

/// Hands one message to its channel. Waits for the network.
pub async fn send(carriers: Carriers<'_>, message: &Leased, now: Timestamp) -> Sent {
    let no_channel = SendResult::Retry { after: Some(NO_CHANNEL_WAIT) };
    match message.channel {
        Channel::Sms => match carriers.sms {
            Some(provider) => {
                let left = message.not_after.as_millis().saturating_sub(now.as_millis());
                let sms = OutgoingSms {
                    id: message.id.to_string(),
                    to: message.to.clone(),
                    body: message.text.text.clone(),
                    valid_for: Duration::from_millis(u64::try_from(left).unwrap_or(0)),
                    status_callback: carriers.status_callback.map(ToOwned::to_owned),
                };
                Sent { provider: provider.name.clone(), result: in_time(provider.send(&sms, now)).await }
            }
            None => Sent { provider: "none".into(), result: no_channel },
        },
        Channel::Mail => match carriers.mailer {
            Some(mailer) => {
                let mail = OutgoingMail {
                    to: message.to.clone(),
                    subject: message.text.subject.clone(),
                    text: message.text.text.clone(),
                };
                Sent { provider: "mail".into(), result: in_time(mailer.send(&mail, now)).await }
            }
            None => Sent { provider: "none".into(), result: no_channel },
        },
    }
}

async fn in_time(sending: impl Future<Output = SendResult>) -> SendResult {
    tokio::time::timeout(SEND_LIMIT, sending).await.unwrap_or(SendResult::Unknown)
}

/// Writes down what became of an attempt. After `Unknown` the same text leaves again: a doubled SMS is
/// harmless, a second code is not.
pub fn settle(tx: &mut Conn, message: &Leased, sent: &Sent, now: Timestamp) -> Result<()> {
    let (id, attempt) = (message.id, message.attempt);
    match &sent.result {
        SendResult::Accepted { provider_id } => {
            store::set_accepted(tx, id, &sent.provider, provider_id, now)?;
            tracing::info!(message.id = %id, attempt, "Message accepted");
        }
        SendResult::Permanent { code, fault } => {
            store::set_ended(tx, id, attempt, "failed", now)?;
            tracing::error!(message.id = %id, %code, ?fault, "Message refused by its channel");
        }
        SendResult::Retry { after } => wait(tx, message, "queued", *after, now)?,
        SendResult::Unknown => wait(tx, message, "unknown", None, now)?,
    }
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

/// The wait after an attempt (from 1): full jitter, so that many messages don't come back at one moment,
/// and not less than what the channel asked for.
pub fn back_off(attempt: i32, after: Option<Duration>) -> Duration {
    let place = usize::try_from(attempt).unwrap_or(1).saturating_sub(1).min(BACK_OFF.len() - 1);
    let bound = BACK_OFF.get(place).copied().unwrap_or_default();
    after.unwrap_or_default() + bound.mul_f64(rand::random())
}

/// Writes down what a provider tells. Its calls come in any order: a message never goes back, and what we
/// do not know is ignored. Returns whether it changed anything.
pub fn told(tx: &mut Conn, provider: &str, provider_id: &str, told: Told) -> Result<bool> {
    let (state, below): (_, &[&str]) = match told {
        Told::Sent => ("sent", &["accepted"]),
        Told::Delivered => ("delivered", &["accepted", "sent"]),
        Told::Undelivered | Told::Failed => ("undelivered", &["accepted", "sent"]),
    };
    store::set_told(tx, provider, provider_id, state, below)
}
