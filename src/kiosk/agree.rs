//! "Demandes de loin", the way to an agreement: which team, which papers, until when, what an SMS may say, read back.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::db::Conn;
use crate::documents::{self, Document};
use crate::error::Result;
use crate::kiosk::agree_choices::{Choices, Length, Step};
use crate::kiosk::give::icon_of;
use crate::kiosk::given::End;
use crate::kiosk::names;
use crate::releases::AgreementId;
use crate::releases::agreements::{self, MakeOutcome, Team, Wanted};
use crate::safes::Safe;
use crate::safes::phone::serves_from_afar;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

/// A second tap on "Oui" within this many milliseconds means the first.
const DOUBLE_TAP_MS: i64 = 10_000;
pub(super) const LIST: &str = "/kiosk/agreements";

/// What a holder can choose from.
struct Offer {
    teams: Vec<Team>,
    papers: Vec<Document>,
}

impl Offer {
    fn of(conn: &mut Conn, app: &App, safe: &Safe) -> Result<Self> {
        Ok(Self {
            teams: agreements::teams(conn, safe.organisation)?,
            papers: documents::list(conn, &app.keyring, safe.id, documents::State::Kept)?,
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
    value: String,
    ticked: bool,
}

#[derive(Template)]
#[template(path = "kiosk/agree_team.html", config = "kiosk/askama.toml")]
struct TeamScreen {
    page: Page,
    question: Question,
    teams: Vec<Line>,
}

#[derive(Template)]
#[template(path = "kiosk/agree_papers.html", config = "kiosk/askama.toml")]
struct PapersScreen {
    page: Page,
    question: Question,
    papers: Vec<Line>,
    none_ticked: bool,
}

/// How long, or what an SMS may say.
#[derive(Template)]
#[template(path = "kiosk/agree_one.html", config = "kiosk/askama.toml")]
struct OneScreen {
    page: Page,
    question: Question,
    title: String,
    name: &'static str,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "kiosk/agree_check.html", config = "kiosk/askama.toml")]
struct CheckScreen {
    page: Page,
    question: Question,
    title: String,
    papers: String,
    kinds: String,
}

/// GET `/kiosk/agree`: the next question.
pub async fn choose(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    fields: web::Query<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let (page, safe) = (holder.page(&app, &request), holder.safe.clone());
    // The list says what is missing.
    if !serves_from_afar(&safe, page.now) {
        return Ok(see_other(LIST));
    }
    let offer = work(&app, move |app| app.db.read(|conn| Offer::of(conn, app, &safe))).await?;
    if offer.teams.is_empty() {
        let home = ("/kiosk/home", "give-home");
        return End::new(page, "info", "agree-no-team-title", "agree-no-team-text", home).answer();
    }
    if offer.papers.is_empty() {
        let add = ("/kiosk/add", "give-empty-add");
        return End::new(page, "info", "give-empty-title", "agree-empty-text", add).answer();
    }
    let choices = Choices::parse(&fields).among(&offer.teams, &offer.papers);
    let step = choices.step();
    let question = Question { back: choices.back(), step: step.number(), kept: choices.fields(step) };
    match step {
        Step::Team => html(&TeamScreen { teams: team_lines(&offer), page, question }),
        Step::Papers => html(&PapersScreen {
            papers: paper_lines(&page, &offer, &choices),
            none_ticked: choices.papers_sent && choices.documents.is_empty(),
            page,
            question,
        }),
        Step::Length => html(&OneScreen {
            title: page.say("agree-length-title"),
            name: "length",
            lines: length_lines(&page, &choices),
            page,
            question,
        }),
        Step::Kinds => html(&OneScreen {
            title: page.say("agree-kinds-title"),
            name: "kinds",
            lines: kinds_lines(&page, &choices),
            page,
            question,
        }),
        Step::Check => html(&check_screen(page, question, &offer, &choices)),
    }
}

fn team_lines(offer: &Offer) -> Vec<Line> {
    let line = |team: &Team| Line {
        icon: "users",
        title: team.name.clone(),
        value: team.id.to_string(),
        ticked: false,
    };
    offer.teams.iter().map(line).collect()
}

fn paper_lines(page: &Page, offer: &Offer, choices: &Choices) -> Vec<Line> {
    let line = |paper: &Document| Line {
        icon: icon_of(paper.kind),
        title: names::shown(page, paper.kind, &paper.title),
        value: paper.id.to_string(),
        ticked: choices.documents.contains(&paper.id),
    };
    offer.papers.iter().map(line).collect()
}

fn length_lines(page: &Page, choices: &Choices) -> Vec<Line> {
    let line = |length: Length| Line {
        icon: if choices.length == Some(length) { "check" } else { "clock" },
        title: page.say(&format!("agree-length-{}", length.name())),
        value: length.name().to_owned(),
        ticked: choices.length == Some(length),
    };
    Length::ALL.into_iter().map(line).collect()
}

/// No comes first: a phone may be read by others.
fn kinds_lines(page: &Page, choices: &Choices) -> Vec<Line> {
    let line = |(value, yes): (&str, bool)| Line {
        icon: if choices.kinds == Some(yes) {
            "check"
        } else if yes {
            "phone"
        } else {
            "x"
        },
        title: page.say(&format!("agree-kinds-{value}")),
        value: value.to_owned(),
        ticked: choices.kinds == Some(yes),
    };
    [("no", false), ("yes", true)].into_iter().map(line).collect()
}

fn check_screen(page: Page, question: Question, offer: &Offer, choices: &Choices) -> CheckScreen {
    let papers = offer.papers.iter().filter(|paper| choices.documents.contains(&paper.id));
    let titles: Vec<String> = papers.map(|paper| names::shown(&page, paper.kind, &paper.title)).collect();
    let team = offer.teams.iter().find(|team| Some(team.id) == choices.team);
    let until = choices.length.map(|length| page.date(&length.until(page.now))).unwrap_or_default();
    let places = [
        ("who", team.map(|team| team.name.clone()).unwrap_or_default().into()),
        ("count", titles.len().into()),
        ("until", until.into()),
    ];
    let kinds = if choices.kinds == Some(true) { "agree-check-kinds" } else { "agree-check-no-kinds" };
    CheckScreen {
        title: page.with("agree-check-title", &places),
        papers: titles.join(", "),
        kinds: page.say(kinds),
        page,
        question,
    }
}

/// What "Oui" led to.
enum Made {
    Done(AgreementId),
    /// Something chosen is not there any more: where it is asked again.
    Incomplete(String),
}

/// POST `/kiosk/agree`: the holder has read it back and agrees.
pub async fn make(
    app: web::Data<App>,
    holder: SignedInHolder,
    fields: web::Form<Vec<(String, String)>>,
) -> Result<HttpResponse, AppError> {
    let csrf = fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.as_str());
    holder.check(&app, csrf.unwrap_or_default())?;
    let choices = Choices::parse(&fields);
    let made = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| agree(tx, app, &holder, choices, now))
    });
    Ok(see_other(&match made.await? {
        Made::Done(id) => format!("/kiosk/agreements/{id}"),
        Made::Incomplete(address) => address,
    }))
}

fn agree(
    tx: &mut Conn,
    app: &App,
    holder: &SignedInHolder,
    choices: Choices,
    now: Timestamp,
) -> Result<Made> {
    if !serves_from_afar(&holder.safe, now) {
        return Ok(Made::Incomplete(LIST.to_owned()));
    }
    let offer = Offer::of(tx, app, &holder.safe)?;
    let choices = choices.among(&offer.teams, &offer.papers);
    let (Some(team), Some(length), Some(names_kinds)) = (choices.team, choices.length, choices.kinds) else {
        return Ok(Made::Incomplete(choices.address(choices.step())));
    };
    let tapped_twice = agreements::of_safe(tx, holder.safe.id, now)?.into_iter().find(|made| {
        made.made_at.as_millis() > now.as_millis() - DOUBLE_TAP_MS
            && (made.team, &made.documents, made.names_kinds) == (team, &choices.documents, names_kinds)
    });
    if let Some(made) = tapped_twice {
        return Ok(Made::Done(made.id));
    }
    let wanted = Wanted {
        safe: &holder.safe,
        session: &holder.session,
        team,
        documents: &choices.documents,
        ends_at: length.until(now),
        names_kinds,
    };
    Ok(match agreements::make(tx, &app.keyring, &wanted, now)? {
        MakeOutcome::Made(id) => Made::Done(id),
        MakeOutcome::NoDocuments => Made::Incomplete(choices.address(Step::Papers)),
        MakeOutcome::NoTeam => Made::Incomplete(choices.address(Step::Team)),
        MakeOutcome::TooLong => Made::Incomplete(choices.address(Step::Length)),
    })
}
