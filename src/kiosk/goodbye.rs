//! The way out: finished, timed out, or asked whether one is still there.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::kiosk::welcome::Message;
use crate::kiosk::{is_a_screen, start_of, step_out};
use crate::safes::session;
use crate::safes::sign_out::sign_out;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::AtKiosk;
use crate::web::headers;
use crate::web::page::Page;

/// From "Vous êtes là ?" to the end on the server: 2 minutes less the 90 seconds that went before.
const ANSWER_SECONDS: u16 = 30;
const GOODBYE_SECONDS: u16 = 8;
const CLOSED_SECONDS: u16 = 20;

#[derive(Template)]
#[template(path = "kiosk/encore.html", config = "kiosk/askama.toml")]
struct EncoreScreen {
    page: Page,
    back: String,
}

#[derive(Deserialize)]
pub struct EndForm {
    #[serde(default)]
    csrf: String,
}

/// `POST /kiosk/end`: closes at once, without a question.
pub async fn end(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<EndForm>,
) -> Result<HttpResponse, AppError> {
    at.check(&app, &form.csrf)?;
    let inside = at.is_inside();
    if let Some((session, _)) = at.holder {
        work(&app, move |app| {
            let now = app.now();
            app.db.write(|tx| sign_out(tx, &app.keyring, &session, now))
        })
        .await?;
    }
    Ok(step_out(&app, if inside { "/kiosk/goodbye" } else { "/kiosk" }))
}

/// `GET /kiosk/goodbye`
pub async fn goodbye(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    headers::refresh(&request, GOODBYE_SECONDS, "/kiosk");
    last_word(at.page(&app, &request), "check", "kiosk-goodbye-title", "kiosk-goodbye-text")
}

/// `GET /kiosk/closed`: the time is over.
pub async fn closed(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    headers::refresh(&request, CLOSED_SECONDS, "/kiosk");
    last_word(at.page(&app, &request), "lock", "kiosk-closed-title", "kiosk-closed-text")
}

fn last_word(page: Page, icon: &'static str, title: &str, text: &str) -> Result<HttpResponse, AppError> {
    let key = ("/kiosk", page.say("kiosk-goodbye-again"));
    html(&Message { icon, title: page.say(title), text: page.say(text), key, page })
}

/// Where to go on after "Oui, je continue".
#[derive(Deserialize)]
pub struct EncoreQuery {
    #[serde(default)]
    back: String,
}

/// `GET /kiosk/encore`: "Vous êtes là ?", with nothing of the safe on the screen. Does not keep it open.
pub async fn encore(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<EncoreQuery>,
) -> Result<HttpResponse, AppError> {
    if at.holder.is_none() {
        return Ok(see_other("/kiosk/closed"));
    }
    headers::refresh(&request, ANSWER_SECONDS, "/kiosk/closed");
    html(&EncoreScreen { page: at.page(&app, &request), back: query.into_inner().back })
}

#[derive(Deserialize)]
pub struct EncoreForm {
    csrf: String,
    #[serde(default)]
    back: String,
}

/// `POST /kiosk/encore`: a sign of life.
pub async fn go_on(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<EncoreForm>,
) -> Result<HttpResponse, AppError> {
    at.check(&app, &form.csrf)?;
    let Some((session, _)) = at.holder else { return Ok(see_other("/kiosk/closed")) };
    let start = start_of(session.stage);
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| session::touch(tx, &session, now))
    })
    .await?;
    Ok(see_other(if is_a_screen(&form.back) { &form.back } else { start }))
}
