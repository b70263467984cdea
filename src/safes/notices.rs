//! Notices: the holder is told of everything that changes who can come in, by every known channel, in the
//! journal, and first of all at the next visit.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Entry, Event};
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose, Text, gsm7};
use crate::safes::{Safe, SafeId, store};

/// What a holder is told of. Each has its own text: `sms-notice-…` and `journal-…`, dots as hyphens.
pub const NOTICED: [Event; 20] = [
    Event::CardReplaced,
    Event::CardStopped,
    Event::CardLifted,
    Event::ReserveMade,
    Event::ReserveUsed,
    Event::PinRenewed,
    Event::PhoneBound,
    Event::PhoneRemoved,
    Event::PhoneStopped,
    Event::DeviceAdded,
    Event::DeviceRemoved,
    Event::LevelChanged,
    Event::RecoveryStarted,
    Event::RecoveryFinished,
    Event::RecoveryStopped,
    Event::SafeLocked,
    Event::SafeUnlocked,
    Event::CardBlocked,
    Event::CardCodesMade,
    Event::CardCodesStopped,
];

/// How long a notice is worth sending: as long as the wait of a recovery.
const LIFE: Duration = Duration::from_hours(72);

/// Writes `event` into the journal and tells the holder on the phone that is bound to the safe.
pub fn tell(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    event: Event,
    actor: Actor,
    detail: &Detail,
    now: Timestamp,
) -> Result<()> {
    journal::append(tx, keyring, safe.id, event, actor, detail, now)?;
    match &safe.phone {
        Some(phone) => send(tx, keyring, safe, phone, event, now),
        None => Ok(()),
    }
}

/// The SMS alone, to a number that is not (any more) the safe's own.
pub(super) fn send(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    phone: &str,
    event: Event,
    now: Timestamp,
) -> Result<()> {
    let new = NewMessage {
        channel: Channel::Sms,
        purpose: Purpose::Notice,
        safe: Some(safe.id),
        release: None,
        to: phone,
        text: &Text { subject: String::new(), text: text(safe, event) },
        not_before: None,
        not_after: now.plus(LIFE),
        held: false,
    };
    outbox::enqueue(tx, keyring, &new, now).map(drop)
}

/// The SMS. It names nobody: two people may share a phone.
pub fn text(safe: &Safe, event: Event) -> String {
    let words = safe.sms_words();
    let start = [("start", safe.sms_start(&words).into())];
    gsm7::fold(&words.with(&format!("sms-notice-{}", event.name().replace('.', "-")), &start)).into_owned()
}

/// What has happened since the holder last said that he has seen it, oldest first.
pub fn unseen(conn: &mut Conn, keyring: &Keyring, safe: &Safe) -> Result<Vec<Entry>> {
    journal::after(conn, keyring, safe.id, safe.noticed_seq, &NOTICED)
}

/// The holder has seen the notices up to `seq`. Never goes back, and never ahead of what there is: nobody marks
/// as seen what is yet to come.
pub fn seen(tx: &mut Conn, safe: SafeId, seq: i64) -> Result<()> {
    let last = journal::last(tx, safe)?;
    store::set_noticed(tx, safe, seq.min(last))
}
