//! A request from afar, step by step, as the asking team sees it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::db::Conn;
use crate::desk::{Button, afar_list, go, today};
use crate::error::{Error, Result};
use crate::i18n;
use crate::journal::{Actor, Entry, Event};
use crate::messaging::outbox::{self, Fate};
use crate::messaging::{Purpose, ReleaseId};
use crate::organisations::agents;
use crate::releases::afar::{self, Request};
use crate::releases::{Release, State, texts};
use crate::safes;
use crate::web::error_page::{AppError, html};
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::headers;
use crate::web::page::Page;

/// How often the page looks again by itself.
const AGAIN_SECONDS: u16 = 15;
/// After so many looks it stops: a page that nobody reads must not keep its agent signed in.
const LOOKS: u8 = 20;

#[derive(Template)]
#[template(path = "desk/afar_request.html", config = "kiosk/askama.toml")]
struct RequestPage {
    page: Page,
    here: &'static str,
    id: ReleaseId,
    number: String,
    state: String,
    /// Name of the line, and what was asked.
    lines: Vec<(String, String)>,
    steps: Vec<Step>,
    /// Until when the answer is waited for.
    waits: Option<String>,
    /// Whether this agent can take it back.
    mine: bool,
}

/// Something that has happened, or that is known of a message.
struct Step {
    icon: &'static str,
    time: String,
    text: String,
}

#[derive(Default, Deserialize)]
pub struct Looks {
    #[serde(default)]
    looks: u8,
}

/// What is known of a request.
struct Seen {
    request: Request,
    number: String,
    agent: String,
    entries: Vec<Entry>,
    sms: Option<Fate>,
    link: Option<Fate>,
}

impl Seen {
    fn of(conn: &mut Conn, app: &App, agent: &SignedInAgent, id: ReleaseId) -> Result<Self> {
        let found = afar::find(conn, &app.keyring, agent.agent.team, id)?;
        let request = found.ok_or(Error::NotFound)?;
        Ok(Self {
            number: today::grouped(&safes::find(conn, &app.keyring, request.release.safe)?.number),
            agent: agents::find(conn, &app.keyring, request.asked_by)?.name,
            entries: afar::steps(conn, &app.keyring, &request.release)?,
            sms: outbox::fate_of(conn, id, Purpose::Request)?,
            link: outbox::fate_of(conn, id, Purpose::Link)?,
            request,
        })
    }

    fn release(&self) -> &Release {
        &self.request.release
    }

    fn waits(&self, page: &Page) -> bool {
        self.release().state == State::Asked && self.release().code_until > page.now
    }

    /// Whether something may still happen soon.
    fn moves(&self, page: &Page) -> bool {
        let opened = self.entries.iter().any(|entry| entry.event == Event::RecipientProven.name());
        self.waits(page) || (self.release().is_open(page.now) && !opened)
    }

    fn steps(&self, page: &Page) -> Vec<Step> {
        let mut steps = Vec::new();
        for entry in &self.entries {
            let (icon, text) = said(page, entry, self);
            steps.push(Step { icon, time: page.date_time(&entry.at), text });
            let message = match entry.event.as_str() {
                name if name == Event::ReleaseAsked.name() => self.sms(page),
                name if name == Event::ReleaseHandedOver.name() => {
                    self.link.as_ref().map(|fate| (icon_of(fate), page.say(link(fate))))
                }
                _ => None,
            };
            steps.extend(message.map(|(icon, text)| Step { icon, time: String::new(), text }));
        }
        steps
    }

    /// What became of the SMS to the holder.
    fn sms(&self, page: &Page) -> Option<(&'static str, String)> {
        let fate = self.sms.as_ref()?;
        let leaves = i18n::by_day(self.release().asked_at);
        let text = match fate.state.as_str() {
            "queued" if leaves > page.now => {
                page.with("afar-sms-waits", &[("time", page.words.time(leaves).into())])
            }
            "held" | "queued" => page.say("afar-sms-written"),
            "submitting" | "unknown" => page.say("afar-sms-leaving"),
            "accepted" | "sent" => page.say("afar-sms-sent"),
            "delivered" => page.say("afar-sms-delivered"),
            "dropped" => page.say("afar-sms-dropped"),
            _ => page.say("afar-sms-lost"),
        };
        Some((icon_of(fate), text))
    }
}

/// What became of the recipient's link.
fn link(fate: &Fate) -> &'static str {
    match fate.state.as_str() {
        "held" | "queued" | "submitting" | "unknown" => "afar-link-leaving",
        "accepted" | "sent" => "afar-link-sent",
        "delivered" => "afar-link-delivered",
        "dropped" => "afar-link-dropped",
        _ => "afar-link-lost",
    }
}

fn icon_of(fate: &Fate) -> &'static str {
    match fate.state.as_str() {
        "undelivered" | "failed" | "expired" => "alert",
        "delivered" => "check",
        "held" | "queued" => "clock",
        "dropped" => "stop",
        _ => "send",
    }
}

/// An entry of the holder's journal in the desk's words.
fn said(page: &Page, entry: &Entry, seen: &Seen) -> (&'static str, String) {
    let by = |actor: Actor| entry.actor == actor.name();
    let is = |event: Event| entry.event == event.name();
    let who = || [("who", texts::label(&seen.release().recipient).into())];
    if is(Event::ReleaseAsked) {
        return ("send", page.with("afar-step-asked", &[("agent", seen.agent.as_str().into())]));
    }
    if is(Event::RecipientProven) {
        return ("eye", page.with("afar-step-opened", &who()));
    }
    if is(Event::CodeRefused) {
        let left = entry.detail.get("left").and_then(|left| left.parse::<u8>().ok());
        return match left {
            Some(left) => ("alert", page.with("afar-step-wrong", &[("left", left.into())])),
            None => ("alert", page.say("afar-step-late-code")),
        };
    }
    let (icon, text) = if is(Event::ReleaseHandedOver) {
        ("check", "afar-step-yes")
    } else if is(Event::ReleaseExpired) {
        ("clock", "afar-step-late")
    } else if is(Event::ReleaseStopped) {
        ("stop", if by(Actor::Recipient) { "afar-step-not-for" } else { "afar-step-stopped" })
    } else if by(Actor::Agent) {
        ("stop", "afar-step-taken-back")
    } else if by(Actor::System) {
        ("alert", "afar-step-three")
    } else {
        ("x", "afar-step-no")
    };
    (icon, page.say(text))
}

/// GET `/desk/afar/requests/{release}`.
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    id: web::Path<ReleaseId>,
    looks: web::Query<Looks>,
) -> Result<HttpResponse, AppError> {
    let (page, me, id) = (agent.page(&app, &request), agent.agent.id, *id);
    let seen = work(&app, move |app| app.db.read(|conn| Seen::of(conn, app, &agent, id))).await?;
    if seen.moves(&page) && looks.looks < LOOKS {
        let again = format!("/desk/afar/requests/{id}?looks={}", looks.looks.saturating_add(1));
        headers::refresh(&request, AGAIN_SECONDS, &again);
    }
    let release = seen.release();
    let count = [("count", release.documents.len().into())];
    let waits = seen.waits(&page);
    html(&RequestPage {
        here: "afar",
        id,
        number: seen.number.clone(),
        state: afar_list::state(&page, release),
        lines: vec![
            (page.say("afar-papers"), page.with("afar-count", &count)),
            (page.say("afar-who"), texts::label(&release.recipient)),
            (page.say("afar-reason"), page.say(&format!("reason-{}", release.reason.name()))),
            (page.say("afar-until"), page.date(&release.until)),
        ],
        steps: seen.steps(&page),
        waits: waits.then(|| page.date_time(&release.code_until)),
        mine: waits && seen.request.asked_by == me,
        page,
    })
}

/// POST `/desk/afar/requests/{release}/take-back`: his own, while it waits.
pub async fn take_back(
    app: web::Data<App>,
    agent: SignedInAgent,
    id: web::Path<ReleaseId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *id;
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            afar::find(tx, &app.keyring, agent.agent.team, id)?.ok_or(Error::NotFound)?;
            afar::take_back(tx, &app.keyring, &agent.session, id, now)
        })
    })
    .await?;
    // The answer may have come first: the page says which.
    Ok(go(&format!("/desk/afar/requests/{id}"), &[]))
}
