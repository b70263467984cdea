//! Walks every chain from its first entry to its head.

use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{START, SafeId, head_of, store};

/// The first entry of a chain that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    pub safe: Option<SafeId>,
    pub seq: i64,
}

/// Checks all chains; returns how many entries hold, or the first that does not.
pub fn verify(conn: &mut Conn, keyring: &Keyring) -> Result<Result<u64, Broken>> {
    let mut entries = 0;
    for (safe, last, head) in store::heads(conn)? {
        let mut before = START.to_vec();
        let mut expected = 1;
        for row in store::chain(conn, safe)? {
            let hash = row.hash_after(keyring, &before);
            if row.seq != expected || row.hash != hash {
                return Ok(Err(Broken { safe: Some(safe), seq: expected }));
            }
            before = head_of(keyring, &hash);
            expected += 1;
            entries += 1;
        }
        if expected != last + 1 || before != head {
            return Ok(Err(Broken { safe: Some(safe), seq: expected }));
        }
    }
    let stray = i64::try_from(entries).ok() != Some(store::count(conn)?);
    Ok(if stray { Err(Broken { safe: None, seq: 0 }) } else { Ok(entries) })
}
