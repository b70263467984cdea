//! With the code of a lead somebody joins a team, or chooses another password. Nobody is signed in here.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::SecretString;
use serde::Deserialize;
use tracing::info;

use crate::app::{App, hash_work};
use crate::desk::password::check_new;
use crate::desk::{Mistakes, form, go};
use crate::error::Result;
use crate::organisations::invite::{self, Joined};
use crate::web::address::Address;
use crate::web::error_page::AppError;
use crate::web::page::{Page, language_of};

#[derive(Deserialize)]
pub struct JoinForm {
    code: String,
    password: SecretString,
    again: SecretString,
}

#[derive(Template)]
#[template(path = "desk/join.html", config = "kiosk/askama.toml")]
struct JoinPage {
    page: Page,
    code: String,
    mistakes: Mistakes,
}

#[derive(Template)]
#[template(path = "desk/joined.html", config = "kiosk/askama.toml")]
struct JoinedPage {
    page: Page,
}

pub async fn ask(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    form(&JoinPage { page, code: String::new(), mistakes: Mistakes::default() }, false)
}

pub async fn take(
    app: web::Data<App>,
    request: HttpRequest,
    address: Address,
    typed: web::Form<JoinForm>,
) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    let JoinForm { code, password, again } = typed.into_inner();
    let mut mistakes = check_new(&page, &password, &again);
    if !mistakes.list.is_empty() {
        return form(&JoinPage { page, code, mistakes }, true);
    }
    address.check(&app).await?;
    let (joined, code) = hash_work(&app, move |app| {
        let (db, keyring, hasher) = (&app.db, &app.keyring, &app.hasher);
        Ok((invite::join(db, keyring, hasher, &code, &password, app.now())?, code))
    })
    .await?;
    if let Joined::Done(agent) = joined {
        info!(agent.id = %agent, outcome = "joined", "Team changed");
        return Ok(go("/desk/joined", &[]));
    }
    address.count(&app).await?;
    mistakes.add("code", page.say("team-join-wrong"));
    form(&JoinPage { page, code, mistakes }, true)
}

pub async fn done(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    form(&JoinedPage { page: Page::new(&app.site, language_of(&request), app.now()) }, false)
}
