//! What is asked of a telephone and waits for its yes, and what it gave and is still open.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::documents::{self, Kind};
use crate::error::{Error, Result};
use crate::releases::{AgreementId, Release, store};
use crate::safes::{Safe, phone_index};

/// A request that waits.
pub struct Pending {
    pub release: Release,
    /// The papers' kinds, where their holder agreed that they may be named.
    pub kinds: Option<Vec<Kind>>,
}

/// What this phone can still say yes to, oldest first.
pub fn of_phone(conn: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<Vec<Pending>> {
    let mut pending = Vec::new();
    for row in store::asked_of_phone(conn, &phone_index(keyring, phone), now)? {
        let agreement = row.agreement_id;
        let release = store::in_clear(conn, keyring, row)?;
        let kinds = kinds(conn, keyring, agreement, &release)?;
        pending.push(Pending { release, kinds });
    }
    Ok(pending)
}

/// What these safes have given and can be opened now, newest first.
pub fn open(conn: &mut Conn, keyring: &Keyring, safes: &[Safe], now: Timestamp) -> Result<Vec<Release>> {
    let mut open = Vec::new();
    for safe in safes {
        open.extend(super::list(conn, keyring, safe.id)?.into_iter().filter(|release| release.is_open(now)));
    }
    Ok(open)
}

fn kinds(
    conn: &mut Conn,
    keyring: &Keyring,
    agreement: Option<AgreementId>,
    release: &Release,
) -> Result<Option<Vec<Kind>>> {
    let Some(agreement) = agreement else { return Ok(None) };
    if !store::names_kinds(conn, agreement)? {
        return Ok(None);
    }
    let mut kinds = Vec::with_capacity(release.documents.len());
    for document in &release.documents {
        match documents::find(conn, keyring, release.safe, *document) {
            Ok(document) => kinds.push(document.kind),
            Err(Error::NotFound) => return Ok(None),
            Err(cause) => return Err(cause),
        }
    }
    Ok(Some(kinds))
}
