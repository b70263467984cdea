//! A thousand cards in one print.

use std::time::Instant;

use consigne::cards::payload::{CardSecret, Payload, SafeNumber};
use consigne::cards::sheet::{self, SheetContent, SheetWords, Site};
use consigne::i18n::Language;
use consigne::print::fonts::Fonts;

use crate::report::Report;

const CARDS: usize = 1000;

pub fn cards(report: &mut Report) {
    let words = SheetWords::of(Language::FRENCH);
    let site = Site {
        name: "CCAS de Pontville".into(),
        place: "1 place de la Mairie".into(),
        web: "consigne.example.fr".into(),
    };
    let card = |_| SheetContent {
        words: &words,
        site: &site,
        number: SafeNumber::generate(),
        payload: Payload::of(&CardSecret::generate()),
    };
    let cards: Vec<SheetContent<'_>> = (0..CARDS).map(card).collect();
    let fonts = Fonts::built_in().unwrap();
    let start = Instant::now();
    let pdf = sheet::sheets(&cards, &fonts).unwrap();
    let took = start.elapsed();
    report.row("cards", "1,000 in one PDF", "cards", CARDS as f64 / took.as_secs_f64(), "/s");
    report.row("cards", "1,000 in one PDF", "size of a card", pdf.len() as f64 / CARDS as f64, "bytes");
}
