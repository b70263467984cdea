//! The card: shown to a scanner, to the camera, or typed letter by letter.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::app::{App, work};
use crate::cards::payload::{CardSecret, Payload, Torn};
use crate::cards::reader::{Seen, read_card};
use crate::crypto::secret::{LETTERS, Token, typed_letters};
use crate::kiosk::{count_refusal, keep, not_too_often, press};
use crate::safes::sign_in::{CardOutcome, with_card};
use crate::safes::sign_out::sign_out;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::AtKiosk;
use crate::web::headers::Operation;
use crate::web::pad::Pad;
use crate::web::page::{Page, no_language_cookie};

/// A camera's picture of the middle of what it sees has some 110 kB.
pub const PICTURE_LIMIT_BYTES: usize = 4 * 1024 * 1024;
const CARD_LETTERS: usize = 36;

/// Why a card does not lead further.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Refusal {
    Torn,
    Unknown,
    Stopped,
    Expired,
    Blocked,
    Locked,
}

impl Refusal {
    /// The id of its sentence, and the address of the page that says it.
    const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Torn => ("kiosk-card-torn", "/kiosk/card?why=torn"),
            Self::Unknown => ("kiosk-card-unknown", "/kiosk/card?why=unknown"),
            Self::Stopped => ("kiosk-card-stopped", "/kiosk/card?why=stopped"),
            Self::Expired => ("kiosk-card-expired", "/kiosk/card?why=expired"),
            Self::Blocked => ("kiosk-card-blocked", "/kiosk/card?why=blocked"),
            Self::Locked => ("kiosk-card-locked", "/kiosk/card?why=locked"),
        }
    }

    /// The words of the key that shows the card again, where that may help.
    const fn again(self) -> Option<&'static str> {
        match self {
            Self::Torn | Self::Unknown => Some("kiosk-refused-again"),
            // Shown again, it leads to the ways to a new PIN.
            Self::Blocked => Some("kiosk-code-forgotten"),
            Self::Stopped | Self::Expired | Self::Locked => None,
        }
    }

    pub const fn address(self) -> &'static str {
        self.texts().1
    }
}

#[derive(Template)]
#[template(path = "kiosk/card.html", config = "kiosk/askama.toml")]
struct CardScreen {
    page: Page,
    title: String,
}

#[derive(Template)]
#[template(path = "kiosk/refused.html", config = "kiosk/askama.toml")]
struct RefusedScreen {
    page: Page,
    sentence: String,
    again: Option<String>,
    operation: String,
}

#[derive(Template)]
#[template(path = "kiosk/letters.html", config = "kiosk/askama.toml")]
struct LettersScreen {
    page: Page,
    pad: Pad,
    letters: [char; 16],
    /// What was typed without a script so far.
    typed: Zeroizing<String>,
    torn: bool,
}

#[derive(Deserialize)]
pub struct CardQuery {
    why: Option<Refusal>,
    /// The reserve card is what is to be shown.
    reserve: Option<u8>,
}

/// `GET /kiosk/card`: "Montrez votre carte", or why it does not lead further.
pub async fn card(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<CardQuery>,
) -> Result<HttpResponse, AppError> {
    if at.is_inside() {
        return Ok(see_other("/kiosk/home"));
    }
    let page = at.waiting_page(&app, &request);
    if let Some(why) = query.why {
        return refused(&request, page, why);
    }
    let title = if query.reserve.is_some() { "kiosk-card-reserve" } else { "kiosk-card-title" };
    html(&CardScreen { title: page.say(title), page })
}

fn refused(request: &HttpRequest, page: Page, why: Refusal) -> Result<HttpResponse, AppError> {
    let operation = Operation::of(request).map(|operation| operation.to_string()).unwrap_or_default();
    let sentence = page.say(why.texts().0);
    let again = why.again().map(|id| page.say(id));
    html(&RefusedScreen { page, sentence, again, operation })
}

#[derive(Deserialize)]
pub struct CardForm {
    card: SecretString,
}

/// `POST /kiosk/card`: what the scanner typed.
pub async fn show_card(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<CardForm>,
) -> Result<HttpResponse, AppError> {
    let shown = match Payload::parse(form.card.expose_secret()) {
        // Enter on the empty field: nothing was shown.
        Err(Torn::Empty) => return Ok(see_other("/kiosk/card")),
        Err(_) => Err(Refusal::Torn),
        Ok(secret) => look_up(&app, at, secret).await?,
    };
    Ok(lead(&app, shown))
}

fn lead(app: &App, shown: Result<(&'static str, Token), Refusal>) -> HttpResponse {
    match shown {
        Ok((next, token)) => with_card_session(app, see_other(next), &token),
        Err(why) => see_other(why.address()),
    }
}

/// The card has begun a session: from here on its safe's own language counts.
fn with_card_session(app: &App, mut response: HttpResponse, token: &Token) -> HttpResponse {
    keep(&mut response, app, token);
    drop(response.add_cookie(&no_language_cookie(&app.site)));
    response
}

/// Where a whole card leads. A session that was there before ends with the new one.
async fn look_up(
    app: &web::Data<App>,
    at: AtKiosk,
    secret: CardSecret,
) -> Result<Result<(&'static str, Token), Refusal>, AppError> {
    not_too_often(app, &at.kiosk).await?;
    let outcome = work(app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            let (keyring, erasure) = (&app.keyring, &app.erasure);
            let outcome = with_card(tx, keyring, erasure, at.kiosk.id, secret.as_bytes(), now)?;
            if matches!(outcome, CardOutcome::Unknown | CardOutcome::Stopped) {
                count_refusal(tx, app, at.kiosk.id)?;
            }
            let comes_in = leads_on(&outcome);
            if let Some((before, _)) = at.holder.filter(|_| comes_in) {
                sign_out(tx, keyring, &before, now)?;
            }
            Ok(outcome)
        })
    });
    Ok(match outcome.await? {
        CardOutcome::AskPin(token) => Ok(("/kiosk/code", token)),
        CardOutcome::FirstVisit(token) => Ok(("/kiosk/first-visit", token)),
        CardOutcome::Reserve(token) => Ok(("/kiosk/reserve-card", token)),
        CardOutcome::Forgotten(token) => Ok(("/kiosk/forgotten", token)),
        CardOutcome::Unknown => Err(Refusal::Unknown),
        CardOutcome::Stopped => Err(Refusal::Stopped),
        CardOutcome::Expired => Err(Refusal::Expired),
        CardOutcome::Blocked => Err(Refusal::Blocked),
        CardOutcome::Locked => Err(Refusal::Locked),
    })
}

/// Whether this card begins a session.
const fn leads_on(outcome: &CardOutcome) -> bool {
    match outcome {
        CardOutcome::AskPin(_)
        | CardOutcome::FirstVisit(_)
        | CardOutcome::Reserve(_)
        | CardOutcome::Forgotten(_) => true,
        CardOutcome::Unknown
        | CardOutcome::Stopped
        | CardOutcome::Expired
        | CardOutcome::Blocked
        | CardOutcome::Locked => false,
    }
}

/// `GET /kiosk/wait`: too much has failed at this kiosk.
pub async fn wait(_: AtKiosk) -> Result<HttpResponse, AppError> {
    Err(AppError::TOO_OFTEN)
}

#[derive(Serialize)]
struct Found {
    /// Where the card leads; nowhere if it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<&'static str>,
    /// There is a code, and it is no card.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    other: bool,
}

impl Found {
    fn leads(next: &'static str) -> Self {
        Self { next: Some(next), other: false }
    }
}

/// `POST /kiosk/scan`: a picture of the camera, looked at and dropped. 204 when there is no code in it.
pub async fn scan(app: web::Data<App>, at: AtKiosk, picture: web::Bytes) -> Result<HttpResponse, AppError> {
    let secret = match work(&app, move |_| Ok(read_card(&picture))).await? {
        Seen::Card(text) => Payload::parse(&text).map_err(|_| AppError::BAD_REQUEST)?,
        Seen::Other => return Ok(HttpResponse::Ok().json(Found { next: None, other: true })),
        Seen::Nothing => return Ok(HttpResponse::NoContent().finish()),
    };
    let shown = match look_up(&app, at, secret).await {
        // The script that asks leads on by an address.
        Err(AppError::Status(StatusCode::TOO_MANY_REQUESTS)) => {
            return Ok(HttpResponse::Ok().json(Found::leads("/kiosk/wait")));
        }
        shown => shown?,
    };
    Ok(match shown {
        Ok((next, token)) => with_card_session(&app, HttpResponse::Ok().json(Found::leads(next)), &token),
        Err(why) => HttpResponse::Ok().json(Found::leads(why.address())),
    })
}

/// `GET /kiosk/card/letters`: for a card that no scanner reads.
pub async fn letters(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
) -> Result<HttpResponse, AppError> {
    letters_page(&app, &request, &at, Zeroizing::default(), false)
}

fn letters_page(
    app: &App,
    request: &HttpRequest,
    at: &AtKiosk,
    typed: Zeroizing<String>,
    torn: bool,
) -> Result<HttpResponse, AppError> {
    let length = u8::try_from(CARD_LETTERS).unwrap_or(u8::MAX);
    let pad = Pad::shown("/kiosk/card/letters", length, &typed);
    html(&LettersScreen { page: at.waiting_page(app, request), pad, letters: LETTERS, typed, torn })
}

#[derive(Deserialize)]
pub struct LettersForm {
    digit: String,
    /// All letters at once, where a script gathered them.
    pin: Option<SecretString>,
    /// Without a script the letters travel with the form: there is no session yet that could keep them.
    typed: Option<SecretString>,
}

/// `POST /kiosk/card/letters`: one key, or the whole text.
pub async fn type_letters(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    form: web::Form<LettersForm>,
) -> Result<HttpResponse, AppError> {
    let given = form.pin.as_ref().or(form.typed.as_ref()).map(ExposeSecret::expose_secret);
    let mut typed = Zeroizing::new(typed_letters(given.unwrap_or_default()));
    if form.digit != "ok" {
        press(&mut typed, &form.digit, CARD_LETTERS);
        return letters_page(&app, &request, &at, typed, false);
    }
    match Payload::parse(&typed) {
        Ok(secret) => Ok(lead(&app, look_up(&app, at, secret).await?)),
        // What was typed stays, so that one wrong letter costs one letter.
        Err(_) => letters_page(&app, &request, &at, typed, true),
    }
}
