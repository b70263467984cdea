//! The SQL of team keys, of agents' passwords and keys, and of invitations.

use diesel::dsl::{count, exists};
use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::store::AgentRow;
use crate::organisations::{AgentId, OrganisationId, TeamId};
use crate::schema::ways_back::{invitations, slot_shares};
use crate::schema::{agents, slots, teams};

#[derive(Queryable)]
pub struct TeamRow {
    pub id: TeamId,
    pub public_key: Option<Vec<u8>>,
    pub key_number: i32,
}

/// What a password is made of: the columns that change with it.
#[derive(AsChangeset)]
#[diesel(table_name = agents)]
pub struct PasswordColumns {
    pub password_salt: Vec<u8>,
    pub password_memory_kib: i32,
    pub password_passes: i32,
    pub password_hash: Vec<u8>,
    pub public_key: Option<Vec<u8>>,
    pub private_key: Option<Vec<u8>>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = invitations)]
pub struct InvitationRow {
    pub agent_id: AgentId,
    pub code_hash: Vec<u8>,
    pub team_key: Vec<u8>,
    pub team_key_number: i32,
    pub made_by: AgentId,
    pub made_at: i64,
    pub ends_at: i64,
}

pub fn team(conn: &mut Conn, id: TeamId) -> Result<TeamRow> {
    Ok(teams::table.find(id).select((teams::id, teams::public_key, teams::key_number)).first(conn)?)
}

/// The same, held until the transaction ends: of two leads who leave at once, the second sees that he is the
/// last. (An `UPDATE` that changes nothing locks the row on `PostgreSQL`; `SQLite` has one writer anyway.)
pub fn lock_team(tx: &mut Conn, id: TeamId) -> Result<TeamRow> {
    diesel::update(teams::table.find(id)).set(teams::key_number.eq(teams::key_number)).execute(tx)?;
    team(tx, id)
}

/// An agent's row, held in the same way. Who takes several takes the team first, then the agent, then the rest:
/// so no two wait for each other.
pub fn lock_agent(tx: &mut Conn, id: AgentId) -> Result<Option<AgentRow>> {
    diesel::update(agents::table.find(id)).set(agents::failures.eq(agents::failures)).execute(tx)?;
    super::agent(tx, id)
}

/// Teams of an organisation whose present key pair somebody can open, oldest first.
pub fn usable(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<TeamRow>> {
    let holder = agents::table
        .filter(agents::team_id.eq(teams::id))
        .filter(agents::team_key_number.eq(teams::key_number))
        .filter(agents::team_key.is_not_null())
        .filter(agents::left_at.is_null());
    Ok(teams::table
        .filter(teams::organisation_id.eq(organisation))
        .filter(teams::public_key.is_not_null())
        .filter(exists(holder))
        .order((teams::created_at, teams::id))
        .select((teams::id, teams::public_key, teams::key_number))
        .load(conn)?)
}

/// Those of a team who have not left, oldest first, each with the end of his invitation.
pub fn members(conn: &mut Conn, team: TeamId) -> Result<Vec<(AgentRow, Option<i64>)>> {
    Ok(agents::table
        .left_join(invitations::table.on(invitations::agent_id.eq(agents::id)))
        .filter(agents::team_id.eq(team))
        .filter(agents::left_at.is_null())
        .order((agents::created_at, agents::id))
        .select((agents::all_columns, invitations::ends_at.nullable()))
        .load(conn)?)
}

/// Those present who can open the team's present key pair, oldest first; and whether each is a lead.
pub fn holders(conn: &mut Conn, team: &TeamRow) -> Result<Vec<(AgentId, bool)>> {
    Ok(agents::table
        .filter(agents::team_id.eq(team.id))
        .filter(agents::team_key_number.eq(team.key_number))
        .filter(agents::team_key.is_not_null())
        .filter(agents::left_at.is_null())
        .order((agents::created_at, agents::id))
        .select((agents::id, agents::lead))
        .load(conn)?)
}

/// How many safes keep a half for this key pair of the team.
pub fn safes_of_key(conn: &mut Conn, team: &TeamRow) -> Result<i64> {
    Ok(slot_shares::table
        .inner_join(slots::table.on(slots::id.eq(slot_shares::slot_id)))
        .filter(slot_shares::team_id.eq(team.id))
        .filter(slot_shares::key_number.eq(team.key_number))
        .select(count(slots::safe_id).aggregate_distinct())
        .first(conn)?)
}

/// Gives a team a new key pair; copies of the one before open nothing any more and go.
pub fn set_team_key(tx: &mut Conn, team: TeamId, public: &[u8], number: i32) -> Result<()> {
    diesel::update(teams::table.find(team))
        .set((teams::public_key.eq(public), teams::key_number.eq(number)))
        .execute(tx)?;
    diesel::update(agents::table.filter(agents::team_id.eq(team)))
        .set(agents::team_key.eq(None::<Vec<u8>>))
        .execute(tx)?;
    let of_team = agents::table.filter(agents::team_id.eq(team)).select(agents::id);
    diesel::delete(invitations::table.filter(invitations::agent_id.eq_any(of_team))).execute(tx)?;
    Ok(())
}

/// Sets an agent's copy of the team's key, or takes it away.
pub fn set_copy(tx: &mut Conn, agent: AgentId, copy: Option<&[u8]>, number: i32) -> Result<()> {
    diesel::update(agents::table.find(agent))
        .set((agents::team_key.eq(copy), agents::team_key_number.eq(number)))
        .execute(tx)?;
    Ok(())
}

pub fn set_lead(tx: &mut Conn, agent: AgentId, lead: bool) -> Result<()> {
    diesel::update(agents::table.find(agent)).set(agents::lead.eq(lead)).execute(tx)?;
    Ok(())
}

/// A new password; wrong tries are forgotten with the old one.
pub fn set_password(tx: &mut Conn, agent: AgentId, columns: &PasswordColumns) -> Result<()> {
    diesel::update(agents::table.find(agent))
        .set((columns, agents::failures.eq(0), agents::blocked_until.eq(None::<i64>)))
        .execute(tx)?;
    Ok(())
}

/// Another code device: enrolled at the next sign-in.
pub fn reset_totp(tx: &mut Conn, agent: AgentId, secret: &[u8]) -> Result<()> {
    diesel::update(agents::table.find(agent))
        .set((
            agents::totp_secret.eq(secret),
            agents::totp_enrolled_at.eq(None::<i64>),
            agents::totp_step.eq(0),
        ))
        .execute(tx)?;
    Ok(())
}

/// Marks an agent as gone and erases his keys; his name stays for the traces of what he did. His login is
/// free again: `index` takes its place.
pub fn leave(tx: &mut Conn, agent: AgentId, index: &[u8], now: Timestamp) -> Result<()> {
    let none = None::<Vec<u8>>;
    diesel::update(agents::table.find(agent))
        .set((
            agents::left_at.eq(now.as_millis()),
            agents::login_index.eq(index),
            agents::password_hash.eq(Vec::<u8>::new()),
            agents::public_key.eq(&none),
            agents::private_key.eq(&none),
            agents::team_key.eq(&none),
            agents::lead.eq(false),
        ))
        .execute(tx)?;
    Ok(())
}

/// Keeps an invitation; an older one of this agent goes.
pub fn put_invitation(tx: &mut Conn, row: &InvitationRow) -> Result<()> {
    delete_invitation(tx, row.agent_id)?;
    diesel::insert_into(invitations::table).values(row).execute(tx)?;
    Ok(())
}

/// Whose invitation has this code, while it lives.
pub fn invited(conn: &mut Conn, code_hash: &[u8], now: Timestamp) -> Result<Option<AgentId>> {
    Ok(invitations::table
        .filter(invitations::code_hash.eq(code_hash))
        .filter(invitations::ends_at.gt(now.as_millis()))
        .select(invitations::agent_id)
        .first(conn)
        .optional()?)
}

/// Spends an invitation: one row deleted and returned, or none.
pub fn take_invitation(tx: &mut Conn, code_hash: &[u8], now: Timestamp) -> Result<Option<InvitationRow>> {
    let live = invitations::table
        .filter(invitations::code_hash.eq(code_hash))
        .filter(invitations::ends_at.gt(now.as_millis()));
    Ok(diesel::delete(live).returning(invitations::all_columns).get_result(tx).optional()?)
}

pub fn delete_invitation(tx: &mut Conn, agent: AgentId) -> Result<()> {
    diesel::delete(invitations::table.find(agent)).execute(tx)?;
    Ok(())
}

pub fn sweep_invitations(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    Ok(diesel::delete(invitations::table.filter(invitations::ends_at.le(now.as_millis()))).execute(tx)?)
}
