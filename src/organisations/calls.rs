//! Somebody at a kiosk asks for help, and the desk is rung. A call says which kiosk, and nothing of who.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::Id;
use crate::organisations::kiosks::Kiosk;
use crate::organisations::store::calls as store;
use crate::organisations::store::calls::CallRow;
use crate::organisations::{AgentId, KioskId, OrganisationId};

/// After so long without an answer the kiosk says so; the desk rings on.
const ANSWER_WITHIN: Duration = Duration::from_mins(3);
/// With no agent seen at the desk for so long, the kiosk says at once that nobody answers.
const DESK_SEEN_WITHIN: Duration = Duration::from_mins(10);
/// How long an agent who said that he goes is on his way, for whoever asks again.
const ON_THE_WAY: Duration = Duration::from_mins(2);
/// An agent has come by then.
const AFTER_ANSWER: Duration = Duration::from_mins(10);
/// Whoever called has gone by then.
const AT_MOST: Duration = Duration::from_mins(30);

pub struct CallMark;
pub type CallId = Id<CallMark>;

/// A call that is not over.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    pub id: CallId,
    pub called_at: Timestamp,
    pub answered_at: Option<Timestamp>,
}

impl From<CallRow> for Call {
    fn from(row: CallRow) -> Self {
        Self {
            id: row.id,
            called_at: Timestamp::from_millis(row.called_at),
            answered_at: row.answered_at.map(Timestamp::from_millis),
        }
    }
}

impl Call {
    fn is_open(&self, now: Timestamp) -> bool {
        let answered = self.answered_at.is_none_or(|at| now < at.plus(AFTER_ANSWER));
        answered && now < self.called_at.plus(AT_MOST)
    }
}

/// What the kiosk says about its call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Waiting,
    Coming,
    Nobody,
}

/// A call as the desk is told of it.
#[derive(Clone, Debug)]
pub struct Ringing {
    pub id: CallId,
    pub kiosk: String,
    pub place: Option<String>,
    pub called_at: Timestamp,
}

/// Asks for help at a kiosk; whoever asks again makes no second call. After an answer that is not fresh it is a new
/// one: the agent was there, or found nobody, and nobody is on his way to whoever asks now.
pub fn call(tx: &mut Conn, kiosk: &Kiosk, now: Timestamp) -> Result<Call> {
    // Takes the kiosk's row: pressed twice at once is one call.
    store::lock_kiosk(tx, kiosk.id)?;
    let is_fresh = |call: &Call| call.answered_at.is_none_or(|at| now < at.plus(ON_THE_WAY));
    if let Some(open) = open_at(tx, kiosk.id, now)?.filter(is_fresh) {
        return Ok(open);
    }
    store::end(tx, kiosk.id, now)?;
    let id = CallId::new();
    store::insert(tx, id, kiosk.id, kiosk.organisation, now)?;
    Ok(Call { id, called_at: now, answered_at: None })
}

/// The call of a kiosk that is not over.
pub fn open_at(conn: &mut Conn, kiosk: KioskId, now: Timestamp) -> Result<Option<Call>> {
    let latest = store::latest(conn, kiosk)?.map(Call::from);
    Ok(latest.filter(|call| call.is_open(now)))
}

/// The one who called needs nobody any more.
pub fn cancel(tx: &mut Conn, kiosk: KioskId, now: Timestamp) -> Result<()> {
    store::end(tx, kiosk, now)
}

/// How a call stands.
pub fn standing(
    conn: &mut Conn,
    organisation: OrganisationId,
    call: &Call,
    now: Timestamp,
) -> Result<Standing> {
    if call.answered_at.is_some() {
        return Ok(Standing::Coming);
    }
    let late = call.called_at.plus(ANSWER_WITHIN) <= now;
    let heard = !late && store::is_desk_seen(conn, organisation, now.minus(DESK_SEEN_WITHIN), now)?;
    Ok(if heard { Standing::Waiting } else { Standing::Nobody })
}

/// The calls of an organisation's kiosks that nobody goes to yet, oldest first.
pub fn ringing(conn: &mut Conn, organisation: OrganisationId, now: Timestamp) -> Result<Vec<Ringing>> {
    store::ringing(conn, organisation, now.minus(AT_MOST))
}

/// "J'y vais": the first agent who says so goes. Returns whether it was he.
pub fn answer(
    tx: &mut Conn,
    organisation: OrganisationId,
    call: CallId,
    agent: AgentId,
    now: Timestamp,
) -> Result<bool> {
    store::answer(tx, organisation, call, agent, now.minus(AT_MOST), now)
}

/// Nothing is kept of calls that are over.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep(tx, now.minus(AT_MOST))
}
