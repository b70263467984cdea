//! The outermost middleware: an operation number for each request, safe headers on each answer.

use std::fmt;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest, HttpResponse, web};
use tracing::Instrument;

use super::error_page;
use super::heard;
use super::page::Site;

/// Where a page goes by itself after a while, without a script: put into the request's extensions.
#[derive(Clone, Debug)]
struct Refresh(String);

/// Has a page that is answered with 200 go to `to` after `seconds`, unless its handler set the header itself.
pub fn refresh(request: &HttpRequest, seconds: u16, to: &str) {
    request.extensions_mut().insert(Refresh(format!("{seconds};url={to}")));
}

const ALPHABET: &[u8; 16] = b"BCDFGHJKLNPRSTVX";

/// Six consonants that a person can read out over the telephone; they lead to the request's lines in the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Operation([u8; 6]);

impl Operation {
    fn draw() -> Self {
        Self(rand::random::<[u8; 6]>())
    }

    /// Of the running request; None outside the middleware.
    pub fn of(request: &HttpRequest) -> Option<Self> {
        request.extensions().get::<Self>().copied()
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| {
            let letter = ALPHABET.get(usize::from(byte % 16)).copied().unwrap_or(b'X');
            write!(to, "{}", char::from(letter))
        })
    }
}

const POLICY: &str = "default-src 'none'; img-src 'self' blob: data:; style-src 'self'; script-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'; connect-src 'self'; media-src 'self'";

/// Names and values that every answer bears. `Referrer-Policy` is not `no-referrer`: with that, browsers send
/// `Origin: null` with our own forms.
const ALWAYS: [(&str, &str); 7] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
];

/// Lets a page hold another of ours in a frame.
pub fn holds_a_frame(answer: &mut HttpResponse) {
    set_policy(answer, &format!("{POLICY}; frame-src 'self'"));
}

/// Lets a page of ours, and nobody else's, hold this one in a frame.
pub fn goes_in_a_frame(answer: &mut HttpResponse) {
    set_policy(answer, &POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    answer.headers_mut().insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
}

fn set_policy(answer: &mut HttpResponse, policy: &str) {
    if let Ok(policy) = HeaderValue::from_str(policy) {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Wraps all other middleware. Gives errors their page (see `error_page`), which then bears the headers too.
pub async fn shell(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let operation = Operation::draw();
    request.extensions_mut().insert(operation);
    let https = request.app_data::<web::Data<Site>>().is_some_and(|site| site.is_https());
    let span = tracing::info_span!("request", operation = %operation, method = %request.method());
    async move {
        let response = next.call(request).await?.map_into_boxed_body();
        let mut response = heard::place(error_page::dress(response));
        // The pattern, not the path: a path may hold an id or a link's secret.
        let route = response.request().match_pattern().unwrap_or_default();
        tracing::info!(status = response.status().as_u16(), route, "Request answered");
        add(response.headers_mut(), https);
        let refresh = response.request().extensions().get::<Refresh>().cloned();
        if let Some(Refresh(value)) = refresh.filter(|_| response.status().is_success()) {
            add_refresh(response.headers_mut(), &value);
        }
        if let Ok(number) = HeaderValue::from_str(&operation.to_string()) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), number);
        }
        Ok(response)
    }
    .instrument(span)
    .await
}

fn add(headers: &mut HeaderMap, https: bool) {
    for (name, value) in ALWAYS {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    // Only what asked for it is kept anywhere (the hashed assets do).
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if https {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
}

fn add_refresh(headers: &mut HeaderMap, value: &str) {
    let name = header::REFRESH;
    if let Ok(value) = HeaderValue::from_str(value)
        && !headers.contains_key(&name)
    {
        headers.insert(name, value);
    }
}
