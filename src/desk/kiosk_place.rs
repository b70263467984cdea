//! Where a kiosk stands: a street address, shown to everybody who looks for one. And whether it has headphones.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::desk::{Mistakes, form, go, line};
use crate::error::Error;
use crate::organisations::KioskId;
use crate::organisations::kiosks::{self, Kiosk};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Deserialize)]
pub struct PlaceForm {
    #[serde(default)]
    csrf: String,
    place: String,
    /// Ticked: it has a handset or a jack.
    headphones: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/kiosk_place.html", config = "kiosk/askama.toml")]
struct PlacePage {
    page: Page,
    here: &'static str,
    id: KioskId,
    name: String,
    typed: String,
    headphones: bool,
    mistakes: Mistakes,
}

pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    kiosk: web::Path<KioskId>,
) -> Result<HttpResponse, AppError> {
    let (page, kiosk) = (agent.page(&app, &request), own(&app, &agent, *kiosk).await?);
    let typed = kiosk.place.unwrap_or_default();
    let (id, name, headphones, mistakes) = (kiosk.id, kiosk.name, kiosk.headphones, Mistakes::default());
    form(&PlacePage { page, here: "kiosks", id, name, typed, headphones, mistakes }, false)
}

pub async fn set(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    kiosk: web::Path<KioskId>,
    typed: web::Form<PlaceForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (place, headphones) = (line(&typed.place).map(ToOwned::to_owned), typed.headphones.is_some());
    if place.is_none() && !typed.place.trim().is_empty() {
        let (page, kiosk) = (agent.page(&app, &request), own(&app, &agent, *kiosk).await?);
        let mut mistakes = Mistakes::default();
        mistakes.add("place", page.say("desk-kiosk-place-long"));
        let (id, name, typed) = (kiosk.id, kiosk.name, typed.into_inner().place);
        return form(&PlacePage { page, here: "kiosks", id, name, typed, headphones, mistakes }, true);
    }
    let organisation = agent.agent.organisation;
    let set = work(&app, move |app| {
        app.db.write(|tx| {
            kiosks::set_headphones(tx, organisation, *kiosk, headphones)?;
            kiosks::set_place(tx, organisation, *kiosk, place.as_deref())
        })
    });
    if set.await? { Ok(go("/desk/kiosks", &[])) } else { Err(AppError::NOT_FOUND) }
}

/// A kiosk of the agent's own organisation that was not revoked.
async fn own(app: &web::Data<App>, agent: &SignedInAgent, id: KioskId) -> Result<Kiosk, AppError> {
    let organisation = agent.agent.organisation;
    work(app, move |app| {
        let all = app.db.read(|conn| kiosks::list(conn, organisation))?;
        all.into_iter().find(|kiosk| kiosk.id == id && kiosk.revoked_at.is_none()).ok_or(Error::NotFound)
    })
    .await
}
