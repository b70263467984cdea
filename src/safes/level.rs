//! Another protection level: its slots are made, and those that it does not know deleted, at once.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::Hasher;
use crate::crypto::pin::Pin;
use crate::db::Db;
use crate::error::Result;
use crate::journal::{Actor, Detail, Event};
use crate::safes::session::Session;
use crate::safes::sign_in::{PinOutcome, try_pin};
use crate::safes::slots::{self, InHand};
use crate::safes::{Level, find, notices, recovery, store};

/// The holder, inside, chose another level and typed the PIN: the slots need it.
pub fn change(
    db: &Db,
    keyring: &Keyring,
    erasure: &Blobs,
    hasher: &Hasher,
    session: &Session,
    pin: &Pin,
    level: Level,
    now: Timestamp,
) -> Result<PinOutcome> {
    try_pin(db, keyring, erasure, hasher, session, pin, now, |tx, stretched, safe_key| {
        let before = find(tx, keyring, session.safe)?;
        store::set_level(tx, session.safe, level.name())?;
        let safe = find(tx, keyring, session.safe)?;
        let secret = session.card_secret()?;
        let hand = InHand { card: session.card, card_secret: &secret, pin: stretched, safe_key };
        slots::renew(tx, keyring, erasure, &safe, &hand, now)?;
        // The holder is here: nobody needs to be recovered, and the old level's slots must not stay for it.
        recovery::stop(tx, keyring, &safe, (Actor::Holder, &Detail::none()), now)?;
        slots::renew_two_teams(tx, keyring, erasure, &safe, safe_key, now)?;
        if before.level != level {
            let detail = Detail::none().with("level", level.name()).with("before", before.level.name());
            let detail = detail.with("kiosk", session.kiosk);
            notices::tell(tx, keyring, &safe, Event::LevelChanged, Actor::Holder, &detail, now)?;
        }
        Ok(session.token.clone())
    })
}
