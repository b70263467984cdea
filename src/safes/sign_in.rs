//! A holder comes in: the card first, then the PIN. There is no verifier: opening the slot is the check.

use zeroize::Zeroizing;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::Hasher;
use crate::crypto::pin::Pin;
use crate::crypto::secret::{Token, sha256};
use crate::crypto::slots::SafeKey;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::KioskId;
use crate::safes::session::{self, NewSession, Session, Stage};
use crate::safes::slots::{self, InHand, MAX_TRIES, StretchedPin};
use crate::safes::store::{self, CardRow, SlotRow};
use crate::safes::ways::{Has, SlotKind, Way, allows};
use crate::safes::{Safe, SafeId, find, first_visit, notices};

/// Wrong PINs in all until the slot is deleted for good.
pub const MAX_FAILURES: i32 = 10;

/// What a shown card leads to.
pub enum CardOutcome {
    /// Ask for the PIN.
    AskPin(Token),
    /// A new card: show the PIN and have it practised.
    FirstVisit(Token),
    /// A reserve card: ask whether it shall be used.
    Reserve(Token),
    /// Not a card of this installation.
    Unknown,
    /// A newer card has replaced it.
    Stopped,
    /// It was not brought to a kiosk within its 24 hours.
    Expired,
    /// Three wrong PINs, and the level has a way to a new one; an agent can lift the block too.
    Forgotten(Token),
    /// Three wrong PINs: an agent has to lift it.
    Blocked,
    /// The holder has locked the safe.
    Locked,
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
    let safe = find(tx, keyring, card.safe_id)?;
    let note = |tx: &mut Conn, why: &str| {
        let detail = Detail::none().with("card", card.id).with("kiosk", kiosk).with("why", why);
        journal::append(tx, keyring, card.safe_id, Event::CardRefused, Actor::Holder, &detail, now)
    };
    let refuse = |tx: &mut Conn, outcome, why: &str| note(tx, why).map(|()| outcome);
    let begin = |tx: &mut Conn, stage| {
        let (safe, card) = (card.safe_id, card.id);
        let new = NewSession { safe, card, kiosk, stage, card_secret, safe_key: None, pending: None };
        session::start(tx, keyring, &new, now)
    };
    if safe.is_closed {
        return refuse(tx, CardOutcome::Stopped, "closed");
    }
    if card.state != "active" {
        return refuse(tx, CardOutcome::Stopped, "stopped");
    }
    if safe.locked_at.is_some() {
        return refuse(tx, CardOutcome::Locked, "locked");
    }
    if card.kind == "reserve" {
        return begin(tx, Stage::Reserve).map(CardOutcome::Reserve);
    }
    if let Some(slot) =
        store::slot(tx, card.safe_id, SlotKind::Activation)?.filter(|slot| slot.card_id == Some(card.id))
    {
        if slot.expires_at.is_some_and(|at| at <= now.as_millis()) {
            return refuse(tx, CardOutcome::Expired, "expired");
        }
        return first_visit::start(tx, keyring, erasure, kiosk, &card, &slot, card_secret, now)
            .map(CardOutcome::FirstVisit);
    }
    if card.expires_at.is_some_and(|at| at <= now.as_millis()) {
        return refuse(tx, CardOutcome::Expired, "expired");
    }
    match slot_of(tx, &safe, &card)? {
        Some(slot) if slot.tries_left > 0 => begin(tx, Stage::Card).map(CardOutcome::AskPin),
        // Who has used up the tries has most likely forgotten the PIN.
        _ if store::slot(tx, safe.id, SlotKind::CardServer)?.is_some() => {
            note(tx, "blocked")?;
            begin(tx, Stage::Card).map(CardOutcome::Forgotten)
        }
        _ => refuse(tx, CardOutcome::Blocked, "blocked"),
    }
}

/// The slot that the PIN opens together with this card: its own, or, of a replacement that an agent has just
/// printed, the one that the PIN opens with the server's consent.
fn slot_of(conn: &mut Conn, safe: &Safe, card: &CardRow) -> Result<Option<SlotRow>> {
    if card.expires_at.is_some() {
        let allowed = allows(safe.level, Has::Pin, Way::OneAgent);
        return Ok(store::slot(conn, safe.id, SlotKind::PinServer)?.filter(|_| allowed));
    }
    Ok(store::slot(conn, safe.id, SlotKind::CardPin)?.filter(|slot| slot.card_id == Some(card.id)))
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
    try_pin(db, keyring, erasure, hasher, session, pin, now, |tx, stretched, safe_key| {
        session::end(tx, &session.token)?;
        let safe = find(tx, keyring, session.safe)?;
        let secret = session.card_secret()?;
        let hand = InHand { card: session.card, card_secret: &secret, pin: stretched, safe_key };
        keep_up(tx, keyring, erasure, &safe, &hand, now)?;
        let token = first_visit::go_inside(tx, keyring, session.kiosk, &safe, &hand, now)?;
        let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk);
        journal::append(tx, keyring, session.safe, Event::SignedIn, Actor::Holder, &detail, now)?;
        Ok(token)
    })
}

/// While the safe is open: a replaced card becomes the holder's own, and slots that do not fit the level or the
/// teams' keys any more are made anew.
fn keep_up(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    safe: &Safe,
    hand: &InHand<'_>,
    now: Timestamp,
) -> Result<()> {
    if store::is_replacement(tx, hand.card)? {
        return first_visit::take_card(tx, keyring, erasure, safe, hand, now).map(drop);
    }
    if slots::are_outdated(tx, safe)? {
        slots::renew(tx, keyring, erasure, safe, hand, now)?;
    }
    slots::renew_two_teams(tx, keyring, erasure, safe, hand.safe_key, now)
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
    try_pin(db, keyring, erasure, hasher, session, pin, now, |_, _, _| Ok(session.token.clone()))
}

/// Tries the slot, then one transaction counts the try or does what the right PIN allows: parallel tries
/// can't pass the limit, because each result counts only while tries are left.
pub(super) fn try_pin(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    pin: &Pin,
    now: Timestamp,
    right: impl FnOnce(&mut Conn, &StretchedPin, &SafeKey) -> Result<Token>,
) -> Result<PinOutcome> {
    let slot = db.read(|conn| {
        let safe = find(conn, keyring, session.safe)?;
        match store::card(conn, session.card)?.filter(|card| card.state == "active") {
            Some(card) => slot_of(conn, &safe, &card),
            None => Ok(None),
        }
    })?;
    let Some(slot) = slot.filter(|slot| slot.tries_left > 0) else { return Ok(PinOutcome::Blocked) };
    let secret = session.card_secret()?;
    let stretched = StretchedPin::as_in(keyring, hasher, &slot, pin)?;
    let opened = slots::open_with_pin(keyring, erasure, &slot, &stretched, &secret)?;
    let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk);
    db.write(|tx| match opened {
        None => Ok(match count_wrong(tx, keyring, session.safe, &slot, &detail, now)? {
            Some(left) if left > 0 => PinOutcome::Wrong { left },
            _ => PinOutcome::Blocked,
        }),
        Some(_) if !store::reset_tries(tx, slot.id, MAX_TRIES)? => Ok(PinOutcome::Blocked),
        // A lock or another card meanwhile has ended the session.
        Some(_) if !session::is_there(tx, &session.token)? => Ok(PinOutcome::Blocked),
        Some(safe_key) => right(tx, &stretched, &safe_key).map(PinOutcome::In),
    })
}

/// Counts a wrong PIN on a slot; returns the tries left, or none when they were used up before. The third blocks
/// the slot, the tenth in all deletes it.
pub(super) fn count_wrong(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    slot: &SlotRow,
    detail: &Detail,
    now: Timestamp,
) -> Result<Option<i32>> {
    let Some((left, failures)) = store::spend_try(tx, slot.id)? else { return Ok(None) };
    let detail = detail.clone().with("left", left);
    journal::append(tx, keyring, safe, Event::PinRefused, Actor::Holder, &detail, now)?;
    if failures >= MAX_FAILURES {
        store::delete_slot(tx, slot.id)?;
    }
    if left <= 0 || failures >= MAX_FAILURES {
        session::end_all(tx, safe)?;
        let safe = find(tx, keyring, safe)?;
        notices::tell(tx, keyring, &safe, Event::CardBlocked, Actor::System, &detail, now)?;
    }
    Ok(Some(if failures >= MAX_FAILURES { 0 } else { left }))
}

/// A holder's digits, typed one by one, kept in the session between requests.
pub fn typed(session: &Session) -> Zeroizing<String> {
    let digits = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
    Zeroizing::new(String::from_utf8_lossy(digits).into_owned())
}
