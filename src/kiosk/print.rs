//! A card or a list of codes is printed at the kiosk, for the session that made it alone.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::cards::issue::{self, Kind, PrintId};
use crate::cards::payload::{Payload, SafeNumber};
use crate::cards::sheet::{SheetContent, SheetWords, Site, sheet};
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::kiosk::confirm::Posted;
use crate::organisations::kiosks;
use crate::releases::card_codes::List as CodeList;
use crate::releases::code_sheet;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::headers;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/print.html", config = "kiosk/askama.toml")]
pub(super) struct PrintScreen {
    page: Page,
    print: PrintId,
    title: String,
    text: String,
    done: String,
    /// Where "done" leads: to the question whether it is.
    hand: &'static str,
}

impl PrintScreen {
    fn card(page: Page, print: PrintId) -> Self {
        let (title, text) = (page.say("kiosk-print-card"), page.say("kiosk-print-card-text"));
        Self {
            print,
            title,
            text,
            done: page.say("kiosk-print-card-done"),
            hand: "/kiosk/new-card/hand",
            page,
        }
    }

    pub fn reserve(page: Page, print: PrintId) -> Self {
        let (title, text) = (page.say("kiosk-print-reserve"), page.say("kiosk-print-reserve-text"));
        Self { print, title, text, done: page.say("kiosk-print-done"), hand: "/kiosk/reserve/hand", page }
    }

    pub fn codes(page: Page, print: PrintId) -> Self {
        let (title, text) = (page.say("codes-print"), page.say("codes-print-text"));
        Self { print, title, text, done: page.say("kiosk-print-done"), hand: "/kiosk/codes/hand", page }
    }

    /// It prints its sheet from a frame: `print.js`.
    pub fn answer(&self) -> Result<HttpResponse, AppError> {
        let mut answer = html(self)?;
        headers::holds_a_frame(&mut answer);
        Ok(answer)
    }
}

/// "Avez-vous la carte en main ?": a card that nobody holds helps nobody, and its text is about to go.
#[derive(Template)]
#[template(path = "kiosk/print_hand.html", config = "kiosk/askama.toml")]
pub(super) struct HandScreen {
    page: Page,
    print: PrintId,
    back: &'static str,
}

impl HandScreen {
    pub fn new(page: Page, print: PrintId, back: &'static str) -> Self {
        Self { page, print, back }
    }

    pub fn answer(&self) -> Result<HttpResponse, AppError> {
        html(self)
    }
}

/// What of this kind waits to be printed in this session.
pub(super) async fn waiting_for(
    app: &web::Data<App>,
    holder: SignedInHolder,
    kind: Kind,
) -> Result<Option<PrintId>, AppError> {
    work(app, move |app| {
        app.db.read(|conn| issue::waiting_for(conn, &holder.session, holder.safe.id, kind, app.now()))
    })
    .await
}

/// `GET /kiosk/new-card`: the card in place of a lost one.
pub async fn new_card(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    match waiting_for(&app, holder, Kind::Card).await? {
        Some(print) => PrintScreen::card(page, print).answer(),
        None => Ok(see_other("/kiosk/home")),
    }
}

/// `GET /kiosk/new-card/hand`
pub async fn hand(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    match waiting_for(&app, holder, Kind::Card).await? {
        Some(print) => HandScreen::new(page, print, "/kiosk/new-card").answer(),
        None => Ok(see_other("/kiosk/home")),
    }
}

/// `GET /kiosk/print/{print}`: the sheet.
pub async fn pdf(
    app: web::Data<App>,
    holder: SignedInHolder,
    print: web::Path<PrintId>,
) -> Result<HttpResponse, AppError> {
    let pdf = work(&app, move |app| {
        let (safe, now) = (&holder.safe, app.now());
        let (waiting, place) = app.db.write(|tx| {
            let waiting = issue::waiting(tx, &app.keyring, &holder.session, *print, now)?;
            Ok((waiting, kiosks::place(tx, safe.organisation)?))
        })?;
        let waiting = waiting.ok_or(Error::NotFound)?;
        let language = app.fonts.language(Language::parse(&safe.language).unwrap_or_default());
        let words = match waiting.kind {
            Kind::Card => SheetWords::of(language),
            Kind::Reserve => SheetWords::reserve(language),
            Kind::Codes => {
                return code_sheet::sheet(&CodeList::parse(&waiting.text)?, language, &app.fonts);
            }
        };
        let secret = Payload::parse(&waiting.text).map_err(|_| Error::Corrupt("a card's text"))?;
        let content = SheetContent {
            words: &words,
            site: &site(app, place),
            number: SafeNumber::parse(&safe.number).map_err(|_| Error::Corrupt("a safe's number"))?,
            payload: Payload::of(&secret),
        };
        sheet(&content, &app.fonts)
    })
    .await?;
    Ok(sheet_answer(pdf))
}

/// A sheet for the frame that a screen prints it from.
pub(super) fn sheet_answer(pdf: Vec<u8>) -> HttpResponse {
    let mut answer = HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((CONTENT_DISPOSITION, "inline; filename=\"consigne.pdf\""))
        .body(pdf);
    headers::goes_in_a_frame(&mut answer);
    answer
}

fn site(app: &App, organisation: String) -> Site {
    let origin = app.site.origin();
    Site {
        name: organisation,
        place: app.site.name().to_owned(),
        web: origin.split_once("://").map_or(origin, |(_, host)| host).to_owned(),
    }
}

/// `POST /kiosk/print/{print}/done`: the card is in the holder's hand; its text leaves the server.
pub async fn done(
    app: web::Data<App>,
    holder: SignedInHolder,
    print: web::Path<PrintId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| app.db.write(|tx| issue::printed(tx, &holder.session, *print))).await?;
    Ok(see_other("/kiosk/home"))
}
