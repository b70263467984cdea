//! Recipients that a desk knows: a named person at a named body, with an e-mail address or a phone.

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::SafeId;
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

/// Takes one off the list; what was handed over before stays as it was.
pub fn remove(
    tx: &mut Conn,
    organisation: OrganisationId,
    recipient: RecipientId,
    now: Timestamp,
) -> Result<bool> {
    store::remove_recipient(tx, organisation, recipient, now)
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
