//! The safe word that every SMS begins with: shown, and chosen anew by its picture.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::journal::Detail;
use crate::releases::afar::{self, Outdated};
use crate::safes::{Safe, safe_word};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::icons::{self, Icon};
use crate::web::page::Page;

const HERE: &str = "/kiosk/word";
const CHOOSE: &str = "/kiosk/word/choose";
/// Where a number that was just bound leads: its SMS must be known from now on.
pub(super) const BOUND: &str = "/kiosk/word?bound=1";
/// Pictures on one screen.
const ON_ONE_SCREEN: usize = 12;

#[derive(Template)]
#[template(path = "kiosk/word.html", config = "kiosk/askama.toml")]
struct WordScreen {
    page: Page,
    title: String,
    picture: Icon,
    bound: bool,
}

/// A word that can be chosen.
struct Choice {
    key: &'static str,
    icon: String,
    label: String,
}

#[derive(Template)]
#[template(path = "kiosk/word_choose.html", config = "kiosk/askama.toml")]
struct ChooseScreen {
    page: Page,
    choices: Vec<Choice>,
    back: &'static str,
    /// The address of the other words.
    others: &'static str,
}

#[derive(Deserialize)]
pub struct WordQuery {
    bound: Option<u8>,
}

#[derive(Deserialize)]
pub struct ChooseQuery {
    more: Option<u8>,
}

#[derive(Deserialize)]
pub struct Chosen {
    csrf: String,
    word: String,
}

/// "Nos SMS commencent toujours par : Consigne soleil", as it stands in them.
pub(super) fn start(page: &Page, safe: &Safe) -> String {
    page.with("word-start", &[("start", safe.sms_start(&safe.sms_words()).into())])
}

pub(super) fn picture(safe: &Safe) -> Icon {
    let word = safe.safe_word.as_deref().unwrap_or_default();
    icons::icon(&format!("word-{word}"))
}

/// `GET /kiosk/word`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    query: web::Query<WordQuery>,
) -> Result<HttpResponse, AppError> {
    let (page, safe) = (holder.page(&app, &request), &holder.safe);
    // Opened before there were words.
    if safe.safe_word.is_none() {
        return Ok(see_other(CHOOSE));
    }
    let (title, picture) = (start(&page, safe), picture(safe));
    html(&WordScreen { page, title, picture, bound: query.bound.is_some() })
}

/// `GET /kiosk/word/choose`: a dozen pictures, and the others on a second screen.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    query: web::Query<ChooseQuery>,
) -> Result<HttpResponse, AppError> {
    let (page, more) = (holder.page(&app, &request), query.more.is_some());
    let (words, back) =
        (holder.safe.sms_words(), if holder.safe.safe_word.is_some() { HERE } else { "/kiosk/phone" });
    let offer =
        work(&app, move |app| app.db.read(|conn| safe_word::on_offer(conn, &app.keyring, &holder.safe)));
    let offer = offer.await?;
    let skipped = if more { ON_ONE_SCREEN } else { 0 };
    let choice = |key: &'static str| Choice {
        key,
        icon: format!("word-{key}"),
        label: page.say_in(words.language(), &format!("safe-word-{key}")),
    };
    let choices = offer.into_iter().skip(skipped).take(ON_ONE_SCREEN).map(choice).collect();
    let others = if more { CHOOSE } else { "/kiosk/word/choose?more=1" };
    html(&ChooseScreen { page, choices, back, others })
}

/// `POST /kiosk/word`
pub async fn choose(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Chosen>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let chosen = work(&app, move |app| {
        let detail = Detail::none().with("kiosk", holder.session.kiosk);
        let (keyring, safe, now) = (&app.keyring, &holder.safe, app.now());
        app.db.write(|tx| {
            let chosen = safe_word::choose(tx, keyring, safe, &form.word, &detail, now)?;
            if chosen {
                afar::end_outdated(tx, keyring, safe.id, Outdated::Word, now)?;
            }
            Ok(chosen)
        })
    });
    Ok(see_other(if chosen.await? { HERE } else { CHOOSE }))
}
