//! The webhooks of a provider that speaks Twilio's language: what people answer, and what became of what we sent.

use std::borrow::Cow;

use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::web::{Bytes, Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use secrecy::SecretString;

use crate::app::{App, work};
use crate::config::sms::{SmsProvider, Twilio};
use crate::gateway::receive::{Received, receive};
use crate::gateway::signature;
use crate::messaging::provider::{Report, twilio};
use crate::messaging::reports;
use crate::web::error_page::AppError;

/// Where a channel hands over what people answer, below the public address.
pub fn inbound_path(channel: &str) -> String {
    format!("/hooks/sms/{channel}/inbound")
}

/// Where it tells what became of an SMS.
pub fn status_path(channel: &str) -> String {
    format!("/hooks/sms/{channel}/status")
}

/// Where a telephone with `SMSGate` tells of everything.
pub fn event_path(channel: &str) -> String {
    format!("/hooks/sms/{channel}/event")
}

/// Where a channel whose calls are not signed says that there is something to fetch.
pub fn poke_path(channel: &str) -> String {
    format!("/hooks/sms/{channel}/poke")
}

/// Ids have 34 characters.
const ID_LIMIT_BYTES: usize = 64;
/// Nothing to say in this answer: replies leave through the outbox.
const NO_REPLY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

/// `POST /hooks/sms/{channel}/inbound`: an SMS of a person.
pub async fn inbound(
    request: HttpRequest,
    channel: Path<String>,
    body: Bytes,
    app: Data<App>,
) -> Result<HttpResponse, AppError> {
    let form = signed_form(&request, &channel, &body, &app)?;
    let id = form.id(&["MessageSid", "SmsMessageSid", "SmsSid"])?.to_owned();
    let effect = work(&app, move |app| {
        let sms = Received {
            provider: &channel,
            message_id: &id,
            from: form.get("From").unwrap_or_default(),
            body: form.get("Body").unwrap_or_default(),
        };
        app.db.write(|tx| receive(tx, &app.keyring, &sms, app.now()))
    })
    .await?;
    tracing::info!(?effect, "SMS received");
    Ok(HttpResponse::Ok().content_type("text/xml; charset=utf-8").body(NO_REPLY))
}

/// `POST /hooks/sms/{channel}/status`: what became of an SMS of ours.
pub async fn status(
    request: HttpRequest,
    channel: Path<String>,
    body: Bytes,
    app: Data<App>,
) -> Result<HttpResponse, AppError> {
    let form = signed_form(&request, &channel, &body, &app)?;
    let id = form.id(&["MessageSid", "SmsSid"])?.to_owned();
    let status = form.get("MessageStatus").or_else(|| form.get("SmsStatus"));
    let Some(told) = status.and_then(twilio::told) else { return Ok(HttpResponse::NoContent().finish()) };
    let error = form.get("ErrorCode").filter(|code| code.len() <= ID_LIMIT_BYTES).map(ToOwned::to_owned);
    let report = Report { provider_id: id, told, error };
    work(&app, move |app| app.db.write(|tx| reports::told(tx, &channel, &report, app.now()))).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The fields of a form.
struct Form(Vec<(String, String)>);

impl Form {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn id(&self, names: &[&str]) -> Result<&str, AppError> {
        names.iter().find_map(|name| self.get(name)).filter(|id| is_id(id)).ok_or(AppError::BAD_REQUEST)
    }
}

/// Whether a text can be the id of a message.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= ID_LIMIT_BYTES && !text.contains('\0')
}

/// The form of a request that the provider has signed; 403 for all others, before anything is read from it.
fn signed_form(request: &HttpRequest, channel: &str, body: &Bytes, app: &App) -> Result<Form, AppError> {
    let channels = app.config.sms.as_ref().map(|sms| &sms.channels);
    let Some(SmsProvider::Twilio(sms)) =
        channels.and_then(|all| all.get(channel)).map(|known| &known.provider)
    else {
        return Err(AppError::FORBIDDEN);
    };
    let header = |name: &str| text_of(request.headers(), name);
    let (Some(given), Some(kind)) = (header(&sms.signature_header), header(CONTENT_TYPE.as_str())) else {
        return Err(AppError::FORBIDDEN);
    };
    let path = request
        .uri()
        .path_and_query()
        .map_or_else(|| Cow::Borrowed(request.path()), |all| all.as_str().into());
    let url = format!("{}{path}", app.config.public_url.trim_end_matches('/'));
    if !signature::verify(&tokens(sms), &url, kind, body, given) {
        return Err(AppError::FORBIDDEN);
    }
    std::str::from_utf8(body)
        .ok()
        .and_then(|body| Query::<Vec<(String, String)>>::from_query(body).ok())
        .map(|form| Form(form.into_inner()))
        .ok_or(AppError::BAD_REQUEST)
}

pub(super) fn text_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn tokens(sms: &Twilio) -> Vec<SecretString> {
    std::iter::once(&sms.auth_token).chain(&sms.previous_auth_token).cloned().collect()
}
