//! The whole URL table.

use actix_web::web::{ServiceConfig, get, post};

use crate::kiosk::{confirm, give, looked};
use crate::releases::routes::{self as recipient, check};
use crate::web::assets;

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    kiosk(config);
    giving(config);
    recipients(config);
}

/// What a holder sees at the kiosk.
fn kiosk(_config: &mut ServiceConfig) {}

/// Handing over at the kiosk, and who looked.
fn giving(config: &mut ServiceConfig) {
    config
        .route("/kiosk/give", get().to(give::choose))
        .route("/kiosk/give", post().to(give::begin))
        .route("/kiosk/give/{release}", get().to(confirm::became))
        .route("/kiosk/give/{release}/code", get().to(confirm::code))
        .route("/kiosk/give/{release}/code", post().to(confirm::type_code))
        .route("/kiosk/give/{release}/again", post().to(confirm::again))
        .route("/kiosk/give/{release}/no", post().to(confirm::refuse))
        .route("/kiosk/looked", get().to(looked::looked))
        .route("/kiosk/looked/{release}/stop", get().to(looked::ask_stop))
        .route("/kiosk/looked/{release}/stop", post().to(looked::stop));
}

/// What the one who receives papers sees, and anyone who holds a copy.
fn recipients(config: &mut ServiceConfig) {
    config
        .route("/r/over", get().to(recipient::over))
        .route("/r/bye", get().to(recipient::bye))
        .route("/r/code", get().to(recipient::ask_code))
        .route("/r/code", post().to(recipient::prove))
        .route("/r/papers", get().to(recipient::papers))
        .route("/r/papers/{document}", post().to(recipient::download))
        .route("/r/wrong", post().to(recipient::wrong_person))
        .route("/r/sign-out", post().to(recipient::sign_out))
        .route("/r/{token}", get().to(recipient::link))
        .route("/r/{token}/code", post().to(recipient::send_code))
        .route("/r/{token}/wrong", post().to(recipient::wrong_link))
        .service(check::resource());
}
