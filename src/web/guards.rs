//! Guards as argument types: a handler that names one can't be reached without it.

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::future::LocalBoxFuture;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::crypto::secret::Token;
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::organisations::agent_session::{self, AgentSession, Stage as AgentStage};
use crate::organisations::agents::{self, Agent};
use crate::organisations::calls::{self, Ringing};
use crate::organisations::kiosks::{self, Kiosk};
use crate::releases::visit::{self, Visit};
use crate::safes::session::{self, Session, Stage};
use crate::safes::{self, Safe};
use crate::web::display::Display;
use crate::web::error_page::AppError;
use crate::web::page::{Page, Screen, chosen_language, language_of};
use crate::web::{cookies, csrf, heard, stay};

/// Names of the cookies, before the prefix that https adds.
pub const KIOSK_COOKIE: &str = "kiosk";
pub const HOLDER_COOKIE: &str = "safe";
pub const AGENT_COOKIE: &str = "agent";
pub const VISIT_COOKIE: &str = "visit";

/// A kiosk whose machine has proven its key today, and that was not revoked.
pub struct EnrolledKiosk(pub Kiosk);

/// Whoever stands at a kiosk, at any stage or not come in at all. A screen that comes by itself is no sign of
/// life: the page "Vous êtes là ?" must not keep a safe open.
pub struct AtKiosk {
    pub kiosk: Kiosk,
    pub holder: Option<(Session, Safe)>,
    /// The browser holds the cookie of a session that is over.
    pub is_over: bool,
}

/// A holder between showing the card and being inside: typing the PIN, or on a first visit.
pub struct HolderAtDoor {
    pub kiosk: Kiosk,
    pub session: Session,
    pub safe: Safe,
    /// The language chosen since the card was shown.
    pub chosen: Option<Language>,
}

/// A holder whose card and PIN were right, at this kiosk.
pub struct SignedInHolder {
    pub kiosk: Kiosk,
    pub session: Session,
    pub safe: Safe,
}

/// An agent whose password was right and whose code is still missing.
pub struct AgentAtDoor(pub AgentSession);

/// An agent who is signed in with password and TOTP.
pub struct SignedInAgent {
    pub session: AgentSession,
    pub agent: Agent,
    /// Kiosks that call for help and that nobody goes to yet.
    pub calls: Vec<Ringing>,
}

/// A recipient on a visit; [`Visit::proven`] says whether his code was right.
pub struct VisitingRecipient {
    pub visit: Visit,
    pub token: Token,
}

fn app_of(request: &HttpRequest) -> Result<web::Data<App>, AppError> {
    let app = request.app_data::<web::Data<App>>().cloned();
    app.ok_or_else(|| Error::Internal("no app".into()).into())
}

pub(super) fn token_of(request: &HttpRequest, app: &App, name: &str) -> Option<Token> {
    Token::parse(&cookies::read(request, &app.site, name)?)
}

async fn kiosk_of(request: &HttpRequest, app: &web::Data<App>) -> Result<Kiosk, AppError> {
    let refused = if app.config.demo { AppError::SignIn("/demo/kiosk") } else { AppError::NotAKiosk };
    let Some(token) = token_of(request, app, KIOSK_COOKIE) else { return Err(refused) };
    let kiosk = work(app, move |app| {
        let now = app.now();
        let found = app.db.read(|conn| kiosks::of_device(conn, &token, now))?;
        if let Some(kiosk) = found.as_ref().filter(|kiosk| kiosks::is_stale(kiosk, now)) {
            app.db.write(|tx| kiosks::touch(tx, kiosk.id, now))?;
        }
        Ok(found)
    });
    kiosk.await?.ok_or(refused)
}

/// The session of the request's cookie at this kiosk, with its safe, if it still lives.
async fn session_of(
    request: &HttpRequest,
    app: &web::Data<App>,
    kiosk: &Kiosk,
    touch: bool,
) -> Result<Option<(Session, Safe)>, AppError> {
    let Some(token) = token_of(request, app, HOLDER_COOKIE) else { return Ok(None) };
    let (kiosk, moment) = (kiosk.id, stay::moment(request.path()));
    let found = work(app, move |app| {
        let now = app.now();
        let found = app.db.read(|conn| {
            let Some(session) = session::resume(conn, &app.keyring, token, kiosk, now)? else {
                return Ok(None);
            };
            let safe = safes::find(conn, &app.keyring, session.safe)?;
            // A lock ends all sessions; one that began in the same instant must not outlive it.
            let open = safe.locked_at.is_none() && !safe.is_closed;
            Ok(open.then_some((session, safe)))
        })?;
        if let Some((session, safe)) = found.as_ref().filter(|_| touch) {
            let end = session.wait(safe, moment).end(now);
            if session::is_worth_a_touch(session, safe, end) {
                app.db.write(|tx| session::touch(tx, session, safe, end, now))?;
            }
        }
        Ok(found)
    });
    let found = found.await?;
    // The next scan alone brings the safe's language; what is chosen after it counts more.
    let of_safe = found.as_ref().and_then(|(_, safe)| Language::parse(&safe.language));
    if let Some(language) = chosen_language(request).or(of_safe) {
        request.extensions_mut().insert(language);
    }
    Ok(found)
}

/// The same for a page that needs it: who never showed a card begins, whose time is over is told so.
async fn holder_of(
    request: &HttpRequest,
    app: &web::Data<App>,
    kiosk: &Kiosk,
) -> Result<(Session, Safe), AppError> {
    if token_of(request, app, HOLDER_COOKIE).is_none() {
        return Err(AppError::SignIn("/kiosk"));
    }
    session_of(request, app, kiosk, true).await?.ok_or(AppError::SignIn("/kiosk/closed"))
}

impl FromRequest for EnrolledKiosk {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { kiosk_of(&request, &app_of(&request)?).await.map(Self) })
    }
}

impl FromRequest for AtKiosk {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app_of(&request)?;
            let kiosk = kiosk_of(&request, &app).await?;
            let holder = session_of(&request, &app, &kiosk, !stay::comes_by_itself(request.path())).await?;
            let is_over = holder.is_none() && token_of(&request, &app, HOLDER_COOKIE).is_some();
            Ok(Self { kiosk, holder, is_over })
        })
    }
}

impl FromRequest for HolderAtDoor {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app_of(&request)?;
            let kiosk = kiosk_of(&request, &app).await?;
            let (session, safe) = holder_of(&request, &app, &kiosk).await?;
            if session.stage == Stage::Inside {
                return Err(AppError::SignIn("/kiosk/home"));
            }
            Ok(Self { kiosk, session, safe, chosen: chosen_language(&request) })
        })
    }
}

impl FromRequest for SignedInHolder {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app_of(&request)?;
            let kiosk = kiosk_of(&request, &app).await?;
            let (session, safe) = holder_of(&request, &app, &kiosk).await?;
            if session.stage != Stage::Inside {
                return Err(AppError::SignIn("/kiosk"));
            }
            // What was sent just before is still taken in; nothing more is shown.
            if request.method().is_safe() && session.must_prove(app.now()) {
                return Err(AppError::GoTo(stay::address("/kiosk/again", &stay::here(&request))));
            }
            Ok(Self { kiosk, session, safe })
        })
    }
}

async fn agent_session_of(request: &HttpRequest, app: &web::Data<App>) -> Result<AgentSession, AppError> {
    let signed_out = AppError::SignIn("/desk/sign-in");
    let Some(token) = token_of(request, app, AGENT_COOKIE) else { return Err(signed_out) };
    let touch = !asks_by_itself(request);
    let found = work(app, move |app| {
        let now = app.now();
        let found = app.db.read(|conn| agent_session::resume(conn, &app.keyring, token, now))?;
        if let Some(session) = found.as_ref().filter(|session| touch && session.is_stale(now)) {
            app.db.write(|tx| agent_session::touch(tx, session, now))?;
        }
        Ok(found)
    });
    found.await?.ok_or(signed_out)
}

/// A page that asks for calls by itself is no sign of an agent: he would stay signed in for ever.
fn asks_by_itself(request: &HttpRequest) -> bool {
    request.path() == "/desk/calls" || request.query_string() == "again"
}

impl FromRequest for AgentAtDoor {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let session = agent_session_of(&request, &app_of(&request)?).await?;
            match session.stage {
                AgentStage::Password => Ok(Self(session)),
                AgentStage::SignedIn => Err(AppError::SignIn("/desk")),
            }
        })
    }
}

impl FromRequest for SignedInAgent {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app_of(&request)?;
            let session = agent_session_of(&request, &app).await?;
            if session.stage != AgentStage::SignedIn {
                return Err(AppError::SignIn("/desk/sign-in"));
            }
            let id = session.agent;
            let found = work(&app, move |app| {
                app.db.read(|conn| {
                    let agent = agents::find(conn, &app.keyring, id)?;
                    let calls = calls::ringing(conn, agent.organisation, app.now())?;
                    Ok((agent, calls))
                })
            });
            let (agent, calls) = found.await?;
            Ok(Self { session, agent, calls })
        })
    }
}

impl FromRequest for VisitingRecipient {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app_of(&request)?;
            let over = AppError::SignIn("/r/over");
            let Some(cookie) = token_of(&request, &app, VISIT_COOKIE) else { return Err(over) };
            let found = work(&app, move |app| {
                let now = app.now();
                let found = app.db.read(|conn| visit::resume(conn, &app.keyring, &cookie, now))?;
                if let Some(visit) = &found {
                    app.db.write(|tx| visit::touch(tx, visit, now))?;
                }
                Ok(found.map(|visit| Self { visit, token: cookie }))
            });
            found.await?.ok_or(over)
        })
    }
}

/// Who is signed in can make pages with a token for their forms, and check it when they come back.
pub trait SignedIn {
    fn token(&self) -> &Token;

    /// The value of the form field `csrf`.
    fn csrf(&self, app: &App) -> String {
        csrf::token(app.keyring.code(), self.token().as_bytes())
    }

    /// Refuses a form that was not made for this session.
    fn check(&self, app: &App, given: &str) -> Result<(), AppError> {
        let right = csrf::check(app.keyring.code(), self.token().as_bytes(), given);
        if right { Ok(()) } else { Err(AppError::FORBIDDEN) }
    }
}

impl SignedIn for Session {
    fn token(&self) -> &Token {
        &self.token
    }
}

impl SignedIn for HolderAtDoor {
    fn token(&self) -> &Token {
        &self.session.token
    }
}

impl SignedIn for SignedInHolder {
    fn token(&self) -> &Token {
        &self.session.token
    }
}

impl SignedIn for AgentAtDoor {
    fn token(&self) -> &Token {
        &self.0.token
    }
}

impl SignedIn for SignedInAgent {
    fn token(&self) -> &Token {
        &self.session.token
    }
}

impl SignedIn for VisitingRecipient {
    fn token(&self) -> &Token {
        &self.token
    }
}

/// A page of a kiosk where nobody is in.
pub fn kiosk_page(app: &App, request: &HttpRequest, kiosk: &Kiosk, now: Timestamp) -> Page {
    let screen = Screen::parse(&kiosk.screen).unwrap_or_default();
    let page = Page::new(&app.site, language_of(request), now);
    let page = page.on_screen(screen, Display::of(request)).at(stay::here(request));
    heard::listen(request, page, kiosk.headphones)
}

impl AtKiosk {
    /// Checks a form's token when somebody has come in; before, there is no session to act in.
    pub fn check(&self, app: &App, given: &str) -> Result<(), AppError> {
        self.holder.as_ref().map_or(Ok(()), |(session, _)| session.check(app, given))
    }

    pub fn is_inside(&self) -> bool {
        self.holder.as_ref().is_some_and(|(session, _)| session.stage == Stage::Inside)
    }
}

impl SignedInAgent {
    pub fn page(&self, app: &App, request: &HttpRequest) -> Page {
        let team = format!("{} · {}", self.agent.organisation_name, self.agent.team_name);
        Page::new(&app.site, language_of(request), app.now())
            .with_csrf(self.csrf(app))
            .signed_in(&team, &self.agent.name)
            .rung(self.calls.clone())
    }
}

impl VisitingRecipient {
    pub fn page(&self, app: &App, request: &HttpRequest) -> Page {
        Page::new(&app.site, language_of(request), app.now()).with_csrf(self.csrf(app))
    }
}
