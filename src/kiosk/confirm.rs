//! The holder's yes at the kiosk: the code that came by SMS, or the PIN once more.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::app::{App, hash_work, work};
use crate::crypto::otp::Code;
use crate::error::Result;
use crate::kiosk::code::PadForm;
use crate::kiosk::pads::{Pressed, pressed};
use crate::kiosk::{count_refusal, not_too_often, sms_are_down};
use crate::messaging::ReleaseId;
use crate::releases::answer::{self, Outcome};
use crate::releases::ask::{self, ResendOutcome};
use crate::releases::{self, ConfirmBy, Release, card_codes, texts};
use crate::safes::session::{self, Session};
use crate::safes::sign_in::{self, PinOutcome};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::pad::Pad;
use crate::web::page::Page;

const DIGITS: usize = 6;
const ID_BYTES: usize = 16;

/// What the session remembers while a release waits for its yes: which one, the code that was sent (so that
/// a resend carries the same), and the digits typed so far.
pub struct Waiting {
    release: ReleaseId,
    code: Option<Code>,
    typed: Zeroizing<String>,
}

impl Waiting {
    pub fn new(release: ReleaseId, code: Option<Code>) -> Self {
        Self { release, code, typed: Zeroizing::default() }
    }

    /// Id, six digits (zero bytes without a code), then what was typed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(self.release.as_bytes().to_vec());
        bytes.extend_from_slice(self.code.as_ref().map_or(&[0; DIGITS], |code| code.digits()));
        bytes.extend_from_slice(self.typed.as_bytes());
        bytes
    }

    /// What the session remembers of this release.
    fn of(session: &Session, release: ReleaseId) -> Self {
        let pending = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
        let Some(rest) = pending.strip_prefix(release.as_bytes().as_slice()) else {
            return Self::new(release, None);
        };
        let text = |bytes: Option<&[u8]>| {
            Zeroizing::new(String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned())
        };
        Self {
            release,
            code: text(pending.get(ID_BYTES..ID_BYTES + DIGITS)).parse().ok(),
            typed: text(rest.get(DIGITS..)),
        }
    }
}

#[derive(Deserialize)]
pub struct Posted {
    pub(super) csrf: String,
}

/// What the code's screen says beside its question.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub struct Hints {
    /// The holder said that he answered by SMS, and no answer is there yet.
    wait: Option<u8>,
    /// The code was sent again.
    again: Option<u8>,
}

#[derive(Template)]
#[template(path = "kiosk/give_code.html", config = "kiosk/askama.toml")]
struct CodeScreen {
    page: Page,
    pad: Pad,
    release: ReleaseId,
    by: ConfirmBy,
    /// Which code of the holder's list is asked for.
    card_code: Option<i32>,
    can_resend: bool,
    /// The holder can go on without his phone.
    can_go_without: bool,
    sms_down: bool,
    mistake: String,
    hint: String,
}

impl CodeScreen {
    fn new(page: Page, release: &Release, waiting: &Waiting) -> Self {
        let action = format!("/kiosk/give/{}/code", release.id);
        let by = release.confirm_by;
        let typed = u8::try_from(waiting.typed.len()).unwrap_or(u8::MAX);
        Self {
            pad: match by {
                ConfirmBy::Pin => Pad::secret(&action, 6, typed),
                ConfirmBy::Sms | ConfirmBy::Device => Pad::shown(&action, 6, &waiting.typed),
            },
            release: release.id,
            card_code: release.card_code,
            can_resend: by == ConfirmBy::Sms && (waiting.code.is_some() || release.card_code.is_some()),
            by,
            can_go_without: by == ConfirmBy::Sms && !release.from_afar,
            sms_down: false,
            mistake: String::new(),
            hint: String::new(),
            page,
        }
    }
}

impl CodeScreen {
    fn question(&self) -> String {
        let page = &self.page;
        match (self.by, self.card_code) {
            (ConfirmBy::Sms, Some(number)) => page.with("give-code-card", &[("number", number.into())]),
            (ConfirmBy::Sms, None) => page.say("give-code-sms"),
            (ConfirmBy::Device, _) => page.say("give-code-device"),
            (ConfirmBy::Pin, _) => page.say("give-code-pin"),
        }
    }

    /// SMS do not work: says so, unless there is a mistake to tell.
    fn without_sms(&mut self) {
        self.hint = self.page.say("down-sms");
        self.sms_down = true;
        self.can_resend = false;
    }

    fn by_sms(&self) -> bool {
        self.by == ConfirmBy::Sms
    }
}

pub(super) async fn find(
    app: &web::Data<App>,
    holder: &SignedInHolder,
    id: ReleaseId,
) -> Result<Release, AppError> {
    let safe = holder.safe.id;
    work(app, move |app| app.db.read(|conn| releases::find(conn, &app.keyring, safe, id))).await
}

/// GET `/kiosk/give/{release}/code`: asks for the code, or for the PIN.
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
    hints: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let release = find(&app, &holder, *id).await?;
    if !release.is_waiting(app.now()) {
        return Ok(see_other(&format!("/kiosk/give/{id}")));
    }
    let waiting = Waiting::of(&holder.session, *id);
    let mut screen = CodeScreen::new(holder.page(&app, &request), &release, &waiting);
    let (safe, has_phone) = (holder.safe.id, holder.safe.phone.is_some());
    let release = *id;
    let known = work(&app, move |app| {
        app.db.read(|conn| Ok((card_codes::left(conn, safe)?, texts::asked_phone(conn, release)?)))
    });
    let (left, phone_was_asked) = known.await?;
    screen.hint = match (*hints, left) {
        (Hints { wait: Some(_), .. }, _) => screen.page.say("give-code-wait"),
        (Hints { again: Some(_), .. }, _) if screen.card_code.is_some() => screen.page.say("give-code-same"),
        (Hints { again: Some(_), .. }, _) => screen.page.say("give-code-again"),
        // The list would serve if it had a code left.
        (_, Some(0)) if has_phone && !screen.by_sms() => screen.page.say("codes-none-left"),
        (_, Some(left)) if left < card_codes::FEW && screen.card_code.is_some() => {
            screen.page.say("codes-few-left")
        }
        // Once "Sans téléphone" was pressed the holder knows why.
        _ if has_phone && !screen.by_sms() && !phone_was_asked => screen.page.say("give-code-many"),
        _ => String::new(),
    };
    if has_phone && sms_are_down(&app, holder.safe.organisation).await? {
        screen.without_sms();
    }
    html(&screen)
}

/// POST `/kiosk/give/{release}/without`: the phone is not there, or SMS do not work, and the holder goes on with his
/// PIN or his device.
pub async fn without_phone(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let release = *id;
    work(&app, move |app| {
        // What was typed was no PIN.
        let nothing_typed = Waiting::new(release, None).to_bytes();
        app.db.write(|tx| {
            if ask::confirm_without_phone(tx, &holder.safe, release, app.now())? {
                session::set_pending(tx, &app.keyring, &holder.session, Some(&nothing_typed))?;
            }
            Ok(())
        })
    })
    .await?;
    Ok(see_other(&format!("/kiosk/give/{release}/code")))
}

/// POST `/kiosk/give/{release}/code`: a key of the pad.
pub async fn type_code(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (id, page) = (*id, holder.page(&app, &request));
    let release = find(&app, &holder, id).await?;
    if !release.is_waiting(app.now()) {
        return Ok(see_other(&format!("/kiosk/give/{id}")));
    }
    not_too_often(&app, &holder.kiosk).await?;
    let is_down = holder.safe.phone.is_some() && sms_are_down(&app, holder.safe.organisation).await?;
    let mut waiting = Waiting::of(&holder.session, id);
    let (digits, confirmed) = match pressed(&form, &waiting.typed, DIGITS) {
        Pressed::Typing(digits) => (digits, false),
        Pressed::Confirmed(digits) => (digits, true),
    };
    let by = release.confirm_by;
    waiting.typed = if confirmed { Zeroizing::default() } else { digits.clone() };
    let mut screen = CodeScreen::new(page, &release, &waiting);
    if is_down {
        screen.without_sms();
    }
    let answered = hash_work(&app, move |app| {
        let kept = waiting.to_bytes();
        app.db.write(|tx| session::set_pending(tx, &app.keyring, &holder.session, Some(&kept)))?;
        if confirmed { confirm(app, &holder.session, id, by, &digits) } else { Ok(Answered::Typing) }
    });
    screen.mistake = match answered.await? {
        Answered::Typing => return Ok(see_other(&format!("/kiosk/give/{id}/code"))),
        Answered::Done => return Ok(see_other(&format!("/kiosk/give/{id}"))),
        Answered::Locked => return Ok(see_other("/kiosk/closed")),
        Answered::NotSix => screen.page.say("give-code-six"),
        Answered::Wrong(left) => screen.page.with("give-code-wrong", &[("left", left.into())]),
    };
    html(&screen)
}

enum Answered {
    Typing,
    /// Handed over, or dead: the next screen says which.
    Done,
    Wrong(i32),
    NotSix,
    /// The third wrong PIN: the card is blocked, and the safe closed.
    Locked,
}

fn confirm(app: &App, session: &Session, id: ReleaseId, by: ConfirmBy, digits: &str) -> Result<Answered> {
    let (safe, now) = (session.safe, app.now());
    if by == ConfirmBy::Pin {
        let Ok(pin) = digits.parse() else { return Ok(Answered::NotSix) };
        let (keyring, erasure) = (&app.keyring, &app.erasure);
        return match sign_in::confirm_pin(&app.db, keyring, erasure, &app.hasher, session, &pin, now)? {
            PinOutcome::In(_) => {
                app.db.write(|tx| answer::by_pin(tx, keyring, safe, id, now)).map(|_| Answered::Done)
            }
            PinOutcome::Wrong { left } => {
                app.db.write(|tx| count_refusal(tx, app, session.kiosk))?;
                Ok(Answered::Wrong(left))
            }
            PinOutcome::Blocked => Ok(Answered::Locked),
        };
    }
    let Ok(code) = digits.parse::<Code>() else { return Ok(Answered::NotSix) };
    match app.db.write(|tx| answer::at_kiosk(tx, &app.keyring, safe, id, &code, now))? {
        Outcome::WrongCode { left } if left > 0 => Ok(Answered::Wrong(left)),
        Outcome::HandedOver(_) | Outcome::WrongCode { .. } | Outcome::Closed => Ok(Answered::Done),
    }
}

/// POST `/kiosk/give/{release}/again`: sends the same code once more.
pub async fn again(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (id, page) = (*id, holder.page(&app, &request));
    let release = find(&app, &holder, id).await?;
    let waiting = Waiting::of(&holder.session, id);
    let mut screen = CodeScreen::new(page, &release, &waiting);
    let sent = work(&app, move |app| {
        let (code, now) = (waiting.code.as_ref(), app.now());
        app.db.write(|tx| ask::resend(tx, &app.keyring, &holder.safe, id, code, now))
    });
    match sent.await? {
        ResendOutcome::Sent => Ok(see_other(&format!("/kiosk/give/{id}/code?again=1"))),
        ResendOutcome::Closed => Ok(see_other(&format!("/kiosk/give/{id}"))),
        ResendOutcome::TooOften => {
            screen.mistake = screen.page.say("give-code-often");
            screen.can_resend = false;
            html(&screen)
        }
    }
}

/// POST `/kiosk/give/{release}/no`: "Ne pas donner".
pub async fn refuse(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (id, safe) = (*id, holder.safe.id);
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| answer::refuse(tx, &app.keyring, safe, id, now))
    })
    .await?;
    Ok(see_other(&format!("/kiosk/give/{id}")))
}
