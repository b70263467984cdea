//! The first agents of an installation: without one, nobody could sign in to add the others.

use secrecy::SecretString;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::Hasher;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::agents::{self, NewAgent};
use crate::organisations::{AgentId, add_organisation, add_team, by_name, store};

/// What the operator enters.
pub struct FirstAgent<'a> {
    pub organisation: &'a str,
    pub team: &'a str,
    pub name: &'a str,
    pub login: &'a str,
    pub password: &'a SecretString,
}

/// Adds an agent, with his organisation and team where no such name exists yet.
pub fn add(
    tx: &mut Conn,
    keyring: &Keyring,
    hasher: &Hasher,
    new: &FirstAgent<'_>,
    now: Timestamp,
) -> Result<AgentId> {
    if [new.organisation, new.team, new.name, new.login].iter().any(|text| text.trim().is_empty()) {
        return Err(Error::Input("a name is empty"));
    }
    if store::agent_by_login(tx, &agents::login_index(keyring, new.login))?.is_some() {
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
    let agent = NewAgent { team, name: new.name, login: new.login, password: new.password };
    agents::add(tx, keyring, hasher, &agent, now)
}
