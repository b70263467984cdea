//! What can happen to a safe, and who did it.

use std::collections::BTreeMap;

/// Every kind of entry. Its name is in the database, and the holder's words for it in the locale files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    SafeOpened,
    CardIssued,
    CardPrinted,
    CardRefused,
    FirstVisit,
    PinSet,
    SignedIn,
    PinRefused,
    CardBlocked,
    SignedOut,
    DocumentKept,
    DocumentRefused,
    DocumentViewed,
    DocumentErased,
    DocumentTakenBack,
    DocumentPurged,
    ReleaseAsked,
    ReleaseRefused,
    ReleaseExpired,
    ReleaseHandedOver,
    ReleaseStopped,
    CodeRefused,
    LinkVisited,
    RecipientRefused,
    RecipientProven,
    DocumentDownloaded,
    RecipientAdded,
    RecipientRemoved,
    CardReplaced,
    CardStopped,
    CardLifted,
    ReserveMade,
    ReserveUsed,
    PinRenewed,
    ApprovalGiven,
    PhoneBound,
    PhoneProven,
    PhoneRemoved,
    DeviceAdded,
    DeviceRemoved,
    LevelChanged,
    RecoveryStarted,
    RecoveryApproved,
    RecoveryFinished,
    RecoveryStopped,
    SafeFound,
    SafeLocked,
    SafeUnlocked,
    ProofAsked,
    ProofRefused,
    AgreementMade,
    AgreementEnded,
    CardCodesMade,
    CardCodesStopped,
    SafeWordChosen,
    PhoneStopped,
}

impl Event {
    pub const ALL: [Self; 56] = [
        Self::SafeOpened,
        Self::CardIssued,
        Self::CardPrinted,
        Self::CardRefused,
        Self::FirstVisit,
        Self::PinSet,
        Self::SignedIn,
        Self::PinRefused,
        Self::CardBlocked,
        Self::SignedOut,
        Self::DocumentKept,
        Self::DocumentRefused,
        Self::DocumentViewed,
        Self::DocumentErased,
        Self::DocumentTakenBack,
        Self::DocumentPurged,
        Self::ReleaseAsked,
        Self::ReleaseRefused,
        Self::ReleaseExpired,
        Self::ReleaseHandedOver,
        Self::ReleaseStopped,
        Self::CodeRefused,
        Self::LinkVisited,
        Self::RecipientRefused,
        Self::RecipientProven,
        Self::DocumentDownloaded,
        Self::RecipientAdded,
        Self::RecipientRemoved,
        Self::CardReplaced,
        Self::CardStopped,
        Self::CardLifted,
        Self::ReserveMade,
        Self::ReserveUsed,
        Self::PinRenewed,
        Self::ApprovalGiven,
        Self::PhoneBound,
        Self::PhoneProven,
        Self::PhoneRemoved,
        Self::DeviceAdded,
        Self::DeviceRemoved,
        Self::LevelChanged,
        Self::RecoveryStarted,
        Self::RecoveryApproved,
        Self::RecoveryFinished,
        Self::RecoveryStopped,
        Self::SafeFound,
        Self::SafeLocked,
        Self::SafeUnlocked,
        Self::ProofAsked,
        Self::ProofRefused,
        Self::AgreementMade,
        Self::AgreementEnded,
        Self::CardCodesMade,
        Self::CardCodesStopped,
        Self::SafeWordChosen,
        Self::PhoneStopped,
    ];

    /// `thing.verb`; its dots become hyphens in the id of its words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SafeOpened => "safe.opened",
            Self::CardIssued => "card.issued",
            Self::CardPrinted => "card.printed",
            Self::CardRefused => "card.refused",
            Self::FirstVisit => "safe.first_visit",
            Self::PinSet => "pin.set",
            Self::SignedIn => "safe.entered",
            Self::PinRefused => "pin.refused",
            Self::CardBlocked => "card.blocked",
            Self::SignedOut => "safe.left",
            Self::DocumentKept => "document.kept",
            Self::DocumentRefused => "document.refused",
            Self::DocumentViewed => "document.viewed",
            Self::DocumentErased => "document.erased",
            Self::DocumentTakenBack => "document.taken_back",
            Self::DocumentPurged => "document.purged",
            Self::ReleaseAsked => "release.asked",
            Self::ReleaseRefused => "release.refused",
            Self::ReleaseExpired => "release.expired",
            Self::ReleaseHandedOver => "release.handed_over",
            Self::ReleaseStopped => "release.stopped",
            Self::CodeRefused => "release.code_refused",
            Self::LinkVisited => "release.visited",
            Self::RecipientRefused => "recipient.refused",
            Self::RecipientProven => "recipient.proven",
            Self::DocumentDownloaded => "document.downloaded",
            Self::RecipientAdded => "recipient.added",
            Self::RecipientRemoved => "recipient.removed",
            Self::CardReplaced => "card.replaced",
            Self::CardStopped => "card.stopped",
            Self::CardLifted => "card.lifted",
            Self::ReserveMade => "reserve.made",
            Self::ReserveUsed => "reserve.used",
            Self::PinRenewed => "pin.renewed",
            Self::ApprovalGiven => "approval.given",
            Self::PhoneBound => "phone.bound",
            Self::PhoneProven => "phone.proven",
            Self::PhoneRemoved => "phone.removed",
            Self::DeviceAdded => "device.added",
            Self::DeviceRemoved => "device.removed",
            Self::LevelChanged => "level.changed",
            Self::RecoveryStarted => "recovery.started",
            Self::RecoveryApproved => "recovery.approved",
            Self::RecoveryFinished => "recovery.finished",
            Self::RecoveryStopped => "recovery.stopped",
            Self::SafeFound => "safe.found",
            Self::SafeLocked => "safe.locked",
            Self::SafeUnlocked => "safe.unlocked",
            Self::ProofAsked => "proof.asked",
            Self::ProofRefused => "proof.refused",
            Self::AgreementMade => "agreement.made",
            Self::AgreementEnded => "agreement.ended",
            Self::CardCodesMade => "card_codes.made",
            Self::CardCodesStopped => "card_codes.stopped",
            Self::SafeWordChosen => "safe_word.chosen",
            Self::PhoneStopped => "phone.stopped",
        }
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    Holder,
    Agent,
    Recipient,
    System,
}

impl Actor {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Agent => "agent",
            Self::Recipient => "recipient",
            Self::System => "system",
        }
    }
}

/// What else is worth keeping about an entry: ids, and the names as they were. Sealed when stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Detail(BTreeMap<String, String>);

impl Detail {
    pub fn none() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.0.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}
