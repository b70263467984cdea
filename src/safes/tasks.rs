//! Tasks of the desk: what somebody there has to take up with a holder.

use std::str::FromStr;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::organisations::OrganisationId;
use crate::organisations::agents::Agent;
use crate::safes::{SafeId, store};

pub struct TaskMark;
pub type TaskId = Id<TaskMark>;

/// Why somebody has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The phone answered STOP: the holder gets no SMS until he gives a number again.
    Stopped,
    /// A no came after papers were handed over: somebody else may have said the yes.
    Incident,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Stopped, Self::Incident];

    /// In the column, and in the id of its words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::Incident => "incident",
        }
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or(Error::Corrupt("a kind of task"))
    }
}

/// A task that waits.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    pub id: TaskId,
    pub safe: SafeId,
    pub kind: Kind,
    pub made_at: Timestamp,
}

/// Adds a task; one that waits already is not added twice. Returns whether it was added.
pub fn add(
    tx: &mut Conn,
    organisation: OrganisationId,
    safe: SafeId,
    kind: Kind,
    now: Timestamp,
) -> Result<bool> {
    // The row's lock: of two at once one sees the other's.
    store::lock_safe(tx, safe)?;
    if store::tasks::has_open(tx, safe, kind.name())? {
        return Ok(false);
    }
    store::tasks::insert(tx, TaskId::new(), organisation, safe, kind.name(), now)?;
    Ok(true)
}

/// What waits at the desks of an organisation, oldest first.
pub fn open_of(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Task>> {
    let rows = store::tasks::open_of(conn, organisation)?;
    let task = |(id, safe, kind, made_at): (TaskId, SafeId, String, i64)| {
        Ok(Task { id, safe, kind: kind.parse()?, made_at: Timestamp::from_millis(made_at) })
    };
    rows.into_iter().map(task).collect()
}

/// An agent of the task's organisation has done it. False: there is none (any more), or it is another's.
pub fn done(tx: &mut Conn, id: TaskId, agent: &Agent, now: Timestamp) -> Result<bool> {
    store::tasks::set_done(tx, id, agent.organisation, agent.id, now)
}
