//! Keys and tokens as types: zeroised on drop, without `Debug`, compared in constant time.

use rand::TryRng;
use rand::rngs::SysRng;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::{Error, Result};

/// Fills `bytes` from the system's generator.
///
/// # Panics
/// When the system has no randomness to give: nothing safe can be done then.
pub fn fill(bytes: &mut [u8]) {
    if SysRng.try_fill_bytes(bytes).is_err() {
        // A predictable key would be worse than a stopped program.
        std::process::abort();
    }
}

/// An array of random bytes from the system's generator.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

/// A whole number below `limit`, without bias (rejection sampling).
pub fn below(limit: u32) -> u32 {
    let zone = u32::MAX - u32::MAX % limit.max(1);
    loop {
        let drawn = u32::from_le_bytes(random());
        if drawn < zone {
            return drawn % limit.max(1);
        }
    }
}

/// The 16 consonants of cards and keys: 4 bits each, the same on every keyboard layout, and no words.
pub const LETTERS: [char; 16] =
    ['B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'P', 'R', 'S', 'T', 'V', 'X'];

/// `count` letters of [`LETTERS`], each drawn evenly.
pub fn draw_letters(count: usize) -> String {
    (0..count).filter_map(|_| LETTERS.get(usize::try_from(below(16)).unwrap_or(0))).collect()
}

/// What a person typed, as letters of one case: spaces, hyphens and the like are no part of a key.
pub fn typed_letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase()
}

/// SHA-256 of `bytes` (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A key of `N` bytes.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key<const N: usize>([u8; N]);

/// 64 bytes: one AES-256-SIV key. Also the size of `SafeKey` and `DocumentKey`.
pub type SivKey = Key<64>;

impl<const N: usize> Key<N> {
    pub fn generate() -> Self {
        Self(random())
    }

    pub const fn from_bytes(bytes: [u8; N]) -> Self {
        Self(bytes)
    }

    pub fn from_slice(bytes: &[u8]) -> Result<Self> {
        bytes.try_into().map(Self).map_err(|_| Error::Crypto("a key has the wrong length"))
    }

    pub const fn as_bytes(&self) -> &[u8; N] {
        &self.0
    }
}

/// A bearer token of 256 bits: a session cookie, the token of a link, a kiosk's device cookie.
/// The database holds its SHA-256 only.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

impl Token {
    pub fn generate() -> Self {
        Self(random())
    }

    /// Reads the base64url text of [`Token::to_text`]; anything else is no token.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// 43 characters of base64url (RFC 4648, without padding).
    pub fn to_text(&self) -> String {
        data_encoding::BASE64URL_NOPAD.encode(&self.0)
    }

    pub fn hash(&self) -> Vec<u8> {
        sha256(&self.0).to_vec()
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Whether two byte strings are equal, in time that depends on their lengths only.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
