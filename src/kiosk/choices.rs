//! What a holder has chosen so far on the way to a release. It travels in the address, as ids only, so that
//! Retour, Changer and a reload work without a script and nothing is kept.

use std::str::FromStr;

use crate::documents::{Document, DocumentId};
use crate::organisations::RecipientId;
use crate::organisations::recipients::Recipient;
use crate::releases::{Length, Reason, Release};

/// The questions, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Papers,
    Who,
    Reason,
    Length,
    Check,
}

impl Step {
    pub const ALL: [Self; 5] = [Self::Papers, Self::Who, Self::Reason, Self::Length, Self::Check];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Papers => "papers",
            Self::Who => "who",
            Self::Reason => "reason",
            Self::Length => "length",
            Self::Check => "check",
        }
    }

    /// From 1.
    pub fn number(self) -> u8 {
        Self::ALL.into_iter().zip(1..).find(|(step, _)| *step == self).map_or(1, |(_, number)| number)
    }
}

#[derive(Clone, Default)]
pub struct Choices {
    pub documents: Vec<DocumentId>,
    pub who: Option<RecipientId>,
    pub reason: Option<Reason>,
    pub length: Option<Length>,
    /// A question that is asked again although it has an answer.
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
            documents: documents.filter_map(|(_, id)| id.parse().ok()).collect(),
            who: first("who").and_then(|id| id.parse().ok()),
            reason: first("reason").and_then(|name| Reason::from_str(name).ok()),
            length: first("length").and_then(|name| Length::from_str(name).ok()),
            change: first("change").and_then(|name| Step::ALL.into_iter().find(|step| step.name() == name)),
            papers_sent: first("sent").is_some(),
        }
    }

    /// What a release was asked with.
    pub fn of(release: &Release) -> Self {
        let length = Length::ALL.into_iter().find(|length| length.until(release.asked_at) == release.until);
        Self {
            documents: release.documents.clone(),
            who: Some(release.recipient.id),
            reason: Some(release.reason),
            length,
            ..Self::default()
        }
    }

    /// Keeps only what is there to be chosen now.
    #[must_use]
    pub fn among(mut self, papers: &[Document], recipients: &[Recipient]) -> Self {
        let chosen = papers.iter().map(|paper| paper.id).filter(|id| self.documents.contains(id));
        self.documents = chosen.collect();
        self.who = self.who.filter(|who| recipients.iter().any(|recipient| recipient.id == *who));
        self
    }

    /// The question to ask now.
    pub fn step(&self) -> Step {
        self.change.unwrap_or(match self {
            Self { documents, .. } if documents.is_empty() => Step::Papers,
            Self { who: None, .. } => Step::Who,
            Self { reason: None, .. } => Step::Reason,
            Self { length: None, .. } => Step::Length,
            _ => Step::Check,
        })
    }

    /// The answers but the one to `without`, for hidden fields.
    pub fn fields(&self, without: Step) -> Vec<(&'static str, String)> {
        let documents = self.documents.iter().map(|id| (Step::Papers, "document", id.to_string()));
        let who = self.who.map(|id| (Step::Who, "who", id.to_string()));
        let reason = self.reason.map(|reason| (Step::Reason, "reason", reason.name().to_owned()));
        let length = self.length.map(|length| (Step::Length, "length", length.name().to_owned()));
        documents
            .chain(who)
            .chain(reason)
            .chain(length)
            .filter(|(step, _, _)| *step != without)
            .map(|(_, name, value)| (name, value))
            .collect()
    }

    /// The address that asks `step` again, with the answers so far.
    pub fn address(&self, step: Step) -> String {
        // Ids and our own words need no escaping.
        let fields = self.fields(Step::Check).into_iter().chain([("change", step.name().to_owned())]);
        let fields: Vec<String> = fields.map(|(name, value)| format!("{name}={value}")).collect();
        format!("/kiosk/give?{}", fields.join("&"))
    }

    /// Where Retour leads: to the summary when one answer is being changed, else to the question before.
    pub fn back(&self) -> String {
        let step = self.step();
        let complete = Self { change: None, ..self.clone() }.step() == Step::Check;
        match step {
            Step::Papers if !complete => "/kiosk/home".to_owned(),
            Step::Who if !complete => self.address(Step::Papers),
            Step::Reason if !complete => self.address(Step::Who),
            Step::Length if !complete => self.address(Step::Reason),
            Step::Check => self.address(Step::Length),
            _ => self.address(Step::Check),
        }
    }
}
