//! A reserve card was shown: nothing is used before the holder says so.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::kiosk::confirm::Posted;
use crate::kiosk::door::Refusal;
use crate::kiosk::{start_of, step_in, step_out};
use crate::safes::reserve;
use crate::safes::session::Stage;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{HolderAtDoor, SignedIn};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/reserve_card.html", config = "kiosk/askama.toml")]
struct ReserveScreen {
    page: Page,
}

/// `GET /kiosk/reserve-card`
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    holder: HolderAtDoor,
) -> Result<HttpResponse, AppError> {
    if holder.session.stage != Stage::Reserve {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    html(&ReserveScreen { page: holder.page(&app, &request) })
}

/// `POST /kiosk/reserve-card`: "Oui". A new PIN is shown next.
pub async fn spend(
    app: web::Data<App>,
    holder: HolderAtDoor,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if holder.session.stage != Stage::Reserve {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let spent = work(&app, move |app| {
        let (keyring, erasure, now) = (&app.keyring, &app.erasure, app.now());
        app.db.write(|tx| reserve::spend(tx, keyring, erasure, &holder.session, &holder.safe, now))
    });
    Ok(match spent.await? {
        Some(token) => step_in(&app, "/kiosk/first-visit", &token),
        None => step_out(&app, Refusal::Stopped.address()),
    })
}
