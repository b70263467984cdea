//! "Qui a regardé ?": what is given now and can be stopped, then the journal in words.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::documents::{self, DocumentId, Kind, State};
use crate::error::Result;
use crate::journal::{self, Entry, Event};
use crate::kiosk::confirm::Posted;
use crate::kiosk::names;
use crate::messaging::ReleaseId;
use crate::releases::arrival::{self, Trouble};
use crate::releases::{self, Release, stop, texts};
use crate::safes::SafeId;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

/// Entries that are shown: some weeks of use.
const ENTRIES: i64 = 200;

/// A release that its recipient can open now.
struct Open {
    id: ReleaseId,
    who: String,
    until: String,
    /// Its link has not reached the recipient.
    trouble: Option<Trouble>,
}

/// A day, with what happened on it.
pub(super) struct Day {
    pub name: String,
    pub lines: Vec<Line>,
}

pub(super) struct Line {
    pub time: String,
    pub icon: &'static str,
    pub text: String,
}

#[derive(Template)]
#[template(path = "kiosk/looked.html", config = "kiosk/askama.toml")]
struct LookedScreen {
    page: Page,
    open: Vec<Open>,
    days: Vec<Day>,
}

#[derive(Template)]
#[template(path = "kiosk/looked_stop.html", config = "kiosk/askama.toml")]
struct StopScreen {
    page: Page,
    id: ReleaseId,
    title: String,
}

struct Looked {
    /// What recipients can open now.
    open: Vec<(Release, Option<Trouble>)>,
    entries: Vec<Entry>,
    titles: HashMap<DocumentId, (Kind, String)>,
}

impl Looked {
    fn load(app: &App, safe: SafeId) -> Result<Self> {
        let now = app.now();
        app.db.read(|conn| {
            let mut titles = HashMap::new();
            for state in [State::Kept, State::Draft, State::Erased] {
                let papers = documents::list(conn, &app.keyring, safe, state)?;
                titles.extend(papers.into_iter().map(|paper| (paper.id, (paper.kind, paper.title))));
            }
            let mut open = Vec::new();
            for release in releases::list(conn, &app.keyring, safe)? {
                if release.is_open(now) {
                    let trouble = arrival::trouble(conn, release.id)?;
                    open.push((release, trouble));
                }
            }
            Ok(Self { open, entries: journal::latest(conn, &app.keyring, safe, ENTRIES)?, titles })
        })
    }

    fn open(&self, page: &Page) -> Vec<Open> {
        let open = self.open.iter();
        open.map(|(release, trouble)| Open {
            id: release.id,
            who: texts::label(&release.recipient),
            until: page.with("looked-until", &[("until", page.date(&release.until).into())]),
            trouble: *trouble,
        })
        .collect()
    }
}

/// Entries among which a new look is searched: two visits and what lies between them.
const RECENT: i64 = 60;

/// Whether a recipient has looked since the visit before this one, or could not, for want of the message.
pub(super) fn is_new(conn: &mut Conn, keyring: &Keyring, safe: SafeId, now: Timestamp) -> Result<bool> {
    if arrival::any_trouble(conn, safe, now)? {
        return Ok(true);
    }
    let looks = [Event::RecipientProven, Event::DocumentDownloaded].map(Event::name);
    let visits = [Event::FirstVisit, Event::SignedIn].map(Event::name);
    let mut visit = 0;
    for entry in journal::latest(conn, keyring, safe, RECENT)? {
        if looks.contains(&entry.event.as_str()) {
            return Ok(true);
        }
        visit += usize::from(visits.contains(&entry.event.as_str()));
        if visit == 2 {
            break;
        }
    }
    Ok(false)
}

/// Entries in words, one day after the other.
pub(super) fn days(page: &Page, entries: &[Entry], titles: &HashMap<DocumentId, (Kind, String)>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for entry in entries {
        let (name, line) = (page.date(&entry.at), line(page, entry, titles));
        match days.last_mut().filter(|day| day.name == name) {
            Some(day) => day.lines.push(line),
            None => days.push(Day { name, lines: vec![line] }),
        }
    }
    days
}

fn line(page: &Page, entry: &Entry, titles: &HashMap<DocumentId, (Kind, String)>) -> Line {
    let detail = |name| entry.detail.get(name);
    let paper = detail("document").and_then(|id| titles.get(&id.parse().ok()?));
    let paper = paper.map(|(kind, title)| names::shown(page, *kind, title));
    let count = detail("documents").and_then(|count| count.parse::<u32>().ok()).unwrap_or(1);
    let who = detail("recipient").map(ToOwned::to_owned);
    let places = [
        ("who", who.unwrap_or_else(|| page.say("looked-someone")).into()),
        ("paper", paper.unwrap_or_else(|| page.say("looked-paper")).into()),
        ("count", count.into()),
        ("by", detail("asked_by").unwrap_or_default().to_owned().into()),
    ];
    let text = match detail("asked_by") {
        Some(_) => "journal-asked-from-afar".to_owned(),
        None => format!("journal-{}", entry.event.replace('.', "-")),
    };
    Line {
        time: page.words.time(entry.at),
        icon: icon_of(&entry.actor, &entry.event),
        text: page.with(&text, &places),
    }
}

fn icon_of(actor: &str, event: &str) -> &'static str {
    match (actor, event) {
        (_, event) if event.ends_with("refused") || event == "card.blocked" => "alert",
        (_, "release.stopped" | "release.expired" | "recovery.stopped") => "stop",
        (_, "safe.locked") => "lock",
        (_, "safe.unlocked" | "card.lifted") => "unlock",
        (_, "recovery.started" | "recovery.approved" | "recovery.finished") => "users",
        (_, "card.replaced" | "reserve.made" | "reserve.used") => "card",
        (_, "phone.bound" | "phone.proven" | "phone.removed" | "device.added" | "device.removed") => "phone",
        (_, "release.handed_over" | "release.asked") => "send",
        ("recipient", _) => "eye",
        ("agent", _) => "users",
        (_, event) if event.starts_with("document") => "file",
        _ => "key",
    }
}

/// GET `/kiosk/looked`.
pub async fn looked(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let safe = holder.safe.id;
    let looked = work(&app, move |app| Looked::load(app, safe)).await?;
    let page = holder.page(&app, &request);
    html(&LookedScreen { open: looked.open(&page), days: days(&page, &looked.entries, &looked.titles), page })
}

/// GET `/kiosk/looked/{release}/stop`: asks once.
pub async fn ask_stop(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
) -> Result<HttpResponse, AppError> {
    let (id, safe) = (*id, holder.safe.id);
    let release = work(&app, move |app| app.db.read(|conn| releases::find(conn, &app.keyring, safe, id)));
    let (release, page) = (release.await?, holder.page(&app, &request));
    if !release.is_open(page.now) {
        return Ok(see_other("/kiosk/looked"));
    }
    let title = page.with("looked-stop-title", &[("who", texts::label(&release.recipient).into())]);
    html(&StopScreen { page, id, title })
}

/// POST `/kiosk/looked/{release}/stop`.
pub async fn stop(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (id, safe) = (*id, holder.safe.id);
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| stop::stop(tx, &app.keyring, safe, id, now))
    })
    .await?;
    // What became of it is said on the release's own screen.
    Ok(see_other(&format!("/kiosk/give/{id}")))
}
