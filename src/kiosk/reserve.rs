//! A reserve card, made inside and printed here.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::cards::issue::{self, Kind};
use crate::kiosk::code::PadForm;
use crate::kiosk::given::End;
use crate::kiosk::pads::{Hints, PadScreen, kept, try_pin};
use crate::kiosk::print::{HandScreen, PrintScreen, waiting_for};
use crate::safes::reserve;
use crate::safes::sign_in::{PinOutcome, confirm_pin};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

const HERE: &str = "/kiosk/reserve";
const CODE: &str = "/kiosk/reserve/code";
const PAD: &str = "reserve";

#[derive(Template)]
#[template(path = "kiosk/reserve.html", config = "kiosk/askama.toml")]
struct ReserveScreen {
    page: Page,
    /// There is one already, which a new one stops.
    is_there: bool,
    prints: bool,
}

/// `GET /kiosk/reserve`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let (page, prints) = (holder.page(&app, &request), holder.kiosk.prints);
    let is_there = work(&app, move |app| app.db.read(|conn| reserve::is_there(conn, &holder.safe)));
    html(&ReserveScreen { is_there: is_there.await?, page, prints })
}

/// `GET /kiosk/reserve/code`: the PIN once more. Who finds a safe left open must not carry a card to it away.
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    if !holder.kiosk.prints {
        return Ok(see_other(HERE));
    }
    let (page, typed) = (holder.page(&app, &request), kept(&holder.session, PAD).len());
    PadScreen::pin(page, CODE, typed, "kiosk-lost-pin", HERE, *how).answer()
}

/// `POST /kiosk/reserve/code`: a key of the pad, or the whole PIN. Right makes the card.
pub async fn make(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if !holder.kiosk.prints {
        return Ok(see_other(HERE));
    }
    let tried = try_pin(&app, holder, form.into_inner(), PAD, |app, holder, pin| {
        let (keyring, erasure, session, now) = (&app.keyring, &app.erasure, &holder.session, app.now());
        let outcome = confirm_pin(&app.db, keyring, erasure, &app.hasher, session, pin, now)?;
        if matches!(outcome, PinOutcome::In(_)) {
            app.db.write(|tx| issue::make_reserve(tx, keyring, erasure, session, &holder.safe, now))?;
        }
        Ok(outcome)
    });
    Ok(tried.await?.answer(&app, CODE, |_| see_other("/kiosk/reserve/print")))
}

/// `GET /kiosk/reserve/print`
pub async fn print(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    match waiting_for(&app, holder, Kind::Reserve).await? {
        Some(print) => PrintScreen::reserve(page, print).answer(),
        None => Ok(see_other(HERE)),
    }
}

/// `GET /kiosk/reserve/used`: what was the reserve card is the holder's card now.
pub async fn used(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let next = (HERE, "kiosk-reserve-used-next");
    End::new(page, "warn", "kiosk-reserve-used-title", "kiosk-reserve-used-text", next).answer()
}

/// `GET /kiosk/reserve/hand`: asks once whether the printer has really printed.
pub async fn hand(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    match waiting_for(&app, holder, Kind::Reserve).await? {
        Some(print) => HandScreen::new(page, print, "/kiosk/reserve/print").answer(),
        None => Ok(see_other(HERE)),
    }
}
