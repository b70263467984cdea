//! The whole URL table.

use actix_web::web::{ServiceConfig, get};

use crate::web::{assets, start};
use actix_web::web::{ServiceConfig, post};

use crate::gateway::sms;
use crate::web::assets;

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    edge(config);
}

fn edge(config: &mut ServiceConfig) {
    config
        .route("/", get().to(start::start))
        .route("/healthz", get().to(start::healthz))
        .route("/readyz", get().to(start::readyz));
}

/// Further addresses, which exist in a demonstration only.
pub fn demo(config: &mut ServiceConfig) {
    crate::demo::routes::configure(config);
    hooks(config);
}

/// What a provider of SMS calls.
fn hooks(config: &mut ServiceConfig) {
    config.route(sms::INBOUND_PATH, post().to(sms::inbound)).route(sms::STATUS_PATH, post().to(sms::status));
}
