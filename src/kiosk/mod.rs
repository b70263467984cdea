//! The kiosk's screens, one file per errand. An edge room: it calls the domains and belongs to none.

pub mod add;
pub mod keep;
pub mod papers;
mod upload;

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;

/// Goes on to another page (RFC 9110, 15.4.4): what a POST is answered with.
fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, to)).finish()
}
