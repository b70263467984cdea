//! Slots: the wrapped copies of a safe's key, each a way to open it (as in LUKS).
//!
//! `SafeKey` lies under the slot's key (inner layer), and that under `outer` and the safe's erasure key
//! (outer layer), so that the server key rotates without the holder and erasing one small key is enough.

use zeroize::Zeroizing;

use crate::crypto::keyring::Keyring;
use crate::crypto::mac::hkdf;
use crate::crypto::secret::{Key, SivKey};
use crate::crypto::siv;
use crate::error::Result;

/// The random key of one safe.
pub type SafeKey = SivKey;
/// The safe's key in the second small store; mixed into every slot's outer layer.
pub type ErasureKey = Key<32>;

/// The key of an `activation` slot: from the card alone, for 24 hours at most.
pub fn activation_key(card_secret: &[u8]) -> SivKey {
    hkdf(card_secret, "consigne/slot/activation/v1")
}

/// The key of a `card_pin` slot: from the stretched PIN and the card together.
pub fn card_pin_key(stretched_pin: &Key<32>, card_secret: &[u8]) -> SivKey {
    let material = Zeroizing::new([stretched_pin.as_bytes().as_slice(), card_secret].concat());
    hkdf(&material, "consigne/slot/card_pin/v1")
}

/// The key of a `card_server` slot: the card, and the server's consent.
pub fn card_server_key(keyring: &Keyring, card_secret: &[u8]) -> SivKey {
    let material = Zeroizing::new([card_secret, keyring.recovery().as_bytes()].concat());
    hkdf(&material, "consigne/slot/card_server/v1")
}

/// The key of a `pin_server` slot: the stretched PIN, and the server's consent.
pub fn pin_server_key(keyring: &Keyring, stretched_pin: &Key<32>) -> SivKey {
    let material =
        Zeroizing::new([stretched_pin.as_bytes().as_slice(), keyring.recovery().as_bytes()].concat());
    hkdf(&material, "consigne/slot/pin_server/v1")
}

/// The key of a `two_teams` slot: a half from each of two teams.
pub fn two_teams_key(first: &Key<32>, second: &Key<32>) -> SivKey {
    let material = Zeroizing::new([first.as_bytes().as_slice(), second.as_bytes()].concat());
    hkdf(&material, "consigne/slot/two_teams/v1")
}

/// The key of a `reserve` slot: from the reserve card alone.
pub fn reserve_key(card_secret: &[u8]) -> SivKey {
    hkdf(card_secret, "consigne/slot/reserve/v1")
}

/// Which slot a blob belongs to: it opens for no other.
#[derive(Clone, Copy)]
pub struct SlotPlace<'a> {
    pub kind: &'a str,
    pub safe: &'a [u8],
    pub slot: &'a [u8],
}

/// Wraps `safe_key` in both layers.
pub fn wrap(
    keyring: &Keyring,
    erasure_key: &ErasureKey,
    slot_key: &SivKey,
    place: SlotPlace<'_>,
    safe_key: &SafeKey,
) -> Result<Vec<u8>> {
    let inner = siv::seal(slot_key, 0, &context(b"consigne/slot/inner", place), safe_key.as_bytes())?;
    let (version, outer) = keyring.outer();
    siv::seal(&outer_key(outer, erasure_key), version, &context(b"consigne/slot/outer", place), &inner)
}

/// Opens both layers; an error of the inner one means a wrong PIN or card.
pub fn unwrap(
    keyring: &Keyring,
    erasure_key: &ErasureKey,
    slot_key: &SivKey,
    place: SlotPlace<'_>,
    blob: &[u8],
) -> Result<SafeKey> {
    let outer = keyring.outer_of(blob)?;
    let inner = siv::open(&outer_key(outer, erasure_key), &context(b"consigne/slot/outer", place), blob)?;
    let key = siv::open(slot_key, &context(b"consigne/slot/inner", place), &inner)?;
    SafeKey::from_slice(&key)
}

/// The key that wraps something for the bearer of a token: HKDF(token ‖ outer) for sessions, so that
/// neither the database nor the cookie opens anything alone.
pub fn session_key(token: &[u8], outer: &SivKey) -> SivKey {
    let material = Zeroizing::new([token, outer.as_bytes()].concat());
    hkdf(&material, "consigne/session/v1")
}

/// The key under which an invitation keeps the team's key: the code alone does not open it, nor the database.
pub fn invitation_key(code: &[u8], outer: &SivKey) -> SivKey {
    let material = Zeroizing::new([code, outer.as_bytes()].concat());
    hkdf(&material, "consigne/invitation/v1")
}

/// The key under which a release keeps its document keys: from the link's token alone.
pub fn link_key(token: &[u8]) -> SivKey {
    hkdf(token, "consigne/link/v1")
}

fn outer_key(outer: &SivKey, erasure_key: &ErasureKey) -> SivKey {
    let material = Zeroizing::new([outer.as_bytes().as_slice(), erasure_key.as_bytes()].concat());
    hkdf(&material, "consigne/slot/outer/v1")
}

fn context<'a>(label: &'a [u8], place: SlotPlace<'a>) -> [&'a [u8]; 4] {
    [label, place.kind.as_bytes(), place.safe, place.slot]
}
