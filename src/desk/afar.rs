//! Asking for papers from afar: which, for whom, why, for how long, read back once.
//!
//! The desk shows how many papers were agreed to, and their kinds where the holder allowed that: never a title, a
//! phone number or a code.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::db::Conn;
use crate::desk::{Mistakes, form, go, own, today};
use crate::documents::DocumentId;
use crate::error::{Error, Result};
use crate::organisations::RecipientId;
use crate::organisations::recipients::{self, Recipient};
use crate::releases::afar::{self, Ask, AskOutcome, Paper, Request};
use crate::releases::agreements::{self, Agreement};
use crate::releases::{AgreementId, Length, Reason, State, texts};
use crate::safes::{self, phone};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// A second press on the same request within this many milliseconds means the first.
const DOUBLE_PRESS_MS: i64 = 10_000;

/// What the agent has chosen so far.
#[derive(Default)]
struct Choices {
    papers: Vec<DocumentId>,
    who: Option<RecipientId>,
    reason: Option<Reason>,
    length: Option<Length>,
}

impl Choices {
    fn parse(fields: &[(String, String)]) -> Self {
        let mut choices = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "paper" => choices.papers.extend(value.parse::<DocumentId>()),
                "who" => choices.who = value.parse().ok(),
                "reason" => choices.reason = value.parse().ok(),
                "length" => choices.length = value.parse().ok(),
                _ => {}
            }
        }
        choices
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        let papers = self.papers.iter().map(|paper| ("paper", paper.to_string()));
        let who = self.who.map(|who| ("who", who.to_string()));
        let reason = self.reason.map(|reason| ("reason", reason.name().to_owned()));
        let length = self.length.map(|length| ("length", length.name().to_owned()));
        papers.chain(who).chain(reason).chain(length).collect()
    }

    /// The same as a query, to go back and change something.
    fn query(&self) -> String {
        let pairs = self.fields().into_iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("&")
    }
}

/// What can be chosen from under an agreement of the agent's own team.
struct Offer {
    agreement: Agreement,
    number: String,
    papers: Vec<Paper>,
    recipients: Vec<Recipient>,
    /// Whether the holder can be reached.
    reachable: bool,
}

impl Offer {
    fn of(conn: &mut Conn, app: &App, agent: &SignedInAgent, id: AgreementId) -> Result<Self> {
        let found = agreements::find(conn, id, app.now())?;
        let own_team = |agreement: &Agreement| agreement.team == agent.agent.team;
        let agreement = found.filter(own_team).ok_or(Error::NotFound)?;
        let safe = own(safes::find(conn, &app.keyring, agreement.safe)?, agent)?;
        Ok(Self {
            number: today::grouped(&safe.number),
            papers: afar::papers(conn, &app.keyring, &agreement)?,
            recipients: recipients::for_safe(conn, &app.keyring, safe.organisation, safe.id)?,
            reachable: phone::serves_from_afar(&safe, app.now()),
            agreement,
        })
    }

    fn recipient(&self, choices: &Choices) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| Some(recipient.id) == choices.who)
    }

    /// What is wrong with the choices.
    fn mistakes(&self, choices: &Choices, page: &Page) -> Mistakes {
        let mut mistakes = Mistakes::default();
        if choices.papers.is_empty() {
            mistakes.add("papers", page.say("afar-papers-missing"));
        }
        if self.recipient(choices).is_none() {
            mistakes.add("who", page.say("afar-who-missing"));
        }
        if choices.reason.is_none() {
            mistakes.add("reason", page.say("afar-reason-missing"));
        }
        mistakes
    }

    /// "Papier 1", with its kind where that may be shown.
    fn papers(&self, page: &Page) -> Vec<(DocumentId, String)> {
        let label = |(number, paper): (usize, &Paper)| {
            let name = page.with("afar-paper", &[("number", number.into())]);
            let kind = paper.kind.map(|kind| page.say(&format!("recipient-kind-{}", kind.name())));
            (paper.id, kind.map_or_else(|| name.clone(), |kind| format!("{name} · {kind}")))
        };
        (1..).zip(&self.papers).map(label).collect()
    }
}

#[derive(Template)]
#[template(path = "desk/afar_ask.html", config = "kiosk/askama.toml")]
struct AskPage {
    page: Page,
    here: &'static str,
    id: AgreementId,
    number: String,
    until: String,
    stale: bool,
    reachable: bool,
    papers: Vec<(DocumentId, String, bool)>,
    recipients: Vec<(String, String, bool)>,
    reasons: Vec<(String, String, bool)>,
    lengths: Vec<(String, String, bool)>,
    mistakes: Mistakes,
}

/// GET `/desk/afar/{agreement}`: what is asked for.
pub async fn choose(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    id: web::Path<AgreementId>,
    fields: web::Query<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(&app, &request);
    let (id, choices) = (*id, Choices::parse(&fields));
    let offer = work(&app, move |app| app.db.read(|conn| Offer::of(conn, app, &agent, id))).await?;
    ask_page(page, &offer, &choices, Mistakes::default())
}

fn ask_page(
    page: Page,
    offer: &Offer,
    choices: &Choices,
    mistakes: Mistakes,
) -> Result<HttpResponse, AppError> {
    let wrong = !mistakes.list.is_empty();
    let papers = offer.papers(&page).into_iter();
    let recipient = |one: &Recipient| (one.id.to_string(), texts::label(one), Some(one.id) == choices.who);
    let reason = |one: Reason| {
        (one.name().to_owned(), page.say(&format!("reason-{}", one.name())), Some(one) == choices.reason)
    };
    let chosen = choices.length.unwrap_or(Length::Week);
    let length = |one: Length| {
        (one.name().to_owned(), page.say(&format!("give-length-{}", one.name())), one == chosen)
    };
    let template = AskPage {
        here: "afar",
        id: offer.agreement.id,
        number: offer.number.clone(),
        until: page.date(&offer.agreement.ends_at),
        stale: offer.agreement.is_stale,
        reachable: offer.reachable,
        papers: papers.map(|(id, label)| (id, label, choices.papers.contains(&id))).collect(),
        recipients: offer.recipients.iter().map(recipient).collect(),
        reasons: Reason::ALL.into_iter().map(reason).collect(),
        lengths: Length::ALL.into_iter().map(length).collect(),
        mistakes,
        page,
    };
    form(&template, wrong)
}

#[derive(Template)]
#[template(path = "desk/afar_check.html", config = "kiosk/askama.toml")]
struct CheckPage {
    page: Page,
    here: &'static str,
    id: AgreementId,
    number: String,
    /// Name of the line, and what was chosen.
    lines: Vec<(String, String)>,
    kept: Vec<(&'static str, String)>,
    change: String,
    mistake: Option<String>,
}

/// GET `/desk/afar/{agreement}/check`: reads it back.
pub async fn check(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    id: web::Path<AgreementId>,
    fields: web::Query<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(&app, &request);
    let (id, choices) = (*id, Choices::parse(&fields));
    let offer = work(&app, move |app| app.db.read(|conn| Offer::of(conn, app, &agent, id))).await?;
    check_page(page, &offer, &choices, None)
}

/// The page that reads back, or the form again with what is wrong.
fn check_page(
    page: Page,
    offer: &Offer,
    choices: &Choices,
    why: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let mistakes = offer.mistakes(choices, &page);
    let (Some(recipient), Some(reason), true) =
        (offer.recipient(choices), choices.reason, mistakes.list.is_empty())
    else {
        return ask_page(page, offer, choices, mistakes);
    };
    let length = choices.length.unwrap_or(Length::Week);
    let chosen = offer.papers(&page).into_iter().filter(|(id, _)| choices.papers.contains(id));
    let papers = chosen.map(|(_, label)| label).collect::<Vec<_>>().join(", ");
    let until = afar::open_until(&offer.agreement, length, page.now);
    let waits = afar::waits_until(&offer.agreement, page.now);
    let lines = vec![
        (page.say("afar-papers"), papers),
        (page.say("afar-who"), texts::label(recipient)),
        (page.say("afar-reason"), page.say(&format!("reason-{}", reason.name()))),
        (page.say("afar-until"), page.date(&until)),
        (page.say("afar-waits"), page.date_time(&waits)),
    ];
    let mistake = why.map(|id| page.say(id));
    let wrong = mistake.is_some();
    let template = CheckPage {
        here: "afar",
        id: offer.agreement.id,
        number: offer.number.clone(),
        lines,
        kept: choices.fields(),
        change: format!("/desk/afar/{}?{}", offer.agreement.id, choices.query()),
        mistake,
        page,
    };
    form(&template, wrong)
}

/// POST `/desk/afar/{agreement}`: asks.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    id: web::Path<AgreementId>,
    fields: web::Form<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let csrf = fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.as_str());
    agent.check(&app, csrf.unwrap_or_default())?;
    let page = agent.page(&app, &request);
    let (id, choices) = (*id, Choices::parse(&fields));
    let (outcome, offer, choices) = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            let offer = Offer::of(tx, app, &agent, id)?;
            Ok((wish(tx, app, &agent, &offer, &choices, now)?, offer, choices))
        })
    })
    .await?;
    let why = match outcome {
        Some(AskOutcome::Asked(release)) => return Ok(go(&format!("/desk/afar/requests/{release}"), &[])),
        Some(AskOutcome::NoPhone) => Some("afar-no-phone"),
        Some(AskOutcome::SmsDown) => Some("afar-sms-down"),
        Some(AskOutcome::NoCodes) => Some("afar-no-codes"),
        Some(AskOutcome::TooOften) => Some("afar-too-often"),
        Some(AskOutcome::Ended) => Some("afar-ended"),
        Some(AskOutcome::StaleKey) => Some("afar-stale-key"),
        Some(AskOutcome::NoDocuments) => Some("afar-papers-missing"),
        None => None,
    };
    check_page(page, &offer, &choices, why)
}

/// `None` when something is not chosen (any more).
fn wish(
    tx: &mut Conn,
    app: &App,
    agent: &SignedInAgent,
    offer: &Offer,
    choices: &Choices,
    now: Timestamp,
) -> Result<Option<AskOutcome>> {
    let (Some(recipient), Some(reason)) = (offer.recipient(choices), choices.reason) else { return Ok(None) };
    let pressed_twice = |one: &Request| {
        let release = &one.release;
        release.state == State::Asked
            && one.asked_by == agent.agent.id
            && release.asked_at.as_millis() > now.as_millis() - DOUBLE_PRESS_MS
            && (release.safe, release.recipient.id, release.reason)
                == (offer.agreement.safe, recipient.id, reason)
            && release.documents == choices.papers
    };
    let of_team = afar::of_team(tx, &app.keyring, agent.agent.team)?;
    if let Some(first) = of_team.iter().find(|one| pressed_twice(one)) {
        return Ok(Some(AskOutcome::Asked(first.release.id)));
    }
    let ask = Ask {
        session: &agent.session,
        agreement: offer.agreement.id,
        documents: &choices.papers,
        recipient,
        reason,
        length: choices.length.unwrap_or(Length::Week),
        public_url: &app.config.public_url,
        at_night: app.config.demo,
    };
    afar::ask(tx, &app.keyring, &ask, now).map(Some)
}
