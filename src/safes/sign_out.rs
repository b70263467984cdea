//! The holder goes: the session ends on the server, whatever the browser still holds.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Event};
use crate::safes::session::{self, Session, Stage};

/// Ends a session; written down when the safe was open, and once.
pub fn sign_out(tx: &mut Conn, keyring: &Keyring, session: &Session, now: Timestamp) -> Result<()> {
    if !session::end(tx, &session.token)? || session.stage != Stage::Inside {
        return Ok(());
    }
    let detail = Detail::none().with("card", session.card).with("kiosk", session.kiosk);
    journal::append(tx, keyring, session.safe, Event::SignedOut, Actor::Holder, &detail, now)
}
