//! The agent's team: who is in it and who can open its key. A lead invites others with a one-time code.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use tracing::info;

use crate::app::{App, work};
use crate::desk::one_time_code::OneTimeCode;
use crate::desk::{Mistakes, form, go, line};
use crate::error::Result;
use crate::organisations::AgentId;
use crate::organisations::invite::{self, Invited};
use crate::organisations::teams::{self, Member};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

const CODE: OneTimeCode = OneTimeCode { cookie: "team-code", label: "consigne/team_code" };

#[derive(Default, Deserialize)]
pub struct InviteForm {
    #[serde(default)]
    csrf: String,
    name: String,
    login: String,
}

#[derive(Template)]
#[template(path = "desk/team.html", config = "kiosk/askama.toml")]
struct TeamPage {
    page: Page,
    here: &'static str,
    team: String,
    me: AgentId,
    members: Vec<Line>,
    /// A lead who holds the key acts for the team.
    manages: bool,
    alone: bool,
    /// The agent has no copy of the key.
    keyless: bool,
    typed: InviteForm,
    mistakes: Mistakes,
}

struct Line {
    id: AgentId,
    name: String,
    login: String,
    role: String,
    state: String,
    since: String,
}

#[derive(Template)]
#[template(path = "desk/team_code.html", config = "kiosk/askama.toml")]
struct CodePage {
    page: Page,
    here: &'static str,
    name: String,
    login: String,
    code: String,
    until: String,
    address: String,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    list(&app, &request, agent, InviteForm::default(), Mistakes::default()).await
}

pub async fn invite(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<InviteForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (page, typed) = (agent.page(&app, &request), typed.into_inner());
    let mut mistakes = Mistakes::default();
    let (name, login) = (line(&typed.name), line(&typed.login));
    if name.is_none() {
        mistakes.add("name", page.say("team-name-missing"));
    }
    if login.is_none() {
        mistakes.add("login", page.say("team-login-missing"));
    }
    let (Some(name), Some(login)) = (name.map(str::to_owned), login.map(str::to_owned)) else {
        return list(&app, &request, agent, typed, mistakes).await;
    };
    let (invited, agent) = work(&app, move |app| {
        let (keyring, session, now) = (&app.keyring, &agent.session, app.now());
        let invited = app.db.write(|tx| invite::invite(tx, keyring, session, &name, &login, now))?;
        Ok((invited, agent))
    })
    .await?;
    if matches!(invited, Invited::LoginTaken) {
        mistakes.add("login", page.say("team-login-taken"));
        return list(&app, &request, agent, typed, mistakes).await;
    }
    hand_over(&app, &agent, &invited)
}

/// Goes to the page that shows a code, which this session alone can open.
pub(super) fn hand_over(
    app: &App,
    agent: &SignedInAgent,
    invited: &Invited,
) -> Result<HttpResponse, AppError> {
    let Invited::Code(id, code) = invited else { return Err(AppError::FORBIDDEN) };
    info!(agent.id = %id, by = %agent.agent.id, outcome = "invited", "Team changed");
    let cookie = CODE.carry(app, &agent.session, id, code)?;
    Ok(go(&format!("/desk/team/{id}/code"), &[cookie]))
}

/// Shows the code that was just made, once: then the browser has it no more.
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
) -> Result<HttpResponse, AppError> {
    let (page, id) = (agent.page(&app, &request), *member);
    let Some(sealed) = CODE.brought(&app, &request) else { return Ok(go("/desk/team", &[])) };
    let found = work(&app, move |app| {
        let (team, now) = (agent.agent.team, app.now());
        let code = CODE.open(app, &agent.session, id, &sealed);
        let member = app.db.read(|conn| teams::member(conn, &app.keyring, team, id, now))?;
        Ok(code.zip(member.invited_until).map(|(code, until)| (member, code, until)))
    })
    .await?;
    let Some((member, code, until)) = found else { return Ok(go("/desk/team", &[CODE.forget(&app)])) };
    let until = page.date_time(&until);
    let address = format!("{}/desk/join", app.site.origin());
    let Member { name, login, .. } = member;
    let mut response = form(&CodePage { page, here: "team", name, login, code, until, address }, false)?;
    response.add_cookie(&CODE.forget(&app)).map_err(|_| AppError::BAD_REQUEST)?;
    Ok(response)
}

async fn list(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    typed: InviteForm,
    mistakes: Mistakes,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let me = agent.agent.clone();
    let (members, alone) = work(app, move |app| {
        let (team, id, now) = (agent.agent.team, agent.agent.id, app.now());
        app.db.read(|conn| {
            Ok((teams::members(conn, &app.keyring, team, now)?, teams::is_alone(conn, team, id)?))
        })
    })
    .await?;
    let holds = members.iter().any(|member| member.id == me.id && member.holds_key());
    let describe = |member: Member| Line {
        id: member.id,
        role: role(&page, &member),
        state: state(&page, &member),
        since: page.date(&member.since),
        name: member.name,
        login: member.login,
    };
    let wrong = !mistakes.list.is_empty();
    let template = TeamPage {
        here: "team",
        team: me.team_name,
        me: me.id,
        members: members.into_iter().map(describe).collect(),
        manages: me.lead && holds,
        alone,
        keyless: !holds,
        typed,
        mistakes,
        page,
    };
    form(&template, wrong)
}

pub(super) fn role(page: &Page, member: &Member) -> String {
    page.say(if member.lead { "team-role-lead" } else { "team-role-agent" })
}

/// Whether he has the key, or what he waits for.
pub(super) fn state(page: &Page, member: &Member) -> String {
    match (member.invited_until, member.joined) {
        (Some(until), _) => page.with("team-state-invited", &[("until", page.date_time(&until).into())]),
        (None, false) => page.say("team-state-late"),
        (None, true) if member.holds_key() => page.say("team-state-key"),
        (None, true) => page.say("team-state-no-key"),
    }
}
