//! "Codes sur papier": a list of codes for a holder whose phone others hold too, printed here and nowhere else.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::cards::issue::{self, Kind};
use crate::journal::Detail;
use crate::kiosk::confirm::Posted;
use crate::kiosk::given::End;
use crate::kiosk::print::{PrintScreen, waiting_for};
use crate::kiosk::settings::DONE;
use crate::releases::afar::{self, Outdated};
use crate::releases::card_codes::{self, List};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::{SignedIn, SignedInHolder};
use crate::web::page::Page;

const HERE: &str = "/kiosk/codes";

#[derive(Template)]
#[template(path = "kiosk/codes.html", config = "kiosk/askama.toml")]
struct CodesScreen {
    page: Page,
    /// Without a phone nothing asks for a code.
    bound: bool,
    /// Codes left on the list, if there is one.
    left: Option<usize>,
    text: String,
    prints: bool,
}

impl CodesScreen {
    fn is_nearly_used_up(&self) -> bool {
        self.left.is_some_and(|left| 0 < left && left < card_codes::FEW)
    }
}

#[derive(Template)]
#[template(path = "kiosk/codes_hand.html", config = "kiosk/askama.toml")]
struct HandScreen {
    page: Page,
}

#[derive(Template)]
#[template(path = "kiosk/codes_stop.html", config = "kiosk/askama.toml")]
struct StopScreen {
    page: Page,
}

/// `GET /kiosk/codes`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let (page, prints, bound) =
        (holder.page(&app, &request), holder.kiosk.prints, holder.safe.phone.is_some());
    let left = work(&app, move |app| app.db.read(|conn| card_codes::left(conn, holder.safe.id))).await?;
    let text = match left {
        Some(0) => page.say("codes-none-left"),
        Some(left) => page.with("codes-left", &[("left", left.into())]),
        None if bound => page.say("codes-text"),
        None => page.say("codes-no-phone"),
    };
    html(&CodesScreen { page, bound, left, text, prints })
}

/// `POST /kiosk/codes`: "Imprimer une liste". It counts once it is in the holder's hand.
pub async fn make(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    if !holder.kiosk.prints || holder.safe.phone.is_none() {
        return Ok(see_other(HERE));
    }
    work(&app, move |app| {
        let list = List::draw().to_text();
        app.db.write(|tx| issue::wait_for_codes(tx, &app.keyring, &holder.session, &list, app.now()))
    })
    .await?;
    Ok(see_other("/kiosk/codes/print"))
}

/// `GET /kiosk/codes/print`
pub async fn print(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    match waiting_for(&app, holder, Kind::Codes).await? {
        Some(print) => PrintScreen::codes(page, print).answer(),
        None => Ok(see_other(HERE)),
    }
}

/// `GET /kiosk/codes/hand`: a list that nobody holds must not be asked for.
pub async fn hand(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    match waiting_for(&app, holder, Kind::Codes).await? {
        Some(_) => html(&HandScreen { page }),
        None => Ok(see_other(HERE)),
    }
}

/// `POST /kiosk/codes/begin`: "Oui, je l'ai". The list counts, and leaves the server.
pub async fn begin(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    let begun = work(&app, move |app| {
        let (session, safe, now) = (&holder.session, &holder.safe, app.now());
        let detail = Detail::none().with("kiosk", session.kiosk);
        app.db.write(|tx| {
            let print = issue::waiting_for(tx, session, safe.id, Kind::Codes, now)?;
            let Some(print) = print else { return Ok(false) };
            let waiting = issue::waiting(tx, &app.keyring, session, print, now)?;
            let Some(waiting) = waiting else { return Ok(false) };
            let list = List::parse(&waiting.text)?;
            card_codes::begin_using(tx, &app.keyring, safe, &list, &detail, now)?;
            afar::end_outdated(tx, &app.keyring, safe.id, Outdated::Codes, now)?;
            issue::printed(tx, session, print)?;
            Ok(true)
        })
    });
    Ok(see_other(if begun.await? { "/kiosk/codes/begun" } else { HERE }))
}

/// `GET /kiosk/codes/begun`
pub async fn begun(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    let page = holder.page(&app, &request);
    End::new(page, "good", "codes-begun-title", "codes-begun-text", ("/kiosk/home", "give-home")).answer()
}

/// `GET /kiosk/codes/stop`: asks once.
pub async fn ask_stop(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    html(&StopScreen { page: holder.page(&app, &request) })
}

/// `POST /kiosk/codes/stop`
pub async fn stop(
    app: web::Data<App>,
    holder: SignedInHolder,
    form: web::Form<Posted>,
) -> Result<HttpResponse, AppError> {
    holder.check(&app, &form.csrf)?;
    work(&app, move |app| {
        let detail = Detail::none().with("kiosk", holder.session.kiosk);
        app.db.write(|tx| card_codes::stop_using(tx, &app.keyring, &holder.safe, &detail, app.now()))
    })
    .await?;
    Ok(see_other(DONE))
}
