//! `Argon2id` (RFC 9106) with the server's pepper as its secret input.

use std::sync::{Condvar, Mutex, PoisonError};

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use zeroize::Zeroizing;

use crate::crypto::mac::hkdf;
use crate::crypto::secret::{Key, SivKey, random};
use crate::error::{Error, Result};

/// What a hash costs; stored beside it, so that a later default leaves old rows usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory ("t").
    pub passes: u32,
}

/// Lanes ("p"): one, since a sign-in has a core at most.
const LANES: u32 = 1;

impl Default for Cost {
    /// RFC 9106's second choice in memory, and three passes.
    fn default() -> Self {
        Self { memory_kib: 64 * 1024, passes: 3 }
    }
}

/// 16 bytes from the system's generator.
pub fn new_salt() -> Vec<u8> {
    random::<16>().to_vec()
}

/// `Argon2id` version 0x13 of `password`, 32 bytes.
pub fn stretch(password: &[u8], salt: &[u8], cost: Cost, pepper: &Key<32>) -> Result<Key<32>> {
    let failed = |_| Error::Crypto("Argon2id refused its parameters");
    let params = ParamsBuilder::new()
        .m_cost(cost.memory_kib)
        .t_cost(cost.passes)
        .p_cost(LANES)
        .output_len(32)
        .data(AssociatedData::EMPTY)
        .build()
        .map_err(failed)?;
    let argon2 = Argon2::new_with_secret(pepper.as_bytes(), Algorithm::Argon2id, Version::V0x13, params)
        .map_err(failed)?;
    let mut out = Zeroizing::new([0; 32]);
    argon2.hash_password_into(password, salt, out.as_mut_slice()).map_err(failed)?;
    Ok(Key::from_bytes(*out))
}

/// What is made of an agent's stretched password: a verifier to store, and the key of his private key,
/// which the verifier does not tell.
pub fn verifier_and_key(stretched: &Key<32>) -> (Key<32>, SivKey) {
    (
        hkdf(stretched.as_bytes(), "consigne/password/verifier/v1"),
        hkdf(stretched.as_bytes(), "consigne/password/key/v1"),
    )
}

/// Stretches passwords and PINs, at most so many at once as the memory allows: a flood of sign-ins
/// waits, it does not kill the server.
pub struct Hasher {
    cost: Cost,
    free: Mutex<usize>,
    freed: Condvar,
}

impl Hasher {
    pub fn new(cost: Cost, at_once: usize) -> Self {
        Self { cost, free: Mutex::new(at_once.max(1)), freed: Condvar::new() }
    }

    /// What new hashes cost.
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// [`stretch`], when it is this caller's turn. Blocks the thread.
    pub fn stretch(&self, password: &[u8], salt: &[u8], cost: Cost, pepper: &Key<32>) -> Result<Key<32>> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self.freed.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        drop(free);
        let done = stretch(password, salt, cost, pepper);
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.freed.notify_one();
        done
    }
}
