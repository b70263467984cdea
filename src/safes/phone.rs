//! The holder's phone: bound only by a code that was answered, changed only at the kiosk or with an agent.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::messaging::outbox;
use crate::organisations::KioskId;
use crate::safes::proofs::{self, Answer, NewProof, Proof, Purpose};
use crate::safes::{Safe, field, notices, phone_index, safe_word, store, tasks};

/// After so long a number may belong to somebody else (Arcep, decision 2022-1583: 45 days after the end of a
/// contract), and no longer serves for requests from afar until a code is answered again.
pub const PROOF_LIFE: Duration = Duration::from_hours(45 * 24);

/// Whether the number that is bound may be asked from afar.
pub fn serves_from_afar(safe: &Safe, now: Timestamp) -> bool {
    safe.phone.is_some() && safe.phone_proven_at.is_some_and(|at| at.plus(PROOF_LIFE) > now)
}

/// Sends a code to a number that shall be bound, or whose proof shall be renewed. False: too often.
pub fn ask(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    phone: &str,
    session: &Token,
    kiosk: Option<KioskId>,
    now: Timestamp,
) -> Result<bool> {
    let new = NewProof {
        purpose: Purpose::Phone,
        safe: Some(safe.id),
        phone: Some(phone),
        session,
        kiosk,
        language: &safe.language,
        start: &safe.sms_start(&safe.sms_words()),
        send: true,
    };
    proofs::begin(tx, keyring, &new, now)
}

/// The code was typed back, at the kiosk or to the agent: the number is the safe's from now on.
pub fn confirm(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    proof: &Proof,
    code: &Code,
    by: (Actor, &Detail),
    now: Timestamp,
) -> Result<Answer> {
    if proof.safe != Some(safe.id) {
        return Ok(Answer::Closed);
    }
    let answer = proofs::answer(tx, keyring, proof, Purpose::Phone, code, now, |_| Ok(false))?;
    if answer == Answer::Right {
        let phone = proof.phone.as_deref().ok_or(Error::Corrupt("a proof without its phone"))?;
        bind(tx, keyring, safe, phone, by, now)?;
    }
    Ok(answer)
}

/// The code was answered by SMS. Returns whether a proof waited for it.
pub fn confirm_by_sms(
    tx: &mut Conn,
    keyring: &Keyring,
    phone: &str,
    code: &Code,
    now: Timestamp,
) -> Result<bool> {
    let Some(safe) = proofs::by_sms(tx, keyring, phone, code, now)? else { return Ok(false) };
    let safe = super::find(tx, keyring, safe)?;
    bind(tx, keyring, &safe, phone, (Actor::Holder, &Detail::none()), now)?;
    Ok(true)
}

/// A code that was sent to this phone was answered: its proof is fresh again, for every safe that it is bound to.
pub fn answered(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<()> {
    store::renew_phone_proof(tx, &phone_index(keyring, phone), now)
}

fn bind(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    phone: &str,
    (actor, detail): (Actor, &Detail),
    now: Timestamp,
) -> Result<()> {
    if safe.phone.as_deref() == Some(phone) {
        answered(tx, keyring, phone, now)?;
        return journal::append(tx, keyring, safe.id, Event::PhoneProven, actor, detail, now);
    }
    let sealed = keyring.seal_field(field(&safe.id, "phone"), phone.as_bytes())?;
    store::set_phone(tx, safe.id, Some((&sealed, &phone_index(keyring, phone))), now)?;
    let settled = safe_word::settle(tx, keyring, safe, phone, now)?;
    // The old number is told too: who lost it against his will hears of it there.
    notices::tell(tx, keyring, safe, Event::PhoneBound, actor, detail, now)?;
    notices::send(tx, keyring, &settled, phone, Event::PhoneBound, now)
}

/// `STOP` from this phone: nothing is sent to it any more but one last SMS, for any safe that it is bound to,
/// until a code is answered again at a kiosk or a desk. Returns how many safes it had reached.
pub fn stop_by_sms(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<usize> {
    let safes = close_channel(tx, keyring, phone, "sms", now)?;
    if let Some(first) = safes.first() {
        notices::send(tx, keyring, first, phone, Event::PhoneStopped, now)?;
    }
    Ok(safes.len())
}

/// A channel says that this phone wants nothing more: it said STOP to the channel itself, which keeps that word from
/// us. Nothing is sent to it, not even a last SMS. Returns how many safes it had reached.
pub fn stopped_at_channel(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<usize> {
    Ok(close_channel(tx, keyring, phone, "channel", now)?.len())
}

fn close_channel(
    tx: &mut Conn,
    keyring: &Keyring,
    phone: &str,
    by: &str,
    now: Timestamp,
) -> Result<Vec<Safe>> {
    let safes = super::reached_by(tx, keyring, phone)?;
    for safe in &safes {
        store::set_phone_stopped(tx, safe.id, now)?;
        let detail = Detail::none().with("by", by);
        journal::append(tx, keyring, safe.id, Event::PhoneStopped, Actor::Holder, &detail, now)?;
        tasks::add(tx, safe.organisation, safe.id, tasks::Kind::Stopped, now)?;
    }
    if !safes.is_empty() {
        outbox::drop_to_holder(tx, keyring, phone, now)?;
    }
    Ok(safes)
}

/// The holder has no phone any more. False when there was none.
pub fn remove(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    by: (Actor, &Detail),
    now: Timestamp,
) -> Result<bool> {
    if safe.phone.is_none() && safe.phone_stopped_at.is_none() {
        return Ok(false);
    }
    store::set_phone(tx, safe.id, None, now)?;
    notices::tell(tx, keyring, safe, Event::PhoneRemoved, by.0, by.1, now)?;
    Ok(true)
}
