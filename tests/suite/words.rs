//! The catalogues stay in step, and say dates and numbers as people do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use consigne::clock::Timestamp;
use consigne::i18n::phones::Phone;
use consigne::i18n::{Language, Words, heard};

/// 24 November 2026, 13:05 UTC: 14:05 in Paris.
const NOVEMBER: Timestamp = Timestamp::from_millis(1_795_525_500_000);
/// 1 July 2027, 22:30 UTC: 2 July, 00:30 in Paris.
const JULY: Timestamp = Timestamp::from_millis(1_814_481_000_000);

pub fn files(under: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(|e| endings.contains(&e.to_str().unwrap())) {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What agents, recipients and operators read: it exists in the languages of desks only.
const OF_DESKS: [&str; 12] = [
    "afar",
    "calls",
    "channels",
    "demo",
    "desk",
    "device",
    "help",
    "languages",
    "mail",
    "recipient",
    "tasks",
    "team",
];
/// What holders read on telephones that show the GSM alphabet only.
const OF_USSD: &str = "ussd";

/// Each id of a language with the places that its text has.
pub fn catalogue(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    texts(language, |_| true)
}

/// Those that holders read or hear.
fn catalogue_of_people(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    texts(language, |file| !OF_DESKS.contains(&file) && file != OF_USSD)
}

fn texts(language: Language, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, BTreeSet<String>> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let all = files(&root().join("kiosk/locales").join(language.code()), &["ftl"]);
    for path in all.into_iter().filter(|path| wanted(path.file_stem().unwrap().to_str().unwrap())) {
        let mut id = String::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_lowercase)) {
                name.clone_into(&mut id);
                assert!(texts.insert(id.clone(), BTreeSet::new()).is_none(), "{id} is there twice");
            }
            if line.trim_start().starts_with(".heard =") {
                id.push_str(".heard");
                texts.insert(id.clone(), BTreeSet::new());
            }
            for place in line.split('$').skip(1) {
                let place: String = place
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
                    .collect();
                texts.get_mut(&id).unwrap().insert(place);
            }
        }
    }
    texts
}

#[test]
fn every_language_has_the_same_texts_with_the_same_places() {
    let (all, of_people) = (catalogue(Language::FRENCH), catalogue_of_people(Language::FRENCH));
    let of_telephones = texts(Language::FRENCH, |file| !OF_DESKS.contains(&file));
    assert!(of_people.contains_key("common-back") && of_telephones.contains_key("ussd-lock"));
    assert!(all.len() > of_telephones.len() && of_telephones.len() > of_people.len());
    for language in Language::ALL {
        let french = match language {
            language if Language::OF_DESKS.contains(&language) => &all,
            language if language.is_latin() => &of_telephones,
            _ => &of_people,
        };
        let own = catalogue(language);
        for (id, places) in french {
            assert_eq!(own.get(id), Some(places), "{id} in {}", language.code());
        }
        let more: Vec<_> = own.keys().filter(|id| !french.contains_key(*id)).collect();
        assert!(more.is_empty(), "{} has {more:?}, which nobody reads", language.code());
    }
}

#[test]
fn the_hall_has_words_for_every_text_that_names_somebody() {
    let texts = catalogue(Language::FRENCH);
    // Beside the screen's own words: how far one is, and what a screen reader says of pictures and pads.
    let unheard = ["common-digits-typed", "common-step", "kiosk-letters-typed", "kiosk-papers-image"];
    for id in heard::ids().filter(|id| !unheard.contains(id)) {
        assert!(heard::spoken(Language::FRENCH, id).is_some(), "{id} has no .heard");
    }
    for (id, places) in texts.iter().filter(|(id, _)| id.contains(".heard")) {
        assert!(places.is_empty(), "{id} names {places:?}");
    }
}

#[test]
fn every_text_of_a_kiosks_screen_has_a_sound() {
    let (of_people, heard) = (catalogue_of_people(Language::FRENCH), heard::ids().collect::<BTreeSet<_>>());
    let places =
        [("src/kiosk", "rs"), ("kiosk/templates/kiosk", "html"), ("kiosk/templates/components", "html")];
    for path in places.iter().flat_map(|(folder, ending)| files(&root().join(folder), &[ending])) {
        let text = fs::read_to_string(&path).unwrap();
        for id in text.split("page.say(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(heard.contains(id) || !of_people.contains_key(id), "{id} of {}", path.display());
        }
    }
    let french = |id: &str| heard::spoken(Language::FRENCH, id).unwrap();
    assert_eq!(french("kiosk-card-title"), "Montrez votre carte.");
    assert_eq!(french("give-given-text"), "La personne reçoit un message.");
    let tigrinya = Language::parse("ti").unwrap();
    assert_eq!(heard::spoken(tigrinya, "no-such-text"), None);
}

#[test]
fn a_kiosk_says_nothing_that_only_a_desk_has_in_all_languages() {
    let of_people = catalogue_of_people(Language::FRENCH);
    let mut read = 0;
    let places =
        [("src/kiosk", "rs"), ("kiosk/templates/kiosk", "html"), ("src/safes", "rs"), ("src/cards", "rs")];
    for path in places.iter().flat_map(|(folder, ending)| files(&root().join(folder), &[ending])) {
        let text = fs::read_to_string(&path).unwrap();
        for id in quoted(&text).filter(|id| catalogue_has(id)) {
            assert!(of_people.contains_key(id), "{} says {id}, which a desk says", path.display());
            read += 1;
        }
    }
    assert!(read > 200, "the sources were read: {read}");
}

fn catalogue_has(id: &str) -> bool {
    static ALL: std::sync::LazyLock<BTreeSet<String>> =
        std::sync::LazyLock::new(|| catalogue(Language::FRENCH).into_keys().collect());
    ALL.contains(id)
}

#[test]
fn every_text_can_be_said() {
    for language in Language::ALL {
        for (id, places) in catalogue(language) {
            let names: Vec<&'static str> = places.into_iter().map(|place| &*place.leak()).collect();
            let places: Vec<_> = names.into_iter().map(|name| (name, 1.into())).collect();
            let said = Words::of(language).with(&id, &places);
            assert!(!said.is_empty() && said != id, "{id} says nothing in {}", language.code());
        }
    }
}

#[test]
fn no_text_is_unused_and_no_used_text_is_missing() {
    let mut sources = String::new();
    for path in files(&root().join("src"), &["rs"]).iter().chain(&files(&root().join("kiosk"), &["html"])) {
        sources.push_str(&fs::read_to_string(path).unwrap());
    }
    let known = catalogue(Language::FRENCH);
    // An id may be put together at run time: format!("kiosk-kind-{}", …) uses all that begin with kiosk-kind-.
    let made: Vec<&str> = quoted(&sources).filter_map(|text| Some(text.split_once('{')?.0)).collect();
    let used: BTreeSet<&str> = quoted(&sources).collect();
    for id in known.keys().filter(|id| !id.contains(".heard")) {
        let begun = made.iter().any(|begin| begin.len() > 5 && begin.ends_with('-') && id.starts_with(begin));
        assert!(used.contains(id.as_str()) || begun, "{id} is used nowhere");
    }
    for call in ["say(\"", "plain(\"", "with(\""] {
        for id in sources.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
            let is_id = id.contains('-') && !id.contains(' ');
            assert!(!is_id || known.contains_key(id), "{id} is used and not written");
        }
    }
}

pub fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\n']).filter(|part| part.len() < 60)
}

#[test]
fn what_is_filled_in_is_wrapped_for_a_page_and_bare_for_a_telephone() {
    let words = Words::of(Language::FRENCH);
    let places = [("step", "2".into()), ("steps", 5.into())];
    assert_eq!(words.with("common-step", &places), "Étape \u{2068}2\u{2069} sur \u{2068}5\u{2069}");
    assert_eq!(words.plain().with("common-step", &places), "Étape 2 sur 5");
}

#[test]
fn plurals_follow_the_language() {
    let say = |language, count: u8| {
        Words::of(language).plain().with("common-digits-typed", &[("count", count.into())])
    };
    assert_eq!(say(Language::FRENCH, 1), "1 chiffre tapé");
    assert_eq!(say(Language::FRENCH, 3), "3 chiffres tapés");
    assert_eq!(say(Language::ENGLISH, 0), "No digit typed");
}

#[test]
fn dates_are_said_by_french_wall_clocks() {
    let french = Words::of(Language::FRENCH);
    assert_eq!(french.date(NOVEMBER, NOVEMBER), "mardi 24 novembre");
    assert_eq!(french.date(JULY, NOVEMBER), "vendredi 2 juillet 2027");
    assert_eq!(french.date_time(NOVEMBER, NOVEMBER), "mardi 24 novembre à 14:05");
    assert_eq!(french.time(JULY), "00:30");
    let english = Words::of(Language::ENGLISH);
    assert_eq!(english.date(NOVEMBER, NOVEMBER), "Tuesday 24 November");
    assert_eq!(english.date(JULY, NOVEMBER), "Friday, 2 July 2027");
}

#[test]
fn a_language_is_known_by_its_first_subtag() {
    assert_eq!(Language::parse("en-US"), Some(Language::ENGLISH));
    assert_eq!(Language::parse("FR"), Some(Language::FRENCH));
    assert_eq!(Language::parse("eng"), None);
    assert_eq!(Language::accepted("de-CH, en;q=0.8, fr;q=0.5"), Some(Language::ENGLISH));
    assert_eq!(Language::accepted("*"), None);
}

#[test]
fn a_number_is_read_as_people_write_it() {
    for written in ["06 39 98 00 01", "+33639980001", "0033 6 39 98 00 01", "٠٦٣٩٩٨٠٠٠١", "06.39.98.00.01"]
    {
        let phone = Phone::parse(written).unwrap_or_else(|| panic!("{written} is not read"));
        assert_eq!(phone.as_e164(), "+33639980001");
        assert_eq!(phone.to_string(), "+33 6 39 98 00 01");
    }
    for wrong in ["", "06", "bonjour", "+33 6 39 98 00 01 02 03", "+999 1234567"] {
        assert!(Phone::parse(wrong).is_none(), "{wrong} is read as a number");
    }
}

#[test]
fn a_number_does_not_show_in_a_log() {
    let phone = Phone::parse("06 39 98 00 01").unwrap();
    assert!(!format!("{phone:?}").contains("39"));
}

#[test]
fn no_sign_of_a_french_screen_begins_a_line() {
    let words = Words::of(Language::FRENCH);
    let all = catalogue(Language::FRENCH);
    let texts = all.keys().filter(|id| !id.contains('.')).map(|id| words.say(id));
    let (mut bound, signs) = (0, [" :", " ;", " ?", " !", " »", "« "]);
    for text in texts {
        assert!(!signs.iter().any(|sign| text.contains(sign)), "{text}");
        bound += text.matches('\u{a0}').count();
    }
    assert!(bound > 100, "{bound}");
    assert!(words.plain().say("give-given-key").ends_with(" :"), "an SMS has its own alphabet");
}
