//! USSD: menus on any telephone, where an operator offers them. Off unless it is configured.

use std::net::IpAddr;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// The secret is all that tells the gateway from a stranger: 32 letters and digits are more than 128 bits.
const SECRET_CHARS: usize = 32;

/// A USSD gateway with the interface of Africa's Talking, which signs nothing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ussd {
    /// Part of the address that the gateway calls: `/hooks/ussd/SECRET`.
    pub secret: SecretString,
    /// Addresses that the gateway calls from; empty for any.
    #[serde(default)]
    pub sources: Vec<IpAddr>,
    /// What people dial: `*384*48291#`.
    pub service_code: String,
}

impl Ussd {
    /// What keeps this gateway from serving real people.
    pub(super) fn problems(&self) -> Vec<String> {
        let secret = self.secret.expose_secret();
        let mut problems = Vec::new();
        if secret.len() < SECRET_CHARS {
            problems.push(format!("ussd.secret is shorter than {SECRET_CHARS} characters"));
        }
        if !secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            problems.push("ussd.secret has other characters than letters, digits, - and _".into());
        }
        if !self.service_code.starts_with('*') || !self.service_code.ends_with('#') {
            problems.push("ussd.service_code does not begin with * and end with #".into());
        }
        problems
    }
}
