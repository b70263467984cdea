//! The first visit: a new card becomes a card with a PIN, which the holder alone has seen.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::{Hasher, new_salt};
use crate::crypto::pin::Pin;
use crate::crypto::secret::Token;
use crate::crypto::slots::{self, SafeKey, SlotPlace};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::KioskId;
use crate::safes::session::{self, NewSession, Session, Stage};
use crate::safes::sign_in::{MAX_TRIES, place};
use crate::safes::store::{self, CardRow, SlotRow};
use crate::safes::{CardId, SafeId, SlotId, erasure_key};

/// How long a new card waits for its first visit (keys.md).
pub const ACTIVATION: std::time::Duration = std::time::Duration::from_hours(24);

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
    let id = SlotId::new();
    let place = SlotPlace { kind: "activation", safe: safe.as_bytes(), slot: id.as_bytes() };
    let key = slots::activation_key(card_secret);
    let row = SlotRow {
        id,
        safe_id: safe,
        card_id: Some(card),
        kind: place.kind.to_owned(),
        salt: Vec::new(),
        memory_kib: 0,
        passes: 0,
        tries_left: MAX_TRIES,
        failures: 0,
        blob: slots::wrap(keyring, &erasure_key(erasure, safe)?, &key, place, safe_key)?,
        expires_at: Some(now.plus(ACTIVATION).as_millis()),
        created_at: now.as_millis(),
    };
    store::insert_slot(tx, &row)
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
    let key = slots::activation_key(card_secret);
    let safe_key =
        slots::unwrap(keyring, &erasure_key(erasure, card.safe_id)?, &key, place(slot), &slot.blob)?;
    let pin = Pin::draw();
    let new = NewSession {
        safe: card.safe_id,
        card: card.id,
        kiosk,
        stage: Stage::FirstVisit,
        card_secret,
        safe_key: Some(&safe_key),
        pending: Some(pin.digits()),
    };
    let token = session::start(tx, keyring, &new, now)?;
    let detail = Detail::none().with("card", card.id).with("kiosk", kiosk);
    journal::append(tx, keyring, card.safe_id, Event::FirstVisit, Actor::Holder, &detail, now)?;
    Ok(token)
}

/// The PIN that this session shows. It is the same until it is practised, so that a reload changes nothing.
pub fn shown_pin(session: &Session) -> Result<Pin> {
    let digits = session.pending.as_ref().and_then(|bytes| bytes.get(..crate::crypto::pin::DIGITS));
    let text = digits.and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default();
    text.parse().map_err(|_| Error::Corrupt("a session without its PIN"))
}

/// The digits of the practice so far: they follow the PIN in the session's pending bytes.
pub fn practised(session: &Session) -> &[u8] {
    let pending = session.pending.as_ref().map(|bytes| bytes.as_slice()).unwrap_or_default();
    pending.get(crate::crypto::pin::DIGITS..).unwrap_or_default()
}

/// The PIN was practised right: makes the `card_pin` slot, deletes `activation`, and goes inside.
pub fn finish(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    now: Timestamp,
) -> Result<Token> {
    let (pin, secret, safe_key) = (shown_pin(session)?, session.card_secret()?, session.safe_key()?);
    let (id, salt, cost) = (SlotId::new(), new_salt(), hasher.cost());
    let stretched = hasher.stretch(pin.digits(), &salt, cost, keyring.pepper())?;
    let place = SlotPlace { kind: "card_pin", safe: session.safe.as_bytes(), slot: id.as_bytes() };
    let key = slots::card_pin_key(&stretched, secret.as_slice());
    let row = SlotRow {
        id,
        safe_id: session.safe,
        card_id: Some(session.card),
        kind: place.kind.to_owned(),
        salt,
        memory_kib: i32::try_from(cost.memory_kib).unwrap_or(i32::MAX),
        passes: i32::try_from(cost.passes).unwrap_or(i32::MAX),
        tries_left: MAX_TRIES,
        failures: 0,
        blob: slots::wrap(keyring, &erasure_key(erasure, session.safe)?, &key, place, &safe_key)?,
        expires_at: None,
        created_at: now.as_millis(),
    };
    db.write(|tx| {
        // First, since it locks the safe's row, as making another card does.
        store::set_state(tx, session.safe, "open")?;
        // One activation makes one PIN: a second kiosk with the same new card, or a card that was replaced
        // meanwhile, comes too late.
        if !store::spend_activation(tx, session.card)? {
            return Err(Error::NotFound);
        }
        store::insert_slot(tx, &row)?;
        session::end_all(tx, session.safe)?;
        let new = NewSession {
            safe: session.safe,
            card: session.card,
            kiosk: session.kiosk,
            stage: Stage::Inside,
            card_secret: &secret,
            safe_key: Some(&safe_key),
            pending: None,
        };
        let token = session::start(tx, keyring, &new, now)?;
        let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk);
        journal::append(tx, keyring, session.safe, Event::PinSet, Actor::Holder, &detail, now)?;
        Ok(token)
    })
}
