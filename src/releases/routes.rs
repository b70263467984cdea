//! The recipient's pages: the link, his code, the papers. Nothing opens on a GET: mail scanners follow links.

pub mod check;

use actix_web::cookie::SameSite;
use actix_web::http::header::{CONTENT_DISPOSITION, LOCATION};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::app::{App, image_work, work};
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::documents::DocumentId;
use crate::releases::copies::{self, Paper};
use crate::releases::visit::{self, CodeOutcome, ProofOutcome};
use crate::releases::{stop, texts};
use crate::web::cookies;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, VISIT_COOKIE, VisitingRecipient};
use crate::web::page::{Page, language_of};

#[derive(Template)]
#[template(path = "recipient/link.html", config = "kiosk/askama.toml")]
struct LinkPage {
    page: Page,
    link: String,
    title: String,
    until: String,
    mistake: String,
}

#[derive(Template)]
#[template(path = "recipient/code.html", config = "kiosk/askama.toml")]
struct CodePage {
    page: Page,
    mistake: String,
    /// The code is dead: only a new one helps.
    closed: bool,
}

#[derive(Template)]
#[template(path = "recipient/papers.html", config = "kiosk/askama.toml")]
struct PapersPage {
    page: Page,
    who: String,
    reason: String,
    until: String,
    key: String,
    papers: Vec<Line>,
}

/// A paper as the list shows it.
struct Line {
    id: DocumentId,
    title: String,
    detail: String,
}

impl Line {
    fn of(page: &Page, paper: Paper) -> Self {
        let kind = page.say(&format!("recipient-kind-{}", paper.kind.name()));
        let pages = page.with("recipient-pages", &[("count", paper.pages.into())]);
        Self { id: paper.id, title: paper.title, detail: format!("{kind} · {pages}") }
    }
}

/// A page of one sentence.
#[derive(Template)]
#[template(path = "recipient/end.html", config = "kiosk/askama.toml")]
struct EndPage {
    page: Page,
    title: String,
    text: String,
}

#[derive(Deserialize)]
pub struct Posted {
    csrf: String,
}

#[derive(Deserialize)]
pub struct Proof {
    csrf: String,
    code: SecretString,
}

fn page_of(app: &App, request: &HttpRequest) -> Page {
    Page::new(&app.site, language_of(request), app.now())
}

/// Ended, stopped, unknown and malformed links all say exactly this.
pub async fn over(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    over_page(&app, &request)
}

fn over_page(app: &App, request: &HttpRequest) -> Result<HttpResponse, AppError> {
    let page = page_of(app, request);
    let over =
        EndPage { title: page.say("recipient-over-title"), text: page.say("recipient-over-text"), page };
    Ok(HttpResponse::NotFound().content_type("text/html; charset=utf-8").body(over.render()?))
}

/// After signing out.
pub async fn bye(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let page = page_of(&app, &request);
    html(&EndPage { title: page.say("recipient-bye-title"), text: page.say("recipient-bye-text"), page })
}

/// The link itself. Says that something is there, not what; changes nothing.
pub async fn link(
    app: web::Data<App>,
    request: HttpRequest,
    link: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    match link_page(&app, &request, &link).await? {
        Some(page) => html(&page),
        None => over_page(&app, &request),
    }
}

async fn link_page(
    app: &web::Data<App>,
    request: &HttpRequest,
    link: &str,
) -> Result<Option<LinkPage>, AppError> {
    let Some(token) = Token::parse(link) else { return Ok(None) };
    let release = work(app, move |app| {
        let now = app.now();
        app.db.read(|conn| visit::of_link(conn, &app.keyring, &token, now))
    });
    let Some(release) = release.await? else { return Ok(None) };
    let page = page_of(app, request);
    let until = page.date(&release.until);
    Ok(Some(LinkPage {
        link: link.to_owned(),
        title: page.with("recipient-link-title", &[("count", release.documents.len().into())]),
        until: page.with("recipient-link-until", &[("until", until.into())]),
        mistake: String::new(),
        page,
    }))
}

/// "Recevoir un code".
pub async fn send_code(
    app: web::Data<App>,
    request: HttpRequest,
    link: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    let Some(token) = Token::parse(&link) else { return over_page(&app, &request) };
    let sent = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| visit::begin(tx, &app.keyring, &token, now))
    });
    match sent.await? {
        CodeOutcome::Sent(visit) => {
            let cookie = cookies::session(&app.site, VISIT_COOKIE, &visit.to_text(), SameSite::Lax);
            Ok(HttpResponse::SeeOther().insert_header((LOCATION, "/r/code")).cookie(cookie).finish())
        }
        CodeOutcome::Closed => over_page(&app, &request),
        CodeOutcome::TooOften => match link_page(&app, &request, &link).await? {
            Some(page) => html(&LinkPage { mistake: page.page.say("recipient-often"), ..page }),
            None => over_page(&app, &request),
        },
    }
}

/// "Ce n'est pas pour moi", said by whoever holds the link: at worst it stops what could be given anew.
pub async fn wrong_link(app: web::Data<App>, link: web::Path<String>) -> Result<HttpResponse, AppError> {
    let Some(token) = Token::parse(&link) else { return Ok(see_other("/r/over")) };
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| match visit::of_link(tx, &app.keyring, &token, now)? {
            Some(release) => stop::stop_by_recipient(tx, &app.keyring, release.id, now),
            None => Ok(false),
        })
    })
    .await?;
    Ok(see_other("/r/over"))
}

/// Where the code is typed.
pub async fn ask_code(
    app: web::Data<App>,
    request: HttpRequest,
    recipient: VisitingRecipient,
) -> Result<HttpResponse, AppError> {
    if recipient.visit.proven {
        return Ok(see_other("/r/papers"));
    }
    html(&CodePage { page: recipient.page(&app, &request), mistake: String::new(), closed: false })
}

pub async fn prove(
    app: web::Data<App>,
    request: HttpRequest,
    recipient: VisitingRecipient,
    form: web::Form<Proof>,
) -> Result<HttpResponse, AppError> {
    recipient.check(&app, &form.csrf)?;
    let page = recipient.page(&app, &request);
    let typed = form.code.expose_secret().chars();
    let digits: Zeroizing<String> = Zeroizing::new(typed.filter(|letter| !letter.is_whitespace()).collect());
    let Ok(code) = digits.parse::<Code>() else {
        return html(&CodePage { mistake: page.say("recipient-code-six"), closed: false, page });
    };
    let proven = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| visit::prove(tx, &app.keyring, &recipient.visit, &code, now))
    });
    let (mistake, closed) = match proven.await? {
        ProofOutcome::Proven => return Ok(see_other("/r/papers")),
        ProofOutcome::Wrong { left } if left > 0 => {
            (page.with("recipient-code-wrong", &[("left", left.into())]), false)
        }
        ProofOutcome::Wrong { .. } | ProofOutcome::Closed => (page.say("recipient-code-closed"), true),
    };
    html(&CodePage { page, mistake, closed })
}

/// The papers of a proven visit.
pub async fn papers(
    app: web::Data<App>,
    request: HttpRequest,
    recipient: VisitingRecipient,
) -> Result<HttpResponse, AppError> {
    if !recipient.visit.proven {
        return Ok(see_other("/r/code"));
    }
    let page = recipient.page(&app, &request);
    let release = recipient.visit.release.clone();
    let papers =
        work(&app, move |app| app.db.read(|conn| copies::papers(conn, &app.keyring, &recipient.visit)));
    html(&PapersPage {
        papers: papers.await?.into_iter().map(|paper| Line::of(&page, paper)).collect(),
        who: texts::label(&release.recipient),
        reason: page.say(&format!("reason-{}", release.reason.name())),
        until: page.date(&release.until),
        key: texts::grouped(&release.check_key),
        page,
    })
}

/// Makes and sends the marked copy of one paper. The holder sees it in his journal.
pub async fn download(
    app: web::Data<App>,
    request: HttpRequest,
    recipient: VisitingRecipient,
    document: web::Path<DocumentId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    recipient.check(&app, &form.csrf)?;
    if !recipient.visit.proven {
        return Ok(see_other("/r/code"));
    }
    let (document, words) = (*document, recipient.page(&app, &request).words);
    let release = &recipient.visit.release;
    let number = release.documents.iter().zip(1..).find(|(id, _)| **id == document).map(|(_, number)| number);
    let name = format!("papier-{}-{}.pdf", texts::grouped(&release.check_key), number.unwrap_or(1));
    let copy = image_work(&app, move |app| {
        let visit = &recipient.visit;
        copies::download(&app.db, &app.keyring, &app.blobs, visit, document, words, app.now())
    });
    let Some(copy) = copy.await? else { return over_page(&app, &request) };
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(copy))
}

/// "Ce n'est pas pour moi", inside.
pub async fn wrong_person(
    app: web::Data<App>,
    recipient: VisitingRecipient,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    recipient.check(&app, &form.csrf)?;
    let release = recipient.visit.release.id;
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| stop::stop_by_recipient(tx, &app.keyring, release, now))
    })
    .await?;
    Ok(see_other("/r/over"))
}

pub async fn sign_out(
    app: web::Data<App>,
    recipient: VisitingRecipient,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    recipient.check(&app, &form.csrf)?;
    work(&app, move |app| app.db.write(|tx| visit::end(tx, &recipient.token))).await?;
    let mut answer = see_other("/r/bye");
    for cookie in cookies::ended(&app.site, VISIT_COOKIE) {
        answer.add_cookie(&cookie).map_err(|_| crate::error::Error::Internal("a cookie".into()))?;
    }
    Ok(answer)
}
