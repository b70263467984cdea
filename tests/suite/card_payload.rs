//! What a card says, and how torn cards are told apart.

use consigne::cards::payload::{CardSecret, Payload, SafeNumber, Torn, check_digit};
use proptest::prelude::*;

const ALPHABET: &str = "BCDFGHJKLNPRSTVX";

#[test]
fn a_payload_is_36_letters_that_every_keyboard_has_and_reads_back() {
    let secret = CardSecret::generate();
    let payload = Payload::of(&secret);
    assert_eq!(payload.as_str().len(), 36);
    assert!(payload.as_str().chars().all(|c| ALPHABET.contains(c)));
    assert!(Payload::parse(payload.as_str()).unwrap() == secret);
}

#[test]
fn the_letters_and_the_check_of_a_known_secret_never_change() {
    // Cards are in pockets: the format is for ever. The check is `printf 'consigne/card/v1\0\1…\17' | sha256sum`.
    let secret = CardSecret::from_bytes(std::array::from_fn(|i| u8::try_from(i).unwrap()));
    let payload = Payload::of(&secret);
    assert_eq!(&payload.as_str()[..32], "BBBCBDBFBGBHBJBKBLBNBPBRBSBTBVBX");
    assert_eq!(&payload.as_str()[32..], "PSFB");
}

#[test]
fn a_payload_is_read_in_any_case_and_grouping() {
    let secret = CardSecret::generate();
    let payload = Payload::of(&secret);
    let grouped = payload.grouped();
    assert_eq!(grouped.len(), 36 + 8);
    for text in [
        payload.as_str().to_lowercase(),
        grouped.to_string(),
        grouped.replace(' ', "-"),
        grouped.replace(' ', "."),
        grouped.replace(' ', "\u{a0}"),
        format!("  {}\r\n", payload.as_str()),
    ] {
        assert!(Payload::parse(&text).unwrap() == secret, "{text:?}");
    }
}

#[test]
fn a_torn_payload_is_refused_and_says_why() {
    let payload = Payload::of(&CardSecret::generate());
    let letters = payload.as_str();
    assert_eq!(Payload::parse(" \r\n"), Err(Torn::Empty));
    assert_eq!(Payload::parse("https://example.org"), Err(Torn::Letter));
    assert_eq!(Payload::parse(&letters.replace(&letters[..1], "A")), Err(Torn::Letter));
    assert_eq!(Payload::parse(&letters[1..]), Err(Torn::Length));
    assert_eq!(Payload::parse(&format!("{letters}B")), Err(Torn::Length));
    assert_eq!(Payload::parse(&format!("{letters}{letters}")), Err(Torn::Length));
}

#[test]
fn neither_a_secret_nor_a_payload_shows_itself_in_a_log() {
    let secret = CardSecret::generate();
    let payload = Payload::of(&secret);
    assert_eq!(format!("{secret:?} {payload:?}"), "CardSecret(…) Payload(…)");
}

proptest! {
    #[test]
    fn one_misread_letter_is_noticed(bytes: [u8; 16], place in 0..36_usize, other in 1..16_usize) {
        let payload = Payload::of(&CardSecret::from_bytes(bytes));
        let mut letters: Vec<char> = payload.as_str().chars().collect();
        let was = ALPHABET.find(letters[place]).unwrap();
        letters[place] = ALPHABET.chars().nth((was + other) % 16).unwrap();
        let text: String = letters.into_iter().collect();
        // In the secret, one in 65,536 passes; in the check none does. It is never taken for the same card.
        match Payload::parse(&text) {
            Err(why) => prop_assert_eq!(why, Torn::Check),
            Ok(secret) => prop_assert!(secret.as_bytes() != &bytes),
        }
    }

    #[test]
    fn no_text_makes_parsing_panic(text: String) {
        let _ = Payload::parse(&text);
        let _ = SafeNumber::parse(&text);
    }

    #[test]
    fn one_wrong_digit_of_a_number_is_noticed(place in 0..8_usize, other in 1..10_u32) {
        let number = SafeNumber::generate().to_string().replace(' ', "");
        let mut digits: Vec<char> = number.chars().collect();
        let was = digits[place].to_digit(10).unwrap();
        digits[place] = char::from_digit((was + other) % 10, 10).unwrap();
        let text: String = digits.into_iter().collect();
        prop_assert!(SafeNumber::parse(&text).is_err());
    }
}

#[test]
fn the_check_digit_is_that_of_iso_7064() {
    // The standard's own example is 0794 5; python-stdnum's is 79462 3.
    assert_eq!(check_digit(&[0, 7, 9, 4]), 5);
    assert_eq!(check_digit(&[7, 9, 4, 6, 2]), 3);
}

#[test]
fn a_number_is_shown_in_two_groups_and_read_back_however_it_is_spaced() {
    let number = SafeNumber::generate();
    let shown = number.to_string();
    assert_eq!(shown.len(), 9);
    assert!(!shown.starts_with('0'));
    for text in [shown.clone(), shown.replace(' ', ""), format!(" {shown}\n"), shown.replace(' ', "-")] {
        assert!(SafeNumber::parse(&text) == Ok(number));
    }
    for text in ["", "1234", "123456789", "1234 567a", "0000 0000"] {
        assert!(SafeNumber::parse(text).is_err(), "{text}");
    }
}
