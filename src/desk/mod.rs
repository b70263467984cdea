//! The desk: where agents open safes, print cards and keep recipients and kiosks. Teams
//! are kept here too. They read no papers here.

pub mod afar;
pub mod afar_list;
pub mod afar_request;
pub mod calls;
pub mod cards;
pub mod device;
mod enrolment;
pub mod find;
pub mod forgotten_pin;
mod help;
pub mod join;
pub mod kiosk_place;
pub mod kiosks;
pub mod languages;
pub mod lock;
pub mod lost_card;
pub mod member;
mod one_time_code;
pub mod password;
pub mod phone;
pub mod recipients;
pub mod recovery;
pub mod safes;
pub mod sign_in;
mod sms;
pub mod tasks;
pub mod team;
pub mod today;
mod waiting;

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::journal::Detail;
use crate::safes::{Safe, SafeId};
use crate::web::error_page::{AppError, html};
use crate::web::guards::SignedInAgent;

/// Characters in what an agent types into one line (a name, a body), at most.
const MAX_LINE_CHARS: usize = 80;

/// A form that carries nothing but its token.
#[derive(Deserialize)]
pub struct Button {
    #[serde(default)]
    csrf: String,
}

/// A form with one box to tick, which says what the agent has seen or done.
#[derive(Deserialize)]
pub struct Ticked {
    #[serde(default)]
    csrf: String,
    /// There when the box is ticked.
    tick: Option<String>,
}

/// What an address says that has just happened: an id of a few, for a sentence.
#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// What is wrong with a form: the field's name, and what to do.
#[derive(Default)]
struct Mistakes {
    list: Vec<(&'static str, String)>,
}

impl Mistakes {
    fn add(&mut self, field: &'static str, text: String) {
        self.list.push((field, text));
    }

    /// The text for one field, empty when it is right.
    fn of(&self, field: &str) -> &str {
        self.list.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// Goes on to another page (303, RFC 9110, 15.4.4), so that a reload posts nothing again.
fn go(to: &str, cookies: &[Cookie<'_>]) -> HttpResponse {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((LOCATION, to));
    for cookie in cookies {
        response.cookie(cookie.clone());
    }
    response.finish()
}

/// A page, or with mistakes the same page with status 422.
fn form(template: &impl Template, mistakes: bool) -> Result<HttpResponse, AppError> {
    let mut response = html(template)?;
    if mistakes {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// One line of text without blanks around it; `None` when it is empty or too long.
fn line(typed: &str) -> Option<&str> {
    let line = typed.trim();
    let fits = (1..=MAX_LINE_CHARS).contains(&line.chars().count());
    (fits && !line.chars().any(char::is_control)).then_some(line)
}

/// A safe of the agent's own organisation; another's is as unknown as one that is not there.
fn own_safe(app: &App, agent: &SignedInAgent, safe: SafeId) -> Result<Safe> {
    let found = app.db.read(|conn| crate::safes::find(conn, &app.keyring, safe))?;
    own(found, agent)
}

fn own(safe: Safe, agent: &SignedInAgent) -> Result<Safe> {
    let own = safe.organisation == agent.agent.organisation && !safe.is_closed;
    if own { Ok(safe) } else { Err(Error::NotFound) }
}

/// Looks at a safe of the agent's own organisation, in one transaction.
async fn look<T: Send + 'static>(
    app: &web::Data<App>,
    agent: SignedInAgent,
    safe: SafeId,
    look: impl FnOnce(&mut Conn, &App, &SignedInAgent, &Safe) -> Result<T> + Send + 'static,
) -> Result<(T, Safe), AppError> {
    work(app, move |app| {
        app.db.read(|conn| {
            let safe = own(crate::safes::find(conn, &app.keyring, safe)?, &agent)?;
            Ok((look(conn, app, &agent, &safe)?, safe))
        })
    })
    .await
}

/// Does something to a safe of the agent's own organisation, in one transaction.
async fn act<T: Send + 'static>(
    app: &web::Data<App>,
    agent: SignedInAgent,
    safe: SafeId,
    act: impl FnOnce(&mut Conn, &App, &SignedInAgent, &Safe) -> Result<T> + Send + 'static,
) -> Result<(T, SignedInAgent), AppError> {
    work(app, move |app| {
        let outcome = app.db.write(|tx| {
            let safe = own(crate::safes::find(tx, &app.keyring, safe)?, &agent)?;
            act(tx, app, &agent, &safe)
        })?;
        Ok((outcome, agent))
    })
    .await
}

/// For the journal: who did it.
fn trace(agent: &SignedInAgent) -> Detail {
    Detail::none().with("agent", agent.agent.id)
}
