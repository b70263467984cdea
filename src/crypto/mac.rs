//! HMAC-SHA-256 over a list of items, and HKDF-SHA-256.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::crypto::secret::{Key, same};

/// HMAC-SHA-256 (RFC 2104) of a list. Each item goes in behind its length (8 bytes, big-endian), so
/// that no two different lists give the same input.
pub fn hmac(key: &Key<32>, items: &[&[u8]]) -> [u8; 32] {
    // `Hmac` takes a key of any length, so this cannot fail with 32 bytes.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return [0; 32] };
    for item in items {
        mac.update(&(item.len() as u64).to_be_bytes());
        mac.update(item);
    }
    mac.finalize().into_bytes().into()
}

/// Whether `tag` is the MAC of `items`, compared in constant time.
pub fn hmac_is(key: &Key<32>, items: &[&[u8]], tag: &[u8]) -> bool {
    same(&hmac(key, items), tag)
}

/// HKDF-SHA-256 (RFC 5869) without salt; `label` is the info. At most 8,160 bytes.
pub fn hkdf<const N: usize>(material: &[u8], label: &str) -> Key<N> {
    let mut out = [0; N];
    // Fails only above 255 blocks of 32 bytes; the keys here have 32 or 64 bytes.
    if Hkdf::<Sha256>::new(None, material).expand(label.as_bytes(), &mut out).is_err() {
        std::process::abort();
    }
    Key::from_bytes(out)
}
