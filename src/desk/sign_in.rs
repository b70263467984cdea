//! An agent signs in with a password and a code, and out again.

use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use secrecy::SecretString;
use serde::Deserialize;

use crate::app::{App, hash_work, work};
use crate::crypto::secret::Token;
use crate::desk::enrolment::Enrolment;
use crate::desk::{Button, form, go};
use crate::organisations::agent_session;
use crate::organisations::sign_in::{self, CodeOutcome, PasswordOutcome};
use crate::web::address::Address;
use crate::web::cookies;
use crate::web::error_page::AppError;
use crate::web::guards::{AGENT_COOKIE, AgentAtDoor, SignedIn, SignedInAgent};
use crate::web::page::{Page, language_of};

#[derive(Template)]
#[template(path = "desk/sign_in.html", config = "kiosk/askama.toml")]
struct PasswordPage {
    page: Page,
    login: String,
    mistake: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/code.html", config = "kiosk/askama.toml")]
struct CodePage {
    page: Page,
    enrolment: Option<Enrolment>,
    /// Of the demonstration only.
    code_to_show: Option<String>,
    mistake: Option<String>,
}

#[derive(Deserialize)]
pub struct PasswordForm {
    login: String,
    password: SecretString,
}

#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    csrf: String,
    code: String,
}

pub async fn ask_password(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    form(&PasswordPage { page, login: String::new(), mistake: None }, false)
}

pub async fn take_password(
    app: web::Data<App>,
    request: HttpRequest,
    address: Address,
    typed: web::Form<PasswordForm>,
) -> Result<HttpResponse, AppError> {
    let PasswordForm { login, password } = typed.into_inner();
    let page = Page::new(&app.site, language_of(&request), app.now());
    if address.waits(&app).await? {
        let mistake = Some(page.say("desk-sign-in-waiting"));
        return form(&PasswordPage { page, login, mistake }, true);
    }
    let (outcome, login) = hash_work(&app, move |app| {
        let (db, keyring, hasher) = (&app.db, &app.keyring, &app.hasher);
        Ok((sign_in::with_password(db, keyring, hasher, &login, &password, app.now())?, login))
    })
    .await?;
    match outcome {
        PasswordOutcome::Right(token) => return Ok(go("/desk/code", &[cookie(&app, &token)])),
        PasswordOutcome::Wrong | PasswordOutcome::Waiting => address.count(&app).await?,
    }
    let mistake = Some(page.say("desk-sign-in-wrong"));
    form(&PasswordPage { page, login, mistake }, true)
}

pub async fn ask_code(
    app: web::Data<App>,
    request: HttpRequest,
    door: AgentAtDoor,
) -> Result<HttpResponse, AppError> {
    show_code(&app, &request, door, None).await
}

pub async fn take_code(
    app: web::Data<App>,
    request: HttpRequest,
    door: AgentAtDoor,
    typed: web::Form<CodeForm>,
) -> Result<HttpResponse, AppError> {
    door.check(&app, &typed.csrf)?;
    let code = typed.into_inner().code.replace(char::is_whitespace, "");
    let (outcome, door) = work(&app, move |app| {
        Ok((sign_in::with_code(&app.db, &app.keyring, &door.0, &code, app.now())?, door))
    })
    .await?;
    match outcome {
        CodeOutcome::In(token) => Ok(go("/desk", &[cookie(&app, &token)])),
        CodeOutcome::Wrong => show_code(&app, &request, door, Some("desk-code-wrong")).await,
        CodeOutcome::Waiting => show_code(&app, &request, door, Some("desk-sign-in-waiting")).await,
    }
}

pub async fn out(
    app: web::Data<App>,
    agent: SignedInAgent,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    work(&app, move |app| app.db.write(|tx| agent_session::end(tx, &agent.session.token))).await?;
    Ok(go("/desk/sign-in", &cookies::ended(&app.site, AGENT_COOKIE)))
}

/// A link in a mail may lead to the desk, hence `Lax`.
fn cookie(app: &App, token: &Token) -> Cookie<'static> {
    cookies::session(&app.site, AGENT_COOKIE, &token.to_text(), SameSite::Lax)
}

async fn show_code(
    app: &web::Data<App>,
    request: &HttpRequest,
    door: AgentAtDoor,
    mistake: Option<&str>,
) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(request), app.now()).with_csrf(door.csrf(app));
    let (enrolment, code_to_show) = work(app, move |app| {
        let address = sign_in::enrolment_address(&app.db, &app.keyring, &door.0)?;
        let enrolment = address.map(|address| Enrolment::of(&address)).transpose()?;
        let code = app.config.demo.then(|| sign_in::code_to_show(&app.db, &app.keyring, &door.0, app.now()));
        Ok((enrolment, code.transpose()?))
    })
    .await?;
    let mistake = mistake.map(|id| page.say(id));
    let wrong = mistake.is_some();
    form(&CodePage { page, enrolment, code_to_show, mistake }, wrong)
}
