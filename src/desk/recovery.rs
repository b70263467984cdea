//! Everything is lost: two agents of two teams, one after the other, each at his own desk.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::cards::issue;
use crate::db::Conn;
use crate::desk::help::{Head, knows_two_teams};
use crate::desk::{Button, Done, Ticked, act, form, go, look, trace};
use crate::error::Result;
use crate::i18n::{Language, Words};
use crate::journal::{self, Actor, Event};
use crate::organisations::{agents, teams};
use crate::safes::recovery::{self, ApproveOutcome, Recovery, StartOutcome, TOGETHER};
use crate::safes::{Safe, SafeId, new_pin};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// Lines of the text that is read out (`help-read-1` …), before and after those on the phone.
const READ_FIRST: std::ops::RangeInclusive<u8> = 1..=4;
const READ_LAST: std::ops::RangeInclusive<u8> = 5..=7;

#[derive(Template)]
#[template(path = "desk/recovery.html", config = "kiosk/askama.toml")]
struct RecoveryPage {
    page: Page,
    here: &'static str,
    head: Head,
    mistake: Option<String>,
    done: Option<String>,
    state: State,
    /// The text to read out, in each language; the person's own first.
    read: Vec<Read>,
    phone: bool,
}

/// The text to read out in one language.
struct Read {
    language: Language,
    lines: Vec<String>,
}

/// Where the recovery stands, for this agent.
enum State {
    /// The level is strict.
    NoSuchWay {
        reserve: bool,
    },
    /// Not two teams that hold halves: the organisation has one only, or the person has to come in once.
    NotPossible {
        one_team: bool,
    },
    /// Nothing is under way; without the team's key this agent cannot start.
    CanStart {
        holds_key: bool,
        /// The last one was stopped: by whom and when.
        last: Option<String>,
    },
    UnderWay(Box<UnderWay>),
}

/// A recovery that runs.
struct UnderWay {
    started: Step,
    approved: Option<Step>,
    ready_at: String,
    /// The wait is over, and the second agent has agreed.
    ready: bool,
    /// Whether two who are present can still go on at once.
    in_time: bool,
    /// Until when: a time of today.
    together_until: String,
    turn: Turn,
}

impl UnderWay {
    fn approving_team(&self) -> &str {
        self.approved.as_ref().map_or("", |second| &second.team)
    }
}

/// Who did something, and when.
struct Step {
    agent: String,
    team: String,
    at: String,
}

/// Whose turn it is.
enum Turn {
    /// An agent of another team has to agree.
    AnotherTeam,
    /// This agent can agree; at once when both are there.
    Approve {
        at_once: bool,
    },
    /// The wait is not over.
    Wait,
    Finish,
    /// An agent of the approving team finishes.
    FinishOther,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    query: web::Query<Done>,
) -> Result<HttpResponse, AppError> {
    let done = match query.done.as_str() {
        "started" => Some("help-recovery-started"),
        "approved" => Some("help-recovery-approved"),
        "stopped" => Some("help-recovery-stopped"),
        _ => None,
    };
    page(&app, &request, agent, *safe, None, done).await
}

/// The first agent, once he has read the text out.
pub async fn start(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Ticked>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    if typed.tick.is_none() {
        return page(&app, &request, agent, id, Some("help-recovery-read-missing"), None).await;
    }
    let (outcome, agent) = act(&app, agent, id, |tx, app, agent, safe| {
        let Some(team) = teams::open(tx, &agent.session)? else { return Ok(None) };
        recovery::start(tx, &app.keyring, safe, &agent.agent, &team, app.now()).map(Some)
    })
    .await?;
    let why = match outcome {
        Some(StartOutcome::Started(_)) => return Ok(go(&done_at(id, "started"), &[])),
        Some(StartOutcome::UnderWay) => "help-recovery-twice",
        Some(StartOutcome::NotThisTeam) => "help-recovery-no-half",
        Some(StartOutcome::NotThisWay) => "help-recovery-closed",
        None => "help-recovery-no-key",
    };
    page(&app, &request, agent, id, Some(why), None).await
}

/// The second agent, of another team.
pub async fn approve(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Ticked>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (id, together) = (*safe, typed.tick.is_some());
    let (outcome, agent) = act(&app, agent, id, move |tx, app, agent, safe| {
        let by_lead = match recovery::live(tx, safe.id)? {
            Some(recovery) => agents::find(tx, &app.keyring, recovery.started_by)?.lead,
            None => false,
        };
        recovery::approve(tx, &app.keyring, safe, &agent.agent, by_lead, together, app.now())
    })
    .await?;
    let why = match outcome {
        // The page says itself that the card can be made now.
        ApproveOutcome::AtOnce => return Ok(go(&address(id), &[])),
        ApproveOutcome::Approved => return Ok(go(&done_at(id, "approved"), &[])),
        ApproveOutcome::NotThisTeam => "help-recovery-no-half",
        ApproveOutcome::Closed => "help-recovery-closed",
    };
    page(&app, &request, agent, id, Some(why), None).await
}

/// Any agent of the organisation, at any moment.
pub async fn stop(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    let (stopped, agent) = act(&app, agent, id, |tx, app, agent, safe| {
        recovery::stop(tx, &app.keyring, safe, (Actor::Agent, &trace(agent)), app.now())
    })
    .await?;
    if stopped {
        return Ok(go(&done_at(id, "stopped"), &[]));
    }
    page(&app, &request, agent, id, Some("help-recovery-closed"), None).await
}

/// An agent of the approving team makes the new card: one transaction, so that no key is left over.
pub async fn finish(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    let (outcome, agent) = act(&app, agent, id, |tx, app, agent, safe| {
        let (keyring, erasure, now) = (&app.keyring, &app.erasure, app.now());
        let Some(team) = teams::open(tx, &agent.session)? else { return Ok(Err("help-recovery-no-key")) };
        let Some(key) = recovery::finish(tx, keyring, erasure, safe, &agent.agent, &team, now)? else {
            let mine = |recovery: &Recovery| recovery.approving_team == Some(team.team);
            let live = recovery::live(tx, safe.id)?;
            // Ready, and yet it does not open: the halves are for a key that the team has no more.
            let stuck = live.is_some_and(|it| it.is_ready(now) && mine(&it) && safe.locked_at.is_none());
            return Ok(Err(if stuck { "help-recovery-stuck" } else { "help-recovery-not-now" }));
        };
        issue::recovered(tx, keyring, erasure, &agent.session, safe, &key, now).map(Ok)
    })
    .await?;
    match outcome {
        Ok(_) => Ok(go(&format!("/desk/safes/{id}/card?done=recovered"), &[])),
        Err(why) => page(&app, &request, agent, id, Some(why), None).await,
    }
}

fn address(safe: SafeId) -> String {
    format!("/desk/safes/{safe}/recovery")
}

fn done_at(safe: SafeId, done: &str) -> String {
    format!("{}?done={done}", address(safe))
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
    let said = page.clone();
    let (state, safe) =
        look(app, agent, id, move |conn, app, agent, safe| state(conn, app, agent, safe, &said)).await?;
    let say = |id: Option<&str>| id.map(|id| page.say(id));
    // Somebody may have stopped it meanwhile: then what was said of its start is no longer true.
    let runs = matches!(state, State::UnderWay(_));
    let done = done.filter(|id| runs || *id == "help-recovery-stopped");
    let (mistake, done) = (say(mistake), say(done));
    let wrong = mistake.is_some();
    let template = RecoveryPage {
        here: "today",
        head: Head::of(&safe),
        mistake,
        done,
        state,
        read: read_out(&safe),
        phone: safe.phone.is_some(),
        page,
    };
    form(&template, wrong)
}

/// The text in every language, the person's own first.
fn read_out(safe: &Safe) -> Vec<Read> {
    let own = Language::parse(&safe.language).unwrap_or_default();
    let mut languages = Language::ALL.to_vec();
    languages.sort_by_key(|language| *language != own);
    let in_language = |language: Language| {
        let words = Words::of(language);
        let line = |line: u8| words.say(&format!("help-read-{line}"));
        let phone: &[&str] = match safe.phone {
            Some(_) => &["help-phone-told", "help-phone-no"],
            None => &["help-phone-untold"],
        };
        let phone = phone.iter().map(|id| words.say(id));
        Read { language, lines: READ_FIRST.map(line).chain(phone).chain(READ_LAST.map(line)).collect() }
    };
    languages.into_iter().map(in_language).collect()
}

fn state(conn: &mut Conn, app: &App, agent: &SignedInAgent, safe: &Safe, page: &Page) -> Result<State> {
    if let Some(recovery) = recovery::live(conn, safe.id)? {
        return Ok(State::UnderWay(Box::new(under_way(conn, app, agent, &recovery, page)?)));
    }
    if !knows_two_teams(safe.level) {
        return Ok(State::NoSuchWay { reserve: new_pin::open_ways(conn, safe, app.now())?.reserve });
    }
    if !recovery::is_possible(conn, safe)? {
        return Ok(State::NotPossible { one_team: teams::usable(conn, safe.organisation)?.len() < 2 });
    }
    let last = last_stopped(conn, app, safe, page)?;
    Ok(State::CanStart { holds_key: teams::open(conn, &agent.session)?.is_some(), last })
}

/// What became of the one before: an agent who starts again must know that the person said no.
fn last_stopped(conn: &mut Conn, app: &App, safe: &Safe, page: &Page) -> Result<Option<String>> {
    let ends = [Event::RecoveryStopped, Event::RecoveryFinished];
    let all = journal::after(conn, &app.keyring, safe.id, 0, &ends)?;
    let stopped = all.last().filter(|entry| entry.event == Event::RecoveryStopped.name());
    Ok(stopped.map(|entry| {
        let holder = entry.actor == Actor::Holder.name();
        let text = if holder { "help-recovery-last-no" } else { "help-recovery-last" };
        page.with(text, &[("when", page.date_time(&entry.at).into())])
    }))
}

fn under_way(
    conn: &mut Conn,
    app: &App,
    agent: &SignedInAgent,
    recovery: &Recovery,
    page: &Page,
) -> Result<UnderWay> {
    let starter = agents::find(conn, &app.keyring, recovery.started_by)?;
    let approver = recovery.approved_by.map(|id| agents::find(conn, &app.keyring, id)).transpose()?;
    let now = page.now;
    let in_time = recovery.started_at.plus(TOGETHER) > now;
    let turn = if recovery.approved_by.is_none() {
        let mine = recovery.team == agent.agent.team;
        if mine || !recovery::was_given_to(conn, recovery, agent.agent.team)? {
            Turn::AnotherTeam
        } else {
            Turn::Approve { at_once: in_time && (agent.agent.lead || starter.lead) }
        }
    } else if !recovery.is_ready(now) {
        Turn::Wait
    } else if recovery.approving_team == Some(agent.agent.team) {
        Turn::Finish
    } else {
        Turn::FinishOther
    };
    let step = |who: agents::Agent, at: String| Step { agent: who.name, team: who.team_name, at };
    Ok(UnderWay {
        started: step(starter, page.date_time(&recovery.started_at)),
        approved: approver.map(|who| step(who, String::new())),
        ready_at: page.date_time(&recovery.ready_at),
        ready: recovery.is_ready(now),
        in_time,
        together_until: page.words.time(recovery.started_at.plus(TOGETHER)),
        turn,
    })
}
