//! The ways back in: what a holder must still have, at each level, and which slots stand behind it.
//!
//! This is the table of product.md. Whatever opens a safe asks here first; `ops/decisions/0012` holds the same
//! table for people, and the suite compares the two and drives every cell.

use crate::safes::Level;

/// What the holder still has. Who has less may also say so: the last row is open to everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Has {
    CardAndPin,
    /// The card; the PIN is forgotten.
    Card,
    /// The PIN; the card is lost.
    Pin,
    /// A phone only, or nothing.
    Nothing,
}

impl Has {
    pub const ALL: [Self; 4] = [Self::CardAndPin, Self::Card, Self::Pin, Self::Nothing];
}

/// One way back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    ComeIn,
    /// A code sent to the phone that was proven before.
    PhoneCode,
    /// A code of the holder's own device (TOTP).
    CodeDevice,
    /// One agent, who sees the person.
    OneAgent,
    /// An agent of each of two teams, the wait, and the notice.
    TwoTeams,
    ReserveCard,
}

impl Way {
    pub const ALL: [Self; 6] =
        [Self::ComeIn, Self::PhoneCode, Self::CodeDevice, Self::OneAgent, Self::TwoTeams, Self::ReserveCard];
}

/// The table.
pub const fn ways(level: Level, has: Has) -> &'static [Way] {
    match (has, level) {
        (Has::CardAndPin, _) => &[Way::ComeIn],
        (Has::Card, Level::Flexible | Level::Strong) | (Has::Pin, Level::Flexible) => {
            &[Way::PhoneCode, Way::CodeDevice, Way::OneAgent, Way::ReserveCard]
        }
        (Has::Pin, Level::Strong) | (Has::Nothing, Level::Flexible | Level::Strong) => {
            &[Way::TwoTeams, Way::ReserveCard]
        }
        (Has::Card | Has::Pin | Has::Nothing, Level::Strict) => &[Way::ReserveCard],
    }
}

pub fn allows(level: Level, has: Has, way: Way) -> bool {
    ways(level, has).contains(&way)
}

/// One kind of slot (keys.md). Its name is in the database and in the associated data of its blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotKind {
    Activation,
    CardPin,
    CardServer,
    PinServer,
    TwoTeams,
    Reserve,
}

impl SlotKind {
    pub const ALL: [Self; 6] =
        [Self::Activation, Self::CardPin, Self::CardServer, Self::PinServer, Self::TwoTeams, Self::Reserve];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::CardPin => "card_pin",
            Self::CardServer => "card_server",
            Self::PinServer => "pin_server",
            Self::TwoTeams => "two_teams",
            Self::Reserve => "reserve",
        }
    }
}

/// The slots that card and PIN give at a level. `two_teams` comes on top where [`ways`] has it, and `reserve`
/// where the holder made a reserve card.
pub fn slots_of_card_and_pin(level: Level) -> Vec<SlotKind> {
    let mut kinds = vec![SlotKind::CardPin];
    if allows(level, Has::Card, Way::OneAgent) {
        kinds.push(SlotKind::CardServer);
    }
    if allows(level, Has::Pin, Way::OneAgent) {
        kinds.push(SlotKind::PinServer);
    }
    kinds
}
