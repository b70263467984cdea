//! X-Twilio-Signature: is this request really from the provider, and whole?
//!
//! The signature has no time and no nonce: a recorded request verifies for ever. Whoever calls `verify`
//! must drop a message id that was seen before.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use actix_web::web::Query;
use base64::{Engine, engine::general_purpose::STANDARD};
use data_encoding::HEXLOWER;
use secrecy::{ExposeSecret, SecretString};

use crate::crypto::secret::same;
use crate::crypto::secret::sha256;
use crate::crypto::webhook::hmac_sha1;

const FORM: &str = "application/x-www-form-urlencoded";
/// The query field that binds a body which is not a form.
const BODY_HASH: &str = "bodySHA256";

/// True when `header` signs `url` and `raw_body` under one of `tokens` (several while one is replaced).
///
/// `url` is the public address as configured, with path and query, never rebuilt from `Host` or
/// `X-Forwarded-*`. A signer may or may not have written the default port, so both forms are tried.
/// A body that is not a form counts only when the address carries its hash.
pub fn verify(tokens: &[SecretString], url: &str, content_type: &str, raw_body: &[u8], header: &str) -> bool {
    let Ok(given) = STANDARD.decode(header.trim()) else { return false };
    let Some(signed_fields) = signed_fields(url, content_type, raw_body) else { return false };
    let url = without_fragment(url);
    let mut valid = false;
    for token in tokens {
        for form in [Cow::Borrowed(url), with_default_port(url), without_port(url)] {
            // No early return: the time taken must not tell which token or form fitted.
            valid |= same(&mac(token, &form, &signed_fields), &given);
        }
    }
    valid
}

/// The header for a request, as the provider would send it; none when the body is not a form and the
/// address does not carry its hash.
pub fn sign(token: &SecretString, url: &str, content_type: &str, raw_body: &[u8]) -> Option<String> {
    let signed_fields = signed_fields(url, content_type, raw_body)?;
    Some(STANDARD.encode(mac(token, without_fragment(url), &signed_fields)))
}

fn mac(token: &SecretString, url: &str, signed_fields: &str) -> [u8; 20] {
    hmac_sha1(token.expose_secret().as_bytes(), &[url.as_bytes(), signed_fields.as_bytes()])
}

/// What is signed after the address: for each distinct name in byte order, each distinct value in byte
/// order, name then value. None when nothing binds the body.
fn signed_fields(url: &str, content_type: &str, raw_body: &[u8]) -> Option<String> {
    if is_form(content_type) {
        return form_fields(raw_body);
    }
    if raw_body.is_empty() {
        return Some(String::new());
    }
    let query = without_fragment(url).split_once('?')?.1;
    let fields = Query::<Vec<(String, String)>>::from_query(query).ok()?;
    let (_, bound) = fields.iter().find(|(name, _)| name == BODY_HASH)?;
    let hash = HEXLOWER.encode(&sha256(raw_body));
    bound.eq_ignore_ascii_case(&hash).then(String::new)
}

fn is_form(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM))
}

fn form_fields(raw_body: &[u8]) -> Option<String> {
    let body = std::str::from_utf8(raw_body).ok()?;
    let pairs = Query::<Vec<(String, String)>>::from_query(body).ok()?.into_inner();
    let mut by_name: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, value) in pairs {
        by_name.entry(name).or_default().insert(value);
    }
    let mut signed = String::new();
    for (name, values) in &by_name {
        for value in values {
            signed.push_str(name);
            signed.push_str(value);
        }
    }
    Some(signed)
}

/// The fragment tunes the provider's retries and is not sent, so it is not signed either.
fn without_fragment(url: &str) -> &str {
    url.split_once('#').map_or(url, |(before, _)| before)
}

struct Parts<'a> {
    scheme: &'a str,
    host: &'a str,
    port: Option<&'a str>,
    rest: &'a str,
}

fn parts(url: &str) -> Option<Parts<'_>> {
    let (scheme, after) = url.split_once("://")?;
    let (authority, rest) = after.split_at(after.find(['/', '?']).unwrap_or(after.len()));
    let (host, port) = match authority.rsplit_once(':') {
        // The colons of an IPv6 address are inside brackets.
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => (host, Some(port)),
        _ => (authority, None),
    };
    Some(Parts { scheme, host, port, rest })
}

fn with_default_port(url: &str) -> Cow<'_, str> {
    match parts(url) {
        Some(Parts { scheme, host, port: None, rest }) => {
            let port = if scheme.eq_ignore_ascii_case("https") { 443 } else { 80 };
            Cow::Owned(format!("{scheme}://{host}:{port}{rest}"))
        }
        _ => Cow::Borrowed(url),
    }
}

fn without_port(url: &str) -> Cow<'_, str> {
    match parts(url) {
        Some(Parts { scheme, host, port: Some(_), rest }) => Cow::Owned(format!("{scheme}://{host}{rest}")),
        _ => Cow::Borrowed(url),
    }
}
