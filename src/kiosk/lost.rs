//! The card is lost, the PIN known: a number, a code, the PIN, then a new card. At a kiosk with a printer.
//!
//! Nobody has come in yet, so a cookie of its own carries the visitor from step to step. Whatever number was
//! typed, the steps look the same.

use std::time::Duration;

use actix_web::cookie::SameSite;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::ExposeSecret;
use tokio::time::{Instant, sleep_until};

use crate::app::{App, hash_work, work};
use crate::cards::issue::{self, Kind};
use crate::cards::payload::{CardSecret, SafeNumber};
use crate::crypto::otp::Code;
use crate::crypto::pin::Pin;
use crate::crypto::secret::Token;
use crate::error::{Error, Result};
use crate::i18n::phones::Phone;
use crate::kiosk::code::PadForm;
use crate::kiosk::pads::{Hints, Key, PadScreen, Pressed, key_of_proof, pressed};
use crate::kiosk::welcome::information;
use crate::kiosk::{count_refusal, not_too_often, sms_are_down, start_of, step_in};
use crate::organisations::kiosks::Kiosk;
use crate::safes::new_card::{self, Number, Outcome};
use crate::safes::proofs::{self, Answer, Proof, Purpose};
use crate::safes::session;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{AtKiosk, kiosk_page};
use crate::web::pad::Pad;
use crate::web::page::Page;
use crate::web::{cookies, csrf, stay};

const COOKIE: &str = "lost";
/// A number is answered this long after it was typed, so that the time does not tell a known one from an
/// unknown one. Far more than the work takes.
const ANSWER_AFTER: Duration = Duration::from_millis(400);
const NUMBER_DIGITS: usize = 10;
const SAFE_DIGITS: usize = 8;

const NUMBER: &str = "/kiosk/no-card/number";
const CODE: &str = "/kiosk/no-card/code";
const PIN: &str = "/kiosk/no-card/pin";
const NOTHING: &str = "/kiosk/no-card/nothing";

#[derive(Template)]
#[template(path = "kiosk/no_card.html", config = "kiosk/askama.toml")]
struct NoCardScreen {
    page: Page,
    over: bool,
    sms_down: bool,
}

#[derive(serde::Deserialize)]
pub struct OverQuery {
    /// The code was wrong three times, or too old.
    over: Option<u8>,
}

/// Forgets who typed a number here.
pub(super) fn forget(app: &App, request: &HttpRequest, response: &mut HttpResponse) {
    if cookies::read(request, &app.site, COOKIE).is_some() {
        for cookie in cookies::ended(&app.site, COOKIE) {
            drop(response.add_cookie(&cookie));
        }
    }
}

/// Where somebody goes for whom these screens are not: he has shown a card, or nothing is printed here.
fn elsewhere(at: &AtKiosk) -> Option<HttpResponse> {
    match &at.holder {
        Some((session, _)) => Some(see_other(start_of(session.stage))),
        None if !at.kiosk.prints => Some(see_other(NOTHING)),
        None => None,
    }
}

/// `GET /kiosk/no-card`: what is left?
pub async fn no_card(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<OverQuery>,
) -> Result<HttpResponse, AppError> {
    if let Some(elsewhere) = elsewhere(&at) {
        return Ok(elsewhere);
    }
    let sms_down = sms_are_down(&app, at.kiosk.organisation).await?;
    html(&NoCardScreen { page: at.waiting_page(&app, &request), over: query.over.is_some(), sms_down })
}

/// `GET /kiosk/no-card/nothing`
pub async fn nothing(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    information(&app, &request, &at, "card", ("kiosk-no-card-title", "kiosk-no-card-text"))
}

/// `GET /kiosk/no-card/number`
pub async fn number(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    match elsewhere(&at) {
        Some(elsewhere) => Ok(elsewhere),
        None => number_page(&app, &request, &at, "", false),
    }
}

fn number_page(
    app: &App,
    request: &HttpRequest,
    at: &AtKiosk,
    typed: &str,
    wrong: bool,
) -> Result<HttpResponse, AppError> {
    let length = u8::try_from(NUMBER_DIGITS).unwrap_or(u8::MAX);
    let pad = Pad::shown(NUMBER, length, typed);
    let mut screen =
        PadScreen::new(at.waiting_page(app, request), pad, "kiosk-lost-number", "/kiosk/no-card");
    if wrong {
        screen.mistake = screen.page.say("kiosk-lost-number-wrong");
    }
    screen.text = screen.page.say("kiosk-lost-number-text");
    screen.answer()
}

/// What was typed, when it can be a number at all.
enum Typed {
    Phone(Phone),
    Safe(String),
}

impl Typed {
    fn parse(digits: &str) -> Option<Self> {
        match digits.len() {
            SAFE_DIGITS => {
                let number = SafeNumber::parse(digits).ok()?;
                Some(Self::Safe(format!("{:08}", number.as_u32())))
            }
            NUMBER_DIGITS => Phone::parse(digits).map(Self::Phone),
            _ => None,
        }
    }
}

/// `POST /kiosk/no-card/number`: a key, or the whole number. Without a script the digits travel with the
/// form, since nothing on the server could keep them yet.
pub async fn type_number(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    if let Some(elsewhere) = elsewhere(&at) {
        return Ok(elsewhere);
    }
    not_too_often(&app, &at.kiosk).await?;
    let before = form.typed.as_ref().map(ExposeSecret::expose_secret).unwrap_or_default();
    let digits = match pressed(&form, before, NUMBER_DIGITS) {
        Pressed::Typing(digits) => return number_page(&app, &request, &at, &digits, false),
        Pressed::Confirmed(digits) => digits,
    };
    let Some(number) = Typed::parse(&digits) else {
        return number_page(&app, &request, &at, &digits, true);
    };
    let answer_at = Instant::now() + ANSWER_AFTER;
    let (kiosk, visitor) = (at.kiosk.id, Token::generate());
    let cookie = cookies::session(&app.site, COOKIE, &visitor.to_text(), SameSite::Strict);
    work(&app, move |app| {
        let number = match &number {
            Typed::Phone(phone) => Number::Phone(phone.as_e164()),
            Typed::Safe(number) => Number::Safe(number),
        };
        app.db.write(|tx| {
            // Each number counts, known or not: here somebody could try many.
            count_refusal(tx, app, kiosk)?;
            new_card::ask(tx, &app.keyring, kiosk, &number, &visitor, app.now())
        })
    })
    .await?;
    sleep_until(answer_at).await;
    let mut response = see_other(CODE);
    drop(response.add_cookie(&cookie));
    Ok(response)
}

/// Somebody who typed a number here, and how far his proof is.
struct Visitor {
    kiosk: Kiosk,
    token: Token,
    proof: Proof,
}

impl Visitor {
    /// Or where to go without one.
    async fn of(
        app: &web::Data<App>,
        request: &HttpRequest,
        at: AtKiosk,
    ) -> Result<Result<Self, HttpResponse>, AppError> {
        if let Some(elsewhere) = elsewhere(&at) {
            return Ok(Err(elsewhere));
        }
        let token = cookies::read(request, &app.site, COOKIE).and_then(|text| Token::parse(&text));
        let Some(token) = token else { return Ok(Err(see_other("/kiosk/no-card"))) };
        let kiosk = at.kiosk;
        let found = work(app, move |app| {
            let now = app.now();
            let proof =
                app.db.read(|conn| proofs::of_session(conn, &app.keyring, &token, Purpose::NewCard, now))?;
            Ok(proof.filter(|proof| proof.tries_left > 0).map(|proof| Self { kiosk, token, proof }))
        });
        Ok(found.await?.ok_or_else(|| see_other("/kiosk/no-card?over=1")))
    }

    fn csrf(&self, app: &App) -> String {
        csrf::token(app.keyring.code(), self.token.as_bytes())
    }

    fn check(&self, app: &App, given: &str) -> Result<(), AppError> {
        let right = csrf::check(app.keyring.code(), self.token.as_bytes(), given);
        if right { Ok(()) } else { Err(AppError::FORBIDDEN) }
    }

    fn page(&self, app: &App, request: &HttpRequest) -> Page {
        let page = kiosk_page(app, request, &self.kiosk, app.now()).with_csrf(self.csrf(app));
        stay::at_door(request, page)
    }
}

/// `GET /kiosk/no-card/code`
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let visitor = match Visitor::of(&app, &request, at).await? {
        Ok(visitor) => visitor,
        Err(elsewhere) => return Ok(elsewhere),
    };
    if visitor.proof.is_proven {
        return Ok(see_other(PIN));
    }
    let page = visitor.page(&app, &request);
    let mut screen = PadScreen::code(page, CODE, &visitor.proof, "kiosk-lost-code", NUMBER, *how);
    screen.text = screen.page.say("kiosk-lost-code-text");
    screen.answer()
}

/// `POST /kiosk/no-card/code`: a key of the pad, or the whole code.
pub async fn type_code(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    let visitor = match Visitor::of(&app, &request, at).await? {
        Ok(visitor) => visitor,
        Err(elsewhere) => return Ok(elsewhere),
    };
    visitor.check(&app, &form.csrf)?;
    not_too_often(&app, &visitor.kiosk).await?;
    let answered = work(&app, move |app| {
        app.db.write(|tx| {
            let (proof, now) = (&visitor.proof, app.now());
            let code: Code = match key_of_proof(tx, app, proof, &visitor.token, &form)? {
                Key::Typing => return Ok(Key::Typing),
                Key::Short => return Ok(Key::Short),
                Key::Whole(code) => code,
            };
            let answer = new_card::with_code(tx, &app.keyring, proof, &code, now)?;
            if matches!(answer, Answer::Wrong { .. }) {
                count_refusal(tx, app, visitor.kiosk.id)?;
            }
            Ok(Key::Whole(answer))
        })
    });
    Ok(match answered.await? {
        Key::Typing => see_other(CODE),
        Key::Short => see_other(&format!("{CODE}?short=1")),
        Key::Whole(Answer::Right) => see_other(PIN),
        Key::Whole(Answer::Wrong { left }) if left > 0 => see_other(&format!("{CODE}?left={left}")),
        Key::Whole(Answer::Wrong { .. } | Answer::Closed) => see_other("/kiosk/no-card?over=1"),
    })
}

/// `GET /kiosk/no-card/pin`
pub async fn pin(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let visitor = match Visitor::of(&app, &request, at).await? {
        Ok(visitor) => visitor,
        Err(elsewhere) => return Ok(elsewhere),
    };
    if !visitor.proof.is_proven {
        return Ok(see_other(CODE));
    }
    let page = visitor.page(&app, &request);
    let typed = visitor.proof.typed.len();
    PadScreen::pin(page, PIN, typed, "kiosk-lost-pin", "/kiosk/no-card", *how).answer()
}

/// `POST /kiosk/no-card/pin`: a key of the pad, or the whole PIN. Right leads in, to the printer.
pub async fn type_pin(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    let visitor = match Visitor::of(&app, &request, at).await? {
        Ok(visitor) => visitor,
        Err(elsewhere) => return Ok(elsewhere),
    };
    visitor.check(&app, &form.csrf)?;
    if !visitor.proof.is_proven {
        return Ok(see_other(CODE));
    }
    not_too_often(&app, &visitor.kiosk).await?;
    let answered = hash_work(&app, move |app| {
        let key = app.db.write(|tx| key_of_proof::<Pin>(tx, app, &visitor.proof, &visitor.token, &form))?;
        Ok(match key {
            Key::Typing => Key::Typing,
            Key::Short => Key::Short,
            Key::Whole(pin) => Key::Whole(try_pin(app, &visitor, &pin)?),
        })
    });
    Ok(match answered.await? {
        Key::Typing => see_other(PIN),
        Key::Short => see_other(&format!("{PIN}?short=1")),
        Key::Whole(Outcome::Wrong { left }) => see_other(&format!("{PIN}?left={left}")),
        Key::Whole(Outcome::Closed) => see_other(NOTHING),
        Key::Whole(Outcome::In { token, .. }) => {
            let mut response = step_in(&app, "/kiosk/new-card", &token);
            forget(&app, &request, &mut response);
            response
        }
    })
}

/// The card's text waits for the session that the PIN has opened.
fn try_pin(app: &App, visitor: &Visitor, pin: &Pin) -> Result<Outcome> {
    let (keyring, erasure, now) = (&app.keyring, &app.erasure, app.now());
    let (kiosk, proof, secret) = (visitor.kiosk.id, &visitor.proof, CardSecret::generate());
    let bytes = secret.as_bytes();
    let outcome = new_card::with_pin(&app.db, keyring, erasure, &app.hasher, kiosk, proof, pin, bytes, now)?;
    match &outcome {
        Outcome::In { token, .. } => app.db.write(|tx| {
            let inside = session::resume(tx, keyring, token.clone(), kiosk, now)?.ok_or(Error::NotFound)?;
            issue::wait_for_print(tx, keyring, token, inside.safe, Kind::Card, &secret, now).map(drop)
        })?,
        Outcome::Wrong { .. } => app.db.write(|tx| {
            count_refusal(tx, app, kiosk)?;
            proofs::keep_typed(tx, keyring, proof, &visitor.token, "")
        })?,
        Outcome::Closed => {}
    }
    Ok(outcome)
}
