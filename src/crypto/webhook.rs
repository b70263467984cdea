//! The hash that providers of SMS sign with. Nothing of our own uses SHA-1: in an HMAC it still holds
//! (RFC 6194, 3.3), and the provider leaves no choice.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// HMAC-SHA-1 (RFC 2104) of the parts one after the other.
pub fn hmac_sha1(key: &[u8], parts: &[&[u8]]) -> [u8; 20] {
    // `Hmac` takes a key of any length, so this cannot fail.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key) else { std::process::abort() };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}
