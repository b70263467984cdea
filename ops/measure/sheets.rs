//! A thousand cards in one print.

use std::time::Instant;

use consigne::cards::payload::{CardSecret, Payload, SafeNumber};
use consigne::cards::sheet::{self, SheetContent, SheetWords, Site};
use consigne::i18n::{Language, Words};
use consigne::print::fonts::Fonts;

use crate::report::Report;

const CARDS: usize = 1000;

pub fn cards(report: &mut Report) {
    let (words, site) =
        (SheetWords::of(Words::of(Language::FRENCH)), Site::new("CCAS de Pontville", "consigne.example.fr"));
    let payloads: Vec<Payload> = (0..CARDS).map(|_| Payload::of(&CardSecret::generate())).collect();
    let cards: Vec<SheetContent<'_>> = payloads
        .iter()
        .map(|payload| SheetContent { words: &words, site: &site, number: SafeNumber::generate(), payload })
        .collect();
    let fonts = Fonts::built_in().unwrap();
    let start = Instant::now();
    let pdf = sheet::sheets(&cards, &fonts).unwrap();
    let took = start.elapsed();
    report.row("cards", "1,000 in one PDF", "cards", CARDS as f64 / took.as_secs_f64(), "/s");
    report.row("cards", "1,000 in one PDF", "size of a card", pdf.len() as f64 / CARDS as f64, "bytes");
}
