//! "Bloquer": by an SMS word, at the kiosk, or at any desk. Whatever is open ends; nothing opens before an agent
//! unlocks the safe in person.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{Actor, Detail, Event};
use crate::organisations::AgentId;
use crate::releases::{agreements, stop};
use crate::safes::store as safes_store;
use crate::safes::{self, Safe, notices, recovery, session};

/// Locks a safe: ends its sessions, open releases, recoveries and codes under way. False: it was locked already.
pub fn lock(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    by: (Actor, &Detail),
    now: Timestamp,
) -> Result<bool> {
    if safe.is_closed || !safes_store::set_locked(tx, safe.id, Some(now))? {
        return Ok(false);
    }
    session::end_all(tx, safe.id)?;
    safes_store::proofs::close_proofs_of(tx, safe.id)?;
    safes_store::proofs::delete_approvals(tx, safe.id)?;
    recovery::stop(tx, keyring, safe, by, now)?;
    stop::stop_all(tx, keyring, safe.id, by.0, now)?;
    agreements::end_all(tx, keyring, safe.id, by.0, now)?;
    notices::tell(tx, keyring, safe, Event::SafeLocked, by.0, by.1, now)?;
    Ok(true)
}

/// `BLOQUER` from this phone: every safe that it is bound to. Returns how many.
pub fn lock_by_sms(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<usize> {
    let mut locked = 0;
    for safe in safes::of_phone(tx, keyring, phone)? {
        let detail = Detail::none().with("by", "sms");
        locked += usize::from(lock(tx, keyring, &safe, (Actor::Holder, &detail), now)?);
    }
    Ok(locked)
}

/// An agent unlocks, with the person before him. False: it was not locked.
pub fn unlock(tx: &mut Conn, keyring: &Keyring, safe: &Safe, agent: AgentId, now: Timestamp) -> Result<bool> {
    if !safes_store::set_locked(tx, safe.id, None)? {
        return Ok(false);
    }
    let detail = Detail::none().with("agent", agent);
    notices::tell(tx, keyring, safe, Event::SafeUnlocked, Actor::Agent, &detail, now)?;
    Ok(true)
}
