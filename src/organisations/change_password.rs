//! An agent changes his own password: his key pair stays, and with it his copy of the team's key.

use secrecy::{ExposeSecret, SecretString};

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::Hasher;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::organisations::agent_keys::{Chosen, cost_of, unlock};
use crate::organisations::agent_session::{self, AgentSession};
use crate::organisations::sign_in;
use crate::organisations::store::{self, keys};

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Changed,
    /// The present password was wrong.
    Wrong,
    /// Too many wrong tries: wait a quarter of an hour.
    Waiting,
}

/// Asks for the present password, since a desk may be left unattended. His other sessions end.
pub fn change(
    db: &Db,
    keyring: &Keyring,
    hasher: &Hasher,
    session: &AgentSession,
    present: &SecretString,
    new: &SecretString,
    now: Timestamp,
) -> Result<Outcome> {
    let row = db.read(|conn| store::agent(conn, session.agent))?.ok_or(Error::NotFound)?;
    let present = present.expose_secret().as_bytes();
    let stretched = hasher.stretch(present, &row.password_salt, cost_of(&row), keyring.pepper())?;
    let chosen = Chosen::new(keyring, hasher, new)?;
    db.write(|tx| {
        let row = keys::lock_agent(tx, session.agent)?.ok_or(Error::NotFound)?;
        if store::is_blocked(tx, row.id, now)? {
            return Ok(Outcome::Waiting);
        }
        let Some(own) = unlock(&row, &stretched)? else {
            sign_in::count_failure(tx, row.id, now)?;
            return Ok(Outcome::Wrong);
        };
        keys::set_password(tx, row.id, &chosen.columns(row.id, &own)?)?;
        // He has his password: nobody needs the code that a lead may have made for him.
        keys::delete_invitation(tx, row.id)?;
        agent_session::end_others(tx, session)?;
        Ok(Outcome::Changed)
    })
}
