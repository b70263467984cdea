//! Kiosks that call for help, above every page of the desk. Told to a script every few seconds, which rings.

use actix_web::HttpRequest;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::desk::{Button, go};
use crate::organisations::calls::{self, CallId};
use crate::web::error_page::{AppError, html};
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/calls.html", config = "kiosk/askama.toml")]
struct Banner {
    page: Page,
}

/// `GET /desk/calls`: what rings now. No sign of the agent: his screen asks by itself.
pub async fn banner(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    if agent.calls.is_empty() {
        return Ok(HttpResponse::NoContent().finish());
    }
    html(&Banner { page: agent.page(&app, &request) })
}

/// `POST /desk/calls/{call}/answer`: "J'y vais". Who comes second, or too late, sees that nothing rings any more.
pub async fn answer(
    app: web::Data<App>,
    agent: SignedInAgent,
    call: web::Path<CallId>,
    form: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &form.csrf)?;
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| calls::answer(tx, agent.agent.organisation, *call, agent.agent.id, now))
    })
    .await?;
    Ok(go("/desk", &[]))
}
