//! An agent's word that he saw the person: it lets a forgotten PIN be drawn anew, and lifts a block. No agent
//! sees the PIN, and none of this opens anything without the holder's card.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::Id;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::AgentId;
use crate::safes::slots::MAX_TRIES;
use crate::safes::store::proofs::{self as store, ApprovalRow};
use crate::safes::ways::{Has, Way, allows};
use crate::safes::{Safe, SafeId, notices};

pub struct ApprovalMark;
pub type ApprovalId = Id<ApprovalMark>;

/// From the desk to the kiosk in the hall.
pub const LIFE: Duration = Duration::from_mins(15);
/// Blocks that agents may lift in [`LIFTS_IN`] (keys.md).
const MAX_LIFTS: i64 = 2;
const LIFTS_IN: Duration = Duration::from_hours(30 * 24);

/// The agent says that this person, whom he sees, may choose a new PIN. False where the level has no such way.
pub fn approve(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    agent: AgentId,
    now: Timestamp,
) -> Result<bool> {
    if !allows(safe.level, Has::Card, Way::OneAgent) || safe.locked_at.is_some() || !safe.in_use {
        return Ok(false);
    }
    store::delete_approvals(tx, safe.id)?;
    let row = ApprovalRow {
        id: ApprovalId::new(),
        safe_id: safe.id,
        agent_id: agent,
        made_at: now.as_millis(),
        ends_at: now.plus(LIFE).as_millis(),
    };
    store::insert_approval(tx, &row)?;
    let detail = Detail::none().with("agent", agent);
    journal::append(tx, keyring, safe.id, Event::ApprovalGiven, Actor::Agent, &detail, now)?;
    Ok(true)
}

/// Whether an agent has given his word and nobody has used it yet.
pub fn is_given(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<bool> {
    store::has_approval(conn, safe, now)
}

/// Uses the agent's word up: once.
pub(super) fn spend(tx: &mut Conn, safe: SafeId, now: Timestamp) -> Result<bool> {
    store::spend_approval(tx, safe, now)
}

/// How lifting a block went.
#[derive(Debug, PartialEq, Eq)]
pub enum LiftOutcome {
    Lifted,
    NothingBlocked,
    /// Twice in 30 days already: a new PIN is the way.
    TooOften,
}

/// Gives a blocked PIN its tries back, in person.
pub fn lift(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    agent: AgentId,
    now: Timestamp,
) -> Result<LiftOutcome> {
    if !store::has_blocked_slot(tx, safe.id)? {
        return Ok(LiftOutcome::NothingBlocked);
    }
    if journal::count_since(tx, safe.id, Event::CardLifted, now.minus(LIFTS_IN))? >= MAX_LIFTS {
        return Ok(LiftOutcome::TooOften);
    }
    // The rows' locks: of two agents at once one finds nothing blocked any more.
    if store::lift_slots(tx, safe.id, MAX_TRIES)? == 0 {
        return Ok(LiftOutcome::NothingBlocked);
    }
    let detail = Detail::none().with("agent", agent);
    notices::tell(tx, keyring, safe, Event::CardLifted, Actor::Agent, &detail, now)?;
    Ok(LiftOutcome::Lifted)
}

/// Whether a PIN of this safe is blocked.
pub fn is_blocked(conn: &mut Conn, safe: SafeId) -> Result<bool> {
    store::has_blocked_slot(conn, safe)
}

/// Forgets what is over.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_approvals(tx, now)
}
