//! What a team may ask for from afar, and what it has asked for.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::db::Conn;
use crate::desk::today;
use crate::messaging::ReleaseId;
use crate::organisations::teams;
use crate::releases::afar::{self, Request};
use crate::releases::{AgreementId, Release, State, agreements, texts};
use crate::safes;
use crate::web::error_page::{AppError, html};
use crate::web::guards::SignedInAgent;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/afar.html", config = "kiosk/askama.toml")]
struct ListPage {
    page: Page,
    here: &'static str,
    agreements: Vec<AgreementLine>,
    requests: Vec<RequestLine>,
    /// Whether this agent can open his team's key: without it he can't ask.
    holds_key: bool,
}

struct AgreementLine {
    id: AgreementId,
    number: String,
    papers: String,
    until: String,
    stale: bool,
}

struct RequestLine {
    id: ReleaseId,
    number: String,
    who: String,
    asked: String,
    state: String,
}

/// Where a request stands, in two words.
pub(super) fn state(page: &Page, release: &Release) -> String {
    page.say(match release.state {
        State::Asked if release.code_until > page.now => "afar-state-waits",
        State::Asked | State::Expired => "afar-state-late",
        State::HandedOver if release.is_open(page.now) => "afar-state-given",
        State::HandedOver => "afar-state-over",
        State::Refused => "afar-state-no",
        State::Stopped => "afar-state-stopped",
    })
}

fn count(page: &Page, papers: usize) -> String {
    page.with("afar-count", &[("count", papers.into())])
}

pub async fn list(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(&app, &request);
    let said = page.clone();
    let (agreements, requests, holds_key) = work(&app, move |app| {
        app.db.read(|conn| {
            let number = |conn: &mut Conn, safe| {
                safes::find(conn, &app.keyring, safe).map(|safe| today::grouped(&safe.number))
            };
            let mut agreements = Vec::new();
            for one in agreements::of_team(conn, agent.agent.team, app.now())? {
                agreements.push(AgreementLine {
                    id: one.id,
                    number: number(conn, one.safe)?,
                    papers: count(&said, one.documents.len()),
                    until: said.date(&one.ends_at),
                    stale: one.is_stale,
                });
            }
            let mut requests = Vec::new();
            for Request { release, .. } in afar::of_team(conn, &app.keyring, agent.agent.team)? {
                requests.push(RequestLine {
                    id: release.id,
                    number: number(conn, release.safe)?,
                    who: texts::label(&release.recipient),
                    asked: said.date_time(&release.asked_at),
                    state: state(&said, &release),
                });
            }
            Ok((agreements, requests, teams::open(conn, &agent.session)?.is_some()))
        })
    })
    .await?;
    html(&ListPage { here: "afar", agreements, requests, holds_key, page })
}
