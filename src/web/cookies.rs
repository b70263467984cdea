//! Session cookies: how they are named, set, read and ended.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::web::Data;
use data_encoding::HEXLOWER;

use super::page::Site;

/// `__Host-` makes the browser insist on Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2).
/// It needs https, which a demonstration on one's own machine has not.
fn full_name(site: &Site, name: &str) -> String {
    if site.is_https() { format!("__Host-{name}") } else { name.to_owned() }
}

/// A session's cookie; it ends with the browser, and the server ends it sooner. `Lax` for desk and recipient
/// (a link in a mail leads to them), `Strict` for the kiosk (nothing leads there).
pub fn session(site: &Site, name: &str, value: &str, same_site: SameSite) -> Cookie<'static> {
    Cookie::build(full_name(site, name), value.to_owned())
        .path("/")
        .http_only(true)
        .secure(site.is_https())
        .same_site(same_site)
        .finish()
}

/// What the browser holds under this name.
pub fn read(request: &HttpRequest, site: &Site, name: &str) -> Option<String> {
    request.cookie(&full_name(site, name)).map(|cookie| cookie.value().to_owned())
}

/// Ends a session in the browser: takes the cookie away, and sets a fresh one of no meaning. Chromium shows
/// a page from its back/forward cache, `no-store` or not, unless an `HttpOnly` cookie was *set* since.
pub fn ended(site: &Site, name: &str) -> [Cookie<'static>; 2] {
    let mut gone = session(site, name, "", SameSite::Lax);
    gone.set_max_age(Duration::ZERO);
    let fresh = HEXLOWER.encode(&rand::random::<[u8; 8]>());
    [gone, session(site, "end", &fresh, SameSite::Lax)]
}

/// A cookie that holds a taste and no secret: how somebody sees and hears the screens.
pub fn taste(site: &Site, name: &str, value: &str) -> Cookie<'static> {
    session(site, name, value, SameSite::Lax)
}

/// Takes a taste away.
pub fn no_taste(site: &Site, name: &str) -> Cookie<'static> {
    let mut gone = taste(site, name, "");
    gone.make_removal();
    gone
}

/// The taste that a request brings, where only the request is at hand.
pub fn read_taste(request: &HttpRequest, name: &str) -> Option<String> {
    read(request, request.app_data::<Data<Site>>()?, name)
}
