//! The reserve card, sealed and kept by a trusted person: it alone opens the safe, once. It then becomes the
//! holder's card, with a new PIN, and another reserve card can be made.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::{Token, sha256};
use crate::crypto::slots::reserve_key;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{Actor, Detail, Event};
use crate::safes::session::{Session, Stage};
use crate::safes::slots::{self, Maker};
use crate::safes::store::{self, CardRow};
use crate::safes::ways::{Has, SlotKind, Way, allows};
use crate::safes::{CardId, Safe, erasure_key, first_visit, notices};

/// Makes a reserve card of this secret in place of the one before, for a holder who is inside.
pub fn make(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    session: &Session,
    safe: &Safe,
    card_secret: &[u8; 16],
    now: Timestamp,
) -> Result<()> {
    let safe_key = session.safe_key()?;
    store::stop_cards(tx, safe.id, "reserve", None, now)?;
    store::delete_slots(tx, safe.id, SlotKind::Reserve)?;
    let id = CardId::new();
    store::insert_card(tx, &CardRow::new(id, safe.id, "reserve", &sha256(card_secret), None, now))?;
    let erasure_key = erasure_key(erasure, safe.id)?;
    let maker = Maker { keyring, erasure_key: &erasure_key, safe: safe.id, safe_key: &safe_key, now };
    maker.make(tx, SlotKind::Reserve, Some(id), &reserve_key(card_secret), None, None)?;
    let detail = Detail::none().with("kiosk", session.kiosk).with("card", id);
    notices::tell(tx, keyring, safe, Event::ReserveMade, Actor::Holder, &detail, now)
}

pub fn is_there(conn: &mut Conn, safe: &Safe) -> Result<bool> {
    Ok(store::slot(conn, safe.id, SlotKind::Reserve)?.is_some())
}

/// Whether this is the reserve card of its safe.
pub fn is_card(conn: &mut Conn, safe: &Safe, card: CardId) -> Result<bool> {
    Ok(store::slot(conn, safe.id, SlotKind::Reserve)?.is_some_and(|slot| slot.card_id == Some(card)))
}

/// "Oui, je l'utilise": opens the safe and draws a new PIN. It is spent when that PIN is practised, so that
/// one who turns away half-way has lost nothing.
pub fn spend(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    session: &Session,
    safe: &Safe,
    now: Timestamp,
) -> Result<Option<Token>> {
    let slot = store::slot(tx, safe.id, SlotKind::Reserve)?.filter(|slot| slot.card_id == Some(session.card));
    let allowed = allows(safe.level, Has::Nothing, Way::ReserveCard) && session.stage == Stage::Reserve;
    let Some(slot) = slot.filter(|_| allowed) else { return Ok(None) };
    let secret = session.card_secret()?;
    let safe_key = slots::open(keyring, erasure, &slot, &reserve_key(secret.as_slice()))?;
    let safe_key = safe_key.ok_or(Error::Corrupt("a reserve slot does not open with its card"))?;
    first_visit::go_on(tx, keyring, session, &safe_key, now).map(Some)
}
