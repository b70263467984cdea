//! Sessions of agents: 15 minutes idle, 8 hours at most.
//!
//! As a holder's session holds his safe's key, an agent's holds his private key, under HKDF(token ‖ server).

use std::time::Duration;

use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::sealed::PrivateKey;
use crate::crypto::secret::Token;
use crate::crypto::{siv, slots};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::AgentId;
use crate::organisations::store::{self, AgentSessionRow};

const IDLE: Duration = Duration::from_mins(15);
const AT_MOST: Duration = Duration::from_hours(8);
/// A half-finished sign-in ends sooner.
const PASSWORD_STAGE: Duration = Duration::from_mins(10);
/// How much time passes before a visit is written down again: a page view need not be a write.
const SEEN_EVERY: Duration = Duration::from_secs(20);

const HELD: &str = "consigne/agent_session/held";

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
    /// None in sessions from before agents had keys.
    pub(super) private_key: Option<PrivateKey>,
}

impl AgentSession {
    /// Seals something that only this session can open again (a card that waits to be printed).
    pub fn seal(&self, keyring: &Keyring, label: &str, content: &[u8]) -> Result<Vec<u8>> {
        seal(keyring, &self.token, label, content)
    }

    pub fn open(&self, keyring: &Keyring, label: &str, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        open(keyring, &self.token, label, blob)
    }

    /// The agent's private key, which his password opened when he signed in.
    pub fn private_key(&self) -> Result<PrivateKey> {
        self.private_key.clone().ok_or(Error::Crypto("the session holds no key"))
    }

    /// Whether this visit should be written down.
    pub fn is_stale(&self, now: Timestamp) -> bool {
        self.seen_at.plus(SEEN_EVERY) < now
    }
}

/// Starts a session with a new token, which holds `private_key` for its bearer.
pub fn start(
    tx: &mut Conn,
    keyring: &Keyring,
    agent: AgentId,
    stage: Stage,
    private_key: Option<&PrivateKey>,
    now: Timestamp,
) -> Result<Token> {
    let token = Token::generate();
    let length = if stage == Stage::SignedIn { AT_MOST } else { PASSWORD_STAGE };
    let row = AgentSessionRow {
        token_hash: token.hash(),
        agent_id: agent,
        stage: stage.name().to_owned(),
        created_at: now.as_millis(),
        seen_at: now.as_millis(),
        ends_at: now.plus(length).as_millis(),
        held: private_key.map(|key| seal(keyring, &token, HELD, key.as_bytes())).transpose()?,
    };
    store::insert_agent_session(tx, &row)?;
    Ok(token)
}

/// The session of a token, unless it has ended or lain idle too long.
pub fn resume(
    conn: &mut Conn,
    keyring: &Keyring,
    token: Token,
    now: Timestamp,
) -> Result<Option<AgentSession>> {
    let Some(row) = store::agent_session(conn, &token.hash())? else { return Ok(None) };
    let seen_at = Timestamp::from_millis(row.seen_at);
    if row.ends_at <= now.as_millis() || seen_at.plus(IDLE) <= now {
        return Ok(None);
    }
    let stage = if row.stage == Stage::SignedIn.name() { Stage::SignedIn } else { Stage::Password };
    let held = row.held.as_deref().map(|blob| open(keyring, &token, HELD, blob)).transpose()?;
    let private_key = held.map(|bytes| PrivateKey::from_slice(&bytes)).transpose()?;
    Ok(Some(AgentSession { token, agent: row.agent_id, stage, seen_at, private_key }))
}

pub fn touch(tx: &mut Conn, session: &AgentSession, now: Timestamp) -> Result<()> {
    store::touch_agent_session(tx, &session.token.hash(), now)
}

/// Returns whether it was still there.
pub fn end(tx: &mut Conn, token: &Token) -> Result<bool> {
    store::delete_agent_session(tx, &token.hash())
}

/// Ends all sessions of an agent.
pub fn end_all(tx: &mut Conn, agent: AgentId) -> Result<()> {
    store::delete_agent_sessions_of(tx, agent, None)
}

/// Ends all sessions of this agent but this one.
pub fn end_others(tx: &mut Conn, session: &AgentSession) -> Result<()> {
    store::delete_agent_sessions_of(tx, session.agent, Some(&session.token.hash()))
}

/// Deletes what has ended.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_agent_sessions(tx, now, now.minus(IDLE))
}

fn seal(keyring: &Keyring, token: &Token, label: &str, content: &[u8]) -> Result<Vec<u8>> {
    let (version, outer) = keyring.outer();
    siv::seal(&slots::session_key(token.as_bytes(), outer), version, &[label.as_bytes()], content)
}

fn open(keyring: &Keyring, token: &Token, label: &str, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let outer = keyring.outer_of(blob)?;
    siv::open(&slots::session_key(token.as_bytes(), outer), &[label.as_bytes()], blob)
}
