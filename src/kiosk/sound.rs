//! What "Écouter" plays: pieces made beforehand, for everybody; or the screen with its names, for headphones.

use std::time::Duration;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use data_encoding::BASE64URL_NOPAD;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::i18n::Language;
use crate::safes::session;
use crate::web::error_page::AppError;
use crate::web::guards::{AtKiosk, EnrolledKiosk};
use crate::web::heard::SEAL;
use crate::web::voices::PIECES_LIMIT;

/// How long the names of a screen can be heard. Then the screen is asked for anew.
const PRIVATE_FOR: Duration = Duration::from_mins(2);

/// `GET /kiosk/sound/{pieces}.mp3`: generic texts, which the browser may keep for a while.
pub async fn pieces(
    app: web::Data<App>,
    _: EnrolledKiosk,
    pieces: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    let pieces: Vec<String> = pieces.split('+').map(ToOwned::to_owned).collect();
    if pieces.len() > PIECES_LIMIT {
        return Err(AppError::NOT_FOUND);
    }
    let joined = work(&app, move |app| Ok(app.site.voices().join(&pieces)?)).await?;
    let joined = joined.ok_or(AppError::NOT_FOUND)?;
    let kept = (CACHE_CONTROL, "private, max-age=3600");
    Ok(HttpResponse::Ok().content_type("audio/mpeg").insert_header(kept).body(joined))
}

/// `GET /kiosk/said/{sealed}`: the screen with its names. The address opens in the session that it was made for.
pub async fn said(
    app: web::Data<App>,
    at: AtKiosk,
    sealed: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    let now = app.now();
    let live = at.holder.filter(|(session, _)| !session.must_prove(now));
    let Some((session, _)) = live else { return Err(AppError::NOT_FOUND) };
    let blob = BASE64URL_NOPAD.decode(sealed.as_bytes()).map_err(|_| AppError::NOT_FOUND)?;
    let opened =
        session::open_with(&app.keyring, &session.token, SEAL, &blob).map_err(|_| AppError::NOT_FOUND)?;
    let (language, text) = parse(&String::from_utf8_lossy(&opened), now).ok_or(AppError::NOT_FOUND)?;
    let spoken = app.site.voices().speak(language, &text).await.ok_or(AppError::NOT_FOUND)?;
    Ok(HttpResponse::Ok().content_type("audio/wav").body(spoken))
}

/// "MILLISECONDS LANGUAGE TEXT", unless it is too old.
fn parse(speech: &str, now: Timestamp) -> Option<(Language, String)> {
    let mut parts = speech.splitn(3, ' ');
    let made = Timestamp::from_millis(parts.next()?.parse().ok()?);
    let language = Language::parse(parts.next()?)?;
    (now < made.plus(PRIVATE_FOR)).then(|| Some((language, parts.next()?.to_owned())))?
}
