//! An agent leaves his team, or is taken out of it by a lead.

use crate::clock::Timestamp;
use crate::crypto::secret::random;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::agent_session::{self, AgentSession};
use crate::organisations::store::keys::{self, TeamRow};
use crate::organisations::{AgentId, store, teams};

/// What his leaving would take away; said before the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Others hold the team's key.
    Nothing,
    /// Nobody else can open it: so many safes lose this team's half of what recovery needs.
    TeamKey { safes: i64 },
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Gone,
    /// The team's key would be lost and nobody said that he knows: nothing was done.
    Refused,
    /// Only a lead takes others out.
    NotAllowed,
}

/// What would be lost if `agent`, of the same team as the one who asks, left now.
pub fn before(conn: &mut Conn, session: &AgentSession, agent: AgentId) -> Result<Loss> {
    let team = store::agent(conn, session.agent)?.ok_or(Error::NotFound)?.team_id;
    let row = teams::colleague(conn, team, agent)?;
    let team = keys::team(conn, team)?;
    loss(conn, &team, row.id)
}

/// Erases his keys, password and sessions; his name stays for the traces. `knows_loss`: he, or the lead, has
/// read what would be lost and wants it all the same.
pub fn leave(
    tx: &mut Conn,
    session: &AgentSession,
    agent: AgentId,
    knows_loss: bool,
    now: Timestamp,
) -> Result<Outcome> {
    let team = store::agent(tx, session.agent)?.ok_or(Error::NotFound)?.team_id;
    let team = keys::lock_team(tx, team)?;
    let by = teams::colleague(tx, team.id, session.agent)?;
    let row = teams::colleague(tx, team.id, agent)?;
    if by.id != row.id && !by.lead {
        return Ok(Outcome::NotAllowed);
    }
    if loss(tx, &team, row.id)? != Loss::Nothing && !knows_loss {
        return Ok(Outcome::Refused);
    }
    // First the row: a sign-in that is under way waits for it, and its session then goes with the others.
    keys::leave(tx, row.id, &random::<32>(), now)?;
    keys::delete_invitation(tx, row.id)?;
    agent_session::end_all(tx, row.id)?;
    teams::keep_a_lead(tx, &team)?;
    Ok(Outcome::Gone)
}

fn loss(conn: &mut Conn, team: &TeamRow, agent: AgentId) -> Result<Loss> {
    let last = matches!(keys::holders(conn, team)?.as_slice(), [(only, _)] if *only == agent);
    if !last {
        return Ok(Loss::Nothing);
    }
    Ok(Loss::TeamKey { safes: keys::safes_of_key(conn, team)? })
}
