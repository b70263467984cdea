//! The first agents of an installation: without one, nobody could sign in to add the others.

use secrecy::SecretString;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::TotpDevice;
use crate::crypto::password::Hasher;
use crate::crypto::sealed;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::agent_keys::Chosen;
use crate::organisations::agents;
use crate::organisations::store::keys::{self, TeamRow};
use crate::organisations::store::{self, AgentRow};
use crate::organisations::{AgentId, add_organisation, add_team, agent_session, by_name, teams};

/// What the operator enters.
pub struct FirstAgent<'a> {
    pub organisation: &'a str,
    pub team: &'a str,
    pub name: &'a str,
    pub login: &'a str,
    pub password: &'a SecretString,
    /// The operator knows that the team's present key is lost.
    pub replace_team_key: bool,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Added,
    /// The agent was there already: he has this password now, and enrols a code device anew.
    Reset,
    /// Somebody present can open the team's key: a lead invites, or gives a new code, at the desk.
    LeadInvites,
    /// Nobody can open the team's key. A new one costs so many safes this team's half.
    KeyIsLost {
        safes: i64,
    },
}

/// Adds an agent, with his organisation and team where no such name exists yet. With
/// [`FirstAgent::replace_team_key`] an agent who is there already gets this password.
pub fn add(
    tx: &mut Conn,
    keyring: &Keyring,
    hasher: &Hasher,
    new: &FirstAgent<'_>,
    now: Timestamp,
) -> Result<Outcome> {
    if [new.organisation, new.team, new.name, new.login].iter().any(|text| text.trim().is_empty()) {
        return Err(Error::Input("a name is empty"));
    }
    let known = store::agent_by_login(tx, &agents::login_index(keyring, new.login))?;
    if known.is_some() && !new.replace_team_key {
        return Err(Error::Input("an agent with this login exists already"));
    }
    let organisation = match by_name(tx, new.organisation)? {
        Some(organisation) => organisation,
        None => add_organisation(tx, new.organisation, now)?,
    };
    let team = match store::team_by_name(tx, organisation, new.team)? {
        Some(team) => team,
        None => add_team(tx, organisation, new.team, now)?,
    };
    if known.as_ref().is_some_and(|row| row.team_id != team) {
        return Err(Error::Input("the agent with this login belongs to another team"));
    }
    let row = keys::lock_team(tx, team)?;
    let others = others_hold(tx, &row, known.as_ref())?;
    match (&row.public_key, others, new.replace_team_key) {
        (Some(_), true, _) => return Ok(Outcome::LeadInvites),
        (Some(_), false, false) => return Ok(Outcome::KeyIsLost { safes: keys::safes_of_key(tx, &row)? }),
        (Some(_), false, true) | (None, ..) => {}
    }
    let chosen = Chosen::new(keyring, hasher, new.password)?;
    let id = if let Some(known) = &known {
        known.id
    } else {
        let row = agents::without_password(keyring, team, new.name, new.login, now)?;
        store::insert_agent(tx, &row)?;
        row.id
    };
    start_anew(tx, keyring, &row, id, &chosen)?;
    Ok(if known.is_some() { Outcome::Reset } else { Outcome::Added })
}

/// Whether somebody other than this agent can open the team's key.
fn others_hold(tx: &mut Conn, team: &TeamRow, agent: Option<&AgentRow>) -> Result<bool> {
    let holders = keys::holders(tx, team)?;
    Ok(holders.iter().any(|(holder, _)| agent.is_none_or(|row| row.id != *holder)))
}

/// A password, a code device and a team key as on the first day.
fn start_anew(
    tx: &mut Conn,
    keyring: &Keyring,
    team: &TeamRow,
    agent: AgentId,
    chosen: &Chosen,
) -> Result<()> {
    let (own, public) = sealed::generate()?;
    keys::set_password(tx, agent, &chosen.columns(agent, &own)?)?;
    keys::reset_totp(tx, agent, &agents::seal_totp(keyring, agent, &TotpDevice::new_secret())?)?;
    agent_session::end_all(tx, agent)?;
    teams::make(tx, team, agent, &public)?;
    Ok(())
}
