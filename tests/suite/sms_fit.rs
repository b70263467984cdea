//! Each SMS is one segment of the GSM alphabet, also for long names and late dates.

use std::time::Duration;

use consigne::closing::close;
use consigne::crypto::otp::Code;
use consigne::documents::DocumentId;
use consigne::i18n::Language;
use consigne::ids::Id;
use consigne::messaging::gsm7::{Encoding, segments};
use consigne::organisations::recipients::{Address, Recipient};
use consigne::releases::{ConfirmBy, Reason, Release, State, texts};
use consigne::safes::notices::{self, NOTICED};
use consigne::safes::proofs::{self, Purpose};

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

fn release(name: &str, body: &str, days: u64, papers: usize) -> Release {
    let recipient = Recipient {
        id: Id::new(),
        name: name.to_owned(),
        body: body.to_owned(),
        address: Address::Phone("+33639980009".to_owned()),
    };
    Release {
        id: Id::new(),
        safe: Id::new(),
        state: State::Asked,
        recipient,
        reason: Reason::Housing,
        until: START.plus(Duration::from_secs(days * 24 * 60 * 60)),
        confirm_by: ConfirmBy::Sms,
        tries_left: 3,
        code_until: START,
        check_key: "BCDFGHJK".to_owned(),
        asked_at: START,
        answered_at: None,
        documents: (0..papers).map(|_| DocumentId::new()).collect(),
    }
}

fn assert_fits(text: &str) {
    let counted = segments(text);
    assert_eq!(counted.encoding, Encoding::Gsm7, "not in the GSM alphabet: {text}");
    assert_eq!(counted.segments, 1, "{} units: {text}", counted.units);
}

#[test]
fn the_code_the_receipt_and_the_link_are_one_sms_each() {
    let code: Code = "482913".parse().unwrap();
    for language in Language::ALL {
        for (name, body) in NAMES {
            // 38 days on is January: the year is said too.
            for (days, papers) in [(1, 1), (8, 2), (30, 20), (38, 20), (300, 20)] {
                let release = release(name, body, days, papers);
                let text = texts::code_text(language.code(), &release, &code, START);
                assert_fits(&text);
                let at = text.find("482913").unwrap_or_else(|| panic!("no code: {text}"));
                assert!(at < 60, "the code comes late: {text}");
                assert!(
                    text.contains(&format!("{} 482913", if language.code() == "fr" { "OUI" } else { "YES" }))
                );
                assert_fits(&texts::receipt_text(language.code(), &release.recipient));
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
        assert_fits(&text);
        assert!(text.ends_with(&link), "the link stays whole: {text}");
    }
    assert_fits(&texts::visit_code_sms(&"482913".parse().unwrap()));
}

#[test]
fn a_short_name_is_not_cut() {
    let release = release("Jeanne Martin", "CAF", 8, 2);
    let text = texts::code_text("fr", &release, &"482913".parse().unwrap(), START);
    assert!(text.contains("Jeanne Martin (CAF)"), "{text}");
}

#[test]
fn every_notice_and_every_proof_is_one_sms_that_names_nobody_and_leads_nowhere() {
    let code: Code = "482913".parse().unwrap();
    for language in Language::ALL.map(Language::code) {
        let mut texts: Vec<_> = NOTICED.map(|event| notices::text(language, event)).into();
        texts.push(close::text(language));
        for purpose in Purpose::ALL {
            let text = proofs::text(language, purpose, &code);
            assert!(text.find("482913").is_some_and(|at| at + 6 <= 60), "the code comes late: {text}");
            texts.push(text);
        }
        for text in texts {
            assert_fits(&text);
            assert!(
                text.starts_with("Consigne: ") && !text.contains("http") && !text.contains('{'),
                "{text}"
            );
        }
    }
}
