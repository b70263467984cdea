//! Safes: one holder's keys, the ways to open them, and the sessions at a kiosk.

pub mod approvals;
pub mod code_device;
pub mod first_visit;
pub mod level;
pub mod new_card;
pub mod new_pin;
pub mod notices;
pub mod open;
pub mod phone;
pub mod proofs;
pub mod recovery;
pub mod reserve;
pub mod safe_word;
pub mod session;
pub mod sign_in;
pub mod sign_out;
pub mod slots;
pub(crate) mod store;
pub mod tasks;
pub mod times;
pub mod ways;

use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::crypto::secret::Key;
use crate::crypto::slots::ErasureKey;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::i18n::{Language, Words};
use crate::ids::Id;
use crate::organisations::OrganisationId;

pub use crate::journal::SafeId;

pub struct CardMark;
pub type CardId = Id<CardMark>;
pub struct SlotMark;
pub type SlotId = Id<SlotMark>;

/// Version of the one-page notice that the agent reads out (product.md, journey 1).
pub const NOTICE_VERSION: &str = "2026-11";

/// How a safe can be come back to, chosen with the holder (product.md, "The ways back in").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Flexible,
    Strong,
    Strict,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Flexible, Self::Strong, Self::Strict];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Flexible => "flexible",
            Self::Strong => "strong",
            Self::Strict => "strict",
        }
    }
}

impl FromStr for Level {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name).ok_or(Error::Corrupt("a protection level"))
    }
}

/// A safe in clear, without its key.
#[derive(Clone)]
pub struct Safe {
    pub id: SafeId,
    pub organisation: OrganisationId,
    /// Eight digits, the last a check digit.
    pub number: String,
    /// The name the holder uses.
    pub name: String,
    /// A code of `i18n::Language`.
    pub language: String,
    /// E.164; only one that a code was answered from.
    pub phone: Option<String>,
    pub phone_proven_at: Option<Timestamp>,
    /// STOP was answered: nothing is sent to the number, which is then none in `phone`.
    pub phone_stopped_at: Option<Timestamp>,
    /// Key of the word that its SMS begin with (`sun`); none until one is chosen.
    pub safe_word: Option<String>,
    pub level: Level,
    pub notice_version: String,
    pub opened_at: Timestamp,
    /// False until the holder has set a PIN at the kiosk.
    pub in_use: bool,
    pub is_closed: bool,
    /// Locked by its holder, or for him: nothing opens before an agent unlocks it in person.
    pub locked_at: Option<Timestamp>,
    /// The holder wants twice the time before the kiosk asks whether he is still there.
    pub more_time: bool,
    /// The last entry of the journal whose notice the holder has seen.
    pub noticed_seq: i64,
}

impl Safe {
    /// What an SMS says to its holder.
    pub fn sms_words(&self) -> Words {
        Words::of(Language::parse(&self.language).unwrap_or_default()).plain()
    }

    /// How every SMS to its holder begins: the name of the service, and the safe word.
    pub fn sms_start(&self, words: &Words) -> String {
        let name = words.say("sms-start");
        match &self.safe_word {
            Some(word) => format!("{name} {}", words.say(&format!("safe-word-{word}"))),
            None => name,
        }
    }
}

/// How an SMS begins to a phone that these safes share: when not one of them is meant, the service's name alone.
pub fn sms_start(safes: &[Safe], words: &Words) -> String {
    match safes {
        [safe] => safe.sms_start(words),
        _ => words.say("sms-start"),
    }
}

pub fn find(conn: &mut Conn, keyring: &Keyring, id: SafeId) -> Result<Safe> {
    store::safe(conn, id)?.ok_or(Error::NotFound)?.in_clear(keyring)
}

/// Finds a safe of an organisation by its public number.
pub fn find_by_number(
    conn: &mut Conn,
    keyring: &Keyring,
    organisation: OrganisationId,
    number: &str,
) -> Result<Option<Safe>> {
    let index = number_index(keyring, number);
    let found = store::safe_by_number(conn, organisation, &index)?;
    found.map(|row| row.in_clear(keyring)).transpose()
}

/// The safes of an organisation whose holders go by this name, whatever its case and accents.
pub fn find_by_name(
    conn: &mut Conn,
    keyring: &Keyring,
    organisation: OrganisationId,
    name: &str,
) -> Result<Vec<Safe>> {
    let found = store::by_name(conn, organisation, &name_index(keyring, name))?;
    found.into_iter().map(|row| row.in_clear(keyring)).collect()
}

/// The safes of an organisation that are locked, the latest first.
pub fn locked(conn: &mut Conn, keyring: &Keyring, organisation: OrganisationId) -> Result<Vec<Safe>> {
    store::locked(conn, organisation)?.into_iter().map(|row| row.in_clear(keyring)).collect()
}

/// Whether a drawn number belongs to no safe yet, of any organisation.
pub fn number_is_free(conn: &mut Conn, keyring: &Keyring, number: &str) -> Result<bool> {
    store::number_is_free(conn, &number_index(keyring, number))
}

/// The newest safes of an organisation.
pub fn newest(
    conn: &mut Conn,
    keyring: &Keyring,
    organisation: OrganisationId,
    limit: i64,
) -> Result<Vec<Safe>> {
    store::newest(conn, organisation, limit)?.into_iter().map(|row| row.in_clear(keyring)).collect()
}

/// The holder reads another language from now on.
pub fn set_language(tx: &mut Conn, keyring: &Keyring, id: SafeId, language: &str) -> Result<()> {
    store::set_language(tx, id, &keyring.seal_field(field(&id, "language"), language.as_bytes())?)
}

/// The holder wants more time at the kiosk, or no longer.
pub fn set_more_time(tx: &mut Conn, id: SafeId, more_time: bool) -> Result<()> {
    store::set_more_time(tx, id, more_time)
}

/// The safes that this phone is bound to, also where it answered STOP; two people may share one.
pub fn of_phone(conn: &mut Conn, keyring: &Keyring, phone: &str) -> Result<Vec<Safe>> {
    let index = phone_index(keyring, phone);
    store::of_phone(conn, &index)?.into_iter().map(|row| row.in_clear(keyring)).collect()
}

/// Those of them that may be sent an SMS.
fn reached_by(conn: &mut Conn, keyring: &Keyring, phone: &str) -> Result<Vec<Safe>> {
    Ok(of_phone(conn, keyring, phone)?.into_iter().filter(|safe| safe.phone.is_some()).collect())
}

pub fn phone_index(keyring: &Keyring, phone: &str) -> Vec<u8> {
    keyring.index("phone", phone.as_bytes())
}

/// Names are found again whatever their case, accents and blanks.
fn name_index(keyring: &Keyring, name: &str) -> Vec<u8> {
    let letters = name.nfd().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase);
    keyring.index("safe name", letters.collect::<String>().as_bytes())
}

fn number_index(keyring: &Keyring, number: &str) -> Vec<u8> {
    keyring.index("safe number", number.as_bytes())
}

fn field<'a>(id: &'a SafeId, column: &'a str) -> Field<'a> {
    Field { table: "safes", column, row: id.as_bytes() }
}

/// The erasure key of a safe, from its own small store.
pub(crate) fn erasure_key(erasure: &Blobs, safe: SafeId) -> Result<ErasureKey> {
    Key::from_slice(&erasure.get(&safe.to_string())?)
}
