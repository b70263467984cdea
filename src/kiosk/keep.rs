//! The end of "Ajouter un papier": whether it has a last day, and which; then "C'est rangé".

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::add::{draft, not_a_draft};
use super::{names, papers, see_other};
use crate::app::{App, work};
use crate::documents::expiry::{self, Expiry};
use crate::documents::{self, DocumentId, State, add};
use crate::web::error_page::{AppError, html};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/add_end.html", config = "kiosk/askama.toml")]
struct EndPage {
    page: Page,
    address: String,
}

/// `GET /kiosk/add/{id}/keep`: does it have a last day?
pub async fn ask(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    let Some((_, pages)) = draft(&app, holder.safe.id, *id).await? else { return Ok(not_a_draft()) };
    let address = format!("/kiosk/add/{id}");
    if pages.is_empty() {
        return Ok(see_other(&address));
    }
    html(&EndPage { page: holder.page(&app, &request), address })
}

/// The last day so far: asked part by part, in the order of French papers. It travels in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Parts {
    csrf: String,
    day: String,
    month: String,
    year: String,
}

impl Parts {
    /// None when it was left out; an error when there is no such day.
    fn expiry(&self) -> Result<Option<Expiry>, ()> {
        if [&self.day, &self.month, &self.year].iter().all(|part| part.is_empty()) {
            return Ok(None);
        }
        let day = self.year.parse().ok().zip(self.month.parse().ok()).zip(self.day.parse().ok());
        day.and_then(|((year, month), day)| Expiry::on(year, month, day)).map(Some).ok_or(())
    }

    /// A part that was chosen, if it is a number up to `most`.
    fn part(text: &str, most: u8) -> Option<u8> {
        text.parse().ok().filter(|part| (1..=most).contains(part))
    }
}

/// A part of a date to choose.
struct Choice {
    value: i16,
    /// As papers write it: 05.
    number: String,
    word: String,
}

#[derive(Template)]
#[template(path = "kiosk/add_date.html", config = "kiosk/askama.toml")]
struct DatePage {
    page: Page,
    address: String,
    back: String,
    title: String,
    mistake: Option<String>,
    /// Name of the part that is asked.
    part: &'static str,
    kept: Vec<(&'static str, u8)>,
    choices: Vec<Choice>,
}

impl DatePage {
    /// Asks for the first part that is missing.
    fn new(page: Page, id: DocumentId, so_far: &Parts) -> Self {
        let address = format!("/kiosk/add/{id}");
        let (day, month) = (Parts::part(&so_far.day, 31), Parts::part(&so_far.month, 12));
        let number = |value: i16| Choice { value, number: format!("{value:02}"), word: String::new() };
        let (part, back, kept, choices) = match (day, month) {
            (Some(day), Some(month)) => {
                // A passport lives ten years, an identity card fifteen.
                let this_year = expiry::year(page.now);
                let years = (this_year - 1..=this_year + 16).map(number).collect();
                ("year", format!("{address}/date?day={day}"), vec![("day", day), ("month", month)], years)
            }
            (Some(day), None) => {
                let month = |month: u8| Choice { word: page.words.month(month), ..number(month.into()) };
                ("month", format!("{address}/date"), vec![("day", day)], (1..=12).map(month).collect())
            }
            _ => ("day", format!("{address}/keep"), Vec::new(), (1..=31).map(number).collect()),
        };
        let title = page.say(&format!("kiosk-add-{part}"));
        Self { page, address, back, title, mistake: None, part, kept, choices }
    }
}

/// `GET /kiosk/add/{id}/date`: day, month, year.
pub async fn date(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    so_far: web::Query<Parts>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    let Some((_, pages)) = draft(&app, holder.safe.id, *id).await? else { return Ok(not_a_draft()) };
    if pages.is_empty() {
        return Ok(see_other(&format!("/kiosk/add/{id}")));
    }
    html(&DatePage::new(holder.page(&app, &request), *id, &so_far))
}

/// `POST /kiosk/add/{id}/keep`
pub async fn keep(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    form: web::Form<Parts>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (safe, id) = (holder.safe.id, *id);
    let Ok(expiry) = form.expiry() else {
        let mut screen = DatePage::new(holder.page(&app, &request), id, &Parts::default());
        screen.mistake = Some(screen.page.say("kiosk-add-bad-date"));
        let mut answer = html(&screen)?;
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(answer);
    };
    let (state, kept) = work(&app, move |app| {
        app.db.write(|tx| {
            let document = documents::find(tx, &app.keyring, safe, id)?;
            let day = expiry.map(|day| day.to_string());
            let (title, now) = (&document.title, app.now());
            let kept = add::keep(tx, &app.keyring, safe, id, title, day.as_deref(), now)?;
            Ok((document.state, kept))
        })
    })
    .await?;
    Ok(match state {
        // A second tap finds the paper kept: it is told the same.
        _ if kept => see_other(&format!("/kiosk/add/{id}/kept")),
        State::Kept => see_other(&format!("/kiosk/add/{id}/kept")),
        State::Draft => see_other(&format!("/kiosk/add/{id}")),
        State::Erased => not_a_draft(),
    })
}

#[derive(Template)]
#[template(path = "kiosk/add_kept.html", config = "kiosk/askama.toml")]
struct KeptPage {
    page: Page,
    title: String,
    lasts: Option<String>,
}

pub async fn kept(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    let (safe, id) = (holder.safe.id, *id);
    let document =
        work(&app, move |app| app.db.read(|conn| documents::find(conn, &app.keyring, safe, id))).await?;
    if document.state != State::Kept {
        return Ok(not_a_draft());
    }
    let page = holder.page(&app, &request);
    let lasts = papers::lasts(&page, &document);
    html(&KeptPage { title: names::shown(&page, document.kind, &document.title), lasts, page })
}
