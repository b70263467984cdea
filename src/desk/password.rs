//! An agent changes his password.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tracing::info;

use crate::app::{App, hash_work};
use crate::desk::{Mistakes, form, go};
use crate::error::Result;
use crate::organisations::agents::MIN_PASSWORD_CHARS;
use crate::organisations::change_password::{self, Outcome};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    csrf: String,
    present: SecretString,
    password: SecretString,
    again: SecretString,
}

#[derive(Template)]
#[template(path = "desk/password.html", config = "kiosk/askama.toml")]
struct PasswordPage {
    page: Page,
    here: &'static str,
    /// The new password holds already.
    changed: bool,
    mistakes: Mistakes,
}

/// What is wrong with a new password that was typed twice: its length, or that both differ. Nothing else is
/// asked of it (NIST SP 800-63B-4, 3.1.1.2).
pub(super) fn check_new(page: &Page, password: &SecretString, again: &SecretString) -> Mistakes {
    let mut mistakes = Mistakes::default();
    if password.expose_secret().chars().count() < MIN_PASSWORD_CHARS {
        mistakes.add("password", page.with("team-password-short", &[("count", MIN_PASSWORD_CHARS.into())]));
    } else if password.expose_secret() != again.expose_secret() {
        mistakes.add("again", page.say("team-password-differs"));
    }
    mistakes
}

pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(&app, &request);
    form(&PasswordPage { page, here: "team", changed: false, mistakes: Mistakes::default() }, false)
}

pub async fn change(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<PasswordForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (page, id) = (agent.page(&app, &request), agent.agent.id);
    let PasswordForm { present, password, again, .. } = typed.into_inner();
    let mut mistakes = check_new(&page, &password, &again);
    if !mistakes.list.is_empty() {
        return form(&PasswordPage { page, here: "team", changed: false, mistakes }, true);
    }
    let outcome = hash_work(&app, move |app| {
        let (db, keyring, hasher, session) = (&app.db, &app.keyring, &app.hasher, &agent.session);
        change_password::change(db, keyring, hasher, session, &present, &password, app.now())
    })
    .await?;
    match outcome {
        Outcome::Changed => {
            info!(agent.id = %id, outcome = "password_changed", "Team changed");
            return Ok(go("/desk/password/changed", &[]));
        }
        Outcome::Wrong => mistakes.add("present", page.say("team-password-wrong")),
        Outcome::Waiting => mistakes.add("present", page.say("desk-sign-in-waiting")),
    }
    form(&PasswordPage { page, here: "team", changed: false, mistakes }, true)
}

pub async fn changed(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(&app, &request);
    form(&PasswordPage { page, here: "team", changed: true, mistakes: Mistakes::default() }, false)
}
