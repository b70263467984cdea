//! Sessions of holders at a kiosk. The server ends them: when nobody has touched the kiosk for a while (`times`),
//! and when the PIN is not typed again after 20 minutes.
//!
//! The cookie holds a token; the row holds the token's hash, and what the session may use wrapped under
//! HKDF(token ‖ server). Nothing secret stays in memory between requests, so a restart changes nothing.

use std::time::Duration;

use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::Token;
use crate::crypto::siv;
use crate::crypto::slots::{SafeKey, session_key};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::KioskId;
use crate::safes::store::sessions::{self as store, SessionRow};
use crate::safes::times::{GRACE, Moment, PROVEN_FOR, Wait, prove_within};
use crate::safes::{CardId, Safe, SafeId};

/// How far an end may be off before it is written down anew: not every page need be a write.
const END_EVERY: Duration = Duration::from_secs(5);

/// How far the holder has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The card is known, the PIN is being typed. The session holds the card's secret.
    Card,
    /// A new PIN is shown and practised: of a new card, or in place of one that was forgotten. The session
    /// holds the safe's key too.
    FirstVisit,
    /// A reserve card was shown: nothing is used before the holder says so. The session holds its secret.
    Reserve,
    /// Card and PIN were right. The session holds the safe's key too.
    Inside,
}

impl Stage {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::FirstVisit => "first_visit",
            Self::Reserve => "reserve",
            Self::Inside => "inside",
        }
    }

    fn parse(name: &str) -> Result<Self> {
        [Self::Card, Self::FirstVisit, Self::Reserve, Self::Inside]
            .into_iter()
            .find(|stage| stage.name() == name)
            .ok_or(Error::Corrupt("a session's stage"))
    }
}

/// A live session.
pub struct Session {
    pub token: Token,
    pub safe: SafeId,
    pub card: CardId,
    pub kiosk: KioskId,
    pub stage: Stage,
    held: Zeroizing<Vec<u8>>,
    /// Digits typed so far, or the new PIN until it is practised.
    pub pending: Option<Zeroizing<Vec<u8>>>,
    /// When it began.
    pub since: Timestamp,
    /// When the PIN was last typed; before that, when it began.
    proven_at: Timestamp,
    /// When the server ends it, unless it is touched before.
    pub ends_at: Timestamp,
}

impl Session {
    /// The PIN has to be typed again before anything more is shown.
    pub fn must_prove(&self, now: Timestamp) -> bool {
        self.stage == Stage::Inside && self.proven_until() <= now
    }

    /// When the PIN will be asked again; before the holder is inside, when all ends.
    pub fn proven_until(&self) -> Timestamp {
        self.proven_at.plus(PROVEN_FOR)
    }

    /// The last moment to type the PIN that is asked again. No touch moves it.
    pub fn last_end(&self, safe: &Safe) -> Timestamp {
        match self.stage {
            Stage::Inside => self.proven_until().plus(prove_within(safe.more_time)).plus(GRACE),
            Stage::Card | Stage::FirstVisit | Stage::Reserve => self.proven_until(),
        }
    }

    /// How long its pages wait; `moment` is what the holder does once he is in.
    pub fn wait(&self, safe: &Safe, moment: Moment) -> Wait {
        let moment = match self.stage {
            Stage::Card | Stage::Reserve => Moment::Door,
            Stage::FirstVisit | Stage::Inside => moment,
        };
        Wait::at(moment, safe.more_time)
    }

    /// Whether the time for an answer to "Vous êtes là ?" is over: what is left is for requests on their way.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends_at.minus(GRACE) <= now
    }

    /// The safe's key; an error before the holder is in.
    pub fn safe_key(&self) -> Result<SafeKey> {
        match self.stage {
            Stage::Card | Stage::Reserve => Err(Error::Crypto("the safe is not open")),
            Stage::FirstVisit | Stage::Inside => SafeKey::from_slice(self.split()?.1),
        }
    }

    /// The card's secret: the slot's key is made of it and the PIN, also when the PIN is asked again.
    pub fn card_secret(&self) -> Result<Zeroizing<[u8; 16]>> {
        let bytes = self.split()?.0.try_into();
        bytes.map(Zeroizing::new).map_err(|_| Error::Corrupt("a session's card"))
    }

    /// Seals something that only this session can open again.
    pub fn seal(&self, keyring: &Keyring, label: &str, content: &[u8]) -> Result<Vec<u8>> {
        seal_with(keyring, &self.token, label, content)
    }

    pub fn open(&self, keyring: &Keyring, label: &str, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        open_with(keyring, &self.token, label, blob)
    }

    fn split(&self) -> Result<(&[u8], &[u8])> {
        self.held.split_at_checked(CARD_SECRET_BYTES).ok_or(Error::Corrupt("a session is cut"))
    }
}

/// What a session holds comes as the card's secret, then the safe's key once it is open.
const CARD_SECRET_BYTES: usize = 16;

/// What a new session is for.
pub struct NewSession<'a> {
    pub safe: SafeId,
    pub card: CardId,
    pub kiosk: KioskId,
    pub stage: Stage,
    pub card_secret: &'a [u8; 16],
    /// None at the stage `Card`.
    pub safe_key: Option<&'a SafeKey>,
    pub pending: Option<&'a [u8]>,
}

/// Starts a session with a new token (each stage has its own: the cookie changes at every step up).
pub fn start(tx: &mut Conn, keyring: &Keyring, new: &NewSession<'_>, now: Timestamp) -> Result<Token> {
    let token = Token::generate();
    let seal = |label, bytes: &[u8]| seal_with(keyring, &token, label, bytes);
    let mut held = Zeroizing::new(new.card_secret.to_vec());
    held.extend(new.safe_key.iter().flat_map(|key| key.as_bytes()));
    let row = SessionRow {
        token_hash: token.hash(),
        safe_id: new.safe,
        card_id: new.card,
        kiosk_id: new.kiosk,
        stage: new.stage.name().to_owned(),
        held: seal(HELD, &held)?,
        pending: new.pending.map(|bytes| seal(PENDING, bytes)).transpose()?,
        created_at: now.as_millis(),
        seen_at: now.as_millis(),
        ends_at: Wait::at(Moment::Inside, false).end(now).as_millis(),
        proven_at: now.as_millis(),
    };
    store::insert_session(tx, &row)?;
    Ok(token)
}

/// The session of a token at this kiosk, unless it has ended.
pub fn resume(
    conn: &mut Conn,
    keyring: &Keyring,
    token: Token,
    kiosk: KioskId,
    now: Timestamp,
) -> Result<Option<Session>> {
    let Some(row) = store::session(conn, &token.hash())? else { return Ok(None) };
    if row.kiosk_id != kiosk || row.ends_at <= now.as_millis() {
        return Ok(None);
    }
    let pending = row.pending.as_deref().map(|blob| open_with(keyring, &token, PENDING, blob)).transpose()?;
    Ok(Some(Session {
        safe: row.safe_id,
        card: row.card_id,
        kiosk: row.kiosk_id,
        stage: Stage::parse(&row.stage)?,
        held: open_with(keyring, &token, HELD, &row.held)?,
        pending,
        since: Timestamp::from_millis(row.created_at),
        proven_at: Timestamp::from_millis(row.proven_at),
        ends_at: Timestamp::from_millis(row.ends_at),
        token,
    }))
}

/// The holder did something: the session lives until `end`, and never longer than until the PIN is asked again
/// and not typed.
pub fn touch(tx: &mut Conn, session: &Session, safe: &Safe, end: Timestamp, now: Timestamp) -> Result<()> {
    store::touch_session(tx, &session.token.hash(), end.min(session.last_end(safe)), now)
}

/// Whether [`touch`] would move the end by enough to be worth a write.
pub fn is_worth_a_touch(session: &Session, safe: &Safe, end: Timestamp) -> bool {
    let end = end.min(session.last_end(safe));
    session.ends_at.plus(END_EVERY) < end || end < session.ends_at.minus(END_EVERY)
}

/// A question is on the screen that closes the safe when nobody answers: the session ends then.
pub fn end_at(tx: &mut Conn, session: &Session, end: Timestamp) -> Result<()> {
    store::set_end(tx, &session.token.hash(), end)
}

/// The PIN was typed again: the session is as good as new, under its old token, since what was begun hangs on it.
pub fn proven(tx: &mut Conn, session: &Session, safe: &Safe, now: Timestamp) -> Result<()> {
    let end = session.wait(safe, Moment::Inside).end(now);
    store::renew_session(tx, &session.token.hash(), end, now)
}

/// Keeps digits between two requests of a form that works without JavaScript.
pub fn set_pending(tx: &mut Conn, keyring: &Keyring, session: &Session, bytes: Option<&[u8]>) -> Result<()> {
    let blob = bytes.map(|bytes| seal_with(keyring, &session.token, PENDING, bytes)).transpose()?;
    store::set_pending(tx, &session.token.hash(), blob.as_deref())
}

/// Returns whether it was still there.
pub fn end(tx: &mut Conn, token: &Token) -> Result<bool> {
    store::delete_session(tx, &token.hash())
}

/// Whether it is still there; within a write it then stays so.
pub(super) fn is_there(tx: &mut Conn, token: &Token) -> Result<bool> {
    Ok(store::session(tx, &token.hash())?.is_some())
}

/// Ends all sessions of a safe.
pub fn end_all(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    store::delete_sessions_of(tx, safe)
}

/// Deletes what has ended.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_sessions(tx, now)
}

const HELD: &str = "consigne/session/held";
const PENDING: &str = "consigne/session/pending";

/// Seals something that only this token's session can open again.
pub fn seal_with(keyring: &Keyring, token: &Token, label: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let (version, outer) = keyring.outer();
    siv::seal(&session_key(token.as_bytes(), outer), version, &[label.as_bytes()], bytes)
}

pub fn open_with(keyring: &Keyring, token: &Token, label: &str, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let outer = keyring.outer_of(blob)?;
    siv::open(&session_key(token.as_bytes(), outer), &[label.as_bytes()], blob)
}
