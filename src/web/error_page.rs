//! What a person sees when something did not work: what to do next, and a number to say to the help line.

use std::fmt;

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT, CONTENT_TYPE, HeaderValue, LOCATION, REFRESH};
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use serde::Serialize;

use super::display::Display;
use super::headers::Operation;
use super::heard;
use super::page::{Page, Site, language_of};
use crate::clock::Timestamp;
use crate::error::Error;

/// Where a kiosk's machine gives its key and asks how it is: no person reads what is answered there.
pub const MACHINES: &str = "/kiosk/device";

/// Why a handler gives no page of its own. A refusal that a form explains is not one of these.
#[derive(Debug)]
pub enum AppError {
    /// The operation failed; its cause goes to the log.
    Failed(Error),
    /// Signed out, or never in: goes to where one signs in.
    SignIn(&'static str),
    /// Goes elsewhere first.
    GoTo(String),
    /// A page of the kiosk, asked for by a browser that no kiosk's machine has started.
    NotAKiosk,
    /// Only a status: not found, forbidden, too many requests.
    Status(StatusCode),
}

impl AppError {
    pub const NOT_FOUND: Self = Self::Status(StatusCode::NOT_FOUND);
    pub const FORBIDDEN: Self = Self::Status(StatusCode::FORBIDDEN);
    pub const TOO_OFTEN: Self = Self::Status(StatusCode::TOO_MANY_REQUESTS);
    pub const BAD_REQUEST: Self = Self::Status(StatusCode::BAD_REQUEST);
}

impl From<Error> for AppError {
    fn from(cause: Error) -> Self {
        Self::Failed(cause)
    }
}

impl From<actix_web::error::BlockingError> for AppError {
    fn from(_: actix_web::error::BlockingError) -> Self {
        Self::Failed(Error::Internal("the worker threads are gone".to_owned()))
    }
}

impl From<askama::Error> for AppError {
    fn from(cause: askama::Error) -> Self {
        Self::Failed(Error::Internal(format!("template: {cause}")))
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(cause) => cause.fmt(to),
            Self::SignIn(_) => to.write_str("not signed in"),
            // The address may hold ids.
            Self::GoTo(_) => to.write_str("elsewhere first"),
            Self::NotAKiosk => to.write_str("not a kiosk"),
            Self::Status(status) => status.fmt(to),
        }
    }
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Failed(Error::NotFound) => StatusCode::NOT_FOUND,
            Self::Failed(Error::Input(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Failed(Error::Pool(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::SignIn(_) | Self::GoTo(_) => StatusCode::SEE_OTHER,
            Self::NotAKiosk => StatusCode::FORBIDDEN,
            Self::Status(status) => *status,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::SignIn(at) => drop(response.insert_header((LOCATION, *at))),
            Self::GoTo(at) => drop(response.insert_header((LOCATION, at.as_str()))),
            Self::NotAKiosk | Self::Failed(_) | Self::Status(_) => {}
        }
        response.finish()
    }
}

/// The body of a template, as an answer.
pub fn html(template: &impl Template) -> Result<HttpResponse, AppError> {
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(template.render()?))
}

/// After a form was taken in: go and look there (POST → 303 → GET).
pub fn see_other(at: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, at)).finish()
}

#[derive(Template)]
#[template(path = "error.html", config = "kiosk/askama.toml")]
struct ErrorPage {
    page: Page,
    kind: &'static str,
    title: String,
    next_step: String,
    start: &'static str,
    /// What an agent can do about it.
    for_agents: Option<String>,
    operation: String,
}

/// Where a kiosk goes from an error that nobody reads: seconds and address.
const BEGIN_ANEW: &str = "30;url=/kiosk";

/// RFC 9457.
#[derive(Serialize)]
struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    instance: String,
}

/// Gives an error without words its page; leaves a page that a handler made (a form with its mistakes) alone.
pub(super) fn dress(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    log(&response);
    let status = response.status();
    let bare =
        matches!(actix_web::body::MessageBody::size(response.response().body()), size if size.is_eof());
    let wordless = bare || response.response().error().is_some();
    if !(status.is_client_error() || status.is_server_error()) || !wordless {
        return response;
    }
    let error = response.response().error().and_then(|error| error.as_error::<AppError>());
    let no_kiosk = matches!(error, Some(AppError::NotAKiosk));
    let (kind, body) = words(response.request(), status, no_kiosk);
    let (request, answer) = response.into_parts();
    let mut answer = answer.set_body(BoxBody::new(body));
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if request.path().starts_with("/kiosk") {
        answer.headers_mut().insert(REFRESH, HeaderValue::from_static(BEGIN_ANEW));
    }
    ServiceResponse::new(request, answer)
}

/// Only our own errors promise to hold nothing personal: of others (a form that could not be read may quote
/// what was typed) the status must do.
fn log(response: &ServiceResponse<BoxBody>) {
    let Some(cause) = response.response().error().and_then(|error| error.as_error::<AppError>()) else {
        return;
    };
    if response.status().is_server_error() {
        tracing::error!(%cause, "Request failed");
    } else {
        tracing::info!(%cause, "Request refused");
    }
}

fn words(request: &HttpRequest, status: StatusCode, no_kiosk: bool) -> (&'static str, String) {
    let operation = Operation::of(request).map(|operation| operation.to_string()).unwrap_or_default();
    let site = request.app_data::<web::Data<Site>>();
    match site {
        Some(site) if !wants_json(request) => {
            let text = page(request, site, status, no_kiosk, &operation).render().unwrap_or(operation);
            ("text/html; charset=utf-8", text)
        }
        _ => {
            let problem = Problem {
                r#type: "about:blank",
                title: status.canonical_reason().unwrap_or("Error"),
                status: status.as_u16(),
                instance: format!("urn:consigne:operation:{operation}"),
            };
            ("application/problem+json", serde_json::to_string(&problem).unwrap_or_default())
        }
    }
}

fn wants_json(request: &HttpRequest) -> bool {
    let asked = request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok());
    request.path().starts_with(super::csrf::WEBHOOKS)
        || request.path().starts_with("/api/")
        || request.path().starts_with(MACHINES)
        || asked.is_some_and(|accept| accept.contains("json") && !accept.contains("text/html"))
}

fn page(
    request: &HttpRequest,
    site: &Site,
    status: StatusCode,
    no_kiosk: bool,
    operation: &str,
) -> ErrorPage {
    // An error page names no date, so it need not know the time.
    let mut page = Page::new(site, language_of(request), Timestamp::default());
    page.display = Display::of(request);
    if request.path().starts_with("/kiosk") {
        page = heard::listen(request, page, false);
    }
    let (title, next_step) = match request.path() {
        _ if no_kiosk => ("kiosk-down-title", "kiosk-down-text"),
        path if path.starts_with("/kiosk") && status == StatusCode::TOO_MANY_REQUESTS => {
            ("kiosk-wait-title", "kiosk-wait-text")
        }
        _ => texts(status),
    };
    let (kind, start) = match request.path() {
        path if path.starts_with("/kiosk") => ("kiosk", "/kiosk"),
        path if path.starts_with("/desk") => ("desk", "/desk"),
        _ => ("desk", "/"),
    };
    ErrorPage {
        kind,
        title: page.say(title),
        next_step: page.say(next_step),
        start,
        for_agents: no_kiosk.then(|| page.say("device-refused-agents")),
        operation: operation.to_owned(),
        page,
    }
}

/// Ids of what happened and of what to do next.
fn texts(status: StatusCode) -> (&'static str, &'static str) {
    match status.as_u16() {
        401 | 403 => ("error-forbidden-title", "error-forbidden-next"),
        404 | 410 => ("error-missing-title", "error-missing-next"),
        413 => ("error-large-title", "error-large-next"),
        429 => ("error-often-title", "error-often-next"),
        400..=499 => ("error-request-title", "error-request-next"),
        _ => ("error-server-title", "error-server-next"),
    }
}
