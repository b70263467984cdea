//! The card is lost: what is left at each level, and a new card where one agent may print it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::cards::issue;
use crate::desk::help::Head;
use crate::desk::{Button, act, form, go, look};
use crate::safes::new_pin;
use crate::safes::ways::{Has, Way, allows};
use crate::safes::{SafeId, approvals};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/lost_card.html", config = "kiosk/askama.toml")]
struct LostCardPage {
    page: Page,
    here: &'static str,
    head: Head,
    mistake: Option<String>,
    way: Lost,
    /// The PIN is blocked: a new card alone would not help.
    blocked: bool,
    reserve: bool,
    phone: bool,
}

/// What is left without the card.
#[derive(PartialEq, Eq)]
enum Lost {
    /// One agent prints a new card, which the PIN completes.
    OneAgent,
    /// The level would allow it, but wrong PINs have used that way up.
    UsedUp,
    TwoTeams,
    ReserveCard,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
) -> Result<HttpResponse, AppError> {
    page(&app, &request, agent, *safe, None).await
}

/// Prints a new card; the lost one is dead at once.
pub async fn replace(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    let (print, agent) = act(&app, agent, id, |tx, app, agent, safe| {
        issue::replace(tx, &app.keyring, &agent.session, safe, app.now())
    })
    .await?;
    match print {
        Some(_) => Ok(go(&format!("/desk/safes/{id}/card"), &[])),
        None => page(&app, &request, agent, id, Some("help-lost-closed")).await,
    }
}

async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let ((has_pin_slot, blocked, open), safe) = look(app, agent, id, |conn, app, _, safe| {
        let open = new_pin::open_ways(conn, safe, app.now())?;
        Ok((issue::has_pin_slot(conn, safe.id)?, approvals::is_blocked(conn, safe.id)?, open))
    })
    .await?;
    let allowed = |way| allows(safe.level, Has::Pin, way);
    let way = match (allowed(Way::OneAgent), allowed(Way::TwoTeams)) {
        (true, _) if has_pin_slot => Lost::OneAgent,
        (true, _) => Lost::UsedUp,
        (false, true) => Lost::TwoTeams,
        (false, false) => Lost::ReserveCard,
    };
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    let template = LostCardPage {
        here: "today",
        head: Head::of(&safe),
        mistake,
        way,
        blocked,
        reserve: open.reserve,
        phone: safe.phone.is_some() && allowed(Way::PhoneCode),
        page,
    };
    form(&template, wrong)
}
