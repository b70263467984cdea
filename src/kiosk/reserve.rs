//! A reserve card, made inside and printed here.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::cards::issue::{self, Kind};
use crate::kiosk::confirm::Posted;
use crate::kiosk::given::End;
use crate::kiosk::print::{HandScreen, PrintScreen, waiting_for};
use crate::safes::reserve;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

const HERE: &str = "/kiosk/reserve";

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

/// `POST /kiosk/reserve`: "Faire une carte de réserve".
pub async fn make(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if !holder.kiosk.prints {
        return Ok(see_other(HERE));
    }
    work(&app, move |app| {
        let (keyring, erasure, now) = (&app.keyring, &app.erasure, app.now());
        app.db.write(|tx| issue::make_reserve(tx, keyring, erasure, &holder.session, &holder.safe, now))
    })
    .await?;
    Ok(see_other("/kiosk/reserve/print"))
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
