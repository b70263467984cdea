//! "Mes papiers": the list, one paper, erasing it and taking it back.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::picture::{self, Place};
use super::{names, see_other};
use crate::app::{App, work};
use crate::db::Conn;
use crate::documents::erase::{self as erasing, TAKE_BACK};
use crate::documents::expiry::{Expiry, Standing};
use crate::documents::{self, Document, DocumentId, State, view};
use crate::error::Result;
use crate::web::error_page::{AppError, html};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

type Answer = Result<HttpResponse, AppError>;

/// One paper in a list.
struct Line {
    href: String,
    icon: &'static str,
    title: String,
    detail: String,
    warning: Option<String>,
}

#[derive(Template)]
#[template(path = "kiosk/papers.html", config = "kiosk/askama.toml")]
struct ListPage {
    page: Page,
    drafts: Vec<Line>,
    kept: Vec<Line>,
    erased: Vec<Line>,
}

pub async fn list(app: web::Data<App>, holder: SignedInHolder, request: HttpRequest) -> Answer {
    let page = holder.page(&app, &request);
    let safe = holder.safe.id;
    let (drafts, kept, erased) = work(&app, move |app| {
        app.db.read(|conn| {
            let drafts = documents::drafts(conn, &app.keyring, safe)?;
            let drafts = drafts.into_iter().map(|draft| Ok((sheets(conn, &draft)?, draft)));
            let drafts = drafts.collect::<Result<Vec<_>>>()?;
            let kept = documents::list(conn, &app.keyring, safe, State::Kept)?;
            Ok((drafts, kept, erasing::erased(conn, &app.keyring, safe, app.now())?))
        })
    })
    .await?;
    // Newest first: what was just added is what one looks for.
    let lines = |list: Vec<Document>| list.iter().rev().map(|document| line(&page, document)).collect();
    let drafts = drafts.iter().rev().map(|(sheets, draft)| draft_line(&page, draft, *sheets)).collect();
    let (kept, erased) = (lines(kept), lines(erased));
    html(&ListPage { page, drafts, kept, erased })
}

/// How many sheets a paper has: a page may be a PDF with several.
fn sheets(conn: &mut Conn, document: &Document) -> Result<i32> {
    Ok(documents::pages(conn, document.id)?.iter().map(|page| page.sheets).sum())
}

/// Drafts may have one name: when each was begun and how many pages it has tells them apart.
fn draft_line(page: &Page, document: &Document, sheets: i32) -> Line {
    let begun = page.with("kiosk-papers-added", &[("date", page.date_time(&document.created_at).into())]);
    let pages = page.with("kiosk-papers-pages", &[("count", sheets.into())]);
    let (icon, title) = (document.kind.name(), names::shown(page, document.kind, &document.title));
    let href = format!("/kiosk/add/{}/more", document.id);
    Line { href, icon, title, detail: format!("{begun} · {pages}"), warning: None }
}

fn line(page: &Page, document: &Document) -> Line {
    let detail = if document.state == State::Erased { until(page, document) } else { added(page, document) };
    let href = format!("/kiosk/papers/{}", document.id);
    let warning = (document.state == State::Kept).then(|| warning(page, document)).flatten();
    let title = names::shown(page, document.kind, &document.title);
    Line { href, icon: document.kind.name(), title, detail, warning }
}

fn added(page: &Page, document: &Document) -> String {
    page.with("kiosk-papers-added", &[("date", page.date(&document.created_at).into())])
}

/// Until when an erased paper can be taken back.
fn until(page: &Page, document: &Document) -> String {
    let last = document.erased_at.unwrap_or_default().plus(TAKE_BACK);
    page.with("kiosk-papers-until", &[("date", page.date(&last).into())])
}

/// The day on which a paper ends, in words, and how it stands.
fn end(page: &Page, document: &Document) -> Option<(Standing, String)> {
    let expiry: Expiry = document.expires_on.as_deref()?.parse().ok()?;
    let standing = expiry.standing(page.now);
    let words = match standing {
        Standing::Valid | Standing::Soon => "kiosk-papers-ends",
        Standing::Over => "kiosk-papers-ended",
    };
    Some((standing, page.with(words, &[("date", page.date(&expiry.noon()).into())])))
}

/// The same of a paper that lasts.
pub(super) fn lasts(page: &Page, document: &Document) -> Option<String> {
    end(page, document).filter(|(standing, _)| *standing == Standing::Valid).map(|(_, words)| words)
}

/// What to say about a paper that ends soon or has ended.
fn warning(page: &Page, document: &Document) -> Option<String> {
    end(page, document).filter(|(standing, _)| *standing != Standing::Valid).map(|(_, words)| words)
}

/// Which of a paper's sheets is shown; the first when nothing is said.
#[derive(Deserialize)]
pub struct At {
    at: Option<usize>,
}

/// A sheet of a paper, with its neighbours.
struct Sheet {
    image: String,
    alt: String,
    /// "Page 2 sur 3"; None when there is only one.
    place: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "kiosk/paper.html", config = "kiosk/askama.toml")]
struct PaperPage {
    page: Page,
    id: DocumentId,
    address: String,
    title: String,
    added: String,
    warning: Option<String>,
    lasts: Option<String>,
    at: usize,
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "kiosk/paper_erased.html", config = "kiosk/askama.toml")]
struct ErasedPage {
    page: Page,
    address: String,
    title: String,
    until: String,
}

#[derive(Template)]
#[template(path = "kiosk/paper_big.html", config = "kiosk/askama.toml")]
struct BigPage {
    page: Page,
    back: String,
    hide: String,
    title: String,
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "kiosk/paper_hidden.html", config = "kiosk/askama.toml")]
struct HiddenPage {
    page: Page,
    again: String,
}

pub async fn one(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    at: web::Query<At>,
    request: HttpRequest,
) -> Answer {
    let (safe, id, asked) = (holder.safe.id, *id, at.at);
    let (document, places) = work(&app, move |app| {
        let found = app.db.read(|conn| with_places(conn, app, safe, id))?;
        // One entry a look: turning a page over is no new one.
        if asked.is_none() && found.0.state == State::Kept {
            app.db.write(|tx| view::note(tx, &app.keyring, safe, id, app.now()))?;
        }
        Ok(found)
    })
    .await?;
    let page = holder.page(&app, &request);
    let session = holder.session;
    let address = format!("/kiosk/papers/{id}");
    let title = names::shown(&page, document.kind, &document.title);
    match document.state {
        State::Draft => Ok(see_other(&format!("/kiosk/add/{id}/more"))),
        State::Erased => {
            let until = until(&page, &document);
            html(&ErasedPage { page, address, title, until })
        }
        State::Kept => {
            let at = asked.unwrap_or(0);
            let picture = |place| picture::address(&app, &session, place);
            let sheet = shown(&page, &document, &places, at, &address, picture)?;
            let (added, warning) = (added(&page, &document), warning(&page, &document));
            let lasts = lasts(&page, &document);
            html(&PaperPage { page, id, address, title, added, warning, lasts, at, sheet })
        }
    }
}

pub async fn big(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    at: web::Query<At>,
    request: HttpRequest,
) -> Answer {
    let (safe, id, at) = (holder.safe.id, *id, at.at.unwrap_or(0));
    let (document, places) =
        work(&app, move |app| app.db.read(|conn| with_places(conn, app, safe, id))).await?;
    if document.state != State::Kept {
        return Err(AppError::NOT_FOUND);
    }
    let page = holder.page(&app, &request);
    let picture = |place| picture::address(&app, &holder.session, place);
    let sheet = shown(&page, &document, &places, at, &format!("/kiosk/papers/{id}/big"), picture)?;
    let title = names::shown(&page, document.kind, &document.title);
    let (back, hide) = (format!("/kiosk/papers/{id}?at={at}"), format!("/kiosk/papers/{id}/hidden?at={at}"));
    html(&BigPage { page, back, hide, title, sheet })
}

/// `GET /kiosk/papers/{id}/hidden`: in place of a paper, while somebody else could see it.
pub async fn hidden(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    at: web::Query<At>,
    request: HttpRequest,
) -> Answer {
    let again = format!("/kiosk/papers/{id}?at={}", at.at.unwrap_or(0));
    html(&HiddenPage { page: holder.page(&app, &request), again })
}

/// A paper with the place of each of its sheets: number of the page, number of the sheet, both from 1.
fn with_places(
    conn: &mut Conn,
    app: &App,
    safe: crate::safes::SafeId,
    id: DocumentId,
) -> Result<(Document, Vec<(i32, i32)>)> {
    let document = documents::find(conn, &app.keyring, safe, id)?;
    let pages = documents::pages(conn, id)?;
    let places = pages.iter().flat_map(|page| (1..=page.sheets).map(|sheet| (page.number, sheet))).collect();
    Ok((document, places))
}

fn shown(
    page: &Page,
    document: &Document,
    places: &[(i32, i32)],
    at: usize,
    here: &str,
    picture: impl FnOnce(Place) -> Result<String>,
) -> Result<Sheet, AppError> {
    let (page_number, sheet) = *places.get(at).ok_or(AppError::NOT_FOUND)?;
    let count = [("number", (at + 1).into()), ("count", places.len().into())];
    let title = names::shown(page, document.kind, &document.title);
    let alt = [("number", (at + 1).into()), ("title", title.into())];
    Ok(Sheet {
        image: picture(Place { document: document.id, page: page_number, sheet })?,
        alt: page.words.plain().with("kiosk-papers-image", &alt),
        place: (places.len() > 1).then(|| page.with("kiosk-papers-page-of", &count)),
        before: at.checked_sub(1).map(|at| format!("{here}?at={at}")),
        after: (at + 1 < places.len()).then(|| format!("{here}?at={}", at + 1)),
    })
}

#[derive(Template)]
#[template(path = "kiosk/paper_erase.html", config = "kiosk/askama.toml")]
struct ErasePage {
    page: Page,
    address: String,
    title: String,
    icon: &'static str,
}

pub async fn ask_erase(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
) -> Answer {
    let (safe, id) = (holder.safe.id, *id);
    let document =
        work(&app, move |app| app.db.read(|conn| documents::find(conn, &app.keyring, safe, id))).await?;
    let (address, icon) = (format!("/kiosk/papers/{id}"), document.kind.name());
    let page = holder.page(&app, &request);
    html(&ErasePage { title: names::shown(&page, document.kind, &document.title), page, address, icon })
}

/// A form that only says yes.
#[derive(Deserialize)]
pub struct Yes {
    csrf: String,
}

pub async fn erase(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    form: web::Form<Yes>,
) -> Answer {
    holder.check(&app, &form.csrf)?;
    let (safe, id) = (holder.safe.id, *id);
    work(&app, move |app| {
        app.db.write(|tx| {
            documents::find(tx, &app.keyring, safe, id)?;
            erasing::erase(tx, &app.keyring, safe, id, app.now())
        })
    })
    .await?;
    Ok(see_other("/kiosk/papers"))
}

pub async fn take_back(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    form: web::Form<Yes>,
) -> Answer {
    holder.check(&app, &form.csrf)?;
    let (safe, id) = (holder.safe.id, *id);
    work(&app, move |app| {
        app.db.write(|tx| {
            documents::find(tx, &app.keyring, safe, id)?;
            erasing::take_back(tx, &app.keyring, safe, id, app.now())
        })
    })
    .await?;
    Ok(see_other("/kiosk/papers"))
}
