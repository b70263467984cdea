//! Teams: who belongs to one, and who can open its key.
//!
//! A team has a key pair. Its private half lies in no place of its own: each of its agents has a copy that is
//! sealed to his own public key. So what one agent does can't take it from the others, and whoever is the last
//! to hold it is told so before he gives it up.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::sealed::{self, PrivateKey, PublicKey};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::agent_keys::{CopyPlace, open_copy, seal_copy};
use crate::organisations::agent_session::AgentSession;
use crate::organisations::store::keys::{self, TeamRow};
use crate::organisations::store::{self, AgentRow};
use crate::organisations::{AgentId, OrganisationId, TeamId, agents};

/// What is sealed to a team: the public half of its present key pair.
pub struct TeamKey {
    pub team: TeamId,
    /// One more with each new key pair.
    pub number: i32,
    pub public: PublicKey,
}

/// Teams of an organisation whose present key pair at least one present agent can open, oldest first.
pub fn usable(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<TeamKey>> {
    let read = |row: TeamRow| {
        let public = PublicKey::from_slice(&row.public_key.unwrap_or_default())?;
        Ok(TeamKey { team: row.id, number: row.key_number, public })
    };
    keys::usable(conn, organisation)?.into_iter().map(read).collect()
}

/// What people call a team: no secret, as the names of public bodies.
pub fn name(conn: &mut Conn, team: TeamId) -> Result<String> {
    store::organisation_of_team(conn, team).map(|(_, _, name)| name)
}

/// The number of a team's present key pair.
pub fn key_number(conn: &mut Conn, team: TeamId) -> Result<i32> {
    keys::team(conn, team).map(|row| row.key_number)
}

/// A team's private key, opened.
pub struct OpenTeam {
    pub team: TeamId,
    pub number: i32,
    pub key: PrivateKey,
}

/// The key of the signed-in agent's own team; `None` when he has no copy of the present one.
pub fn open(conn: &mut Conn, session: &AgentSession) -> Result<Option<OpenTeam>> {
    let row = store::agent(conn, session.agent)?.ok_or(Error::NotFound)?;
    let team = keys::team(conn, row.team_id)?;
    let (Some(copy), Some(own)) = (&row.team_key, &session.private_key) else { return Ok(None) };
    if row.team_key_number != team.key_number {
        return Ok(None);
    }
    let place = CopyPlace { team: team.id, number: team.key_number, agent: row.id };
    let key = open_copy(own, place, copy)?;
    Ok(Some(OpenTeam { team: team.id, number: team.key_number, key }))
}

/// How a member stands to the team's present key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// He can open it.
    Holds,
    /// He has a key pair and no copy: a lead can give him one as he is.
    Awaits,
    /// He has no key pair yet.
    Without,
}

/// A member as the team's page shows him.
pub struct Member {
    pub id: AgentId,
    pub name: String,
    pub login: String,
    pub lead: bool,
    pub key: KeyState,
    /// Whether he has a password, so that he can sign in.
    pub joined: bool,
    /// Until when the code lives that he was given.
    pub invited_until: Option<Timestamp>,
    pub since: Timestamp,
}

impl Member {
    pub fn holds_key(&self) -> bool {
        self.key == KeyState::Holds
    }

    pub fn awaits_key(&self) -> bool {
        self.key == KeyState::Awaits
    }
}

/// Those who have not left, oldest first.
pub fn members(conn: &mut Conn, keyring: &Keyring, team: TeamId, now: Timestamp) -> Result<Vec<Member>> {
    let number = keys::team(conn, team)?.key_number;
    let read = |(row, ends_at): (AgentRow, Option<i64>)| {
        let (name, login) = agents::name_and_login(keyring, &row)?;
        let key = match (&row.team_key, &row.public_key) {
            (Some(_), _) if row.team_key_number == number => KeyState::Holds,
            (_, Some(_)) => KeyState::Awaits,
            (_, None) => KeyState::Without,
        };
        Ok(Member {
            id: row.id,
            name,
            login,
            lead: row.lead,
            key,
            joined: !row.password_hash.is_empty(),
            invited_until: ends_at.map(Timestamp::from_millis).filter(|ends| *ends > now),
            since: Timestamp::from_millis(row.created_at),
        })
    };
    keys::members(conn, team)?.into_iter().map(read).collect()
}

/// One of them; anybody else is as unknown as nobody.
pub fn member(
    conn: &mut Conn,
    keyring: &Keyring,
    team: TeamId,
    agent: AgentId,
    now: Timestamp,
) -> Result<Member> {
    let all = members(conn, keyring, team, now)?;
    all.into_iter().find(|member| member.id == agent).ok_or(Error::NotFound)
}

/// Whether this agent alone can open his team's key: should he forget his password, it would be lost.
pub fn is_alone(conn: &mut Conn, team: TeamId, agent: AgentId) -> Result<bool> {
    let team = keys::team(conn, team)?;
    Ok(matches!(keys::holders(conn, &team)?.as_slice(), [(only, _)] if *only == agent))
}

/// How an act in a team went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// Only a lead who holds the team's key may do this.
    NotAllowed,
    /// The team would be left without a lead.
    LastLead,
}

/// Makes a member a lead, or no lead any more.
pub fn set_lead(tx: &mut Conn, session: &AgentSession, agent: AgentId, lead: bool) -> Result<Outcome> {
    let Some(led) = led_by(tx, session)? else { return Ok(Outcome::NotAllowed) };
    let row = colleague(tx, led.team, agent)?;
    let team = keys::team(tx, led.team)?;
    let holders = keys::holders(tx, &team)?;
    if lead && !holders.iter().any(|(holder, _)| *holder == agent) {
        return Ok(Outcome::NotAllowed);
    }
    if !lead && !holders.iter().any(|(holder, leads)| *leads && *holder != agent) {
        return Ok(Outcome::LastLead);
    }
    keys::set_lead(tx, row.id, lead)?;
    Ok(Outcome::Done)
}

/// Gives a member a copy of the team's key: one who had a password before his team had a key.
pub fn give_key(tx: &mut Conn, session: &AgentSession, agent: AgentId) -> Result<Outcome> {
    let Some(led) = led_by(tx, session)? else { return Ok(Outcome::NotAllowed) };
    let row = colleague(tx, led.team, agent)?;
    let Some(public) = row.public_key else { return Ok(Outcome::NotAllowed) };
    copy(tx, &led, agent, &PublicKey::from_slice(&public)?)?;
    keys::delete_invitation(tx, agent)?;
    Ok(Outcome::Done)
}

/// The team that this agent leads, opened and held until the transaction ends; `None` when he may not act for
/// it.
pub(super) fn led_by(tx: &mut Conn, session: &AgentSession) -> Result<Option<OpenTeam>> {
    let team = store::agent(tx, session.agent)?.ok_or(Error::NotFound)?.team_id;
    keys::lock_team(tx, team)?;
    let row = store::agent(tx, session.agent)?.ok_or(Error::NotFound)?;
    if row.lead && row.left_at.is_none() { open(tx, session) } else { Ok(None) }
}

/// A present member of this team.
pub(super) fn colleague(conn: &mut Conn, team: TeamId, agent: AgentId) -> Result<AgentRow> {
    let found = store::agent(conn, agent)?.filter(|row| row.team_id == team && row.left_at.is_none());
    found.ok_or(Error::NotFound)
}

/// Gives an agent his copy.
pub(super) fn copy(tx: &mut Conn, team: &OpenTeam, agent: AgentId, to: &PublicKey) -> Result<()> {
    let place = CopyPlace { team: team.team, number: team.number, agent };
    keys::set_copy(tx, agent, Some(&seal_copy(to, place, &team.key)?), team.number)
}

/// Makes a key pair for a team, its first or its next; this agent alone can open it, and leads.
pub(super) fn make(tx: &mut Conn, team: &TeamRow, agent: AgentId, to: &PublicKey) -> Result<PrivateKey> {
    let (key, public) = sealed::generate()?;
    let number = team.key_number + 1;
    keys::set_team_key(tx, team.id, public.as_bytes(), number)?;
    let made = OpenTeam { team: team.id, number, key };
    copy(tx, &made, agent, to)?;
    keys::set_lead(tx, agent, true)?;
    Ok(made.key)
}

/// Sees to it that somebody who holds the key is a lead: else the oldest becomes one.
pub(super) fn keep_a_lead(tx: &mut Conn, team: &TeamRow) -> Result<()> {
    let holders = keys::holders(tx, team)?;
    match holders.first() {
        Some((oldest, _)) if !holders.iter().any(|(_, leads)| *leads) => keys::set_lead(tx, *oldest, true),
        _ => Ok(()),
    }
}
