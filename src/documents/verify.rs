//! Checks at rest that every stored page is there and unchanged: needs no key of any holder.

use crate::blobs::Blobs;
use crate::crypto::secret::{same, sha256};
use crate::db::Db;
use crate::documents::{PageId, store};
use crate::error::Result;

/// The first stored page that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenPage {
    pub page: PageId,
    pub why: &'static str,
}

/// Checks all stored pages against the SHA-256 of their blobs; returns how many hold, or the first that does not.
pub fn verify(db: &Db, blobs: &Blobs) -> Result<Result<u64, BrokenPage>> {
    let mut checked = 0;
    for (page, digest) in db.read(store::page_digests)? {
        match blobs.get(&page.to_string()) {
            Ok(sealed) if same(&sha256(&sealed), &digest) => checked += 1,
            Ok(_) => return Ok(Err(BrokenPage { page, why: "changed" })),
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Err(BrokenPage { page, why: "missing" }));
            }
            Err(cause) => return Err(cause.into()),
        }
    }
    Ok(Ok(checked))
}
