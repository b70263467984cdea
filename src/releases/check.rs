//! Anyone who holds a copy can check it: by its key, and by the file itself.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::{sha256, typed_letters};
use crate::db::Conn;
use crate::error::Result;
use crate::releases::{Release, State, copies, store};

/// What a check key says. It names the recipient, who is on the copy already, and never the holder.
pub struct Checked {
    pub release: Release,
    /// Whether the file is one that was made for this release; `None` when no file was shown.
    pub file_is_ours: Option<bool>,
}

/// Looks a check key up, as it was typed, and compares the file if there is one.
pub fn check(
    conn: &mut Conn,
    keyring: &Keyring,
    typed: &str,
    file: Option<&[u8]>,
) -> Result<Option<Checked>> {
    let index = keyring.index("check key", typed_letters(typed).as_bytes());
    let Some(row) = store::release_by_check_key(conn, &index)? else { return Ok(None) };
    let was_given = row.state == State::HandedOver.name() || row.state == State::Stopped.name();
    if !was_given {
        return Ok(None);
    }
    let id = row.id;
    let file_is_ours = file
        .map(|file| store::has_copy(conn, id, &copies::digest_index(keyring, &sha256(file))))
        .transpose()?;
    Ok(Some(Checked { release: store::in_clear(conn, keyring, row)?, file_is_ours }))
}

impl Checked {
    /// Whether the holder still stands by it.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.release.is_open(now)
    }
}
