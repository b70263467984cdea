//! Twilio's words: states of a message, and error codes.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::messaging::provider::{Fault, Told};

/// What to do about an error code, in an answer or in a later status callback.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// Try again with back-off.
    Later,
    /// One more try, or another channel.
    Once,
    Never(Fault),
}

/// Twilio's error dictionary as far as it concerns messages (twilio.com/docs/api/errors).
/// A code that is not listed is an alarm: to retry it blindly could cost money or annoy a person.
pub const fn meaning(code: u32) -> Meaning {
    match code {
        // Too many requests, server error, queue full.
        20429 | 20500 | 21611 | 30001 => Meaning::Later,
        // Handset off, unknown, congestion, provider time-out, internal error.
        30003 | 30008 | 30017 | 30410 | 30500 => Meaning::Once,
        // Not a number, pair not possible, not mobile, landline; blocked, unknown, landline, filtered.
        21211 | 21612 | 21614 | 21635 | 30004..=30007 => Meaning::Never(Fault::Recipient),
        21610 => Meaning::Never(Fault::OptedOut),
        _ => Meaning::Never(Fault::Ours),
    }
}

/// The same of a code as it is written; Somleng has codes with letters.
pub fn meaning_of(code: &str) -> Meaning {
    code.parse().map_or(Meaning::Never(Fault::Ours), meaning)
}

/// What a state says; none while the message is on its way, and for a word that we don't know.
pub fn told(status: &str) -> Option<Told> {
    match status {
        "sent" => Some(Told::Sent),
        "failed" | "canceled" => Some(Told::Failed),
        "undelivered" => Some(Told::Undelivered),
        "delivered" | "read" => Some(Told::Delivered),
        _ => None,
    }
}

/// Reads an error code, which is a number, a text or null.
pub(super) fn code<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(source)? {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    })
}
