//! Each SMS is one segment of the GSM alphabet, also for long names and late dates.

use std::time::Duration;

use consigne::closing::close;
use consigne::crypto::otp::Code;
use consigne::documents::DocumentId;
use consigne::i18n::Language;
use consigne::ids::Id;
use consigne::messaging::gsm7::{Encoding, fold, segments};
use consigne::organisations::recipients::{Address, Recipient};
use consigne::releases::{ConfirmBy, Reason, Release, State, request_text, texts};
use consigne::safes::notices::{self, NOTICED};
use consigne::safes::proofs::{self, Purpose};
use consigne::safes::safe_word::WORDS;
use consigne::safes::{Level, Safe};

use crate::support::app::START;

const NAMES: [(&str, &str); 6] = [
    ("Jeanne Martin", "CAF"),
    ("Bo", ""),
    (
        "Marie-Françoise de La Rochefoucauld-Liancourt",
        "Caisse d’allocations familiales de la Seine-Saint-Denis",
    ),
    ("Hélène Ševčíková", "Mairie de Lyon"),
    ("L’agence du 18ᵉ", "Île-de-France Habitat — « Résidence »"),
    ("{}[]€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€", "^~\\|"),
];

/// A holder of this language, with its longest safe word.
pub fn safe(language: Language) -> Safe {
    let with = |word: &str| Safe {
        id: Id::new(),
        organisation: Id::new(),
        number: "12345674".to_owned(),
        name: "Awa".to_owned(),
        language: language.code().to_owned(),
        phone: Some("+33639980001".to_owned()),
        phone_proven_at: Some(START),
        phone_stopped_at: None,
        more_time: false,
        safe_word: Some(word.to_owned()),
        level: Level::Flexible,
        notice_version: String::new(),
        opened_at: START,
        in_use: true,
        is_closed: false,
        locked_at: None,
        noticed_seq: 0,
    };
    let units = |safe: &Safe| segments(&fold(&safe.sms_start(&safe.sms_words()))).units;
    WORDS.into_iter().map(with).max_by_key(units).unwrap()
}

pub fn release(name: &str, body: &str, days: u64, papers: usize) -> Release {
    let recipient = Recipient {
        id: Id::new(),
        name: name.to_owned(),
        body: body.to_owned(),
        address: Address::Phone("+33639980009".to_owned()),
    };
    Release {
        from_afar: false,
        id: Id::new(),
        safe: Id::new(),
        state: State::Asked,
        recipient,
        reason: Reason::Housing,
        until: START.plus(Duration::from_secs(days * 24 * 60 * 60)),
        confirm_by: ConfirmBy::Sms,
        tries_left: 3,
        code_until: START,
        card_code: Some(20),
        check_key: "BCDFGHJK".to_owned(),
        asked_at: START,
        answered_at: None,
        documents: (0..papers).map(|_| DocumentId::new()).collect(),
    }
}

/// One SMS in Latin letters; two where each letter takes twice the room.
pub fn assert_fits(language: Language, text: &str) {
    let (counted, code) = (segments(text), language.code());
    if language.is_latin() {
        assert_eq!(
            counted.encoding,
            Encoding::Gsm7,
            "{code}: {:?} double the price: {text}",
            counted.non_gsm7
        );
        assert_eq!(counted.segments, 1, "{code}: {} units: {text}", counted.units);
    } else {
        assert!(counted.segments <= 2, "{code}: {} units: {text}", counted.units);
    }
}

/// What the texts of a language tell people to type for yes: a word that every telephone can write.
pub fn yes(language: Language) -> &'static str {
    match language.code() {
        "en" => "YES",
        "es" => "SI",
        "pt" => "SIM",
        "ro" => "DA",
        "tr" => "EVET",
        _ => "OUI",
    }
}

fn assert_begins(text: &str, safe: &Safe) {
    let start = fold(&format!("{}: ", safe.sms_start(&safe.sms_words()))).into_owned();
    assert!(text.starts_with(&start) && start.len() > "Consigne: ".len(), "{start}… and not {text}");
}

#[test]
fn the_code_the_receipt_and_the_request_are_one_sms_each() {
    let code: Code = "482913".parse().unwrap();
    for language in Language::ALL {
        let safe = safe(language);
        for (name, body) in NAMES {
            // 38 days on is January: the year is said too.
            for (days, papers) in [(1, 1), (8, 2), (30, 20), (38, 20), (300, 20)] {
                let release = release(name, body, days, papers);
                let receipt = texts::receipt_text(&safe, &release.recipient);
                let team = "Équipe mobile de nuit du 18e arrondissement";
                let with_code = texts::code_text(&safe, &release, Some(&code), START);
                let asked = request_text::of(&safe, team, &release, &[], Some(&code), START);
                let with_list = texts::code_text(&safe, &release, None, START);
                let asked_with_list = request_text::of(&safe, team, &release, &[], None, START);
                for text in [&receipt, &with_code, &asked, &with_list, &asked_with_list] {
                    assert_fits(language, text);
                    assert_begins(text, &safe);
                }
                let yes = yes(language);
                for text in [with_code, asked] {
                    let at = text.find("482913").unwrap_or_else(|| panic!("no code: {text}"));
                    assert!(at + 6 <= 60, "the code comes late: {text}");
                    assert!(text.contains(&format!("{yes} 482913")), "{text}");
                }
                for text in [with_list, asked_with_list] {
                    let at = text.find("20").unwrap_or_else(|| panic!("no number: {text}"));
                    assert!(at < 60, "the number comes late: {text}");
                    assert!(text.contains(&format!("{yes} ")) && !text.contains("482913"), "{text}");
                }
            }
        }
    }
}

#[test]
fn the_recipients_link_and_code_are_one_sms_each() {
    let link = format!("https://consigne.ccas-pontville.example.fr/r/{}", "a".repeat(43));
    for (count, days) in [(1, 1), (20, 30), (20, 300)] {
        let until = START.plus(Duration::from_secs(days * 24 * 60 * 60));
        let text = texts::link_sms(&link, count, until, START);
        assert_fits(Language::FRENCH, &text);
        assert!(text.starts_with("Consigne: ") && text.ends_with(&link), "the link stays whole: {text}");
    }
    assert_fits(Language::FRENCH, &texts::visit_code_sms(&"482913".parse().unwrap()));
}

#[test]
fn a_short_name_is_not_cut() {
    let release = release("Jeanne Martin", "CAF", 8, 2);
    let safe = safe(Language::FRENCH);
    for code in [Some(&"482913".parse().unwrap()), None] {
        let text = texts::code_text(&safe, &release, code, START);
        assert!(text.contains("Jeanne Martin (CAF)"), "{text}");
    }
}

#[test]
fn every_notice_and_every_proof_is_one_sms_that_names_nobody_and_leads_nowhere() {
    let code: Code = "482913".parse().unwrap();
    for language in Language::ALL {
        let safe = safe(language);
        let mut texts: Vec<_> = NOTICED.map(|event| notices::text(&safe, event)).into();
        texts.push(close::text(&safe));
        for purpose in Purpose::ALL {
            let start = safe.sms_start(&safe.sms_words());
            let text = proofs::text(&safe.language, &start, purpose, &code);
            assert!(text.find("482913").is_some_and(|at| at + 6 <= 60), "the code comes late: {text}");
            texts.push(text);
        }
        for text in texts {
            assert_fits(language, &text);
            assert_begins(&text, &safe);
            assert!(!text.contains("http") && !text.contains('{') && !text.contains(&safe.name), "{text}");
        }
    }
}
