//! The whole URL table.

use actix_web::web::ServiceConfig;

use crate::web::assets;

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    kiosk(config);
}

/// What a holder sees at the kiosk.
fn kiosk(_config: &mut ServiceConfig) {}
