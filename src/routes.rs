//! The whole URL table.

use actix_web::web::{ServiceConfig, get, post};

use crate::gateway::sms;
use crate::web::{assets, start};

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    edge(config);
    hooks(config);
}

fn edge(config: &mut ServiceConfig) {
    config
        .route("/", get().to(start::start))
        .route("/healthz", get().to(start::healthz))
        .route("/readyz", get().to(start::readyz));
}

/// What a provider of SMS calls.
fn hooks(config: &mut ServiceConfig) {
    config.route(sms::INBOUND_PATH, post().to(sms::inbound)).route(sms::STATUS_PATH, post().to(sms::status));
}

/// Further addresses, which exist in a demonstration only.
pub fn demo(config: &mut ServiceConfig) {
    crate::demo::routes::configure(config);
}
