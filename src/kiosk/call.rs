//! "Aide": somebody at the kiosk asks that a person comes. Nothing of the safe is on this screen.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::kiosk::start_of;
use crate::organisations::calls::{self, Call, Standing};
use crate::safes::session;
use crate::safes::times::{GRACE, HELP};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::AtKiosk;
use crate::web::headers;
use crate::web::page::Page;
use crate::web::stay::{self, own_screen};

/// How soon the screen tells that somebody comes.
const AGAIN_SECONDS: u16 = 10;
/// How long a call that nobody heard stays on the screen of a kiosk where nobody is in.
const UNHEARD_SECONDS: u16 = 20;

#[derive(Template)]
#[template(path = "kiosk/call.html", config = "kiosk/askama.toml")]
struct CallScreen {
    page: Page,
    coming: bool,
    /// It asks again and again how it stands; else it goes away.
    stays: bool,
    title: String,
    text: String,
    back: String,
}

/// Where one was when one asked.
#[derive(Deserialize)]
pub struct CallForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    back: String,
}

#[derive(Deserialize)]
pub struct CallQuery {
    #[serde(default)]
    back: String,
}

/// `POST /kiosk/call`: rings the desk. Also from a page that knows of no session (that something did not work):
/// then it rings, and is no sign of life.
pub async fn call(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<CallForm>,
) -> Result<HttpResponse, AppError> {
    let is_his = !form.csrf.is_empty();
    if is_his {
        at.check(&app, &form.csrf)?;
    }
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            calls::call(tx, &at.kiosk, now)?;
            match at.holder.filter(|_| is_his) {
                Some((session, safe)) => session::touch(tx, &session, &safe, now.plus(HELP).plus(GRACE), now),
                None => Ok(()),
            }
        })
    })
    .await?;
    Ok(see_other(&stay::address("/kiosk/call", own_screen(&form.back))))
}

/// `GET /kiosk/call`: whether somebody comes.
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<CallQuery>,
) -> Result<HttpResponse, AppError> {
    let (kiosk, organisation) = (at.kiosk.id, at.kiosk.organisation);
    let found = work(&app, move |app| {
        let now = app.now();
        app.db.read(|conn| {
            let Some(call) = calls::open_at(conn, kiosk, now)? else { return Ok(None) };
            Ok(Some((call, calls::standing(conn, organisation, &call, now)?)))
        })
    });
    let back = own_screen(&query.back).to_owned();
    let Some((call, standing)) = found.await? else { return Ok(see_other(way_back(&at, &back))) };
    let page = at.page(&app, &request);
    let stays = at.holder.is_some() || !is_unheard(&call, standing, &page);
    if stays {
        headers::refresh(&request, AGAIN_SECONDS, &stay::address("/kiosk/call", &back));
    } else {
        headers::refresh(&request, UNHEARD_SECONDS, "/kiosk");
    }
    let (title, text) = match standing {
        Standing::Waiting => ("call-title", "call-text"),
        Standing::Coming => ("call-coming-title", "call-text"),
        Standing::Nobody => ("call-nobody-title", "call-nobody-text"),
    };
    let coming = standing == Standing::Coming;
    html(&CallScreen { coming, stays, title: page.say(title), text: page.say(text), back, page })
}

/// Nobody has come for so long that whoever called has gone; the desk rings on.
fn is_unheard(call: &Call, standing: Standing, page: &Page) -> bool {
    standing == Standing::Nobody && call.called_at.plus(HELP) <= page.now
}

/// Where one was; where one goes on; or where one is told that the time is over.
fn way_back<'a>(at: &AtKiosk, back: &'a str) -> &'a str {
    match &at.holder {
        _ if at.is_over => "/kiosk/closed",
        _ if !back.is_empty() => back,
        Some((session, _)) => start_of(session.stage),
        None => "/kiosk",
    }
}

/// `POST /kiosk/call/cancel`: nobody need come.
pub async fn cancel(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<CallForm>,
) -> Result<HttpResponse, AppError> {
    at.check(&app, &form.csrf)?;
    let kiosk = at.kiosk.id;
    work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| calls::cancel(tx, kiosk, now))
    })
    .await?;
    Ok(see_other(way_back(&at, own_screen(&form.back))))
}
