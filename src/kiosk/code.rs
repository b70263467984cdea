//! The PIN, on the number pad: digit by digit without a script, in one go with it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::app::{App, hash_work, work};
use crate::crypto::pin::{DIGITS, Pin};
use crate::i18n::Language;
use crate::kiosk::door::Refusal;
use crate::kiosk::{come_in, count_refusal, not_too_often, press, start_of, step_out};
use crate::safes::session::{self, Stage};

use crate::safes::sign_in::{PinOutcome, typed, with_pin};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{HolderAtDoor, SignedIn};
use crate::web::pad::Pad;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/code.html", config = "kiosk/askama.toml")]
struct CodeScreen {
    page: Page,
    pad: Pad,
    mistake: Option<String>,
}

#[derive(Deserialize)]
pub struct CodeQuery {
    /// Tries left after a wrong PIN.
    left: Option<u8>,
    /// The pad was confirmed before six digits were typed.
    short: Option<u8>,
}

/// What a pad posts: a key, and all digits at once where a script gathered them.
#[derive(Deserialize)]
pub struct PadForm {
    pub csrf: String,
    pub digit: String,
    pub pin: Option<SecretString>,
    /// Digits so far of a number that may be seen, where nothing on the server could keep them.
    pub typed: Option<SecretString>,
    /// How many digits the page showed whose key was pressed.
    pub at: Option<usize>,
}

impl PadForm {
    /// What the key does to what was typed before. Pressed twice on one and the same page it counts once.
    pub(super) fn press(&self, typed: &mut Zeroizing<String>, room: usize) {
        if self.at.is_none_or(|shown| shown == typed.len()) {
            press(typed, &self.digit, room);
        }
    }
}

/// How many dots of the ring are filled.
pub(super) fn dots(typed: usize) -> u8 {
    u8::try_from(typed.min(DIGITS)).unwrap_or_default()
}

pub(super) const PIN_LENGTH: u8 = 6;

/// `GET /kiosk/code`: "Reprenez votre carte. Tapez votre code."
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: HolderAtDoor,
    query: web::Query<CodeQuery>,
) -> Result<HttpResponse, AppError> {
    if holder.session.stage != Stage::Card {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let page = holder.page(&app, &request);
    let mistake = match (query.left, query.short) {
        (Some(left), _) => Some(page.with("kiosk-code-wrong", &[("left", left.into())])),
        (None, Some(_)) => Some(page.say("kiosk-code-short")),
        (None, None) => None,
    };
    let pad = Pad::secret("/kiosk/code", PIN_LENGTH, dots(typed(&holder.session).len()));
    html(&CodeScreen { page, pad, mistake })
}

/// `POST /kiosk/code`: a key of the pad, or the whole PIN.
pub async fn type_code(
    app: web::Data<App>,
    holder: HolderAtDoor,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if holder.session.stage != Stage::Card {
        return Ok(see_other(start_of(holder.session.stage)));
    }
    let mut digits = typed(&holder.session);
    if form.digit != "ok" {
        form.press(&mut digits, DIGITS);
        keep_typed(&app, holder, digits).await?;
        return Ok(see_other("/kiosk/code"));
    }
    if let Some(whole) = &form.pin {
        digits = Zeroizing::new(whole.expose_secret().to_owned());
    }
    not_too_often(&app, &holder.kiosk).await?;
    match digits.parse::<Pin>() {
        Ok(pin) => try_pin(&app, holder, pin).await,
        Err(_) => Ok(see_other("/kiosk/code?short=1")),
    }
}

async fn keep_typed(
    app: &web::Data<App>,
    holder: HolderAtDoor,
    digits: Zeroizing<String>,
) -> Result<(), AppError> {
    let keep = move |app: &App| {
        app.db.write(|tx| session::set_pending(tx, &app.keyring, &holder.session, Some(digits.as_bytes())))
    };
    work(app, keep).await
}

async fn try_pin(app: &web::Data<App>, holder: HolderAtDoor, pin: Pin) -> Result<HttpResponse, AppError> {
    let (outcome, language) = hash_work(app, move |app| {
        let (session, now) = (&holder.session, app.now());
        let outcome = with_pin(&app.db, &app.keyring, &app.erasure, &app.hasher, session, &pin, now)?;
        if matches!(outcome, PinOutcome::Wrong { .. }) {
            app.db.write(|tx| {
                count_refusal(tx, app, session.kiosk)?;
                session::set_pending(tx, &app.keyring, session, None)
            })?;
        }
        let language = holder.chosen.filter(|_| matches!(outcome, PinOutcome::In(_)));
        if let Some(language) = language.filter(|chosen| chosen.code() != holder.safe.language) {
            let id = holder.safe.id;
            app.db.write(|tx| crate::safes::set_language(tx, &app.keyring, id, language.code()))?;
        }
        let in_language = language.map_or(holder.safe.language, |language| language.code().to_owned());
        Ok((outcome, Language::parse(&in_language)))
    })
    .await?;
    Ok(match outcome {
        PinOutcome::In(token) => come_in(app, "/kiosk/home", &token, language),
        PinOutcome::Wrong { left } => see_other(&format!("/kiosk/code?left={left}")),
        PinOutcome::Blocked => step_out(app, Refusal::Blocked.address()),
    })
}
