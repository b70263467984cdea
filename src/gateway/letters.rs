//! A person's text brought to one plain form, so that capitals, accents, digits of any script and the
//! habits of keyboards make no difference.

use dec_from_char::DecimalExtended;
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Words and digit groups with one space between them: NFKC, lower case, ASCII digits, no marks on Latin,
/// Greek, Cyrillic, Arabic or Hebrew letters, one form of letters that look or sound alike.
pub fn plain(text: &str) -> String {
    // "n°" and "№" announce the code; NFKC would make a "no" of them, which is a refusal.
    let announced =
        text.replace('№', " ").replace("n°", " ").replace("N°", " ").replace("nº", " ").replace("Nº", " ");
    let lower = announced.nfkc().collect::<String>().to_lowercase();
    let mut plain = String::with_capacity(lower.len());
    for letter in lower.nfkd() {
        match kept(letter) {
            Kept::Letter(letter) => plain.push(letter),
            Kept::Letters(letters) => plain.push_str(letters),
            Kept::Space if !plain.ends_with(' ') => plain.push(' '),
            Kept::Space | Kept::Nothing => {}
        }
    }
    plain.trim().to_owned()
}

enum Kept {
    Letter(char),
    Letters(&'static str),
    Space,
    Nothing,
}

fn kept(letter: char) -> Kept {
    if let Some(digit) = letter.normalize_decimal() {
        return Kept::Letter(digit);
    }
    if is_mark_to_drop(letter) {
        return Kept::Nothing;
    }
    if let Some(letters) = spelled(letter) {
        return Kept::Letters(letters);
    }
    match letter.general_category() {
        GeneralCategory::Format => Kept::Nothing,
        // Apostrophes that Unicode counts among the letters (U+02BC in Ukrainian, U+02BB, U+02BF).
        GeneralCategory::ModifierLetter => {
            if letter == 'ـ' {
                Kept::Nothing
            } else {
                Kept::Space
            }
        }
        GeneralCategory::Control
        | GeneralCategory::ConnectorPunctuation
        | GeneralCategory::DashPunctuation
        | GeneralCategory::OpenPunctuation
        | GeneralCategory::ClosePunctuation
        | GeneralCategory::InitialPunctuation
        | GeneralCategory::FinalPunctuation
        | GeneralCategory::OtherPunctuation
        | GeneralCategory::MathSymbol
        | GeneralCategory::CurrencySymbol
        | GeneralCategory::ModifierSymbol
        | GeneralCategory::OtherSymbol
        | GeneralCategory::SpaceSeparator
        | GeneralCategory::LineSeparator
        | GeneralCategory::ParagraphSeparator => Kept::Space,
        _ => Kept::Letter(alike(letter)),
    }
}

/// Vowel signs of Bengali or Devanagari are part of the word and stay; accents and vocalisation go.
fn is_mark_to_drop(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}' // Latin, Greek, Cyrillic accents
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}'..='\u{05C2}' | '\u{05C4}'..='\u{05C5}' | '\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}' | '\u{06E7}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{08D3}'..='\u{08FF}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20F0}' // the keycap around an emoji digit
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}')
}

fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'þ' => "th",
        _ => return None,
    })
}

/// One form for letters that people and keyboards exchange.
fn alike(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ə' => 'e',
        'ς' => 'σ',
        // Arabic, Persian, Urdu and Kurdish keyboards.
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ە' | 'ھ' | 'ۀ' => 'ه',
        // Ethiopic letters that sound alike, in each of their seven vowels (U+1210, U+1280, U+1220, U+12D0, U+1340).
        'ሐ'..='ሖ' => shifted(letter, 'ሐ', 'ሀ'),
        'ኀ'..='ኆ' => shifted(letter, 'ኀ', 'ሀ'),
        'ሠ'..='ሦ' => shifted(letter, 'ሠ', 'ሰ'),
        'ዐ'..='ዖ' => shifted(letter, 'ዐ', 'አ'),
        'ፀ'..='ፆ' => shifted(letter, 'ፀ', 'ጸ'),
        'ኣ' => 'አ',
        'ሃ' => 'ሀ',
        _ => letter,
    }
}

fn shifted(letter: char, from: char, to: char) -> char {
    let row = u32::from(letter).saturating_sub(u32::from(from));
    let moved = char::from_u32(u32::from(to).saturating_add(row)).unwrap_or(letter);
    // The first and fourth vowel of these two rows are said alike.
    match moved {
        'ኣ' => 'አ',
        'ሃ' => 'ሀ',
        other => other,
    }
}
