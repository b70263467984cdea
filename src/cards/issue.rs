//! Issuing a card: its secret is made here, printed once, and kept by nobody but the holder.

use std::time::Duration;

use crate::blobs::Blobs;
use crate::cards::payload::{CardSecret, Payload};
use crate::cards::store::{self, CardPrintRow, PrintMark};
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::slots::SafeKey;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::agent_session::AgentSession;
use crate::safes::store::{self as safes_store, CardRow};
use crate::safes::{CardId, SafeId, first_visit, session};

pub type PrintId = Id<PrintMark>;

const PRINT: &str = "consigne/card_print";
/// How long a card's text waits to be printed.
const WAIT: Duration = Duration::from_mins(15);

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
    let row = CardRow {
        id: card,
        safe_id: safe,
        secret_hash: secret.hash().to_vec(),
        state: "active".to_owned(),
        issued_by: agent.agent,
        issued_at: now.as_millis(),
        stopped_at: None,
        kind: "card".to_owned(),
        expires_at: None,
    };
    safes_store::insert_card(tx, &row)?;
    first_visit::prepare(tx, keyring, erasure, safe, card, secret.as_bytes(), safe_key, now)?;
    let print = PrintId::new();
    let row = CardPrintRow {
        id: print,
        safe_id: safe,
        session_hash: agent.token.hash(),
        payload: agent.seal(keyring, PRINT, Payload::of(&secret).as_str().as_bytes())?,
        created_at: now.as_millis(),
        kind: "card".to_owned(),
    };
    store::insert_print(tx, &row)?;
    let detail = Detail::none().with("agent", agent.agent).with("card", card);
    journal::append(tx, keyring, safe, Event::CardIssued, Actor::Agent, &detail, now)?;
    Ok(print)
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
    safes_store::stop_cards(tx, safe, now)?;
    safes_store::delete_slots(tx, safe, "activation")?;
    // A first visit under way holds the old key: it ends here.
    session::end_all(tx, safe)?;
    store::delete_prints_of(tx, safe)?;
    issue(tx, keyring, erasure, agent, safe, &SafeKey::generate(), now).map(Some)
}

/// The print of a safe's card that waits in this agent's session, if any.
pub fn waiting_for(
    conn: &mut Conn,
    agent: &AgentSession,
    safe: SafeId,
    now: Timestamp,
) -> Result<Option<PrintId>> {
    store::print_of_safe(conn, safe, &agent.token.hash(), now.minus(WAIT))
}

/// The text of a card that waits to be printed, for the session that issued it.
pub fn waiting(
    tx: &mut Conn,
    keyring: &Keyring,
    agent: &AgentSession,
    print: PrintId,
    now: Timestamp,
) -> Result<Option<(SafeId, zeroize::Zeroizing<String>)>> {
    let Some(row) = store::print(tx, print, &agent.token.hash(), now.minus(WAIT))? else { return Ok(None) };
    let payload = agent.open(keyring, PRINT, &row.payload)?;
    let text = String::from_utf8(payload.to_vec()).map_err(|_| Error::Corrupt("a card's text"))?;
    let detail = Detail::none().with("agent", agent.agent);
    journal::append(tx, keyring, row.safe_id, Event::CardPrinted, Actor::Agent, &detail, now)?;
    Ok(Some((row.safe_id, zeroize::Zeroizing::new(text))))
}

/// The agent has the card in his hand: its text is gone from the server. Returns the safe; `None` when
/// nothing waited any more.
pub fn printed(tx: &mut Conn, agent: &AgentSession, print: PrintId) -> Result<Option<SafeId>> {
    store::delete_print(tx, print, &agent.token.hash())
}

/// Deletes the texts of cards that nobody fetched within a quarter of an hour.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_prints(tx, now.minus(WAIT))
}
