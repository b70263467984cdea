//! Agents: social workers who open safes, print cards and help.

use secrecy::SecretString;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::otp::TotpDevice;
use crate::crypto::password::Hasher;
use crate::crypto::sealed::{self, PrivateKey};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::agent_keys::Chosen;
use crate::organisations::store::{self, AgentRow, keys};
use crate::organisations::teams::{self, OpenTeam};
use crate::organisations::{AgentId, OrganisationId, TeamId};

pub use crate::organisations::agent_keys::MIN_PASSWORD_CHARS;

/// Names the issuer on the agent's code device.
const TOTP_ISSUER: &str = "Consigne";

/// An agent as the desk knows him.
#[derive(Clone)]
pub struct Agent {
    pub id: AgentId,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub team: TeamId,
    pub team_name: String,
    pub name: String,
    pub login: String,
    /// Whether he invites and removes the others of his team.
    pub lead: bool,
}

/// What is needed to add an agent.
pub struct NewAgent<'a> {
    pub team: TeamId,
    pub name: &'a str,
    pub login: &'a str,
    pub password: &'a SecretString,
    /// The team's private key. `None` when the team has no key pair yet: one is made, and this agent leads.
    pub team_key: Option<&'a PrivateKey>,
}

/// Adds an agent with a new TOTP secret, which he enrols at his first sign-in. Returns the team's private key
/// with his id: whoever adds the next one gives it to him.
pub fn add(
    tx: &mut Conn,
    keyring: &Keyring,
    hasher: &Hasher,
    new: &NewAgent<'_>,
    now: Timestamp,
) -> Result<(AgentId, PrivateKey)> {
    let chosen = Chosen::new(keyring, hasher, new.password)?;
    let row = without_password(keyring, new.team, new.name, new.login, now)?;
    let (own, public) = sealed::generate()?;
    store::insert_agent(tx, &row)?;
    keys::set_password(tx, row.id, &chosen.columns(row.id, &own)?)?;
    let team = keys::lock_team(tx, new.team)?;
    let key = match (new.team_key, &team.public_key) {
        (None, None) => teams::make(tx, &team, row.id, &public)?,
        (Some(key), Some(known)) if known.as_slice() == key.public()?.as_bytes() => {
            let opened = OpenTeam { team: team.id, number: team.key_number, key: key.clone() };
            teams::copy(tx, &opened, row.id, &public)?;
            opened.key
        }
        (None, Some(_)) => return Err(Error::Input("the team has a key: one of its agents gives it")),
        (Some(_), _) => return Err(Error::Input("this is not the key of the team")),
    };
    Ok((row.id, key))
}

/// The row of an agent who can't sign in yet.
pub(super) fn without_password(
    keyring: &Keyring,
    team: TeamId,
    name: &str,
    login: &str,
    now: Timestamp,
) -> Result<AgentRow> {
    let id = AgentId::new();
    Ok(AgentRow {
        id,
        team_id: team,
        login_index: login_index(keyring, login),
        login: keyring.seal_field(field(&id, "login"), login.as_bytes())?,
        name: keyring.seal_field(field(&id, "name"), name.as_bytes())?,
        password_salt: Vec::new(),
        password_memory_kib: 0,
        password_passes: 0,
        password_hash: Vec::new(),
        totp_secret: seal_totp(keyring, id, &TotpDevice::new_secret())?,
        totp_enrolled_at: None,
        totp_step: 0,
        failures: 0,
        blocked_until: None,
        created_at: now.as_millis(),
        public_key: None,
        private_key: None,
        team_key: None,
        team_key_number: 0,
        lead: false,
        left_at: None,
    })
}

pub fn find(conn: &mut Conn, keyring: &Keyring, id: AgentId) -> Result<Agent> {
    let row = store::agent(conn, id)?.ok_or(Error::NotFound)?;
    let (organisation, organisation_name, team_name) = store::organisation_of_team(conn, row.team_id)?;
    let (name, login) = name_and_login(keyring, &row)?;
    let (team, lead) = (row.team_id, row.lead);
    Ok(Agent { id, organisation, organisation_name, team, team_name, name, login, lead })
}

pub(super) fn name_and_login(keyring: &Keyring, row: &AgentRow) -> Result<(String, String)> {
    let text = |column, blob: &[u8]| keyring.open_text(field(&row.id, column), blob);
    Ok((text("name", &row.name)?, text("login", &row.login)?))
}

pub(super) fn seal_totp(keyring: &Keyring, agent: AgentId, secret: &[u8]) -> Result<Vec<u8>> {
    keyring.seal_field(field(&agent, "totp_secret"), secret)
}

/// The agent's TOTP, for the enrolment's QR and for checking.
pub fn totp(keyring: &Keyring, row: &AgentRow) -> Result<TotpDevice> {
    let secret = keyring.open_field(field(&row.id, "totp_secret"), &row.totp_secret)?;
    let login = keyring.open_text(field(&row.id, "login"), &row.login)?;
    TotpDevice::new(secret.to_vec(), TOTP_ISSUER, &login)
}

/// Logins are found again whatever their case.
pub(super) fn login_index(keyring: &Keyring, login: &str) -> Vec<u8> {
    keyring.index("agent login", login.trim().to_lowercase().as_bytes())
}

fn field<'a>(id: &'a AgentId, column: &'a str) -> Field<'a> {
    Field { table: "agents", column, row: id.as_bytes() }
}
