//! Pictures of papers, under addresses that are good once, within a minute and for one session: what a browser keeps of one
//! (history, a log on the way) leads nowhere, and the page that shows it is made anew with a new one each time.

use std::time::Duration;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use data_encoding::BASE64URL_NOPAD;

use crate::app::{App, image_work};
use crate::clock::Timestamp;
use crate::documents::{self, DocumentId, State, pdf, view};
use crate::error::{Error, Result};
use crate::safes::session::Session;
use crate::web::error_page::AppError;
use crate::web::guards::AtKiosk;

/// A browser asks for the picture as soon as it has the page.
const LIFE: Duration = Duration::from_mins(1);
/// The long side of a drawn PDF page, in pixels: A4 that can be read in full width on a Full HD screen.
const SHEET_LONG_SIDE_PX: u32 = 2000;
const SALT_BYTES: usize = 8;
const LABEL: &str = "consigne/session/picture";

/// A sheet of a paper: numbers of the page and of the sheet in it, both from 1.
#[derive(Clone, Copy)]
pub struct Place {
    pub document: DocumentId,
    pub page: i32,
    pub sheet: i32,
}

impl Place {
    fn to_bytes(self, until: Timestamp) -> Vec<u8> {
        let numbers = [self.page.to_be_bytes(), self.sheet.to_be_bytes()].concat();
        // Two pages that are made in the same millisecond have two addresses.
        let salt: [u8; SALT_BYTES] = rand::random();
        [salt.as_slice(), self.document.as_bytes(), numbers.as_slice(), &until.as_millis().to_be_bytes()]
            .concat()
    }

    /// The place, and until when its address lives.
    fn parse(bytes: &[u8]) -> Option<(Self, Timestamp)> {
        let (_, rest) = bytes.split_first_chunk::<SALT_BYTES>()?;
        let (document, rest) = rest.split_first_chunk::<16>()?;
        let (page, rest) = rest.split_first_chunk::<4>()?;
        let (sheet, until) = rest.split_first_chunk::<4>()?;
        let place = Self {
            document: DocumentId::from_bytes(*document),
            page: i32::from_be_bytes(*page),
            sheet: i32::from_be_bytes(*sheet),
        };
        Some((place, Timestamp::from_millis(i64::from_be_bytes(until.try_into().ok()?))))
    }
}

/// A new address for a picture, which this session alone can use.
pub(super) fn address(app: &App, session: &Session, place: Place) -> Result<String> {
    let bytes = place.to_bytes(app.now().plus(LIFE));
    Ok(format!("/kiosk/picture/{}", BASE64URL_NOPAD.encode(&session.seal(&app.keyring, LABEL, &bytes)?)))
}

/// The place of an address that still lives and was not used.
fn place(app: &App, session: &Session, address: &str) -> Option<Place> {
    let sealed = BASE64URL_NOPAD.decode(address.as_bytes()).ok()?;
    let (place, until) = Place::parse(&session.open(&app.keyring, LABEL, &sealed).ok()?)?;
    let now = app.now();
    (now < until && app.once.is_first(address, until, now)).then_some(place)
}

/// `GET /kiosk/picture/{address}`. Not a sign of life: the page that shows it was one.
pub async fn show(
    app: web::Data<App>,
    at: AtKiosk,
    address: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    if !at.is_inside() {
        return Err(AppError::NOT_FOUND);
    }
    let Some((session, safe)) = at.holder else { return Err(AppError::NOT_FOUND) };
    let Some(place) = place(&app, &session, &address).filter(|_| !session.must_prove(app.now())) else {
        return Err(AppError::NOT_FOUND);
    };
    let index = u32::try_from(place.sheet).ok().and_then(|sheet| sheet.checked_sub(1));
    let Some(index) = index else { return Err(AppError::NOT_FOUND) };
    let (safe, key) = (safe.id, session.safe_key()?);
    let jpeg = image_work(&app, move |app| {
        let state = app.db.read(|conn| documents::find(conn, &app.keyring, safe, place.document))?.state;
        if state == State::Erased {
            return Err(Error::NotFound);
        }
        let (keyring, blobs) = (&app.keyring, &app.blobs);
        let mut content = view::page(&app.db, keyring, blobs, safe, &key, place.document, place.page)?;
        let bytes = std::mem::take(&mut *content.bytes);
        if content.media_type == "application/pdf" {
            return Ok(pdf::render(bytes, index, SHEET_LONG_SIDE_PX)?);
        }
        if index == 0 { Ok(bytes) } else { Err(Error::NotFound) }
    })
    .await?;
    Ok(HttpResponse::Ok().content_type("image/jpeg").insert_header((CACHE_CONTROL, "no-store")).body(jpeg))
}
