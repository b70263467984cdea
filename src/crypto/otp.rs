//! One-time codes: the six digits of an SMS, and TOTP (RFC 6238) of agents' and holders' devices.

use std::str::FromStr;

use totp_rs::{Algorithm, Builder, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::clock::Timestamp;
use crate::crypto::pin::{DIGITS, NotSixDigits, draw_digits, parse_digits};
use crate::crypto::secret::random;
use crate::error::{Error, Result};

/// Six decimal digits, sent to one person for one act. The database holds a MAC of it only.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Code([u8; DIGITS]);

impl Code {
    pub fn draw() -> Self {
        Self(draw_digits())
    }

    /// The six ASCII digits.
    pub const fn digits(&self) -> &[u8; DIGITS] {
        &self.0
    }

    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|digit| char::from(*digit)).collect())
    }
}

impl FromStr for Code {
    type Err = NotSixDigits;

    fn from_str(text: &str) -> Result<Self, NotSixDigits> {
        parse_digits(text).map(Self)
    }
}

/// Somebody's code device: HMAC-SHA-1, 6 digits, steps of 30 s, one step of drift either way (RFC 6238 5.2).
pub struct TotpDevice(Totp);

/// Bytes in a new secret: 160 bits, as RFC 4226 (section 4, R6) recommends.
const SECRET_BYTES: usize = 20;

impl TotpDevice {
    pub fn new_secret() -> Vec<u8> {
        random::<SECRET_BYTES>().to_vec()
    }

    /// `account` and `issuer` are shown by the device.
    pub fn new(secret: Vec<u8>, issuer: &str, account: &str) -> Result<Self> {
        Builder::new()
            .with_secret(secret)
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(30)
            .with_skew(1)
            .with_issuer(Some(issuer.replace(':', " ")))
            .with_account_name(account.replace(':', " "))
            .build()
            .map(Self)
            .map_err(|_| Error::Crypto("a TOTP secret is not usable"))
    }

    /// The `otpauth://` address for the QR of the enrolment.
    pub fn address(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_url().unwrap_or_default())
    }

    /// The code of this moment: for the demo, which shows an agent's, so that nobody needs an app.
    pub fn current(&self, now: Timestamp) -> String {
        self.0.generate(seconds(now)).to_string()
    }

    /// The time step that `code` belongs to, if it is right now. The caller stores the step and accepts
    /// only greater ones, so that a used code is never accepted again (RFC 6238 5.2).
    pub fn step_of(&self, code: &str, now: Timestamp) -> Option<i64> {
        self.0.check(code, seconds(now)).and_then(|step| i64::try_from(step).ok())
    }
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.as_seconds()).unwrap_or(0)
}
