//! The card is there, the PIN forgotten: a phone code, a code device or one agent, then a new PIN that the
//! holder alone sees. Behind it stands the `card_server` slot, which opens with the card.

use std::time::Duration;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::crypto::slots::card_server_key;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event};
use crate::safes::proofs::{self, Answer, NewProof, Purpose};
use crate::safes::session::{Session, Stage};
use crate::safes::ways::{Has, SlotKind, Way, allows};
use crate::safes::{Safe, approvals, code_device, first_visit, slots, store};

/// Wrong codes in [`REFUSED_IN`] after which codes help no more: whoever found a card must not guess for weeks.
/// An agent or the reserve card still does.
const MAX_REFUSED: i64 = 10;
const REFUSED_IN: Duration = Duration::from_hours(24);

/// The ways that are open to this person now, for the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "five ways, each open or not, in any combination")]
pub struct Open {
    pub phone: bool,
    pub device: bool,
    /// The level knows this way.
    pub agent: bool,
    /// An agent has given his word.
    pub approved: bool,
    pub reserve: bool,
}

pub fn open_ways(conn: &mut Conn, safe: &Safe, now: Timestamp) -> Result<Open> {
    let has_slot = store::slot(conn, safe.id, SlotKind::CardServer)?.is_some();
    let allowed = |way| has_slot && allows(safe.level, Has::Card, way);
    let refused = journal::count_since(conn, safe.id, Event::ProofRefused, now.minus(REFUSED_IN))?;
    let by_code = refused < MAX_REFUSED;
    Ok(Open {
        phone: by_code && allowed(Way::PhoneCode) && proofs::phone_of(safe).is_some(),
        device: by_code && allowed(Way::CodeDevice) && code_device::is_enrolled(conn, safe.id)?,
        agent: allowed(Way::OneAgent),
        approved: allowed(Way::OneAgent) && approvals::is_given(conn, safe.id, now)?,
        reserve: store::slot(conn, safe.id, SlotKind::Reserve)?.is_some(),
    })
}

/// How asking for a code went.
#[derive(Debug, PartialEq, Eq)]
pub enum AskOutcome {
    Sent,
    /// Three codes in ten minutes: wait.
    TooOften,
    /// Not a way of this safe.
    Closed,
}

/// Sends a code to the safe's phone; with a code device alone nothing is sent, and the device's code counts.
pub fn ask(
    tx: &mut Conn,
    keyring: &Keyring,
    session: &Session,
    safe: &Safe,
    now: Timestamp,
) -> Result<AskOutcome> {
    let open = open_ways(tx, safe, now)?;
    if !(open.phone || open.device) || session.stage != Stage::Card {
        return Ok(AskOutcome::Closed);
    }
    let new = NewProof {
        purpose: Purpose::NewPin,
        safe: Some(safe.id),
        phone: proofs::phone_of(safe).filter(|_| open.phone),
        session: &session.token,
        kiosk: Some(session.kiosk),
        language: &safe.language,
        start: &safe.sms_start(&safe.sms_words()),
        send: true,
    };
    if !proofs::begin(tx, keyring, &new, now)? {
        return Ok(AskOutcome::TooOften);
    }
    let detail = Detail::none().with("kiosk", session.kiosk).with("card", session.card);
    journal::append(tx, keyring, safe.id, Event::ProofAsked, Actor::Holder, &detail, now)?;
    Ok(AskOutcome::Sent)
}

/// Where an answer leads.
pub enum Outcome {
    /// The new PIN is drawn: show it and have it practised.
    NewPin(Token),
    Wrong {
        left: i32,
    },
    Closed,
}

/// The code of the SMS or of the device was typed.
pub fn with_code(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    session: &Session,
    safe: &Safe,
    code: &Code,
    now: Timestamp,
) -> Result<Outcome> {
    let open = open_ways(tx, safe, now)?;
    if !(open.phone || open.device) {
        return Ok(Outcome::Closed);
    }
    let Some(proof) = proofs::of_session(tx, keyring, &session.token, Purpose::NewPin, now)? else {
        return Ok(Outcome::Closed);
    };
    let by_device =
        |tx: &mut Conn| Ok(open.device && code_device::check(tx, keyring, safe.id, &code.to_text(), now)?);
    match proofs::answer(tx, keyring, &proof, Purpose::NewPin, code, now, by_device)? {
        Answer::Right => new_pin(tx, keyring, erasure, session, safe, now).map(Outcome::NewPin),
        Answer::Closed => Ok(Outcome::Closed),
        Answer::Wrong { left } => {
            let detail = Detail::none().with("kiosk", session.kiosk).with("left", left);
            journal::append(tx, keyring, safe.id, Event::ProofRefused, Actor::Holder, &detail, now)?;
            Ok(Outcome::Wrong { left })
        }
    }
}

/// The agent has given his word at the desk.
pub fn with_approval(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    session: &Session,
    safe: &Safe,
    now: Timestamp,
) -> Result<Outcome> {
    if !open_ways(tx, safe, now)?.approved || !approvals::spend(tx, safe.id, now)? {
        return Ok(Outcome::Closed);
    }
    new_pin(tx, keyring, erasure, session, safe, now).map(Outcome::NewPin)
}

/// Opens `card_server` and goes on as at a first visit. Nothing changes before the new PIN is practised.
fn new_pin(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    session: &Session,
    safe: &Safe,
    now: Timestamp,
) -> Result<Token> {
    let slot =
        store::slot(tx, safe.id, SlotKind::CardServer)?.filter(|slot| slot.card_id == Some(session.card));
    let slot = slot.filter(|_| session.stage == Stage::Card).ok_or(Error::NotFound)?;
    let secret = session.card_secret()?;
    let safe_key = slots::open(keyring, erasure, &slot, &card_server_key(keyring, secret.as_slice()))?;
    let safe_key = safe_key.ok_or(Error::Corrupt("a card_server slot does not open with its card"))?;
    first_visit::go_on(tx, keyring, session, &safe_key, now)
}
