//! The SQL of what desks have to do.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::{AgentId, OrganisationId};
use crate::safes::SafeId;
use crate::safes::tasks::TaskId;
use crate::schema::from_afar::tasks;
use crate::schema::safes;

pub(in crate::safes) fn has_open(conn: &mut Conn, safe: SafeId, kind: &str) -> Result<bool> {
    let open = tasks::table
        .filter(tasks::safe_id.eq(safe))
        .filter(tasks::kind.eq(kind))
        .filter(tasks::done_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(open)).get_result(conn)?)
}

pub(in crate::safes) fn insert(
    tx: &mut Conn,
    id: TaskId,
    organisation: OrganisationId,
    safe: SafeId,
    kind: &str,
    now: Timestamp,
) -> Result<()> {
    let row = (
        tasks::id.eq(id),
        tasks::organisation_id.eq(organisation),
        tasks::safe_id.eq(safe),
        tasks::kind.eq(kind),
        tasks::made_at.eq(now.as_millis()),
    );
    diesel::insert_into(tasks::table).values(row).execute(tx)?;
    Ok(())
}

/// Not those of a safe that is being erased.
pub(in crate::safes) fn open_of(
    conn: &mut Conn,
    organisation: OrganisationId,
) -> Result<Vec<(TaskId, SafeId, String, i64)>> {
    let kept = safes::table.filter(safes::state.ne("closed")).select(safes::id);
    Ok(tasks::table
        .filter(tasks::organisation_id.eq(organisation))
        .filter(tasks::done_at.is_null())
        .filter(tasks::safe_id.eq_any(kept))
        .order((tasks::made_at, tasks::id))
        .select((tasks::id, tasks::safe_id, tasks::kind, tasks::made_at))
        .load(conn)?)
}

/// One row changed, or somebody was first.
pub(in crate::safes) fn set_done(
    tx: &mut Conn,
    id: TaskId,
    organisation: OrganisationId,
    agent: AgentId,
    now: Timestamp,
) -> Result<bool> {
    let open = tasks::table
        .filter(tasks::id.eq(id))
        .filter(tasks::organisation_id.eq(organisation))
        .filter(tasks::done_at.is_null());
    let changed = diesel::update(open)
        .set((tasks::done_at.eq(now.as_millis()), tasks::done_by.eq(agent)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(crate) fn delete_tasks_of(tx: &mut Conn, safe: SafeId) -> Result<()> {
    diesel::delete(tasks::table.filter(tasks::safe_id.eq(safe))).execute(tx)?;
    Ok(())
}
