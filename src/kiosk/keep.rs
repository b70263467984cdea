//! The end of "Ajouter un papier": its name, its last day, "C'est rangé".

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::add::{draft, not_a_draft};
use super::see_other;
use crate::app::{App, work};
use crate::documents::expiry::{self, Expiry};
use crate::documents::{self, DocumentId, State, add};
use crate::web::error_page::{AppError, html};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

/// The name and the last day, as typed.
#[derive(Deserialize)]
pub struct Keep {
    csrf: String,
    title: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    month: String,
    #[serde(default)]
    year: String,
}

/// Value, text, chosen.
type Options = Vec<(String, String, bool)>;

#[derive(Template)]
#[template(path = "kiosk/add_keep.html", config = "kiosk/askama.toml")]
struct KeepPage {
    page: Page,
    address: String,
    title: String,
    mistake: Option<String>,
    days: Options,
    months: Options,
    years: Options,
}

fn keep_page(page: Page, id: DocumentId, typed: &Keep, mistake: Option<String>) -> KeepPage {
    // A passport lives ten years, an identity card fifteen.
    let this_year = i64::from(expiry::year(page.now));
    KeepPage {
        address: format!("/kiosk/add/{id}"),
        title: typed.title.clone(),
        mistake,
        days: options(1..=31, &typed.day),
        months: options(1..=12, &typed.month),
        years: options(this_year - 1..=this_year + 16, &typed.year),
        page,
    }
}

fn options(numbers: std::ops::RangeInclusive<i64>, chosen: &str) -> Options {
    let none = (String::new(), "–".to_owned(), chosen.is_empty());
    let numbers = numbers.map(|number| {
        let number = number.to_string();
        let is_chosen = number == chosen;
        (number.clone(), number, is_chosen)
    });
    std::iter::once(none).chain(numbers).collect()
}

pub async fn name(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    let Some((document, pages)) = draft(&app, holder.safe.id, *id).await? else { return Ok(not_a_draft()) };
    if pages.is_empty() {
        return Ok(see_other(&format!("/kiosk/add/{id}")));
    }
    let [csrf, day, month, year] = [const { String::new() }; 4];
    let blank = Keep { csrf, title: document.title, day, month, year };
    html(&keep_page(holder.page(&app, &request), *id, &blank, None))
}

impl Keep {
    /// The last day: None when it was left out; an error when there is no such day.
    fn expiry(&self) -> Result<Option<Expiry>, ()> {
        if [&self.day, &self.month, &self.year].iter().all(|part| part.is_empty()) {
            return Ok(None);
        }
        let day = self.year.parse().ok().zip(self.month.parse().ok()).zip(self.day.parse().ok());
        day.and_then(|((year, month), day)| Expiry::on(year, month, day)).map(Some).ok_or(())
    }
}

pub async fn keep(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<DocumentId>,
    form: web::Form<Keep>,
    request: HttpRequest,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let (safe, id, mut typed) = (holder.safe.id, *id, form.into_inner());
    let page = holder.page(&app, &request);
    let Ok(expiry) = typed.expiry() else {
        let mistake = Some(page.say("kiosk-add-bad-date"));
        let mut answer = html(&keep_page(page, id, &typed, mistake))?;
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(answer);
    };
    let words = page.words.plain();
    let title = documents::clean_title(&std::mem::take(&mut typed.title));
    let (state, kept) = work(&app, move |app| {
        app.db.write(|tx| {
            let document = documents::find(tx, &app.keyring, safe, id)?;
            // Without a name it is called by its kind.
            let title = if title.is_empty() {
                words.say(&format!("kiosk-kind-{}", document.kind.name()))
            } else {
                title.clone()
            };
            let day = expiry.map(|day| day.to_string());
            let kept = add::keep(tx, &app.keyring, safe, id, &title, day.as_deref(), app.now())?;
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
    html(&KeptPage { page: holder.page(&app, &request), title: document.title })
}
