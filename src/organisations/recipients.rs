//! Recipients that a desk knows: a named person at a named body, with an e-mail address or a phone.

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::{self, Actor, Detail, Event, SafeId};
use crate::organisations::store::{self, RecipientRow};
use crate::organisations::{AgentId, OrganisationId, RecipientId};

/// Where a recipient's link and code go.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Address {
    Email(String),
    /// E.164.
    Phone(String),
}

/// A recipient in clear.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Recipient {
    pub id: RecipientId,
    /// A person's name.
    pub name: String,
    /// The body he works for; may be empty.
    pub body: String,
    pub address: Address,
}

/// What the desk enters.
pub struct NewRecipient<'a> {
    pub organisation: OrganisationId,
    /// For one safe only, or for the whole organisation's list.
    pub safe: Option<SafeId>,
    pub name: &'a str,
    pub body: &'a str,
    pub address: &'a Address,
    pub by: AgentId,
}

/// A recipient of one safe is in that safe's journal: an agent who slips in a false one leaves a trace.
pub fn add(tx: &mut Conn, keyring: &Keyring, new: &NewRecipient<'_>, now: Timestamp) -> Result<RecipientId> {
    let id = RecipientId::new();
    let seal = |column, text: &str| keyring.seal_field(field(&id, column), text.as_bytes());
    let (email, phone) = match new.address {
        Address::Email(email) => (Some(seal("email", email)?), None),
        Address::Phone(phone) => (None, Some(seal("phone", phone)?)),
    };
    let row = RecipientRow {
        id,
        organisation_id: new.organisation,
        safe_id: new.safe,
        name: seal("name", new.name)?,
        body: seal("body", new.body)?,
        email,
        phone,
        created_by: new.by,
        created_at: now.as_millis(),
        removed_at: None,
    };
    store::insert_recipient(tx, &row)?;
    if let Some(safe) = new.safe {
        let detail = traced(id, new.name, new.body, new.by);
        journal::append(tx, keyring, safe, Event::RecipientAdded, Actor::Agent, &detail, now)?;
    }
    Ok(id)
}

/// Those a holder can choose from: the organisation's list and those entered for this safe.
pub fn for_safe(
    conn: &mut Conn,
    keyring: &Keyring,
    organisation: OrganisationId,
    safe: SafeId,
) -> Result<Vec<Recipient>> {
    store::recipients(conn, organisation, Some(safe))?.into_iter().map(|row| open(keyring, row)).collect()
}

/// The organisation's own list.
pub fn list(conn: &mut Conn, keyring: &Keyring, organisation: OrganisationId) -> Result<Vec<Recipient>> {
    store::recipients(conn, organisation, None)?.into_iter().map(|row| open(keyring, row)).collect()
}

/// Those that were entered for this safe alone.
pub fn of_safe(
    conn: &mut Conn,
    keyring: &Keyring,
    organisation: OrganisationId,
    safe: SafeId,
) -> Result<Vec<Recipient>> {
    let rows = store::recipients(conn, organisation, Some(safe))?;
    rows.into_iter().filter(|row| row.safe_id == Some(safe)).map(|row| open(keyring, row)).collect()
}

/// Takes one off the list; what was handed over before stays as it was. False when it was not there.
pub fn remove(
    tx: &mut Conn,
    keyring: &Keyring,
    organisation: OrganisationId,
    recipient: RecipientId,
    by: AgentId,
    now: Timestamp,
) -> Result<bool> {
    let Some(row) = store::remove_recipient(tx, organisation, recipient, now)? else { return Ok(false) };
    if let Some(safe) = row.safe_id {
        let removed = open(keyring, row)?;
        let detail = traced(recipient, &removed.name, &removed.body, by);
        journal::append(tx, keyring, safe, Event::RecipientRemoved, Actor::Agent, &detail, now)?;
    }
    Ok(true)
}

fn traced(id: RecipientId, name: &str, body: &str, by: AgentId) -> Detail {
    // The name as it was: the list may have forgotten it when the holder reads this.
    Detail::none().with("recipient", name).with("body", body).with("recipient_id", id).with("agent", by)
}

fn open(keyring: &Keyring, row: RecipientRow) -> Result<Recipient> {
    let text = |column, blob: &[u8]| keyring.open_text(field(&row.id, column), blob);
    let address = match (&row.email, &row.phone) {
        (Some(email), _) => Address::Email(text("email", email)?),
        (None, Some(phone)) => Address::Phone(text("phone", phone)?),
        (None, None) => return Err(Error::Corrupt("a recipient has no address")),
    };
    Ok(Recipient { id: row.id, name: text("name", &row.name)?, body: text("body", &row.body)?, address })
}

fn field<'a>(id: &'a RecipientId, column: &'a str) -> Field<'a> {
    Field { table: "recipients", column, row: id.as_bytes() }
}
