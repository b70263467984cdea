//! Making and opening slots: which there are follows from the level, at once and at every change.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::{Cost, Hasher, new_salt};
use crate::crypto::pin::Pin;
use crate::crypto::sealed;
use crate::crypto::secret::{Key, SivKey};
use crate::crypto::slots::{self, ErasureKey, SafeKey, SlotPlace};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::teams;
use crate::safes::store::{self, SlotRow};
use crate::safes::ways::{Has, SlotKind, Way, allows, slots_of_card_and_pin};
use crate::safes::{CardId, Safe, SafeId, SlotId, erasure_key};

/// Wrong PINs in a row until a slot is blocked.
pub const MAX_TRIES: i32 = 3;

/// A PIN after `Argon2id`, with what is needed to do it again.
pub struct StretchedPin {
    salt: Vec<u8>,
    cost: Cost,
    key: Key<32>,
}

impl StretchedPin {
    /// With a new salt, at today's cost.
    pub fn new(keyring: &Keyring, hasher: &Hasher, pin: &Pin) -> Result<Self> {
        let (salt, cost) = (new_salt(), hasher.cost());
        let key = hasher.stretch(pin.digits(), &salt, cost, keyring.pepper())?;
        Ok(Self { salt, cost, key })
    }

    /// With the salt and cost of a slot.
    pub(super) fn as_in(keyring: &Keyring, hasher: &Hasher, slot: &SlotRow, pin: &Pin) -> Result<Self> {
        let whole = |value: i32| u32::try_from(value).unwrap_or_default();
        let cost = Cost { memory_kib: whole(slot.memory_kib), passes: whole(slot.passes) };
        let key = hasher.stretch(pin.digits(), &slot.salt, cost, keyring.pepper())?;
        Ok(Self { salt: slot.salt.clone(), cost, key })
    }
}

/// What a holder who is in has in hand.
pub struct InHand<'a> {
    pub card: CardId,
    pub card_secret: &'a [u8; 16],
    pub pin: &'a StretchedPin,
    pub safe_key: &'a SafeKey,
}

/// Makes the slots of this card and PIN that the safe's level wants, in place of all that there were.
pub(super) fn renew(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    safe: &Safe,
    hand: &InHand<'_>,
    now: Timestamp,
) -> Result<()> {
    for kind in [SlotKind::Activation, SlotKind::CardPin, SlotKind::CardServer, SlotKind::PinServer] {
        store::delete_slots(tx, safe.id, kind)?;
    }
    let erasure_key = erasure_key(erasure, safe.id)?;
    let maker = Maker { keyring, erasure_key: &erasure_key, safe: safe.id, safe_key: hand.safe_key, now };
    for kind in slots_of_card_and_pin(safe.level) {
        let (key, card, pin) = match kind {
            SlotKind::CardPin => {
                (slots::card_pin_key(&hand.pin.key, hand.card_secret), Some(hand.card), Some(hand.pin))
            }
            SlotKind::PinServer => (slots::pin_server_key(keyring, &hand.pin.key), None, Some(hand.pin)),
            _ => (slots::card_server_key(keyring, hand.card_secret), Some(hand.card), None),
        };
        maker.make(tx, kind, card, &key, pin, None)?;
    }
    Ok(())
}

/// Whether a safe has other slots of card and PIN than its level wants: made before the level had them.
pub(super) fn are_outdated(tx: &mut Conn, safe: &Safe) -> Result<bool> {
    let there = store::kinds(tx, safe.id)?;
    let of_card_and_pin = [SlotKind::CardPin, SlotKind::CardServer, SlotKind::PinServer];
    let wanted = slots_of_card_and_pin(safe.level);
    Ok(of_card_and_pin
        .iter()
        .any(|kind| wanted.contains(kind) != there.iter().any(|name| name == kind.name())))
}

/// Makes or deletes the `two_teams` slots, one for each pair of the organisation's teams, so that they fit the
/// level and the teams' present keys. While a recovery runs they stay as they are.
pub(super) fn renew_two_teams(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    safe: &Safe,
    safe_key: &SafeKey,
    now: Timestamp,
) -> Result<()> {
    let keys = teams::usable(tx, safe.organisation)?;
    let wanted = if allows(safe.level, Has::Nothing, Way::TwoTeams) { pairs(&keys) } else { Vec::new() };
    let mut there = store::recoveries::shared_with(tx, safe.id)?;
    let mut asked: Vec<_> = wanted.iter().flatten().map(|team| (team.team, team.number)).collect();
    let order = |pair: &(crate::organisations::TeamId, i32)| (*pair.0.as_bytes(), pair.1);
    there.sort_by_key(order);
    asked.sort_by_key(order);
    if there == asked || store::recoveries::has_live_recovery(tx, safe.id)? {
        return Ok(());
    }
    store::recoveries::delete_two_teams(tx, safe.id)?;
    let erasure_key = erasure_key(erasure, safe.id)?;
    let maker = Maker { keyring, erasure_key: &erasure_key, safe: safe.id, safe_key, now };
    for [first, second] in &wanted {
        let halves = [Key::<32>::generate(), Key::<32>::generate()];
        let [one, other] = &halves;
        let slot = maker.make(tx, SlotKind::TwoTeams, None, &slots::two_teams_key(one, other), None, None)?;
        for (team, half) in [first, second].into_iter().zip(&halves) {
            let share =
                sealed::seal(&team.public, &share_context(&safe.id, &slot, &team.team), half.as_bytes())?;
            store::recoveries::insert_share(tx, slot, team.team, team.number, &share)?;
        }
    }
    Ok(())
}

/// Teams in one organisation that take part; beyond, the oldest do.
const MAX_TEAMS: usize = 4;

/// Each pair of teams once, the older team first.
fn pairs(all: &[teams::TeamKey]) -> Vec<[&teams::TeamKey; 2]> {
    let all = all.get(..MAX_TEAMS).unwrap_or(all);
    let mut pairs = Vec::new();
    for (place, first) in all.iter().enumerate() {
        pairs.extend(all.iter().skip(place + 1).map(|second| [first, second]));
    }
    pairs
}

/// Associated data of a team's half.
pub(super) fn share_context<'a>(
    safe: &'a SafeId,
    slot: &'a SlotId,
    team: &'a crate::organisations::TeamId,
) -> [&'a [u8]; 4] {
    [b"consigne/slot/share", safe.as_bytes(), slot.as_bytes(), team.as_bytes()]
}

/// Makes slots for one safe.
pub(super) struct Maker<'a> {
    pub keyring: &'a Keyring,
    pub erasure_key: &'a ErasureKey,
    pub safe: SafeId,
    pub safe_key: &'a SafeKey,
    pub now: Timestamp,
}

impl Maker<'_> {
    pub fn make(
        &self,
        tx: &mut Conn,
        kind: SlotKind,
        card: Option<CardId>,
        key: &SivKey,
        pin: Option<&StretchedPin>,
        expires_at: Option<Timestamp>,
    ) -> Result<SlotId> {
        let id = SlotId::new();
        let place = SlotPlace { kind: kind.name(), safe: self.safe.as_bytes(), slot: id.as_bytes() };
        let whole = |value: u32| i32::try_from(value).unwrap_or(i32::MAX);
        let row = SlotRow {
            id,
            safe_id: self.safe,
            card_id: card,
            kind: kind.name().to_owned(),
            salt: pin.map(|pin| pin.salt.clone()).unwrap_or_default(),
            memory_kib: pin.map_or(0, |pin| whole(pin.cost.memory_kib)),
            passes: pin.map_or(0, |pin| whole(pin.cost.passes)),
            tries_left: MAX_TRIES,
            failures: 0,
            blob: slots::wrap(self.keyring, self.erasure_key, key, place, self.safe_key)?,
            expires_at: expires_at.map(Timestamp::as_millis),
            created_at: self.now.as_millis(),
        };
        store::insert_slot(tx, &row)?;
        Ok(id)
    }
}

/// Opens a slot with its key; `None` when the key is not its key.
pub(super) fn open(
    keyring: &Keyring,
    erasure: &Blobs,
    slot: &SlotRow,
    key: &SivKey,
) -> Result<Option<SafeKey>> {
    let place = SlotPlace { kind: &slot.kind, safe: slot.safe_id.as_bytes(), slot: slot.id.as_bytes() };
    match slots::unwrap(keyring, &erasure_key(erasure, slot.safe_id)?, key, place, &slot.blob) {
        Ok(safe_key) => Ok(Some(safe_key)),
        Err(Error::Crypto(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Opens a `card_pin` or `pin_server` slot with a PIN.
pub(super) fn open_with_pin(
    keyring: &Keyring,
    erasure: &Blobs,
    slot: &SlotRow,
    pin: &StretchedPin,
    card_secret: &[u8; 16],
) -> Result<Option<SafeKey>> {
    let key = if slot.kind == SlotKind::PinServer.name() {
        slots::pin_server_key(keyring, &pin.key)
    } else {
        slots::card_pin_key(&pin.key, card_secret)
    };
    open(keyring, erasure, slot, &key)
}
