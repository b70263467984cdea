//! The whole URL table.

use actix_web::web::{ServiceConfig, get, post};

use crate::kiosk::{add, keep, papers as looking};
use crate::web::assets;

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    papers(config);
}

/// The holder's papers, at the kiosk.
fn papers(config: &mut ServiceConfig) {
    config
        .route("/kiosk/papers", get().to(looking::list))
        .route("/kiosk/papers/{id}", get().to(looking::one))
        .route("/kiosk/papers/{id}/big", get().to(looking::big))
        .route("/kiosk/papers/{id}/pages/{number}/{sheet}", get().to(looking::sheet))
        .route("/kiosk/papers/{id}/erase", get().to(looking::ask_erase))
        .route("/kiosk/papers/{id}/erase", post().to(looking::erase))
        .route("/kiosk/papers/{id}/take-back", post().to(looking::take_back))
        .route("/kiosk/add", get().to(add::kinds))
        .route("/kiosk/add", post().to(add::start))
        .route("/kiosk/add/{id}", get().to(add::lay))
        .route("/kiosk/add/{id}/pages", post().to(add::page))
        .route("/kiosk/add/{id}/check/{page}", get().to(add::check))
        .route("/kiosk/add/{id}/redo", post().to(add::redo))
        .route("/kiosk/add/{id}/more", get().to(add::more))
        .route("/kiosk/add/{id}/keep", get().to(keep::name))
        .route("/kiosk/add/{id}/keep", post().to(keep::keep))
        .route("/kiosk/add/{id}/kept", get().to(keep::kept));
}
