//! What a card says: a 128-bit secret with a check, in letters that every keyboard layout agrees on;
//! and the public number of a safe.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::crypto::secret::sha256;

/// Four bits a letter. Consonants that sit on the same key on QWERTY, AZERTY and QWERTZ, that spell no
/// word, and that a QR code packs in its alphanumeric mode.
const LETTERS: [char; 16] = ['B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'P', 'R', 'S', 'T', 'V', 'X'];
const SECRET_BYTES: usize = 16;
const CHECK_BYTES: usize = 2;
const PAYLOAD_LETTERS: usize = (SECRET_BYTES + CHECK_BYTES) * 2;
const GROUP_LETTERS: usize = 4;
const CHECK_LABEL: &[u8] = b"consigne/card/v1";

/// The secret of one card: 128 random bits. The database holds its hash only.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct CardSecret([u8; SECRET_BYTES]);

impl CardSecret {
    pub fn generate() -> Self {
        let mut secret = Self([0; SECRET_BYTES]);
        rand::fill(&mut secret.0);
        secret
    }

    pub const fn from_bytes(bytes: [u8; SECRET_BYTES]) -> Self {
        Self(bytes)
    }

    pub const fn as_bytes(&self) -> &[u8; SECRET_BYTES] {
        &self.0
    }

    /// SHA-256 of the secret, by which a card is looked up. A plain hash is enough: 128 random bits
    /// cannot be searched.
    pub fn hash(&self) -> [u8; 32] {
        sha256(&self.0)
    }

    /// The first two bytes of SHA-256(`consigne/card/v1` ‖ secret): one misread card in 65,536 would pass,
    /// and that one is then not found by its hash.
    fn check(&self) -> [u8; CHECK_BYTES] {
        let labelled = Zeroizing::new([CHECK_LABEL, &self.0].concat());
        let [first, second, ..] = sha256(&labelled);
        [first, second]
    }
}

impl fmt::Debug for CardSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardSecret(…)")
    }
}

/// Why what was shown or typed is not a whole card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Torn {
    #[error("nothing was given")]
    Empty,
    #[error("a character is none of the sixteen letters")]
    Letter,
    #[error("there are not 36 letters")]
    Length,
    #[error("a letter was misread")]
    Check,
}

/// The 36 letters on a card: in its QR code and, grouped, as the fallback that is typed.
#[derive(Clone, ZeroizeOnDrop)]
pub struct Payload(String);

impl Payload {
    pub fn of(secret: &CardSecret) -> Self {
        let mut letters = String::with_capacity(PAYLOAD_LETTERS);
        for byte in secret.0.iter().chain(&secret.check()) {
            for nibble in [byte >> 4, byte & 15] {
                letters.extend(LETTERS.get(usize::from(nibble)));
            }
        }
        Self(letters)
    }

    /// Reads a payload from a scanner, a camera or a keyboard: any case, with or without blanks, hyphens
    /// and dots between the groups, and the line end that a scanner adds.
    pub fn parse(text: &str) -> Result<CardSecret, Torn> {
        let mut bytes = Zeroizing::new([0_u8; SECRET_BYTES + CHECK_BYTES]);
        let mut count = 0;
        for letter in text.chars().filter(|c| !separates(*c)) {
            let upper = letter.to_ascii_uppercase();
            let nibble =
                (0_u8..).zip(LETTERS).find_map(|(n, l)| (l == upper).then_some(n)).ok_or(Torn::Letter)?;
            let byte = bytes.get_mut(count / 2).ok_or(Torn::Length)?;
            *byte = (*byte << 4) | nibble;
            count += 1;
        }
        match count {
            0 => return Err(Torn::Empty),
            PAYLOAD_LETTERS => {}
            _ => return Err(Torn::Length),
        }
        let (secret, check) = bytes.split_first_chunk().ok_or(Torn::Length)?;
        let secret = CardSecret(*secret);
        if secret.check() == *check { Ok(secret) } else { Err(Torn::Check) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, as it is printed and read aloud.
    pub fn grouped(&self) -> Zeroizing<String> {
        // One blank before each group but the first; sized at once so that no copy is left behind.
        let mut grouped =
            Zeroizing::new(String::with_capacity(PAYLOAD_LETTERS + PAYLOAD_LETTERS / GROUP_LETTERS));
        for (index, letter) in self.0.chars().enumerate() {
            if index > 0 && index % GROUP_LETTERS == 0 {
                grouped.push(' ');
            }
            grouped.push(letter);
        }
        grouped
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Payload(…)")
    }
}

fn separates(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '\u{2010}'..='\u{2014}')
}

const NUMBER_DIGITS: usize = 8;

/// The public number of a safe: seven digits and a check digit, for a holder who has no card at hand.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SafeNumber(u32);

/// Not eight digits, or a digit was mistyped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the number of a safe")]
pub struct NotANumber;

impl SafeNumber {
    /// A random number. It never starts with 0, which people leave out. The caller makes sure that it is free.
    pub fn generate() -> Self {
        let seven = rand::random_range(1_000_000..10_000_000_u32);
        Self(seven * 10 + check_digit(&digits(seven)))
    }

    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let mut number = 0;
        let mut count = 0;
        for c in text.chars().filter(|c| !separates(*c)) {
            let digit = c.to_digit(10).ok_or(NotANumber)?;
            count += 1;
            if count > NUMBER_DIGITS {
                return Err(NotANumber);
            }
            number = number * 10 + digit;
        }
        let first_counts = number >= 10_000_000;
        if count == NUMBER_DIGITS && first_counts && check_digit(&digits(number / 10)) == number % 10 {
            Ok(Self(number))
        } else {
            Err(NotANumber)
        }
    }

    /// The eight digits as one integer, as the database keeps them.
    pub const fn as_u32(self) -> u32 {
        self.0
    }
}

impl fmt::Display for SafeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04} {:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

/// It points at a person, so a log that prints a value whole must not hold it.
impl fmt::Debug for SafeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SafeNumber(…)")
    }
}

fn digits(number: u32) -> Vec<u32> {
    number.to_string().chars().filter_map(|c| c.to_digit(10)).collect()
}

/// ISO 7064, hybrid system MOD 11,10: finds every single wrong digit and nearly every swap of neighbours.
pub fn check_digit(digits: &[u32]) -> u32 {
    let product = digits.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10
}
