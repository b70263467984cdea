//! `OVHcloud`'s SMS API. What it pushes is not signed, so answers are fetched.

mod signed;

use reqwest::{Method, Response, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use self::signed::Signed;
use super::answers::{self, ours, unanswered};
use super::{
    Capabilities, Fault, FetchedSms, Found, Health, OutgoingSms, Report, SendResult, Told, http_client,
};
use crate::clock::Timestamp;
use crate::config::sms::Ovh as Account;
use crate::error::{Error, Result};
use crate::messaging::gsm7::{self, Encoding};

/// What the network keeps an SMS for at most.
const LONGEST_VALIDITY_MINUTES: u64 = 2880;
/// The tag of a message has so many characters at most.
const TAG_LENGTH: usize = 20;
/// More at once, and the next look takes the rest.
const FETCH_LIMIT: usize = 50;
/// More are not looked through for one message.
const PENDING_LIMIT: usize = 20;

#[derive(Clone)]
pub struct Ovh {
    config: Account,
    http: Signed,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Job<'a> {
    message: &'a str,
    receivers: [&'a str; 1],
    sender_for_response: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<&'a str>,
    no_stop_clause: bool,
    charset: &'static str,
    coding: &'static str,
    priority: &'static str,
    validity_period: u64,
    tag: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Taken {
    ids: Vec<u64>,
    invalid_receivers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Refused {
    error_code: Option<String>,
    class: Option<String>,
}

#[derive(Deserialize)]
struct Pending {
    receiver: String,
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Outgoing {
    ptt: Option<u32>,
    delivery_receipt: Option<u32>,
}

#[derive(Deserialize)]
struct Incoming {
    sender: String,
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Service {
    credits_left: Option<f64>,
}

impl Ovh {
    pub fn new(config: Account) -> Result<Self> {
        Ok(Self { http: Signed::new(&config, http_client()?), config })
    }

    pub const fn capabilities(&self) -> Capabilities {
        Capabilities {
            // A short code is answered; a name is not.
            receives: self.config.sender.is_none(),
            signed: false,
            idempotency_key: false,
            reconciles: true,
            redacts: true,
            france_lawful: true,
        }
    }

    /// Hands the SMS over. The API has no key against doubles, so a lost answer is `Unknown`.
    pub async fn send(&self, sms: &OutgoingSms) -> SendResult {
        let sender = self.config.sender.as_deref();
        let job = Job {
            message: &sms.body,
            receivers: [&sms.to],
            sender_for_response: sender.is_none(),
            sender,
            // With the clause it is an advertisement, which waits for the morning.
            no_stop_clause: true,
            charset: "UTF-8",
            coding: match gsm7::segments(&sms.body).encoding {
                Encoding::Gsm7 => "7bit",
                Encoding::Ucs2 => "8bit",
            },
            priority: "high",
            validity_period: (sms.valid_for.as_secs() / 60).clamp(1, LONGEST_VALIDITY_MINUTES),
            tag: tag(&sms.id),
        };
        let Ok(body) = serde_json::to_string(&job) else { return ours("request".into()) };
        // Without the server's time nothing is sent.
        let Some(time) = self.http.time().await else { return SendResult::Retry { after: None } };
        let Some(url) = self.url(&["jobs"], &[]) else { return ours("request".into()) };
        match self.http.request(Method::POST, url, body, time).send().await {
            Ok(response) => self.read(response).await,
            Err(error) => unanswered(&error),
        }
    }

    async fn read(&self, response: Response) -> SendResult {
        let status = response.status();
        if status.is_success() {
            let Ok(taken) = response.json::<Taken>().await else { return SendResult::Unknown };
            return match taken.ids.first() {
                Some(id) => SendResult::Accepted { provider_id: id.to_string() },
                None if taken.invalid_receivers.is_empty() => SendResult::Unknown,
                None => SendResult::Permanent { code: "invalid-receiver".into(), fault: Fault::Recipient },
            };
        }
        let after = answers::retry_after(&response);
        let refused = response.json::<Refused>().await.ok();
        let code = refused.and_then(|refused| refused.error_code.or(refused.class));
        if answers::is_for_later(status) {
            return SendResult::Retry { after };
        }
        if code.as_deref() == Some(signed::TIME_IS_OFF) {
            self.http.forget_time();
            return SendResult::Retry { after };
        }
        ours(code.unwrap_or_else(|| answers::status_code(status)))
    }

    /// Looks for a message by its tag, or among those that wait to leave, which have none. In this order, because
    /// a message goes from the second list to the first.
    pub async fn find(&self, sms: &OutgoingSms, since: Timestamp, known: &[String]) -> Found {
        let Some(pending) = self.get::<Vec<u64>>(&["jobs"], &[]).await else { return Found::Unknown };
        if pending.len() > PENDING_LIMIT {
            return Found::Unknown;
        }
        let mut unread = false;
        for id in pending.iter().map(ToString::to_string).filter(|id| !known.contains(id)) {
            match self.get::<Pending>(&["jobs", &id], &[]).await {
                Some(job) if job.receiver == sms.to && job.message == sms.body => {
                    return Found::Yes { provider_id: id };
                }
                Some(_) => {}
                // Perhaps this is the one. Or it has left since, and is in the other list.
                None => unread = true,
            }
        }
        let since = jiff::Timestamp::from_millisecond(since.minus(signed::LEEWAY).as_millis());
        let since = since.unwrap_or_default().strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string();
        let filter = [("tag", tag(&sms.id)), ("creationDatetime.from", since)];
        match self.get::<Vec<u64>>(&["outgoing"], &filter).await {
            Some(ids) => match ids.iter().map(ToString::to_string).find(|id| !known.contains(id)) {
                Some(id) => Found::Yes { provider_id: id },
                None if unread => Found::Unknown,
                None => Found::No,
            },
            None => Found::Unknown,
        }
    }

    pub async fn report(&self, provider_id: &str) -> Option<Report> {
        let sent: Outgoing = self.get(&["outgoing", provider_id], &[]).await?;
        let (told, error) = told(sent.ptt, sent.delivery_receipt)?;
        Some(Report { provider_id: provider_id.to_owned(), told, error })
    }

    pub async fn redact(&self, provider_id: &str) -> bool {
        self.delete(&["outgoing", provider_id]).await
    }

    /// Whether the account answers, and how many SMS it has left.
    pub async fn health(&self) -> Health {
        match self.get::<Service>(&[], &[]).await {
            Some(service) => Health::Up { credit: service.credits_left.map(|left| format!("{left} SMS")) },
            None => Health::Down,
        }
    }

    /// What people have answered. One that can't be read now is left for the next time.
    pub async fn fetch(&self) -> Result<Vec<FetchedSms>> {
        let ids = self.get::<Vec<u64>>(&["incoming"], &[]).await;
        let ids = ids.ok_or_else(|| Error::Channel("the list of what came in is not to be had".into()))?;
        let mut fetched = Vec::new();
        for id in ids.into_iter().take(FETCH_LIMIT) {
            let id = id.to_string();
            if let Some(sms) = self.get::<Incoming>(&["incoming", &id], &[]).await {
                fetched.push(FetchedSms { id, from: sms.sender, body: sms.message });
            }
        }
        Ok(fetched)
    }

    pub async fn discard(&self, id: &str) -> bool {
        self.delete(&["incoming", id]).await
    }

    /// What the account answers; none when it does not, or not well.
    async fn get<T: DeserializeOwned>(&self, path: &[&str], query: &[(&str, String)]) -> Option<T> {
        let (url, time) = (self.url(path, query)?, self.http.time().await?);
        let answer = self.http.request(Method::GET, url, String::new(), time).send().await.ok()?;
        self.http.notice(answer.status());
        if answer.status().is_success() { answer.json().await.ok() } else { None }
    }

    /// One that is not there (any more) is as good as deleted.
    async fn delete(&self, path: &[&str]) -> bool {
        let Some(url) = self.url(path, &[]) else { return false };
        let Some(time) = self.http.time().await else { return false };
        let answer = self.http.request(Method::DELETE, url, String::new(), time).send().await;
        answer.is_ok_and(|answer| {
            self.http.notice(answer.status());
            answer.status().is_success() || answer.status() == StatusCode::NOT_FOUND
        })
    }

    /// The address of something of this service.
    fn url(&self, path: &[&str], query: &[(&str, String)]) -> Option<reqwest::Url> {
        let mut url = reqwest::Url::parse(&self.config.base_url).ok()?;
        let segments = ["sms", &self.config.service];
        url.path_segments_mut().ok()?.pop_if_empty().extend(segments.iter().chain(path));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Some(url)
    }
}

/// The same id always has the same tag: its end, which is where ids are random.
fn tag(id: &str) -> String {
    let letters: Vec<char> = id.chars().filter(char::is_ascii_alphanumeric).collect();
    letters.into_iter().rev().take(TAG_LENGTH).collect::<Vec<_>>().into_iter().rev().collect()
}

/// The network's own code ("ptt") says most; the receipt helps where there is none that we know.
fn told(ptt: Option<u32>, receipt: Option<u32>) -> Option<(Told, Option<String>)> {
    ptt.and_then(by_ptt).or_else(|| receipt.and_then(by_receipt))
}

fn by_ptt(code: u32) -> Option<(Told, Option<String>)> {
    match code {
        // Taken by the network, or tried again there, or it never says more.
        1 | 2 | 3 | 6 => Some((Told::Sent, None)),
        4 => Some((Told::Delivered, None)),
        5 | 8 | 20..=29 | 33 | 39 | 73 | 74 | 76 | 202 => {
            Some((Told::Undelivered, Some(format!("ptt-{code}"))))
        }
        _ => None,
    }
}

fn by_receipt(code: u32) -> Option<(Told, Option<String>)> {
    match code {
        1 => Some((Told::Delivered, None)),
        2 | 16 => Some((Told::Undelivered, Some(format!("receipt-{code}")))),
        8 => Some((Told::Sent, None)),
        _ => None,
    }
}
