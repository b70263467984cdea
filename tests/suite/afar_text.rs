//! The SMS of a request from afar, and the hours at which it may leave.

use std::time::Duration;

use consigne::clock::Timestamp;
use consigne::documents::{DocumentId, Kind};
use consigne::i18n::{self, Language, Words};
use consigne::ids::Id;
use consigne::organisations::recipients::{Address, Recipient};
use consigne::releases::{ConfirmBy, Reason, Release, State, request_text};
use consigne::safes::{Level, Safe};

use crate::sms_fit::{assert_fits, yes};
use crate::support::app::START;

const HOUR: Duration = Duration::from_hours(1);

fn safe(language: &str) -> Safe {
    Safe {
        id: Id::new(),
        organisation: Id::new(),
        number: "12345678".to_owned(),
        name: "Awa".to_owned(),
        language: language.to_owned(),
        phone: Some("+33639980061".to_owned()),
        phone_proven_at: Some(START),
        phone_stopped_at: None,
        more_time: false,
        safe_word: None,
        level: Level::Flexible,
        notice_version: "2026-11".to_owned(),
        opened_at: START,
        in_use: true,
        is_closed: false,
        locked_at: None,
        noticed_seq: 0,
    }
}

fn release(who: (&str, &str), days: u64, papers: usize) -> Release {
    let recipient = Recipient {
        id: Id::new(),
        name: who.0.to_owned(),
        body: who.1.to_owned(),
        address: Address::Phone("+33639980009".to_owned()),
    };
    Release {
        from_afar: true,
        card_code: None,
        id: Id::new(),
        safe: Id::new(),
        state: State::Asked,
        recipient,
        reason: Reason::Housing,
        until: START.plus(Duration::from_hours(days * 24)),
        confirm_by: ConfirmBy::Sms,
        tries_left: 3,
        code_until: START,
        check_key: "BCDFGHJK".to_owned(),
        asked_at: START,
        answered_at: None,
        documents: (0..papers).map(|_| DocumentId::new()).collect(),
    }
}

#[test]
fn a_request_is_one_sms_with_its_code_first_and_no_link() {
    let code = "482913".parse().unwrap();
    let teams = ["Accueil", "Équipe mobile d’accompagnement social du 18ᵉ", "{}[]€€€€€€€€€€€€€€€€€€€€"];
    let names = [
        ("Jeanne Martin", "CAF"),
        (
            "Marie-Françoise de La Rochefoucauld-Liancourt",
            "Caisse d’allocations familiales de Seine-Saint-Denis",
        ),
        ("{}[]€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€", "^~\\|"),
    ];
    for language in Language::ALL {
        let safe = safe(language.code());
        for (team, who) in teams.iter().flat_map(|team| names.map(|who| (team, who))) {
            for (days, papers) in [(1, 1), (8, 2), (31, 20), (300, 20)] {
                for kinds in [&Kind::ALL[..], &Kind::ALL[..2], &[]] {
                    let text =
                        request_text::of(&safe, team, &release(who, days, papers), kinds, Some(&code), START);
                    assert_fits(language, &text);
                    assert!(text.starts_with(&safe.sms_start(&Words::of(language).plain())), "{text}");
                    assert!(
                        text.find("482913").is_some_and(|at| at + 6 <= 60),
                        "the code comes late: {text}"
                    );
                    assert!(!text.contains("http") && !text.contains("{ "), "{text}");
                    let yes = format!("{} 482913", yes(language));
                    assert!(text.contains(&yes), "{text}");
                }
            }
        }
    }
}

#[test]
fn a_request_says_who_asks_what_for_whom_and_until_when() {
    let (code, safe) = ("482913".parse().unwrap(), safe("fr"));
    let release = release(("Jeanne Martin", "CAF"), 8, 2);
    let said = |kinds: &[Kind]| request_text::of(&safe, "Accueil", &release, kinds, Some(&code), START);
    assert_eq!(
        said(&[]),
        "Consigne: code 482913. Accueil demande 2 papiers pour Jeanne Martin (CAF) jusqu'au mercredi 2 décembre. \
         Répondez OUI 482913 ou NON"
    );
    assert!(said(&[Kind::Housing]).contains("2 papiers (logement) pour Jeanne Martin (CAF)"));
}

#[test]
fn a_message_of_the_evening_waits_for_the_morning() {
    // 9:00 in Paris, in winter.
    let clock = |hours: u32, minutes: u32| START.plus(HOUR * hours + Duration::from_mins(minutes.into()));
    let morning = clock(23, 0);
    assert_eq!(i18n::by_day(START), START);
    assert_eq!(i18n::by_day(clock(10, 59)), clock(10, 59), "19:59");
    assert_eq!(i18n::by_day(clock(11, 0)), morning, "20:00");
    assert_eq!(i18n::by_day(clock(15, 30)), morning, "0:30");
    assert_eq!(i18n::by_day(clock(22, 59)), morning, "7:59");
    assert_eq!(i18n::by_day(morning), morning);
    // The night to 28 March 2027 has an hour less.
    let evening = Timestamp::from_millis(1_806_177_600_000);
    assert_eq!(Words::of(Language::FRENCH).date_time(evening, START), "samedi 27 mars 2027 à 21:00");
    assert_eq!(i18n::by_day(evening), evening.plus(HOUR * 10));
}
