//! The machine of a kiosk: it gives its key for a code from the desk, its browser comes in by a start that it
//! signed, and says now and then that it lives.

use actix_web::cookie::SameSite;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use tracing::info;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::crypto::device::DeviceKey;
use crate::organisations::KioskId;
use crate::organisations::kiosks::{self, Start};
use crate::web::address::Address;
use crate::web::cookies;
use crate::web::error_page::{AppError, see_other};
use crate::web::guards::{EnrolledKiosk, KIOSK_COOKIE};

#[derive(Deserialize)]
pub struct EnrolForm {
    code: String,
    /// The public half: 32 bytes of base64url.
    key: String,
}

#[derive(Serialize)]
struct Enrolled {
    kiosk: KioskId,
}

/// `POST /kiosk/device`: the code from the desk, once, and the key that the machine has made.
pub async fn enrol(
    app: web::Data<App>,
    address: Address,
    typed: web::Form<EnrolForm>,
) -> Result<HttpResponse, AppError> {
    address.check(&app).await?;
    let EnrolForm { code, key } = typed.into_inner();
    let key = DeviceKey::parse(&key).ok_or(AppError::BAD_REQUEST)?;
    let kiosk = work(&app, move |app| app.db.write(|tx| kiosks::enrol(tx, &code, &key, app.now()))).await?;
    let Some(kiosk) = kiosk else {
        address.count(&app).await?;
        return Err(AppError::Status(StatusCode::UNPROCESSABLE_ENTITY));
    };
    info!(kiosk.id = %kiosk, outcome = "enrolled", "Kiosk changed");
    Ok(HttpResponse::Ok().json(Enrolled { kiosk }))
}

#[derive(Deserialize)]
pub struct StartQuery {
    kiosk: KioskId,
    /// Unix milliseconds.
    at: i64,
    signature: String,
}

/// `GET /kiosk/start`: where the machine opens its browser. The address is good once, for two minutes.
pub async fn start(app: web::Data<App>, query: web::Query<StartQuery>) -> Result<HttpResponse, AppError> {
    let StartQuery { kiosk, at, signature } = query.into_inner();
    let signature = BASE64URL_NOPAD.decode(signature.as_bytes()).map_err(|_| AppError::NotAKiosk)?;
    let token = work(&app, move |app| {
        let start = Start { kiosk, at: Timestamp::from_millis(at) };
        let (origin, now) = (app.site.origin(), app.now());
        let key = app.db.read(|conn| kiosks::signed(conn, &start, origin, &signature, now))?;
        key.map_or(Ok(None), |key| app.db.write(|tx| kiosks::start(tx, &start, &key, now)))
    });
    let token = token.await?.ok_or(AppError::NotAKiosk)?;
    info!(kiosk.id = %kiosk, outcome = "started", "Kiosk changed");
    let mut response = see_other("/kiosk");
    // It ends with the browser; the server ends it after its day.
    let cookie = cookies::session(&app.site, KIOSK_COOKIE, &token.to_text(), SameSite::Strict);
    // Fails only for a cookie that is no header; base64url always is.
    drop(response.add_cookie(&cookie));
    Ok(response)
}

/// `GET /kiosk/device/{kiosk}`: 204 while the kiosk's browser gives signs of life. Its machine asks, and begins anew
/// when a page died or a start was refused.
pub async fn heard(app: web::Data<App>, kiosk: web::Path<KioskId>) -> Result<HttpResponse, AppError> {
    let heard = work(&app, move |app| app.db.read(|conn| kiosks::is_heard(conn, *kiosk, app.now())));
    if heard.await? { Ok(HttpResponse::NoContent().finish()) } else { Err(AppError::NOT_FOUND) }
}

/// `GET /kiosk/alive`: the welcome stays for hours without a page being loaded. The guard writes "last seen".
pub async fn alive(_: EnrolledKiosk) -> HttpResponse {
    HttpResponse::NoContent().finish()
}
