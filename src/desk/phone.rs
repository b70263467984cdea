//! The holder's phone, with the person present: bound by a code that is read out, or answered by SMS. The desk
//! never shows the number.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::crypto::otp::Code;
use crate::db::Conn;
use crate::desk::help::Head;
use crate::desk::{Button, Done, act, form, go, look, trace};
use crate::error::Result;
use crate::i18n::phones::Phone;
use crate::journal::Actor;
use crate::safes::proofs::{self, Answer, Proof, Purpose};
use crate::safes::{Safe, SafeId, phone};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "desk/phone.html", config = "kiosk/askama.toml")]
struct PhonePage {
    page: Page,
    here: &'static str,
    head: Head,
    mistake: Option<String>,
    done: Option<String>,
    /// When the number that is bound answered last.
    proven: Option<String>,
    /// When it answered STOP.
    stopped: Option<String>,
    /// It answered long ago, and has to answer again.
    old: bool,
    /// A code was sent and waits to be typed: what to say of the number.
    waits: Option<String>,
}

#[derive(Deserialize)]
pub struct NumberForm {
    #[serde(default)]
    csrf: String,
    phone: String,
}

#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    csrf: String,
    code: String,
}

/// Why nothing came of it: an id and its places.
enum Why {
    Id(&'static str),
    Wrong { left: i32 },
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    query: web::Query<Done>,
) -> Result<HttpResponse, AppError> {
    page(&app, &request, agent, *safe, None, query.done == "removed").await
}

/// Sends a code to the number that the person says.
pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<NumberForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let Some(number) = app.phone(typed.phone.trim()) else {
        return page(&app, &request, agent, *safe, Some(Why::Id("help-phone-wrong")), false).await;
    };
    send(&app, &request, agent, *safe, Some(number)).await
}

/// Sends another code: to the number that was typed before, else to the one that is bound.
pub async fn again(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    send(&app, &request, agent, *safe, None).await
}

async fn send(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    number: Option<Phone>,
) -> Result<HttpResponse, AppError> {
    let (why, agent) = act(app, agent, id, move |tx, app, agent, safe| {
        let before = proof_of(tx, app, agent, safe)?.and_then(|proof| proof.phone);
        let typed = number.map(|number| number.as_e164().to_owned());
        let number = typed.or(before).or_else(|| safe.phone.clone());
        let Some(number) = number else { return Ok(Some("help-phone-wrong")) };
        if safe.locked_at.is_some() {
            return Ok(Some("help-locked"));
        }
        let sent = phone::ask(tx, &app.keyring, safe, &number, &agent.session.token, None, app.now())?;
        Ok((!sent).then_some("help-phone-often"))
    })
    .await?;
    match why {
        None => Ok(go(&address(id), &[])),
        Some(why) => page(app, request, agent, id, Some(Why::Id(why)), false).await,
    }
}

/// The code that the person reads out.
pub async fn confirm(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<CodeForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    let Ok(code) = typed.into_inner().code.replace(char::is_whitespace, "").parse::<Code>() else {
        return page(&app, &request, agent, id, Some(Why::Id("help-phone-code-short")), false).await;
    };
    let (answer, agent) = act(&app, agent, id, move |tx, app, agent, safe| {
        let Some(proof) = proof_of(tx, app, agent, safe)?.filter(|_| safe.locked_at.is_none()) else {
            return Ok(Answer::Closed);
        };
        let by = (Actor::Agent, &trace(agent));
        phone::confirm(tx, &app.keyring, safe, &proof, &code, by, app.now())
    })
    .await?;
    let why = match answer {
        Answer::Right => return Ok(go(&address(id), &[])),
        Answer::Wrong { left } if left > 0 => Why::Wrong { left },
        Answer::Wrong { .. } | Answer::Closed => Why::Id("help-phone-code-closed"),
    };
    page(&app, &request, agent, id, Some(why), false).await
}

pub async fn remove(
    app: web::Data<App>,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *safe;
    act(&app, agent, id, |tx, app, agent, safe| match safe.locked_at {
        Some(_) => Ok(false),
        None => phone::remove(tx, &app.keyring, safe, (Actor::Agent, &trace(agent)), app.now()),
    })
    .await?;
    Ok(go(&format!("{}?done=removed", address(id)), &[]))
}

/// The newest code that this session sent for this safe.
fn proof_of(conn: &mut Conn, app: &App, agent: &SignedInAgent, safe: &Safe) -> Result<Option<Proof>> {
    let (token, now) = (&agent.session.token, app.now());
    let proof = proofs::of_session(conn, &app.keyring, token, Purpose::Phone, now)?;
    Ok(proof.filter(|proof| proof.safe == Some(safe.id)))
}

fn address(safe: SafeId) -> String {
    format!("/desk/safes/{safe}/phone")
}

async fn page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    why: Option<Why>,
    removed: bool,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let (proof, safe) = look(app, agent, id, proof_of).await?;
    let mistake = why.map(|why| match why {
        Why::Id(id) => page.say(id),
        Why::Wrong { left } => page.with("help-phone-code-wrong", &[("left", left.into())]),
    });
    let wrong = mistake.is_some();
    let answered = proof.as_ref().is_some_and(|proof| proof.is_proven) && safe.phone.is_some();
    let done = match (answered, removed && safe.phone.is_none() && safe.phone_stopped_at.is_none()) {
        (true, _) => Some(page.say("help-phone-done")),
        (false, true) => Some(page.say("help-phone-removed")),
        (false, false) => None,
    };
    let template = PhonePage {
        here: "today",
        head: Head::of_any(&safe),
        mistake,
        done,
        proven: safe.phone_proven_at.as_ref().filter(|_| safe.phone.is_some()).map(|at| page.date(at)),
        stopped: safe.phone_stopped_at.as_ref().map(|at| page.date(at)),
        old: safe.phone.is_some() && !phone::serves_from_afar(&safe, page.now),
        waits: proof
            .filter(|proof| proof.tries_left > 0 && !proof.is_proven)
            .map(|proof| page.with("help-phone-sent", &[("ending", ending(&proof).into())])),
        page,
    };
    form(&template, wrong)
}

/// The last two digits: enough to see a slip of the finger, and no number for the queue to read.
fn ending(proof: &Proof) -> String {
    let phone = proof.phone.as_deref().unwrap_or_default();
    phone.get(phone.len().saturating_sub(2)..).unwrap_or_default().to_owned()
}
