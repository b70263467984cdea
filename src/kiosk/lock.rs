//! "Bloquer mon coffre": at once, until an agent unlocks it in person.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::closing::lock;
use crate::journal::{Actor, Detail};
use crate::kiosk::confirm::Posted;
use crate::kiosk::step_out;
use crate::kiosk::welcome::information;
use crate::web::error_page::{AppError, html};
use crate::web::guards::{AtKiosk, SignedIn, SignedInHolder};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/lock.html", config = "kiosk/askama.toml")]
struct LockScreen {
    page: Page,
}

/// `GET /kiosk/lock`: asks once.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    html(&LockScreen { page: holder.page(&app, &request) })
}

/// `POST /kiosk/lock`
pub async fn lock(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| {
        let by = (Actor::Holder, &Detail::none().with("kiosk", holder.session.kiosk));
        app.db.write(|tx| lock::lock(tx, &app.keyring, &holder.safe, by, app.now()))
    })
    .await?;
    Ok(step_out(&app, "/kiosk/locked"))
}

/// `GET /kiosk/locked`: the last word.
pub async fn locked(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    information(&app, &request, &at, "lock", ("kiosk-locked-title", "kiosk-locked-text"))
}
