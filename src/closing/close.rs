//! Closing a safe: erased for good, so that a copy of the database from before opens nothing either.
//!
//! First the slots go and the safe is marked; then its erasure key, without which no slot of any backup opens;
//! then the papers' blobs; then every row. Killed at any moment, the next purge goes on where it stopped.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::closing::store;
use crate::crypto::keyring::Keyring;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose, Text, gsm7};
use crate::safes::store as safes_store;
use crate::safes::{Safe, SafeId, session};

/// How long the last message is worth sending.
const NOTICE_LIFE: std::time::Duration = std::time::Duration::from_hours(72);

/// The holder, inside, has typed the PIN once more: from now on nothing opens. [`finish`] does the rest.
pub fn begin(tx: &mut Conn, keyring: &Keyring, safe: &Safe, now: Timestamp) -> Result<()> {
    safes_store::set_state(tx, safe.id, "closed")?;
    session::end_all(tx, safe.id)?;
    store::delete_slots(tx, safe.id)?;
    store::delete_held(tx, safe.id)?;
    if let Some(phone) = &safe.phone {
        let text = Text { subject: String::new(), text: text(safe) };
        // Without the safe, of which nothing stays.
        let new = NewMessage {
            channel: Channel::Sms,
            purpose: Purpose::Notice,
            safe: None,
            release: None,
            to: phone,
            text: &text,
            not_before: None,
            not_after: now.plus(NOTICE_LIFE),
            held: false,
        };
        outbox::enqueue(tx, keyring, &new, now)?;
    }
    Ok(())
}

/// The last message: it names nobody.
pub fn text(safe: &Safe) -> String {
    let words = safe.sms_words();
    gsm7::fold(&words.with("sms-notice-closed", &[("start", safe.sms_start(&words).into())])).into_owned()
}

/// Erases one closed safe.
pub fn finish(db: &Db, blobs: &Blobs, erasure: &Blobs, safe: SafeId) -> Result<()> {
    erasure.delete(&safe.to_string())?;
    for page in db.read(|conn| store::pages(conn, safe))? {
        blobs.delete(&page.to_string())?;
    }
    db.write(|tx| store::delete_all(tx, safe))
}

/// Erases the closed safes that something stopped half-way. Returns how many.
pub fn finish_all(db: &Db, blobs: &Blobs, erasure: &Blobs) -> Result<usize> {
    let closed = db.read(store::closed)?;
    for safe in &closed {
        finish(db, blobs, erasure, *safe)?;
    }
    Ok(closed.len())
}
