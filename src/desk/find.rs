//! Finding a safe of the own organisation: by its number, its holder's name or phone, the last two of which are
//! written down in the safe's journal. What is typed travels in
//! the form's body alone: an address would stay in the browser's history.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::cards::payload::SafeNumber;
use crate::db::Conn;
use crate::desk::{form, go, line, today};
use crate::error::Result;
use crate::i18n::phones::Phone;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::{AgentId, OrganisationId};
use crate::safes::{self, Safe};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// Digits of a phone's number, at least: fewer are a safe's number, whole or torn.
const PHONE_DIGITS: usize = 9;

#[derive(Deserialize)]
pub struct FindForm {
    #[serde(default)]
    csrf: String,
    number: String,
}

#[derive(Template)]
#[template(path = "desk/found.html", config = "kiosk/askama.toml")]
struct FoundPage {
    page: Page,
    here: &'static str,
    safes: Vec<today::Line>,
}

/// What was typed, by its looks.
enum Sought {
    /// Eight digits.
    Number(String),
    Phone(Phone),
    Name(String),
}

pub async fn find(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<FindForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let typed = typed.into_inner().number;
    let Some(sought) = read(&typed) else {
        return today::page(&app, &request, agent, typed, Some("desk-find-wrong")).await;
    };
    let (organisation, by) = (agent.agent.organisation, agent.agent.id);
    let found = work(&app, move |app| match sought {
        Sought::Number(_) => app.db.read(|conn| look_up(conn, app, organisation, &sought)),
        Sought::Phone(_) | Sought::Name(_) => app.db.write(|tx| {
            let found = look_up(tx, app, organisation, &sought)?;
            note(tx, app, &found, by)?;
            Ok(found)
        }),
    })
    .await?;
    match found.as_slice() {
        [] => today::page(&app, &request, agent, typed, Some("desk-find-none")).await,
        [only] => Ok(go(&format!("/desk/safes/{}", only.id), &[])),
        _ => {
            let page = agent.page(&app, &request);
            let safes = found.into_iter().map(|safe| today::Line::of(safe, &page)).collect();
            form(&FoundPage { here: "today", safes, page }, false)
        }
    }
}

/// `None`: digits that are no number.
fn read(typed: &str) -> Option<Sought> {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    if let Ok(number) = SafeNumber::parse(typed) {
        return Some(Sought::Number(today::stored(number)));
    }
    if digits >= PHONE_DIGITS
        && let Some(phone) = Phone::parse(typed.trim())
    {
        return Some(Sought::Phone(phone));
    }
    let name = line(typed).filter(|line| line.chars().any(char::is_alphabetic));
    name.map(|name| Sought::Name(name.to_owned()))
}

/// Whoever looks for a person, and not for a number that he was shown, leaves a trace that the person can read.
fn note(tx: &mut Conn, app: &App, found: &[Safe], by: AgentId) -> Result<()> {
    let detail = Detail::none().with("agent", by);
    for safe in found {
        journal::append(tx, &app.keyring, safe.id, Event::SafeFound, Actor::Agent, &detail, app.now())?;
    }
    Ok(())
}

fn look_up(conn: &mut Conn, app: &App, organisation: OrganisationId, sought: &Sought) -> Result<Vec<Safe>> {
    let keyring = &app.keyring;
    match sought {
        Sought::Number(number) => {
            Ok(safes::find_by_number(conn, keyring, organisation, number)?.into_iter().collect())
        }
        Sought::Name(name) => safes::find_by_name(conn, keyring, organisation, name),
        Sought::Phone(phone) => {
            let mut found = safes::of_phone(conn, keyring, phone.as_e164())?;
            found.retain(|safe| safe.organisation == organisation);
            Ok(found)
        }
    }
}
