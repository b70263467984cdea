//! The kiosks of an organisation: adding one gives a one-time code, revoking one ends it.

use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use tracing::info;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::desk::one_time_code::OneTimeCode;
use crate::desk::{Button, Mistakes, form, go, line};
use crate::error::Result;
use crate::organisations::kiosks::{self, Kiosk};
use crate::organisations::{AgentId, KioskId};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::{Page, Screen};

const CODE: OneTimeCode = OneTimeCode { cookie: "kiosk-code", label: "consigne/kiosk_code" };

#[derive(Deserialize)]
pub struct KioskForm {
    #[serde(default)]
    csrf: String,
    name: String,
    screen: String,
    /// Ticked: it has a printer.
    prints: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/kiosks.html", config = "kiosk/askama.toml")]
struct KiosksPage {
    page: Page,
    here: &'static str,
    kiosks: Vec<Line>,
    typed_name: String,
    typed_prints: bool,
    screens: Vec<(&'static str, String, bool)>,
    mistakes: Mistakes,
}

struct Line {
    id: KioskId,
    name: String,
    state: String,
    seen: String,
    live: bool,
    /// In use, and silent: somebody should look at it.
    silent: bool,
    place: String,
}

#[derive(Template)]
#[template(path = "desk/kiosk_code.html", config = "kiosk/askama.toml")]
struct CodePage {
    page: Page,
    here: &'static str,
    name: String,
    code: String,
    /// What is typed on the machine.
    command: String,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    list(&app, &request, &agent, (String::new(), false), Screen::default(), Mistakes::default()).await
}

pub async fn add(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<KioskForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let KioskForm { name, screen, prints, .. } = typed.into_inner();
    let prints = prints.is_some();
    let screen = Screen::parse(&screen).unwrap_or_default();
    let Some(named) = line(&name).map(ToOwned::to_owned) else {
        let mut mistakes = Mistakes::default();
        mistakes.add("name", agent.page(&app, &request).say("desk-kiosk-name-missing"));
        return list(&app, &request, &agent, (name, prints), screen, mistakes).await;
    };
    let (id, cookie) = work(&app, move |app| {
        let (organisation, now) = (agent.agent.organisation, app.now());
        let add = |tx: &mut _| kiosks::add(tx, organisation, &named, screen.code(), prints, now);
        let (id, code) = app.db.write(add)?;
        log(id, agent.agent.id, "added");
        Ok((id, CODE.carry(app, &agent.session, id, &code)?))
    })
    .await?;
    Ok(to_code(id, cookie))
}

/// Another code for a kiosk whose machine was set up anew.
pub async fn renew(
    app: web::Data<App>,
    agent: SignedInAgent,
    kiosk: web::Path<KioskId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let id = *kiosk;
    let cookie = work(&app, move |app| {
        let renew = |tx: &mut _| kiosks::renew(tx, agent.agent.organisation, id, app.now());
        let Some(code) = app.db.write(renew)? else { return Ok(None) };
        log(id, agent.agent.id, "code_renewed");
        CODE.carry(app, &agent.session, id, &code).map(Some)
    })
    .await?;
    Ok(cookie.map_or_else(|| go("/desk/kiosks", &[]), |cookie| to_code(id, cookie)))
}

fn to_code(id: KioskId, mut cookie: Cookie<'static>) -> HttpResponse {
    cookie.set_max_age(Duration::seconds(i64::try_from(kiosks::ENROLMENT.as_secs()).unwrap_or(0)));
    go(&format!("/desk/kiosks/{id}/code"), &[cookie])
}

/// Shows the code that was just made in this session.
pub async fn code(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    kiosk: web::Path<KioskId>,
) -> Result<HttpResponse, AppError> {
    let (page, id) = (agent.page(&app, &request), *kiosk);
    let Some(sealed) = CODE.brought(&app, &request) else { return Ok(go("/desk/kiosks", &[])) };
    let found = work(&app, move |app| {
        let code = CODE.open(app, &agent.session, id, &sealed);
        let all = app.db.read(|conn| kiosks::list(conn, agent.agent.organisation))?;
        let waits = |kiosk: &Kiosk| {
            kiosk.revoked_at.is_none() && kiosk.code_until.is_some_and(|until| until > app.now())
        };
        Ok(code.zip(all.into_iter().find(|kiosk| kiosk.id == id && waits(kiosk))))
    })
    .await?;
    let Some((code, kiosk)) = found else { return Ok(go("/desk/kiosks", &[CODE.forget(&app)])) };
    let command = format!("sudo consigne-kiosk enrol {} {code}", app.site.origin());
    let (first, second) = code.split_at_checked(code.len() / 2).unwrap_or((&code, ""));
    let code = format!("{first} {second}");
    form(&CodePage { page, here: "kiosks", name: kiosk.name, code, command }, false)
}

pub async fn revoke(
    app: web::Data<App>,
    agent: SignedInAgent,
    kiosk: web::Path<KioskId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (id, by) = (*kiosk, agent.agent);
    let revoke = move |app: &App| app.db.write(|tx| kiosks::revoke(tx, by.organisation, id, app.now()));
    if work(&app, revoke).await? {
        log(id, by.id, "revoked");
    }
    Ok(go("/desk/kiosks", &[]))
}

/// Whatever is a kiosk sees what is typed there: the log says who made it one.
fn log(kiosk: KioskId, by: AgentId, outcome: &'static str) {
    info!(kiosk.id = %kiosk, %by, outcome, "Kiosk changed");
}

async fn list(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: &SignedInAgent,
    (typed_name, typed_prints): (String, bool),
    screen: Screen,
    mistakes: Mistakes,
) -> Result<HttpResponse, AppError> {
    let (page, organisation) = (agent.page(app, request), agent.agent.organisation);
    let known = work(app, move |app| app.db.read(|conn| kiosks::list(conn, organisation))).await?;
    let lines = known.into_iter().map(|kiosk| describe(&page, kiosk)).collect();
    let label = |screen: Screen| page.say(&format!("desk-screen-{}", screen.code()));
    let screens = Screen::ALL.map(|one| (one.code(), label(one), one == screen)).to_vec();
    let wrong = !mistakes.list.is_empty();
    form(
        &KiosksPage { page, here: "kiosks", kiosks: lines, typed_name, typed_prints, screens, mistakes },
        wrong,
    )
}

fn describe(page: &Page, kiosk: Kiosk) -> Line {
    let silent = kiosks::is_silent(&kiosk, page.now);
    let state = match (kiosk.revoked_at, kiosk.enrolled, kiosk.seen_at) {
        (Some(_), _, _) => page.say("desk-kiosk-revoked"),
        (None, false, _) => page.say("desk-kiosk-waits"),
        (None, true, Some(at)) if silent => since(page, "silent", at),
        (None, true, _) => page.say("desk-kiosk-works"),
    };
    Line {
        id: kiosk.id,
        name: kiosk.name,
        state,
        seen: kiosk.seen_at.map_or_else(|| page.say("desk-kiosk-never"), |at| since(page, "seen", at)),
        live: kiosk.revoked_at.is_none(),
        silent,
        place: kiosk.place.unwrap_or_default(),
    }
}

/// "il y a 3 min", "Pas vue depuis 3 h"; after a day the date.
fn since(page: &Page, what: &str, at: Timestamp) -> String {
    let minutes = page.now.as_seconds().saturating_sub(at.as_seconds()) / 60;
    let (unit, count) = match minutes {
        ..1 => ("now", 0),
        1..60 => ("minutes", minutes),
        60..1440 => ("hours", minutes / 60),
        _ => return page.with(&format!("device-{what}-date"), &[("date", page.date_time(&at).into())]),
    };
    page.with(&format!("device-{what}-{unit}"), &[("count", count.into())])
}
