//! The card is there, the PIN forgotten: the ways to a new one that are open to this safe.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::error::Result;
use crate::kiosk::code::PadForm;
use crate::kiosk::confirm::Posted;
use crate::kiosk::pads::{Hints, Key, PadScreen, key_of_proof};
use crate::kiosk::welcome::information;
use crate::kiosk::{count_refusal, not_too_often, sms_are_down, start_of, step_in};
use crate::safes::approvals;
use crate::safes::new_pin::{self, AskOutcome, Open, Outcome};
use crate::safes::proofs::{self, Purpose};
use crate::safes::session::Stage;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{AtKiosk, HolderAtDoor, SignedIn};
use crate::web::page::Page;

const HERE: &str = "/kiosk/forgotten";
const CODE: &str = "/kiosk/forgotten/code";

/// Why the choice is there again.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Why {
    /// The code is too old, or was wrong three times.
    Over,
    /// Three codes in ten minutes.
    Often,
}

#[derive(Deserialize)]
pub struct WaysQuery {
    why: Option<Why>,
}

#[derive(Template)]
#[template(path = "kiosk/forgotten.html", config = "kiosk/askama.toml")]
struct WaysScreen {
    page: Page,
    title: String,
    open: Open,
    /// The way by SMS would be open, and SMS do not work.
    sms_down: bool,
    /// No way leads on from here.
    none: bool,
    back: &'static str,
}

/// `GET /kiosk/forgotten`: the code, not the card. Without a card shown, where to go.
pub async fn forgotten(
    app: web::Data<App>,
    request: HttpRequest,
    mut at: AtKiosk,
    query: web::Query<WaysQuery>,
) -> Result<HttpResponse, AppError> {
    let Some((session, safe)) = at.holder.take() else {
        return information(&app, &request, &at, "help", ("kiosk-forgotten-title", "kiosk-forgotten-text"));
    };
    let kiosk = at.kiosk;
    if session.stage != Stage::Card {
        return Ok(see_other(start_of(session.stage)));
    }
    let holder = HolderAtDoor { kiosk, session, safe, chosen: None };
    let down = sms_are_down(&app, holder.safe.organisation).await?;
    let page = holder.page(&app, &request);
    let (mut open, blocked) = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            let open = new_pin::open_ways(tx, &holder.safe, now)?;
            Ok((open, approvals::is_blocked(tx, holder.safe.id)?))
        })
    })
    .await?;
    let sms_down = open.phone && down;
    open.phone &= !down;
    let title = page.say(match query.why {
        Some(Why::Over) => "kiosk-ways-over",
        Some(Why::Often) => "kiosk-ways-often",
        None if blocked => "kiosk-ways-blocked",
        None => "kiosk-ways-forgotten",
    });
    let back = if blocked { "/kiosk/card" } else { "/kiosk/code" };
    html(&WaysScreen { page, title, open, sms_down, none: open == Open::default() && !sms_down, back })
}

/// `POST /kiosk/forgotten`: "Un code par SMS", or "Mon appareil à codes".
pub async fn ask(
    app: web::Data<App>,
    holder: HolderAtDoor,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let asked = work(&app, move |app| {
        let (session, now) = (&holder.session, app.now());
        app.db.write(|tx| new_pin::ask(tx, &app.keyring, session, &holder.safe, now))
    });
    Ok(see_other(match asked.await? {
        AskOutcome::Sent => CODE,
        AskOutcome::TooOften => "/kiosk/forgotten?why=often",
        AskOutcome::Closed => HERE,
    }))
}

/// `POST /kiosk/forgotten/agent`: "Un agent m'a aidé".
pub async fn with_agent(
    app: web::Data<App>,
    holder: HolderAtDoor,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if holder.session.stage != Stage::Card {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let outcome = work(&app, move |app| {
        let (keyring, erasure, now) = (&app.keyring, &app.erasure, app.now());
        let (session, safe) = (&holder.session, &holder.safe);
        app.db.write(|tx| new_pin::with_approval(tx, keyring, erasure, session, safe, now))
    });
    Ok(match outcome.await? {
        Outcome::NewPin(token) => step_in(&app, "/kiosk/first-visit", &token),
        Outcome::Wrong { .. } | Outcome::Closed => see_other(HERE),
    })
}

/// `GET /kiosk/forgotten/code`
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: HolderAtDoor,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    if holder.session.stage != Stage::Card {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let page = holder.page(&app, &request);
    let (open, proof) = work(&app, move |app| {
        let (token, now) = (&holder.session.token, app.now());
        app.db.read(|conn| {
            let open = new_pin::open_ways(conn, &holder.safe, now)?;
            Ok((open, proofs::of_session(conn, &app.keyring, token, Purpose::NewPin, now)?))
        })
    })
    .await?;
    let Some(proof) = proof.filter(|proof| proof.tries_left > 0 && !proof.is_proven) else {
        return Ok(see_other("/kiosk/forgotten?why=over"));
    };
    let title = match (open.phone, open.device) {
        (true, true) => "kiosk-ways-code-both",
        (false, true) => "kiosk-ways-code-device",
        (_, false) => "kiosk-ways-code-sms",
    };
    PadScreen::code(page, CODE, &proof, title, HERE, *how).answer()
}

enum Answered {
    Typing,
    Short,
    Wrong(i32),
    Closed,
    In(Token),
}

/// `POST /kiosk/forgotten/code`: a key of the pad, or the whole code.
pub async fn type_code(
    app: web::Data<App>,
    holder: HolderAtDoor,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if holder.session.stage != Stage::Card {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    not_too_often(&app, &holder.kiosk).await?;
    let answered = work(&app, move |app| answer(app, &holder, &form));
    Ok(match answered.await? {
        Answered::Typing => see_other(CODE),
        Answered::Short => see_other("/kiosk/forgotten/code?short=1"),
        Answered::Wrong(left) if left > 0 => see_other(&format!("{CODE}?left={left}")),
        Answered::Wrong(_) | Answered::Closed => see_other("/kiosk/forgotten?why=over"),
        Answered::In(token) => step_in(&app, "/kiosk/first-visit", &token),
    })
}

fn answer(app: &App, holder: &HolderAtDoor, form: &PadForm) -> Result<Answered> {
    let (keyring, session, now) = (&app.keyring, &holder.session, app.now());
    app.db.write(|tx| {
        let Some(proof) = proofs::of_session(tx, keyring, &session.token, Purpose::NewPin, now)? else {
            return Ok(Answered::Closed);
        };
        let code: Code = match key_of_proof(tx, app, &proof, &session.token, form)? {
            Key::Typing => return Ok(Answered::Typing),
            Key::Short => return Ok(Answered::Short),
            Key::Whole(code) => code,
        };
        match new_pin::with_code(tx, keyring, &app.erasure, session, &holder.safe, &code, now)? {
            Outcome::NewPin(token) => Ok(Answered::In(token)),
            Outcome::Closed => Ok(Answered::Closed),
            Outcome::Wrong { left } => {
                count_refusal(tx, app, session.kiosk)?;
                Ok(Answered::Wrong(left))
            }
        }
    })
}
