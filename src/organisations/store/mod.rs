//! The SQL of organisations, agents, their sessions, kiosks and recipients.

pub(super) mod calls;
pub(super) mod devices;
pub(super) mod keys;
pub mod languages;

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::journal::SafeId;
use crate::organisations::{AgentId, KioskId, OrganisationId, RecipientId, TeamId};
use crate::schema::{agent_sessions, agents, kiosks, organisations, recipients, teams};

#[derive(Queryable, Insertable)]
#[diesel(table_name = agents)]
pub struct AgentRow {
    pub(super) id: AgentId,
    pub(super) team_id: TeamId,
    pub(super) login_index: Vec<u8>,
    pub(super) login: Vec<u8>,
    pub(super) name: Vec<u8>,
    pub(super) password_salt: Vec<u8>,
    pub(super) password_memory_kib: i32,
    pub(super) password_passes: i32,
    pub(super) password_hash: Vec<u8>,
    pub(super) totp_secret: Vec<u8>,
    pub(super) totp_enrolled_at: Option<i64>,
    pub(super) totp_step: i64,
    pub(super) failures: i32,
    pub(super) blocked_until: Option<i64>,
    pub(super) created_at: i64,
    pub(super) public_key: Option<Vec<u8>>,
    pub(super) private_key: Option<Vec<u8>>,
    pub(super) team_key: Option<Vec<u8>>,
    pub(super) team_key_number: i32,
    pub(super) lead: bool,
    pub(super) left_at: Option<i64>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = agent_sessions)]
pub(super) struct AgentSessionRow {
    pub token_hash: Vec<u8>,
    pub agent_id: AgentId,
    pub stage: String,
    pub created_at: i64,
    pub seen_at: i64,
    pub ends_at: i64,
    pub held: Option<Vec<u8>>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = kiosks)]
pub struct KioskRow {
    pub(super) id: KioskId,
    pub(super) organisation_id: OrganisationId,
    pub(super) name: String,
    pub(super) screen: String,
    pub(super) enrolment_hash: Option<Vec<u8>>,
    pub(super) enrolment_until: Option<i64>,
    pub(super) device_hash: Option<Vec<u8>>,
    pub(super) seen_at: Option<i64>,
    pub(super) revoked_at: Option<i64>,
    pub(super) created_at: i64,
    pub(super) prints: bool,
    pub(super) place: Option<String>,
    pub(super) device_key: Option<Vec<u8>>,
    pub(super) device_until: Option<i64>,
    pub(super) signed_at: Option<i64>,
    pub(super) headphones: bool,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = recipients)]
pub(super) struct RecipientRow {
    pub id: RecipientId,
    pub organisation_id: OrganisationId,
    pub safe_id: Option<SafeId>,
    pub name: Vec<u8>,
    pub body: Vec<u8>,
    pub email: Option<Vec<u8>>,
    pub phone: Option<Vec<u8>>,
    pub created_by: AgentId,
    pub created_at: i64,
    pub removed_at: Option<i64>,
}

pub(super) fn insert_organisation(
    tx: &mut Conn,
    id: OrganisationId,
    name: &str,
    now: Timestamp,
) -> Result<()> {
    use organisations::{created_at, id as key, name as title};
    let row = (key.eq(id), title.eq(name), created_at.eq(now.as_millis()));
    diesel::insert_into(organisations::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn insert_team(
    tx: &mut Conn,
    id: TeamId,
    organisation: OrganisationId,
    name: &str,
    now: Timestamp,
) -> Result<()> {
    let row = (
        teams::id.eq(id),
        teams::organisation_id.eq(organisation),
        teams::name.eq(name),
        teams::created_at.eq(now.as_millis()),
    );
    diesel::insert_into(teams::table).values(row).execute(tx)?;
    Ok(())
}

/// All organisations with their names, oldest first.
pub(super) fn organisations(conn: &mut Conn) -> Result<Vec<(OrganisationId, String)>> {
    Ok(organisations::table
        .order((organisations::created_at, organisations::id))
        .select((organisations::id, organisations::name))
        .load(conn)?)
}

pub(super) fn team_by_name(
    conn: &mut Conn,
    organisation: OrganisationId,
    name: &str,
) -> Result<Option<TeamId>> {
    Ok(teams::table
        .filter(teams::organisation_id.eq(organisation))
        .filter(teams::name.eq(name))
        .select(teams::id)
        .first(conn)
        .optional()?)
}

/// The organisation of a team with its name, and the team's own.
pub(super) fn organisation_of_team(
    conn: &mut Conn,
    team: TeamId,
) -> Result<(OrganisationId, String, String)> {
    Ok(teams::table
        .inner_join(organisations::table.on(organisations::id.eq(teams::organisation_id)))
        .filter(teams::id.eq(team))
        .select((organisations::id, organisations::name, teams::name))
        .first(conn)?)
}

pub(super) fn insert_agent(tx: &mut Conn, row: &AgentRow) -> Result<()> {
    diesel::insert_into(agents::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn agent(conn: &mut Conn, id: AgentId) -> Result<Option<AgentRow>> {
    Ok(agents::table.find(id).first(conn).optional()?)
}

pub(super) fn agent_by_login(conn: &mut Conn, index: &[u8]) -> Result<Option<AgentRow>> {
    Ok(agents::table.filter(agents::login_index.eq(index)).first(conn).optional()?)
}

pub(super) fn is_blocked(tx: &mut Conn, agent: AgentId, now: Timestamp) -> Result<bool> {
    let blocked =
        agents::table.filter(agents::id.eq(agent)).filter(agents::blocked_until.gt(now.as_millis()));
    Ok(diesel::select(diesel::dsl::exists(blocked)).get_result(tx)?)
}

/// Counts a wrong try; the one that reaches `limit` blocks the account until `until` and starts anew.
pub(super) fn count_failure(tx: &mut Conn, agent: AgentId, limit: i32, until: Timestamp) -> Result<()> {
    diesel::update(agents::table.find(agent)).set(agents::failures.eq(agents::failures + 1)).execute(tx)?;
    diesel::update(agents::table.filter(agents::id.eq(agent)).filter(agents::failures.ge(limit)))
        .set((agents::failures.eq(0), agents::blocked_until.eq(until.as_millis())))
        .execute(tx)?;
    Ok(())
}

/// Accepts a TOTP step once: only a greater one than the last, and of nobody who has left.
pub(super) fn accept_totp_step(tx: &mut Conn, agent: AgentId, step: i64, now: Timestamp) -> Result<bool> {
    let waiting = agents::table
        .filter(agents::id.eq(agent))
        .filter(agents::totp_step.lt(step))
        .filter(agents::left_at.is_null());
    let accepted =
        diesel::update(waiting).set((agents::totp_step.eq(step), agents::failures.eq(0))).execute(tx)?;
    diesel::update(agents::table.filter(agents::id.eq(agent)).filter(agents::totp_enrolled_at.is_null()))
        .filter(agents::totp_step.eq(step))
        .set(agents::totp_enrolled_at.eq(now.as_millis()))
        .execute(tx)?;
    Ok(accepted == 1)
}

pub(super) fn insert_agent_session(tx: &mut Conn, row: &AgentSessionRow) -> Result<()> {
    diesel::insert_into(agent_sessions::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn agent_session(conn: &mut Conn, token_hash: &[u8]) -> Result<Option<AgentSessionRow>> {
    Ok(agent_sessions::table.find(token_hash).first(conn).optional()?)
}

pub(super) fn touch_agent_session(tx: &mut Conn, token_hash: &[u8], now: Timestamp) -> Result<()> {
    diesel::update(agent_sessions::table.find(token_hash))
        .set(agent_sessions::seen_at.eq(now.as_millis()))
        .execute(tx)?;
    Ok(())
}

/// Whether it was still there.
pub(super) fn delete_agent_session(tx: &mut Conn, token_hash: &[u8]) -> Result<bool> {
    Ok(diesel::delete(agent_sessions::table.find(token_hash)).execute(tx)? == 1)
}

/// Ends all sessions of an agent, or all but one.
pub(super) fn delete_agent_sessions_of(tx: &mut Conn, agent: AgentId, except: Option<&[u8]>) -> Result<()> {
    let his = agent_sessions::table
        .filter(agent_sessions::agent_id.eq(agent))
        .filter(agent_sessions::token_hash.ne(except.unwrap_or_default()));
    diesel::delete(his).execute(tx)?;
    Ok(())
}

pub(super) fn sweep_agent_sessions(tx: &mut Conn, now: Timestamp, idle_since: Timestamp) -> Result<usize> {
    let ended = agent_sessions::ends_at.le(now.as_millis());
    let idle = agent_sessions::seen_at.le(idle_since.as_millis());
    Ok(diesel::delete(agent_sessions::table.filter(ended.or(idle))).execute(tx)?)
}

pub(super) fn insert_kiosk(tx: &mut Conn, row: &KioskRow) -> Result<()> {
    diesel::insert_into(kiosks::table).values(row).execute(tx)?;
    Ok(())
}

pub(super) fn kiosks(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<KioskRow>> {
    Ok(kiosks::table.filter(kiosks::organisation_id.eq(organisation)).order(kiosks::created_at).load(conn)?)
}

pub(super) fn revoke_kiosk(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    now: Timestamp,
) -> Result<bool> {
    let live = kiosks::table
        .filter(kiosks::id.eq(kiosk))
        .filter(kiosks::organisation_id.eq(organisation))
        .filter(kiosks::revoked_at.is_null());
    let revoked = diesel::update(live)
        .set((kiosks::revoked_at.eq(now.as_millis()), kiosks::device_hash.eq(None::<Vec<u8>>)))
        .execute(tx)?;
    Ok(revoked == 1)
}

pub(super) fn set_kiosk_place(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    place: Option<&str>,
) -> Result<bool> {
    let live = kiosks::table
        .filter(kiosks::id.eq(kiosk))
        .filter(kiosks::organisation_id.eq(organisation))
        .filter(kiosks::revoked_at.is_null());
    Ok(diesel::update(live).set(kiosks::place.eq(place)).execute(tx)? == 1)
}

pub(super) fn set_kiosk_headphones(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    headphones: bool,
) -> Result<bool> {
    let live = kiosks::table
        .filter(kiosks::id.eq(kiosk))
        .filter(kiosks::organisation_id.eq(organisation))
        .filter(kiosks::revoked_at.is_null());
    Ok(diesel::update(live).set(kiosks::headphones.eq(headphones)).execute(tx)? == 1)
}

/// The street addresses of kiosks that work, oldest first.
pub(super) fn kiosk_places(conn: &mut Conn) -> Result<Vec<(OrganisationId, String)>> {
    Ok(kiosks::table
        .filter(kiosks::device_key.is_not_null())
        .filter(kiosks::revoked_at.is_null())
        .filter(kiosks::place.is_not_null())
        .order((kiosks::created_at, kiosks::id))
        .select((kiosks::organisation_id, kiosks::place.assume_not_null()))
        .load(conn)?)
}

pub(super) fn touch_kiosk(tx: &mut Conn, kiosk: KioskId, now: Timestamp) -> Result<()> {
    diesel::update(kiosks::table.find(kiosk)).set(kiosks::seen_at.eq(now.as_millis())).execute(tx)?;
    Ok(())
}

pub(super) fn insert_recipient(tx: &mut Conn, row: &RecipientRow) -> Result<()> {
    diesel::insert_into(recipients::table).values(row).execute(tx)?;
    Ok(())
}

/// The organisation's list, and with `safe` also those entered for that safe.
pub(super) fn recipients(
    conn: &mut Conn,
    organisation: OrganisationId,
    safe: Option<SafeId>,
) -> Result<Vec<RecipientRow>> {
    let live = recipients::table
        .filter(recipients::organisation_id.eq(organisation))
        .filter(recipients::removed_at.is_null());
    let wanted = match safe {
        Some(safe) => {
            live.filter(recipients::safe_id.is_null().or(recipients::safe_id.eq(safe))).into_boxed()
        }
        None => live.filter(recipients::safe_id.is_null()).into_boxed(),
    };
    Ok(wanted.order(recipients::created_at).load(conn)?)
}

/// Marks one as removed and returns it; `None` when it was not on the list.
pub(super) fn remove_recipient(
    tx: &mut Conn,
    organisation: OrganisationId,
    recipient: RecipientId,
    now: Timestamp,
) -> Result<Option<RecipientRow>> {
    let live = recipients::table
        .filter(recipients::id.eq(recipient))
        .filter(recipients::organisation_id.eq(organisation))
        .filter(recipients::removed_at.is_null());
    let removed = diesel::update(live).set(recipients::removed_at.eq(now.as_millis())).execute(tx)?;
    if removed == 0 {
        return Ok(None);
    }
    Ok(recipients::table.find(recipient).first(tx).optional()?)
}
