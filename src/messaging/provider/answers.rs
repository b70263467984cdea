//! What the channels over HTTP have in common: how an answer is read when it is no yes.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Response, StatusCode};

use super::{Fault, Health, SendResult};

/// The request had no answer.
pub(super) fn unanswered(error: &reqwest::Error) -> SendResult {
    if error.is_connect() {
        SendResult::Retry { after: None }
    } else if error.is_builder() {
        ours("request".into())
    } else {
        SendResult::Unknown
    }
}

pub(super) fn ours(code: String) -> SendResult {
    SendResult::Permanent { code, fault: Fault::Ours }
}

/// The code of a refusal that says no more than its status.
pub(super) fn status_code(status: StatusCode) -> String {
    format!("http-{}", status.as_u16())
}

/// Too many requests, or the fault of the server: it did not take the message.
pub(super) fn is_for_later(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error()
}

/// Seconds only: the other form of the header is a date, which providers of SMS do not send.
pub(super) fn retry_after(response: &Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

/// How an account is that has just answered, if not with what was asked for.
pub(super) fn health(status: StatusCode) -> Health {
    match status {
        StatusCode::TOO_MANY_REQUESTS => Health::Up { credit: None },
        status if status.is_success() => Health::Up { credit: None },
        _ => Health::Down,
    }
}
