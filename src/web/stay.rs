//! How long a kiosk's screen stays without a touch, and where it goes then. The header `Refresh` does it without
//! a script; with one (kiosk/static/stay.js) each touch begins the wait anew.

use std::time::Duration;

use actix_web::HttpRequest;

use crate::app::App;
use crate::clock::Timestamp;
use crate::safes::Safe;
use crate::safes::session::Session;
use crate::safes::times::{Moment, Wait};
use crate::web::guards::{AtKiosk, HolderAtDoor, SignedIn, SignedInHolder, kiosk_page};
use crate::web::headers;
use crate::web::page::Page;

/// What a screen that waits tells its script.
#[derive(Clone, Debug)]
pub struct Stay {
    /// Seconds without a touch.
    pub idle: u16,
    /// Seconds in all, however often it is touched.
    pub most: u16,
    /// Where it goes then.
    pub to: String,
    /// The token with which it tells that it is touched; empty where there is no session to keep.
    pub csrf: String,
}

/// What the holder does on the screen of this address.
pub fn moment(path: &str) -> Moment {
    let paper = path.strip_prefix("/kiosk/papers/").unwrap_or_default();
    match paper.split_once('/').unwrap_or((paper, "")) {
        (id, "" | "big") if !id.is_empty() => Moment::Looking,
        _ if path.starts_with("/kiosk/add/") => Moment::Capture,
        _ => Moment::Inside,
    }
}

/// Screens that come without a touch, and what a screen fetches.
pub fn comes_by_itself(path: &str) -> bool {
    let screen = path.strip_prefix("/kiosk").unwrap_or(path);
    matches!(screen, "" | "/encore" | "/again" | "/call" | "/closed" | "/goodbye" | "/here" | "/scan")
        || ["/picture/", "/said/"].iter().any(|fetched| screen.starts_with(fetched))
}

/// The address of the screen that a request asks for, with what was chosen so far. Only what was got can be
/// come back to.
pub fn here(request: &HttpRequest) -> String {
    let asked = if request.method().is_safe() { request.uri().path_and_query() } else { None };
    own_screen(asked.map_or("", |asked| asked.as_str())).to_owned()
}

/// An address that was handed in, if it is one of our own screens; else nothing.
pub fn own_screen(address: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_?=&".contains(c);
    if address.starts_with("/kiosk/") && address.chars().all(plain) { address } else { "" }
}

/// The address of a screen that comes between, and leads back.
pub fn address(screen: &str, back: &str) -> String {
    // Of what an own address is made of, this alone would end the parameter.
    format!("{screen}?back={}", back.replace('&', "%26"))
}

/// Whole seconds, for headers and pages.
pub fn seconds(length: Duration) -> u16 {
    u16::try_from(length.as_secs()).unwrap_or(u16::MAX)
}

/// Seconds from now until then, and not a moment less.
pub fn seconds_until(then: Timestamp, now: Timestamp) -> u16 {
    let left = then.as_millis().saturating_sub(now.as_millis());
    u16::try_from(left.div_euclid(1000).saturating_add(1)).unwrap_or(0)
}

/// Has a screen wait: for `most` seconds at most.
fn wait(request: &HttpRequest, page: Page, wait: Wait, most: u16, csrf: String) -> Page {
    let idle = seconds(wait.idle).min(most);
    let to = address("/kiosk/encore", &page.here);
    headers::refresh(request, idle, &to);
    page.staying(Stay { idle, most, to, csrf })
}

/// A screen before anybody has come in: it asks, and the welcome comes back.
pub fn at_door(request: &HttpRequest, page: Page) -> Page {
    wait(request, page, Wait::at(Moment::Door, false), u16::MAX, String::new())
}

/// The page of somebody whose session lives.
fn of_session(app: &App, request: &HttpRequest, page: Page, session: &Session, safe: &Safe) -> Page {
    let csrf = session.csrf(app);
    let page = page.with_csrf(csrf.clone());
    let most = seconds_until(session.proven_until(), page.now);
    wait(request, page, session.wait(safe, moment(request.path())), most, csrf)
}

impl HolderAtDoor {
    pub fn page(&self, app: &App, request: &HttpRequest) -> Page {
        let page = kiosk_page(app, request, &self.kiosk, app.now());
        of_session(app, request, page, &self.session, &self.safe)
    }
}

impl SignedInHolder {
    pub fn page(&self, app: &App, request: &HttpRequest) -> Page {
        let page = kiosk_page(app, request, &self.kiosk, app.now());
        of_session(app, request, page, &self.session, &self.safe)
    }
}

impl AtKiosk {
    /// A page that never goes away, or by itself.
    pub fn page(&self, app: &App, request: &HttpRequest) -> Page {
        let page = kiosk_page(app, request, &self.kiosk, app.now());
        match &self.holder {
            Some((session, _)) => page.with_csrf(session.csrf(app)),
            None => page,
        }
    }

    /// A page that waits for an answer.
    pub fn waiting_page(&self, app: &App, request: &HttpRequest) -> Page {
        let page = kiosk_page(app, request, &self.kiosk, app.now());
        match &self.holder {
            Some((session, safe)) => of_session(app, request, page, session, safe),
            None => at_door(request, page),
        }
    }
}
