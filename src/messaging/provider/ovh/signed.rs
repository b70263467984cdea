//! Requests as `OVHcloud` wants them signed: with the time of its own clock.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method, RequestBuilder, StatusCode, Url};
use secrecy::ExposeSecret;

use crate::config::sms::Ovh as Account;
use crate::crypto::webhook::sha1;

/// What the server says to a request whose time is off.
pub(super) const TIME_IS_OFF: &str = "QUERY_TIME_OUT";
/// Between the server's clock and ours.
pub(super) const LEEWAY: Duration = Duration::from_mins(1);
/// After so long the server is asked for the time again.
const TIME_HOLDS: Duration = Duration::from_hours(1);

#[derive(Clone)]
pub(super) struct Signed {
    account: Account,
    client: Client,
    /// What the server's clock said, and when.
    clock: Arc<Mutex<Option<(u64, Instant)>>>,
}

impl Signed {
    pub(super) fn new(account: &Account, client: Client) -> Self {
        Self { account: account.clone(), client, clock: Arc::default() }
    }

    /// Seconds on the server's clock; ours may be wrong.
    pub(super) async fn time(&self) -> Option<u64> {
        let known = *self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((time, asked)) = known
            && asked.elapsed() < TIME_HOLDS
        {
            return Some(time.saturating_add(asked.elapsed().as_secs()));
        }
        let url = format!("{}/auth/time", self.account.base_url.trim_end_matches('/'));
        let answer = self.client.get(url).send().await.ok().filter(|answer| answer.status().is_success())?;
        let time = answer.json().await.ok()?;
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = Some((time, Instant::now()));
        Some(time)
    }

    pub(super) fn forget_time(&self) {
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A bad request may be one whose time is off.
    pub(super) fn notice(&self, status: StatusCode) {
        if status == StatusCode::BAD_REQUEST {
            self.forget_time();
        }
    }

    pub(super) fn request(&self, method: Method, url: Url, body: String, time: u64) -> RequestBuilder {
        let account = &self.account;
        let (secret, consumer) =
            (account.application_secret.expose_secret(), account.consumer_key.expose_secret());
        let signed = format!("{secret}+{consumer}+{method}+{url}+{body}+{time}");
        let signature = format!("$1${}", HEXLOWER.encode(&sha1(signed.as_bytes())));
        let request = self
            .client
            .request(method, url)
            .header("X-Ovh-Application", &account.application_key)
            .header("X-Ovh-Consumer", consumer)
            .header("X-Ovh-Timestamp", time)
            .header("X-Ovh-Signature", signature);
        if body.is_empty() { request } else { request.header(CONTENT_TYPE, "application/json").body(body) }
    }
}
