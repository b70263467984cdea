//! The whole URL table.

use actix_web::web::{ServiceConfig, get, post, resource};

use crate::desk::{cards, enrol, kiosks, recipients, safes, sign_in, today};
use crate::web::assets;

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    desk(config);
}

/// The agents' desk, and the one page of a kiosk that an agent needs there.
fn desk(config: &mut ServiceConfig) {
    config
        .service(resource("/desk").get(today::show))
        .service(resource("/desk/find").post(today::find))
        .service(
            resource("/desk/sign-in")
                .route(get().to(sign_in::ask_password))
                .route(post().to(sign_in::take_password)),
        )
        .service(
            resource("/desk/code").route(get().to(sign_in::ask_code)).route(post().to(sign_in::take_code)),
        )
        .service(resource("/desk/sign-out").post(sign_in::out))
        .service(resource("/desk/open").route(get().to(safes::ask)).route(post().to(safes::open)))
        .service(resource("/desk/safes/{safe}").get(safes::show))
        .service(resource("/desk/safes/{safe}/card").get(cards::show))
        .service(resource("/desk/safes/{safe}/reissue").post(cards::reissue))
        .service(resource("/desk/safes/{safe}/recipients").post(safes::add_recipient))
        .service(resource("/desk/safes/{safe}/recipients/{recipient}/remove").post(safes::remove_recipient))
        .service(resource("/desk/cards/{print}").get(cards::pdf))
        .service(resource("/desk/cards/{print}/printed").post(cards::printed))
        .service(
            resource("/desk/recipients").route(get().to(recipients::show)).route(post().to(recipients::add)),
        )
        .service(resource("/desk/recipients/{recipient}/remove").post(recipients::remove))
        .service(resource("/desk/kiosks").route(get().to(kiosks::show)).route(post().to(kiosks::add)))
        .service(resource("/desk/kiosks/{kiosk}/code").get(kiosks::code))
        .service(resource("/desk/kiosks/{kiosk}/revoke").post(kiosks::revoke))
        .service(resource("/kiosk/enrol").route(get().to(enrol::ask)).route(post().to(enrol::enrol)));
}
