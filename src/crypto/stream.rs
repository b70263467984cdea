//! Content in chunks of 64 KiB, each sealed by itself with AES-256-SIV.
//!
//! The associated data of a chunk is the list: header, label, context (safe, document, page), chunk number
//! (8 bytes, big-endian), last or not (1 byte). So a chunk can't be moved, dropped, repeated or cut away
//! without the next opening noticing (the idea of STREAM, Hoang et al. 2015). Stored: the header once,
//! then `V ‖ C` of every chunk.

use zeroize::Zeroizing;

use crate::crypto::secret::SivKey;
use crate::crypto::siv::{self, ALGORITHM_AES_256_SIV, FORMAT, HEADER_BYTES};
use crate::error::{Error, Result};

/// Plain bytes in every chunk but the last.
pub const CHUNK_BYTES: usize = 64 * 1024;
/// What sealing adds to each chunk: the synthetic IV.
const TAG_BYTES: usize = 16;
const LABEL: &[u8] = b"consigne/content";

/// Seals `content`; empty content is one empty last chunk.
pub fn seal(key: &SivKey, context: &[&[u8]], content: &[u8]) -> Result<Vec<u8>> {
    let header = [FORMAT, ALGORITHM_AES_256_SIV, 0];
    let count = content.len().div_ceil(CHUNK_BYTES).max(1);
    let mut sealed = Vec::with_capacity(HEADER_BYTES + content.len() + count * TAG_BYTES);
    sealed.extend_from_slice(&header);
    for number in 0..count {
        let start = number * CHUNK_BYTES;
        let end = content.len().min(start + CHUNK_BYTES);
        let chunk = content.get(start..end).unwrap_or_default();
        let place = Place::new(number, number + 1 == count);
        sealed.extend_from_slice(&siv::encrypt(key, &place.items(&header, context), chunk)?);
    }
    Ok(sealed)
}

/// Opens and checks what [`seal`] made.
pub fn open(key: &SivKey, context: &[&[u8]], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let (header, body) = siv::split(sealed)?;
    let count = body.len().div_ceil(CHUNK_BYTES + TAG_BYTES);
    if count == 0 {
        return Err(Error::Crypto("content is cut"));
    }
    let mut content = Zeroizing::new(Vec::with_capacity(body.len()));
    for (number, chunk) in body.chunks(CHUNK_BYTES + TAG_BYTES).enumerate() {
        let place = Place::new(number, number + 1 == count);
        content.extend_from_slice(&siv::decrypt(key, &place.items(header, context), chunk)?);
    }
    Ok(content)
}

/// Where a chunk stands in its content.
struct Place {
    number: [u8; 8],
    last: [u8; 1],
}

impl Place {
    fn new(number: usize, last: bool) -> Self {
        Self { number: (number as u64).to_be_bytes(), last: [u8::from(last)] }
    }

    fn items<'a>(&'a self, header: &'a [u8], context: &[&'a [u8]]) -> Vec<&'a [u8]> {
        let mut items = Vec::with_capacity(context.len() + 4);
        items.extend_from_slice(&[header, LABEL]);
        items.extend_from_slice(context);
        items.extend_from_slice(&[&self.number, &self.last]);
        items
    }
}
