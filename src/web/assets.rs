//! Style sheets and script, built into the program and served under their content's hash.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use data_encoding::HEXLOWER;

use crate::crypto::mac;

/// Begin of every asset's path: `/static/{hash}/{name}`.
pub const PREFIX: &str = "/static/";

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What all pages share; it stands first.
const SHARED: &str = include_str!("../../kiosk/static/consigne.css");
const KIOSK: &str = include_str!("../../kiosk/static/kiosk.css");
const TICKET: &str = include_str!("../../kiosk/static/ticket.css");
const TILES: &str = include_str!("../../kiosk/static/tiles.css");
const LISTS: &str = include_str!("../../kiosk/static/lists.css");
const SUMMARY: &str = include_str!("../../kiosk/static/summary.css");
const DESK: &str = include_str!("../../kiosk/static/desk.css");
const CORE: &str = include_str!("../../kiosk/static/core.js");
const STAY: &str = include_str!("../../kiosk/static/stay.js");
const CAMERA: &str = include_str!("../../kiosk/static/camera.js");
const DOOR: &str = include_str!("../../kiosk/static/door.js");
const START: &str = include_str!("../../kiosk/static/start.js");

/// Each page asks for one style sheet and one script, and gets no more than it uses. A script is a block: after a
/// refused upload the page is written anew, and its script runs in the same document.
const FILES: [(&str, &str, &[&str]); 16] = [
    ("kiosk.css", CSS, &[SHARED, TICKET, KIOSK, TILES]),
    ("pad.css", CSS, &[SHARED, KIOSK, include_str!("../../kiosk/static/pad.css")]),
    ("card.css", CSS, &[SHARED, KIOSK, include_str!("../../kiosk/static/card.css")]),
    ("lists.css", CSS, &[SHARED, KIOSK, LISTS]),
    ("papers.css", CSS, &[SHARED, TICKET, KIOSK, SUMMARY, include_str!("../../kiosk/static/papers.css")]),
    ("desk.css", CSS, &[SHARED, TICKET, LISTS, SUMMARY, DESK]),
    ("start.css", CSS, &[SHARED, TICKET, TILES, DESK]),
    ("page.js", SCRIPT, &["{", CORE, STAY, START, "}"]),
    ("pad.js", SCRIPT, &["{", CORE, STAY, include_str!("../../kiosk/static/pad.js"), START, "}"]),
    ("door.js", SCRIPT, &["{", CORE, STAY, DOOR, START, "}"]),
    (
        "scan.js",
        SCRIPT,
        &["{", CORE, STAY, DOOR, CAMERA, include_str!("../../kiosk/static/scan.js"), START, "}"],
    ),
    (
        "capture.js",
        SCRIPT,
        &["{", CORE, STAY, CAMERA, include_str!("../../kiosk/static/capture.js"), START, "}"],
    ),
    ("print.js", SCRIPT, &["{", CORE, STAY, include_str!("../../kiosk/static/print.js"), START, "}"]),
    ("call.js", SCRIPT, &["{", CORE, include_str!("../../kiosk/static/call.js"), START, "}"]),
    ("encore.js", SCRIPT, &["{", CORE, include_str!("../../kiosk/static/beep.js"), START, "}"]),
    ("desk.js", SCRIPT, &["{", CORE, include_str!("../../kiosk/static/calls.js"), START, "}"]),
];

struct Asset {
    hash: String,
    kind: &'static str,
    bytes: Bytes,
}

static ASSETS: LazyLock<HashMap<&str, Asset>> = LazyLock::new(|| {
    FILES
        .into_iter()
        .map(|(name, kind, parts)| {
            let whole = parts.concat();
            let text = if kind == SCRIPT { squeezed_script(&whole) } else { squeezed_style(&whole) };
            let hash = HEXLOWER.encode(mac::hkdf::<8>(text.as_bytes(), "asset").as_bytes());
            (name, Asset { hash, kind, bytes: text.into() })
        })
        .collect()
});

/// A style sheet without its comments and without the spaces that only people need.
fn squeezed_style(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| part.split_once("*/")).map(|(_, style)| style);
    let text: String = std::iter::once(first).chain(rest).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    without_spaces(text, &["{", "}", ";", ","]).replace(": ", ":").replace(";}", "}")
}

/// A script without its remarks, what sets its lines in and the spaces that only people need.
fn squeezed_script(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let signs = ["=>", "!=", "=", "&&", "||", "?", ":", ",", "+", "-", "*", "{", "(", ")", "<", ">"];
    let text = without_spaces(lines.collect::<Vec<_>>().join("\n"), &signs);
    // No statement ends where a block or a list begins or goes on.
    text.replace("{\n", "{").replace("\n}", "}").replace(",\n", ",")
}

/// Without the spaces around these signs. No string of our styles and scripts has any of them beside a space.
fn without_spaces(text: String, signs: &[&str]) -> String {
    signs
        .iter()
        .fold(text, |text, sign| text.replace(&format!("{sign} "), sign).replace(&format!(" {sign}"), sign))
}

/// The address of a file; of an unknown name, one that answers 404.
pub fn url(name: &str) -> String {
    let hash = ASSETS.get(name).map_or("0", |asset| &asset.hash);
    format!("{PREFIX}{hash}/{name}")
}

/// How many bytes a page gets under a name; None for an unknown one.
pub fn size(name: &str) -> Option<usize> {
    ASSETS.get(name).map(|asset| asset.bytes.len())
}

/// The names of all style sheets and scripts.
pub fn names() -> impl Iterator<Item = &'static str> {
    FILES.into_iter().map(|(name, ..)| name)
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
        response.insert_header((CONTENT_TYPE, asset.kind)).body(asset.bytes.clone())
    }
}
