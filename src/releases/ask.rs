//! The holder asks to hand papers over: everything is sealed now, and nothing leaves before the yes.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::mac::hmac;
use crate::crypto::otp::Code;
use crate::crypto::secret::{Token, draw_letters};
use crate::db::Conn;
use crate::documents::{self, DocumentId};
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Event};
use crate::messaging::{ReleaseId, guards};
use crate::organisations::KioskId;
use crate::organisations::recipients::Recipient;
use crate::releases::card_codes::{self, CardCode, Next};
use crate::releases::store::{self, ReleaseDocumentRow, ReleaseRow};
use crate::releases::{CardCodeId, ConfirmBy, Reason, State, field, texts, wrap};
use crate::safes::session::Session;
use crate::safes::{Safe, code_device, phone_index};

/// How long a code lives at the kiosk (keys.md).
pub const CODE_LIFE: Duration = Duration::from_mins(10);
/// Wrong codes until the request is dead.
pub const MAX_TRIES: i32 = 3;
/// Papers in one release, at most.
pub const MAX_DOCUMENTS: usize = 20;
/// Letters of a check key: 32 bits, of no use without a copy to compare.
const CHECK_KEY_LETTERS: usize = 8;

/// What the holder has chosen and read back.
pub struct Ask<'a> {
    pub safe: &'a Safe,
    pub session: &'a Session,
    pub documents: &'a [DocumentId],
    pub recipient: &'a Recipient,
    pub reason: Reason,
    pub until: Timestamp,
    /// `https://host`, for the link.
    pub public_url: &'a str,
}

/// What is to be given, whoever asks for it.
pub(super) struct Wish<'a> {
    pub safe: &'a Safe,
    pub kiosk: KioskId,
    pub documents: &'a [DocumentId],
    pub recipient: &'a Recipient,
    pub reason: Reason,
    pub until: Timestamp,
}

impl Ask<'_> {
    fn wish(&self) -> Wish<'_> {
        Wish {
            safe: self.safe,
            kiosk: self.session.kiosk,
            documents: self.documents,
            recipient: self.recipient,
            reason: self.reason,
            until: self.until,
        }
    }
}

/// What became of the wish.
pub enum AskOutcome {
    /// Waits for the yes. The code is in clear for the holder's session alone, so that a resend carries the same.
    Asked { release: ReleaseId, confirm_by: ConfirmBy, code: Option<Code> },
    /// No paper was chosen, or one is not (any more) in the safe.
    NoDocuments,
}

pub fn ask(tx: &mut Conn, keyring: &Keyring, ask: &Ask<'_>, now: Timestamp) -> Result<AskOutcome> {
    if ask.documents.is_empty() || ask.documents.len() > MAX_DOCUMENTS {
        return Ok(AskOutcome::NoDocuments);
    }
    let phone = phone_for_code(tx, keyring, ask.safe, now)?;
    let (id, token) = (ReleaseId::new(), Token::generate());
    let Some(sealed) = seal_documents(tx, ask, id, &token)? else { return Ok(AskOutcome::NoDocuments) };
    super::stop::supersede(tx, keyring, ask.safe.id, now)?;
    let yes = Yes::of(tx, ask.safe, phone.is_some())?;
    let confirm_by = yes.confirm_by();
    let row = row(keyring, &ask.wish(), id, &token, &yes, now)?;
    store::insert_release(tx, &row)?;
    for document in &sealed {
        store::insert_release_document(tx, document)?;
    }
    texts::hold_link(tx, keyring, &ask.wish(), ask.public_url, id, &token, now)?;
    let code = yes.into_code();
    if confirm_by == ConfirmBy::Sms {
        let release = super::find(tx, keyring, ask.safe.id, id)?;
        texts::send_code(tx, keyring, ask.safe, &release, code.as_ref(), now)?;
    }
    let detail = texts::detail(keyring, tx, ask.safe.id, id)?.with("kiosk", ask.session.kiosk);
    journal::append(tx, keyring, ask.safe.id, Event::ReleaseAsked, Actor::Holder, &detail, now)?;
    Ok(AskOutcome::Asked { release: id, confirm_by, code })
}

/// The phone that the code goes to. None when it has had all that a number gets in ten minutes or in a day, or when SMS
/// do not work: the holder is at the kiosk with card and PIN, and is not sent away.
fn phone_for_code<'a>(
    conn: &mut Conn,
    keyring: &Keyring,
    safe: &'a Safe,
    now: Timestamp,
) -> Result<Option<&'a str>> {
    let Some(phone) = safe.phone.as_deref() else { return Ok(None) };
    let serves =
        guards::sms_works(conn, safe.organisation, now)? && guards::may_prompt(conn, keyring, phone, now)?;
    Ok(serves.then_some(phone))
}

/// The phone is not there, or SMS have stopped working while a code was waited for: what confirms without a phone
/// does instead, and the phone is told of it as ever. Whoever holds card and PIN could take the number away, too.
/// False when nothing waits for an SMS.
pub fn confirm_without_phone(tx: &mut Conn, safe: &Safe, release: ReleaseId, now: Timestamp) -> Result<bool> {
    let by = if code_device::is_enrolled(tx, safe.id)? { ConfirmBy::Device } else { ConfirmBy::Pin };
    store::set_confirmed_without_phone(tx, safe.id, release, by, now)
}

/// What says yes.
pub(super) enum Yes {
    Sms(Code),
    /// The SMS names it, and only the holder's paper has it.
    Card(CardCode),
    Device,
    Pin,
}

impl Yes {
    /// What the phone can say it with; `None` without one, or when the holder's list is used up.
    pub fn by_phone(tx: &mut Conn, safe: &Safe) -> Result<Option<Self>> {
        if safe.phone.is_none() {
            return Ok(None);
        }
        Ok(match card_codes::reserve_next(tx, safe.id)? {
            Next::NoList => Some(Self::Sms(Code::draw())),
            Next::Code(code) => Some(Self::Card(code)),
            Next::UsedUp => None,
        })
    }

    /// At the kiosk; `by_phone`: whether the phone can be asked now.
    fn of(tx: &mut Conn, safe: &Safe, by_phone: bool) -> Result<Self> {
        if by_phone && let Some(yes) = Self::by_phone(tx, safe)? {
            return Ok(yes);
        }
        Ok(if code_device::is_enrolled(tx, safe.id)? { Self::Device } else { Self::Pin })
    }

    const fn confirm_by(&self) -> ConfirmBy {
        match self {
            Self::Sms(_) | Self::Card(_) => ConfirmBy::Sms,
            Self::Device => ConfirmBy::Device,
            Self::Pin => ConfirmBy::Pin,
        }
    }

    /// What the release's MAC is bound to.
    fn proof(&self) -> Option<&[u8]> {
        match self {
            Self::Sms(code) => Some(code.digits()),
            Self::Card(code) => Some(&code.mac),
            Self::Device | Self::Pin => None,
        }
    }

    fn card_code(&self) -> Option<CardCodeId> {
        if let Self::Card(code) = self { Some(code.id) } else { None }
    }

    /// What its SMS carries.
    pub fn code(&self) -> Option<&Code> {
        if let Self::Sms(code) = self { Some(code) } else { None }
    }

    fn into_code(self) -> Option<Code> {
        if let Self::Sms(code) = self { Some(code) } else { None }
    }
}

/// What asking for the code once more led to.
#[derive(Debug, PartialEq, Eq)]
pub enum ResendOutcome {
    Sent,
    /// Three codes in ten minutes: wait.
    TooOften,
    /// Nothing waits for this code (any more).
    Closed,
}

/// "Renvoyer le code": the same one (none with a list, which stays the holder's), so that it does not matter which of the two messages comes first.
pub fn resend(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    release: ReleaseId,
    code: Option<&Code>,
    now: Timestamp,
) -> Result<ResendOutcome> {
    let release = super::find(tx, keyring, safe.id, release)?;
    let is_over = release.state != State::Asked || release.code_until <= now || release.tries_left <= 0;
    let is_by_sms = release.confirm_by == ConfirmBy::Sms && guards::sms_works(tx, safe.organisation, now)?;
    if is_over || !is_by_sms || (code.is_none() && release.card_code.is_none()) {
        return Ok(ResendOutcome::Closed);
    }
    let Some(phone) = &safe.phone else { return Ok(ResendOutcome::Closed) };
    if !guards::may_prompt(tx, keyring, phone, now)? {
        return Ok(ResendOutcome::TooOften);
    }
    texts::send_code(tx, keyring, safe, &release, code, now)?;
    Ok(ResendOutcome::Sent)
}

/// Wraps each document's key under the token of the link; `None` when one is not there.
fn seal_documents(
    tx: &mut Conn,
    ask: &Ask<'_>,
    release: ReleaseId,
    token: &Token,
) -> Result<Option<Vec<ReleaseDocumentRow>>> {
    let safe_key = ask.session.safe_key()?;
    let mut sealed = Vec::with_capacity(ask.documents.len());
    for (position, document) in (0..).zip(ask.documents) {
        let row = documents::store::document(tx, ask.safe.id, *document)?;
        let Some(row) = row.filter(|row| row.state == documents::State::Kept.name()) else { return Ok(None) };
        let key = documents::document_key(&safe_key, &row)?;
        sealed.push(ReleaseDocumentRow {
            id: crate::ids::Id::new(),
            release_id: release,
            document_id: *document,
            position,
            document_key: wrap::seal(token, release, *document, &key)?,
        });
    }
    Ok(Some(sealed))
}

/// A new release; its code lives as long as one at the kiosk.
pub(super) fn row(
    keyring: &Keyring,
    wish: &Wish<'_>,
    id: ReleaseId,
    token: &Token,
    yes: &Yes,
    now: Timestamp,
) -> Result<ReleaseRow> {
    let recipient = serde_json::to_vec(wish.recipient).map_err(|_| Error::Internal("recipient".into()))?;
    let check_key = draw_letters(CHECK_KEY_LETTERS);
    // The phone's no counts for all; its yes needs the code.
    let phone = wish.safe.phone.as_deref();
    let bound = Bound {
        release: id,
        recipient: &recipient,
        documents: wish.documents,
        reason: wish.reason,
        until: wish.until,
        phone: phone.unwrap_or_default(),
    };
    Ok(ReleaseRow {
        id,
        safe_id: wish.safe.id,
        kiosk_id: wish.kiosk,
        state: State::Asked.name().to_owned(),
        recipient: keyring.seal_field(field(&id, "recipient"), &recipient)?,
        purpose: keyring.seal_field(field(&id, "purpose"), wish.reason.name().as_bytes())?,
        until: wish.until.as_millis(),
        confirm_by: yes.confirm_by().name().to_owned(),
        phone_index: phone.map(|phone| phone_index(keyring, phone)),
        code: yes.proof().map(|proof| bound.mac(keyring, proof)),
        code_until: now.plus(CODE_LIFE).as_millis(),
        tries_left: MAX_TRIES,
        token_hash: token.hash(),
        check_key_index: keyring.index("check key", check_key.as_bytes()),
        check_key: keyring.seal_field(field(&id, "check_key"), check_key.as_bytes())?,
        asked_at: now.as_millis(),
        answered_at: None,
        stopped_at: None,
        agreement_id: None,
        asked_by: None,
        card_code_id: yes.card_code(),
    })
}

/// All that a code is bound to: change one and it is dead (2018/389, art. 5).
pub(super) struct Bound<'a> {
    pub release: ReleaseId,
    /// The recipient's row as JSON, as it was sealed.
    pub recipient: &'a [u8],
    /// Documents don't change once they are kept: an id names one version.
    pub documents: &'a [DocumentId],
    pub reason: Reason,
    pub until: Timestamp,
    /// E.164.
    pub phone: &'a str,
}

impl Bound<'_> {
    /// `proof`: the six digits, or the MAC of a printed code in their place.
    pub fn mac(&self, keyring: &Keyring, proof: &[u8]) -> Vec<u8> {
        let documents: Vec<u8> = self.documents.iter().flat_map(|id| *id.as_bytes()).collect();
        let items: [&[u8]; 8] = [
            b"consigne/release_code",
            self.release.as_bytes(),
            self.recipient,
            &documents,
            self.reason.name().as_bytes(),
            &self.until.as_millis().to_be_bytes(),
            self.phone.as_bytes(),
            proof,
        ];
        hmac(keyring.code(), &items).to_vec()
    }
}
