//! Refusals counted for a place: a kiosk or a network address where many tries fail waits for a while.
//!
//! This stands beside the tries of a slot, which only somebody with its card can use up. It is counted in the
//! transaction of the refusal, in the database, so that a restart or a second server forgets nothing.

mod store;

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;

/// How long refusals are counted together, and how long a place then waits at most.
const WINDOW: Duration = Duration::from_mins(10);

/// Where somebody tries.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The id of a kiosk.
    Kiosk(&'a [u8; 16]),
    /// An IP address, as text.
    Address(&'a str),
}

impl Place<'_> {
    /// Refusals in [`WINDOW`] until the place waits. A kiosk serves a queue of people; behind one address
    /// there may be a whole town hall.
    const fn limit(self) -> i32 {
        match self {
            Self::Kiosk(_) => 30,
            Self::Address(_) => 60,
        }
    }

    /// Sealed as an index: a table of addresses would tell who was where.
    fn index(self, keyring: &Keyring) -> Vec<u8> {
        match self {
            Self::Kiosk(id) => keyring.index("throttle kiosk", id),
            Self::Address(address) => keyring.index("throttle address", address.as_bytes()),
        }
    }
}

/// Whether a place has to wait now.
pub fn waits(conn: &mut Conn, keyring: &Keyring, place: Place<'_>, now: Timestamp) -> Result<bool> {
    Ok(store::refusals(conn, &place.index(keyring), now)? >= place.limit())
}

/// Counts a refusal.
pub fn count(tx: &mut Conn, keyring: &Keyring, place: Place<'_>, now: Timestamp) -> Result<()> {
    store::count(tx, &place.index(keyring), now, now.plus(WINDOW))
}

/// Forgets what is over.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep(tx, now)
}
