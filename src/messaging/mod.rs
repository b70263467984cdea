//! Outbound messages: texts, their cost, the outbox and the channels that carry them.
//!
//! A message is written in the transaction of the act that it tells of, and leaves later, outside any
//! transaction: nothing is sent for an act that was rolled back, and nothing is lost when the program is
//! killed between the two.

pub mod gsm7;
pub mod mail;
pub mod outbox;
pub mod pretend;
pub mod provider;

use crate::ids::Id;

pub struct MessageMark;
pub type MessageId = Id<MessageMark>;

/// The marker of a release's id; the outbox is the first room to need it.
pub struct ReleaseMark;
pub type ReleaseId = Id<ReleaseMark>;

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
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The holder's code for one release.
    Code,
    /// Tells the holder what was done.
    Receipt,
    /// The recipient's link.
    Link,
    /// The recipient's own code.
    VisitCode,
}

impl Purpose {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Receipt => "receipt",
            Self::Link => "link",
            Self::VisitCode => "visit_code",
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
