//! Who looked: an append-only, hash-chained trace of everything that happens to a safe.
//!
//! An entry is written in the transaction of the act it tells of, refusals included. One chain a safe:
//! each entry's hash is an HMAC over itself and the head before, and the head is an HMAC over the last
//! entry's hash, which no row holds: so an entry can't be changed, moved, added or cut away unseen by
//! somebody who has the database and not the key. Putting back a whole older copy is not seen here.

mod event;
mod store;
mod verify;

pub use event::{Actor, Detail, Event};
pub use verify::{Broken, verify};

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::mac::hmac;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::store::Row;

/// The marker of a safe's id; the journal is the first room to need it.
pub struct Safe;
pub type SafeId = Id<Safe>;

/// One entry as the holder reads it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub seq: i64,
    pub at: Timestamp,
    pub event: String,
    pub actor: String,
    pub detail: Detail,
}

/// The head before the first entry.
const START: [u8; 32] = [0; 32];

/// Adds an entry to the chain of `safe`.
pub fn append(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    event: Event,
    actor: Actor,
    detail: &Detail,
    now: Timestamp,
) -> Result<()> {
    let (seq, before) = store::advance(tx, safe)?;
    let plain = serde_json::to_vec(detail).map_err(|_| Error::Internal("journal detail".into()))?;
    let row = Row {
        safe_id: safe,
        seq,
        at: now.as_millis(),
        event: event.name().to_owned(),
        actor: actor.name().to_owned(),
        detail: keyring.seal_field(place(safe, seq, &mut [0; 24]), &plain)?,
        hash: Vec::new(),
    };
    let hash = row.hash_after(keyring, &before);
    let head = head_of(keyring, &hash);
    store::insert(tx, &Row { hash, ..row }, &head)
}

/// The newest `limit` entries of a safe, newest first.
pub fn latest(conn: &mut Conn, keyring: &Keyring, safe: SafeId, limit: i64) -> Result<Vec<Entry>> {
    store::latest(conn, safe, limit)?.into_iter().map(|row| row.open(keyring)).collect()
}

/// The entries of a safe after `seq` that tell of one of `events`, oldest first.
pub fn after(
    conn: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    seq: i64,
    events: &[Event],
) -> Result<Vec<Entry>> {
    let names: Vec<_> = events.iter().map(|event| event.name()).collect();
    store::after(conn, safe, seq, &names)?.into_iter().map(|row| row.open(keyring)).collect()
}

/// The number of the last entry of a safe; 0 before the first.
pub fn last(conn: &mut Conn, safe: SafeId) -> Result<i64> {
    store::last(conn, safe)
}

/// How often something has happened to a safe since then.
pub fn count_since(conn: &mut Conn, safe: SafeId, event: Event, since: Timestamp) -> Result<i64> {
    store::count_since(conn, safe, event.name(), since.as_millis())
}

/// How often others have looked since then, and when last: a recipient who opened what was given, an agent who
/// searched for the safe.
pub fn looked_since(conn: &mut Conn, safe: SafeId, since: Timestamp) -> Result<(i64, Option<Timestamp>)> {
    let looks = [Event::RecipientProven, Event::SafeFound].map(Event::name);
    let (count, last) = store::of_events_since(conn, safe, &looks, since.as_millis())?;
    Ok((count, last.map(Timestamp::from_millis)))
}

impl Row {
    fn hash_after(&self, keyring: &Keyring, before: &[u8]) -> Vec<u8> {
        let items: [&[u8]; 8] = [
            b"consigne/journal",
            before,
            self.safe_id.as_bytes(),
            &self.seq.to_be_bytes(),
            &self.at.to_be_bytes(),
            self.event.as_bytes(),
            self.actor.as_bytes(),
            &self.detail,
        ];
        hmac(keyring.journal(), &items).to_vec()
    }

    fn open(self, keyring: &Keyring) -> Result<Entry> {
        let plain = keyring.open_field(place(self.safe_id, self.seq, &mut [0; 24]), &self.detail)?;
        Ok(Entry {
            seq: self.seq,
            at: Timestamp::from_millis(self.at),
            event: self.event,
            actor: self.actor,
            detail: serde_json::from_slice(&plain).map_err(|_| Error::Corrupt("a journal detail"))?,
        })
    }
}

/// The head of a chain that ends with the entry of this hash.
fn head_of(keyring: &Keyring, hash: &[u8]) -> Vec<u8> {
    hmac(keyring.journal(), &[b"consigne/journal/head", hash]).to_vec()
}

/// A row of the journal has no id of its own: safe ‖ seq stands for it.
fn place(safe: SafeId, seq: i64, row: &mut [u8; 24]) -> Field<'_> {
    for (to, from) in row.iter_mut().zip(safe.as_bytes().iter().chain(&seq.to_be_bytes())) {
        *to = *from;
    }
    Field { table: "journal", column: "detail", row }
}
