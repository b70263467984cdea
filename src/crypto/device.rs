//! Ed25519 (RFC 8032): the key pair of a kiosk's machine. The private half never leaves the machine.

use data_encoding::BASE64URL_NOPAD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use crate::crypto::secret::Key;

/// The public half, which the server keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceKey([u8; 32]);

impl DeviceKey {
    /// Reads 32 bytes of base64url (RFC 4648, without padding).
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_slice(&BASE64URL_NOPAD.decode(text.as_bytes()).ok()?)
    }

    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether the machine signed this message.
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }
}

/// Both halves, for the pretend machines of the demonstration: a real one makes its own with openssl.
pub struct DevicePair(Ed25519KeyPair);

impl DevicePair {
    pub fn generate() -> Self {
        // Fails only for a seed that is not 32 bytes long.
        match Ed25519KeyPair::from_seed_unchecked(Key::<32>::generate().as_bytes()) {
            Ok(pair) => Self(pair),
            Err(_) => std::process::abort(),
        }
    }

    pub fn public(&self) -> DeviceKey {
        match DeviceKey::from_slice(self.0.public_key().as_ref()) {
            Some(key) => key,
            None => std::process::abort(),
        }
    }

    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(message).as_ref().to_vec()
    }
}
