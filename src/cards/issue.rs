//! Issuing a card: its secret is made here, printed once, and kept by nobody but the holder.

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
use crate::safes::store::{CardRow, insert_card};
use crate::safes::{CardId, SafeId, first_visit};

pub type PrintId = Id<PrintMark>;

const PRINT: &str = "consigne/card_print";

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
    };
    insert_card(tx, &row)?;
    first_visit::prepare(tx, keyring, erasure, safe, card, secret.as_bytes(), safe_key, now)?;
    let print = PrintId::new();
    let row = CardPrintRow {
        id: print,
        safe_id: safe,
        session_hash: agent.token.hash(),
        payload: agent.seal(keyring, PRINT, Payload::of(&secret).as_str().as_bytes())?,
        created_at: now.as_millis(),
    };
    store::insert_print(tx, &row)?;
    let detail = Detail::none().with("agent", agent.agent).with("card", card);
    journal::append(tx, keyring, safe, Event::CardIssued, Actor::Agent, &detail, now)?;
    Ok(print)
}

/// The text of a card that waits to be printed, for the session that issued it.
pub fn waiting(
    tx: &mut Conn,
    keyring: &Keyring,
    agent: &AgentSession,
    print: PrintId,
    now: Timestamp,
) -> Result<Option<(SafeId, zeroize::Zeroizing<String>)>> {
    let Some(row) = store::print(tx, print, &agent.token.hash())? else { return Ok(None) };
    let payload = agent.open(keyring, PRINT, &row.payload)?;
    let text = String::from_utf8(payload.to_vec()).map_err(|_| Error::Corrupt("a card's text"))?;
    let detail = Detail::none().with("agent", agent.agent);
    journal::append(tx, keyring, row.safe_id, Event::CardPrinted, Actor::Agent, &detail, now)?;
    Ok(Some((row.safe_id, zeroize::Zeroizing::new(text))))
}

/// The agent has the card in his hand: its text is gone from the server.
pub fn printed(tx: &mut Conn, agent: &AgentSession, print: PrintId) -> Result<bool> {
    store::delete_print(tx, print, &agent.token.hash())
}

/// Deletes the texts of cards that nobody fetched within a quarter of an hour.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_prints(tx, now.minus(std::time::Duration::from_mins(15)))
}
