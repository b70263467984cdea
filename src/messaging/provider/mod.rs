//! The channels that carry an SMS, and what a channel may answer.

pub mod twilio;

use std::sync::Once;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use self::twilio::Twilio;
use super::pretend::PretendBox;
use crate::clock::Timestamp;
use crate::error::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// GOV.UK Notify waits as long; the outbox tries again.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);

static CRYPTO: Once = Once::new();

/// An SMS ready to leave. It has no `Debug`: number and text stay out of logs.
#[derive(Clone, Serialize, Deserialize)]
pub struct OutgoingSms {
    /// E.164.
    pub to: String,
    pub body: String,
    /// After this it is of no use (the code has ended) and the network shall not deliver it.
    pub valid_for: Duration,
    /// Where the provider tells what became of it.
    pub status_callback: Option<String>,
}

/// What became of an attempt to send.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SendResult {
    Accepted {
        provider_id: String,
    },
    /// Surely not sent; try later, not before `after` when the channel said so.
    Retry {
        after: Option<Duration>,
    },
    /// Will never be sent as it is. `code` is the channel's own.
    Permanent {
        code: String,
        fault: Fault,
    },
    /// The channel may or may not have it (time-out after sending): look before sending again,
    /// and then the same text with the same code.
    Unknown,
}

/// Whose turn it is after a permanent refusal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The number cannot be reached: ask the holder for another.
    Recipient,
    /// The holder sent STOP: only he can undo it.
    OptedOut,
    /// Account, sender or program: an alarm for the operator.
    Ours,
}

/// A channel for SMS.
#[derive(Clone)]
pub enum SmsProvider {
    Twilio(Twilio),
    /// The pretend phone of the demonstration, and the tests.
    Pretend(PretendBox),
}

/// An SMS as the pretend phone shows it.
#[derive(Clone, Serialize, Deserialize)]
pub struct PretendSms {
    pub at: Timestamp,
    #[serde(flatten)]
    pub sms: OutgoingSms,
}

impl SmsProvider {
    /// Hands one SMS to the channel. Never inside a transaction: it waits for the network.
    pub async fn send(&self, sms: &OutgoingSms, now: Timestamp) -> SendResult {
        match self {
            Self::Twilio(twilio) => twilio.send(sms).await,
            Self::Pretend(phone) => kept(&phone.put(&PretendSms { at: now, sms: sms.clone() })),
        }
    }

    pub const fn name(&self) -> &'static str {
        match self {
            Self::Twilio(_) => "twilio",
            Self::Pretend(_) => "pretend",
        }
    }
}

/// The answer of a pretend channel.
pub(super) fn kept(number: &Result<u64>) -> SendResult {
    match number {
        Ok(number) => SendResult::Accepted { provider_id: format!("pretend-{number}") },
        Err(_) => SendResult::Retry { after: None },
    }
}

/// The one HTTP client: ring for TLS, the system's certificates, no redirects (a body with a code must
/// not follow one), time limits.
pub fn http_client() -> Result<reqwest::Client> {
    // Without a process-wide provider reqwest's builder panics. Somebody else's choice is as good.
    CRYPTO.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(ANSWER_TIMEOUT)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("consigne")
        .build()
        .map_err(|_| Error::Internal("HTTP client".into()))
}

/// Posts a signed form to a webhook: the demonstration's phone plays the provider with it.
pub async fn deliver_form(url: &str, signature: (&str, &str), form: String) -> Result<()> {
    let (header, value) = signature;
    let request = http_client()?
        .post(url)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header(header, value)
        .body(form);
    let answer = request.send().await.map_err(|_| Error::Channel("the webhook does not answer".into()))?;
    match answer.status() {
        status if status.is_success() => Ok(()),
        status => Err(Error::Channel(format!("the webhook says {}", status.as_u16()))),
    }
}
