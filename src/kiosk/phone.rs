//! The holder's telephone number: confirmed again, changed or taken away.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::crypto::otp::Code;
use crate::error::Result;
use crate::i18n::phones::Phone;
use crate::journal::{Actor, Detail};
use crate::kiosk::code::PadForm;
use crate::kiosk::confirm::Posted;
use crate::kiosk::pads::{Hints, Key, PadScreen, Pressed, keep, kept, key_of_proof, pressed};
use crate::kiosk::settings::DONE;
use crate::kiosk::word::{self, BOUND};
use crate::kiosk::{count_refusal, not_too_often, sms_are_down};
use crate::safes::phone::{self, serves_from_afar};
use crate::safes::proofs::{self, Answer, Purpose};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::icons::Icon;
use crate::web::pad::Pad;
use crate::web::page::Page;

const HERE: &str = "/kiosk/phone";
const NUMBER: &str = "/kiosk/phone/number";
const CODE: &str = "/kiosk/phone/code";
const NUMBER_DIGITS: usize = 10;
/// Names what the session keeps for the pad.
const PAD: &str = "phone";

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Why {
    Over,
    Often,
}

#[derive(Deserialize)]
pub struct PhoneQuery {
    why: Option<Why>,
}

#[derive(Template)]
#[template(path = "kiosk/phone.html", config = "kiosk/askama.toml")]
#[expect(clippy::struct_excessive_bools, reason = "each stands alone")]
struct PhoneScreen {
    page: Page,
    mistake: String,
    text: String,
    bound: bool,
    /// What its SMS begin with, and the picture of the word.
    start: String,
    picture: Icon,
    /// It answered STOP.
    stopped: bool,
    /// The number is too old for requests from afar.
    confirm: bool,
    sms_down: bool,
}

#[derive(Template)]
#[template(path = "kiosk/phone_remove.html", config = "kiosk/askama.toml")]
struct RemoveScreen {
    page: Page,
}

/// The last two digits: enough for its owner, and nothing for a neighbour.
fn ending(phone: &str) -> String {
    phone.get(phone.len().saturating_sub(2)..).unwrap_or_default().to_owned()
}

/// `GET /kiosk/phone`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    query: web::Query<PhoneQuery>,
) -> Result<HttpResponse, AppError> {
    let (page, safe) = (holder.page(&app, &request), &holder.safe);
    let mistake = match query.why {
        Some(Why::Over) => page.say("kiosk-ways-over"),
        Some(Why::Often) => page.say("kiosk-ways-often"),
        None => String::new(),
    };
    let stopped = safe.phone_stopped_at.is_some();
    let text = match &safe.phone {
        Some(phone) => page.with("settings-phone-ends", &[("ending", ending(phone).into())]),
        None if stopped => page.say("settings-phone-stopped"),
        None => page.say("settings-phone-none"),
    };
    let bound = safe.phone.is_some();
    let confirm = bound && !serves_from_afar(safe, page.now);
    let sms_down = sms_are_down(&app, safe.organisation).await?;
    let (start, picture) = (word::start(&page, safe), word::picture(safe));
    html(&PhoneScreen { page, mistake, text, bound, start, picture, stopped, confirm, sms_down })
}

/// Sends a code to `number`, or to the number that is bound, and goes to its pad.
async fn ask(
    app: &web::Data<App>,
    holder: SignedInHolder,
    number: Option<Phone>,
) -> Result<HttpResponse, AppError> {
    let asked = work(app, move |app| {
        let (safe, session) = (&holder.safe, &holder.session);
        let number = number.as_ref().map(Phone::as_e164).or(safe.phone.as_deref());
        let Some(number) = number else { return Ok(None) };
        let kiosk = Some(session.kiosk);
        app.db.write(|tx| {
            count_refusal(tx, app, session.kiosk)?;
            keep(tx, app, session, PAD, "")?;
            phone::ask(tx, &app.keyring, safe, number, &session.token, kiosk, app.now()).map(Some)
        })
    });
    Ok(see_other(match asked.await? {
        Some(true) => CODE,
        Some(false) => "/kiosk/phone?why=often",
        None => HERE,
    }))
}

/// `POST /kiosk/phone`: "Confirmer".
pub async fn confirm(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    not_too_often(&app, &holder.kiosk).await?;
    ask(&app, holder, None).await
}

#[derive(Deserialize)]
pub struct NumberQuery {
    wrong: Option<u8>,
}

/// `GET /kiosk/phone/number`
pub async fn number(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    query: web::Query<NumberQuery>,
) -> Result<HttpResponse, AppError> {
    let length = u8::try_from(NUMBER_DIGITS).unwrap_or(u8::MAX);
    let pad = Pad::shown(NUMBER, length, &kept(&holder.session, PAD));
    let mut screen = PadScreen::new(holder.page(&app, &request), pad, "settings-phone-number", HERE);
    if query.wrong.is_some() {
        screen.mistake = screen.page.say("kiosk-lost-number-wrong");
    }
    screen.answer()
}

/// `POST /kiosk/phone/number`: a key of the pad, or the whole number.
pub async fn type_number(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (digits, confirmed) = match pressed(&form, &kept(&holder.session, PAD), NUMBER_DIGITS) {
        Pressed::Typing(digits) => (digits, false),
        Pressed::Confirmed(digits) => (digits, true),
    };
    let number = app.phone(&digits).filter(|_| confirmed && digits.len() == NUMBER_DIGITS);
    if let Some(number) = number {
        not_too_often(&app, &holder.kiosk).await?;
        return ask(&app, holder, Some(number)).await;
    }
    work(&app, move |app| app.db.write(|tx| keep(tx, app, &holder.session, PAD, &digits))).await?;
    Ok(see_other(if confirmed { "/kiosk/phone/number?wrong=1" } else { NUMBER }))
}

/// `GET /kiosk/phone/code`
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let proof = work(&app, move |app| {
        let (token, now) = (&holder.session.token, app.now());
        app.db.read(|conn| proofs::of_session(conn, &app.keyring, token, Purpose::Phone, now))
    });
    match proof.await? {
        // Answered by SMS meanwhile.
        Some(proof) if proof.is_proven => Ok(see_other(BOUND)),
        Some(proof) if proof.tries_left > 0 => {
            PadScreen::code(page, CODE, &proof, "kiosk-ways-code-sms", HERE, *how).answer()
        }
        _ => Ok(see_other("/kiosk/phone?why=over")),
    }
}

/// `POST /kiosk/phone/code`: a key of the pad, or the whole code.
pub async fn type_code(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    not_too_often(&app, &holder.kiosk).await?;
    let answered = work(&app, move |app| answer(app, &holder, &form));
    Ok(match answered.await? {
        Key::Typing => see_other(CODE),
        Key::Short => see_other("/kiosk/phone/code?short=1"),
        Key::Whole(Answer::Right) => see_other(BOUND),
        Key::Whole(Answer::Wrong { left }) if left > 0 => see_other(&format!("{CODE}?left={left}")),
        Key::Whole(Answer::Wrong { .. } | Answer::Closed) => see_other("/kiosk/phone?why=over"),
    })
}

fn answer(app: &App, holder: &SignedInHolder, form: &PadForm) -> Result<Key<Answer>> {
    let (keyring, session, now) = (&app.keyring, &holder.session, app.now());
    app.db.write(|tx| {
        let Some(proof) = proofs::of_session(tx, keyring, &session.token, Purpose::Phone, now)? else {
            return Ok(Key::Whole(Answer::Closed));
        };
        let code: Code = match key_of_proof(tx, app, &proof, &session.token, form)? {
            Key::Typing => return Ok(Key::Typing),
            Key::Short => return Ok(Key::Short),
            Key::Whole(code) => code,
        };
        let by = (Actor::Holder, &Detail::none().with("kiosk", session.kiosk));
        let answer = phone::confirm(tx, keyring, &holder.safe, &proof, &code, by, now)?;
        if matches!(answer, Answer::Wrong { .. }) {
            count_refusal(tx, app, session.kiosk)?;
        }
        Ok(Key::Whole(answer))
    })
}

/// `GET /kiosk/phone/remove`: asks once.
pub async fn ask_remove(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    html(&RemoveScreen { page: holder.page(&app, &request) })
}

/// `POST /kiosk/phone/remove`
pub async fn remove(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| {
        let by = (Actor::Holder, &Detail::none().with("kiosk", holder.session.kiosk));
        app.db.write(|tx| phone::remove(tx, &app.keyring, &holder.safe, by, app.now()))
    })
    .await?;
    Ok(see_other(DONE))
}
