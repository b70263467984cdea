//! The one page of a kiosk that an agent needs there: the code from the desk makes this machine a kiosk.

use actix_web::cookie::SameSite;
use actix_web::cookie::time::Duration;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::desk::{form, go};
use crate::error::Result;
use crate::organisations::kiosks;
use crate::web::address::Address;
use crate::web::cookies;
use crate::web::error_page::AppError;
use crate::web::guards::{EnrolledKiosk, KIOSK_COOKIE};
use crate::web::page::{Page, language_of};

/// The longest that browsers keep a cookie (RFC 6265bis, 5.5): a kiosk lives for years, each visit is rare.
const DEVICE_COOKIE_DAYS: i64 = 400;

#[derive(Deserialize)]
pub struct EnrolForm {
    code: String,
}

#[derive(Template)]
#[template(path = "desk/enrol.html", config = "kiosk/askama.toml")]
struct EnrolPage {
    page: Page,
    mistake: Option<String>,
}

pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    kiosk: Result<EnrolledKiosk, AppError>,
) -> Result<HttpResponse, AppError> {
    if kiosk.is_ok() {
        return Ok(go("/kiosk", &[]));
    }
    let page = Page::new(&app.site, language_of(&request), app.now());
    form(&EnrolPage { page, mistake: None }, false)
}

pub async fn enrol(
    app: web::Data<App>,
    request: HttpRequest,
    address: Address,
    typed: web::Form<EnrolForm>,
) -> Result<HttpResponse, AppError> {
    address.check(&app).await?;
    let code = typed.into_inner().code;
    let token = work(&app, move |app| app.db.write(|tx| kiosks::enrol(tx, &code, app.now()))).await?;
    let Some(token) = token else {
        address.count(&app).await?;
        let page = Page::new(&app.site, language_of(&request), app.now());
        let mistake = Some(page.say("desk-enrol-wrong"));
        return form(&EnrolPage { page, mistake }, true);
    };
    let mut device = cookies::session(&app.site, KIOSK_COOKIE, &token.to_text(), SameSite::Strict);
    device.set_max_age(Duration::days(DEVICE_COOKIE_DAYS));
    Ok(go("/kiosk", &[device]))
}
