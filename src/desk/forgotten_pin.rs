//! The PIN is forgotten, or blocked: an agent who sees the person gives his word. No agent sees a PIN.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::desk::help::Head;
use crate::desk::{Done, Ticked, act, form, go, look};
use crate::safes::approvals::{self, LiftOutcome};
use crate::safes::new_pin::{self, Open};
use crate::safes::ways::{Has, Way, allows};
use crate::safes::{Safe, SafeId};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/forgotten_pin.html", config = "kiosk/askama.toml")]
struct ForgottenPage {
    page: Page,
    here: &'static str,
    head: Head,
    mistake: Option<String>,
    lifted: bool,
    blocked: bool,
    /// The level has this way.
    allowed: bool,
    open: Open,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    query: web::Query<Done>,
) -> Result<HttpResponse, AppError> {
    page(&app, &request, agent, *safe, None, query.done == "lifted").await
}

/// "La personne est devant moi avec sa carte."
pub async fn approve(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Ticked>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    if typed.tick.is_none() {
        return page(&app, &request, agent, id, Some("help-pin-tick-missing"), false).await;
    }
    let (approved, agent) = act(&app, agent, id, |tx, app, agent, safe| {
        let now = app.now();
        // Without its slot the word would lead nowhere.
        let open = new_pin::open_ways(tx, safe, now)?.agent;
        Ok(open && approvals::approve(tx, &app.keyring, safe, agent.agent.id, now)?)
    })
    .await?;
    if approved {
        return Ok(go(&address(id), &[]));
    }
    page(&app, &request, agent, id, Some("help-pin-closed"), false).await
}

/// Gives a blocked PIN its tries back.
pub async fn lift(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Ticked>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    if typed.tick.is_none() {
        return page(&app, &request, agent, id, Some("help-unlock-tick-missing"), false).await;
    }
    let (outcome, agent) = act(&app, agent, id, |tx, app, agent, safe: &Safe| match safe.locked_at {
        Some(_) => Ok(None),
        None => approvals::lift(tx, &app.keyring, safe, agent.agent.id, app.now()).map(Some),
    })
    .await?;
    let why = match outcome {
        Some(LiftOutcome::Lifted) => return Ok(go(&format!("{}?done=lifted", address(id)), &[])),
        Some(LiftOutcome::TooOften) => "help-lift-often",
        Some(LiftOutcome::NothingBlocked) => "help-lift-none",
        None => "help-locked",
    };
    page(&app, &request, agent, id, Some(why), false).await
}

fn address(safe: SafeId) -> String {
    format!("/desk/safes/{safe}/forgotten-pin")
}

async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    mistake: Option<&str>,
    lifted: bool,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let ((blocked, open), safe) = look(app, agent, id, |conn, app, _, safe| {
        Ok((approvals::is_blocked(conn, safe.id)?, new_pin::open_ways(conn, safe, app.now())?))
    })
    .await?;
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    let template = ForgottenPage {
        here: "today",
        head: Head::of(&safe),
        mistake,
        lifted: lifted && !blocked,
        blocked,
        allowed: allows(safe.level, Has::Card, Way::OneAgent),
        open,
        page,
    };
    form(&template, wrong)
}
