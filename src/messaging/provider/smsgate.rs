//! `SMSGate`: an Android telephone that sends and receives, for pilots.

use reqwest::{Client, RequestBuilder, Response, StatusCode};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use super::answers::{self, ours, unanswered};
use super::{Capabilities, Found, Health, OutgoingSms, Report, SendResult, Told, http_client};
use crate::config::sms::SmsGate as Account;
use crate::error::Result;

/// The server takes no less.
const SHORTEST_TTL_SECONDS: u64 = 5;

#[derive(Clone)]
pub struct SmsGate {
    config: Account,
    client: Client,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Message<'a> {
    id: &'a str,
    #[serde(rename = "textMessage")]
    content: Content<'a>,
    phone_numbers: [&'a str; 1],
    ttl: u64,
    with_delivery_report: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sim_number: Option<u8>,
}

#[derive(Serialize)]
struct Content<'a> {
    text: &'a str,
}

#[derive(Deserialize)]
struct State {
    state: String,
}

impl SmsGate {
    pub fn new(config: Account) -> Result<Self> {
        Ok(Self { config, client: http_client()? })
    }

    pub const fn capabilities(&self) -> Capabilities {
        Capabilities {
            receives: true,
            signed: true,
            idempotency_key: true,
            reconciles: true,
            redacts: false,
            france_lawful: false,
        }
    }

    /// Hands the SMS over under our own id, which is taken once: it may be sent again after a lost answer.
    pub async fn send(&self, sms: &OutgoingSms) -> SendResult {
        let message = Message {
            id: &sms.id,
            content: Content { text: &sms.body },
            phone_numbers: [&sms.to],
            ttl: sms.valid_for.as_secs().max(SHORTEST_TTL_SECONDS),
            with_delivery_report: true,
            sim_number: self.config.sim_number,
        };
        let request = self.signed_in(self.client.post(self.url("messages")));
        match request.json(&message).send().await {
            Ok(response) => read(&response, &sms.id),
            Err(error) => unanswered(&error),
        }
    }

    pub async fn find(&self, sms: &OutgoingSms) -> Found {
        match self.state(&sms.id).await.map(|answer| answer.status()) {
            Some(StatusCode::NOT_FOUND) => Found::No,
            Some(status) if status.is_success() => Found::Yes { provider_id: sms.id.clone() },
            _ => Found::Unknown,
        }
    }

    /// What became of a message. Why it failed is told in the telephone's own words, which are not kept.
    pub async fn report(&self, provider_id: &str) -> Option<Report> {
        let answer = self.state(provider_id).await.filter(|answer| answer.status().is_success())?;
        let told = told(&answer.json::<State>().await.ok()?.state)?;
        Some(Report { provider_id: provider_id.to_owned(), told, error: None })
    }

    /// Whether the account answers and has a telephone.
    pub async fn health(&self) -> Health {
        let request = self.signed_in(self.client.get(self.url("devices")));
        let Ok(answer) = request.send().await else { return Health::Down };
        if !answer.status().is_success() {
            return answers::health(answer.status());
        }
        match answer.json::<Vec<serde_json::Value>>().await {
            Ok(telephones) if !telephones.is_empty() => Health::Up { credit: None },
            _ => Health::Down,
        }
    }

    async fn state(&self, id: &str) -> Option<Response> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if id.is_empty() || !id.bytes().all(is_plain) {
            return None;
        }
        self.signed_in(self.client.get(self.url(&format!("messages/{id}")))).send().await.ok()
    }

    fn url(&self, of: &str) -> String {
        format!("{}/{of}", self.config.base_url.trim_end_matches('/'))
    }

    fn signed_in(&self, request: RequestBuilder) -> RequestBuilder {
        request.basic_auth(&self.config.user, Some(self.config.password.expose_secret()))
    }
}

fn read(response: &Response, id: &str) -> SendResult {
    match response.status() {
        // 409: it has this id already, from an attempt whose answer was lost.
        status if status.is_success() || status == StatusCode::CONFLICT => {
            SendResult::Accepted { provider_id: id.to_owned() }
        }
        status if answers::is_for_later(status) => {
            SendResult::Retry { after: answers::retry_after(response) }
        }
        status => ours(answers::status_code(status)),
    }
}

fn told(state: &str) -> Option<Told> {
    match state {
        "Sent" => Some(Told::Sent),
        "Delivered" => Some(Told::Delivered),
        "Failed" | "Cancelled" => Some(Told::Failed),
        _ => None,
    }
}
