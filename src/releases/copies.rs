//! The papers as the recipient gets them: marked copies, made anew for each download.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::sha256;
use crate::db::{Conn, Db};
use crate::documents::view::Content;
use crate::documents::{self, DocumentId, Kind, pdf, scan};
use crate::error::{Error, Result};
use crate::i18n::Words;
use crate::ids::Id;
use crate::journal::{self, Actor, Event};
use crate::releases::store::{self, CopyRow};
use crate::releases::visit::Visit;
use crate::releases::{mark, texts, wrap};

/// A paper as the recipient's list shows it.
pub struct Paper {
    pub id: DocumentId,
    pub kind: Kind,
    pub title: String,
    pub pages: i32,
}

/// The papers of a proven visit.
pub fn papers(conn: &mut Conn, keyring: &Keyring, visit: &Visit) -> Result<Vec<Paper>> {
    let mut papers = Vec::new();
    for id in &visit.release.documents {
        let document = documents::find(conn, keyring, visit.release.safe, *id)?;
        // What the holder has erased since is shown to nobody.
        if document.state != documents::State::Kept {
            continue;
        }
        let pages = documents::pages(conn, *id)?.iter().map(|page| page.sheets).sum();
        papers.push(Paper { id: *id, kind: document.kind, title: document.title, pages });
    }
    Ok(papers)
}

/// Makes the marked copy of one paper as a PDF and writes down that it was fetched; `None` when the release
/// was stopped meanwhile.
pub fn download(
    db: &Db,
    keyring: &Keyring,
    blobs: &Blobs,
    visit: &Visit,
    document: DocumentId,
    words: Words,
    now: Timestamp,
) -> Result<Option<Vec<u8>>> {
    if !visit.proven || !visit.release.documents.contains(&document) {
        return Err(Error::NotFound);
    }
    let release = &visit.release;
    let (row, wrapped, rows) = db.read(|conn| {
        let row = store::release(conn, release.id)?.ok_or(Error::NotFound)?;
        let wrapped = store::wrapped_key(conn, release.id, document)?.ok_or(Error::NotFound)?;
        let kept = documents::store::document(conn, release.safe, document)?;
        kept.filter(|row| row.state == documents::State::Kept.name()).ok_or(Error::NotFound)?;
        Ok((row, wrapped, documents::store::pages(conn, document)?))
    })?;
    let Some(key) = wrap::open(keyring, &row, document, &visit.link_token, &wrapped)? else {
        return Ok(None);
    };
    let mut pictures = Vec::new();
    for row in rows {
        pictures.extend(pictures_of(&documents::view::open(keyring, blobs, release.safe, &key, &row)?)?);
    }
    let copy = mark::copy(&pictures, &texts::mark(words, release, now))?;
    let row = CopyRow {
        id: Id::new(),
        release_id: release.id,
        document_id: document,
        digest_index: digest_index(keyring, &sha256(&copy)),
        made_at: now.as_millis(),
    };
    db.write(|tx| {
        let still_open = store::release(tx, release.id)?
            .is_some_and(|row| row.state == super::State::HandedOver.name() && row.until > now.as_millis());
        if !still_open {
            return Ok(None);
        }
        store::insert_copy(tx, &row)?;
        let detail = texts::detail(keyring, tx, release.safe, release.id)?.with("document", document);
        let event = Event::DocumentDownloaded;
        journal::append(tx, keyring, release.safe, event, Actor::Recipient, &detail, now)?;
        Ok(Some(copy))
    })
}

/// The digest of a copy is kept as a look-up tag only.
pub(super) fn digest_index(keyring: &Keyring, digest: &[u8; 32]) -> Vec<u8> {
    keyring.index("copy", digest)
}

/// A page of a copy is a picture: nothing of the original file is passed on.
fn pictures_of(content: &Content) -> Result<Vec<Vec<u8>>> {
    if content.media_type != "application/pdf" {
        return Ok(vec![content.bytes.to_vec()]);
    }
    let file = pdf::open(content.bytes.to_vec())?;
    let mut pictures = Vec::new();
    for page in 0..file.pages() {
        pictures.push(file.render(page, scan::PAGE_LONG_SIDE_PX)?);
    }
    Ok(pictures)
}
