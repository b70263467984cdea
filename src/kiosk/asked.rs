//! What is asked of the holder from afar: shown at the next visit, to be answered here or refused.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::messaging::ReleaseId;
use crate::organisations::agents;
use crate::releases::{afar, texts};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::SignedInHolder;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/asked.html", config = "kiosk/askama.toml")]
struct AskedScreen {
    page: Page,
    id: ReleaseId,
    title: String,
    /// Name of the line, and what is asked.
    lines: Vec<(String, String)>,
}

/// GET `/kiosk/asked`: the oldest request that waits; the next one after it is answered.
pub async fn asked(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let (page, safe) = (holder.page(&app, &request), holder.safe.id);
    let found = work(&app, move |app| {
        app.db.read(|conn| {
            let first = afar::waiting(conn, &app.keyring, safe, app.now())?.into_iter().next();
            let Some(first) = first else { return Ok(None) };
            let team = agents::find(conn, &app.keyring, first.asked_by)?.team_name;
            Ok(Some((first.release, team)))
        })
    });
    let Some((release, team)) = found.await? else { return Ok(see_other("/kiosk/home")) };
    let places = [("team", team.into()), ("count", release.documents.len().into())];
    let lines = vec![
        (page.say("give-check-who"), texts::label(&release.recipient)),
        (page.say("give-check-reason"), page.say(&format!("reason-{}", release.reason.name()))),
        (page.say("give-check-until"), page.date(&release.until)),
    ];
    html(&AskedScreen { title: page.with("asked-title", &places), id: release.id, lines, page })
}
