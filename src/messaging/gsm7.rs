//! How many SMS a text costs, and French letters folded to the alphabet that costs least.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// GSM 7-bit default alphabet, one septet each (3GPP TS 23.038, 6.2.1).
const DEFAULT_ALPHABET: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
    ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension table: an escape and a second septet (3GPP TS 23.038, 6.2.1.1).
const EXTENSION_TABLE: &str = "\u{c}^{}\\[~]|€";

/// Units of one SMS and of each part of a longer one, whose header takes 6 octets (3GPP TS 23.040).
const GSM7_SINGLE_SEPTETS: usize = 160;
const GSM7_PART_SEPTETS: usize = 153;
const UCS2_SINGLE_UNITS: usize = 70;
const UCS2_PART_UNITS: usize = 67;

/// The alphabet that the network will use for a whole text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    Gsm7,
    Ucs2,
}

impl Encoding {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gsm7 => "GSM-7",
            Self::Ucs2 => "UCS-2",
        }
    }
}

/// What sending a text takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Segments {
    pub encoding: Encoding,
    /// Septets under GSM-7, UTF-16 code units under UCS-2.
    pub units: usize,
    /// SMS sent and paid for; an empty text is still one.
    pub segments: usize,
    pub per_segment_units: Vec<usize>,
    /// The characters that force UCS-2, each once, in the order of the text.
    pub non_gsm7: Vec<char>,
}

/// Counts the parts of `text`. A character of two units is never split over two parts.
pub fn segments(text: &str) -> Segments {
    let mut non_gsm7 = Vec::new();
    for letter in text.chars() {
        if septets(letter).is_none() && !non_gsm7.contains(&letter) {
            non_gsm7.push(letter);
        }
    }
    let (encoding, single, part) = if non_gsm7.is_empty() {
        (Encoding::Gsm7, GSM7_SINGLE_SEPTETS, GSM7_PART_SEPTETS)
    } else {
        (Encoding::Ucs2, UCS2_SINGLE_UNITS, UCS2_PART_UNITS)
    };
    let width = |letter: char| match encoding {
        Encoding::Gsm7 => septets(letter).unwrap_or(1),
        Encoding::Ucs2 => letter.len_utf16(),
    };
    let units = text.chars().map(width).sum();
    let limit = if units <= single { single } else { part };
    let per_segment_units = fill(text.chars().map(width), limit);
    Segments { encoding, units, segments: per_segment_units.len(), per_segment_units, non_gsm7 }
}

fn fill(widths: impl Iterator<Item = usize>, limit: usize) -> Vec<usize> {
    let mut full = Vec::new();
    let mut current = 0;
    for width in widths {
        if current + width > limit {
            full.push(current);
            current = 0;
        }
        current += width;
    }
    full.push(current);
    full
}

/// Septets of a character in GSM-7; none when the alphabet lacks it.
fn septets(letter: char) -> Option<usize> {
    if DEFAULT_ALPHABET.contains(letter) {
        Some(1)
    } else if EXTENSION_TABLE.contains(letter) {
        Some(2)
    } else {
        None
    }
}

/// Writes `text` in GSM-7 (ç as c, ê as e, œ as oe, ’ as ') where that is possible for the whole of it.
///
/// All or nothing: one Arabic word makes the text UCS-2 whatever happens to the accents beside it, and
/// a name keeps its accents when nothing is won by taking them.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| septets(letter).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    // NFC first: "e" and a combining acute are one é, which GSM-7 has.
    for letter in text.nfc() {
        if septets(letter).is_some() {
            folded.push(letter);
        } else if let Some(spelled) = spelled(letter) {
            folded.push_str(spelled);
        } else if let Some(base) = base(letter) {
            folded.push(base);
        } else {
            return Cow::Borrowed(text);
        }
    }
    Cow::Owned(folded)
}

/// The letter under the accent, when the alphabet has it.
fn base(letter: char) -> Option<char> {
    let first = std::iter::once(letter).nfkd().next()?;
    (first != letter && septets(first).is_some()).then_some(first)
}

/// Characters that Unicode does not take apart, or not the way French writes them.
fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'œ' => "oe",
        'Œ' => "OE",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        '’' | '‘' | '‚' | '‛' | 'ʼ' | '′' | '´' | '`' => "'",
        '«' | '»' | '“' | '”' | '„' | '″' => "\"",
        '‹' => "<",
        '›' => ">",
        '–' | '—' | '‐' | '‑' | '‒' | '―' | '−' | '•' | '·' => "-",
        '…' => "...",
        '×' => "x",
        '°' | 'º' => "o",
        'ª' => "a",
        '№' => "No",
        'ł' => "l",
        'Ł' => "L",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ı' => "i",
        'þ' => "th",
        'Þ' => "Th",
        'ẞ' => "SS",
        '\t' | '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        // Marks without a width: bidi isolates of Fluent, soft hyphen, zero-width joiners, byte order mark.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => "",
        _ => return None,
    })
}
