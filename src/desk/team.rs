//! The agent's team: who is in it and who can open its key. A lead invites others with a one-time code.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;
use tracing::info;

use crate::app::{App, work};
use crate::desk::{Mistakes, form, go, line};
use crate::error::Result;
use crate::organisations::AgentId;
use crate::organisations::invite::{self, Invited};
use crate::organisations::teams::{self, Member};
use crate::web::cookies;
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// Carries a new code to the page that shows it once, sealed for this session.
const CODE_COOKIE: &str = "team-code";
const CODE_LABEL: &str = "consigne/team_code";

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
    let sealed = agent.session.seal(&app.keyring, CODE_LABEL, format!("{id} {code}").as_bytes())?;
    let value = BASE64URL_NOPAD.encode(&sealed);
    let cookie = cookies::session(&app.site, CODE_COOKIE, &value, SameSite::Strict);
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
    let sealed = cookies::read(&request, &app.site, CODE_COOKIE)
        .and_then(|value| BASE64URL_NOPAD.decode(value.as_bytes()).ok());
    let Some(sealed) = sealed else { return Ok(go("/desk/team", &[])) };
    let found = work(&app, move |app| {
        let (team, now) = (agent.agent.team, app.now());
        let Ok(content) = agent.session.open(&app.keyring, CODE_LABEL, &sealed) else { return Ok(None) };
        let content = String::from_utf8_lossy(&content).into_owned();
        let code = content.strip_prefix(&format!("{id} ")).map(ToOwned::to_owned);
        let member = app.db.read(|conn| teams::member(conn, &app.keyring, team, id, now))?;
        Ok(code.zip(member.invited_until).map(|(code, until)| (member, code, until)))
    })
    .await?;
    let Some((member, code, until)) = found else { return Ok(go("/desk/team", &[forget(&app)])) };
    let until = page.date_time(&until);
    let address = format!("{}/desk/join", app.site.origin());
    let Member { name, login, .. } = member;
    let mut response = form(&CodePage { page, here: "team", name, login, code, until, address }, false)?;
    response.add_cookie(&forget(&app)).map_err(|_| AppError::BAD_REQUEST)?;
    Ok(response)
}

fn forget(app: &App) -> Cookie<'static> {
    let mut gone = cookies::session(&app.site, CODE_COOKIE, "", SameSite::Strict);
    gone.set_max_age(Duration::ZERO);
    gone
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
