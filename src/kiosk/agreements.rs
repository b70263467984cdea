//! "Demandes de loin": who may ask now, and "Arrêter".

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::kiosk::agree::LIST;
use crate::kiosk::confirm::Posted;
use crate::kiosk::given::End;
use crate::releases::AgreementId;
use crate::releases::agreements::{self, Agreement};
use crate::safes::phone::serves_from_afar;
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

/// A team that may ask.
struct Running {
    id: AgreementId,
    who: String,
    until: String,
}

#[derive(Template)]
#[template(path = "kiosk/agreements.html", config = "kiosk/askama.toml")]
struct ListScreen {
    page: Page,
    running: Vec<Running>,
    /// What is missing before a team can ask: empty when nothing is.
    missing: String,
}

#[derive(Template)]
#[template(path = "kiosk/agreement_made.html", config = "kiosk/askama.toml")]
struct MadeScreen {
    page: Page,
    text: String,
}

#[derive(Template)]
#[template(path = "kiosk/agreement_stop.html", config = "kiosk/askama.toml")]
struct StopScreen {
    page: Page,
    id: AgreementId,
    title: String,
}

/// GET `/kiosk/agreements`
pub async fn list(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let missing = match (&holder.safe.phone, serves_from_afar(&holder.safe, page.now)) {
        (None, _) => page.say("codes-no-phone"),
        (Some(_), false) => page.say("agree-old-phone"),
        (Some(_), true) => String::new(),
    };
    let running =
        work(&app, move |app| app.db.read(|conn| agreements::of_safe(conn, holder.safe.id, app.now())));
    let line = |agreement: Agreement| Running {
        id: agreement.id,
        until: if agreement.is_stale {
            page.say("agree-stale")
        } else {
            page.with("looked-until", &[("until", page.date(&agreement.ends_at).into())])
        },
        who: agreement.team_name,
    };
    let running = running.await?.into_iter().map(line).collect();
    html(&ListScreen { page, running, missing })
}

/// A running agreement of this holder.
async fn find(
    app: &web::Data<App>,
    holder: SignedInHolder,
    id: AgreementId,
) -> Result<Option<Agreement>, AppError> {
    work(app, move |app| {
        let found = app.db.read(|conn| agreements::find(conn, id, app.now()))?;
        Ok(found.filter(|found| found.safe == holder.safe.id))
    })
    .await
}

/// GET `/kiosk/agreements/{agreement}`: it is made.
pub async fn made(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<AgreementId>,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let Some(made) = find(&app, holder, *id).await? else { return Ok(see_other(LIST)) };
    let text = page.with("agree-made-text", &[("who", made.team_name.into())]);
    html(&MadeScreen { page, text })
}

/// GET `/kiosk/agreements/{agreement}/stop`: asks once.
pub async fn ask_stop(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<AgreementId>,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let Some(made) = find(&app, holder, *id).await? else { return Ok(see_other(LIST)) };
    let title = page.with("agree-stop-title", &[("who", made.team_name.into())]);
    html(&StopScreen { page, id: *id, title })
}

/// POST `/kiosk/agreements/{agreement}/stop`
pub async fn stop(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<AgreementId>,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| {
        app.db.write(|tx| agreements::end(tx, &app.keyring, holder.safe.id, *id, app.now()))
    })
    .await?;
    Ok(see_other("/kiosk/agreements/stopped"))
}

/// GET `/kiosk/agreements/stopped`
pub async fn stopped(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let home = ("/kiosk/home", "give-home");
    End::new(page, "info", "looked-stopped-title", "agree-stopped-text", home).answer()
}
