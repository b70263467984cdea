//! Sealing to somebody who is not there: HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256),
//! HKDF-SHA256 and ChaCha20-Poly1305.
//!
//! A sealed blob is `format ‖ algorithm ‖ 0 ‖ encapsulated key ‖ ciphertext`. Where it belongs goes in as
//! `info`: a list, each item behind its length, as in [`crate::crypto::mac::hmac`].

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::crypto::siv::{FORMAT, HEADER_BYTES};
use crate::error::{Error, Result};

/// HPKE with the three algorithms above.
const ALGORITHM_HPKE_X25519: u8 = 2;
const HEADER: [u8; HEADER_BYTES] = [FORMAT, ALGORITHM_HPKE_X25519, 0];
const KEY_BYTES: usize = 32;

/// What others seal to: an X25519 public key.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey([u8; KEY_BYTES]);

impl PublicKey {
    pub fn from_slice(bytes: &[u8]) -> Result<Self> {
        bytes.try_into().map(Self).map_err(|_| Error::Crypto("a public key has the wrong length"))
    }

    pub const fn as_bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

/// What opens it again: an X25519 private key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PrivateKey([u8; KEY_BYTES]);

impl PrivateKey {
    pub fn from_slice(bytes: &[u8]) -> Result<Self> {
        bytes.try_into().map(Self).map_err(|_| Error::Crypto("a private key has the wrong length"))
    }

    pub const fn as_bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// The public half.
    pub fn public(&self) -> Result<PublicKey> {
        PublicKey::from_slice(&X25519HkdfSha256::sk_to_pk(&self.to_hpke()?).to_bytes())
    }

    fn to_hpke(&self) -> Result<<X25519HkdfSha256 as Kem>::PrivateKey> {
        Deserializable::from_bytes(&self.0).map_err(|_| Error::Crypto("a private key is not usable"))
    }
}

/// A new key pair, from the system's generator.
pub fn generate() -> Result<(PrivateKey, PublicKey)> {
    let (private, public) = X25519HkdfSha256::gen_keypair();
    let bytes = Zeroizing::new(<[u8; KEY_BYTES]>::from(private.to_bytes()));
    Ok((PrivateKey::from_slice(bytes.as_slice())?, PublicKey::from_slice(&public.to_bytes())?))
}

/// Seals to `to`; opens for its private half, and for this context only.
pub fn seal(to: &PublicKey, context: &[&[u8]], plaintext: &[u8]) -> Result<Vec<u8>> {
    let failed = |_| Error::Crypto("sealing to a public key failed");
    let to = Deserializable::from_bytes(&to.0).map_err(failed)?;
    let (encapsulated, ciphertext) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &to,
        &info(context),
        plaintext,
        &[],
    )
    .map_err(failed)?;
    Ok([HEADER.as_slice(), &encapsulated.to_bytes(), &ciphertext].concat())
}

/// Opens what [`seal`] made for the public half of `key`.
pub fn open(key: &PrivateKey, context: &[&[u8]], blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let body =
        blob.strip_prefix(HEADER.as_slice()).ok_or(Error::Crypto("a sealed blob has an unknown format"))?;
    let (encapsulated, ciphertext) =
        body.split_at_checked(KEY_BYTES).ok_or(Error::Crypto("a sealed blob is cut"))?;
    decrypt(key, &info(context), &[], encapsulated, ciphertext)
}

/// Bare RFC 9180: opens the first message of a context in base mode.
pub fn decrypt(
    key: &PrivateKey,
    info: &[u8],
    associated: &[u8],
    encapsulated: &[u8],
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>> {
    let failed = |_| Error::Crypto("a sealed blob does not open with this key and context");
    single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &key.to_hpke()?,
        &Deserializable::from_bytes(encapsulated).map_err(failed)?,
        info,
        ciphertext,
        associated,
    )
    .map(Zeroizing::new)
    .map_err(failed)
}

fn info(context: &[&[u8]]) -> Vec<u8> {
    let mut info = Vec::new();
    for item in context {
        info.extend_from_slice(&(item.len() as u64).to_be_bytes());
        info.extend_from_slice(item);
    }
    info
}
