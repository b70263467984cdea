//! What waits on the desk's first page: tasks, locked safes, and recoveries under way.

use crate::app::App;
use crate::db::Conn;
use crate::desk::today;
use crate::error::Result;
use crate::safes::recovery::{self, Recovery};
use crate::safes::tasks::{self, TaskId};
use crate::safes::{self, SafeId};
use crate::web::guards::SignedInAgent;
use crate::web::page::Page;

pub(super) struct Waiting {
    pub tasks: Vec<ToDo>,
    pub locked: Vec<Locked>,
    pub recoveries: Vec<UnderWay>,
}

/// A task, as a line.
pub(super) struct ToDo {
    pub id: TaskId,
    pub safe: SafeId,
    pub number: String,
    pub what: String,
    pub since: String,
}

/// A safe that is locked. No name, as in every list of the desk.
pub(super) struct Locked {
    pub id: SafeId,
    pub number: String,
    pub since: String,
}

/// A recovery, as a line.
pub(super) struct UnderWay {
    pub id: SafeId,
    pub number: String,
    pub state: String,
    /// Whether it waits for this agent's team.
    pub mine: bool,
}

impl Waiting {
    pub fn of(conn: &mut Conn, app: &App, agent: &SignedInAgent, page: &Page) -> Result<Self> {
        let organisation = agent.agent.organisation;
        let mut to_do = Vec::new();
        for task in tasks::open_of(conn, organisation)? {
            let number = today::grouped(&safes::find(conn, &app.keyring, task.safe)?.number);
            let what = page.say(&format!("tasks-kind-{}", task.kind.name()));
            let since = page.date_time(&task.made_at);
            to_do.push(ToDo { id: task.id, safe: task.safe, number, what, since });
        }
        let mut locked = Vec::new();
        for safe in safes::locked(conn, &app.keyring, organisation)? {
            let since = safe.locked_at.as_ref().map(|at| page.date_time(at)).unwrap_or_default();
            locked.push(Locked { id: safe.id, number: today::grouped(&safe.number), since });
        }
        let mut recoveries = Vec::new();
        for recovery in recovery::all_live(conn, organisation)? {
            let number = safes::find(conn, &app.keyring, recovery.safe)?.number;
            let (state, mine) = state(conn, agent, &recovery, page)?;
            recoveries.push(UnderWay { id: recovery.safe, number: today::grouped(&number), state, mine });
        }
        Ok(Self { tasks: to_do, locked, recoveries })
    }
}

fn state(conn: &mut Conn, agent: &SignedInAgent, recovery: &Recovery, page: &Page) -> Result<(String, bool)> {
    let team = agent.agent.team;
    if recovery.approved_by.is_none() {
        let mine = recovery.team != team && recovery::was_given_to(conn, recovery, team)?;
        let text = if mine { "help-waits-mine" } else { "help-waits-other" };
        return Ok((page.say(text), mine));
    }
    let mine = recovery.approving_team == Some(team);
    if recovery.is_ready(page.now) {
        let text = if mine { "help-ready-mine" } else { "help-ready-other" };
        return Ok((page.say(text), mine));
    }
    let until = page.date_time(&recovery.ready_at);
    Ok((page.with("help-ready-from", &[("until", until.into())]), false))
}
