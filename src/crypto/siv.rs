//! AES-256-SIV (RFC 5297) around small things: keys, names, numbers.
//!
//! A sealed blob is `format ‖ algorithm ‖ key version ‖ V ‖ C`. The associated data is a *list*: the three
//! header bytes first, then the label, then the ids, each an item of its own, never joined.

use aes_siv::KeyInit;
use aes_siv::siv::Aes256Siv;
use zeroize::Zeroizing;

use crate::crypto::secret::SivKey;
use crate::error::{Error, Result};

/// Version of the layout of a blob.
pub const FORMAT: u8 = 1;
/// AES-256-SIV with CMAC, RFC 5297.
pub const ALGORITHM_AES_256_SIV: u8 = 1;
/// Bytes before `V`: format, algorithm, key version.
pub const HEADER_BYTES: usize = 3;
/// Bytes that sealing adds: the header and the synthetic IV.
pub const OVERHEAD_BYTES: usize = HEADER_BYTES + 16;

/// Seals under `key`, whose version is 0 unless the server's key ring holds it.
pub fn seal(key: &SivKey, version: u8, context: &[&[u8]], plaintext: &[u8]) -> Result<Vec<u8>> {
    let header = [FORMAT, ALGORITHM_AES_256_SIV, version];
    let mut blob = header.to_vec();
    blob.extend_from_slice(&encrypt(key, &with_header(&header, context), plaintext)?);
    Ok(blob)
}

/// Opens what [`seal`] made with the same key and context.
pub fn open(key: &SivKey, context: &[&[u8]], blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let (header, sealed) = split(blob)?;
    decrypt(key, &with_header(header, context), sealed)
}

/// The key version that a blob was sealed with.
pub fn version(blob: &[u8]) -> Result<u8> {
    let (header, _) = split(blob)?;
    header.last().copied().ok_or(Error::Crypto("a blob is cut"))
}

/// Splits a blob after its header, refusing an unknown format or algorithm.
pub fn split(blob: &[u8]) -> Result<(&[u8], &[u8])> {
    match blob.split_at_checked(HEADER_BYTES) {
        Some((header @ [FORMAT, ALGORITHM_AES_256_SIV, _], sealed)) => Ok((header, sealed)),
        Some(_) => Err(Error::Crypto("a blob has an unknown format")),
        None => Err(Error::Crypto("a blob is cut")),
    }
}

fn with_header<'a>(header: &'a [u8], context: &[&'a [u8]]) -> Vec<&'a [u8]> {
    let mut items = Vec::with_capacity(context.len() + 1);
    items.push(header);
    items.extend_from_slice(context);
    items
}

/// Bare RFC 5297: `V ‖ C`.
pub fn encrypt(key: &SivKey, associated: &[&[u8]], plaintext: &[u8]) -> Result<Vec<u8>> {
    cipher(key).encrypt(associated, plaintext).map_err(|_| Error::Crypto("sealing failed"))
}

/// Bare RFC 5297: checks and opens `V ‖ C`.
pub fn decrypt(key: &SivKey, associated: &[&[u8]], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    cipher(key)
        .decrypt(associated, sealed)
        .map(Zeroizing::new)
        .map_err(|_| Error::Crypto("a blob does not open with this key and context"))
}

fn cipher(key: &SivKey) -> Aes256Siv {
    Aes256Siv::new(&(*key.as_bytes()).into())
}
