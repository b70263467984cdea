//! "Bloquer" and "Débloquer" at the desk.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::cards::issue;
use crate::closing::lock;
use crate::desk::help::Head;
use crate::desk::{Button, act, form, go, look, trace};
use crate::journal::Actor;
use crate::safes::{SafeId, phone as safe_phone};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/lock.html", config = "kiosk/askama.toml")]
struct LockPage {
    page: Page,
    here: &'static str,
    head: Head,
    /// Since when, if it is locked.
    locked: Option<String>,
    /// There is a number that could be taken out.
    phone: bool,
    mistake: Option<String>,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
) -> Result<HttpResponse, AppError> {
    page(&app, &request, agent, *safe, None).await
}

pub async fn lock(
    app: web::Data<App>,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    act(&app, agent, id, |tx, app, agent, safe| {
        lock::lock(tx, &app.keyring, safe, (Actor::Agent, &trace(agent)), app.now())
    })
    .await?;
    // A second press finds it locked already; its page says so.
    Ok(go(&format!("/desk/safes/{id}"), &[]))
}

/// What the agent has seen, and what the person has not any more.
#[derive(Deserialize)]
pub struct UnlockForm {
    #[serde(default)]
    csrf: String,
    tick: Option<String>,
    card_gone: Option<String>,
    phone_gone: Option<String>,
}

/// With the person present.
pub async fn unlock(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<UnlockForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (id, typed) = (*safe, typed.into_inner());
    if typed.tick.is_none() {
        return page(&app, &request, agent, id, Some("help-unlock-tick-missing")).await;
    }
    act(&app, agent, id, move |tx, app, agent, safe| {
        // What a thief may hold must not open again.
        if typed.card_gone.is_some() {
            issue::stop(tx, &app.keyring, &agent.session, safe, app.now())?;
        }
        if typed.phone_gone.is_some() {
            safe_phone::remove(tx, &app.keyring, safe, (Actor::Agent, &trace(agent)), app.now())?;
        }
        lock::unlock(tx, &app.keyring, safe, agent.agent.id, app.now())
    })
    .await?;
    Ok(go(&format!("/desk/safes/{id}"), &[]))
}

async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let ((), safe) = look(app, agent, id, |_, _, _, _| Ok(())).await?;
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    let locked = safe.locked_at.as_ref().map(|at| page.date_time(at));
    // Neither bars this page.
    let head = Head { locked: false, ..Head::of_any(&safe) };
    let phone = safe.phone.is_some();
    form(&LockPage { here: "today", head, locked, phone, mistake, page }, wrong)
}
