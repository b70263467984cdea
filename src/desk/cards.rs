//! A card is printed: its page, its PDF, and "it is printed".

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::cards::issue::{self, Kind, PrintId};
use crate::cards::payload::{Payload, SafeNumber};
use crate::cards::sheet::{SheetContent, SheetWords, Site, sheet};
use crate::desk::help::{Head, Help};
use crate::desk::{Button, Done, form, go, look, own_safe};
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::safes::SafeId;
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/card.html", config = "kiosk/askama.toml")]
struct CardPage {
    page: Page,
    here: &'static str,
    id: SafeId,
    head: Head,
    print: Option<PrintId>,
    /// The safe was recovered: the new card brings a new PIN.
    recovered: bool,
    /// No font has the letters of the person's language.
    in_french: Option<String>,
    /// A code that was sent to the person's phone waits to be typed.
    code_waits: bool,
}

/// The page of a safe's card that waits to be printed.
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    query: web::Query<Done>,
) -> Result<HttpResponse, AppError> {
    let (page, id) = (agent.page(&app, &request), *safe);
    let ((print, help), safe) = look(&app, agent, id, |conn, app, agent, safe| {
        let print = issue::waiting_for(conn, &agent.session, safe.id, Kind::Card, app.now())?;
        Ok((print, Help::of(conn, app, agent, safe)?))
    })
    .await?;
    let own = Language::parse(&safe.language).unwrap_or_default();
    let unwritten = app.fonts.language(own) != own;
    let template = CardPage {
        here: "today",
        id,
        head: Head::of(&safe),
        print,
        in_french: unwritten.then(|| page.say("desk-card-in-french")),
        recovered: query.done == "recovered",
        code_waits: help.code_waits,
        page,
    };
    form(&template, false)
}

/// The sheet, for the session that issued the card and for no other.
pub async fn pdf(
    app: web::Data<App>,
    agent: SignedInAgent,
    print: web::Path<PrintId>,
) -> Result<HttpResponse, AppError> {
    let pdf = work(&app, move |app| {
        let now = app.now();
        let waiting = app.db.write(|tx| issue::waiting(tx, &app.keyring, &agent.session, *print, now))?;
        let waiting = waiting.ok_or(Error::NotFound)?;
        let safe = own_safe(app, &agent, waiting.safe)?;
        let secret = Payload::parse(&waiting.text).map_err(|_| Error::Corrupt("a card's text"))?;
        let content = SheetContent {
            words: &SheetWords::of(app.fonts.language(Language::parse(&safe.language).unwrap_or_default())),
            site: &site(app, &agent.agent.organisation_name),
            number: SafeNumber::parse(&safe.number).map_err(|_| Error::Corrupt("a safe's number"))?,
            payload: Payload::of(&secret),
        };
        sheet(&content, &app.fonts)
    })
    .await?;
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((CONTENT_DISPOSITION, "inline; filename=\"carte.pdf\""))
        .body(pdf))
}

/// The card is in the agent's hand; its text leaves the server.
pub async fn printed(
    app: web::Data<App>,
    agent: SignedInAgent,
    print: web::Path<PrintId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let safe = work(&app, move |app| app.db.write(|tx| issue::printed(tx, &agent.session, *print))).await?;
    // A second press finds nothing left to do.
    Ok(go(&safe.map_or_else(|| "/desk".to_owned(), |safe| format!("/desk/safes/{safe}")), &[]))
}

/// Another card for a safe that was never in use.
pub async fn reissue(
    app: web::Data<App>,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    let print = work(&app, move |app| {
        own_safe(app, &agent, id)?;
        let now = app.now();
        app.db.write(|tx| issue::reissue(tx, &app.keyring, &app.erasure, &agent.session, id, now))
    })
    .await?;
    // Without a print the safe is in use meanwhile; its page says so.
    Ok(go(&format!("/desk/safes/{id}{}", if print.is_some() { "/card" } else { "" }), &[]))
}

fn site(app: &App, organisation: &str) -> Site {
    let origin = app.site.origin();
    Site {
        name: organisation.to_owned(),
        place: app.site.name().to_owned(),
        web: origin.split_once("://").map_or(origin, |(_, host)| host).to_owned(),
    }
}
