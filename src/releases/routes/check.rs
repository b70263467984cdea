//! "Vérifier une copie": anyone who holds a copy types its check key, and may show the file.

use std::time::Duration;

use actix_multipart::form::bytes::Bytes;
use actix_multipart::form::text::Text;
use actix_multipart::form::{MultipartForm, MultipartFormConfig};
use actix_web::body::MessageBody;
use actix_web::dev::{HttpServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::{Next, from_fn};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use tokio::time::timeout;

use crate::app::{App, work};
use crate::error::Error;
use crate::releases::check::{self, Checked};
use crate::releases::routes::page_of;
use crate::releases::texts;
use crate::web::address::Address;
use crate::web::error_page::{AppError, html};
use crate::web::page::Page;

/// The largest copy that is compared: twenty pages of pictures fit.
const MAX_COPY_BYTES: usize = 30 * 1024 * 1024;
/// How long somebody may take to send it.
const SHOWN_WITHIN: Duration = Duration::from_mins(1);
const MAX_FORM_BYTES: usize = MAX_COPY_BYTES + 64 * 1024;

/// The form and its handlers.
pub fn resource() -> impl HttpServiceFactory {
    // In memory: a paper of somebody's must not lie in a temporary folder in clear.
    let limits = MultipartFormConfig::default().total_limit(MAX_FORM_BYTES).memory_limit(MAX_FORM_BYTES);
    web::resource("/check").app_data(limits).get(ask).post(answer).wrap(from_fn(gate))
}

/// Anybody may ask: a copy is taken into memory only when it is this visitor's turn, and not from where many keys were
/// tried that are none.
async fn gate(
    app: web::Data<App>,
    address: Address,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if request.method() != Method::POST {
        return next.call(request).await;
    }
    address.check(&app).await?;
    let turn = app.checking.acquire().await;
    let _turn = turn.map_err(|_| AppError::from(Error::Internal("no more turns are given".into())))?;
    timeout(SHOWN_WITHIN, next.call(request))
        .await
        .map_err(|_| AppError::Status(StatusCode::REQUEST_TIMEOUT))?
}

#[derive(MultipartForm)]
struct Shown {
    #[multipart(limit = "1KiB")]
    key: Text<String>,
    file: Option<Bytes>,
}

#[derive(Template)]
#[template(path = "recipient/check.html", config = "kiosk/askama.toml")]
struct CheckPage {
    page: Page,
    key: String,
    result: Option<Verdict>,
}

struct Verdict {
    kind: &'static str,
    title: String,
    text: String,
    /// Names and values of what the copy must say too.
    facts: Vec<(String, String)>,
}

async fn ask(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    html(&CheckPage { page: page_of(&app, &request), key: String::new(), result: None })
}

async fn answer(
    app: web::Data<App>,
    request: HttpRequest,
    address: Address,
    form: MultipartForm<Shown>,
) -> Result<HttpResponse, AppError> {
    let Shown { key, file } = form.into_inner();
    let key = key.into_inner();
    // A browser sends an empty part for a field without a file.
    let file = file.map(|file| file.data).filter(|data| !data.is_empty());
    let typed = key.clone();
    let checked =
        work(&app, move |app| app.db.read(|conn| check::check(conn, &app.keyring, &typed, file.as_deref())));
    let (checked, page) = (checked.await?, page_of(&app, &request));
    if checked.is_none() {
        address.count(&app).await?;
    }
    html(&CheckPage { result: Some(verdict(&page, checked.as_ref())), key, page })
}

fn verdict(page: &Page, checked: Option<&Checked>) -> Verdict {
    let said = |kind, name: &str, facts| Verdict {
        kind,
        title: page.say(&format!("check-title-{name}")),
        text: page.say(&format!("check-text-{name}")),
        facts,
    };
    let Some(checked) = checked else { return said("bad", "unknown", Vec::new()) };
    let release = &checked.release;
    let given = release.answered_at.unwrap_or(release.asked_at);
    let facts = vec![
        (page.say("check-who"), texts::label(&release.recipient)),
        (page.say("check-reason"), page.say(&format!("reason-{}", release.reason.name()))),
        (page.say("check-given"), page.date(&given)),
        (page.say("check-until"), page.date(&release.until)),
    ];
    match (checked.file_is_ours, checked.is_valid(page.now)) {
        (Some(false), _) => said("bad", "changed", facts),
        (_, false) => said("warn", "stopped", facts),
        (Some(true), true) => said("good", "genuine", facts),
        (None, true) => said("info", "known", facts),
    }
}
