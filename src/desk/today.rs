//! The desk's first page: find a safe, open one, see the newest.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::cards::payload::SafeNumber;
use crate::desk::{form, go};
use crate::error::Result;
use crate::organisations::teams;
use crate::safes::{self, SafeId};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// Safes on the first page.
const NEWEST: i64 = 10;

#[derive(Template)]
#[template(path = "desk/today.html", config = "kiosk/askama.toml")]
struct TodayPage {
    page: Page,
    here: &'static str,
    safes: Vec<Line>,
    number: String,
    mistake: Option<String>,
    /// Whether this agent alone can open his team's key.
    alone: bool,
}

/// A safe in the list. No name: a desk's screen can be seen from the queue.
struct Line {
    id: SafeId,
    number: String,
    opened: String,
    in_use: bool,
}

#[derive(Deserialize)]
pub struct FindForm {
    #[serde(default)]
    csrf: String,
    number: String,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    page(&app, &request, agent, String::new(), None).await
}

/// The number travels in the form's body: an address would stay in the browser's history.
pub async fn find(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<FindForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let number = typed.into_inner().number;
    let Ok(parsed) = SafeNumber::parse(&number) else {
        return page(&app, &request, agent, number, Some("desk-find-wrong")).await;
    };
    let (digits, organisation) = (stored(parsed), agent.agent.organisation);
    let found = work(&app, move |app| {
        app.db.read(|conn| safes::find_by_number(conn, &app.keyring, organisation, &digits))
    })
    .await?;
    match found {
        Some(safe) => Ok(go(&format!("/desk/safes/{}", safe.id), &[])),
        None => page(&app, &request, agent, number, Some("desk-find-none")).await,
    }
}

/// A number as the safes keep it: eight digits.
pub(super) fn stored(number: SafeNumber) -> String {
    format!("{:08}", number.as_u32())
}

/// A number as people read it: two groups of four.
pub(super) fn grouped(stored: &str) -> String {
    SafeNumber::parse(stored).map_or_else(|_| stored.to_owned(), |number| number.to_string())
}

async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    number: String,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let (newest, alone) = work(app, move |app| {
        let (organisation, team, id) = (agent.agent.organisation, agent.agent.team, agent.agent.id);
        app.db.read(|conn| {
            let newest = safes::newest(conn, &app.keyring, organisation, NEWEST)?;
            Ok((newest, teams::is_alone(conn, team, id)?))
        })
    })
    .await?;
    let line = |safe: safes::Safe| Line {
        id: safe.id,
        number: grouped(&safe.number),
        opened: page.date(&safe.opened_at),
        in_use: safe.in_use,
    };
    let lines = newest.into_iter().map(line).collect();
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    form(&TodayPage { page, here: "today", safes: lines, number, mistake, alone }, wrong)
}
