//! "Changer mon code": the PIN of today, then a new one is drawn, shown and practised as on a first visit. Until it
//! is practised the old one counts.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::kiosk::code::PadForm;
use crate::kiosk::pads::{Hints, PadScreen, kept, try_pin};
use crate::kiosk::step_in;
use crate::safes::first_visit;
use crate::safes::sign_in::{PinOutcome, confirm_pin};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInHolder};

const HERE: &str = "/kiosk/new-code";
const PAD: &str = "new-code";

/// `GET /kiosk/new-code`
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let typed = kept(&holder.session, PAD).len();
    let page = holder.page(&app, &request);
    PadScreen::pin(page, HERE, typed, "settings-code-pin", "/kiosk/settings", *how).answer()
}

/// `POST /kiosk/new-code`: a key of the pad, or the whole PIN.
pub async fn change(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let tried = try_pin(&app, holder, form.into_inner(), PAD, |app, holder, pin| {
        let (keyring, session, now) = (&app.keyring, &holder.session, app.now());
        match confirm_pin(&app.db, keyring, &app.erasure, &app.hasher, session, pin, now)? {
            PinOutcome::In(_) => {
                Ok(PinOutcome::In(app.db.write(|tx| first_visit::change(tx, keyring, session, now))?))
            }
            refused => Ok(refused),
        }
    });
    Ok(tried.await?.answer(&app, HERE, |token| step_in(&app, "/kiosk/first-visit", token)))
}
