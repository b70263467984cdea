//! A new card: the PIN is shown once, to the holder alone, and practised.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::ExposeSecret;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::app::{App, hash_work, work};
use crate::crypto::pin::{DIGITS, Pin};
use crate::crypto::secret::same;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::kiosk::code::{PIN_LENGTH, PadForm, dots};
use crate::kiosk::{come_in, start_of};
use crate::safes::first_visit::{finish, practised, shown_pin};
use crate::safes::session::{self, Session, Stage};
use crate::safes::{Level, Safe, reserve};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{HolderAtDoor, SignedIn};
use crate::web::pad::{Digit, Pad};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/first_visit.html", config = "kiosk/askama.toml")]
struct FirstVisitScreen {
    page: Page,
    digits: Zeroizing<String>,
    /// The practice did not succeed: a gentle word, and the PIN again.
    again: bool,
}

impl FirstVisitScreen {
    fn keys(&self) -> Vec<Digit> {
        self.digits.chars().map(|digit| Digit::new(digit, self.page.words)).collect()
    }
}

#[derive(Template)]
#[template(path = "kiosk/practise.html", config = "kiosk/askama.toml")]
struct PractiseScreen {
    page: Page,
    pad: Pad,
}

#[derive(Deserialize)]
pub struct AgainQuery {
    again: Option<u8>,
}

/// `GET /kiosk/first-visit`: the PIN, big. A reload shows the same one; after the practice none is shown.
pub async fn first_visit(
    app: web::Data<App>,
    request: HttpRequest,
    holder: HolderAtDoor,
    query: web::Query<AgainQuery>,
) -> Result<HttpResponse, AppError> {
    if holder.session.stage != Stage::FirstVisit {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let pin = shown_pin(&holder.session)?;
    let digits = Zeroizing::new(String::from_utf8_lossy(pin.digits()).into_owned());
    html(&FirstVisitScreen { page: holder.page(&app, &request), digits, again: query.again.is_some() })
}

/// `GET /kiosk/practise`: the pad, without the PIN.
pub async fn practise(
    app: web::Data<App>,
    request: HttpRequest,
    holder: HolderAtDoor,
) -> Result<HttpResponse, AppError> {
    if holder.session.stage != Stage::FirstVisit {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let pad = Pad::secret("/kiosk/practise", PIN_LENGTH, dots(practised(&holder.session).len()));
    html(&PractiseScreen { page: holder.page(&app, &request), pad })
}

/// `POST /kiosk/practise`: a key of the pad, or the whole PIN. Right leads in.
pub async fn type_practice(
    app: web::Data<App>,
    holder: HolderAtDoor,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if holder.session.stage != Stage::FirstVisit {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let pin = shown_pin(&holder.session)?;
    let before = String::from_utf8_lossy(practised(&holder.session)).into_owned();
    let mut digits = Zeroizing::new(before);
    if form.digit != "ok" {
        form.press(&mut digits, DIGITS);
        keep_practice(&app, holder.session, pin, digits).await?;
        return Ok(see_other("/kiosk/practise"));
    }
    if let Some(whole) = &form.pin {
        digits = Zeroizing::new(whole.expose_secret().to_owned());
    }
    if digits.len() < DIGITS {
        // Not wrong, only not finished.
        keep_practice(&app, holder.session, pin, digits).await?;
        return Ok(see_other("/kiosk/practise"));
    }
    if !same(digits.as_bytes(), pin.digits()) {
        keep_practice(&app, holder.session, pin, Zeroizing::default()).await?;
        return Ok(see_other("/kiosk/first-visit?again=1"));
    }
    set_pin(&app, holder).await
}

/// The digits of the practice follow the PIN in what the session keeps.
async fn keep_practice(
    app: &web::Data<App>,
    session: Session,
    pin: Pin,
    digits: Zeroizing<String>,
) -> Result<(), AppError> {
    let both = Zeroizing::new([pin.digits().as_slice(), digits.as_bytes()].concat());
    let keep =
        move |app: &App| app.db.write(|tx| session::set_pending(tx, &app.keyring, &session, Some(&both)));
    work(app, keep).await
}

async fn set_pin(app: &web::Data<App>, holder: HolderAtDoor) -> Result<HttpResponse, AppError> {
    let finished = hash_work(app, move |app| {
        let (session, safe, now) = (&holder.session, &holder.safe, app.now());
        let was_reserve = app.db.read(|conn| reserve::is_card(conn, safe, session.card))?;
        match finish(&app.db, &app.keyring, &app.erasure, &app.hasher, session, now) {
            Ok(token) => Ok(Some((token, app.db.read(|conn| next(conn, safe, was_reserve))?, holder.safe))),
            // Another kiosk was faster with the same new card: its code is the one that counts.
            Err(Error::NotFound) => Ok(None),
            Err(other) => Err(other),
        }
    });
    Ok(match finished.await? {
        Some((token, next, safe)) => come_in(app, next, &token, Language::parse(&safe.language)),
        None => see_other("/kiosk/card"),
    })
}

/// Where the one who has a new PIN goes: who used the reserve card must keep it, and a strict safe without one
/// is in danger.
fn next(conn: &mut Conn, safe: &Safe, was_reserve: bool) -> Result<&'static str> {
    if was_reserve {
        return Ok("/kiosk/reserve/used");
    }
    let in_danger = safe.level == Level::Strict && !reserve::is_there(conn, safe)?;
    Ok(if in_danger { "/kiosk/reserve" } else { "/kiosk/home" })
}
