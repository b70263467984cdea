//! Before anyone has come in: the welcome, the choice of a language, and where to get help.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::i18n::{Language, Words};
use crate::kiosk::{leave, lost, start_of};
use crate::organisations::languages;
use crate::safes::session::{self, Stage};
use crate::safes::set_language;
use crate::web::display::Display;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::AtKiosk;
use crate::web::headers;
use crate::web::heard;
use crate::web::page::{Page, language_cookie, no_language_cookie};
use crate::web::stay::own_screen;

/// How long a screen of information stays before the welcome comes back.
const INFORMATION_SECONDS: u16 = 20;

#[derive(Template)]
#[template(path = "kiosk/welcome.html", config = "kiosk/askama.toml")]
struct Welcome {
    page: Page,
    languages: Vec<Language>,
}

#[derive(Template)]
#[template(path = "kiosk/language.html", config = "kiosk/askama.toml")]
struct LanguageScreen {
    page: Page,
    languages: Vec<Language>,
    back: String,
}

/// The languages of this site.
async fn offered(app: &web::Data<App>, at: &AtKiosk) -> Result<Vec<Language>, AppError> {
    let organisation = at.kiosk.organisation;
    work(app, move |app| app.db.read(|conn| languages::offered(conn, organisation))).await
}

/// Each language's name is heard as the question in that language.
fn ask_in_each(page: &Page, languages: &[Language], question: &str) {
    for language in languages {
        page.heard_as(language.own_name(), *language, question);
    }
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
    /// Nobody is in any more.
    pub over: bool,
}

/// `GET /kiosk`: never times out. Whoever stood here before is forgotten: what he chose, and how far he had come.
pub async fn welcome(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    if at.is_inside() {
        return Ok(see_other("/kiosk/home"));
    }
    let languages = offered(&app, &at).await?;
    // French and as everybody sees it, whatever the cookies of this request still say.
    let page =
        Page { words: Words::of(Language::FRENCH), display: Display::default(), ..at.page(&app, &request) };
    let page = heard::listen(&request, page, at.kiosk.headphones);
    ask_in_each(&page, &languages, "kiosk-welcome-title");
    let mut response = html(&Welcome { page, languages })?;
    drop(response.add_cookie(&no_language_cookie(&app.site)));
    drop(response.add_cookie(&Display::no_cookie(&app.site)));
    lost::forget(&app, &request, &mut response);
    if at.is_over || at.holder.is_some() {
        leave(&mut response, &app);
    }
    if let Some((session, _)) = at.holder {
        work(&app, move |app| app.db.write(|tx| session::end(tx, &session.token))).await?;
    }
    Ok(response)
}

/// Where a screen that is opened from any other leads back to.
#[derive(Deserialize)]
pub struct BackQuery {
    #[serde(default)]
    pub(super) back: String,
}

/// What was said, else where the visit stands.
pub(super) fn way_back(at: &AtKiosk, said: &str) -> String {
    let standing = at.holder.as_ref().map_or("/kiosk/card", |(session, _)| start_of(session.stage));
    let said = own_screen(said);
    if said.is_empty() { standing } else { said }.to_owned()
}

/// `GET /kiosk/language`: the choice again, from any screen.
pub async fn language(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<BackQuery>,
) -> Result<HttpResponse, AppError> {
    let back = way_back(&at, &query.back);
    let (page, languages) = (at.waiting_page(&app, &request), offered(&app, &at).await?);
    ask_in_each(&page, &languages, "kiosk-language-title");
    html(&LanguageScreen { page, languages, back })
}

#[derive(Deserialize)]
pub struct LanguageForm {
    language: String,
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    back: String,
}

/// `POST /kiosk/language`: for this visit; of a holder who is inside, for his safe. Who only holds a card
/// changes nothing in the safe.
pub async fn choose_language(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<LanguageForm>,
) -> Result<HttpResponse, AppError> {
    at.check(&app, &form.csrf)?;
    let known = offered(&app, &at).await?;
    let asked = Language::parse(&form.language).filter(|language| known.contains(language));
    let language = asked.ok_or(AppError::BAD_REQUEST)?;
    let next = way_back(&at, &form.back);
    let is_open = |stage| matches!(stage, Stage::FirstVisit | Stage::Inside);
    if let Some((_, safe)) = at.holder.filter(|(session, _)| is_open(session.stage)) {
        let change =
            move |app: &App| app.db.write(|tx| set_language(tx, &app.keyring, safe.id, language.code()));
        work(&app, change).await?;
    }
    let mut response = see_other(&next);
    drop(response.add_cookie(&language_cookie(&app.site, language)));
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
    let (title, text) = (page.say(texts.0), page.say(texts.1));
    html(&Message { page, icon, title, text, key, over: false })
}

/// `GET /kiosk/no-safe`
pub async fn no_safe(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    information(&app, &request, &at, "luggage", ("kiosk-no-safe-title", "kiosk-no-safe-text"))
}
