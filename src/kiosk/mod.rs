//! The kiosk's screens, one file per errand. An edge room: it calls the domains and belongs to none.

pub mod add;
pub mod again;
pub mod agree;
mod agree_choices;
pub mod agreements;
pub mod asked;
pub mod call;
pub mod choices;
pub mod close;
pub mod code;
pub mod codes;
pub mod confirm;
pub mod device;
pub mod display;
pub mod door;
pub mod first_visit;
pub mod forgotten;
pub mod give;
pub mod given;
pub mod goodbye;
pub mod home;
pub mod keep;
pub mod level;
pub mod lock;
pub mod looked;
pub mod lost;
pub mod names;
pub mod new_code;
pub mod notices;
mod pads;
pub mod papers;
pub mod phone;
pub mod picture;
pub mod print;
pub mod reserve;
pub mod reserve_card;
pub mod settings;
pub mod sound;
mod upload;
pub mod welcome;
pub mod word;

use actix_web::cookie::SameSite;
use actix_web::{HttpResponse, web};

use crate::app::{App, work};
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::error::Result;
use crate::i18n::Language;
use crate::messaging::guards;
use crate::organisations::KioskId;
use crate::organisations::OrganisationId;
use crate::organisations::kiosks::Kiosk;
use crate::safes::session::Stage;
use crate::throttle::{self, Place};
use crate::web::cookies;
use crate::web::error_page::{AppError, see_other};
use crate::web::guards::HOLDER_COOKIE;
use crate::web::heard::headphones_cookie;
use crate::web::page::language_cookie;

/// One step further in: the session of this step has a token of its own.
fn step_in(app: &App, to: &str, token: &Token) -> HttpResponse {
    let mut response = see_other(to);
    keep(&mut response, app, token);
    response
}

fn keep(response: &mut HttpResponse, app: &App, token: &Token) {
    let cookie = cookies::session(&app.site, HOLDER_COOKIE, &token.to_text(), SameSite::Strict);
    // Fails only for a cookie that is no header; base64url always is.
    drop(response.add_cookie(&cookie));
}

/// Inside: from here on the kiosk speaks the safe's language, also when it says goodbye.
fn come_in(app: &App, to: &str, token: &Token, language: Option<Language>) -> HttpResponse {
    let mut response = step_in(app, to, token);
    if let Some(language) = language {
        drop(response.add_cookie(&language_cookie(&app.site, language)));
    }
    response
}

/// Out: the browser forgets the session, which the server has ended.
fn step_out(app: &App, to: &str) -> HttpResponse {
    let mut response = see_other(to);
    leave(&mut response, app);
    response
}

fn leave(response: &mut HttpResponse, app: &App) {
    for cookie in cookies::ended(&app.site, HOLDER_COOKIE) {
        drop(response.add_cookie(&cookie));
    }
    // Whoever comes next says himself that he wears headphones.
    drop(response.add_cookie(&headphones_cookie(&app.site, false)));
}

/// Where somebody who has come so far goes on.
const fn start_of(stage: Stage) -> &'static str {
    match stage {
        Stage::Card => "/kiosk/code",
        Stage::FirstVisit => "/kiosk/first-visit",
        Stage::Reserve => "/kiosk/reserve-card",
        Stage::Inside => "/kiosk/home",
    }
}

/// Whether no code can be sent by SMS now: the screen says so, and offers the way without.
async fn sms_are_down(app: &web::Data<App>, organisation: OrganisationId) -> Result<bool, AppError> {
    work(app, move |app| app.db.read(|conn| Ok(!guards::sms_works(conn, organisation, app.now())?))).await
}

/// Refuses while too much has failed at this kiosk: asked before a card, a number, a code or a PIN is tried.
async fn not_too_often(app: &web::Data<App>, kiosk: &Kiosk) -> Result<(), AppError> {
    let id = kiosk.id;
    let waits = work(app, move |app| {
        let place = Place::Kiosk(id.as_bytes());
        app.db.read(|conn| throttle::waits(conn, &app.keyring, place, app.now()))
    });
    if waits.await? { Err(AppError::TOO_OFTEN) } else { Ok(()) }
}

/// Something was refused at this kiosk.
fn count_refusal(tx: &mut Conn, app: &App, kiosk: KioskId) -> Result<()> {
    throttle::count(tx, &app.keyring, Place::Kiosk(kiosk.as_bytes()), app.now())
}

/// What a key of a pad does to what was typed so far: a digit or letter is added while there is room.
fn press(typed: &mut zeroize::Zeroizing<String>, key: &str, room: usize) {
    match key {
        "back" => drop(typed.pop()),
        key if typed.len() < room && key.len() == 1 => typed.push_str(key),
        _ => {}
    }
}
