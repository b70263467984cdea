//! The holder's PIN: six digits drawn by the system, known to the holder alone.

use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::crypto::secret::below;

/// Digits in a PIN and in a code.
pub const DIGITS: usize = 6;

/// Six decimal digits. No verifier of a PIN is stored anywhere: opening the slot is the check.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Pin([u8; DIGITS]);

/// The text is not six digits.
#[derive(Debug, thiserror::Error)]
#[error("not six digits")]
pub struct NotSixDigits;

impl Pin {
    /// A PIN that nobody would guess first: drawn evenly, and drawn again when it is one of the patterns
    /// a thief tries (all the same, or a run up or down).
    pub fn draw() -> Self {
        loop {
            let pin = Self(draw_digits());
            if !pin.is_pattern() {
                return pin;
            }
        }
    }

    /// The six ASCII digits.
    pub const fn digits(&self) -> &[u8; DIGITS] {
        &self.0
    }

    fn is_pattern(&self) -> bool {
        let step = |by: i16| {
            self.0.windows(2).all(|pair| matches!(pair, [a, b] if i16::from(*b) - i16::from(*a) == by))
        };
        step(0) || step(1) || step(-1)
    }
}

impl FromStr for Pin {
    type Err = NotSixDigits;

    fn from_str(text: &str) -> Result<Self, NotSixDigits> {
        parse_digits(text).map(Self)
    }
}

/// Six ASCII digits, each drawn evenly.
pub(crate) fn draw_digits() -> [u8; DIGITS] {
    // The remainder is below 10, so it fits; `b'0'` makes it a character.
    std::array::from_fn(|_| b'0' + u8::try_from(below(10)).unwrap_or(0))
}

/// Reads exactly six ASCII digits, with white space around them at most.
pub(crate) fn parse_digits(text: &str) -> Result<[u8; DIGITS], NotSixDigits> {
    let digits: [u8; DIGITS] = text.trim().as_bytes().try_into().map_err(|_| NotSixDigits)?;
    if digits.iter().all(u8::is_ascii_digit) { Ok(digits) } else { Err(NotSixDigits) }
}
