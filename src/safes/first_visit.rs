//! A new PIN: of a new card, or in place of one that was forgotten. It is shown to the holder alone, practised,
//! and only then counts.

use std::time::Duration;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::Hasher;
use crate::crypto::pin::{DIGITS, Pin};
use crate::crypto::secret::Token;
use crate::crypto::slots::{SafeKey, activation_key};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::KioskId;
use crate::safes::session::{self, NewSession, Session, Stage};
use crate::safes::slots::{self, InHand, Maker, StretchedPin};
use crate::safes::store::SlotRow;
use crate::safes::store::{self, CardRow};
use crate::safes::ways::SlotKind;
use crate::safes::{CardId, Safe, SafeId, erasure_key, find, notices};

/// How long a new card waits for its first visit (keys.md).
pub const ACTIVATION: Duration = Duration::from_hours(24);

/// Makes the `activation` slot of a new card.
pub fn prepare(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    safe: SafeId,
    card: CardId,
    card_secret: &[u8; 16],
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<()> {
    let erasure_key = erasure_key(erasure, safe)?;
    let maker = Maker { keyring, erasure_key: &erasure_key, safe, safe_key, now };
    let key = activation_key(card_secret);
    maker.make(tx, SlotKind::Activation, Some(card), &key, None, Some(now.plus(ACTIVATION))).map(drop)
}

/// A new card was shown: opens its safe and draws the PIN, which waits in the session until it is practised.
pub(super) fn start(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    kiosk: KioskId,
    card: &CardRow,
    slot: &SlotRow,
    card_secret: &[u8; 16],
    now: Timestamp,
) -> Result<Token> {
    let safe_key = slots::open(keyring, erasure, slot, &activation_key(card_secret))?;
    let safe_key = safe_key.ok_or(Error::Corrupt("an activation slot does not open with its card"))?;
    let hand = (card.safe_id, card.id, card_secret);
    let token = draw_pin(tx, keyring, kiosk, hand, &safe_key, now)?;
    let detail = Detail::none().with("card", card.id).with("kiosk", kiosk);
    journal::append(tx, keyring, card.safe_id, Event::FirstVisit, Actor::Holder, &detail, now)?;
    Ok(token)
}

/// Draws a PIN for a safe that is open, and waits in a session of its own until it is practised.
fn draw_pin(
    tx: &mut Conn,
    keyring: &Keyring,
    kiosk: KioskId,
    (safe, card, card_secret): (SafeId, CardId, &[u8; 16]),
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<Token> {
    let pin = Pin::draw();
    let new = NewSession {
        safe,
        card,
        kiosk,
        stage: Stage::FirstVisit,
        card_secret,
        safe_key: Some(safe_key),
        pending: Some(pin.digits()),
    };
    session::start(tx, keyring, &new, now)
}

/// The safe was opened for the one who stands at this door: the session goes on with a new PIN.
pub(super) fn go_on(
    tx: &mut Conn,
    keyring: &Keyring,
    door: &Session,
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<Token> {
    session::end(tx, &door.token)?;
    let secret = door.card_secret()?;
    draw_pin(tx, keyring, door.kiosk, (door.safe, door.card, &secret), safe_key, now)
}

/// Somebody who is inside wants another PIN. The old one counts until the new one is practised.
pub fn change(tx: &mut Conn, keyring: &Keyring, inside: &Session, now: Timestamp) -> Result<Token> {
    go_on(tx, keyring, inside, &inside.safe_key()?, now)
}

/// The PIN that this session shows. It is the same until it is practised, so that a reload changes nothing.
pub fn shown_pin(session: &Session) -> Result<Pin> {
    let digits = session.pending.as_ref().and_then(|bytes| bytes.get(..DIGITS));
    let text = digits.and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default();
    text.parse().map_err(|_| Error::Corrupt("a session without its PIN"))
}

/// The digits of the practice so far: they follow the PIN in the session's pending bytes.
pub fn practised(session: &Session) -> &[u8] {
    let pending = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
    pending.get(DIGITS..).unwrap_or_default()
}

/// The PIN was practised right: makes the slots of card and PIN, and goes inside. An error when something
/// else has ended this session meanwhile: another kiosk with the same card, another card, a lock.
pub fn finish(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    now: Timestamp,
) -> Result<Token> {
    let (secret, safe_key) = (session.card_secret()?, session.safe_key()?);
    let pin = StretchedPin::new(keyring, hasher, &shown_pin(session)?)?;
    db.write(|tx| {
        // First, since it locks the safe's row, as making another card does.
        store::lock_safe(tx, session.safe)?;
        if !session::end(tx, &session.token)? {
            return Err(Error::NotFound);
        }
        let before = find(tx, keyring, session.safe)?;
        let hand = InHand { card: session.card, card_secret: &secret, pin: &pin, safe_key: &safe_key };
        let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk);
        let was_reserve = take_card(tx, keyring, erasure, &before, &hand, now)?;
        if was_reserve {
            notices::tell(tx, keyring, &before, Event::ReserveUsed, Actor::Holder, &detail, now)?;
        }
        if before.in_use {
            notices::tell(tx, keyring, &before, Event::PinRenewed, Actor::Holder, &detail, now)?;
        } else {
            store::set_state(tx, session.safe, "open")?;
            // What was done when the safe was opened was done with the holder: no news to him.
            if let Some(last) = notices::unseen(tx, keyring, &before)?.last() {
                notices::seen(tx, session.safe, last.seq)?;
            }
            journal::append(tx, keyring, session.safe, Event::PinSet, Actor::Holder, &detail, now)?;
        }
        go_inside(tx, keyring, session.kiosk, &before, &hand, now)
    })
}

/// From now on this card and PIN are the holder's, and none before. Returns whether it was the reserve card.
pub(super) fn take_card(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    safe: &Safe,
    hand: &InHand<'_>,
    now: Timestamp,
) -> Result<bool> {
    let reserve = store::slot(tx, safe.id, SlotKind::Reserve)?.filter(|slot| slot.card_id == Some(hand.card));
    if let Some(slot) = &reserve {
        store::delete_slot(tx, slot.id)?;
    }
    store::promote_card(tx, hand.card)?;
    store::stop_cards(tx, safe.id, "card", Some(hand.card), now)?;
    slots::renew(tx, keyring, erasure, safe, hand, now)?;
    slots::renew_two_teams(tx, keyring, erasure, safe, hand.safe_key, now)?;
    store::set_name_index(tx, safe.id, &super::name_index(keyring, &safe.name))?;
    session::end_all(tx, safe.id)?;
    Ok(reserve.is_some())
}

pub(super) fn go_inside(
    tx: &mut Conn,
    keyring: &Keyring,
    kiosk: KioskId,
    safe: &Safe,
    hand: &InHand<'_>,
    now: Timestamp,
) -> Result<Token> {
    let new = NewSession {
        safe: safe.id,
        card: hand.card,
        kiosk,
        stage: Stage::Inside,
        card_secret: hand.card_secret,
        safe_key: Some(hand.safe_key),
        pending: None,
    };
    session::start(tx, keyring, &new, now)
}
