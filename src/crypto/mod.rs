//! The cryptography of keys.md: pure functions, bytes in and bytes out.
//!
//! Symmetric encryption is AES-256-SIV (RFC 5297); key derivation is HKDF-SHA-256 (RFC 5869); passwords
//! and PINs go through `Argon2id` (RFC 9106); look-ups and codes through HMAC-SHA-256 (RFC 2104); what waits
//! for somebody who is not there is sealed with HPKE (RFC 9180); a kiosk proves itself with Ed25519 (RFC 8032).

pub mod device;
pub mod keyring;
pub mod mac;
pub mod otp;
pub mod password;
pub mod pin;
pub mod sealed;
pub mod secret;
pub mod siv;
pub mod slots;
pub mod stream;
pub mod webhook;
