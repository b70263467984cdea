//! What puts an account into a code device: a picture to photograph, and the same as letters to type.

use qrcode::QrCode;
use qrcode::render::svg;

use crate::error::{Error, Result};

/// Side of the code, in CSS pixels: a telephone reads it off a cheap screen.
const QR_SIDE_PIXELS: u32 = 240;

/// Shown by the template `desk/enrolment.html`.
pub(super) struct Enrolment {
    pub svg: String,
    /// The secret for typing, in groups of four (base32).
    pub key: String,
}

impl Enrolment {
    /// Of an `otpauth://` address.
    pub fn of(address: &str) -> Result<Self> {
        let code = QrCode::new(address).map_err(|_| Error::Internal("an enrolment's code".into()))?;
        let xml = code.render::<svg::Color<'_>>().min_dimensions(QR_SIDE_PIXELS, QR_SIDE_PIXELS).build();
        // Inside HTML an SVG has no XML declaration.
        let svg = xml.split_once("?>").map_or(xml.as_str(), |(_, svg)| svg).to_owned();
        let secret =
            address.split(['?', '&']).find_map(|part| part.strip_prefix("secret=")).unwrap_or_default();
        let letters: Vec<char> = secret.chars().collect();
        let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
        Ok(Self { svg, key: groups.join(" ") })
    }
}
