//! The SQL of what two teams do together: the halves of slots' keys, and recoveries.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::{AgentId, OrganisationId, TeamId};
use crate::safes::recovery::{Recovery, RecoveryId};
use crate::safes::ways::SlotKind;
use crate::safes::{SafeId, SlotId};
use crate::schema::ways_back::{recoveries, recovery_shares, slot_shares};
use crate::schema::{safes, slots};

/// States of a recovery that can still be finished.
const LIVE: [&str; 2] = ["waiting", "approved"];

#[derive(Queryable)]
pub(in crate::safes) struct ShareRow {
    pub slot_id: SlotId,
    pub team_id: TeamId,
    pub key_number: i32,
    pub share: Vec<u8>,
}

impl ShareRow {
    /// Whether this key pair of this team opens it.
    pub fn is_for(&self, team: TeamId, key_number: i32) -> bool {
        self.team_id == team && self.key_number == key_number
    }
}

#[derive(Queryable)]
pub(in crate::safes) struct GivenShare {
    pub slot_id: SlotId,
    pub share: Vec<u8>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = recoveries)]
pub(in crate::safes) struct RecoveryRow {
    id: RecoveryId,
    safe_id: SafeId,
    state: String,
    team_id: TeamId,
    started_by: AgentId,
    started_at: i64,
    ready_at: i64,
    approving_team_id: Option<TeamId>,
    approved_by: Option<AgentId>,
    approved_at: Option<i64>,
    ended_at: Option<i64>,
}

impl RecoveryRow {
    pub fn new(
        id: RecoveryId,
        safe: SafeId,
        team: TeamId,
        agent: AgentId,
        now: Timestamp,
        ready_at: Timestamp,
    ) -> Self {
        Self {
            id,
            safe_id: safe,
            state: "waiting".to_owned(),
            team_id: team,
            started_by: agent,
            started_at: now.as_millis(),
            ready_at: ready_at.as_millis(),
            approving_team_id: None,
            approved_by: None,
            approved_at: None,
            ended_at: None,
        }
    }

    pub fn into_clear(self) -> Recovery {
        Recovery {
            id: self.id,
            safe: self.safe_id,
            team: self.team_id,
            started_by: self.started_by,
            started_at: Timestamp::from_millis(self.started_at),
            ready_at: Timestamp::from_millis(self.ready_at),
            approving_team: self.approving_team_id,
            approved_by: self.approved_by,
        }
    }
}

pub(in crate::safes) fn insert_share(
    tx: &mut Conn,
    slot: SlotId,
    team: TeamId,
    key_number: i32,
    share: &[u8],
) -> Result<()> {
    let row = (
        slot_shares::slot_id.eq(slot),
        slot_shares::team_id.eq(team),
        slot_shares::key_number.eq(key_number),
        slot_shares::share.eq(share),
    );
    diesel::insert_into(slot_shares::table).values(row).execute(tx)?;
    Ok(())
}

/// All halves of a safe's `two_teams` slots.
pub(in crate::safes) fn shares_of(conn: &mut Conn, safe: SafeId) -> Result<Vec<ShareRow>> {
    Ok(slot_shares::table
        .inner_join(slots::table.on(slots::id.eq(slot_shares::slot_id)))
        .filter(slots::safe_id.eq(safe))
        .select((slot_shares::slot_id, slot_shares::team_id, slot_shares::key_number, slot_shares::share))
        .load(conn)?)
}

/// The teams that hold the halves, with the number of the key pair each is sealed to.
pub(in crate::safes) fn shared_with(conn: &mut Conn, safe: SafeId) -> Result<Vec<(TeamId, i32)>> {
    Ok(slot_shares::table
        .inner_join(slots::table.on(slots::id.eq(slot_shares::slot_id)))
        .filter(slots::safe_id.eq(safe))
        .select((slot_shares::team_id, slot_shares::key_number))
        .load(conn)?)
}

/// Deletes the `two_teams` slots of a safe with all halves of their keys.
pub(crate) fn delete_two_teams(tx: &mut Conn, safe: SafeId) -> Result<()> {
    let mine: Vec<SlotId> = slots::table
        .filter(slots::safe_id.eq(safe))
        .filter(slots::kind.eq(SlotKind::TwoTeams.name()))
        .select(slots::id)
        .load(tx)?;
    diesel::delete(recovery_shares::table.filter(recovery_shares::slot_id.eq_any(&mine))).execute(tx)?;
    diesel::delete(slot_shares::table.filter(slot_shares::slot_id.eq_any(&mine))).execute(tx)?;
    diesel::delete(slots::table.filter(slots::id.eq_any(&mine))).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn insert_recovery(tx: &mut Conn, row: &RecoveryRow) -> Result<()> {
    diesel::insert_into(recoveries::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn insert_recovery_share(
    tx: &mut Conn,
    recovery: RecoveryId,
    slot: SlotId,
    team: TeamId,
    share: &[u8],
) -> Result<()> {
    let row = (
        recovery_shares::recovery_id.eq(recovery),
        recovery_shares::slot_id.eq(slot),
        recovery_shares::team_id.eq(team),
        recovery_shares::share.eq(share),
    );
    diesel::insert_into(recovery_shares::table).values(row).execute(tx)?;
    Ok(())
}

/// The half that was given to this team.
pub(in crate::safes) fn recovery_share(
    conn: &mut Conn,
    recovery: RecoveryId,
    team: TeamId,
) -> Result<Option<GivenShare>> {
    Ok(recovery_shares::table
        .filter(recovery_shares::recovery_id.eq(recovery))
        .filter(recovery_shares::team_id.eq(team))
        .select((recovery_shares::slot_id, recovery_shares::share))
        .first(conn)
        .optional()?)
}

pub(crate) fn delete_recovery_shares(tx: &mut Conn, safe: SafeId) -> Result<()> {
    let mine = recoveries::table.filter(recoveries::safe_id.eq(safe)).select(recoveries::id);
    diesel::delete(recovery_shares::table.filter(recovery_shares::recovery_id.eq_any(mine))).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn has_live_recovery(conn: &mut Conn, safe: SafeId) -> Result<bool> {
    let live = recoveries::table.filter(recoveries::safe_id.eq(safe)).filter(recoveries::state.eq_any(LIVE));
    Ok(diesel::select(diesel::dsl::exists(live)).get_result(conn)?)
}

pub(in crate::safes) fn live_recovery(conn: &mut Conn, safe: SafeId) -> Result<Option<RecoveryRow>> {
    Ok(recoveries::table
        .filter(recoveries::safe_id.eq(safe))
        .filter(recoveries::state.eq_any(LIVE))
        .first(conn)
        .optional()?)
}

pub(in crate::safes) fn live_recoveries(
    conn: &mut Conn,
    organisation: OrganisationId,
) -> Result<Vec<RecoveryRow>> {
    Ok(recoveries::table
        .inner_join(safes::table.on(safes::id.eq(recoveries::safe_id)))
        .filter(safes::organisation_id.eq(organisation))
        .filter(recoveries::state.eq_any(LIVE))
        .order(recoveries::started_at)
        .select(recoveries::all_columns)
        .load(conn)?)
}

/// One row changed, or somebody else approved or stopped it first.
pub(in crate::safes) fn approve_recovery(
    tx: &mut Conn,
    recovery: RecoveryId,
    team: TeamId,
    agent: AgentId,
    ready_at: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    let waiting =
        recoveries::table.filter(recoveries::id.eq(recovery)).filter(recoveries::state.eq("waiting"));
    let approved = diesel::update(waiting)
        .set((
            recoveries::state.eq("approved"),
            recoveries::approving_team_id.eq(team),
            recoveries::approved_by.eq(agent),
            recoveries::approved_at.eq(now.as_millis()),
            recoveries::ready_at.eq(ready_at.as_millis()),
        ))
        .execute(tx)?;
    Ok(approved == 1)
}

/// Finished or stopped, once.
pub(in crate::safes) fn end_recovery(
    tx: &mut Conn,
    recovery: RecoveryId,
    state: &str,
    now: Timestamp,
) -> Result<bool> {
    let live = recoveries::table.filter(recoveries::id.eq(recovery)).filter(recoveries::state.eq_any(LIVE));
    Ok(diesel::update(live)
        .set((recoveries::state.eq(state), recoveries::ended_at.eq(now.as_millis())))
        .execute(tx)?
        == 1)
}

/// The safes of recoveries that were started before and never finished.
pub(in crate::safes) fn recoveries_before(conn: &mut Conn, before: Timestamp) -> Result<Vec<SafeId>> {
    Ok(recoveries::table
        .filter(recoveries::state.eq_any(LIVE))
        .filter(recoveries::started_at.lt(before.as_millis()))
        .select(recoveries::safe_id)
        .load(conn)?)
}

/// All recoveries of a safe, for its closing.
pub(crate) fn delete_recoveries(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    delete_recovery_shares(tx, safe)?;
    Ok(diesel::delete(recoveries::table.filter(recoveries::safe_id.eq(safe))).execute(tx)?)
}
