//! Handing over: papers × one named recipient × a purpose × until when, and the holder's yes to exactly that.

pub mod afar;
pub mod agreements;
pub mod answer;
pub mod arrival;
pub mod ask;
pub mod card_codes;
pub mod check;
pub mod code_sheet;
pub mod copies;
pub mod mark;
pub mod of_phone;
pub mod pending;
pub mod receipt;
pub mod request_text;
pub mod routes;
pub mod stop;
pub mod store;
pub mod texts;
pub mod visit;
mod wrap;

use std::str::FromStr;
use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::db::Conn;
use crate::documents::DocumentId;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::organisations::recipients::Recipient;
use crate::safes::SafeId;

pub use crate::messaging::ReleaseId;

pub struct AgreementMark;
pub type AgreementId = Id<AgreementMark>;
pub struct CardCodeMark;
pub type CardCodeId = Id<CardCodeMark>;

/// Why papers are given: chosen at the kiosk, where nobody has to type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Housing,
    Rights,
    Work,
    Health,
    School,
    Other,
}

impl Reason {
    pub const ALL: [Self; 6] =
        [Self::Housing, Self::Rights, Self::Work, Self::Health, Self::School, Self::Other];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Housing => "housing",
            Self::Rights => "rights",
            Self::Work => "work",
            Self::Health => "health",
            Self::School => "school",
            Self::Other => "other",
        }
    }
}

impl FromStr for Reason {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name).ok_or(Error::Corrupt("a reason"))
    }
}

/// How long a recipient may open the papers; never "always".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Day,
    Week,
    Month,
}

impl Length {
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    pub const fn days(self) -> u64 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
        }
    }

    pub fn until(self, now: Timestamp) -> Timestamp {
        now.plus(Duration::from_hours(self.days() * 24))
    }
}

impl FromStr for Length {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|length| length.name() == name).ok_or(Error::Corrupt("a length of time"))
    }
}

/// How the holder says yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmBy {
    /// A code by SMS, typed at the kiosk or answered.
    Sms,
    /// A code of the holder's own device, for a safe without a phone.
    Device,
    /// The PIN once more, for a safe with neither.
    Pin,
}

impl ConfirmBy {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Device => "device",
            Self::Pin => "pin",
        }
    }
}

impl FromStr for ConfirmBy {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        [Self::Sms, Self::Device, Self::Pin]
            .into_iter()
            .find(|by| by.name() == name)
            .ok_or(Error::Corrupt("a release's way of confirming"))
    }
}

/// Where a release stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Asked,
    HandedOver,
    Refused,
    Expired,
    Stopped,
}

impl State {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::HandedOver => "handed_over",
            Self::Refused => "refused",
            Self::Expired => "expired",
            Self::Stopped => "stopped",
        }
    }
}

impl FromStr for State {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        [Self::Asked, Self::HandedOver, Self::Refused, Self::Expired, Self::Stopped]
            .into_iter()
            .find(|state| state.name() == name)
            .ok_or(Error::Corrupt("a state of a release"))
    }
}

/// A release in clear, without its papers' keys.
#[derive(Clone, Debug)]
pub struct Release {
    pub id: ReleaseId,
    pub safe: SafeId,
    pub state: State,
    pub recipient: Recipient,
    pub reason: Reason,
    pub until: Timestamp,
    pub confirm_by: ConfirmBy,
    pub tries_left: i32,
    pub code_until: Timestamp,
    /// Which code of the holder's list says yes, if it is one.
    pub card_code: Option<i32>,
    /// A team asked for it by an agreement; else the holder himself wants to give.
    pub from_afar: bool,
    /// Eight letters, for those who hold a copy.
    pub check_key: String,
    pub asked_at: Timestamp,
    pub answered_at: Option<Timestamp>,
    pub documents: Vec<DocumentId>,
}

impl Release {
    /// Whether a yes still gives it.
    pub fn is_waiting(&self, now: Timestamp) -> bool {
        self.state == State::Asked && self.code_until > now && self.tries_left > 0
    }

    /// Whether the recipient can open it now.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.state == State::HandedOver && self.until > now
    }
}

/// A release of this safe; none of another's.
pub fn find(conn: &mut Conn, keyring: &Keyring, safe: SafeId, id: ReleaseId) -> Result<Release> {
    let row = store::release(conn, id)?.filter(|row| row.safe_id == safe).ok_or(Error::NotFound)?;
    store::in_clear(conn, keyring, row)
}

/// The releases of a safe, newest first.
pub fn list(conn: &mut Conn, keyring: &Keyring, safe: SafeId) -> Result<Vec<Release>> {
    let rows = store::releases_of(conn, safe)?;
    rows.into_iter().map(|row| store::in_clear(conn, keyring, row)).collect()
}

fn field<'a>(id: &'a ReleaseId, column: &'a str) -> Field<'a> {
    Field { table: "releases", column, row: id.as_bytes() }
}
