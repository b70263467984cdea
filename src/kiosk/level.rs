//! The protection level: chosen anew with the PIN.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::kiosk::code::PadForm;
use crate::kiosk::pads::{Hints, PadScreen, kept, try_pin};
use crate::kiosk::settings::DONE;
use crate::safes::{Level, level, reserve};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

const HERE: &str = "/kiosk/level";
const PAD: &str = "level";

struct Choice {
    name: &'static str,
    label: String,
    meaning: String,
    present: bool,
}

#[derive(Template)]
#[template(path = "kiosk/level.html", config = "kiosk/askama.toml")]
struct LevelScreen {
    page: Page,
    choices: Vec<Choice>,
}

/// `GET /kiosk/level`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    let choice = |one: Level| Choice {
        name: one.name(),
        label: page.say(&format!("settings-level-{}", one.name())),
        meaning: page.say(&format!("settings-meaning-{}", one.name())),
        present: one == holder.safe.level,
    };
    html(&LevelScreen { choices: Level::ALL.map(choice).into(), page })
}

fn known(name: &str) -> Result<Level, AppError> {
    name.parse().map_err(|_| AppError::NOT_FOUND)
}

/// `GET /kiosk/level/{level}`: what it means, and the PIN.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    name: web::Path<String>,
    how: web::Query<Hints>,
) -> Result<HttpResponse, AppError> {
    let level = known(&name)?;
    let page = holder.page(&app, &request);
    let typed = kept(&holder.session, PAD).len();
    let has_reserve =
        work(&app, move |app| app.db.read(|conn| reserve::is_there(conn, &holder.safe))).await?;
    let title = format!("settings-choose-{}", level.name());
    let action = format!("{HERE}/{}", level.name());
    let mut screen = PadScreen::pin(page, &action, typed, &title, HERE, *how);
    if level == Level::Strict && !has_reserve {
        screen.warning = screen.page.say("settings-strict-warning");
    } else {
        screen.text = screen.page.say(&format!("settings-meaning-{}", level.name()));
    }
    screen.answer()
}

/// `POST /kiosk/level/{level}`: a key of the pad, or the whole PIN.
pub async fn choose(
    app: web::Data<App>,
    holder: SignedInHolder,
    name: web::Path<String>,
    form: web::Form<PadForm>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let chosen = known(&name)?;
    let tried = try_pin(&app, holder, form.into_inner(), PAD, move |app, holder, pin| {
        let (keyring, erasure, session) = (&app.keyring, &app.erasure, &holder.session);
        level::change(&app.db, keyring, erasure, &app.hasher, session, pin, chosen, app.now())
    });
    let pad = format!("{HERE}/{}", chosen.name());
    Ok(tried.await?.answer(&app, &pad, |_| see_other(DONE)))
}
