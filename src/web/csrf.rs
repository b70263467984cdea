//! A stranger's page must not be able to act in a person's name.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, ORIGIN};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, web};
use data_encoding::HEXLOWER;

use super::page::Site;
use crate::crypto::mac;
use crate::crypto::secret::Key;

/// Callers there are machines, which prove themselves by a signature instead.
pub const WEBHOOKS: &str = "/hooks/";

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Middleware: lets a request that changes something pass only when it comes from our own pages.
/// `Sec-Fetch-Site` decides where the browser sends it (it does on https and on one's own machine, and no
/// page can forge it); else `Origin` must be our public one; with neither the request is refused.
pub async fn same_origin(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if request.method().is_safe() || request.path().starts_with(WEBHOOKS) || is_ours(&request) {
        return next.call(request).await.map(ServiceResponse::map_into_boxed_body);
    }
    Ok(request.into_response(HttpResponse::Forbidden().finish()))
}

fn is_ours(request: &ServiceRequest) -> bool {
    let header = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    match (header(SEC_FETCH_SITE), header(ORIGIN)) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            request.app_data::<web::Data<Site>>().is_some_and(|site| site.origin() == origin)
        }
        (None, None) => false,
    }
}

/// The token that a session's forms carry: HMAC-SHA-256 of its cookie's value, in hex. Binds a form to the
/// session it was made for, also where a neighbour under the same domain could plant a cookie.
pub fn token(key: &Key<32>, session: &[u8]) -> String {
    HEXLOWER.encode(&mac::hmac(key, &[b"csrf", session]))
}

/// Compares in constant time.
pub fn check(key: &Key<32>, session: &[u8], given: &str) -> bool {
    let given = HEXLOWER.decode(given.as_bytes()).unwrap_or_default();
    mac::hmac_is(key, &[b"csrf", session], &given)
}
