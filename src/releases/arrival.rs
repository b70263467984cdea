//! Whether the message with its link has reached a recipient.

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::messaging::Purpose;
use crate::messaging::outbox::{self, Fate};
use crate::releases::{ReleaseId, store};
use crate::safes::SafeId;

/// What keeps the message from its recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It was tried, and leaves again by itself.
    Late,
    /// It will not arrive: somebody must do something.
    Failed,
}

/// What keeps the link of this release from its recipient; `None` while all is well.
pub fn trouble(conn: &mut Conn, release: ReleaseId) -> Result<Option<Trouble>> {
    Ok(match outbox::fate_of(conn, release, Purpose::Link)? {
        Some(fate) if fate.has_failed() => Some(Trouble::Failed),
        Some(fate) if is_late(&fate) => Some(Trouble::Late),
        _ => None,
    })
}

/// Whether anything that a recipient of this safe could open now has such trouble.
pub fn any_trouble(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<bool> {
    for release in store::open_of_safe(conn, safe, now)? {
        if trouble(conn, release)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refused once; or nobody has answered, and it leaves anew.
fn is_late(fate: &Fate) -> bool {
    let tried = match fate.state.as_str() {
        "queued" => 1,
        "unknown" | "submitting" => 2,
        _ => return false,
    };
    fate.attempts >= tried
}
