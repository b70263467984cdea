//! The holder's own code device, which stands for a phone: it is enrolled and removed at the desk.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::desk::enrolment::Enrolment;
use crate::desk::help::Head;
use crate::desk::{Button, Done, act, form, go, look, trace};
use crate::journal::Actor;
use crate::safes::{Safe, SafeId, code_device};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/device.html", config = "kiosk/askama.toml")]
struct DevicePage {
    page: Page,
    here: &'static str,
    head: Head,
    mistake: Option<String>,
    done: Option<String>,
    enrolled: bool,
    /// Of a device that waits for its first code.
    enrolment: Option<Enrolment>,
}

#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    csrf: String,
    code: String,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    query: web::Query<Done>,
) -> Result<HttpResponse, AppError> {
    let done = match query.done.as_str() {
        "added" => Some("help-device-added"),
        "removed" => Some("help-device-removed"),
        _ => None,
    };
    page(&app, &request, agent, *safe, None, done).await
}

/// Draws a new secret; a device that is there stays good until the first code of the new one.
pub async fn prepare(
    app: web::Data<App>,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    act(&app, agent, id, |tx, app, _, safe| match safe.locked_at {
        Some(_) => Ok(()),
        None => code_device::prepare(tx, &app.keyring, safe.id, app.now()),
    })
    .await?;
    Ok(go(&address(id), &[]))
}

pub async fn confirm(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<CodeForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    let code = typed.into_inner().code.replace(char::is_whitespace, "");
    let (right, agent) = act(&app, agent, id, move |tx, app, agent, safe: &Safe| {
        let open = safe.locked_at.is_none();
        Ok(open && code_device::confirm(tx, &app.keyring, safe, &code, &trace(agent), app.now())?)
    })
    .await?;
    if right {
        return Ok(go(&format!("{}?done=added", address(id)), &[]));
    }
    page(&app, &request, agent, id, Some("desk-code-wrong"), None).await
}

pub async fn remove(
    app: web::Data<App>,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    act(&app, agent, id, |tx, app, agent, safe| match safe.locked_at {
        Some(_) => Ok(false),
        None => code_device::remove(tx, &app.keyring, safe, (Actor::Agent, &trace(agent)), app.now()),
    })
    .await?;
    Ok(go(&format!("{}?done=removed", address(id)), &[]))
}

fn address(safe: SafeId) -> String {
    format!("/desk/safes/{safe}/device")
}

async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    mistake: Option<&str>,
    done: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let ((enrolled, enrolment), safe) = look(app, agent, id, |conn, app, _, safe| {
        let address = code_device::address(conn, &app.keyring, safe, app.now())?;
        let enrolment = address.map(|address| Enrolment::of(&address)).transpose()?;
        Ok((code_device::is_enrolled(conn, safe.id)?, enrolment))
    })
    .await?;
    let say = |id: Option<&str>| id.map(|id| page.say(id));
    let (mistake, done) = (say(mistake), say(done));
    let wrong = mistake.is_some();
    let head = Head::of_any(&safe);
    form(&DevicePage { here: "today", head, mistake, done, enrolled, enrolment, page }, wrong)
}
