//! The SQL of agreements, and of the keys that they hold.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::documents::DocumentId;
use crate::error::Result;
use crate::messaging::ReleaseId;
use crate::organisations::{KioskId, TeamId};
use crate::releases::store::ReleaseRow;
use crate::releases::{AgreementId, State};
use crate::safes::SafeId;
use crate::schema::from_afar::{agreements, held_keys};
use crate::schema::releases;

#[derive(Queryable, Insertable)]
#[diesel(table_name = agreements)]
pub(in crate::releases) struct AgreementRow {
    pub id: AgreementId,
    pub safe_id: SafeId,
    pub team_id: TeamId,
    pub kiosk_id: KioskId,
    pub names_kinds: bool,
    pub made_at: i64,
    pub ends_at: i64,
    pub ended_at: Option<i64>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = held_keys)]
pub(in crate::releases) struct HeldRow {
    pub agreement_id: AgreementId,
    pub document_id: DocumentId,
    pub position: i32,
    pub key_number: i32,
    pub document_key: Vec<u8>,
}

pub(in crate::releases) fn insert(tx: &mut Conn, row: &AgreementRow) -> Result<()> {
    diesel::insert_into(agreements::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::releases) fn insert_held(tx: &mut Conn, row: &HeldRow) -> Result<()> {
    diesel::insert_into(held_keys::table).values(row).execute(tx)?;
    Ok(())
}

/// One that was not taken back and whose day has not come.
pub(in crate::releases) fn live(
    conn: &mut Conn,
    id: AgreementId,
    now: Timestamp,
) -> Result<Option<AgreementRow>> {
    Ok(agreements::table
        .find(id)
        .filter(agreements::ended_at.is_null())
        .filter(agreements::ends_at.gt(now.as_millis()))
        .first(conn)
        .optional()?)
}

/// Those of a safe, oldest first.
pub(in crate::releases) fn live_of_safe(
    conn: &mut Conn,
    safe: SafeId,
    now: Timestamp,
) -> Result<Vec<AgreementRow>> {
    Ok(agreements::table
        .filter(agreements::safe_id.eq(safe))
        .filter(agreements::ended_at.is_null())
        .filter(agreements::ends_at.gt(now.as_millis()))
        .order((agreements::made_at, agreements::id))
        .load(conn)?)
}

/// Those of a team, the newest first.
pub(in crate::releases) fn live_of_team(
    conn: &mut Conn,
    team: TeamId,
    now: Timestamp,
) -> Result<Vec<AgreementRow>> {
    Ok(agreements::table
        .filter(agreements::team_id.eq(team))
        .filter(agreements::ended_at.is_null())
        .filter(agreements::ends_at.gt(now.as_millis()))
        .order((agreements::made_at.desc(), agreements::id.desc()))
        .load(conn)?)
}

/// Not ended yet, though their day has come or none of their papers is left.
pub(in crate::releases) fn over(conn: &mut Conn, now: Timestamp) -> Result<Vec<AgreementRow>> {
    let held = held_keys::table.filter(held_keys::agreement_id.eq(agreements::id));
    let empty = diesel::dsl::not(diesel::dsl::exists(held));
    Ok(agreements::table
        .filter(agreements::ended_at.is_null())
        .filter(agreements::ends_at.le(now.as_millis()).or(empty))
        .load(conn)?)
}

/// False: it had ended before.
pub(in crate::releases) fn set_ended(tx: &mut Conn, id: AgreementId, now: Timestamp) -> Result<bool> {
    let live = agreements::table.filter(agreements::id.eq(id)).filter(agreements::ended_at.is_null());
    Ok(diesel::update(live).set(agreements::ended_at.eq(now.as_millis())).execute(tx)? == 1)
}

/// In the order in which the holder chose them.
pub(in crate::releases) fn held(conn: &mut Conn, id: AgreementId) -> Result<Vec<HeldRow>> {
    let held = held_keys::table.filter(held_keys::agreement_id.eq(id));
    Ok(held.order((held_keys::position, held_keys::document_id)).load(conn)?)
}

pub(in crate::releases) fn forget_held(tx: &mut Conn, id: AgreementId) -> Result<()> {
    diesel::delete(held_keys::table.filter(held_keys::agreement_id.eq(id))).execute(tx)?;
    Ok(())
}

/// What was asked under an agreement and waits for its answer.
pub(in crate::releases) fn asked(conn: &mut Conn, id: AgreementId) -> Result<Vec<ReleaseRow>> {
    Ok(releases::table
        .filter(releases::agreement_id.eq(id))
        .filter(releases::state.eq(State::Asked.name()))
        .load(conn)?)
}

/// Takes the row of one that runs, so that it stays so until the end of the transaction.
pub(in crate::releases) fn lock(tx: &mut Conn, id: AgreementId, now: Timestamp) -> Result<bool> {
    let live = agreements::table
        .filter(agreements::id.eq(id))
        .filter(agreements::ended_at.is_null())
        .filter(agreements::ends_at.gt(now.as_millis()));
    Ok(diesel::update(live).set(agreements::names_kinds.eq(agreements::names_kinds)).execute(tx)? == 1)
}

/// What was asked under a team's agreements, also those that have ended; the newest first.
pub(in crate::releases) fn releases_of_team(
    conn: &mut Conn,
    team: TeamId,
    limit: i64,
) -> Result<Vec<ReleaseRow>> {
    let of_team = agreements::table.filter(agreements::team_id.eq(team)).select(agreements::id);
    Ok(releases::table
        .filter(releases::agreement_id.eq_any(of_team.nullable()))
        .order((releases::asked_at.desc(), releases::id.desc()))
        .limit(limit)
        .load(conn)?)
}

pub(in crate::releases) fn release_of_team(
    conn: &mut Conn,
    team: TeamId,
    id: ReleaseId,
) -> Result<Option<ReleaseRow>> {
    let of_team = agreements::table.filter(agreements::team_id.eq(team)).select(agreements::id);
    Ok(releases::table
        .find(id)
        .filter(releases::agreement_id.eq_any(of_team.nullable()))
        .first(conn)
        .optional()?)
}

/// What was asked of a safe from afar and can still be answered, the oldest first.
pub(in crate::releases) fn waiting(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<Vec<ReleaseRow>> {
    Ok(releases::table
        .filter(releases::safe_id.eq(safe))
        .filter(releases::agreement_id.is_not_null())
        .filter(releases::state.eq(State::Asked.name()))
        .filter(releases::code_until.gt(now.as_millis()))
        .filter(releases::tries_left.gt(0))
        .order((releases::asked_at, releases::id))
        .load(conn)?)
}
