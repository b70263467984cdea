//! Every USSD screen of every language is one message of the GSM alphabet, whatever is filled in.

use std::time::Duration;

use consigne::documents::{DocumentId, Kind};
use consigne::gateway::ussd::screens::{
    Note, PER_SCREEN, SCREEN_LIMIT_SEPTETS, View, can_be_shown, words_for,
};
use consigne::i18n::Language;
use consigne::ids::Id;
use consigne::messaging::gsm7::{Encoding, segments};
use consigne::organisations::recipients::{Address, Recipient};
use consigne::releases::pending::Pending;
use consigne::releases::{ConfirmBy, Reason, Release, State};

use crate::support::app::START;

const NAMES: [(&str, &str); 7] = [
    ("Jeanne Martin", "CAF"),
    ("la CAF de Lille", ""),
    (
        "Marie-Françoise de La Rochefoucauld-Liancourt",
        "Caisse d’allocations familiales de la Seine-Saint-Denis",
    ),
    ("Hélène Ševčíková", "Mairie de Lyon"),
    ("{}[]€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€", "^~\\|"),
    ("محمد الأمين", "中文"),
    ("Ligne\nCassée", ""),
];

fn pending(name: &str, body: &str, hours: u64, papers: usize, kinds: Option<Vec<Kind>>) -> Pending {
    let recipient = Recipient {
        id: Id::new(),
        name: name.to_owned(),
        body: body.to_owned(),
        address: Address::Phone("+33639980009".to_owned()),
    };
    let release = Release {
        from_afar: false,
        card_code: (papers > 2).then_some(20),
        id: Id::new(),
        safe: Id::new(),
        state: State::Asked,
        recipient,
        reason: Reason::Housing,
        until: START.plus(Duration::from_hours(hours)),
        confirm_by: ConfirmBy::Sms,
        tries_left: 3,
        code_until: START,
        check_key: "BCDFGHJK".to_owned(),
        asked_at: START,
        answered_at: None,
        documents: (0..papers).map(|_| DocumentId::new()).collect(),
    };
    Pending { release, kinds }
}

fn assert_fits(text: &str, lines: usize) {
    let counted = segments(text);
    assert_eq!(counted.encoding, Encoding::Gsm7, "{:?}: {text}", counted.non_gsm7);
    assert!(counted.units <= SCREEN_LIMIT_SEPTETS, "{} septets: {text}", counted.units);
    assert_eq!(text.lines().count(), lines, "no line is lost: {text}");
    assert!(!text.contains(['{', '\u{2068}']) || text.contains("{}"), "{text}");
}

/// All that can stand above a screen.
fn notes() -> Vec<Option<Note>> {
    let wrong = [1, 2].map(|left| Some(Note::WrongCode { left }));
    [None, Some(Note::Unknown), Some(Note::NotACode)].into_iter().chain(wrong).collect()
}

#[test]
fn every_screen_about_a_request_fits() {
    let sets = [
        (1, None),
        (20, None),
        (2, Some(vec![Kind::Identity, Kind::Housing])),
        (20, Some(Kind::ALL.into_iter().cycle().take(20).collect())),
    ];
    let single = Kind::ALL.map(|kind| (1, Some(vec![kind])));
    // All others are said in French.
    for language in Language::ALL.into_iter().filter(|language| can_be_shown(*language)) {
        let words = words_for(language);
        for (name, body) in NAMES {
            // 40 days on is January: the year is said too.
            for hours in [24, 20, 7 * 24, 30 * 24, 40 * 24 + 5, 300 * 24 + 5] {
                for (papers, kinds) in sets.iter().chain(&single) {
                    let asked = pending(name, body, hours, *papers, kinds.clone());
                    for note in notes() {
                        let above = usize::from(note.is_some());
                        let text = |view: &View<'_>| view.text(words, note, START);
                        assert_fits(&text(&View::Pending(&asked)), 3 + above);
                        assert_fits(&text(&View::Confirm(&asked)), 3 + above);
                        assert_fits(&text(&View::Stop(&asked.release)), 3 + above);
                    }
                    for undo in [true, false] {
                        assert_fits(&View::Done { asked: &asked, undo }.text(words, None, START), 1);
                    }
                    assert_fits(&View::Stopped(&asked.release).text(words, None, START), 1);
                }
            }
        }
    }
}

#[test]
fn every_list_and_every_plain_screen_fits() {
    let long: Vec<String> = NAMES
        .iter()
        .cycle()
        .skip(2)
        .take(PER_SCREEN)
        .map(|(name, body)| format!("{name} ({body})"))
        .collect();
    let site = "Coffre numérique du centre communal d’action sociale de Saint-Denis-en-Val".repeat(3);
    for language in Language::ALL {
        let words = words_for(language);
        for note in notes() {
            let above = usize::from(note.is_some());
            let text = |view: &View<'_>| view.text(words, note, START);
            assert_fits(&text(&View::Main { site: &site }), 5 + above);
            assert_fits(&text(&View::Several(99)), 4 + above);
            assert_fits(&text(&View::Lock), 3 + above);
            assert_fits(&text(&View::Help), 4 + above);
            assert_fits(&text(&View::Mine { names: &long, more: true }), 3 + PER_SCREEN + above);
            let shown = Language::ALL.into_iter().filter(|one| can_be_shown(*one));
            let names: Vec<String> = shown.map(|one| one.own_name().to_owned()).collect();
            for names in names.chunks(PER_SCREEN) {
                assert_fits(&text(&View::Languages { names, more: true }), 3 + names.len() + above);
            }
        }
        for view in
            [View::Refused, View::TooManyCodes, View::Shared, View::Locked, View::None, View::Kiosks(&[])]
        {
            assert_fits(&view.text(words, None, START), 1);
        }
        assert_fits(&View::Kiosks(&long).text(words, None, START), 1 + PER_SCREEN);
    }
}

#[test]
fn a_language_that_the_gsm_alphabet_cannot_write_is_said_in_french() {
    let said = |language| View::Lock.text(words_for(language), None, START);
    for language in Language::ALL {
        let is_french = said(language) == said(Language::FRENCH);
        assert_eq!(is_french, language == Language::FRENCH || !can_be_shown(language), "{language:?}");
    }
}

#[test]
fn how_long_is_said_only_while_it_is_true() {
    let words = words_for(Language::FRENCH);
    let line = |hours, minutes| {
        let asked = pending("la CAF", "", hours, 1, None);
        let text = View::Pending(&asked).text(words, None, START.plus(Duration::from_mins(minutes)));
        text.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(line(24, 0), "1 papier pour la CAF, 24h.");
    assert_eq!(line(24, 60), "1 papier pour la CAF, 24h.");
    assert_eq!(line(24, 61), "1 papier pour la CAF, jusqu'au mercredi 25 novembre.");
    assert_eq!(line(7 * 24, 5), "1 papier pour la CAF, 7 jours.");
    assert_eq!(line(7 * 24 + 2, 0), "1 papier pour la CAF, jusqu'au mardi 1 décembre.");
}

#[test]
fn the_code_of_the_list_is_asked_for_where_it_was_chosen() {
    let words = words_for(Language::FRENCH);
    let mut asked = pending("la CAF", "", 24, 1, None);
    assert!(View::Pending(&asked).text(words, None, START).contains("Tapez le code du SMS"));
    asked.release.card_code = Some(7);
    assert!(View::Pending(&asked).text(words, None, START).contains("Tapez le code 7 de votre liste"));
}
