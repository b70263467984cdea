//! The number pads of the ways back in: what they show, and what a key of theirs does.

use std::str::FromStr;

use actix_web::{HttpResponse, web};
use askama::Template;
use secrecy::ExposeSecret;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::app::{App, hash_work};
use crate::crypto::pin::{DIGITS, Pin};
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::error::Result;
use crate::kiosk::code::{PIN_LENGTH, PadForm};
use crate::kiosk::door::Refusal;
use crate::kiosk::{count_refusal, not_too_often, step_out};
use crate::safes::proofs::{self, Proof};
use crate::safes::session::{self, Session};
use crate::safes::sign_in::PinOutcome;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::SignedInHolder;
use crate::web::pad::Pad;
use crate::web::page::Page;

/// A question that is answered on a number pad.
#[derive(Template)]
#[template(path = "kiosk/pad.html", config = "kiosk/askama.toml")]
pub(super) struct PadScreen {
    pub page: Page,
    pub pad: Pad,
    pub title: String,
    /// What went wrong; stands in place of `warning` and `text`.
    pub mistake: String,
    pub warning: String,
    pub text: String,
    pub back: &'static str,
}

impl PadScreen {
    /// A question (the id of its words) with nothing beside it.
    pub fn new(page: Page, pad: Pad, title: &str, back: &'static str) -> Self {
        let [mistake, warning, text] = [const { String::new() }; 3];
        Self { title: page.say(title), page, pad, mistake, warning, text, back }
    }

    /// For a code that came by SMS or from a device: it may be seen.
    pub fn code(
        page: Page,
        action: &str,
        proof: &Proof,
        title: &str,
        back: &'static str,
        how: Hints,
    ) -> Self {
        let mut screen = Self::new(page, Pad::shown(action, PIN_LENGTH, &proof.typed), title, back);
        screen.mistake = how.mistake(&screen.page, "give-code-wrong", "give-code-six");
        screen
    }

    /// For the PIN, of which so many digits are typed.
    pub fn pin(page: Page, action: &str, typed: usize, title: &str, back: &'static str, how: Hints) -> Self {
        let typed = u8::try_from(typed).unwrap_or(PIN_LENGTH);
        let mut screen = Self::new(page, Pad::secret(action, PIN_LENGTH, typed), title, back);
        screen.mistake = how.mistake(&screen.page, "kiosk-code-wrong", "kiosk-code-short");
        screen
    }

    pub fn answer(&self) -> Result<HttpResponse, AppError> {
        html(self)
    }
}

/// How the last try went, in the address of the pad.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub struct Hints {
    /// Tries left after a wrong one.
    left: Option<i32>,
    /// Confirmed before all digits were typed.
    short: Option<u8>,
}

impl Hints {
    pub fn mistake(self, page: &Page, wrong: &str, short: &str) -> String {
        match (self.left, self.short) {
            (Some(left), _) => page.with(wrong, &[("left", left.into())]),
            (None, Some(_)) => page.say(short),
            (None, None) => String::new(),
        }
    }
}

/// A pad's digits after one key.
pub(super) enum Pressed {
    Typing(Zeroizing<String>),
    Confirmed(Zeroizing<String>),
}

/// What the key of a form does to the digits before it, with room for so many.
pub(super) fn pressed(form: &PadForm, before: &str, room: usize) -> Pressed {
    let mut digits = Zeroizing::new(before.to_owned());
    if form.digit == "ok" {
        let whole = form.pin.as_ref().map(|whole| Zeroizing::new(whole.expose_secret().to_owned()));
        return Pressed::Confirmed(whole.unwrap_or(digits));
    }
    if form.digit == "back" || form.digit.bytes().all(|byte| byte.is_ascii_digit()) {
        form.press(&mut digits, room);
    }
    Pressed::Typing(digits)
}

/// What a key of a pad leads to, when the digits are kept on the server.
pub(super) enum Key<T> {
    Typing,
    Short,
    Whole(T),
}

/// A key of a pad whose digits are kept in a proof: of a code, or of the PIN after it.
pub(super) fn key_of_proof<T: FromStr>(
    tx: &mut Conn,
    app: &App,
    proof: &Proof,
    session: &Token,
    form: &PadForm,
) -> Result<Key<T>> {
    match pressed(form, &proof.typed, DIGITS) {
        Pressed::Typing(digits) => {
            proofs::keep_typed(tx, &app.keyring, proof, session, &digits)?;
            Ok(Key::Typing)
        }
        Pressed::Confirmed(digits) => Ok(digits.parse().map_or(Key::Short, Key::Whole)),
    }
}

/// The digits of one pad, kept in the session between two keys. Those of another pad are not these.
pub(super) fn kept(session: &Session, pad: &str) -> Zeroizing<String> {
    let bytes = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
    let mine = bytes.strip_prefix(pad.as_bytes()).and_then(|rest| rest.strip_prefix(b":"));
    Zeroizing::new(String::from_utf8_lossy(mine.unwrap_or_default()).into_owned())
}

pub(super) fn keep(tx: &mut Conn, app: &App, session: &Session, pad: &str, digits: &str) -> Result<()> {
    let bytes = Zeroizing::new([pad, ":", digits].concat().into_bytes());
    session::set_pending(tx, &app.keyring, session, Some(&bytes))
}

/// How a key of a PIN pad inside went.
pub(super) enum Tried {
    Typing,
    Short,
    Pin(PinOutcome),
}

/// A key of a PIN pad inside; `right` tries the whole PIN.
pub(super) async fn try_pin(
    app: &web::Data<App>,
    holder: SignedInHolder,
    form: PadForm,
    pad: &'static str,
    right: impl FnOnce(&App, &SignedInHolder, &Pin) -> Result<PinOutcome> + Send + 'static,
) -> Result<Tried, AppError> {
    not_too_often(app, &holder.kiosk).await?;
    hash_work(app, move |app| {
        let session = &holder.session;
        let digits = match pressed(&form, &kept(session, pad), DIGITS) {
            Pressed::Typing(digits) => {
                app.db.write(|tx| keep(tx, app, session, pad, &digits))?;
                return Ok(Tried::Typing);
            }
            Pressed::Confirmed(digits) => digits,
        };
        let Ok(pin) = digits.parse() else { return Ok(Tried::Short) };
        app.db.write(|tx| keep(tx, app, session, pad, ""))?;
        let outcome = right(app, &holder, &pin)?;
        if matches!(outcome, PinOutcome::Wrong { .. }) {
            app.db.write(|tx| count_refusal(tx, app, session.kiosk))?;
        }
        Ok(Tried::Pin(outcome))
    })
    .await
}

impl Tried {
    /// Back to the pad, out when the card is blocked, or on.
    pub fn answer(self, app: &App, pad: &str, on: impl FnOnce(&Token) -> HttpResponse) -> HttpResponse {
        match self {
            Self::Typing => see_other(pad),
            Self::Short => see_other(&format!("{pad}?short=1")),
            Self::Pin(PinOutcome::Wrong { left }) => see_other(&format!("{pad}?left={left}")),
            Self::Pin(PinOutcome::Blocked) => step_out(app, Refusal::Blocked.address()),
            Self::Pin(PinOutcome::In(token)) => on(&token),
        }
    }
}
