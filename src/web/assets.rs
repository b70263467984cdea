//! Style sheets and script, built into the program and served under their content's hash.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use actix_web::{HttpRequest, HttpResponse, web};
use data_encoding::HEXLOWER;

use crate::crypto::mac;

/// Begin of every asset's path: `/static/{hash}/{name}`.
pub const PREFIX: &str = "/static/";

/// What all pages share stands first in both style sheets: a page needs one request for its looks.
const FILES: [(&str, &str, &str); 5] = [
    (
        "kiosk.css",
        "text/css; charset=utf-8",
        concat!(
            include_str!("../../kiosk/static/consigne.css"),
            include_str!("../../kiosk/static/kiosk.css")
        ),
    ),
    (
        "desk.css",
        "text/css; charset=utf-8",
        concat!(include_str!("../../kiosk/static/consigne.css"), include_str!("../../kiosk/static/desk.css")),
    ),
    ("stay.js", "text/javascript; charset=utf-8", include_str!("../../kiosk/static/stay.js")),
    ("calls.js", "text/javascript; charset=utf-8", include_str!("../../kiosk/static/calls.js")),
    ("consigne.js", "text/javascript; charset=utf-8", include_str!("../../kiosk/static/consigne.js")),
];

struct Asset {
    hash: String,
    kind: &'static str,
    bytes: &'static str,
}

static ASSETS: LazyLock<HashMap<&str, Asset>> = LazyLock::new(|| {
    FILES
        .into_iter()
        .map(|(name, kind, bytes)| {
            let hash = HEXLOWER.encode(mac::hkdf::<8>(bytes.as_bytes(), "asset").as_bytes());
            (name, Asset { hash, kind, bytes })
        })
        .collect()
});

/// The address of a file; of an unknown name, one that answers 404.
pub fn url(name: &str) -> String {
    let hash = ASSETS.get(name).map_or("0", |asset| &asset.hash);
    format!("{PREFIX}{hash}/{name}")
}

pub fn configure(config: &mut web::ServiceConfig) {
    config.route("/static/{hash}/{name}", web::get().to(serve));
}

async fn serve(request: HttpRequest, path: web::Path<(String, String)>) -> HttpResponse {
    let (hash, name) = path.into_inner();
    let Some(asset) = ASSETS.get(name.as_str()).filter(|asset| asset.hash == hash) else {
        return HttpResponse::NotFound().finish();
    };
    let tag = format!("\"{hash}\"");
    let held = request.headers().get(IF_NONE_MATCH).is_some_and(|held| held.as_bytes() == tag.as_bytes());
    let mut response = if held { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    // A year: the address changes with the content.
    response.insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable")).insert_header((ETAG, tag));
    if held {
        response.finish()
    } else {
        response.insert_header((CONTENT_TYPE, asset.kind)).body(asset.bytes)
    }
}
