//! Inside: what the holder can do.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::kiosk::{looked, notices, sms_are_down};
use crate::releases::afar;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::SignedInHolder;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/home.html", config = "kiosk/askama.toml")]
struct HomeScreen {
    page: Page,
    sms_down: bool,
    /// Somebody asks for papers from afar.
    asked: bool,
    /// A recipient has looked since the last visit, or his message has not come to him.
    looked: bool,
}

/// `GET /kiosk/home`. No name on it: a neighbour reads along.
pub async fn home(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let sms_down = holder.safe.phone.is_some() && sms_are_down(&app, holder.safe.organisation).await?;
    // What the holder must know comes first.
    let (news, asked, looked) = work(&app, move |app| {
        app.db.read(|conn| {
            let waiting = afar::waiting(conn, &app.keyring, holder.safe.id, app.now())?;
            let looked = looked::is_new(conn, &app.keyring, holder.safe.id, app.now())?;
            Ok((notices::news(conn, app, &holder)?, !waiting.is_empty(), looked))
        })
    })
    .await?;
    if !news.is_empty() {
        return Ok(see_other("/kiosk/notices"));
    }
    html(&HomeScreen { page, sms_down, asked, looked })
}
