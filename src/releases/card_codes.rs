//! Card codes: twenty printed codes of a holder whose phone others hold too. An SMS then asks for "code 7 of your
//! list" and carries none itself, so that the phone alone says yes to nothing (keys.md, "The code").

use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::mac::hmac;
use crate::crypto::otp::Code;
use crate::crypto::secret::same;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{Actor, Detail, Event};
use crate::releases::store::card_codes::{self as store, CardCodeRow};
use crate::releases::{CardCodeId, State, stop};
use crate::safes::{self, Safe, SafeId, notices};

/// Codes on one list.
pub const CODES: usize = 20;
/// With fewer left the holder is told to print another list.
pub const FEW: usize = 4;

const LABEL: &[u8] = b"consigne/card_code";

/// The codes of one list in their order, in clear: for the paper alone.
pub struct List(Vec<Code>);

impl List {
    pub fn draw() -> Self {
        Self((0..CODES).map(|_| Code::draw()).collect())
    }

    /// From the first to the last.
    pub fn codes(&self) -> &[Code] {
        &self.0
    }

    /// As it waits, sealed, to be printed.
    pub fn to_text(&self) -> Zeroizing<String> {
        let codes: Vec<Zeroizing<String>> = self.0.iter().map(Code::to_text).collect();
        let mut text = Zeroizing::new(String::with_capacity(CODES * 7));
        for code in &codes {
            text.push_str(code);
            text.push(' ');
        }
        text
    }

    pub fn parse(text: &str) -> Result<Self> {
        let codes: Vec<Code> = text.split_whitespace().filter_map(|code| code.parse().ok()).collect();
        if codes.len() == CODES { Ok(Self(codes)) } else { Err(Error::Corrupt("a list of codes")) }
    }
}

/// One code of a list that is in use.
pub struct CardCode {
    pub id: CardCodeId,
    /// Its place on the list, from 1.
    pub number: i32,
    /// Stands for the digits, which only the paper has, in what a release's code is bound to.
    pub(super) mac: Vec<u8>,
}

/// Which code the next request asks for.
pub enum Next {
    /// The holder uses no list: a code goes with the SMS.
    NoList,
    Code(CardCode),
    /// Every code has served. An SMS with a code is no way out: the holder wanted none.
    UsedUp,
}

/// The first code that neither has served nor is asked for. The caller names it in the release that he inserts in
/// this transaction; from then on it is that release's own, whatever becomes of it.
pub fn reserve_next(tx: &mut Conn, safe: SafeId) -> Result<Next> {
    // Of two requests at once the second sees the first.
    safes::store::lock_safe(tx, safe)?;
    if !store::has_list(tx, safe)? {
        return Ok(Next::NoList);
    }
    let next = free(tx, safe)?.into_iter().next();
    Ok(next
        .map_or(Next::UsedUp, |row| Next::Code(CardCode { id: row.id, number: row.number, mac: row.code })))
}

/// How many codes the next requests can ask for; `None` without a list.
pub fn left(conn: &mut Conn, safe: SafeId) -> Result<Option<usize>> {
    if !store::has_list(conn, safe)? {
        return Ok(None);
    }
    Ok(Some(free(conn, safe)?.len()))
}

fn free(conn: &mut Conn, safe: SafeId) -> Result<Vec<CardCodeRow>> {
    let asked = store::asked_with_card(conn, safe)?;
    let unused = store::unused(conn, safe)?.into_iter();
    Ok(unused.filter(|row| asked.iter().all(|asked| asked.card_code_id != Some(row.id))).collect())
}

/// The list is in the holder's hand: it counts from now on, and the one before does not.
pub fn begin_using(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    list: &List,
    detail: &Detail,
    now: Timestamp,
) -> Result<()> {
    forget(tx, keyring, safe.id, now)?;
    for (number, code) in (1..).zip(list.codes()) {
        let id = CardCodeId::new();
        let row = CardCodeRow {
            id,
            safe_id: safe.id,
            number,
            code: mac(keyring, id, safe.id, number, code),
            used_at: None,
            made_at: now.as_millis(),
        };
        store::insert(tx, &row)?;
    }
    notices::tell(tx, keyring, safe, Event::CardCodesMade, Actor::Holder, detail, now)
}

/// The holder wants codes in his SMS again. False: there was no list.
pub fn stop_using(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    detail: &Detail,
    now: Timestamp,
) -> Result<bool> {
    if !store::has_list(tx, safe.id)? {
        return Ok(false);
    }
    forget(tx, keyring, safe.id, now)?;
    notices::tell(tx, keyring, safe, Event::CardCodesStopped, Actor::Holder, detail, now)?;
    Ok(true)
}

/// The list is gone, and with it what was asked for with one of its codes.
fn forget(tx: &mut Conn, keyring: &Keyring, safe: SafeId, now: Timestamp) -> Result<()> {
    safes::store::lock_safe(tx, safe)?;
    for row in store::asked_with_card(tx, safe)? {
        stop::close(tx, keyring, &row, State::Expired, Actor::System, now)?;
    }
    store::delete_all(tx, safe)
}

/// The MAC of a code that was typed, if it is this one of the list and has not served.
pub(super) fn typed(
    conn: &mut Conn,
    keyring: &Keyring,
    id: CardCodeId,
    code: &Code,
) -> Result<Option<Vec<u8>>> {
    let Some(row) = store::find(conn, id)?.filter(|row| row.used_at.is_none()) else { return Ok(None) };
    let typed = mac(keyring, id, row.safe_id, row.number, code);
    Ok(same(&typed, &row.code).then_some(typed))
}

/// The code has served. False: it had before.
pub(super) fn use_up(tx: &mut Conn, id: CardCodeId, now: Timestamp) -> Result<bool> {
    store::set_used(tx, id, now)
}

fn mac(keyring: &Keyring, id: CardCodeId, safe: SafeId, number: i32, code: &Code) -> Vec<u8> {
    let items: [&[u8]; 5] = [LABEL, id.as_bytes(), safe.as_bytes(), &number.to_be_bytes(), code.digits()];
    hmac(keyring.code(), &items).to_vec()
}
