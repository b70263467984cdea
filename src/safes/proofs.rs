//! Proofs: a code that was sent to a phone and typed back shows that the phone is at hand, for one purpose.

use std::time::Duration;

use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::mac::{hmac, hmac_is};
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::i18n::{Language, Words};
use crate::ids::Id;
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose as MessagePurpose, Text, gsm7, guards};
use crate::organisations::KioskId;
use crate::safes::store::{self, proofs::ProofRow};
use crate::safes::{Safe, SafeId, phone_index, session};

pub struct ProofMark;
pub type ProofId = Id<ProofMark>;

/// How long a code lives.
pub const CODE_LIFE: Duration = Duration::from_mins(10);
/// Wrong codes until the proof is dead.
pub const MAX_TRIES: i32 = 3;

/// What is proven by it. A code for one purpose does nothing for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The number may be bound to the safe, or its proof renewed.
    Phone,
    /// The card is there, the PIN forgotten.
    NewPin,
    /// The PIN is known, the card lost.
    NewCard,
}

impl Purpose {
    pub const ALL: [Self; 3] = [Self::Phone, Self::NewPin, Self::NewCard];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::NewPin => "new_pin",
            Self::NewCard => "new_card",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Phone => "sms-proof-phone",
            Self::NewPin => "sms-proof-pin",
            Self::NewCard => "sms-proof-card",
        }
    }
}

/// A proof as its session sees it.
pub struct Proof {
    pub id: ProofId,
    pub safe: Option<SafeId>,
    /// E.164.
    pub phone: Option<String>,
    /// Digits typed so far on the pad.
    pub typed: Zeroizing<String>,
    pub tries_left: i32,
    pub is_proven: bool,
    pub(super) phone_index: Option<Vec<u8>>,
    code: Vec<u8>,
    code_until: Timestamp,
}

/// What a proof is begun with.
pub struct NewProof<'a> {
    pub purpose: Purpose,
    pub safe: Option<SafeId>,
    /// E.164; none when only a code device can answer.
    pub phone: Option<&'a str>,
    /// Of the holder's or agent's session, or of the visitor who typed a number.
    pub session: &'a Token,
    pub kiosk: Option<KioskId>,
    /// A code of `i18n::Language`.
    pub language: &'a str,
    /// How the SMS begins: `Safe::sms_start` of the safe that asks.
    pub start: &'a str,
    /// Whether the code leaves. An unknown number costs the same work, and nobody is sent anything.
    pub send: bool,
}

/// Begins a proof: draws the code and sends it. False when the number got three codes in ten minutes, or six SMS
/// of all kinds that are asked for in a day.
pub fn begin(tx: &mut Conn, keyring: &Keyring, new: &NewProof<'_>, now: Timestamp) -> Result<bool> {
    if too_often(tx, keyring, new.phone, now)? {
        return Ok(false);
    }
    begin_anyway(tx, keyring, new, now).map(|()| true)
}

/// Whether a number got three codes in ten minutes.
pub(super) fn too_often(
    conn: &mut Conn,
    keyring: &Keyring,
    phone: Option<&str>,
    now: Timestamp,
) -> Result<bool> {
    let Some(phone) = phone else { return Ok(false) };
    Ok(!guards::may_prompt(conn, keyring, phone, now)?)
}

/// Begins a proof however many there were: for who asks [`too_often`] himself.
pub(super) fn begin_anyway(
    tx: &mut Conn,
    keyring: &Keyring,
    new: &NewProof<'_>,
    now: Timestamp,
) -> Result<()> {
    let index = new.phone.map(|phone| phone_index(keyring, phone));
    let (id, code) = (ProofId::new(), Code::draw());
    let phone = new.phone.map(|phone| keyring.seal_field(field(&id), phone.as_bytes())).transpose()?;
    let row = ProofRow {
        id,
        safe_id: new.safe,
        purpose: new.purpose.name().to_owned(),
        session_hash: new.session.hash(),
        kiosk_id: new.kiosk,
        phone,
        phone_index: index,
        code: hmac(keyring.code(), &items(&id, new.purpose, new.phone, &code)).to_vec(),
        code_until: now.plus(CODE_LIFE).as_millis(),
        tries_left: MAX_TRIES,
        typed: None,
        proven_at: None,
        created_at: now.as_millis(),
    };
    store::proofs::close_proofs(tx, &new.session.hash(), new.purpose)?;
    store::proofs::insert_proof(tx, &row)?;
    if let Some(phone) = new.phone {
        send(tx, keyring, new, phone, &code, now)?;
    }
    Ok(())
}

fn send(
    tx: &mut Conn,
    keyring: &Keyring,
    new: &NewProof<'_>,
    phone: &str,
    code: &Code,
    now: Timestamp,
) -> Result<()> {
    let message = NewMessage {
        channel: Channel::Sms,
        purpose: MessagePurpose::Proof,
        safe: new.safe,
        release: None,
        to: phone,
        text: &Text { subject: String::new(), text: text(new.language, new.start, new.purpose, code) },
        not_before: None,
        not_after: now.plus(CODE_LIFE),
        held: false,
    };
    let id = outbox::enqueue(tx, keyring, &message, now)?;
    if new.send { Ok(()) } else { outbox::forget(tx, id) }
}

/// The SMS. The code stands in the first 60 characters; nobody is named.
pub fn text(language: &str, start: &str, purpose: Purpose, code: &Code) -> String {
    let words = Words::of(Language::parse(language).unwrap_or_default()).plain();
    let places = [("start", start.into()), ("code", code.to_text().as_str().to_owned().into())];
    gsm7::fold(&words.with(purpose.text(), &places)).into_owned()
}

/// The newest proof that a session began for a purpose.
pub fn of_session(
    conn: &mut Conn,
    keyring: &Keyring,
    session: &Token,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<Proof>> {
    let row = store::proofs::proof_of_session(conn, &session.hash(), purpose)?;
    let live = row.filter(|row| row.code_until > now.as_millis());
    live.map(|row| in_clear(keyring, session, row)).transpose()
}

fn in_clear(keyring: &Keyring, session: &Token, row: ProofRow) -> Result<Proof> {
    let typed =
        row.typed.as_deref().map(|blob| session::open_with(keyring, session, TYPED, blob)).transpose()?;
    let typed = typed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    Ok(Proof {
        id: row.id,
        safe: row.safe_id,
        phone: row.phone.as_deref().map(|blob| keyring.open_text(field(&row.id), blob)).transpose()?,
        typed: typed.into(),
        tries_left: row.tries_left,
        is_proven: row.proven_at.is_some(),
        phone_index: row.phone_index,
        code: row.code,
        code_until: Timestamp::from_millis(row.code_until),
    })
}

/// Keeps the digits typed so far, for a pad that works without a script.
pub fn keep_typed(
    tx: &mut Conn,
    keyring: &Keyring,
    proof: &Proof,
    session: &Token,
    typed: &str,
) -> Result<()> {
    let blob = session::seal_with(keyring, session, TYPED, typed.as_bytes())?;
    store::proofs::set_proof_typed(tx, proof.id, &blob)
}

/// How an answer went.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    Right,
    Wrong {
        left: i32,
    },
    /// Too late, used up, or answered before.
    Closed,
}

/// A code was typed. `also` is asked when it is not the one that was sent: a code device may stand for a phone.
pub fn answer(
    tx: &mut Conn,
    keyring: &Keyring,
    proof: &Proof,
    purpose: Purpose,
    code: &Code,
    now: Timestamp,
    also: impl FnOnce(&mut Conn) -> Result<bool>,
) -> Result<Answer> {
    if proof.code_until <= now || proof.tries_left <= 0 || proof.is_proven {
        return Ok(Answer::Closed);
    }
    let sent = proof.phone.is_some()
        && hmac_is(keyring.code(), &items(&proof.id, purpose, proof.phone.as_deref(), code), &proof.code);
    if !sent && !also(tx)? {
        let left = store::proofs::spend_proof_try(tx, proof.id)?;
        return Ok(left.map_or(Answer::Closed, |left| Answer::Wrong { left }));
    }
    // One row, or somebody else was first.
    let proven = store::proofs::set_proof_proven(tx, proof.id, now)?;
    if !proven {
        return Ok(Answer::Closed);
    }
    if let (true, Some(index)) = (sent, &proof.phone_index) {
        store::renew_phone_proof(tx, index, now)?;
    }
    Ok(Answer::Right)
}

/// `OUI 482913` came from this phone: the proofs of this number that wait for it.
pub(super) fn by_sms(
    tx: &mut Conn,
    keyring: &Keyring,
    phone: &str,
    code: &Code,
    now: Timestamp,
) -> Result<Option<SafeId>> {
    for row in store::proofs::proofs_of_phone(tx, &phone_index(keyring, phone), Purpose::Phone, now)? {
        let items = items(&row.id, Purpose::Phone, Some(phone), code);
        if hmac_is(keyring.code(), &items, &row.code) && store::proofs::set_proof_proven(tx, row.id, now)? {
            return row.safe_id.map(Some).ok_or(Error::Corrupt("a proof without its safe"));
        }
    }
    Ok(None)
}

/// Forgets proofs that are over.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::proofs::sweep_proofs(tx, now)
}

/// Whether this safe may be sent a code at all: only a number that was proven is ever texted.
pub(super) fn phone_of(safe: &Safe) -> Option<&str> {
    safe.phone.as_deref().filter(|_| safe.locked_at.is_none())
}

const TYPED: &str = "consigne/proof/typed";

fn field(id: &ProofId) -> Field<'_> {
    Field { table: "proofs", column: "phone", row: id.as_bytes() }
}

fn items<'a>(id: &'a ProofId, purpose: Purpose, phone: Option<&'a str>, code: &'a Code) -> [&'a [u8]; 5] {
    let phone = phone.unwrap_or_default().as_bytes();
    [b"consigne/proof", id.as_bytes(), purpose.name().as_bytes(), phone, code.digits()]
}
