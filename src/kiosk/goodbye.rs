//! The way out: finished, timed out, or asked whether one is still there.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::documents;
use crate::kiosk::welcome::Message;
use crate::kiosk::{leave, start_of, step_out};
use crate::safes::session::{self, Stage};
use crate::safes::sign_out::sign_out;
use crate::safes::times::{LAST_WORD, Moment, Wait};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::AtKiosk;
use crate::web::headers;
use crate::web::page::Page;
use crate::web::stay::{self, own_screen, seconds};

#[derive(Template)]
#[template(path = "kiosk/encore.html", config = "kiosk/askama.toml")]
struct EncoreScreen {
    page: Page,
    back: String,
    text: String,
    /// How long an answer is waited for.
    seconds: u16,
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
    let page = at.page(&app, &request);
    let texts = (page.say("kiosk-goodbye-title"), page.say("kiosk-goodbye-text"));
    last_word(&request, page, "check", texts)
}

/// `GET /kiosk/closed`: the time is over. What this page says is so: a session that still lives ends here.
pub async fn closed(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    let page = at.page(&app, &request).with_csrf(String::new());
    let left = match at.holder {
        Some((session, safe)) => {
            let close = move |app: &App| {
                app.db.write(|tx| {
                    session::end(tx, &session.token)?;
                    // Only who was in gets to know of his papers.
                    if session.stage != Stage::Inside {
                        return Ok(false);
                    }
                    Ok(!documents::drafts(tx, &app.keyring, safe.id)?.is_empty())
                })
            };
            work(&app, close).await?
        }
        None => false,
    };
    let text = page.say(if left { "time-kept" } else { "kiosk-closed-text" });
    let texts = (page.say("kiosk-closed-title"), text);
    let mut response = last_word(&request, page, "lock", texts)?;
    leave(&mut response, &app);
    Ok(response)
}

fn last_word(
    request: &HttpRequest,
    page: Page,
    icon: &'static str,
    (title, text): (String, String),
) -> Result<HttpResponse, AppError> {
    headers::refresh(request, seconds(LAST_WORD), "/kiosk");
    let key = ("/kiosk", page.say("kiosk-goodbye-again"));
    html(&Message { page, icon, title, text, key, over: true })
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
    if at.is_over {
        return Ok(see_other("/kiosk/closed"));
    }
    let back = own_screen(&query.back).to_owned();
    let page = at.page(&app, &request).at(back.clone());
    let (wait, text, next) = match at.holder {
        None => (Wait::at(Moment::Door, false), "time-door-text", "/kiosk"),
        Some((session, _)) if session.must_prove(page.now) => {
            return Ok(see_other(&stay::address("/kiosk/again", &back)));
        }
        Some((session, safe)) => {
            let wait = session.wait(&safe, stay::moment(&back));
            let is_open = matches!(session.stage, Stage::FirstVisit | Stage::Inside);
            // A page that was touched just before it asked has told the server late.
            let end = session.ends_at.min(wait.asked_end(page.now));
            work(&app, move |app| app.db.write(|tx| session::end_at(tx, &session, end))).await?;
            let (text, next) =
                if is_open { ("kiosk-encore-text", "/kiosk/closed") } else { ("time-door-text", "/kiosk") };
            (wait, text, next)
        }
    };
    let seconds = seconds(wait.question);
    headers::refresh(&request, seconds, next);
    let text = page.with(text, &[("seconds", seconds.into())]);
    html(&EncoreScreen { page, back, text, seconds })
}

#[derive(Deserialize)]
pub struct EncoreForm {
    #[serde(default)]
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
    let back = own_screen(&form.back).to_owned();
    let start = match &at.holder {
        _ if at.is_over => return Ok(see_other("/kiosk/closed")),
        Some((session, _)) => start_of(session.stage),
        None => "/kiosk",
    };
    touch(&app, at, &form).await?;
    Ok(see_other(if back.is_empty() { start } else { &back }))
}

/// `POST /kiosk/here`: a sign of life from a page that stays: its holder reads on, or types.
pub async fn here(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<EncoreForm>,
) -> Result<HttpResponse, AppError> {
    touch(&app, at, &form).await?;
    Ok(HttpResponse::NoContent().finish())
}

async fn touch(app: &web::Data<App>, at: AtKiosk, form: &EncoreForm) -> Result<(), AppError> {
    at.check(app, &form.csrf)?;
    let Some((session, safe)) = at.holder else { return Ok(()) };
    let wait = session.wait(&safe, stay::moment(&form.back));
    work(app, move |app| {
        let now = app.now();
        app.db.write(|tx| session::touch(tx, &session, &safe, wait.end(now), now))
    })
    .await
}
