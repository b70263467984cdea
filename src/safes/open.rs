//! Opening a safe: its keys are made here. No agent ever sees a PIN; there is none yet.

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::slots::{ErasureKey, SafeKey};
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::{AgentId, OrganisationId};
use crate::safes::store::{self, SafeRow};
use crate::safes::{Level, NOTICE_VERSION, SafeId, field, name_index, number_index, safe_word};

/// What the agent enters with the holder.
pub struct NewSafe<'a> {
    pub organisation: OrganisationId,
    pub agent: AgentId,
    /// Eight digits, the last a check digit; drawn by the caller.
    pub number: &'a str,
    pub name: &'a str,
    pub language: &'a str,
    pub level: Level,
}

/// Opens a safe and returns its key, which only the card's slot will hold afterwards.
pub fn open(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    new: &NewSafe<'_>,
    now: Timestamp,
) -> Result<(SafeId, SafeKey)> {
    let id = SafeId::new();
    let seal = |column, text: &str| keyring.seal_field(field(&id, column), text.as_bytes());
    let row = SafeRow {
        id,
        organisation_id: new.organisation,
        number_index: number_index(keyring, new.number),
        number: seal("number", new.number)?,
        name: seal("name", new.name)?,
        language: seal("language", new.language)?,
        // A number is bound only by a code that was answered: see `phone`.
        phone: None,
        phone_index: None,
        level: new.level.name().to_owned(),
        notice_version: NOTICE_VERSION.to_owned(),
        state: "new".to_owned(),
        opened_by: new.agent,
        opened_at: now.as_millis(),
        name_index: Some(name_index(keyring, new.name)),
        phone_proven_at: None,
        locked_at: None,
        noticed_seq: 0,
        safe_word: Some(safe_word::sealed(keyring, id, safe_word::draw(&[]))?),
        phone_stopped_at: None,
        more_time: false,
    };
    // Before the row: a safe without its erasure key could never be opened; a key without a safe is swept.
    erasure.put(&id.to_string(), ErasureKey::generate().as_bytes())?;
    store::insert_safe(tx, &row)?;
    let detail = Detail::none()
        .with("agent", new.agent)
        .with("level", new.level.name())
        .with("notice", NOTICE_VERSION);
    journal::append(tx, keyring, id, Event::SafeOpened, Actor::Agent, &detail, now)?;
    Ok((id, SafeKey::generate()))
}
