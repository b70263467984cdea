//! The number pad's state, as its template (`components/pin_pad.html`) needs it.

use super::icons::{self, Icon};
use crate::i18n::Words;

/// A pad for `length` digits, of which `typed` are there already. Digits that are no secret (the number of
/// a safe) may be shown: then `shown` holds them.
#[derive(Clone, Debug)]
pub struct Pad {
    pub action: String,
    pub length: u8,
    pub typed: u8,
    pub shown: Option<String>,
}

/// One place of the ring.
pub struct Cell {
    pub filled: bool,
    /// The digit, where it may be seen.
    pub digit: Option<char>,
    /// The first of a new group: wider space before it.
    pub gap: bool,
}

/// A digit with its picture, always the same one: somebody who does not read numbers keeps his PIN as a story.
pub struct Digit {
    pub digit: char,
    pub icon: Icon,
    /// What the picture shows.
    pub word: String,
}

impl Digit {
    pub fn new(digit: char, words: Words) -> Self {
        let word = words.plain().say(&format!("pin-picture-{digit}"));
        Self { digit, icon: icons::icon(&format!("digit-{digit}")), word }
    }
}

impl Pad {
    /// For a secret: dots only.
    pub fn secret(action: &str, length: u8, typed: u8) -> Self {
        Self { action: action.to_owned(), length, typed, shown: None }
    }

    /// For a number that may be seen while it is typed.
    pub fn shown(action: &str, length: u8, typed: &str) -> Self {
        let count = u8::try_from(typed.chars().count()).unwrap_or(length);
        Self { action: action.to_owned(), length, typed: count, shown: Some(typed.to_owned()) }
    }

    pub fn cells(&self) -> Vec<Cell> {
        let mut digits = self.shown.iter().flat_map(|shown| shown.chars());
        (0..self.length)
            .map(|place| Cell {
                filled: place < self.typed,
                digit: digits.next(),
                gap: self.length > 6 && place > 0 && place % self.group() == 0,
            })
            .collect()
    }

    /// A telephone number is read in pairs, other long numbers in fours.
    const fn group(&self) -> u8 {
        if self.length == 10 { 2 } else { 4 }
    }

    /// The keys 1 to 9, in their order.
    #[allow(clippy::unused_self)] // a template reaches only what `pad` has
    pub fn keys(&self, words: &Words) -> Vec<Digit> {
        ('1'..='9').map(|digit| Digit::new(digit, *words)).collect()
    }

    #[allow(clippy::unused_self)]
    pub fn zero(&self, words: &Words) -> Digit {
        Digit::new('0', *words)
    }

    /// How many signs were typed, for a screen reader; never which. `id`: the text that says it of a `count`.
    pub fn spoken(&self, words: &Words, id: &str) -> String {
        typed(words, id, self.typed)
    }

    /// The same for each number of signs, from none: the script says it as they are typed.
    pub fn all_spoken(&self, words: &Words, id: &str) -> String {
        (0..=self.length).map(|count| typed(words, id, count)).collect::<Vec<_>>().join("|")
    }
}

fn typed(words: &Words, id: &str, count: u8) -> String {
    words.plain().with(id, &[("count", count.into())])
}
