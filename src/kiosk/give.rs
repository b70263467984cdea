//! Giving papers to someone, up to the holder's wish: which, to whom, why, until when, read back.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::db::Conn;
use crate::documents::{self, Document, Kind};
use crate::error::Result;
use crate::kiosk::choices::{Choices, Step};
use crate::kiosk::confirm::Waiting;
use crate::kiosk::given::End;
use crate::kiosk::names;
use crate::messaging::ReleaseId;
use crate::organisations::recipients::{self, Recipient};
use crate::releases::ask::{self, Ask, AskOutcome};
use crate::releases::{self, Length, Reason, texts};
use crate::safes::Safe;
use crate::safes::session;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

/// A second tap on "Oui" within this many milliseconds means the first.
const DOUBLE_TAP_MS: i64 = 10_000;

/// What a holder can choose from.
struct Offer {
    papers: Vec<Document>,
    has_drafts: bool,
    recipients: Vec<Recipient>,
}

impl Offer {
    fn of(conn: &mut Conn, app: &App, safe: &Safe) -> Result<Self> {
        Ok(Self {
            papers: documents::list(conn, &app.keyring, safe.id, documents::State::Kept)?,
            has_drafts: !documents::drafts(conn, &app.keyring, safe.id)?.is_empty(),
            recipients: recipients::for_safe(conn, &app.keyring, safe.organisation, safe.id)?,
        })
    }
}

/// One question. All its screens share the frame: where Retour leads, and the answers so far.
struct Question {
    back: String,
    step: u8,
    kept: Vec<(&'static str, String)>,
}

/// A line that can be ticked or touched.
struct Line {
    icon: &'static str,
    title: String,
    detail: String,
    value: String,
    ticked: bool,
}

#[derive(Template)]
#[template(path = "kiosk/give_papers.html", config = "kiosk/askama.toml")]
struct PapersScreen {
    page: Page,
    question: Question,
    papers: Vec<Line>,
    none_ticked: bool,
}

#[derive(Template)]
#[template(path = "kiosk/give_who.html", config = "kiosk/askama.toml")]
struct WhoScreen {
    page: Page,
    question: Question,
    recipients: Vec<Line>,
}

#[derive(Template)]
#[template(path = "kiosk/give_reason.html", config = "kiosk/askama.toml")]
struct ReasonScreen {
    page: Page,
    question: Question,
    reasons: Vec<Line>,
}

#[derive(Template)]
#[template(path = "kiosk/give_length.html", config = "kiosk/askama.toml")]
struct LengthScreen {
    page: Page,
    question: Question,
    lengths: Vec<Line>,
}

#[derive(Template)]
#[template(path = "kiosk/give_check.html", config = "kiosk/askama.toml")]
struct CheckScreen {
    page: Page,
    question: Question,
    title: String,
    /// Name of the line, what was chosen, where it is changed.
    lines: Vec<(String, String, String)>,
}

/// GET `/kiosk/give`: the next question.
pub async fn choose(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    fields: web::Query<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let (page, safe) = (holder.page(&app, &request), holder.safe.clone());
    let offer = work(&app, move |app| app.db.read(|conn| Offer::of(conn, app, &safe))).await?;
    let choices = Choices::parse(&fields).among(&offer.papers, &offer.recipients);
    if offer.papers.is_empty() {
        return nothing_to_give(page, offer.has_drafts).answer();
    }
    let step = choices.step();
    let question = Question { back: choices.back(), step: step.number(), kept: choices.fields(step) };
    match step {
        Step::Papers => html(&PapersScreen {
            papers: paper_lines(&page, &offer, &choices),
            none_ticked: choices.papers_sent && choices.documents.is_empty(),
            page,
            question,
        }),
        Step::Who => html(&WhoScreen { recipients: recipient_lines(&offer), page, question }),
        Step::Reason => html(&ReasonScreen { reasons: reason_lines(&page), page, question }),
        Step::Length => html(&LengthScreen { lengths: length_lines(&page, &choices), page, question }),
        Step::Check => html(&check_screen(page, question, &offer, &choices)),
    }
}

/// Papers that are not finished cannot be given: the list says which.
fn nothing_to_give(page: Page, has_drafts: bool) -> End {
    if has_drafts {
        let drafts = ("/kiosk/papers", "give-drafts-go");
        return End::new(page, "info", "give-drafts-title", "give-drafts-text", drafts);
    }
    End::new(page, "info", "give-empty-title", "give-empty-text", ("/kiosk/add", "give-empty-add"))
}

fn paper_lines(page: &Page, offer: &Offer, choices: &Choices) -> Vec<Line> {
    let line = |paper: &Document| Line {
        icon: icon_of(paper.kind),
        title: names::shown(page, paper.kind, &paper.title),
        detail: String::new(),
        value: paper.id.to_string(),
        ticked: choices.documents.contains(&paper.id),
    };
    offer.papers.iter().map(line).collect()
}

fn recipient_lines(offer: &Offer) -> Vec<Line> {
    let line = |recipient: &Recipient| Line {
        icon: if recipient.body.is_empty() { "user" } else { "bank" },
        title: recipient.name.clone(),
        detail: recipient.body.clone(),
        value: recipient.id.to_string(),
        ticked: false,
    };
    offer.recipients.iter().map(line).collect()
}

fn reason_lines(page: &Page) -> Vec<Line> {
    let icon = |reason| match reason {
        Reason::Housing => "housing",
        Reason::Rights => "bank",
        Reason::Work => "work",
        Reason::Health => "health",
        Reason::School => "school",
        Reason::Other => "file",
    };
    let line = |reason: Reason| Line {
        icon: icon(reason),
        title: page.say(&format!("reason-{}", reason.name())),
        detail: String::new(),
        value: reason.name().to_owned(),
        ticked: false,
    };
    Reason::ALL.into_iter().map(line).collect()
}

fn length_lines(page: &Page, choices: &Choices) -> Vec<Line> {
    let line = |length: Length| Line {
        icon: if choices.length == Some(length) { "check" } else { "clock" },
        title: page.say(&format!("give-length-{}", length.name())),
        detail: String::new(),
        value: length.name().to_owned(),
        ticked: choices.length == Some(length),
    };
    Length::ALL.into_iter().map(line).collect()
}

fn check_screen(page: Page, question: Question, offer: &Offer, choices: &Choices) -> CheckScreen {
    let papers = offer.papers.iter().filter(|paper| choices.documents.contains(&paper.id));
    let titles: Vec<String> = papers.map(|paper| names::shown(&page, paper.kind, &paper.title)).collect();
    let who = offer.recipients.iter().find(|recipient| Some(recipient.id) == choices.who);
    let who = who.map(texts::label).unwrap_or_default();
    let reason = choices.reason.map(|reason| page.say(&format!("reason-{}", reason.name())));
    let until = choices.length.map(|length| page.date(&length.until(page.now)));
    let line = |name: &str, value: String, step| (page.say(name), value, choices.address(step));
    let lines = vec![
        line("give-check-papers", titles.join(", "), Step::Papers),
        line("give-check-who", who, Step::Who),
        line("give-check-reason", reason.unwrap_or_default(), Step::Reason),
        line("give-check-until", until.unwrap_or_default(), Step::Length),
    ];
    let title = page.with("give-check-title", &[("count", titles.len().into())]);
    CheckScreen { page, question, title, lines }
}

/// What "Oui, je donne" led to.
enum Begun {
    Waiting(ReleaseId),
    /// Something chosen is not there any more: where it is asked again.
    Incomplete(String),
}

/// POST `/kiosk/give`: the holder has read it back and wants it.
pub async fn begin(
    app: web::Data<App>,
    holder: SignedInHolder,
    fields: web::Form<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let csrf = fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.as_str());
    holder.check(&app, csrf.unwrap_or_default())?;
    let choices = Choices::parse(&fields);
    let begun = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| wish(tx, app, &holder, choices, now))
    });
    match begun.await? {
        Begun::Waiting(release) => Ok(see_other(&format!("/kiosk/give/{release}/code"))),
        Begun::Incomplete(address) => Ok(see_other(&address)),
    }
}

fn wish(
    tx: &mut Conn,
    app: &App,
    holder: &SignedInHolder,
    choices: Choices,
    now: Timestamp,
) -> Result<Begun> {
    let offer = Offer::of(tx, app, &holder.safe)?;
    let choices = choices.among(&offer.papers, &offer.recipients);
    let recipient = offer.recipients.iter().find(|recipient| Some(recipient.id) == choices.who);
    let (Some(recipient), Some(reason), Some(length)) = (recipient, choices.reason, choices.length) else {
        return Ok(Begun::Incomplete(choices.address(choices.step())));
    };
    let tapped_twice = releases::list(tx, &app.keyring, holder.safe.id)?.into_iter().find(|release| {
        release.is_waiting(now)
            && !release.from_afar
            && release.asked_at.as_millis() > now.as_millis() - DOUBLE_TAP_MS
            && (&release.documents, release.recipient.id, release.reason)
                == (&choices.documents, recipient.id, reason)
    });
    if let Some(release) = tapped_twice {
        return Ok(Begun::Waiting(release.id));
    }
    let wish = Ask {
        safe: &holder.safe,
        session: &holder.session,
        documents: &choices.documents,
        recipient,
        reason,
        until: length.until(now),
        public_url: &app.config.public_url,
    };
    match ask::ask(tx, &app.keyring, &wish, now)? {
        AskOutcome::Asked { release, code, .. } => {
            let waiting = Waiting::new(release, code).to_bytes();
            session::set_pending(tx, &app.keyring, &holder.session, Some(&waiting))?;
            Ok(Begun::Waiting(release))
        }
        AskOutcome::NoDocuments => Ok(Begun::Incomplete(choices.address(Step::Papers))),
    }
}

/// The pictogram of a kind of paper.
pub fn icon_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Other => "file",
        known => known.name(),
    }
}
