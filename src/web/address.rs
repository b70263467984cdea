//! The network address that a request comes from, and the limit of refusals for it.

use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, web};

use crate::app::{App, work};
use crate::throttle::{self, Place};
use crate::web::error_page::AppError;

/// Where a request comes from: the peer, or what the reverse proxy on this machine says of its own peer.
#[derive(Clone)]
pub struct Address(String);

impl Address {
    /// Refuses (429) where too many tries have failed lately.
    pub async fn check(&self, app: &web::Data<App>) -> Result<(), AppError> {
        if self.waits(app).await? { Err(AppError::Status(StatusCode::TOO_MANY_REQUESTS)) } else { Ok(()) }
    }

    /// Whether too many tries have failed from here lately.
    pub async fn waits(&self, app: &web::Data<App>) -> Result<bool, AppError> {
        let address = self.0.clone();
        work(app, move |app| {
            let (place, now) = (Place::Address(&address), app.now());
            app.db.read(|conn| throttle::waits(conn, &app.keyring, place, now))
        })
        .await
    }

    /// Counts a try that failed.
    pub async fn count(&self, app: &web::Data<App>) -> Result<(), AppError> {
        let address = self.0.clone();
        work(app, move |app| {
            let (place, now) = (Place::Address(&address), app.now());
            app.db.write(|tx| throttle::count(tx, &app.keyring, place, now))
        })
        .await
    }
}

impl FromRequest for Address {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self(of(request))))
    }
}

fn of(request: &HttpRequest) -> String {
    ip(request).map(network).unwrap_or_default()
}

/// Only a proxy on this machine is believed, and of its header only the last entry, which it wrote itself.
pub fn ip(request: &HttpRequest) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip();
    let told = request.headers().get_all("x-forwarded-for").last().filter(|_| peer.is_loopback());
    let last = told.and_then(|list| list.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    Some(last.unwrap_or(peer))
}

/// Of IPv6 the first 64 bits: a household has as many addresses as it likes behind them.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
    }
}
