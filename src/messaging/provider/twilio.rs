//! Twilio's Messages API, also spoken by Somleng, `SignalWire` and the pretend phone.

mod codes;
mod list;

use reqwest::{Client, RequestBuilder, Response, StatusCode};
use secrecy::ExposeSecret;
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub use self::codes::{Meaning, meaning, meaning_of, told};
use super::answers::{self, ours, unanswered};
use super::{Capabilities, Health, OutgoingSms, Report, SendResult, http_client};
use crate::config::sms::Twilio as Account;
use crate::error::Result;

/// Ours: values of a few seconds lose messages.
const SHORTEST_VALIDITY_SECONDS: u64 = 60;

#[derive(Clone)]
pub struct Twilio {
    config: Account,
    receives: bool,
    client: Client,
}

#[derive(Deserialize)]
struct Accepted {
    sid: String,
}

#[derive(Deserialize)]
struct Refused {
    #[serde(default, deserialize_with = "codes::code")]
    code: Option<String>,
}

#[derive(Deserialize)]
struct State {
    status: String,
    #[serde(default, deserialize_with = "codes::code")]
    error_code: Option<String>,
}

#[derive(Deserialize)]
struct Balance {
    balance: Option<String>,
    currency: Option<String>,
}

impl Twilio {
    pub fn new(config: Account) -> Result<Self> {
        Ok(Self::with_client(config, http_client()?))
    }

    /// The same with another limit for the whole exchange.
    #[must_use]
    pub fn with_client(config: Account, client: Client) -> Self {
        Self { receives: config.can_receive(), config, client }
    }

    pub const fn capabilities(&self) -> Capabilities {
        Capabilities {
            receives: self.receives,
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
        let longest = config.longest_validity_seconds.max(SHORTEST_VALIDITY_SECONDS);
        let validity = sms.valid_for.as_secs().clamp(SHORTEST_VALIDITY_SECONDS, longest).to_string();
        let mut form = vec![("To", sms.to.as_str()), ("Body", &sms.body), ("ValidityPeriod", &validity)];
        match &config.messaging_service_sid {
            Some(service) => form.push(("MessagingServiceSid", service)),
            None => form.push(("From", config.from.as_deref().unwrap_or_default())),
        }
        if let Some(callback) = &sms.status_callback {
            form.push(("StatusCallback", callback));
        }
        match self.post(&self.url("Messages.json")).form(&form).send().await {
            Ok(response) => read(response).await,
            Err(error) => unanswered(&error),
        }
    }

    /// What became of a message.
    pub async fn report(&self, provider_id: &str) -> Option<Report> {
        let state: State = self.read(self.get(&self.message(provider_id)?)).await?;
        let told = told(&state.status)?;
        Some(Report { provider_id: provider_id.to_owned(), told, error: state.error_code })
    }

    /// Empties the account's copy of a text. One that is not there (any more) is as good.
    pub async fn redact(&self, provider_id: &str) -> bool {
        let Some(url) = self.message(provider_id) else { return false };
        let answer = self.post(&url).form(&[("Body", "")]).send().await;
        answer.is_ok_and(|answer| answer.status().is_success() || answer.status() == StatusCode::NOT_FOUND)
    }

    /// Asks for the balance. Not all who speak this language know of one; that they say so is enough.
    pub async fn health(&self) -> Health {
        let Ok(answer) = self.get(&self.url("Balance.json")).send().await else { return Health::Down };
        if answer.status() == StatusCode::NOT_FOUND {
            return Health::Up { credit: None };
        }
        if !answer.status().is_success() {
            return answers::health(answer.status());
        }
        let balance = answer.json::<Balance>().await.ok();
        let credit = balance.and_then(|balance| {
            Some(
                format!("{} {}", balance.balance?, balance.currency.unwrap_or_default())
                    .trim_end()
                    .to_owned(),
            )
        });
        Health::Up { credit }
    }

    /// The address of something of this account.
    fn url(&self, of: &str) -> String {
        let config = &self.config;
        self.on_server(&format!("{}/Accounts/{}/{of}", config.path_prefix, config.account_sid))
    }

    fn on_server(&self, path: &str) -> String {
        format!("{}{path}", self.config.base_url.trim_end_matches('/'))
    }

    /// The address of a message. Its id came over the network: it must not become another address.
    fn message(&self, provider_id: &str) -> Option<String> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let fits = !provider_id.is_empty() && provider_id.bytes().all(is_plain);
        fits.then(|| self.url(&format!("Messages/{provider_id}.json")))
    }

    fn get(&self, url: &str) -> RequestBuilder {
        self.signed_in(self.client.get(url))
    }

    fn post(&self, url: &str) -> RequestBuilder {
        self.signed_in(self.client.post(url))
    }

    fn signed_in(&self, request: RequestBuilder) -> RequestBuilder {
        request.basic_auth(&self.config.account_sid, Some(self.config.auth_token.expose_secret()))
    }

    /// The answer to a question; none when it was not answered well.
    async fn read<T: DeserializeOwned>(&self, request: RequestBuilder) -> Option<T> {
        let answer = request.send().await.ok().filter(|answer| answer.status().is_success())?;
        answer.json().await.ok()
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
    let after = answers::retry_after(&response);
    let code = response.json::<Refused>().await.ok().and_then(|refused| refused.code);
    if answers::is_for_later(status) {
        return SendResult::Retry { after };
    }
    let Some(code) = code else { return ours(answers::status_code(status)) };
    match meaning_of(&code) {
        Meaning::Later | Meaning::Once => SendResult::Retry { after },
        Meaning::Never(fault) => SendResult::Permanent { code, fault },
    }
}
