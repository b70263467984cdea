//! The webhook of a telephone with `SMSGate`: what people answer, and what became of what it sent.

use std::time::Duration;

use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use data_encoding::HEXLOWER_PERMISSIVE;
use secrecy::ExposeSecret;
use serde::Deserialize;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::config::sms::SmsProvider;
use crate::crypto::secret::same;
use crate::crypto::webhook::hmac_sha256;
use crate::gateway::receive::{Received, receive};
use crate::gateway::sms::{is_id, text_of};
use crate::messaging::provider::{Report, Told};
use crate::messaging::reports;
use crate::web::error_page::AppError;

const SIGNATURE: &str = "X-Signature";
const TIME: &str = "X-Timestamp";
/// How far the telephone's clock may be off, and how long a call can be played again.
const TIME_LEEWAY: Duration = Duration::from_mins(5);

#[derive(Deserialize)]
struct Event {
    /// The same when the call is repeated.
    id: String,
    #[serde(rename = "event")]
    kind: String,
    payload: serde_json::Value,
}

/// `sms:received`. The `messageId` in it is made of the text, so that the same answer has it twice.
#[derive(Deserialize)]
struct Incoming {
    /// Older telephones say `phoneNumber`. Perhaps in the national form.
    #[serde(alias = "phoneNumber")]
    sender: String,
    message: String,
}

/// `sms:sent` and the like. The id is the one that we gave.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Outgoing {
    message_id: String,
}

/// `POST /hooks/sms/{channel}/event`.
pub async fn event(
    request: HttpRequest,
    channel: Path<String>,
    body: Bytes,
    app: Data<App>,
) -> Result<HttpResponse, AppError> {
    if !is_signed(&request, &channel, &body, &app) {
        return Err(AppError::FORBIDDEN);
    }
    let event: Event = serde_json::from_slice(&body).map_err(|_| AppError::BAD_REQUEST)?;
    let told = match event.kind.as_str() {
        "sms:received" => {
            take_in(&app, channel.into_inner(), event).await?;
            return Ok(HttpResponse::NoContent().finish());
        }
        "sms:sent" => Told::Sent,
        "sms:delivered" => Told::Delivered,
        "sms:failed" => Told::Failed,
        // It lives ("system:ping"), or says what does not concern us.
        _ => return Ok(HttpResponse::NoContent().finish()),
    };
    let sent: Outgoing = serde_json::from_value(event.payload).map_err(|_| AppError::BAD_REQUEST)?;
    let report = Report { provider_id: sent.message_id, told, error: None };
    work(&app, move |app| app.db.write(|tx| reports::told(tx, &channel, &report, app.now()))).await?;
    Ok(HttpResponse::NoContent().finish())
}

async fn take_in(app: &Data<App>, channel: String, event: Event) -> Result<(), AppError> {
    let incoming: Incoming = serde_json::from_value(event.payload).map_err(|_| AppError::BAD_REQUEST)?;
    if !is_id(&event.id) {
        return Err(AppError::BAD_REQUEST);
    }
    let effect = work(app, move |app| {
        let sms = Received {
            provider: &channel,
            message_id: &event.id,
            from: &incoming.sender,
            body: &incoming.message,
        };
        app.db.write(|tx| receive(tx, &app.keyring, &sms, app.now()))
    })
    .await?;
    tracing::info!(?effect, "SMS received");
    Ok(())
}

/// Whether the channel's own telephone has signed this body, and not long ago.
fn is_signed(request: &HttpRequest, channel: &str, body: &[u8], app: &App) -> bool {
    let channels = app.config.sms.as_ref().map(|sms| &sms.channels);
    let Some(SmsProvider::SmsGate(account)) =
        channels.and_then(|all| all.get(channel)).map(|known| &known.provider)
    else {
        return false;
    };
    let header = |name: &str| text_of(request.headers(), name);
    let (Some(signature), Some(time)) = (header(SIGNATURE), header(TIME)) else { return false };
    let Ok(given) = HEXLOWER_PERMISSIVE.decode(signature.as_bytes()) else { return false };
    let right = hmac_sha256(account.signing_key.expose_secret().as_bytes(), &[body, time.as_bytes()]);
    same(&right, &given) && is_recent(time, app.now())
}

fn is_recent(seconds: &str, now: Timestamp) -> bool {
    let Ok(seconds) = seconds.parse::<i64>() else { return false };
    now.as_seconds().abs_diff(seconds) <= TIME_LEEWAY.as_secs()
}
