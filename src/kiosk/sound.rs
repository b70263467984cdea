//! What "Écouter" plays: pieces made beforehand, for everybody; or the screen with its names, for headphones.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;
use std::time::Duration;

use crate::app::{App, work};
use crate::clock::Timestamp;
use crate::i18n::Language;
use crate::safes::session;
use crate::web::error_page::{AppError, see_other};
use crate::web::guards::{AtKiosk, EnrolledKiosk};
use crate::web::heard::{SEAL, headphones_cookie};
use crate::web::stay::own_screen;
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
    let Some((session, _)) = at.holder else { return Err(AppError::NOT_FOUND) };
    let blob = BASE64URL_NOPAD.decode(sealed.as_bytes()).map_err(|_| AppError::NOT_FOUND)?;
    let opened =
        session::open_with(&app.keyring, &session.token, SEAL, &blob).map_err(|_| AppError::NOT_FOUND)?;
    let (language, text) = parse(&String::from_utf8_lossy(&opened), app.now()).ok_or(AppError::NOT_FOUND)?;
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

#[derive(Deserialize)]
pub struct HeadphonesForm {
    #[serde(default)]
    csrf: String,
    /// `on` or `off`.
    headphones: String,
    /// The screen to come back to.
    #[serde(default)]
    back: String,
}

/// `POST /kiosk/headphones`: "J'ai un casque", for this visit.
pub async fn headphones(
    app: web::Data<App>,
    at: AtKiosk,
    form: web::Form<HeadphonesForm>,
) -> Result<HttpResponse, AppError> {
    at.check(&app, &form.csrf)?;
    let on = form.headphones == "on" && at.kiosk.headphones;
    let back = own_screen(&form.back);
    let mut response = see_other(if back.is_empty() { "/kiosk" } else { back });
    drop(response.add_cookie(&headphones_cookie(on)));
    Ok(response)
}
