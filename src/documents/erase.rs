//! Erasing a paper, with 30 days to take it back.

use std::time::Duration;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::{Conn, Db};
use crate::documents::{DocumentId, State, store};
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Event};
use crate::safes::SafeId;

/// How long an erased paper can be taken back.
pub const TAKE_BACK: Duration = Duration::from_hours(30 * 24);
/// How old a blob without a row must be before it is swept: an upload under way is younger.
const ORPHAN_AGE: Duration = Duration::from_hours(24);

/// Hides a paper; a draft goes at once with the next sweep of those that are past their time.
pub fn erase(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    document: DocumentId,
    now: Timestamp,
) -> Result<bool> {
    if !store::set_erased(tx, safe, document, now)? {
        return Ok(false);
    }
    let detail = Detail::none().with("document", document);
    journal::append(tx, keyring, safe, Event::DocumentErased, Actor::Holder, &detail, now)?;
    Ok(true)
}

pub fn take_back(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    document: DocumentId,
    now: Timestamp,
) -> Result<bool> {
    if !store::set_kept_again(tx, safe, document, now.minus(TAKE_BACK))? {
        return Ok(false);
    }
    let detail = Detail::none().with("document", document);
    journal::append(tx, keyring, safe, Event::DocumentTakenBack, Actor::Holder, &detail, now)?;
    Ok(true)
}

/// Destroys what was erased more than 30 days ago: keys and rows in one transaction, then the blobs.
pub fn purge(db: &Db, keyring: &Keyring, blobs: &Blobs, now: Timestamp) -> Result<usize> {
    let due = db.read(|conn| store::erased_before(conn, now.minus(TAKE_BACK)))?;
    for (safe, document) in &due {
        let pages = db.write(|tx| {
            let pages = store::delete_document(tx, *document)?;
            let detail = Detail::none().with("document", document);
            journal::append(tx, keyring, *safe, Event::DocumentPurged, Actor::System, &detail, now)?;
            Ok(pages)
        })?;
        for page in pages {
            blobs.delete(&page.to_string())?;
        }
    }
    Ok(due.len())
}

/// Deletes blobs that no row points at and that are a day old: what a killed upload left behind.
pub fn sweep_orphans(db: &Db, blobs: &Blobs, now: Timestamp) -> Result<usize> {
    let mut swept = 0;
    for name in blobs.names()? {
        // The first 48 bits of an id are its time in milliseconds (RFC 9562, 5.7).
        let Ok(page) = name.parse::<crate::documents::PageId>() else { continue };
        let made = page.as_bytes().iter().take(6).fold(0_i64, |time, byte| time << 8 | i64::from(*byte));
        let young = Timestamp::from_millis(made).plus(ORPHAN_AGE) > now;
        if young || db.read(|conn| store::page_exists(conn, page))? {
            continue;
        }
        blobs.delete(&name)?;
        swept += 1;
    }
    Ok(swept)
}

/// Erased papers that can still be taken back.
pub fn erased(
    conn: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    now: Timestamp,
) -> Result<Vec<super::Document>> {
    let all = super::list(conn, keyring, safe, State::Erased)?;
    let limit = now.minus(TAKE_BACK);
    Ok(all.into_iter().filter(|document| document.erased_at.is_some_and(|at| at > limit)).collect())
}
