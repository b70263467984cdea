//! The desk's first page: find a safe, open one, see what waits and the newest.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::cards::payload::SafeNumber;
use crate::desk::form;
use crate::desk::sms::SmsPanel;
use crate::desk::waiting::Waiting;
use crate::error::Result;
use crate::organisations::teams;
use crate::safes::{self, Safe, SafeId};
use crate::web::error_page::AppError;
use crate::web::guards::SignedInAgent;
use crate::web::page::Page;

/// Safes on the first page.
const NEWEST: i64 = 10;

#[derive(Template)]
#[template(path = "desk/today.html", config = "kiosk/askama.toml")]
struct TodayPage {
    page: Page,
    here: &'static str,
    safes: Vec<Line>,
    waiting: Waiting,
    sms: SmsPanel,
    number: String,
    mistake: Option<String>,
    /// Whether this agent alone can open his team's key.
    alone: bool,
}

/// A safe in the list. No name: a desk's screen can be seen from the queue.
pub(super) struct Line {
    pub id: SafeId,
    pub number: String,
    pub opened: String,
    pub state: String,
}

impl Line {
    pub fn of(safe: Safe, page: &Page) -> Self {
        Self {
            id: safe.id,
            number: grouped(&safe.number),
            opened: page.date(&safe.opened_at),
            state: state(&safe, page),
        }
    }
}

/// New, in use or locked.
pub(super) fn state(safe: &Safe, page: &Page) -> String {
    page.say(match (&safe.locked_at, safe.in_use) {
        (Some(_), _) => "help-safe-locked",
        (None, true) => "desk-safe-in-use",
        (None, false) => "desk-safe-new",
    })
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    page(&app, &request, agent, String::new(), None).await
}

/// A number as the safes keep it: eight digits.
pub(super) fn stored(number: SafeNumber) -> String {
    format!("{:08}", number.as_u32())
}

/// A number as people read it: two groups of four.
pub(super) fn grouped(stored: &str) -> String {
    SafeNumber::parse(stored).map_or_else(|_| stored.to_owned(), |number| number.to_string())
}

/// `number`: what was sought, to be corrected.
pub(super) async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    number: String,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let said = page.clone();
    let (newest, waiting, sms, alone) = work(app, move |app| {
        app.db.read(|conn| {
            let (organisation, team, id) = (agent.agent.organisation, agent.agent.team, agent.agent.id);
            let newest = safes::newest(conn, &app.keyring, organisation, NEWEST)?;
            let alone = teams::is_alone(conn, team, id)?;
            let sms = SmsPanel::of(conn, organisation, &said)?;
            Ok((newest, Waiting::of(conn, app, &agent, &said)?, sms, alone))
        })
    })
    .await?;
    let safes = newest.into_iter().map(|safe| Line::of(safe, &page)).collect();
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    form(&TodayPage { here: "today", safes, waiting, sms, number, mistake, alone, page }, wrong)
}
