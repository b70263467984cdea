//! A holder's own code device: TOTP (RFC 6238), used wherever a code by SMS would be.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::otp::TotpDevice;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::{Actor, Detail, Event};
use crate::safes::store::proofs::{self as store, CodeDeviceRow};
use crate::safes::{Safe, SafeId, notices};

pub struct CodeDeviceMark;
pub type CodeDeviceId = Id<CodeDeviceMark>;

/// How long a secret waits for the device's first code.
pub const WAIT: Duration = Duration::from_mins(15);
/// Names the issuer on the device.
const ISSUER: &str = "Consigne";

/// Draws a secret for a device that is not confirmed yet; an enrolled one stays good until the new one is.
pub fn prepare(tx: &mut Conn, keyring: &Keyring, safe: SafeId, now: Timestamp) -> Result<()> {
    store::delete_code_devices(tx, safe, false)?;
    let id = CodeDeviceId::new();
    let row = CodeDeviceRow {
        id,
        safe_id: safe,
        secret: keyring.seal_field(field(&id), &TotpDevice::new_secret())?,
        step: 0,
        enrolled_at: None,
        created_at: now.as_millis(),
    };
    store::insert_code_device(tx, &row)
}

/// The `otpauth://` address of the device that waits for its first code.
pub fn address(
    conn: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    now: Timestamp,
) -> Result<Option<zeroize::Zeroizing<String>>> {
    let waiting = waiting(conn, safe.id, now)?;
    waiting.map(|row| Ok(totp(keyring, &row, &safe.number)?.address())).transpose()
}

fn waiting(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<Option<CodeDeviceRow>> {
    let live = |row: &CodeDeviceRow| Timestamp::from_millis(row.created_at).plus(WAIT) > now;
    Ok(store::code_device(conn, safe, false)?.filter(live))
}

pub fn is_enrolled(conn: &mut Conn, safe: SafeId) -> Result<bool> {
    Ok(store::code_device(conn, safe, true)?.is_some())
}

/// The first code of a device: from now on it counts, and the one before does not.
pub fn confirm(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    code: &str,
    detail: &Detail,
    now: Timestamp,
) -> Result<bool> {
    let Some(row) = waiting(tx, safe.id, now)? else { return Ok(false) };
    if !accept(tx, keyring, &row, code, now)? {
        return Ok(false);
    }
    store::delete_code_devices(tx, safe.id, true)?;
    store::set_code_device_enrolled(tx, row.id, now)?;
    notices::tell(tx, keyring, safe, Event::DeviceAdded, Actor::Agent, detail, now)?;
    Ok(true)
}

/// Whether this is a code of the enrolled device. A step that was used is never accepted again (RFC 6238, 5.2).
pub fn check(tx: &mut Conn, keyring: &Keyring, safe: SafeId, code: &str, now: Timestamp) -> Result<bool> {
    match store::code_device(tx, safe, true)? {
        Some(row) => accept(tx, keyring, &row, code, now),
        None => Ok(false),
    }
}

/// The device is gone. False when there was none.
pub fn remove(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    by: (Actor, &Detail),
    now: Timestamp,
) -> Result<bool> {
    store::delete_code_devices(tx, safe.id, false)?;
    if store::delete_code_devices(tx, safe.id, true)? == 0 {
        return Ok(false);
    }
    notices::tell(tx, keyring, safe, Event::DeviceRemoved, by.0, by.1, now)?;
    Ok(true)
}

fn accept(tx: &mut Conn, keyring: &Keyring, row: &CodeDeviceRow, code: &str, now: Timestamp) -> Result<bool> {
    match totp(keyring, row, "")?.step_of(code.trim(), now) {
        Some(step) => store::accept_code_device_step(tx, row.id, step),
        None => Ok(false),
    }
}

fn totp(keyring: &Keyring, row: &CodeDeviceRow, account: &str) -> Result<TotpDevice> {
    let secret = keyring.open_field(field(&row.id), &row.secret)?;
    TotpDevice::new(secret.to_vec(), ISSUER, account).map_err(|_| Error::Corrupt("a code device's secret"))
}

fn field(id: &CodeDeviceId) -> Field<'_> {
    Field { table: "code_devices", column: "secret", row: id.as_bytes() }
}
