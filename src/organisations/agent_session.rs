//! Sessions of agents: 15 minutes idle, 8 hours at most.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::Token;
use crate::crypto::{siv, slots};
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::AgentId;
use crate::organisations::store::{self, AgentSessionRow};

const IDLE: Duration = Duration::from_mins(15);
const AT_MOST: Duration = Duration::from_hours(8);
/// A half-finished sign-in ends sooner.
const PASSWORD_STAGE: Duration = Duration::from_mins(10);
/// How much time passes before a visit is written down again: a page view need not be a write.
const SEEN_EVERY: Duration = Duration::from_secs(20);

/// How far the sign-in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Password,
    SignedIn,
}

impl Stage {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::SignedIn => "signed_in",
        }
    }
}

/// A live session with the token that its cookie holds.
pub struct AgentSession {
    pub token: Token,
    pub agent: AgentId,
    pub stage: Stage,
    seen_at: Timestamp,
}

impl AgentSession {
    /// Seals something that only this session can open again (a card that waits to be printed).
    pub fn seal(&self, keyring: &Keyring, label: &str, content: &[u8]) -> Result<Vec<u8>> {
        let (version, outer) = keyring.outer();
        siv::seal(&slots::session_key(self.token.as_bytes(), outer), version, &[label.as_bytes()], content)
    }

    pub fn open(&self, keyring: &Keyring, label: &str, blob: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>> {
        let outer = keyring.outer_of(blob)?;
        siv::open(&slots::session_key(self.token.as_bytes(), outer), &[label.as_bytes()], blob)
    }

    /// Whether this visit should be written down.
    pub fn is_stale(&self, now: Timestamp) -> bool {
        self.seen_at.plus(SEEN_EVERY) < now
    }
}

pub fn start(tx: &mut Conn, agent: AgentId, stage: Stage, now: Timestamp) -> Result<Token> {
    let token = Token::generate();
    let length = if stage == Stage::SignedIn { AT_MOST } else { PASSWORD_STAGE };
    let row = AgentSessionRow {
        token_hash: token.hash(),
        agent_id: agent,
        stage: stage.name().to_owned(),
        created_at: now.as_millis(),
        seen_at: now.as_millis(),
        ends_at: now.plus(length).as_millis(),
    };
    store::insert_agent_session(tx, &row)?;
    Ok(token)
}

/// The session of a token, unless it has ended or lain idle too long.
pub fn resume(conn: &mut Conn, token: Token, now: Timestamp) -> Result<Option<AgentSession>> {
    let Some(row) = store::agent_session(conn, &token.hash())? else { return Ok(None) };
    let seen_at = Timestamp::from_millis(row.seen_at);
    if row.ends_at <= now.as_millis() || seen_at.plus(IDLE) <= now {
        return Ok(None);
    }
    let stage = if row.stage == Stage::SignedIn.name() { Stage::SignedIn } else { Stage::Password };
    Ok(Some(AgentSession { token, agent: row.agent_id, stage, seen_at }))
}

pub fn touch(tx: &mut Conn, session: &AgentSession, now: Timestamp) -> Result<()> {
    store::touch_agent_session(tx, &session.token.hash(), now)
}

pub fn end(tx: &mut Conn, token: &Token) -> Result<()> {
    store::delete_agent_session(tx, &token.hash())
}

/// Deletes what has ended.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_agent_sessions(tx, now, now.minus(IDLE))
}
