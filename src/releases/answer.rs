//! The holder's yes or no to exactly one release.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::crypto::secret::same;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Event};
use crate::messaging::{ReleaseId, outbox};
use crate::organisations::recipients::Recipient;
use crate::releases::ask::Bound;
use crate::releases::store::{self, ReleaseRow};
use crate::releases::{ConfirmBy, State, card_codes, field, stop, texts};
use crate::safes::{self, SafeId, code_device, phone_index};

/// What an answer led to.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    HandedOver(ReleaseId),
    WrongCode {
        left: i32,
    },
    /// Nothing is asked (any more): late, doubled or not for this number.
    Closed,
}

/// `OUI 482913` came from this phone. Two safes may share it: the code says which is meant.
pub fn by_sms(tx: &mut Conn, keyring: &Keyring, phone: &str, code: &Code, now: Timestamp) -> Result<Outcome> {
    let mut asked = store::asked_of_phone(tx, &phone_index(keyring, phone), now)?;
    let still_its_own = still_own(tx, keyring, phone)?;
    asked.retain(|row| row.agreement_id.is_none() || still_its_own.contains(&row.safe_id));
    for row in &asked {
        if is_right(tx, keyring, row, phone, code)? {
            safes::phone::answered(tx, keyring, phone, now)?;
            return hand_over(tx, keyring, row, now);
        }
    }
    count_wrong_of_all(tx, keyring, &asked, now)
}

/// What a code says before its yes.
#[derive(Debug, PartialEq, Eq)]
pub enum Checked {
    /// It is the code of this request, which still waits for the yes.
    Right(ReleaseId),
    WrongCode {
        left: i32,
    },
    /// Nothing is asked of this number (any more).
    Closed,
}

/// Looks which request of this phone a code belongs to, and hands nothing over. A wrong code counts.
pub fn check_by_phone(
    tx: &mut Conn,
    keyring: &Keyring,
    phone: &str,
    code: &Code,
    now: Timestamp,
) -> Result<Checked> {
    let asked = store::asked_of_phone(tx, &phone_index(keyring, phone), now)?;
    for row in &asked {
        if is_right(tx, keyring, row, phone, code)? {
            return Ok(Checked::Right(row.id));
        }
    }
    Ok(match count_wrong_of_all(tx, keyring, &asked, now)? {
        Outcome::WrongCode { left } => Checked::WrongCode { left },
        Outcome::HandedOver(_) | Outcome::Closed => Checked::Closed,
    })
}

/// Nobody knows which of them was meant. The tries that are left are those of the one with most.
fn count_wrong_of_all(
    tx: &mut Conn,
    keyring: &Keyring,
    asked: &[ReleaseRow],
    now: Timestamp,
) -> Result<Outcome> {
    let mut left = None;
    for row in asked {
        if let Outcome::WrongCode { left: of_this } = count_wrong(tx, keyring, row, now)? {
            left = left.max(Some(of_this));
        }
    }
    Ok(left.map_or(Outcome::Closed, |left| Outcome::WrongCode { left }))
}

/// The safes that this phone is still bound to: in a day the holder may have got another, or lost this one.
fn still_own(conn: &mut Conn, keyring: &Keyring, phone: &str) -> Result<Vec<SafeId>> {
    Ok(safes::of_phone(conn, keyring, phone)?.into_iter().map(|safe| safe.id).collect())
}

/// A code came from this phone and nothing was asked of it: the safe that was asked last shall see that.
pub fn note_late(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<()> {
    let Some(row) = store::last_of_phone(tx, &phone_index(keyring, phone))? else { return Ok(()) };
    let detail = texts::detail(keyring, tx, row.safe_id, row.id)?.with("late", true);
    journal::append(tx, keyring, row.safe_id, Event::CodeRefused, Actor::Holder, &detail, now)
}

/// The code was typed at the kiosk, inside the safe: of the SMS, or of the holder's own device, whose code counts
/// for the release on this screen.
pub fn at_kiosk(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    release: ReleaseId,
    code: &Code,
    now: Timestamp,
) -> Result<Outcome> {
    let Some(row) = asked(tx, safe, release, &[ConfirmBy::Sms, ConfirmBy::Device], now)? else {
        return Ok(Outcome::Closed);
    };
    if let Some(phone) = safes::find(tx, keyring, safe)?.phone
        && is_right(tx, keyring, &row, &phone, code)?
    {
        safes::phone::answered(tx, keyring, &phone, now)?;
        return hand_over(tx, keyring, &row, now);
    }
    // From afar nothing replaces the SMS.
    if row.agreement_id.is_none() && code_device::check(tx, keyring, safe, &code.to_text(), now)? {
        return hand_over(tx, keyring, &row, now);
    }
    count_wrong(tx, keyring, &row, now)
}

/// The PIN was typed again and was right (checked by `safes::sign_in::confirm_pin` before).
pub fn by_pin(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    release: ReleaseId,
    now: Timestamp,
) -> Result<Outcome> {
    match asked(tx, safe, release, &[ConfirmBy::Pin], now)? {
        Some(row) => hand_over(tx, keyring, &row, now),
        None => Ok(Outcome::Closed),
    }
}

/// `NON` from this phone: refuses everything that is asked of it. Needs no code. Returns how many.
pub fn refuse_by_sms(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<usize> {
    let asked = store::refusable_by_phone(tx, &phone_index(keyring, phone), now)?;
    for row in &asked {
        stop::close(tx, keyring, row, State::Refused, Actor::Holder, now)?;
    }
    Ok(asked.len())
}

/// "Non" at the kiosk.
pub fn refuse(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    release: ReleaseId,
    now: Timestamp,
) -> Result<bool> {
    match store::release(tx, release)?.filter(|row| row.safe_id == safe && row.state == State::Asked.name()) {
        Some(row) => stop::close(tx, keyring, &row, State::Refused, Actor::Holder, now),
        None => Ok(false),
    }
}

fn asked(
    tx: &mut Conn,
    safe: SafeId,
    release: ReleaseId,
    by: &[ConfirmBy],
    now: Timestamp,
) -> Result<Option<ReleaseRow>> {
    Ok(store::release(tx, release)?.filter(|row| {
        row.safe_id == safe
            && row.state == State::Asked.name()
            && by.iter().any(|by| row.confirm_by == by.name())
            && row.code_until > now.as_millis()
            && row.tries_left > 0
    }))
}

/// Computes the MAC anew over what is to be handed over, and compares in constant time.
fn is_right(tx: &mut Conn, keyring: &Keyring, row: &ReleaseRow, phone: &str, code: &Code) -> Result<bool> {
    let Some(expected) = &row.code else { return Ok(false) };
    let proof = match row.card_code_id {
        Some(id) => card_codes::typed(tx, keyring, id, code)?,
        None => Some(code.digits().to_vec()),
    };
    let Some(proof) = proof else { return Ok(false) };
    let recipient = keyring.open_field(field(&row.id, "recipient"), &row.recipient)?;
    let bound = Bound {
        release: row.id,
        recipient: &recipient,
        documents: &store::documents_of(tx, row.id)?,
        reason: keyring.open_text(field(&row.id, "purpose"), &row.purpose)?.parse()?,
        until: Timestamp::from_millis(row.until),
        phone,
    };
    Ok(same(&bound.mac(keyring, &proof), expected))
}

fn count_wrong(tx: &mut Conn, keyring: &Keyring, row: &ReleaseRow, now: Timestamp) -> Result<Outcome> {
    let Some(left) = store::spend_try(tx, row.id)? else { return Ok(Outcome::Closed) };
    let detail = texts::detail(keyring, tx, row.safe_id, row.id)?.with("left", left);
    journal::append(tx, keyring, row.safe_id, Event::CodeRefused, Actor::Holder, &detail, now)?;
    if left == 0 {
        stop::close(tx, keyring, row, State::Refused, Actor::System, now)?;
    }
    Ok(Outcome::WrongCode { left })
}

/// One row changed, or somebody else was first: papers are handed over at most once.
fn hand_over(tx: &mut Conn, keyring: &Keyring, row: &ReleaseRow, now: Timestamp) -> Result<Outcome> {
    if row.until <= now.as_millis() {
        return Ok(Outcome::Closed);
    }
    if let Some(id) = row.card_code_id
        && !card_codes::use_up(tx, id, now)?
    {
        return Ok(Outcome::Closed);
    }
    if !store::set_handed_over(tx, row.id, now)? {
        return Ok(Outcome::Closed);
    }
    outbox::let_go(tx, row.id, now)?;
    let recipient = keyring.open_field(field(&row.id, "recipient"), &row.recipient)?;
    let recipient: Recipient =
        serde_json::from_slice(&recipient).map_err(|_| Error::Corrupt("a release's recipient"))?;
    texts::send_receipt(tx, keyring, row.safe_id, row.id, &recipient, now)?;
    let detail = texts::detail(keyring, tx, row.safe_id, row.id)?;
    journal::append(tx, keyring, row.safe_id, Event::ReleaseHandedOver, Actor::Holder, &detail, now)?;
    Ok(Outcome::HandedOver(row.id))
}
