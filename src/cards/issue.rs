//! Issuing a card: its secret is made here, printed once, and kept by nobody but the holder.

use std::time::Duration;

use zeroize::Zeroizing;

use crate::blobs::Blobs;
use crate::cards::payload::{CardSecret, Payload};
use crate::cards::store::{self, CardPrintRow, PrintMark};
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::Token;
use crate::crypto::siv;
use crate::crypto::slots::{SafeKey, session_key};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::agent_session::AgentSession;
use crate::safes::session::Session;
use crate::safes::store::{self as safes_store, CardRow};
use crate::safes::ways::{Has, SlotKind, Way, allows};
use crate::safes::{CardId, Safe, SafeId, first_visit, notices, reserve, session};

pub type PrintId = Id<PrintMark>;

const PRINT: &str = "consigne/card_print";
/// How long a card's text waits to be printed.
const WAIT: Duration = Duration::from_mins(15);
/// How long a card that replaces a lost one waits for its holder, as a new card does.
const REPLACEMENT: Duration = first_visit::ACTIVATION;

/// What a card is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Card,
    Reserve,
    /// Not a card: a list of codes, which only a kiosk prints.
    Codes,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Reserve => "reserve",
            Self::Codes => "codes",
        }
    }

    fn parse(name: &str) -> Result<Self> {
        [Self::Card, Self::Reserve, Self::Codes]
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or(Error::Corrupt("what a print is of"))
    }
}

/// Who prints a card: its text waits for this session alone.
pub trait Printer {
    fn token(&self) -> &Token;
    /// For the journal.
    fn trace(&self) -> (Actor, Detail);
}

impl Printer for AgentSession {
    fn token(&self) -> &Token {
        &self.token
    }

    fn trace(&self) -> (Actor, Detail) {
        (Actor::Agent, Detail::none().with("agent", self.agent))
    }
}

impl Printer for Session {
    fn token(&self) -> &Token {
        &self.token
    }

    fn trace(&self) -> (Actor, Detail) {
        (Actor::Holder, Detail::none().with("kiosk", self.kiosk))
    }
}

/// Makes a card with an `activation` slot, and keeps its text for this agent's session alone until it is printed.
pub fn issue(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    agent: &AgentSession,
    safe: SafeId,
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<PrintId> {
    let (card, secret) = (CardId::new(), CardSecret::generate());
    safes_store::insert_card(tx, &CardRow::new(card, safe, Kind::Card.name(), &secret.hash(), None, now))?;
    first_visit::prepare(tx, keyring, erasure, safe, card, secret.as_bytes(), safe_key, now)?;
    let detail = Detail::none().with("agent", agent.agent).with("card", card);
    journal::append(tx, keyring, safe, Event::CardIssued, Actor::Agent, &detail, now)?;
    wait_for_print(tx, keyring, &agent.token, safe, Kind::Card, &secret, now)
}

/// Makes another card for a safe whose holder never set a PIN: the first one was lost, or its 24 hours are
/// over. Such a safe is empty, so it may get a new key; the old card dies. `None` once the safe is in use.
pub fn reissue(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    agent: &AgentSession,
    safe: SafeId,
    now: Timestamp,
) -> Result<Option<PrintId>> {
    if !safes_store::is_still_new(tx, safe)? {
        return Ok(None);
    }
    end_card(tx, safe, now)?;
    issue(tx, keyring, erasure, agent, safe, &SafeKey::generate(), now).map(Some)
}

/// The card is lost, the PIN known, and one agent sees the person: prints a card that the PIN completes at the
/// kiosk. The lost one is dead at once. `None` where the level has no such way.
pub fn replace(
    tx: &mut Conn,
    keyring: &Keyring,
    agent: &AgentSession,
    safe: &Safe,
    now: Timestamp,
) -> Result<Option<PrintId>> {
    let allowed = allows(safe.level, Has::Pin, Way::OneAgent) && safe.in_use && safe.locked_at.is_none();
    if !allowed || !has_pin_slot(tx, safe.id)? {
        return Ok(None);
    }
    end_card(tx, safe.id, now)?;
    let (card, secret) = (CardId::new(), CardSecret::generate());
    let until = Some(now.plus(REPLACEMENT));
    safes_store::insert_card(
        tx,
        &CardRow::new(card, safe.id, Kind::Card.name(), &secret.hash(), until, now),
    )?;
    let detail = Detail::none().with("agent", agent.agent).with("card", card);
    notices::tell(tx, keyring, safe, Event::CardReplaced, Actor::Agent, &detail, now)?;
    wait_for_print(tx, keyring, &agent.token, safe.id, Kind::Card, &secret, now).map(Some)
}

/// Whether a card can be replaced with the PIN: not once its slot was deleted.
pub fn has_pin_slot(conn: &mut Conn, safe: SafeId) -> Result<bool> {
    safes_store::has_slot(conn, safe, SlotKind::PinServer)
}

/// Two agents have recovered the safe: a new card, whose first visit shows a new PIN. What was before is dead.
pub fn recovered(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    agent: &AgentSession,
    safe: &Safe,
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<PrintId> {
    end_card(tx, safe.id, now)?;
    safes_store::delete_slots(tx, safe.id, SlotKind::PinServer)?;
    issue(tx, keyring, erasure, agent, safe.id, safe_key, now)
}

/// The card was lost or stolen: it is dead at once, and the ways without it stay.
pub fn stop(
    tx: &mut Conn,
    keyring: &Keyring,
    agent: &AgentSession,
    safe: &Safe,
    now: Timestamp,
) -> Result<()> {
    end_card(tx, safe.id, now)?;
    let (actor, detail) = agent.trace();
    notices::tell(tx, keyring, safe, Event::CardStopped, actor, &detail, now)
}

/// The card in use is refused everywhere from now on, its slots are gone, and whoever was inside is out.
fn end_card(tx: &mut Conn, safe: SafeId, now: Timestamp) -> Result<()> {
    safes_store::lock_safe(tx, safe)?;
    safes_store::stop_cards(tx, safe, Kind::Card.name(), None, now)?;
    for kind in [SlotKind::Activation, SlotKind::CardPin, SlotKind::CardServer] {
        safes_store::delete_slots(tx, safe, kind)?;
    }
    session::end_all(tx, safe)?;
    store::delete_prints_of(tx, safe).map(drop)
}

/// A reserve card for a holder who is inside, to be printed at the kiosk in place of the one before.
pub fn make_reserve(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    holder: &Session,
    safe: &Safe,
    now: Timestamp,
) -> Result<PrintId> {
    let secret = CardSecret::generate();
    reserve::make(tx, keyring, erasure, holder, safe, secret.as_bytes(), now)?;
    wait_for_print(tx, keyring, &holder.token, safe.id, Kind::Reserve, &secret, now)
}

/// Keeps a card's text until this session prints it.
pub fn wait_for_print(
    tx: &mut Conn,
    keyring: &Keyring,
    token: &Token,
    safe: SafeId,
    kind: Kind,
    secret: &CardSecret,
    now: Timestamp,
) -> Result<PrintId> {
    wait(tx, keyring, token, safe, kind, Payload::of(secret).as_str(), now)
}

/// Keeps a list of codes until this holder's session prints it.
pub fn wait_for_codes(
    tx: &mut Conn,
    keyring: &Keyring,
    holder: &Session,
    codes: &str,
    now: Timestamp,
) -> Result<PrintId> {
    // Of two, nobody could say which one is in the holder's hand.
    safes_store::lock_safe(tx, holder.safe)?;
    store::delete_prints_of_kind(tx, holder.safe, Kind::Codes.name())?;
    wait(tx, keyring, &holder.token, holder.safe, Kind::Codes, codes, now)
}

fn wait(
    tx: &mut Conn,
    keyring: &Keyring,
    token: &Token,
    safe: SafeId,
    kind: Kind,
    text: &str,
    now: Timestamp,
) -> Result<PrintId> {
    let id = PrintId::new();
    let (version, outer) = keyring.outer();
    let key = session_key(token.as_bytes(), outer);
    let row = CardPrintRow {
        id,
        safe_id: safe,
        session_hash: token.hash(),
        payload: siv::seal(&key, version, &[PRINT.as_bytes()], text.as_bytes())?,
        created_at: now.as_millis(),
        kind: kind.name().to_owned(),
    };
    store::insert_print(tx, &row)?;
    Ok(id)
}

/// The print of this kind that waits in this session for a safe, if any.
pub fn waiting_for(
    conn: &mut Conn,
    by: &impl Printer,
    safe: SafeId,
    kind: Kind,
    now: Timestamp,
) -> Result<Option<PrintId>> {
    store::print_of_safe(conn, safe, kind.name(), &by.token().hash(), now.minus(WAIT))
}

/// A card, or a list of codes, that waits to be printed.
pub struct Waiting {
    pub safe: SafeId,
    pub kind: Kind,
    pub text: Zeroizing<String>,
}

/// The text of what waits to be printed, for the session that made it.
pub fn waiting(
    tx: &mut Conn,
    keyring: &Keyring,
    by: &impl Printer,
    print: PrintId,
    now: Timestamp,
) -> Result<Option<Waiting>> {
    let Some(row) = store::print(tx, print, &by.token().hash(), now.minus(WAIT))? else { return Ok(None) };
    let key = session_key(by.token().as_bytes(), keyring.outer_of(&row.payload)?);
    let payload = siv::open(&key, &[PRINT.as_bytes()], &row.payload)?;
    let text = String::from_utf8(payload.to_vec()).map_err(|_| Error::Corrupt("a card's text"))?;
    let kind = Kind::parse(&row.kind)?;
    // A list of codes is in the journal once it counts.
    if kind != Kind::Codes {
        let (actor, detail) = by.trace();
        journal::append(tx, keyring, row.safe_id, Event::CardPrinted, actor, &detail, now)?;
    }
    Ok(Some(Waiting { safe: row.safe_id, kind, text: Zeroizing::new(text) }))
}

/// The card is in somebody's hand: its text is gone from the server. Returns the safe; `None` when nothing
/// waited any more.
pub fn printed(tx: &mut Conn, by: &impl Printer, print: PrintId) -> Result<Option<SafeId>> {
    store::delete_print(tx, print, &by.token().hash())
}

/// Deletes the texts of cards that nobody fetched within a quarter of an hour.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_prints(tx, now.minus(WAIT))
}
