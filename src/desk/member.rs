//! One member of a team: what a lead does for him, and how one leaves.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use tracing::info;

use crate::app::{App, work};
use crate::desk::team::{hand_over, role, state};
use crate::desk::{Button, form, go};
use crate::error::Result;
use crate::organisations::leave::{self, Loss};
use crate::organisations::teams::{self, Member, Outcome};
use crate::organisations::{AgentId, invite};
use crate::web::cookies;
use crate::web::error_page::AppError;
use crate::web::guards::{AGENT_COOKIE, SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/team_member.html", config = "kiosk/askama.toml")]
struct MemberPage {
    page: Page,
    here: &'static str,
    member: Member,
    role: String,
    state: String,
    since: String,
    me: bool,
    mistake: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/team_leave.html", config = "kiosk/askama.toml")]
struct LeavePage {
    page: Page,
    here: &'static str,
    id: AgentId,
    name: String,
    me: bool,
    /// How many safes lose the team's half; none when others hold the key.
    lost: Option<i64>,
    mistake: Option<String>,
}

#[derive(Deserialize)]
pub struct RenewForm {
    #[serde(default)]
    csrf: String,
    /// There when the box is ticked.
    device_lost: Option<String>,
}

#[derive(Deserialize)]
pub struct LeadForm {
    #[serde(default)]
    csrf: String,
    lead: String,
}

#[derive(Deserialize)]
pub struct LeaveForm {
    #[serde(default)]
    csrf: String,
    /// There when the box is ticked.
    sure: Option<String>,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
) -> Result<HttpResponse, AppError> {
    member_page(&app, &request, agent, *member, None).await
}

/// A new code for one who forgot his password, or whose first code ran out.
pub async fn renew(
    app: web::Data<App>,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
    typed: web::Form<RenewForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (id, lost) = (*member, typed.device_lost.is_some());
    let (invited, agent) = work(&app, move |app| {
        let (keyring, session, now) = (&app.keyring, &agent.session, app.now());
        let invited = app.db.write(|tx| invite::renew(tx, keyring, session, id, lost, now))?;
        Ok((invited, agent))
    })
    .await?;
    hand_over(&app, &agent, &invited)
}

/// Gives the team's key to one who has a password and no copy of it.
pub async fn give_key(
    app: web::Data<App>,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *member;
    let given = work(&app, move |app| app.db.write(|tx| teams::give_key(tx, &agent.session, id))).await?;
    if given != Outcome::Done {
        return Err(AppError::FORBIDDEN);
    }
    info!(agent.id = %id, outcome = "key_given", "Team changed");
    Ok(go(&format!("/desk/team/{id}"), &[]))
}

pub async fn set_lead(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
    typed: web::Form<LeadForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (id, lead) = (*member, typed.lead == "yes");
    let (set, agent) = work(&app, move |app| {
        let set = app.db.write(|tx| teams::set_lead(tx, &agent.session, id, lead))?;
        Ok((set, agent))
    })
    .await?;
    match set {
        Outcome::Done => {
            info!(agent.id = %id, lead, outcome = "lead_set", "Team changed");
            // Who is no lead any more has no page of members to go back to.
            Ok(go("/desk/team", &[]))
        }
        Outcome::LastLead => member_page(&app, &request, agent, id, Some("team-last-lead")).await,
        Outcome::NotAllowed => Err(AppError::FORBIDDEN),
    }
}

/// Says what leaving takes away, before it does.
pub async fn ask_leave(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
) -> Result<HttpResponse, AppError> {
    leave_page(&app, &request, agent, *member, None).await
}

pub async fn leave(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    member: web::Path<AgentId>,
    typed: web::Form<LeaveForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (id, sure) = (*member, typed.sure.is_some());
    let (left, agent) = work(&app, move |app| {
        let left = app.db.write(|tx| leave::leave(tx, &agent.session, id, sure, app.now()))?;
        Ok((left, agent))
    })
    .await?;
    match left {
        leave::Outcome::Gone => {
            info!(agent.id = %id, by = %agent.agent.id, outcome = "left", "Team changed");
            if id == agent.agent.id {
                return Ok(go("/desk/sign-in", &cookies::ended(&app.site, AGENT_COOKIE)));
            }
            Ok(go("/desk/team", &[]))
        }
        leave::Outcome::Refused => {
            leave_page(&app, &request, agent, id, Some("team-leave-tick-missing")).await
        }
        leave::Outcome::NotAllowed => Err(AppError::FORBIDDEN),
    }
}

async fn find(app: &web::Data<App>, agent: &SignedInAgent, id: AgentId) -> Result<Member, AppError> {
    let team = agent.agent.team;
    work(app, move |app| app.db.read(|conn| teams::member(conn, &app.keyring, team, id, app.now()))).await
}

async fn member_page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: AgentId,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let (page, member) = (agent.page(app, request), find(app, &agent, id).await?);
    if !agent.agent.lead {
        return Err(AppError::FORBIDDEN);
    }
    let (role, state, since) = (role(&page, &member), state(&page, &member), page.date(&member.since));
    let mistake = mistake.map(|id| page.say(id));
    let (me, wrong) = (id == agent.agent.id, mistake.is_some());
    form(&MemberPage { page, here: "team", member, role, state, since, me, mistake }, wrong)
}

async fn leave_page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: AgentId,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let (page, member) = (agent.page(app, request), find(app, &agent, id).await?);
    let me = id == agent.agent.id;
    if !me && !agent.agent.lead {
        return Err(AppError::FORBIDDEN);
    }
    let loss = work(app, move |app| app.db.read(|conn| leave::before(conn, &agent.session, id))).await?;
    let lost = match loss {
        Loss::Nothing => None,
        Loss::TeamKey { safes } => Some(safes),
    };
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    form(&LeavePage { page, here: "team", id, name: member.name, me, lost, mistake }, wrong)
}
