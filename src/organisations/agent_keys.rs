//! What an agent's password opens: his private key, and with it his copy of the team's.

use secrecy::{ExposeSecret, SecretString};

use crate::crypto::keyring::Keyring;
use crate::crypto::password::{Cost, Hasher, new_salt, verifier_and_key};
use crate::crypto::sealed::{self, PrivateKey, PublicKey};
use crate::crypto::secret::{Key, same};
use crate::crypto::siv;
use crate::error::{Error, Result};
use crate::organisations::store::AgentRow;
use crate::organisations::store::keys::PasswordColumns;
use crate::organisations::{AgentId, TeamId};

/// Characters in an agent's password, at least (NIST SP 800-63B-4, 3.1.1.2: 15 without a second factor;
/// kept although there is one).
pub const MIN_PASSWORD_CHARS: usize = 15;

const PRIVATE_KEY: &[u8] = b"consigne/agent/private_key";
const TEAM_KEY: &[u8] = b"consigne/agent/team_key";

/// A password that was chosen, stretched: made outside of any transaction, since stretching takes its time.
pub struct Chosen {
    salt: Vec<u8>,
    cost: Cost,
    stretched: Key<32>,
}

impl Chosen {
    /// Refuses a password that is too short; asks for nothing else (NIST SP 800-63B-4, 3.1.1.2).
    pub fn new(keyring: &Keyring, hasher: &Hasher, password: &SecretString) -> Result<Self> {
        let password = password.expose_secret();
        if password.chars().count() < MIN_PASSWORD_CHARS {
            return Err(Error::Input("an agent's password has fewer than 15 characters"));
        }
        let (salt, cost) = (new_salt(), hasher.cost());
        let stretched = hasher.stretch(password.as_bytes(), &salt, cost, keyring.pepper())?;
        Ok(Self { salt, cost, stretched })
    }

    /// The password that an agent's row has already.
    pub(super) fn present(row: &AgentRow, stretched: &Key<32>) -> Self {
        Self { salt: row.password_salt.clone(), cost: cost_of(row), stretched: stretched.clone() }
    }

    /// What the row of `agent` says when this password opens `private`.
    pub(super) fn columns(&self, agent: AgentId, private: &PrivateKey) -> Result<PasswordColumns> {
        let (verifier, key) = verifier_and_key(&self.stretched);
        let sealed = siv::seal(&key, 0, &[PRIVATE_KEY, agent.as_bytes()], private.as_bytes())?;
        Ok(PasswordColumns {
            password_salt: self.salt.clone(),
            password_memory_kib: i32::try_from(self.cost.memory_kib).unwrap_or(i32::MAX),
            password_passes: i32::try_from(self.cost.passes).unwrap_or(i32::MAX),
            password_hash: verifier.as_bytes().to_vec(),
            public_key: Some(private.public()?.as_bytes().to_vec()),
            private_key: Some(sealed),
        })
    }
}

/// What stretching the password of a row costs.
pub(super) fn cost_of(row: &AgentRow) -> Cost {
    let whole = |value: i32| u32::try_from(value).unwrap_or_default();
    Cost { memory_kib: whole(row.password_memory_kib), passes: whole(row.password_passes) }
}

/// The agent's private key, if `stretched` is made from his password.
pub(super) fn unlock(row: &AgentRow, stretched: &Key<32>) -> Result<Option<PrivateKey>> {
    let (verifier, key) = verifier_and_key(stretched);
    let Some(sealed) = &row.private_key else { return Ok(None) };
    if !same(verifier.as_bytes(), &row.password_hash) {
        return Ok(None);
    }
    let private = siv::open(&key, &[PRIVATE_KEY, row.id.as_bytes()], sealed)?;
    PrivateKey::from_slice(&private).map(Some)
}

/// Which copy of which key pair.
#[derive(Clone, Copy)]
pub(super) struct CopyPlace {
    pub team: TeamId,
    pub number: i32,
    pub agent: AgentId,
}

/// Seals the team's private key to one of its agents.
pub(super) fn seal_copy(to: &PublicKey, place: CopyPlace, team_key: &PrivateKey) -> Result<Vec<u8>> {
    let number = place.number.to_be_bytes();
    sealed::seal(to, &[TEAM_KEY, place.team.as_bytes(), &number, place.agent.as_bytes()], team_key.as_bytes())
}

pub(super) fn open_copy(own: &PrivateKey, place: CopyPlace, copy: &[u8]) -> Result<PrivateKey> {
    let number = place.number.to_be_bytes();
    let key = sealed::open(own, &[TEAM_KEY, place.team.as_bytes(), &number, place.agent.as_bytes()], copy)?;
    PrivateKey::from_slice(&key)
}
