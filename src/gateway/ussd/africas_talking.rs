//! The USSD interface of Africa's Talking: a form for each hop, whose `text` holds all inputs of the session.
//!
//! It is not signed. What tells the gateway from a stranger is a secret in the address and, where they are
//! configured, the addresses that it calls from.

use actix_web::web::{Bytes, Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use secrecy::ExposeSecret;
use serde::Deserialize;

use super::{Hop, Screen};
use crate::app::{App, work};
use crate::crypto::secret::same;
use crate::i18n::phones::Phone;
use crate::web::address;
use crate::web::error_page::AppError;

/// Sessions of the public description have 33 characters.
const SESSION_LIMIT_BYTES: usize = 128;

/// Where the gateway asks for the next screen, below the public address.
pub fn path(secret: &str) -> String {
    format!("/hooks/ussd/{secret}")
}

/// Where it tells that a session is over.
pub fn end_path(secret: &str) -> String {
    format!("/hooks/ussd/{secret}/end")
}

/// The fields that we read; `serviceCode` and `networkCode` come too.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    session_id: String,
    phone_number: String,
    /// All inputs of the session, joined by `*`.
    #[serde(default)]
    text: String,
}

/// `POST /hooks/ussd/{secret}`: the next screen.
pub async fn hop(
    request: HttpRequest,
    secret: Path<String>,
    body: Bytes,
    app: Data<App>,
) -> Result<HttpResponse, AppError> {
    check_caller(&request, &secret, &app)?;
    let fields = std::str::from_utf8(&body).ok().and_then(|body| Query::<Fields>::from_query(body).ok());
    let fields = fields
        .map(Query::into_inner)
        .filter(|fields| (1..=SESSION_LIMIT_BYTES).contains(&fields.session_id.len()))
        .ok_or(AppError::BAD_REQUEST)?;
    let screen = work(&app, move |app| {
        let Some(phone) = Phone::parse(&fields.phone_number) else { return Ok(super::answer_to_nobody()) };
        let (number, input) = inputs(&fields.text);
        let hop = Hop { session: &fields.session_id, phone: &phone, number, input };
        app.db.write(|tx| super::answer(tx, &app.keyring, &app.config.site_name, &hop, app.now()))
    })
    .await?;
    let text = match &screen {
        Screen::Continue(text) => format!("CON {text}"),
        Screen::End(text) => format!("END {text}"),
    };
    tracing::info!(ends = matches!(screen, Screen::End(_)), "USSD answered");
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text))
}

/// `POST /hooks/ussd/{secret}/end`: a session is over. Nothing hangs on it: a dialogue is kept by phone, for a while.
pub async fn ended(
    request: HttpRequest,
    secret: Path<String>,
    app: Data<App>,
) -> Result<HttpResponse, AppError> {
    check_caller(&request, &secret, &app)?;
    Ok(HttpResponse::Ok().finish())
}

/// 404 without the secret, as if there were nothing here; 403 with it, from elsewhere.
fn check_caller(request: &HttpRequest, secret: &str, app: &App) -> Result<(), AppError> {
    let known = app.config.ussd.as_ref().ok_or(AppError::NOT_FOUND)?;
    if !same(secret.as_bytes(), known.secret.expose_secret().as_bytes()) {
        return Err(AppError::NOT_FOUND);
    }
    let from = address::ip(request).map(|from| from.to_canonical());
    if !known.sources.is_empty() && !from.is_some_and(|from| known.sources.contains(&from)) {
        return Err(AppError::FORBIDDEN);
    }
    Ok(())
}

/// How many inputs there were, and the last one.
fn inputs(text: &str) -> (usize, &str) {
    if text.is_empty() {
        return (0, "");
    }
    (text.split('*').count(), text.rsplit('*').next().unwrap_or_default())
}
