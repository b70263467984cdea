//! Outbound messages: texts, their cost, the outbox and the channels that carry them.
//!
//! A message is written in the transaction of the act that it tells of, and leaves later, outside any
//! transaction: nothing is sent for an act that was rolled back, and nothing is lost when the program is
//! killed between the two.

pub mod deliver;
pub mod gsm7;
pub mod guards;
pub mod health;
pub mod mail;
pub mod outbox;
pub mod pretend;
pub mod provider;
pub mod reports;
mod route;
mod store;

use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::SafeId;

pub struct MessageMark;
pub type MessageId = Id<MessageMark>;

/// The marker of a release's id; the outbox is the first room to need it.
pub struct ReleaseMark;
pub type ReleaseId = Id<ReleaseMark>;

/// The same of an organisation's id: its budget counts messages.
pub struct OrganisationMark;
pub type OrganisationId = Id<OrganisationMark>;

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Sms,
    Mail,
}

impl Channel {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Mail => "mail",
        }
    }

    fn parse(name: &str) -> Result<Self> {
        [Self::Sms, Self::Mail]
            .into_iter()
            .find(|channel| channel.name() == name)
            .ok_or(Error::Corrupt("a message's channel"))
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The holder's code for one release.
    Code,
    /// A request from afar, with its code.
    Request,
    /// Tells the holder what was done.
    Receipt,
    /// The recipient's link.
    Link,
    /// The recipient's own code.
    VisitCode,
    /// A code that shows that a phone is at hand.
    Proof,
    /// Tells the holder that something happened to his safe.
    Notice,
    /// Answers a holder's SMS.
    Reply,
    /// Goes to the site's own phone, to see whether a channel works.
    Canary,
}

impl Purpose {
    const ALL: [Self; 9] = [
        Self::Code,
        Self::Request,
        Self::Receipt,
        Self::Link,
        Self::VisitCode,
        Self::Proof,
        Self::Notice,
        Self::Reply,
        Self::Canary,
    ];

    fn parse(name: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|purpose| purpose.name() == name);
        known.ok_or(Error::Corrupt("a message's purpose"))
    }

    /// Whether its text asks for an answer: only a channel that can receive one carries it.
    pub const fn is_question(self) -> bool {
        match self {
            Self::Code | Self::Request | Self::Proof | Self::Notice | Self::Reply => true,
            Self::Receipt | Self::Link | Self::VisitCode | Self::Canary => false,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Request => "request",
            Self::Receipt => "receipt",
            Self::Link => "link",
            Self::VisitCode => "visit_code",
            Self::Proof => "proof",
            Self::Notice => "notice",
            Self::Reply => "reply",
            Self::Canary => "canary",
        }
    }
}

/// What is said: the subject is of mails only.
#[derive(
    Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, zeroize::Zeroize, zeroize::ZeroizeOnDrop,
)]
pub struct Text {
    pub subject: String,
    pub text: String,
}
