//! Before anyone has come in: the welcome, the choice of a language, and where to get help.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::i18n::Language;
use crate::kiosk::{lost, start_of};
use crate::safes::{self, session::Stage};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{AtKiosk, SignedIn};
use crate::web::headers;
use crate::web::page::{Page, language_cookie, no_language_cookie};

/// How long a screen of information stays before the welcome comes back.
const INFORMATION_SECONDS: u16 = 20;

/// A language with its own words for the question.
struct Choice {
    code: &'static str,
    dir: &'static str,
    own_name: &'static str,
    question: String,
}

fn choices(page: &Page) -> Vec<Choice> {
    Language::ALL
        .into_iter()
        .map(|language| Choice {
            code: language.code(),
            dir: language.dir(),
            own_name: language.own_name(),
            question: page.say_in(language, "kiosk-welcome-title"),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "kiosk/welcome.html", config = "kiosk/askama.toml")]
struct Welcome {
    page: Page,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "kiosk/language.html", config = "kiosk/askama.toml")]
struct LanguageScreen {
    page: Page,
    choices: Vec<Choice>,
    inside: bool,
}

/// A screen that says one thing and has one key.
#[derive(Template)]
#[template(path = "kiosk/message.html", config = "kiosk/askama.toml")]
pub(super) struct Message {
    pub page: Page,
    pub icon: &'static str,
    pub title: String,
    pub text: String,
    /// Address and words of the one key.
    pub key: (&'static str, String),
}

/// `GET /kiosk`: never times out. The language of whoever stood here before is forgotten.
pub async fn welcome(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    if at.is_inside() {
        return Ok(see_other("/kiosk/home"));
    }
    let page = at.page(&app, &request);
    let mut response = html(&Welcome { choices: choices(&page), page })?;
    drop(response.add_cookie(&no_language_cookie()));
    lost::forget(&app, &request, &mut response);
    Ok(response)
}

/// `GET /kiosk/language`: the choice again, from any screen.
pub async fn language(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    let inside = at.is_inside();
    if inside {
        headers::refresh(&request, 90, "/kiosk/encore?back=/kiosk/language");
    }
    let page = at.page(&app, &request);
    html(&LanguageScreen { choices: choices(&page), page, inside })
}

#[derive(Deserialize)]
pub struct LanguageForm {
    language: String,
    #[serde(default)]
    csrf: String,
}

/// `POST /kiosk/language`: for this visit; of a holder who is inside, for his safe. Who only holds a card
/// changes nothing in the safe.
pub async fn choose_language(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<LanguageForm>,
) -> Result<HttpResponse, AppError> {
    let language = Language::parse(&form.language).ok_or(AppError::BAD_REQUEST)?;
    let mut next = "/kiosk/card";
    let is_open = |stage| matches!(stage, Stage::FirstVisit | Stage::Inside);
    if let Some((session, safe)) = at.holder.as_ref().filter(|(session, _)| is_open(session.stage)) {
        session.check(&app, &form.csrf)?;
        next = start_of(session.stage);
        let id = safe.id;
        let change =
            move |app: &App| app.db.write(|tx| safes::set_language(tx, &app.keyring, id, language.code()));
        work(&app, change).await?;
    }
    let mut response = see_other(next);
    drop(response.add_cookie(&language_cookie(language)));
    Ok(response)
}

/// A screen that sends to the reception desk, and goes away by itself.
pub(super) fn information(
    app: &App,
    request: &HttpRequest,
    at: &AtKiosk,
    icon: &'static str,
    texts: (&str, &str),
) -> Result<HttpResponse, AppError> {
    headers::refresh(request, INFORMATION_SECONDS, "/kiosk");
    let page = at.page(app, request);
    let key = ("/kiosk", page.say("common-start"));
    html(&Message { icon, title: page.say(texts.0), text: page.say(texts.1), key, page })
}

/// `GET /kiosk/no-safe`
pub async fn no_safe(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    information(&app, &request, &at, "luggage", ("kiosk-no-safe-title", "kiosk-no-safe-text"))
}
