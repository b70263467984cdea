//! The whole URL table.

use actix_web::web::{ServiceConfig, post};

use crate::gateway::sms;
use crate::web::assets;

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    hooks(config);
}

/// What a provider of SMS calls.
fn hooks(config: &mut ServiceConfig) {
    config.route(sms::INBOUND_PATH, post().to(sms::inbound)).route(sms::STATUS_PATH, post().to(sms::status));
}
