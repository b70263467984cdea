//! Agents: social workers who open safes, print cards and help.

use secrecy::{ExposeSecret, SecretString};

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::otp::AgentTotp;
use crate::crypto::password::{Hasher, new_salt};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::store::{self, AgentRow};
use crate::organisations::{AgentId, OrganisationId, TeamId};

/// Characters in an agent's password, at least (NIST SP 800-63B-4, 3.1.1.2: 15 without a second factor;
/// kept although there is one).
pub const MIN_PASSWORD_CHARS: usize = 15;
/// Names the issuer on the agent's code device.
const TOTP_ISSUER: &str = "Consigne";

/// An agent as the desk knows him.
#[derive(Clone)]
pub struct Agent {
    pub id: AgentId,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub name: String,
    pub login: String,
}

/// What is needed to add an agent.
pub struct NewAgent<'a> {
    pub team: TeamId,
    pub name: &'a str,
    pub login: &'a str,
    pub password: &'a SecretString,
}

/// Adds an agent with a new TOTP secret, which he enrols at his first sign-in.
pub fn add(
    tx: &mut Conn,
    keyring: &Keyring,
    hasher: &Hasher,
    new: &NewAgent<'_>,
    now: Timestamp,
) -> Result<AgentId> {
    let password = new.password.expose_secret();
    if password.chars().count() < MIN_PASSWORD_CHARS {
        return Err(Error::Input("an agent's password has fewer than 15 characters"));
    }
    let (id, salt, cost) = (AgentId::new(), new_salt(), hasher.cost());
    let hash = hasher.stretch(password.as_bytes(), &salt, cost, keyring.pepper())?;
    let row = AgentRow {
        id,
        team_id: new.team,
        login_index: login_index(keyring, new.login),
        login: keyring.seal_field(field(&id, "login"), new.login.as_bytes())?,
        name: keyring.seal_field(field(&id, "name"), new.name.as_bytes())?,
        password_salt: salt,
        password_memory_kib: i32::try_from(cost.memory_kib).unwrap_or(i32::MAX),
        password_passes: i32::try_from(cost.passes).unwrap_or(i32::MAX),
        password_hash: hash.as_bytes().to_vec(),
        totp_secret: keyring.seal_field(field(&id, "totp_secret"), &AgentTotp::new_secret())?,
        totp_enrolled_at: None,
        totp_step: 0,
        failures: 0,
        blocked_until: None,
        created_at: now.as_millis(),
    };
    store::insert_agent(tx, &row)?;
    Ok(id)
}

pub fn find(conn: &mut Conn, keyring: &Keyring, id: AgentId) -> Result<Agent> {
    let row = store::agent(conn, id)?.ok_or(Error::NotFound)?;
    let (organisation, organisation_name) = store::organisation_of_team(conn, row.team_id)?;
    Ok(Agent {
        id,
        organisation,
        organisation_name,
        name: keyring.open_text(field(&id, "name"), &row.name)?,
        login: keyring.open_text(field(&id, "login"), &row.login)?,
    })
}

/// The agent's TOTP, for the enrolment's QR and for checking.
pub fn totp(keyring: &Keyring, row: &AgentRow) -> Result<AgentTotp> {
    let secret = keyring.open_field(field(&row.id, "totp_secret"), &row.totp_secret)?;
    let login = keyring.open_text(field(&row.id, "login"), &row.login)?;
    AgentTotp::new(secret.to_vec(), TOTP_ISSUER, &login)
}

/// Logins are found again whatever their case.
pub(super) fn login_index(keyring: &Keyring, login: &str) -> Vec<u8> {
    keyring.index("agent login", login.trim().to_lowercase().as_bytes())
}

fn field<'a>(id: &'a AgentId, column: &'a str) -> Field<'a> {
    Field { table: "agents", column, row: id.as_bytes() }
}
