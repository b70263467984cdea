//! "Ma carte et mes réglages": what the holder can change about the ways in.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::kiosk::given::End;
use crate::safes::{Level, reserve};
use crate::web::error_page::{AppError, html};
use crate::web::guards::SignedInHolder;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/settings.html", config = "kiosk/askama.toml")]
struct SettingsScreen {
    page: Page,
    /// A strict safe without a reserve card: losing card or PIN loses all.
    in_danger: bool,
}

/// `GET /kiosk/settings`
pub async fn settings(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let in_danger = work(&app, move |app| {
        let safe = &holder.safe;
        app.db.read(|conn| Ok(safe.level == Level::Strict && !reserve::is_there(conn, safe)?))
    });
    html(&SettingsScreen { in_danger: in_danger.await?, page })
}

/// Where a change that is made leads.
pub(super) const DONE: &str = "/kiosk/settings/done";

/// `GET /kiosk/settings/done`
pub async fn done(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let home = ("/kiosk/home", "give-home");
    End::new(page, "good", "settings-done-title", "settings-done-text", home).answer()
}
