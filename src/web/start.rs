//! The start page, and what a monitor asks: does the process live, can it serve.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::error_page::{AppError, html};
use super::page::{Page, language_of};
use crate::app::{App, work};
use crate::demo::people;
use crate::organisations;

/// A name that no page of a paper has.
const PROBE: &str = "00";

#[derive(Template)]
#[template(path = "start.html", config = "kiosk/askama.toml")]
struct StartPage {
    page: Page,
    organisations: Vec<String>,
    /// Who can sign in at the demonstration's desk.
    logins: String,
    password: &'static str,
}

/// `/`: in the demonstration the way to its four places, else who runs this and where copies are checked.
pub async fn start(request: HttpRequest, app: web::Data<App>) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    let organisations = work(&app, |app| app.db.read(organisations::names)).await?;
    html(&StartPage { page, organisations, logins: people::LOGINS.join(", "), password: people::PASSWORD })
}

/// The process lives.
pub async fn healthz() -> &'static str {
    "ok"
}

/// The database answers and the blob store takes a blob.
pub async fn readyz(app: web::Data<App>) -> Result<HttpResponse, AppError> {
    let ready = work(&app, |app| {
        let stored = app.blobs.put(PROBE, b"ready").and_then(|()| app.blobs.delete(PROBE));
        Ok(app.db.answers() && stored.is_ok())
    });
    let (status, text) =
        if ready.await? { (StatusCode::OK, "ready") } else { (StatusCode::SERVICE_UNAVAILABLE, "not ready") };
    Ok(HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(text))
}
