//! Twilio's Messages API, also spoken by Somleng, `SignalWire` and the pretend phone.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Client, Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::{Fault, OutgoingSms, SendResult, http_client};
use crate::error::Result;

/// Bounds of `ValidityPeriod`; the lower one is ours, since values of a few seconds lose messages.
const VALIDITY_SECONDS: std::ops::RangeInclusive<u64> = 60..=36_000;

/// An account with a provider that speaks Twilio's API.
#[derive(Clone, Debug, Deserialize)]
pub struct TwilioConfig {
    /// Without a final slash: `https://api.twilio.com`.
    #[serde(default = "twilio_itself")]
    pub base_url: String,
    pub account_sid: String,
    pub auth_token: SecretString,
    /// E.164 or short code.
    pub from: String,
    /// Replaces `from` by a pool of senders.
    #[serde(default)]
    pub messaging_service_sid: Option<String>,
    /// The header that signs what comes in.
    #[serde(default = "twilio_signature")]
    pub signature_header: String,
}

fn twilio_itself() -> String {
    "https://api.twilio.com".into()
}

fn twilio_signature() -> String {
    "X-Twilio-Signature".into()
}

#[derive(Clone)]
pub struct Twilio {
    config: TwilioConfig,
    client: Client,
}

#[derive(Deserialize)]
struct Accepted {
    sid: String,
}

#[derive(Deserialize)]
struct Refused {
    code: u32,
}

impl Twilio {
    pub fn new(config: TwilioConfig) -> Result<Self> {
        Ok(Self { config, client: http_client()? })
    }

    /// The same with another limit for the whole exchange.
    #[must_use]
    pub fn with_client(config: TwilioConfig, client: Client) -> Self {
        Self { config, client }
    }

    /// Posts the SMS. The API has no key against doubles, so a lost answer is `Unknown`.
    pub async fn send(&self, sms: &OutgoingSms) -> SendResult {
        let config = &self.config;
        let url = format!(
            "{}/2010-04-01/Accounts/{}/Messages.json",
            config.base_url.trim_end_matches('/'),
            config.account_sid
        );
        let validity =
            sms.valid_for.as_secs().clamp(*VALIDITY_SECONDS.start(), *VALIDITY_SECONDS.end()).to_string();
        let mut form = vec![("To", sms.to.as_str()), ("Body", &sms.body), ("ValidityPeriod", &validity)];
        match &config.messaging_service_sid {
            Some(service) => form.push(("MessagingServiceSid", service)),
            None => form.push(("From", &config.from)),
        }
        if let Some(callback) = &sms.status_callback {
            form.push(("StatusCallback", callback));
        }
        let request = self
            .client
            .post(url)
            .basic_auth(&config.account_sid, Some(config.auth_token.expose_secret()))
            .form(&form);
        match request.send().await {
            Ok(response) => read(response).await,
            Err(error) if error.is_connect() => SendResult::Retry { after: None },
            Err(error) if error.is_builder() => ours("request".into()),
            Err(_) => SendResult::Unknown,
        }
    }
}

async fn read(response: Response) -> SendResult {
    let status = response.status();
    if status.is_success() {
        // Taken, whatever the body says; without its id only a look at the list tells which one it is.
        return match response.json::<Accepted>().await {
            Ok(accepted) => SendResult::Accepted { provider_id: accepted.sid },
            Err(_) => SendResult::Unknown,
        };
    }
    let after = retry_after(&response);
    let code = response.json::<Refused>().await.ok().map(|refused| refused.code);
    if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
        return SendResult::Retry { after };
    }
    let Some(code) = code else { return ours(format!("http-{}", status.as_u16())) };
    match meaning(code) {
        Meaning::Later | Meaning::Once => SendResult::Retry { after },
        Meaning::Never(fault) => SendResult::Permanent { code: code.to_string(), fault },
    }
}

fn ours(code: String) -> SendResult {
    SendResult::Permanent { code, fault: Fault::Ours }
}

/// Seconds only: the other form of the header is a date, which providers of SMS do not send.
fn retry_after(response: &Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

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
