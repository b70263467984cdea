//! "Fermer mon coffre": for good, in two steps, the second of which is the PIN.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::closing::close;
use crate::kiosk::code::PadForm;
use crate::kiosk::pads::{Hints, PadScreen, kept, try_pin};
use crate::kiosk::step_out;
use crate::kiosk::welcome::information;
use crate::safes::sign_in::{PinOutcome, confirm_pin};
use crate::web::error_page::{AppError, html};
use crate::web::guards::{AtKiosk, SignedIn, SignedInHolder};
use crate::web::page::Page;

const HERE: &str = "/kiosk/close-safe";
const CODE: &str = "/kiosk/close-safe/code";
const PAD: &str = "close";

#[derive(Template)]
#[template(path = "kiosk/close_safe.html", config = "kiosk/askama.toml")]
struct CloseScreen {
    page: Page,
}

/// `GET /kiosk/close-safe`: says what is lost.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    html(&CloseScreen { page: holder.page(&app, &request) })
}

/// `GET /kiosk/close-safe/code`
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let typed = kept(&holder.session, PAD).len();
    let page = holder.page(&app, &request);
    PadScreen::pin(page, CODE, typed, "settings-close-pin", HERE, *how).answer()
}

/// `POST /kiosk/close-safe/code`: a key of the pad, or the whole PIN.
pub async fn close(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let tried = try_pin(&app, holder, form.into_inner(), PAD, |app, holder, pin| {
        let (keyring, erasure, session, now) = (&app.keyring, &app.erasure, &holder.session, app.now());
        let outcome = confirm_pin(&app.db, keyring, erasure, &app.hasher, session, pin, now)?;
        if matches!(outcome, PinOutcome::In(_)) {
            app.db.write(|tx| close::begin(tx, keyring, &holder.safe, now))?;
            close::finish(&app.db, &app.blobs, erasure, holder.safe.id)?;
        }
        Ok(outcome)
    });
    Ok(tried.await?.answer(&app, CODE, |_| step_out(&app, "/kiosk/erased")))
}

/// `GET /kiosk/erased`: the last word.
pub async fn erased(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    information(&app, &request, &at, "check", ("kiosk-erased-title", "kiosk-erased-text"))
}
