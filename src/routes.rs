//! The whole URL table.

use actix_web::web::{ServiceConfig, get};

use crate::web::{assets, start};

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
}
