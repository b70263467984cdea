//! The keys of a release's papers, wrapped for its link.
//!
//! One that was asked from afar lies there with the server's lock still on it, which is opened only once the holder
//! has said yes to this very release.

use crate::crypto::keyring::Keyring;
use crate::crypto::secret::{SivKey, Token};
use crate::crypto::siv;
use crate::crypto::slots::link_key;
use crate::documents::{DocumentId, DocumentKey};
use crate::error::Result;
use crate::messaging::ReleaseId;
use crate::releases::State;
use crate::releases::agreements::Place;
use crate::releases::store::ReleaseRow;

/// Wraps a paper's key under the token of a link.
pub(super) fn seal(
    token: &Token,
    release: ReleaseId,
    document: DocumentId,
    key: &DocumentKey,
) -> Result<Vec<u8>> {
    siv::seal(&link_key(token.as_bytes()), 0, &plain(&release, &document), key.as_bytes())
}

/// The same with what an agreement holds, once the team's lock is off.
pub(super) fn seal_held(token: &Token, release: ReleaseId, place: &Place, inside: &[u8]) -> Result<Vec<u8>> {
    siv::seal(&link_key(token.as_bytes()), 0, &held(&release, place), inside)
}

/// Unwraps it for who has the token; `None` unless the papers are handed over now.
pub(super) fn open(
    keyring: &Keyring,
    row: &ReleaseRow,
    document: DocumentId,
    token: &Token,
    wrapped: &[u8],
) -> Result<Option<DocumentKey>> {
    if row.state != State::HandedOver.name() || row.answered_at.is_none() || wrapped.is_empty() {
        return Ok(None);
    }
    let link = link_key(token.as_bytes());
    let Some(agreement) = row.agreement_id else {
        return SivKey::from_slice(&siv::open(&link, &plain(&row.id, &document), wrapped)?).map(Some);
    };
    let place = Place { agreement, document };
    let inside = siv::open(&link, &held(&row.id, &place), wrapped)?;
    place.open(keyring, &inside).map(Some)
}

/// Associated data: a held key never passes for a plain one.
fn plain<'a>(release: &'a ReleaseId, document: &'a DocumentId) -> [&'a [u8]; 3] {
    [b"consigne/link", release.as_bytes(), document.as_bytes()]
}

fn held<'a>(release: &'a ReleaseId, place: &'a Place) -> [&'a [u8]; 4] {
    [b"consigne/link/held", release.as_bytes(), place.agreement.as_bytes(), place.document.as_bytes()]
}
