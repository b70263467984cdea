//! What is said to a phone about its requests, and what was given a short while ago and it can take back.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::i18n::Words;
use crate::journal::Actor;
use crate::releases::{Release, State, stop, store, texts};
use crate::safes::{self, phone_index, tasks};

/// How long after the hand-over a plain no still takes it back.
pub const TAKES_BACK: Duration = Duration::from_hours(24);

/// A no after the yes: what its holder gave in the last 24 hours opens nothing any more, and the
/// desk takes it up with the holder. Returns how many there were.
pub fn take_back(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<usize> {
    let mut taken_back = 0;
    for row in store::given_of_phone(tx, &phone_index(keyring, phone), now.minus(TAKES_BACK), now)? {
        if stop::close(tx, keyring, &row, State::Stopped, Actor::Holder, now)? {
            let organisation = safes::find(tx, keyring, row.safe_id)?.organisation;
            tasks::add(tx, organisation, row.safe_id, tasks::Kind::Incident, now)?;
            taken_back += 1;
        }
    }
    Ok(taken_back)
}

/// How many requests wait, and the first of them; no code. `start`: how the SMS begins.
pub fn asked_text(words: Words, start: &str, asked: &[Release], now: Timestamp) -> String {
    let Some(first) = asked.first() else {
        return texts::fitting("", |_| {
            words.with("sms-nothing-asked", &[("start", start.to_owned().into())])
        });
    };
    texts::fitting(&texts::label(&first.recipient), |who| {
        let places = [
            ("start", start.to_owned().into()),
            ("count", asked.len().into()),
            ("who", who.to_owned().into()),
            ("until", words.sms_date(first.until, now).into()),
        ];
        words.with("sms-pending", &places)
    })
}
