//! The SQL of kiosks' machines: code, key, cookie.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::store::KioskRow;
use crate::organisations::{KioskId, OrganisationId};
use crate::schema::kiosks;

/// The key that was proven, and the cookie that is given for it.
pub struct Device<'a> {
    pub key: &'a [u8],
    pub hash: &'a [u8],
    pub until: Timestamp,
}

/// Puts a code on a kiosk that is there already.
pub fn renew(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    code: &[u8],
    until: Timestamp,
) -> Result<bool> {
    let live = kiosks::table
        .filter(kiosks::id.eq(kiosk))
        .filter(kiosks::organisation_id.eq(organisation))
        .filter(kiosks::revoked_at.is_null());
    let code = (kiosks::enrolment_hash.eq(code), kiosks::enrolment_until.eq(until.as_millis()));
    Ok(diesel::update(live).set(code).execute(tx)? == 1)
}

/// Spends a code for a key; the cookie of an earlier machine ends.
pub fn enrol(tx: &mut Conn, code: &[u8], key: &[u8], now: Timestamp) -> Result<Option<KioskId>> {
    let waiting = kiosks::table
        .filter(kiosks::enrolment_hash.eq(code))
        .filter(kiosks::enrolment_until.gt(now.as_millis()))
        .filter(kiosks::revoked_at.is_null());
    let Some(kiosk) = waiting.select(kiosks::id).first::<KioskId>(tx).optional()? else { return Ok(None) };
    // Under the code's condition again: of two machines with one code, one gets the kiosk.
    let enrolled =
        diesel::update(kiosks::table.filter(kiosks::id.eq(kiosk)).filter(kiosks::enrolment_hash.eq(code)))
            .set((
                kiosks::enrolment_hash.eq(None::<Vec<u8>>),
                kiosks::enrolment_until.eq(None::<i64>),
                kiosks::device_key.eq(key),
                kiosks::device_hash.eq(None::<Vec<u8>>),
                kiosks::device_until.eq(None::<i64>),
                kiosks::signed_at.eq(None::<i64>),
                kiosks::seen_at.eq(now.as_millis()),
            ))
            .execute(tx)?;
    Ok((enrolled == 1).then_some(kiosk))
}

/// The key of a kiosk that may start.
pub fn key(conn: &mut Conn, kiosk: KioskId) -> Result<Option<Vec<u8>>> {
    let live = kiosks::table.filter(kiosks::id.eq(kiosk)).filter(kiosks::revoked_at.is_null());
    Ok(live.select(kiosks::device_key).first::<Option<Vec<u8>>>(conn).optional()?.flatten())
}

/// When a kiosk that may work was last seen.
pub fn seen_at(conn: &mut Conn, kiosk: KioskId) -> Result<Option<Timestamp>> {
    let live = kiosks::table.filter(kiosks::id.eq(kiosk)).filter(kiosks::revoked_at.is_null());
    let seen = live.select(kiosks::seen_at).first::<Option<i64>>(conn).optional()?.flatten();
    Ok(seen.map(Timestamp::from_millis))
}

/// Gives a start its cookie: one row changed, or none when a later start, another key or the desk was faster.
pub fn start(
    tx: &mut Conn,
    kiosk: KioskId,
    signed_at: Timestamp,
    device: &Device<'_>,
    now: Timestamp,
) -> Result<bool> {
    let due = kiosks::table
        .filter(kiosks::id.eq(kiosk))
        .filter(kiosks::revoked_at.is_null())
        .filter(kiosks::device_key.eq(device.key))
        .filter(kiosks::signed_at.is_null().or(kiosks::signed_at.lt(signed_at.as_millis())));
    let started = diesel::update(due)
        .set((
            kiosks::signed_at.eq(signed_at.as_millis()),
            kiosks::device_hash.eq(device.hash),
            kiosks::device_until.eq(device.until.as_millis()),
            kiosks::seen_at.eq(now.as_millis()),
        ))
        .execute(tx)?;
    Ok(started == 1)
}

/// The kiosk of a cookie that still lives.
pub fn by_cookie(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<Option<KioskRow>> {
    Ok(kiosks::table
        .filter(kiosks::device_hash.eq(hash))
        .filter(kiosks::device_until.gt(now.as_millis()))
        .filter(kiosks::revoked_at.is_null())
        .first(conn)
        .optional()?)
}
