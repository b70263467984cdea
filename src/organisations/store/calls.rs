//! The SQL of calls for help.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::agent_session::Stage;
use crate::organisations::calls::{CallId, Ringing};
use crate::organisations::{AgentId, KioskId, OrganisationId};
use crate::schema::hall::kiosk_calls;
use crate::schema::{agent_sessions, agents, kiosks, teams};

#[derive(Queryable)]
pub(in crate::organisations) struct CallRow {
    pub id: CallId,
    pub called_at: i64,
    pub answered_at: Option<i64>,
}

/// Takes the kiosk's row, so that it stays as it is until the end of the transaction.
pub(in crate::organisations) fn lock_kiosk(tx: &mut Conn, kiosk: KioskId) -> Result<()> {
    diesel::update(kiosks::table.find(kiosk)).set(kiosks::name.eq(kiosks::name)).execute(tx)?;
    Ok(())
}

pub(in crate::organisations) fn insert(
    tx: &mut Conn,
    id: CallId,
    kiosk: KioskId,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<()> {
    let row = (
        kiosk_calls::id.eq(id),
        kiosk_calls::kiosk_id.eq(kiosk),
        kiosk_calls::organisation_id.eq(organisation),
        kiosk_calls::called_at.eq(now.as_millis()),
    );
    diesel::insert_into(kiosk_calls::table).values(row).execute(tx)?;
    Ok(())
}

/// The latest that was not cancelled.
pub(in crate::organisations) fn latest(conn: &mut Conn, kiosk: KioskId) -> Result<Option<CallRow>> {
    Ok(kiosk_calls::table
        .filter(kiosk_calls::kiosk_id.eq(kiosk))
        .filter(kiosk_calls::ended_at.is_null())
        .order(kiosk_calls::called_at.desc())
        .select((kiosk_calls::id, kiosk_calls::called_at, kiosk_calls::answered_at))
        .first(conn)
        .optional()?)
}

pub(in crate::organisations) fn end(tx: &mut Conn, kiosk: KioskId, now: Timestamp) -> Result<()> {
    let open =
        kiosk_calls::table.filter(kiosk_calls::kiosk_id.eq(kiosk)).filter(kiosk_calls::ended_at.is_null());
    diesel::update(open).set(kiosk_calls::ended_at.eq(now.as_millis())).execute(tx)?;
    Ok(())
}

pub(in crate::organisations) fn ringing(
    conn: &mut Conn,
    organisation: OrganisationId,
    since: Timestamp,
) -> Result<Vec<Ringing>> {
    let rows: Vec<(CallId, String, Option<String>, i64)> = kiosk_calls::table
        .inner_join(kiosks::table.on(kiosks::id.eq(kiosk_calls::kiosk_id)))
        .filter(kiosk_calls::organisation_id.eq(organisation))
        .filter(kiosk_calls::ended_at.is_null())
        .filter(kiosk_calls::answered_at.is_null())
        .filter(kiosk_calls::called_at.gt(since.as_millis()))
        .order(kiosk_calls::called_at)
        .select((kiosk_calls::id, kiosks::name, kiosks::place, kiosk_calls::called_at))
        .load(conn)?;
    let ringing = rows.into_iter().map(|(id, kiosk, place, at)| {
        let called_at = Timestamp::from_millis(at);
        Ringing { id, kiosk, place, called_at }
    });
    Ok(ringing.collect())
}

/// One row changed, or none.
pub(in crate::organisations) fn answer(
    tx: &mut Conn,
    organisation: OrganisationId,
    call: CallId,
    agent: AgentId,
    since: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    let ringing = kiosk_calls::table
        .filter(kiosk_calls::id.eq(call))
        .filter(kiosk_calls::organisation_id.eq(organisation))
        .filter(kiosk_calls::ended_at.is_null())
        .filter(kiosk_calls::answered_at.is_null())
        .filter(kiosk_calls::called_at.gt(since.as_millis()));
    let answer = (kiosk_calls::answered_at.eq(now.as_millis()), kiosk_calls::answered_by.eq(agent));
    Ok(diesel::update(ringing).set(answer).execute(tx)? == 1)
}

/// Whether an agent of the organisation has done something at the desk since then.
pub(in crate::organisations) fn is_desk_seen(
    conn: &mut Conn,
    organisation: OrganisationId,
    since: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    let seen = agent_sessions::table
        .inner_join(agents::table.on(agents::id.eq(agent_sessions::agent_id)))
        .inner_join(teams::table.on(teams::id.eq(agents::team_id)))
        .filter(teams::organisation_id.eq(organisation))
        .filter(agent_sessions::stage.eq(Stage::SignedIn.name()))
        .filter(agent_sessions::seen_at.gt(since.as_millis()))
        .filter(agent_sessions::ends_at.gt(now.as_millis()));
    Ok(diesel::select(diesel::dsl::exists(seen)).get_result(conn)?)
}

/// Those that are over, and those that were called before then.
pub(in crate::organisations) fn sweep(tx: &mut Conn, before: Timestamp) -> Result<usize> {
    let over = kiosk_calls::ended_at.is_not_null().or(kiosk_calls::called_at.le(before.as_millis()));
    Ok(diesel::delete(kiosk_calls::table.filter(over)).execute(tx)?)
}
