//! The PIN is known, the card lost: a code of the phone or of the code device, then the PIN, then a new card.
//! Behind it stands the `pin_server` slot. (With one agent the desk prints the card, and only the PIN is typed.)
//!
//! Whoever types a number learns nothing: an unknown one, and one whose safe has no such way, behave like a
//! known one, in text and in time; the code is sent or not.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::crypto::password::Hasher;
use crate::crypto::pin::Pin;
use crate::crypto::secret::{Token, sha256};
use crate::crypto::slots::SafeKey;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::i18n::{Language, Words};
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::KioskId;
use crate::safes::proofs::{self, Answer, NewProof, Proof, Purpose};
use crate::safes::slots::{InHand, StretchedPin};
use crate::safes::store::{self, CardRow, SlotRow};
use crate::safes::ways::{Has, SlotKind, Way, allows};
use crate::safes::{
    CardId, Safe, code_device, find, first_visit, notices, number_index, reached_by, sign_in, slots,
    sms_start,
};

/// What was typed at the kiosk to say who one is.
pub enum Number<'a> {
    /// E.164.
    Phone(&'a str),
    /// Eight digits, the last a check digit.
    Safe(&'a str),
}

/// Begins: a code leaves when the number leads to a safe with this way. After three in ten minutes none leaves,
/// and nothing says so: it would say that the number is known.
pub fn ask(
    tx: &mut Conn,
    keyring: &Keyring,
    kiosk: KioskId,
    number: &Number<'_>,
    visitor: &Token,
    now: Timestamp,
) -> Result<()> {
    let (known, phone) = match number {
        Number::Phone(phone) => {
            let known: Vec<Safe> = reached_by(tx, keyring, phone)?.into_iter().filter(has_the_way).collect();
            (known, Some((*phone).to_owned()))
        }
        Number::Safe(number) => {
            let row = store::by_number(tx, &number_index(keyring, number))?;
            let known = row.map(|row| row.in_clear(keyring)).transpose()?.filter(has_the_way);
            let phone = known.as_ref().and_then(|safe| safe.phone.clone());
            (known.into_iter().collect(), phone)
        }
    };
    let language = known.first().map_or(Language::FRENCH.code(), |safe| safe.language.as_str());
    let new = NewProof {
        purpose: Purpose::NewCard,
        safe: known.first().filter(|_| matches!(number, Number::Safe(_))).map(|safe| safe.id),
        phone: phone.as_deref(),
        session: visitor,
        kiosk: Some(kiosk),
        language,
        start: &sms_start(&known, &Words::of(Language::parse(language).unwrap_or_default()).plain()),
        send: !known.is_empty() && !proofs::too_often(tx, keyring, phone.as_deref(), now)?,
    };
    proofs::begin_anyway(tx, keyring, &new, now)?;
    let detail = Detail::none().with("kiosk", kiosk);
    for safe in &known {
        journal::append(tx, keyring, safe.id, Event::ProofAsked, Actor::Holder, &detail, now)?;
    }
    Ok(())
}

fn has_the_way(safe: &Safe) -> bool {
    allows(safe.level, Has::Pin, Way::PhoneCode) && safe.in_use && safe.locked_at.is_none()
}

/// The code was typed: of the SMS, or of the device of the safe whose number was typed.
pub fn with_code(
    tx: &mut Conn,
    keyring: &Keyring,
    proof: &Proof,
    code: &Code,
    now: Timestamp,
) -> Result<Answer> {
    let by_device = |tx: &mut Conn| match proof.safe {
        Some(safe) => code_device::check(tx, keyring, safe, &code.to_text(), now),
        None => Ok(false),
    };
    proofs::answer(tx, keyring, proof, Purpose::NewCard, code, now, by_device)
}

/// Where the PIN leads.
pub enum Outcome {
    /// In, with a card that is to be printed now.
    In {
        token: Token,
        card: CardId,
    },
    Wrong {
        left: i32,
    },
    /// Blocked, or nothing that this way opens.
    Closed,
}

/// The PIN was typed after the right code. With a shared phone it says whose safe is meant.
pub fn with_pin(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    kiosk: KioskId,
    proof: &Proof,
    pin: &Pin,
    card_secret: &[u8; 16],
    now: Timestamp,
) -> Result<Outcome> {
    if !proof.is_proven {
        return Ok(Outcome::Closed);
    }
    let candidates = db.read(|conn| candidates(conn, keyring, proof))?;
    let mut opened = None;
    for (safe, slot) in &candidates {
        let stretched = StretchedPin::as_in(keyring, hasher, slot, pin)?;
        if let Some(safe_key) = slots::open_with_pin(keyring, erasure, slot, &stretched, card_secret)? {
            opened = Some((safe, slot, stretched, safe_key));
            break;
        }
    }
    let Some((safe, slot, stretched, safe_key)) = opened else {
        return db.write(|tx| count_wrong(tx, keyring, kiosk, &candidates, now));
    };
    db.write(|tx| {
        let open =
            store::proofs::spend_proof(tx, proof.id)? && store::reset_tries(tx, slot.id, slots::MAX_TRIES)?;
        if !open || !has_the_way(&find(tx, keyring, safe.id)?) {
            return Ok(Outcome::Closed);
        }
        take_new_card(tx, keyring, erasure, kiosk, safe, card_secret, &stretched, &safe_key, now)
    })
}

fn take_new_card(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    kiosk: KioskId,
    safe: &Safe,
    card_secret: &[u8; 16],
    pin: &StretchedPin,
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<Outcome> {
    let card = CardId::new();
    store::insert_card(tx, &CardRow::new(card, safe.id, "card", &sha256(card_secret), None, now))?;
    let hand = InHand { card, card_secret, pin, safe_key };
    first_visit::take_card(tx, keyring, erasure, safe, &hand, now)?;
    let detail = Detail::none().with("kiosk", kiosk).with("card", card);
    notices::tell(tx, keyring, safe, Event::CardReplaced, Actor::Holder, &detail, now)?;
    let token = first_visit::go_inside(tx, keyring, kiosk, safe, &hand, now)?;
    Ok(Outcome::In { token, card })
}

/// The safes that the proven number may mean, with the slot that the PIN is tried on.
fn candidates(conn: &mut Conn, keyring: &Keyring, proof: &Proof) -> Result<Vec<(Safe, SlotRow)>> {
    let safes = match (proof.safe, &proof.phone) {
        (Some(safe), _) => vec![find(conn, keyring, safe)?],
        (None, Some(phone)) => reached_by(conn, keyring, phone)?,
        (None, None) => return Err(Error::Corrupt("a proof of nothing")),
    };
    let mut found = Vec::new();
    for safe in safes.into_iter().filter(has_the_way) {
        let slot = store::slot(conn, safe.id, SlotKind::PinServer)?.filter(|slot| slot.tries_left > 0);
        found.extend(slot.map(|slot| (safe, slot)));
    }
    Ok(found)
}

fn count_wrong(
    tx: &mut Conn,
    keyring: &Keyring,
    kiosk: KioskId,
    candidates: &[(Safe, SlotRow)],
    now: Timestamp,
) -> Result<Outcome> {
    let mut most = None;
    for (safe, slot) in candidates {
        let detail = Detail::none().with("kiosk", kiosk);
        most = most.max(sign_in::count_wrong(tx, keyring, safe.id, slot, &detail, now)?);
    }
    Ok(most.filter(|left| *left > 0).map_or(Outcome::Closed, |left| Outcome::Wrong { left }))
}
