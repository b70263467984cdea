//! "Ajouter un papier": what it is, then its pages one by one. Its name comes in `names`, its end in `keep`.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::picture::{self, Place};
use super::{names, see_other, upload};
use crate::app::{App, image_work, work};
use crate::documents::add::{self as adding, NewPage, PageOutcome};
use crate::documents::scan::{self, Limits, Refusal, Scan};
use crate::documents::{self, Document, DocumentId, Kind, PageId, State};
use crate::error::Result;
use crate::safes::SafeId;
use crate::web::error_page::{AppError, html};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

type Answer = Result<HttpResponse, AppError>;

#[derive(Template)]
#[template(path = "kiosk/add_kind.html", config = "kiosk/askama.toml")]
struct KindPage {
    page: Page,
    kinds: Vec<(&'static str, String)>,
}

pub async fn kinds(app: web::Data<App>, holder: SignedInHolder, request: HttpRequest) -> Answer {
    let page = holder.page(&app, &request);
    let kinds = Kind::ALL.iter().map(|kind| (kind.name(), names::of_kind(&page, *kind))).collect();
    html(&KindPage { page, kinds })
}

#[derive(Deserialize)]
pub struct Start {
    csrf: String,
    kind: String,
    /// Which of the names that are offered.
    name: Option<String>,
    /// Another name, typed where a keyboard is.
    title: Option<String>,
}

pub async fn start(app: web::Data<App>, holder: SignedInHolder, form: web::Form<Start>) -> Answer {
    holder.check(&app, &form.csrf)?;
    let kind: Kind = form.kind.parse().map_err(|_| AppError::BAD_REQUEST)?;
    let title = names::title(kind, form.name.as_deref(), form.title.as_deref());
    let (safe, key) = (holder.safe.id, holder.session.safe_key()?);
    let id = work(&app, move |app| {
        app.db.write(|tx| adding::start(tx, &app.keyring, safe, &key, kind, &title, app.now()))
    })
    .await?;
    Ok(see_other(&format!("/kiosk/add/{id}")))
}

/// A draft of this safe with its pages; None when it is finished or erased.
pub(super) async fn draft(
    app: &web::Data<App>,
    safe: SafeId,
    id: DocumentId,
) -> Result<Option<(Document, Vec<documents::Page>)>, AppError> {
    work(app, move |app| {
        app.db.read(|conn| {
            let document = documents::find(conn, &app.keyring, safe, id)?;
            let pages = documents::pages(conn, id)?;
            Ok((document.state == State::Draft).then_some((document, pages)))
        })
    })
    .await
}

/// Where one goes who comes back to a paper that is no draft any more.
pub(super) fn not_a_draft() -> HttpResponse {
    see_other("/kiosk/papers")
}

#[derive(Template)]
#[template(path = "kiosk/add_lay.html", config = "kiosk/askama.toml")]
struct LayPage {
    page: Page,
    address: String,
    back: String,
    /// How many pages the paper has.
    at: usize,
    /// Id of what was wrong with the picture.
    refused: Option<String>,
    operation: String,
}

impl LayPage {
    /// The sound of these texts, after that of the mistake.
    fn sound(&self, ids: &[&str]) -> String {
        let mistake = self.refused.as_deref();
        self.page.sound_of(&mistake.into_iter().chain(ids.iter().copied()).collect::<Vec<_>>())
    }

    /// The sound of what is said when the line drops.
    fn lost_sound(&self) -> String {
        let kept = (self.at > 0).then_some("time-kept");
        self.page.sound_of(&kept.into_iter().chain(["error-server-next"]).collect::<Vec<_>>())
    }
}

pub async fn lay(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
) -> Answer {
    let Some((_, pages)) = draft(&app, holder.safe.id, *id).await? else { return Ok(not_a_draft()) };
    html(&lay_page(holder.page(&app, &request), *id, pages.len()))
}

fn lay_page(page: Page, id: DocumentId, at: usize) -> LayPage {
    let address = format!("/kiosk/add/{id}");
    let back = if at == 0 { "/kiosk/add".to_owned() } else { format!("{address}/more") };
    LayPage { page, address, back, at, refused: None, operation: String::new() }
}

/// What became of an upload.
enum Taken {
    Page { id: PageId, blurred: bool },
    Refused(&'static str),
    Closed,
}

pub async fn page(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
    form: Multipart,
) -> Answer {
    let (safe, id) = (holder.safe.id, *id);
    let upload = upload::read(form).await?;
    holder.check(&app, &upload.csrf)?;
    let Some((_, pages)) = draft(&app, safe, id).await? else { return Ok(not_a_draft()) };
    let key = holder.session.safe_key()?;
    let taken = match upload.content {
        Err(refusal) => Taken::Refused(refusal.name()),
        Ok(bytes) => {
            let at = upload.at;
            image_work(&app, move |app| take(app, safe, &key, (id, at), &bytes)).await?
        }
    };
    match taken {
        Taken::Closed => Ok(not_a_draft()),
        Taken::Page { id: page, blurred } => {
            let advice = if blurred { "?blurred=true" } else { "" };
            Ok(see_other(&format!("/kiosk/add/{id}/check/{page}{advice}")))
        }
        Taken::Refused(why) => {
            work(&app, move |app| {
                app.db.write(|tx| adding::note_refusal(tx, &app.keyring, safe, id, why, app.now()))
            })
            .await?;
            refused(lay_page(holder.page(&app, &request), id, pages.len()), why, &request)
        }
    }
}

fn take(
    app: &App,
    safe: SafeId,
    key: &crate::crypto::slots::SafeKey,
    (document, at): (DocumentId, Option<i64>),
    bytes: &[u8],
) -> Result<Taken> {
    let (content, media_type, sheets, blurred) = match scan::take(bytes, true, &Limits::default()) {
        Err(refusal) => return Ok(Taken::Refused(refusal.name())),
        Ok(Scan::Page { jpeg, blurred, .. }) => (jpeg, "image/jpeg", 1, blurred),
        Ok(Scan::Pdf { bytes, pages }) => (bytes, "application/pdf", pages, false),
    };
    let content = zeroize::Zeroizing::new(content);
    let sheets = i32::try_from(sheets).unwrap_or(i32::MAX);
    let page = NewPage { document, content: &content, media_type, sheets, at };
    let added = adding::add_page(&app.db, &app.keyring, &app.blobs, safe, key, &page, app.now())?;
    Ok(match added {
        PageOutcome::Added(id) => Taken::Page { id, blurred },
        PageOutcome::Full => Taken::Refused("full"),
        PageOutcome::Closed => Taken::Closed,
    })
}

/// The same screen again, with one sentence that says why and a number for the help line.
fn refused(screen: LayPage, why: &str, request: &HttpRequest) -> Answer {
    let too_large = why == Refusal::TooLarge.name();
    let status = if too_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    let operation = crate::web::headers::Operation::of(request).map(|operation| operation.to_string());
    let screen = LayPage {
        refused: Some(format!("kiosk-add-refused-{why}")),
        operation: operation.unwrap_or_default(),
        ..screen
    };
    let mut answer = html(&screen)?;
    *answer.status_mut() = status;
    Ok(answer)
}

#[derive(Template)]
#[template(path = "kiosk/add_check.html", config = "kiosk/askama.toml")]
struct CheckPage {
    page: Page,
    address: String,
    image: String,
    of: PageId,
    /// Sheets of a PDF.
    sheets: i32,
    blurred: bool,
}

#[derive(Deserialize)]
pub struct Advice {
    #[serde(default)]
    blurred: bool,
}

pub async fn check(
    app: web::Data<App>,
    holder: SignedInHolder,
    path: web::Path<(DocumentId, PageId)>,
    advice: web::Query<Advice>,
    request: HttpRequest,
) -> Answer {
    let (id, of) = *path;
    let Some((_, pages)) = draft(&app, holder.safe.id, id).await? else { return Ok(not_a_draft()) };
    let address = format!("/kiosk/add/{id}");
    // Taken away again already: back to where a page is laid.
    let Some(shown) = pages.into_iter().find(|page| page.id == of) else { return Ok(see_other(&address)) };
    let place = Place { document: id, page: shown.number, sheet: 1 };
    let image = picture::address(&app, &holder.session, place)?;
    let page = holder.page(&app, &request);
    html(&CheckPage { page, address, image, of, sheets: shown.sheets, blurred: advice.blurred })
}

#[derive(Deserialize)]
pub struct Redo {
    csrf: String,
    page: PageId,
}

pub async fn redo(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    form: web::Form<Redo>,
) -> Answer {
    holder.check(&app, &form.csrf)?;
    let (safe, id, page) = (holder.safe.id, *id, form.page);
    work(&app, move |app| adding::drop_page(&app.db, &app.blobs, safe, id, page)).await?;
    Ok(see_other(&format!("/kiosk/add/{id}")))
}

#[derive(Template)]
#[template(path = "kiosk/add_more.html", config = "kiosk/askama.toml")]
struct MorePage {
    page: Page,
    address: String,
    paper: String,
    count: String,
}

pub async fn more(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
) -> Answer {
    let Some((_, pages)) = draft(&app, holder.safe.id, *id).await? else { return Ok(not_a_draft()) };
    let address = format!("/kiosk/add/{id}");
    if pages.is_empty() {
        return Ok(see_other(&address));
    }
    let page = holder.page(&app, &request);
    let sheets: i32 = pages.iter().map(|page| page.sheets).sum();
    let count = page.with("kiosk-papers-pages", &[("count", sheets.into())]);
    html(&MorePage { page, paper: format!("/kiosk/papers/{id}"), address, count })
}
