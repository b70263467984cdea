//! The languages that the site's kiosks offer, and who has read each over.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::desk::{form, go};
use crate::i18n::Language;
use crate::organisations::languages;
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/languages.html", config = "kiosk/askama.toml")]
struct LanguagesPage {
    page: Page,
    here: &'static str,
    languages: Vec<Line>,
}

struct Line {
    language: Language,
    name: String,
    review: String,
    offered: bool,
    /// French stays: what no other language says is said in it.
    fixed: bool,
}

/// "العربية · arabe · traduction à relire": a language as an agent chooses it.
pub(super) fn label(page: &Page, language: Language) -> String {
    let name = page.say(&format!("languages-{}", language.code()));
    let mark = language
        .reviewed_by()
        .map_or_else(|| format!(" · {}", page.say("languages-unread")), |_| String::new());
    if language == Language::FRENCH { name } else { format!("{} · {name}{mark}", language.own_name()) }
}

/// `GET /desk/languages`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    let (page, organisation) = (agent.page(&app, &request), agent.agent.organisation);
    let offered = work(&app, move |app| app.db.read(|conn| languages::offered(conn, organisation))).await?;
    let line = |language: Language| Line {
        language,
        name: page.say(&format!("languages-{}", language.code())),
        review: review(&page, language),
        offered: offered.contains(&language),
        fixed: language == Language::FRENCH,
    };
    form(&LanguagesPage { languages: Language::ALL.map(line).into(), here: "kiosks", page }, false)
}

fn review(page: &Page, language: Language) -> String {
    match language.reviewed_by() {
        Some(who) => page.with("languages-read", &[("who", who.into())]),
        // Written by the developers in the first place, but read over by nobody it is for.
        None if language == Language::FRENCH => page.say("languages-unread-french"),
        None => page.say("languages-unread"),
    }
}

#[derive(Deserialize)]
pub struct OfferForm {
    #[serde(default)]
    csrf: String,
    language: String,
    offer: String,
}

/// `POST /desk/languages`
pub async fn offer(
    app: web::Data<App>,
    agent: SignedInAgent,
    typed: web::Form<OfferForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let language = Language::parse(&typed.language).ok_or(AppError::BAD_REQUEST)?;
    let wanted = typed.offer == "yes";
    let organisation = agent.agent.organisation;
    work(&app, move |app| app.db.write(|tx| languages::offer(tx, organisation, language, wanted))).await?;
    Ok(go("/desk/languages", &[]))
}
