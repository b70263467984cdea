//! "Bloquer" and "Débloquer" at the desk.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::closing::lock;
use crate::desk::help::Head;
use crate::desk::{Button, Ticked, act, form, go, look, trace};
use crate::journal::Actor;
use crate::safes::SafeId;
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

/// With the person present.
pub async fn unlock(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Ticked>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    if typed.tick.is_none() {
        return page(&app, &request, agent, id, Some("help-unlock-tick-missing")).await;
    }
    act(&app, agent, id, |tx, app, agent, safe| {
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
    form(&LockPage { here: "today", head, locked, mistake, page }, wrong)
}
