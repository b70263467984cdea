//! A holder comes in: the card first, then the PIN. There is no verifier: opening the slot is the check.

use zeroize::Zeroizing;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::{Cost, Hasher};
use crate::crypto::pin::Pin;
use crate::crypto::secret::{Token, sha256};
use crate::crypto::slots::{self, SafeKey, SlotPlace};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::KioskId;
use crate::safes::session::{self, NewSession, Session, Stage};
use crate::safes::store::{self, SlotRow};
use crate::safes::{erasure_key, first_visit};

/// Wrong PINs in a row until the card's slot is blocked.
pub const MAX_TRIES: i32 = 3;
/// Wrong PINs in all until the slot is deleted for good.
pub const MAX_FAILURES: i32 = 10;

/// What a shown card leads to.
pub enum CardOutcome {
    /// Ask for the PIN.
    AskPin(Token),
    /// A new card: show the PIN and have it practised.
    FirstVisit(Token),
    /// Not a card of this installation.
    Unknown,
    /// A newer card has replaced it.
    Stopped,
    /// It was not brought to a kiosk within its 24 hours.
    Expired,
    /// Three wrong PINs: an agent has to lift it.
    Blocked,
}

/// A card was shown at a kiosk. Its hash is looked up first, so that only somebody who holds the card
/// can use up tries.
pub fn with_card(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    kiosk: KioskId,
    card_secret: &[u8; 16],
    now: Timestamp,
) -> Result<CardOutcome> {
    let Some(card) = store::card_by_hash(tx, &sha256(card_secret))? else { return Ok(CardOutcome::Unknown) };
    let refuse = |tx: &mut Conn, outcome, why: &str| {
        let detail = Detail::none().with("card", card.id).with("kiosk", kiosk).with("why", why);
        journal::append(tx, keyring, card.safe_id, Event::CardRefused, Actor::Holder, &detail, now)?;
        Ok(outcome)
    };
    if card.state != "active" {
        return refuse(tx, CardOutcome::Stopped, "stopped");
    }
    let Some(slot) = store::slot_of_card(tx, card.id)? else {
        return refuse(tx, CardOutcome::Blocked, "no slot");
    };
    match slot.kind.as_str() {
        "activation" if slot.expires_at.is_some_and(|at| at <= now.as_millis()) => {
            refuse(tx, CardOutcome::Expired, "expired")
        }
        "activation" => first_visit::start(tx, keyring, erasure, kiosk, &card, &slot, card_secret, now)
            .map(CardOutcome::FirstVisit),
        _ if slot.tries_left <= 0 => refuse(tx, CardOutcome::Blocked, "blocked"),
        _ => {
            let new = NewSession {
                safe: card.safe_id,
                card: card.id,
                kiosk,
                stage: Stage::Card,
                card_secret,
                safe_key: None,
                pending: None,
            };
            session::start(tx, keyring, &new, now).map(CardOutcome::AskPin)
        }
    }
}

/// What a typed PIN leads to.
pub enum PinOutcome {
    /// In, with a new token.
    In(Token),
    Wrong {
        left: i32,
    },
    Blocked,
}

/// The PIN was typed at the door: a right one opens the session inside, with a new token.
pub fn with_pin(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    pin: &Pin,
    now: Timestamp,
) -> Result<PinOutcome> {
    try_pin(db, keyring, erasure, hasher, session, pin, now, |tx, safe_key| {
        session::end(tx, &session.token)?;
        let new = NewSession {
            safe: session.safe,
            card: session.card,
            kiosk: session.kiosk,
            stage: Stage::Inside,
            card_secret: &*session.card_secret()?,
            safe_key: Some(safe_key),
            pending: None,
        };
        let token = session::start(tx, keyring, &new, now)?;
        let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk);
        journal::append(tx, keyring, session.safe, Event::SignedIn, Actor::Holder, &detail, now)?;
        Ok(token)
    })
}

/// Whether this PIN opens the safe of a session that is inside already: for confirming without a phone.
/// Wrong tries count like those at the door; the third blocks the card.
pub fn confirm_pin(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    pin: &Pin,
    now: Timestamp,
) -> Result<PinOutcome> {
    try_pin(db, keyring, erasure, hasher, session, pin, now, |_, _| Ok(session.token.clone()))
}

/// Tries the slot, then one transaction counts the try or does what the right PIN allows: parallel tries
/// can't pass the limit, because each result counts only while tries are left.
fn try_pin(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    pin: &Pin,
    now: Timestamp,
    right: impl FnOnce(&mut Conn, &SafeKey) -> Result<Token>,
) -> Result<PinOutcome> {
    let Some(slot) = db.read(|conn| store::slot_of_card(conn, session.card))? else {
        return Ok(PinOutcome::Blocked);
    };
    let secret = session.card_secret()?;
    let opened = unwrap_slot(keyring, erasure, hasher, &slot, pin, &secret)?;
    db.write(|tx| match opened {
        None => count_wrong(tx, keyring, session, &slot, now),
        Some(_) if !store::reset_tries(tx, slot.id, MAX_TRIES)? => Ok(PinOutcome::Blocked),
        Some(safe_key) => right(tx, &safe_key).map(PinOutcome::In),
    })
}

fn unwrap_slot(
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    slot: &SlotRow,
    pin: &Pin,
    card_secret: &[u8; 16],
) -> Result<Option<SafeKey>> {
    let whole = |value: i32| u32::try_from(value).unwrap_or_default();
    let cost = Cost { memory_kib: whole(slot.memory_kib), passes: whole(slot.passes) };
    let stretched = hasher.stretch(pin.digits(), &slot.salt, cost, keyring.pepper())?;
    let key = slots::card_pin_key(&stretched, card_secret);
    match slots::unwrap(keyring, &erasure_key(erasure, slot.safe_id)?, &key, place(slot), &slot.blob) {
        Ok(safe_key) => Ok(Some(safe_key)),
        Err(Error::Crypto(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

fn count_wrong(
    tx: &mut Conn,
    keyring: &Keyring,
    session: &Session,
    slot: &SlotRow,
    now: Timestamp,
) -> Result<PinOutcome> {
    let Some((left, failures)) = store::spend_try(tx, slot.id)? else { return Ok(PinOutcome::Blocked) };
    let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk).with("left", left);
    journal::append(tx, keyring, session.safe, Event::PinRefused, Actor::Holder, &detail, now)?;
    if failures >= MAX_FAILURES {
        store::delete_slot(tx, slot.id)?;
    }
    if left > 0 {
        return Ok(PinOutcome::Wrong { left });
    }
    session::end_all(tx, session.safe)?;
    journal::append(tx, keyring, session.safe, Event::CardBlocked, Actor::System, &detail, now)?;
    Ok(PinOutcome::Blocked)
}

pub(super) fn place(slot: &SlotRow) -> SlotPlace<'_> {
    SlotPlace { kind: &slot.kind, safe: slot.safe_id.as_bytes(), slot: slot.id.as_bytes() }
}

/// A holder's digits, typed one by one, kept in the session between requests.
pub fn typed(session: &Session) -> Zeroizing<String> {
    let digits = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
    Zeroizing::new(String::from_utf8_lossy(digits).into_owned())
}
