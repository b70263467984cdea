//! Every SMS text of every language, found by its id in the locale files so that none is forgotten: what it costs,
//! how it begins, and what it never says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::time::Duration;

use consigne::i18n::{Language, Value};
use consigne::messaging::gsm7::fold;
use consigne::releases::texts;
use consigne::safes::Safe;
use serde_json::Value as Json;

use crate::sms_fit::{assert_fits, safe};
use crate::support::app::START;
use crate::support::data::json;
use crate::words::{catalogue, files, quoted, root};

/// Go to somebody who has no safe here, and so no word.
const FOR_OTHERS: [&str; 3] = ["sms-link", "sms-visit-code", "sms-canary"];
/// Not texts but parts of some.
const PARTS: [&str; 2] = ["sms-start", "sms-kind-"];
const LONG_NAME: &str = "Marie-Françoise de La Rochefoucauld-Liancourt (Office de la Seine-Saint-Denis)";
/// So much of a name is left when it has to be cut.
const NAME_LEFT: &str = "Marie-Fra";
const CODE: &str = "482913";
const LINK: &str = "https://consigne.ccas-pontville.example.fr/r/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn sms_ids(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let all = catalogue(language).into_iter();
    let texts: BTreeMap<_, _> = all
        .filter(|(id, _)| id.starts_with("sms-") && !PARTS.iter().any(|part| id.starts_with(part)))
        .collect();
    assert!(texts.len() > 25, "the texts were found");
    texts
}

/// The longest that a place is filled with in practice. `who` is left to `texts::fitting`, as in the program.
fn worst(safe: &Safe, place: &str, latest: &str) -> Value<'static> {
    match place {
        "start" => safe.sms_start(&safe.sms_words()).into(),
        "code" => CODE.into(),
        "count" | "number" => 20.into(),
        "left" => 3.into(),
        "until" | "last" | "date" => latest.to_owned().into(),
        // `request_text` cuts a team's name, and names kinds only where there is room.
        "team" => "Équipe mobile d.".into(),
        "kinds" => "x".into(),
        "link" => LINK.into(),
        "channel" => "fournisseur-de-secours".into(),
        other => panic!("give {other} its longest value here"),
    }
}

/// The date of the next year that takes most room.
fn longest_date(safe: &Safe) -> String {
    let words = safe.sms_words();
    let next_year = (40..406).map(|day| words.sms_date(START.plus(Duration::from_hours(day * 24)), START));
    next_year.max_by_key(|date| fold(date).chars().count()).unwrap()
}

fn said(safe: &Safe, id: &str, places: &BTreeSet<String>, latest: &str) -> String {
    let fixed = places.iter().filter(|place| *place != "who");
    let fixed: Vec<(&'static str, Value<'_>)> =
        fixed.map(|place| (&*place.clone().leak(), worst(safe, place, latest))).collect();
    let text = |who: &str| {
        let mut filled = fixed.clone();
        filled.push(("who", who.to_owned().into()));
        safe.sms_words().with(id, &filled)
    };
    if places.contains("who") { texts::fitting(LONG_NAME, text) } else { fold(&text("")).into_owned() }
}

#[test]
fn every_sms_of_every_language_fits_begins_with_the_safe_word_and_tells_nothing() {
    for language in Language::ALL {
        let (safe, never) = (safe(language), never_said(language));
        let latest = longest_date(&safe);
        for (id, places) in sms_ids(language) {
            let text = said(&safe, &id, &places, &latest);
            let what = format!("{id} in {}: {text}", language.code());
            assert_fits(language, &text);
            let to_other = FOR_OTHERS.contains(&id.as_str());
            let start = if to_other { "Consigne".to_owned() } else { safe.sms_start(&safe.sms_words()) };
            assert!(text.starts_with(&*fold(&format!("{start}: "))), "begins with {start}: {what}");
            assert!(to_other || start.contains(' '), "a word after the name: {start}");
            if places.contains("code") {
                assert!(
                    text.find(CODE).is_some_and(|at| at + CODE.len() <= 60),
                    "the code comes late: {what}"
                );
            }
            if places.contains("number") {
                assert!(text.find("20").is_some_and(|at| at <= 60), "the number comes late: {what}");
            }
            if places.contains("who") {
                assert!(text.contains(&*fold(NAME_LEFT)), "the name is cut too short: {what}");
            }
            let link = ["http", "www.", "://"].iter().any(|part| text.contains(part));
            assert_eq!(link, id == "sms-link", "a link: {what}");
            for word in &never {
                assert!(!tells(&text.replace(LINK, ""), word), "{word:?} tells too much: {what}");
            }
        }
    }
}

/// The words of this language that no SMS says.
fn never_said(language: Language) -> Vec<String> {
    let list = json("sms/never-said.json")[language.code()].clone();
    let Json::Array(list) = list else { panic!("no list for {}", language.code()) };
    assert!(list.len() > 20);
    list.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// Whether a text has this word or phrase, or a word that begins so (`word*`).
fn tells(text: &str, word: &str) -> bool {
    let parts = |text: &str| -> Vec<String> {
        let plain = fold(text).to_lowercase();
        plain.split(|letter: char| !letter.is_alphanumeric()).map(ToOwned::to_owned).collect()
    };
    let text = parts(text);
    if let Some(begin) = word.strip_suffix('*') {
        return text.iter().any(|part| part.starts_with(&*fold(begin).to_lowercase()));
    }
    let wanted = parts(word);
    text.windows(wanted.len()).any(|window| window == wanted)
}

#[test]
fn the_check_finds_a_word_that_tells_too_much() {
    for (text, word) in [
        ("Consigne lune: votre hébergement", "hébergement*"),
        ("les sans-abri", "sans abri"),
        ("Vos MÉDICAMENTS", "médic*"),
        ("le RSA.", "rsa"),
    ] {
        assert!(tells(text, word), "{word} in {text}");
    }
    assert!(!tells("un service universel", "rsa") && !tells("la main", "malad*"));
}

/// Whoever sends an SMS folds it, and what he folds has an id that the check above goes through.
#[test]
fn no_sms_is_sent_whose_id_is_not_checked() {
    let known = catalogue(Language::FRENCH);
    // Parts of texts, and what the same files say elsewhere: in mails and on copies.
    let not_sent = ["mail-", "copy-", "reason-", "safe-word-"];
    let mut senders = 0;
    for path in files(&root().join("src"), &["rs"]) {
        let source = fs::read_to_string(&path).unwrap();
        let in_room = |room: &str| path.starts_with(root().join("src").join(room));
        let sends = source.contains("Channel::Sms") && !in_room("messaging");
        let folds = ["gsm7::fold(", "fitting("].iter().any(|call| source.contains(call));
        assert!(
            !sends || folds || source.contains("request_text::of("),
            "{} sends what it does not fold",
            path.display()
        );
        // USSD is not SMS: `ussd_screens` goes through all of its screens.
        if !folds || in_room("messaging") || in_room("gateway/ussd") {
            continue;
        }
        senders += 1;
        for text in quoted(&source) {
            let begin = text.split('{').next().unwrap_or_default();
            let is_id = known.contains_key(text)
                || (begin.ends_with('-') && known.keys().any(|id| id.starts_with(begin)));
            let is_checked =
                begin.starts_with("sms-") || not_sent.iter().any(|other| begin.starts_with(other));
            assert!(!is_id || is_checked, "{text:?} of {} is an SMS that nobody checks", path.display());
        }
    }
    assert!(senders >= 5, "{senders} files send");
}
