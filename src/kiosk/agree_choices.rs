//! What a holder has chosen so far on the way to an agreement. Like [`super::choices`] it travels in the address, as
//! ids only.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::documents::{Document, DocumentId};
use crate::organisations::TeamId;
use crate::releases::agreements::Team;

/// The questions, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Team,
    Papers,
    Length,
    Kinds,
    Check,
}

impl Step {
    pub const ALL: [Self; 5] = [Self::Team, Self::Papers, Self::Length, Self::Kinds, Self::Check];

    const fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Papers => "papers",
            Self::Length => "length",
            Self::Kinds => "kinds",
            Self::Check => "check",
        }
    }

    /// From 1.
    pub fn number(self) -> u8 {
        Self::ALL.into_iter().zip(1..).find(|(step, _)| *step == self).map_or(1, |(_, number)| number)
    }
}

/// How long a team may ask: 90 days at most (`agreements::LONGEST`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Week,
    Month,
    Quarter,
}

impl Length {
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Quarter];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
        }
    }

    pub fn until(self, now: Timestamp) -> Timestamp {
        let days = match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
        };
        now.plus(Duration::from_hours(days * 24))
    }
}

#[derive(Clone, Default)]
pub struct Choices {
    pub team: Option<TeamId>,
    pub documents: Vec<DocumentId>,
    pub length: Option<Length>,
    /// Whether an SMS may name the papers' kinds.
    pub kinds: Option<bool>,
    /// The question that is asked again although it has an answer.
    change: Option<Step>,
    /// The papers' form was sent: none ticked is a mistake then.
    pub papers_sent: bool,
}

impl Choices {
    /// Reads the fields of an address or a form. What can't be read counts as not chosen.
    pub fn parse(fields: &[(String, String)]) -> Self {
        let first =
            |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
        let documents = fields.iter().filter(|(field, _)| field == "document");
        Self {
            team: first("team").and_then(|id| id.parse().ok()),
            documents: documents.filter_map(|(_, id)| id.parse().ok()).collect(),
            length: first("length")
                .and_then(|name| Length::ALL.into_iter().find(|length| length.name() == name)),
            kinds: first("kinds").map(|answer| answer == "yes"),
            change: first("change").and_then(|name| Step::ALL.into_iter().find(|step| step.name() == name)),
            papers_sent: first("sent").is_some(),
        }
    }

    /// Keeps only what is there to be chosen now.
    #[must_use]
    pub fn among(mut self, teams: &[Team], papers: &[Document]) -> Self {
        self.team = self.team.filter(|id| teams.iter().any(|team| team.id == *id));
        let chosen = papers.iter().map(|paper| paper.id).filter(|id| self.documents.contains(id));
        self.documents = chosen.collect();
        self
    }

    /// The question to ask now.
    pub fn step(&self) -> Step {
        self.change.unwrap_or(match self {
            Self { team: None, .. } => Step::Team,
            Self { documents, .. } if documents.is_empty() => Step::Papers,
            Self { length: None, .. } => Step::Length,
            Self { kinds: None, .. } => Step::Kinds,
            _ => Step::Check,
        })
    }

    /// The answers but the one to `without`, for hidden fields.
    pub fn fields(&self, without: Step) -> Vec<(&'static str, String)> {
        let team = self.team.map(|id| (Step::Team, "team", id.to_string()));
        let documents = self.documents.iter().map(|id| (Step::Papers, "document", id.to_string()));
        let length = self.length.map(|length| (Step::Length, "length", length.name().to_owned()));
        let kinds = self.kinds.map(|yes| (Step::Kinds, "kinds", if yes { "yes" } else { "no" }.to_owned()));
        team.into_iter()
            .chain(documents)
            .chain(length)
            .chain(kinds)
            .filter(|(step, _, _)| *step != without)
            .map(|(_, name, value)| (name, value))
            .collect()
    }

    /// The address that asks `step` again, with the answers so far.
    pub fn address(&self, step: Step) -> String {
        // Ids and our own words need no escaping.
        let fields = self.fields(Step::Check).into_iter().chain([("change", step.name().to_owned())]);
        let fields: Vec<String> = fields.map(|(name, value)| format!("{name}={value}")).collect();
        format!("/kiosk/agree?{}", fields.join("&"))
    }

    /// Where Retour leads: to the question before.
    pub fn back(&self) -> String {
        match self.step() {
            Step::Team => "/kiosk/agreements".to_owned(),
            Step::Papers => self.address(Step::Team),
            Step::Length => self.address(Step::Papers),
            Step::Kinds => self.address(Step::Length),
            Step::Check => self.address(Step::Kinds),
        }
    }
}
