//! The channels that carry an SMS, and what a channel may answer.

mod answers;
pub mod ovh;
pub mod smsgate;
pub mod twilio;

use std::sync::Once;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use self::ovh::Ovh;
use self::smsgate::SmsGate;
use self::twilio::Twilio;
use super::pretend::PretendBox;
use crate::clock::Timestamp;
use crate::config::sms as config;
use crate::error::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// GOV.UK Notify waits as long; the outbox tries again.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);

static CRYPTO: Once = Once::new();

/// What a channel can be used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each stands alone")]
pub struct Capabilities {
    /// People can answer: only such a channel carries a question.
    pub receives: bool,
    /// What it tells us is signed; else it is only a sign to go and look.
    pub signed: bool,
    /// Takes our own id as a key against doubles: what may have left can be sent again.
    pub idempotency_key: bool,
    /// Can be asked whether it has a message that may have left.
    pub reconciles: bool,
    /// Its copy of a text can be erased.
    pub redacts: bool,
    /// May be used for people in France (Arcep, decision 2022-1583).
    pub france_lawful: bool,
}

/// Whether a channel has a message whose sending was not answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    Yes {
        provider_id: String,
    },
    No,
    /// It can't say, or not now.
    Unknown,
}

/// What a channel tells of a message that it took. The order is the rank: a state never goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    Sent,
    /// Given up.
    Failed,
    Undelivered,
    Delivered,
}

/// What a channel tells, with its own code of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub provider_id: String,
    pub told: Told,
    pub error: Option<String>,
}

/// An SMS that was fetched from a channel. It has no `Debug`.
pub struct FetchedSms {
    /// The channel's own id.
    pub id: String,
    /// The number as the channel writes it.
    pub from: String,
    pub body: String,
}

/// How a channel is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// `credit` is what the account still has, in the channel's words.
    Up {
        credit: Option<String>,
    },
    Down,
}

/// An SMS ready to leave. It has no `Debug`: number and text stay out of logs.
#[derive(Clone, Serialize, Deserialize)]
pub struct OutgoingSms {
    /// Our own id of the message, the same at each attempt.
    #[serde(default)]
    pub id: String,
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

/// A channel for SMS, under the name that the operator gave it.
#[derive(Clone)]
pub struct SmsChannel {
    pub name: String,
    pub provider: SmsProvider,
}

/// How a channel is spoken to.
#[derive(Clone)]
pub enum SmsProvider {
    Twilio(Twilio),
    Ovh(Ovh),
    SmsGate(SmsGate),
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

impl SmsChannel {
    /// The channels of a configuration, in the order in which they are tried.
    pub fn configured(sms: &config::Sms) -> Result<Vec<Self>> {
        let channel = |(name, channel): (&str, &config::SmsChannel)| {
            if let Some(problem) = channel.provider.problem() {
                return Err(Error::Config(format!("sms.channels.{name} {problem}")));
            }
            let provider = match &channel.provider {
                config::SmsProvider::Twilio(account) => SmsProvider::Twilio(Twilio::new(account.clone())?),
                config::SmsProvider::Ovh(account) => SmsProvider::Ovh(Ovh::new(account.clone())?),
                config::SmsProvider::SmsGate(account) => SmsProvider::SmsGate(SmsGate::new(account.clone())?),
            };
            Ok(Self { name: name.to_owned(), provider })
        };
        sms.in_order().into_iter().map(channel).collect()
    }

    pub const fn capabilities(&self) -> Capabilities {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.capabilities(),
            SmsProvider::Ovh(ovh) => ovh.capabilities(),
            SmsProvider::SmsGate(telephone) => telephone.capabilities(),
            SmsProvider::Pretend(_) => Capabilities {
                receives: true,
                signed: true,
                idempotency_key: false,
                reconciles: false,
                redacts: false,
                france_lawful: true,
            },
        }
    }

    /// Hands one SMS to the channel. Never inside a transaction: it waits for the network.
    pub async fn send(&self, sms: &OutgoingSms, now: Timestamp) -> SendResult {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.send(sms).await,
            SmsProvider::Ovh(ovh) => ovh.send(sms).await,
            SmsProvider::SmsGate(telephone) => telephone.send(sms).await,
            SmsProvider::Pretend(phone) => kept(&phone.put(&PretendSms { at: now, sms: sms.clone() })),
        }
    }

    /// Looks for a message that may have been taken, sent not before `since`.
    /// `known`: ids of its earlier copies, which are not the one that is looked for.
    pub async fn find(&self, sms: &OutgoingSms, since: Timestamp, known: &[String]) -> Found {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.find(sms, since, known).await,
            SmsProvider::Ovh(ovh) => ovh.find(sms, since, known).await,
            SmsProvider::SmsGate(telephone) => telephone.find(sms).await,
            SmsProvider::Pretend(_) => Found::No,
        }
    }

    /// Asks what became of a message; none when the channel can't say, or nothing happened yet.
    pub async fn report(&self, provider_id: &str) -> Option<Report> {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.report(provider_id).await,
            SmsProvider::Ovh(ovh) => ovh.report(provider_id).await,
            SmsProvider::SmsGate(telephone) => telephone.report(provider_id).await,
            SmsProvider::Pretend(_) => {
                Some(Report { provider_id: provider_id.to_owned(), told: Told::Delivered, error: None })
            }
        }
    }

    /// Erases the channel's own copy of a text that has arrived or never will. False: try again later.
    pub async fn redact(&self, provider_id: &str) -> bool {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.redact(provider_id).await,
            SmsProvider::Ovh(ovh) => ovh.redact(provider_id).await,
            // What a telephone has stays there.
            SmsProvider::SmsGate(_) | SmsProvider::Pretend(_) => true,
        }
    }

    /// Whether the account answers.
    pub async fn health(&self) -> Health {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.health().await,
            SmsProvider::Ovh(ovh) => ovh.health().await,
            SmsProvider::SmsGate(telephone) => telephone.health().await,
            SmsProvider::Pretend(_) => Health::Up { credit: None },
        }
    }

    /// What has come in and was not pushed, or whose push is not to be believed. Empty for a channel that pushes
    /// and signs.
    pub async fn fetch(&self) -> Result<Vec<FetchedSms>> {
        match &self.provider {
            SmsProvider::Ovh(ovh) => ovh.fetch().await,
            SmsProvider::Twilio(_) | SmsProvider::SmsGate(_) | SmsProvider::Pretend(_) => Ok(Vec::new()),
        }
    }

    /// Erases the channel's copy of an SMS that was taken in.
    pub async fn discard(&self, id: &str) -> bool {
        match &self.provider {
            SmsProvider::Twilio(twilio) => twilio.redact(id).await,
            SmsProvider::Ovh(ovh) => ovh.discard(id).await,
            SmsProvider::SmsGate(_) | SmsProvider::Pretend(_) => true,
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
    post_form(http_client()?.post(url).header(header, value), form).await.map(drop)
}

/// Posts a form and returns the answer: the demonstration's phone plays a USSD gateway with it.
pub async fn ask_form(url: &str, form: String) -> Result<String> {
    post_form(http_client()?.post(url), form).await
}

async fn post_form(request: reqwest::RequestBuilder, form: String) -> Result<String> {
    let silent = || Error::Channel("the webhook does not answer".into());
    let request = request.header("Content-Type", "application/x-www-form-urlencoded").body(form);
    let answer = request.send().await.map_err(|_| silent())?;
    match answer.status() {
        status if status.is_success() => answer.text().await.map_err(|_| silent()),
        status => Err(Error::Channel(format!("the webhook says {}", status.as_u16()))),
    }
}
