//! After 20 minutes the PIN is asked again: the one who touches the kiosk may be another. What was begun is kept.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::app::{App, hash_work, work};
use crate::crypto::pin::{DIGITS, Pin};
use crate::db::Conn;
use crate::error::Result;
use crate::kiosk::code::{PIN_LENGTH, PadForm, dots};
use crate::kiosk::door::Refusal;
use crate::kiosk::pads::{Hints, Pressed, pressed};
use crate::kiosk::{count_refusal, not_too_often, start_of, step_out};
use crate::safes::session::{self, Session};
use crate::safes::sign_in::{PinOutcome, confirm_pin};
use crate::safes::times::GRACE;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{AtKiosk, SignedIn, SignedInHolder};
use crate::web::headers;
use crate::web::pad::Pad;
use crate::web::page::Page;
use crate::web::stay::{self, own_screen};

const HERE: &str = "/kiosk/again";

#[derive(Template)]
#[template(path = "kiosk/again.html", config = "kiosk/askama.toml")]
struct AgainScreen {
    page: Page,
    pad: Pad,
    mistake: String,
}

/// Where one was.
#[derive(Deserialize)]
pub struct AgainQuery {
    #[serde(default)]
    back: String,
}

/// The digits typed so far, before what another pad had the session remember.
struct Begun {
    typed: Zeroizing<String>,
    rest: Zeroizing<Vec<u8>>,
}

/// Marks the digits of this pad; no other pad's bytes begin so.
const MARK: &[u8] = b"again:";

impl Begun {
    fn of(session: &Session) -> Self {
        let pending = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
        let mine = pending.strip_prefix(MARK).and_then(|mine| {
            let (length, mine) = mine.split_first()?;
            mine.split_at_checked(usize::from(*length))
        });
        let (typed, rest) = mine.unwrap_or((&[], pending));
        Self {
            typed: Zeroizing::new(String::from_utf8_lossy(typed).into_owned()),
            rest: Zeroizing::new(rest.to_vec()),
        }
    }

    /// Remembers `typed` before the rest; with nothing typed, the rest alone.
    fn keep(&self, tx: &mut Conn, app: &App, session: &Session, typed: &str) -> Result<()> {
        let mut bytes = Zeroizing::new(Vec::new());
        if !typed.is_empty() {
            bytes.extend_from_slice(MARK);
            bytes.push(dots(typed.len()));
            bytes.extend_from_slice(typed.as_bytes());
        }
        bytes.extend_from_slice(&self.rest);
        session::set_pending(
            tx,
            &app.keyring,
            session,
            Some(&bytes).filter(|bytes| !bytes.is_empty()).map(|bytes| bytes.as_slice()),
        )
    }
}

/// `GET /kiosk/again`: waits a minute, however often it is asked for.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<AgainQuery>,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let back = own_screen(&query.back).to_owned();
    let page = at.page(&app, &request);
    let Some((session, safe)) = at.holder else { return Ok(see_other("/kiosk/closed")) };
    if !session.must_prove(page.now) {
        return Ok(see_other(if back.is_empty() { start_of(session.stage) } else { &back }));
    }
    let end = session.last_end(&safe);
    headers::refresh(&request, stay::seconds_until(end.minus(GRACE), page.now), "/kiosk/closed");
    let here = stay::address(HERE, &back);
    let pad = Pad::secret(&here, PIN_LENGTH, dots(Begun::of(&session).typed.len()));
    work(&app, move |app| app.db.write(|tx| session::end_at(tx, &session, end))).await?;
    let mistake = how.mistake(&page, "kiosk-code-wrong", "kiosk-code-short");
    html(&AgainScreen { page: page.at(back), pad, mistake })
}

/// `POST /kiosk/again`: a key of the pad, or the whole PIN.
pub async fn type_code(
    app: web::Data<App>,
    holder: SignedInHolder,
    query: web::Query<AgainQuery>,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let back = own_screen(&query.back).to_owned();
    let here = stay::address(HERE, &back);
    if !holder.session.must_prove(app.now()) {
        return Ok(see_other(&here));
    }
    not_too_often(&app, &holder.kiosk).await?;
    let begun = Begun::of(&holder.session);
    let digits = match pressed(&form, &begun.typed, DIGITS) {
        Pressed::Typing(digits) => {
            let keep = move |app: &App| app.db.write(|tx| begun.keep(tx, app, &holder.session, &digits));
            work(&app, keep).await?;
            return Ok(see_other(&here));
        }
        Pressed::Confirmed(digits) => digits,
    };
    let Ok(pin) = digits.parse() else { return Ok(see_other(&format!("{here}&short=1"))) };
    let start = start_of(holder.session.stage);
    Ok(match hash_work(&app, move |app| try_pin(app, &holder, &begun, &pin)).await? {
        PinOutcome::In(_) => see_other(if back.is_empty() { start } else { &back }),
        PinOutcome::Wrong { left } => see_other(&format!("{here}&left={left}")),
        PinOutcome::Blocked => step_out(&app, Refusal::Blocked.address()),
    })
}

fn try_pin(app: &App, holder: &SignedInHolder, begun: &Begun, pin: &Pin) -> Result<PinOutcome> {
    let (session, now) = (&holder.session, app.now());
    let outcome = confirm_pin(&app.db, &app.keyring, &app.erasure, &app.hasher, session, pin, now)?;
    app.db.write(|tx| {
        begun.keep(tx, app, session, "")?;
        match outcome {
            PinOutcome::In(_) => session::proven(tx, session, &holder.safe, now),
            PinOutcome::Wrong { .. } => count_refusal(tx, app, session.kiosk),
            PinOutcome::Blocked => Ok(()),
        }
    })?;
    Ok(outcome)
}
