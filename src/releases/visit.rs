//! The recipient's side: the link, a code of his own, then the papers.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::mac::{hmac, hmac_is};
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::crypto::siv;
use crate::crypto::slots::session_key;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::{self, Actor, Event};
use crate::messaging::guards;
use crate::organisations::recipients::Address;
use crate::releases::store::{self, ReleaseRow, VisitRow};
use crate::releases::{Release, State, texts};

pub struct VisitMark;
pub type VisitId = Id<VisitMark>;

/// How long the recipient's code lives.
pub const CODE_LIFE: Duration = Duration::from_mins(10);
/// How long a visit may lie idle.
pub const IDLE: Duration = Duration::from_mins(15);
const AT_MOST: Duration = Duration::from_hours(1);
const MAX_TRIES: i32 = 3;
/// Visits that a link may begin in an hour: each sends a code.
const MAX_VISITS: i64 = 5;
const VISITS_IN: Duration = Duration::from_hours(1);
const LINK_TOKEN: &[u8] = b"consigne/visit/link_token";

/// A live visit.
pub struct Visit {
    pub id: VisitId,
    pub release: Release,
    pub proven: bool,
    pub(super) link_token: Token,
}

/// The release of a link that can be opened now. Unknown, stopped and run out look the same.
pub fn of_link(conn: &mut Conn, keyring: &Keyring, link: &Token, now: Timestamp) -> Result<Option<Release>> {
    match store::release_by_token(conn, &link.hash())?.filter(|row| is_open(row, now)) {
        Some(row) => store::in_clear(conn, keyring, row).map(Some),
        None => Ok(None),
    }
}

/// What asking for a code led to.
pub enum CodeOutcome {
    /// The code is on its way; the cookie of the visit.
    Sent(Token),
    /// Five codes in an hour: wait.
    TooOften,
    /// No such link.
    Closed,
}

/// "Recevoir un code": begins a visit. A POST, because mail scanners follow links.
pub fn begin(tx: &mut Conn, keyring: &Keyring, link: &Token, now: Timestamp) -> Result<CodeOutcome> {
    let Some(release) = of_link(tx, keyring, link, now)? else { return Ok(CodeOutcome::Closed) };
    if store::visits_since(tx, release.id, now.minus(VISITS_IN))? >= MAX_VISITS {
        return Ok(CodeOutcome::TooOften);
    }
    if let Address::Phone(phone) = &release.recipient.address
        && !guards::may_prompt(tx, keyring, phone, now)?
    {
        return Ok(CodeOutcome::TooOften);
    }
    let (id, cookie, code) = (VisitId::new(), Token::generate(), Code::draw());
    let (version, outer) = keyring.outer();
    let key = session_key(cookie.as_bytes(), outer);
    let row = VisitRow {
        id,
        release_id: release.id,
        token_hash: cookie.hash(),
        link_token: siv::seal(&key, version, &[LINK_TOKEN, id.as_bytes()], link.as_bytes())?,
        code: Some(hmac(keyring.code(), &items(&id, &code)).to_vec()),
        code_until: now.plus(CODE_LIFE).as_millis(),
        tries_left: MAX_TRIES,
        proven_at: None,
        created_at: now.as_millis(),
        seen_at: now.as_millis(),
    };
    store::insert_visit(tx, &row)?;
    texts::send_visit_code(tx, keyring, &release, &code, now)?;
    let detail = texts::detail(keyring, tx, release.safe, release.id)?;
    journal::append(tx, keyring, release.safe, Event::LinkVisited, Actor::Recipient, &detail, now)?;
    Ok(CodeOutcome::Sent(cookie))
}

/// The visit of a cookie, while its release is open.
pub fn resume(conn: &mut Conn, keyring: &Keyring, cookie: &Token, now: Timestamp) -> Result<Option<Visit>> {
    let Some(row) = store::visit(conn, &cookie.hash())? else { return Ok(None) };
    let ended = Timestamp::from_millis(row.seen_at).plus(IDLE) <= now
        || Timestamp::from_millis(row.created_at).plus(AT_MOST) <= now;
    let release = store::release(conn, row.release_id)?.filter(|release| is_open(release, now));
    let Some(release) = release.filter(|_| !ended) else { return Ok(None) };
    let key = session_key(cookie.as_bytes(), keyring.outer_of(&row.link_token)?);
    let link = siv::open(&key, &[LINK_TOKEN, row.id.as_bytes()], &row.link_token)?;
    Ok(Some(Visit {
        id: row.id,
        release: store::in_clear(conn, keyring, release)?,
        proven: row.proven_at.is_some(),
        link_token: Token::from_slice(&link).ok_or(Error::Corrupt("a visit's token"))?,
    }))
}

/// What typing the code led to.
#[derive(Debug, PartialEq, Eq)]
pub enum ProofOutcome {
    Proven,
    Wrong {
        left: i32,
    },
    /// Too late, or used up: ask for a new code.
    Closed,
}

pub fn prove(
    tx: &mut Conn,
    keyring: &Keyring,
    visit: &Visit,
    code: &Code,
    now: Timestamp,
) -> Result<ProofOutcome> {
    let expected = store::visit_code(tx, visit.id, now)?;
    let Some(expected) = expected else { return Ok(ProofOutcome::Closed) };
    let detail = texts::detail(keyring, tx, visit.release.safe, visit.release.id)?;
    let safe = visit.release.safe;
    if !hmac_is(keyring.code(), &items(&visit.id, code), &expected) {
        let Some(left) = store::spend_visit_try(tx, visit.id)? else { return Ok(ProofOutcome::Closed) };
        let detail = detail.with("left", left);
        journal::append(tx, keyring, safe, Event::RecipientRefused, Actor::Recipient, &detail, now)?;
        return Ok(ProofOutcome::Wrong { left });
    }
    if !store::set_proven(tx, visit.id, now)? {
        return Ok(ProofOutcome::Closed);
    }
    journal::append(tx, keyring, safe, Event::RecipientProven, Actor::Recipient, &detail, now)?;
    Ok(ProofOutcome::Proven)
}

/// The recipient did something: the idle time starts anew.
pub fn touch(tx: &mut Conn, visit: &Visit, now: Timestamp) -> Result<()> {
    store::touch_visit(tx, visit.id, now)
}

pub fn end(tx: &mut Conn, cookie: &Token) -> Result<()> {
    store::delete_visit(tx, &cookie.hash())
}

/// Deletes visits that have ended.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep_visits(tx, now.minus(AT_MOST))
}

fn is_open(row: &ReleaseRow, now: Timestamp) -> bool {
    row.state == State::HandedOver.name() && row.until > now.as_millis()
}

fn items<'a>(visit: &'a VisitId, code: &'a Code) -> [&'a [u8]; 3] {
    [b"consigne/visit_code", visit.as_bytes(), code.digits()]
}
