//! Ending a release: stopped by the holder, refused, run out, or made anew.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::journal::{self, Actor, Event};
use crate::messaging::{ReleaseId, outbox};
use crate::releases::store::{self, ReleaseRow};
use crate::releases::{State, card_codes, texts};
use crate::safes::SafeId;

/// The holder takes a release back: from now on its link says the same as an unknown one.
pub fn stop(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    release: ReleaseId,
    now: Timestamp,
) -> Result<bool> {
    let handed_over = State::HandedOver.name();
    match store::release(tx, release)?.filter(|row| row.safe_id == safe && row.state == handed_over) {
        Some(row) => close(tx, keyring, &row, State::Stopped, Actor::Holder, now),
        None => Ok(false),
    }
}

/// "Ce n'est pas pour moi": the recipient says that he is the wrong person.
pub fn stop_by_recipient(
    tx: &mut Conn,
    keyring: &Keyring,
    release: ReleaseId,
    now: Timestamp,
) -> Result<bool> {
    let handed_over = State::HandedOver.name();
    match store::release(tx, release)?.filter(|row| row.state == handed_over) {
        Some(row) => close(tx, keyring, &row, State::Stopped, Actor::Recipient, now),
        None => Ok(false),
    }
}

/// Stops all that is open or asked of a safe: it is being locked. Returns how many.
pub fn stop_all(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    actor: Actor,
    now: Timestamp,
) -> Result<usize> {
    let mut stopped = 0;
    for row in store::releases_of(tx, safe)? {
        let to = match row.state.parse()? {
            State::Asked => State::Refused,
            State::HandedOver if row.until > now.as_millis() => State::Stopped,
            _ => continue,
        };
        stopped += usize::from(close(tx, keyring, &row, to, actor, now)?);
    }
    Ok(stopped)
}

/// Ends what its holder is still asked to confirm at the kiosk: any edit makes a new release with a new code. What
/// was asked from afar stands beside it, with a code of its own.
pub(super) fn supersede(tx: &mut Conn, keyring: &Keyring, safe: SafeId, now: Timestamp) -> Result<()> {
    for row in store::asked_of_safe(tx, safe)? {
        close(tx, keyring, &row, State::Expired, Actor::System, now)?;
    }
    Ok(())
}

/// Ends the requests whose codes have run out. Returns how many.
pub fn expire(db: &Db, keyring: &Keyring, now: Timestamp) -> Result<usize> {
    let due = db.read(|conn| store::asked_until(conn, now))?;
    for row in &due {
        db.write(|tx| close(tx, keyring, row, State::Expired, Actor::System, now))?;
    }
    Ok(due.len())
}

/// Changes the state, if it is still the one that was read; then the wrapped keys and waiting messages go.
pub(super) fn close(
    tx: &mut Conn,
    keyring: &Keyring,
    row: &ReleaseRow,
    to: State,
    actor: Actor,
    now: Timestamp,
) -> Result<bool> {
    if !store::set_closed(tx, row.id, &row.state, to, now)? {
        return Ok(false);
    }
    // Whoever saw the list meanwhile gains nothing by it.
    if let Some(code) = row.card_code_id {
        card_codes::use_up(tx, code, now)?;
    }
    let detail = texts::detail(keyring, tx, row.safe_id, row.id)?;
    store::forget_keys(tx, row.id)?;
    outbox::drop_waiting(tx, row.id, now)?;
    let event = match to {
        State::Stopped => Event::ReleaseStopped,
        State::Refused => Event::ReleaseRefused,
        _ => Event::ReleaseExpired,
    };
    journal::append(tx, keyring, row.safe_id, event, actor, &detail, now)?;
    Ok(true)
}
