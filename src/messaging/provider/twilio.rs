//! Twilio's Messages API, also spoken by Somleng, `SignalWire` and the pretend phone.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Client, Response, StatusCode};
use secrecy::ExposeSecret;
use serde::Deserialize;

use super::{Capabilities, Fault, Found, Health, OutgoingSms, Report, SendResult, http_client};
use crate::clock::Timestamp;
use crate::config::sms::Twilio as Account;
use crate::error::Result;

/// Bounds of `ValidityPeriod`; the lower one is ours, since values of a few seconds lose messages.
const VALIDITY_SECONDS: std::ops::RangeInclusive<u64> = 60..=36_000;

#[derive(Clone)]
pub struct Twilio {
    config: Account,
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
    pub fn new(config: Account) -> Result<Self> {
        Ok(Self { config, client: http_client()? })
    }

    /// The same with another limit for the whole exchange.
    #[must_use]
    pub fn with_client(config: Account, client: Client) -> Self {
        Self { config, client }
    }

    pub const fn capabilities(&self) -> Capabilities {
        Capabilities {
            receives: true,
            signed: true,
            idempotency_key: false,
            reconciles: true,
            redacts: true,
            france_lawful: true,
        }
    }

    /// Posts the SMS. The API has no key against doubles, so a lost answer is `Unknown`.
    pub async fn send(&self, sms: &OutgoingSms) -> SendResult {
        let config = &self.config;
        let url = format!(
            "{}{}/Accounts/{}/Messages.json",
            config.base_url.trim_end_matches('/'),
            config.path_prefix,
            config.account_sid
        );
        let validity =
            sms.valid_for.as_secs().clamp(*VALIDITY_SECONDS.start(), *VALIDITY_SECONDS.end()).to_string();
        let mut form = vec![("To", sms.to.as_str()), ("Body", &sms.body), ("ValidityPeriod", &validity)];
        match &config.messaging_service_sid {
            Some(service) => form.push(("MessagingServiceSid", service)),
            None => form.push(("From", config.from.as_deref().unwrap_or_default())),
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

    pub async fn find(&self, _sms: &OutgoingSms, _since: Timestamp) -> Found {
        Found::Unknown
    }

    pub async fn report(&self, _provider_id: &str) -> Option<Report> {
        None
    }

    pub async fn redact(&self, _provider_id: &str) -> bool {
        false
    }

    pub async fn health(&self) -> Health {
        Health::Up { credit: None }
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
