//! What has happened to the safe since the last visit stands before everything else.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{Actor, Detail, Entry};
use crate::kiosk::confirm::Posted;
use crate::kiosk::looked::{Day, days};
use crate::kiosk::settings::DONE;
use crate::safes::{notices, recovery};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/notices.html", config = "kiosk/askama.toml")]
struct NoticesScreen {
    page: Page,
    days: Vec<Day>,
    last: i64,
}

#[derive(Template)]
#[template(path = "kiosk/not_me.html", config = "kiosk/askama.toml")]
struct NotMeScreen {
    page: Page,
    /// Agents are about to make a new card.
    recovery: bool,
}

/// What the holder has not seen. What he did himself in this very session is no news before the next.
pub(super) fn news(conn: &mut Conn, app: &App, holder: &SignedInHolder) -> Result<Vec<Entry>> {
    let (kiosk, since) = (holder.session.kiosk.to_string(), holder.session.since);
    let own = |entry: &Entry| {
        entry.actor == Actor::Holder.name()
            && entry.detail.get("kiosk") == Some(kiosk.as_str())
            && entry.at >= since
    };
    let unseen = notices::unseen(conn, &app.keyring, &holder.safe)?;
    Ok(unseen.into_iter().filter(|entry| !own(entry)).collect())
}

/// `GET /kiosk/notices`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let entries = work(&app, move |app| app.db.read(|conn| news(conn, app, &holder))).await?;
    let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(see_other("/kiosk/home")) };
    html(&NoticesScreen { days: days(&page, &entries, &HashMap::new()), page, last })
}

#[derive(Deserialize)]
pub struct SeenForm {
    csrf: String,
    /// The last entry that was shown.
    last: i64,
}

/// `POST /kiosk/notices`: "J'ai vu".
pub async fn seen(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<SeenForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| app.db.write(|tx| notices::seen(tx, holder.safe.id, form.last))).await?;
    Ok(see_other("/kiosk/home"))
}

/// `GET /kiosk/notices/not-me`
pub async fn not_me(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let live = work(&app, move |app| app.db.read(|conn| recovery::live(conn, holder.safe.id)));
    html(&NotMeScreen { recovery: live.await?.is_some(), page })
}

/// `POST /kiosk/notices/stop`: the recovery that is under way.
pub async fn stop(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| {
        let by = (Actor::Holder, &Detail::none().with("kiosk", holder.session.kiosk));
        app.db.write(|tx| recovery::stop(tx, &app.keyring, &holder.safe, by, app.now()))
    })
    .await?;
    Ok(see_other(DONE))
}
