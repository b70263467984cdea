//! "Comment s'appelle ce papier ?": names to choose from, because a kiosk has no keyboard.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::cards::payload::{Payload, Torn};
use crate::documents::{self, Kind};
use crate::i18n::{Language, Words};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::SignedInHolder;
use crate::web::page::Page;

/// What French offices ask for most, by kind: the name in the ids of its words, and its pictogram.
const fn names(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Identity => &[
            ("identity-card", "identity"),
            ("passport", "paper-passport"),
            ("residence-permit", "paper-permit"),
            ("birth", "paper-birth"),
        ],
        Kind::Housing => &[("lease", "key"), ("rent-receipt", "paper-receipt"), ("bill", "paper-bill")],
        Kind::Income => &[("tax", "bank"), ("caf", "users"), ("bank-details", "card")],
        Kind::Health => &[("vitale", "card"), ("prescription", "paper-pill")],
        Kind::Work => &[("contract", "paper-contract"), ("payslip", "paper-receipt")],
        Kind::School => &[("diploma", "paper-diploma"), ("enrolment", "school")],
        Kind::Other => &[("letter", "mail")],
    }
}

pub(super) fn of_kind(page: &Page, kind: Kind) -> String {
    page.say(&format!("kiosk-kind-{}", kind.name()))
}

/// How a new paper is called: as somebody typed, as he chose, else by its kind.
pub(super) fn title(kind: Kind, name: Option<&str>, typed: Option<&str>) -> String {
    let typed = documents::clean_title(typed.filter(|typed| !is_of_a_card(typed)).unwrap_or_default());
    if !typed.is_empty() {
        return typed;
    }
    // In French: whoever receives the paper reads its name too. `shown` says it in the holder's language.
    let known = names(kind).iter().find(|(known, _)| Some(*known) == name);
    Words::of(Language::FRENCH).plain().say(&id_of(kind, known.map(|(known, _)| *known)))
}

/// The id of the words for one of our names, or for the kind itself.
fn id_of(kind: Kind, name: Option<&str>) -> String {
    name.map_or_else(|| format!("kiosk-kind-{}", kind.name()), |name| format!("kiosk-name-{name}"))
}

/// A paper's title as its holder reads it: one of our own names in his language, any other as it is.
pub(super) fn shown(page: &Page, kind: Kind, title: &str) -> String {
    let french = Words::of(Language::FRENCH).plain();
    let known = names(kind).iter().map(|(name, _)| Some(*name)).chain([None]);
    let ours = known.map(|name| id_of(kind, name)).find(|id| french.say(id) == title);
    ours.map_or_else(|| title.to_owned(), |id| page.plain(&id))
}

/// A card before the scanner types its secret, or most of it, into whatever has the focus.
fn is_of_a_card(typed: &str) -> bool {
    match Payload::parse(typed) {
        Ok(_) | Err(Torn::Check) => true,
        Err(Torn::Length) => typed.len() > LONGEST_WITHOUT_VOWELS,
        Err(Torn::Letter | Torn::Empty) => false,
    }
}

/// Letters in a name that is spelt in the letters of cards alone, at most: "CV" is one.
const LONGEST_WITHOUT_VOWELS: usize = 12;

/// A name to choose.
struct Name {
    value: &'static str,
    icon: &'static str,
    word: String,
}

#[derive(Template)]
#[template(path = "kiosk/add_name.html", config = "kiosk/askama.toml")]
struct NamePage {
    page: Page,
    kind: &'static str,
    names: Vec<Name>,
}

#[derive(Deserialize)]
pub struct OfKind {
    #[serde(default)]
    kind: String,
}

/// `GET /kiosk/add/name?kind=…`
pub async fn ask(
    app: web::Data<App>,
    holder: SignedInHolder,
    query: web::Query<OfKind>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    // "Vous êtes là ?" leads back without it.
    let Ok(kind) = query.kind.parse::<Kind>() else { return Ok(see_other("/kiosk/add")) };
    let page = holder.page(&app, &request);
    let offered = names(kind).iter().map(|(value, icon)| Name {
        value,
        icon,
        word: page.say(&format!("kiosk-name-{value}")),
    });
    let other = Name { value: "", icon: "other", word: page.say("kiosk-kind-other") };
    let names = offered.chain([other]).collect();
    html(&NamePage { page, kind: kind.name(), names })
}
