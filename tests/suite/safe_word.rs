//! Every SMS to a holder begins with the service's name and his safe word; who share a phone have different ones.

use std::collections::BTreeSet;

use consigne::gateway::command::{Command, parse};
use consigne::i18n::{Language, Words};
use consigne::journal::Detail;
use consigne::messaging::gsm7::{Encoding, fold, segments};
use consigne::safes::safe_word::{self, WORDS};
use consigne::schema::safes as safes_table;
use consigne::web::icons;
use diesel::prelude::*;

use crate::support::app::TestApp;
use crate::support::people::Person;

const PHONE: &str = "+33639980001";

impl TestApp {
    /// "Consigne soleil: "
    fn start_of(&self, person: &Person) -> String {
        let safe = self.safe(person.safe);
        assert!(safe.safe_word.is_some(), "there is a word");
        format!("{}: ", fold(&safe.sms_start(&safe.sms_words())))
    }

    fn choose_word(&self, person: &Person, word: &str) -> bool {
        let (app, now, safe) = (&self.app, self.now(), self.safe(person.safe));
        let none = Detail::none();
        app.db.write(|tx| safe_word::choose(tx, &app.keyring, &safe, word, &none, now)).unwrap()
    }

    fn word_of(&self, person: &Person) -> Option<String> {
        self.safe(person.safe).safe_word
    }
}

#[test]
fn the_words_are_short_each_has_a_picture_and_no_two_are_alike() {
    let mut said = BTreeSet::new();
    for key in WORDS {
        assert!(icons::icon(&format!("word-{key}")).is_known(), "{key} has no picture");
        for language in Language::ALL {
            let word = Words::of(language).plain().say(&format!("safe-word-{key}"));
            assert!(
                word.chars().count() <= 8
                    && !word.contains(|c: char| c.is_whitespace() || c.is_ascii() && !c.is_alphabetic()),
                "{word}"
            );
            // On the screen as in the SMS, but for a sign on a letter.
            let encoding = segments(&fold(&word)).encoding;
            assert_eq!(encoding == Encoding::Gsm7, language.is_latin(), "{word}");
            // Nobody who answers with his word says anything by it.
            assert!(matches!(parse(&word, language.code(), None), Command::Unknown), "{word} is a command");
            said.insert((word, key));
        }
    }
    let words: BTreeSet<_> = said.iter().map(|(word, _)| word).collect();
    assert_eq!(words.len(), said.len(), "one word means one key in every language");
}

#[test]
fn a_word_is_drawn_that_nobody_else_has() {
    let all_but_one: Vec<String> = WORDS[1..].iter().map(|word| (*word).to_owned()).collect();
    for _ in 0..20 {
        assert_eq!(safe_word::draw(&all_but_one), WORDS[0]);
    }
    let drawn: BTreeSet<_> = (0..500).map(|_| safe_word::draw(&[])).collect();
    assert!(drawn.len() > 15, "{drawn:?}");
    let all: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    assert!(WORDS.contains(&safe_word::draw(&all)), "more people than words");
}

#[tokio::test]
async fn every_sms_to_a_holder_begins_with_the_name_and_the_word() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let start = app.start_of(&awa);
    let asked = app.asked_by(&site, &awa);
    let mut texts = vec![app.newest("code")];
    app.receive_sms("SM1", PHONE, "bonjour").await;
    texts.push(app.newest("reply"));
    app.receive_sms("SM2", PHONE, &format!("OUI {}", asked.digits())).await;
    texts.push(app.newest("receipt"));
    assert!(!app.newest("link").starts_with(&start), "the recipient has no word");
    app.receive_sms("SM3", PHONE, "BLOQUER").await;
    texts.push(app.newest("notice"));
    for text in texts {
        assert!(text.starts_with(&start), "{text}");
    }
}

#[tokio::test]
async fn the_code_for_a_number_that_is_not_bound_yet_bears_the_word_of_the_safe_that_asks() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let (kiosk, _) = app.browse_in(&site, &awa);
    app.secret("0639980001");
    kiosk.post("/kiosk/phone/number", &[("digit", "ok"), ("pin", "0639980001")]).await;
    let text = app.newest("proof");
    assert!(text.starts_with(&app.start_of(&awa)), "{text}");
    let code = app.newest_code("proof");
    let bound = kiosk.post("/kiosk/phone/code", &[("digit", "ok"), ("pin", &*code.to_text())]).await;
    assert_eq!(bound.leads_to(), "/kiosk/word?bound=1");
    let start = app.start_of(&awa);
    let page = kiosk.get("/kiosk/word?bound=1").await.text();
    assert!(page.contains(start.trim_end_matches(": ")) && page.contains("<svg"), "shown with its picture");
    assert!(page.contains("Votre numéro est gardé."), "{page}");
    assert!(kiosk.get("/kiosk/phone").await.text().contains(start.trim_end_matches(": ")));
}

#[tokio::test]
async fn two_who_share_a_phone_have_different_words_and_hear_them_in_their_own_news() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let sam = app.holder(&site, "Sam", None);
    let word = app.word_of(&awa).unwrap();
    app.choose_word(&sam, &word);
    assert_eq!(app.word_of(&sam), Some(word.clone()), "as long as they share nothing");
    let changes = || app.journal(&sam).iter().filter(|event| *event == "safe_word.chosen").count();
    let before = changes();
    app.bind_phone(&site, sam.safe, PHONE);
    assert_ne!(app.word_of(&sam), Some(word.clone()));
    assert_eq!(app.word_of(&awa), Some(word.clone()), "who was there first keeps his");
    assert_eq!(changes(), before + 1);
    assert!(!app.choose_word(&sam, &word), "taken");
    assert!(!app.choose_word(&sam, "soleil") && !app.choose_word(&sam, ""), "no words of ours");
    app.asked_by(&site, &sam);
    let text = app.newest("code");
    assert!(text.starts_with(&app.start_of(&sam)) && !text.starts_with(&app.start_of(&awa)), "{text}");
    // Not one of them is meant.
    app.receive_sms("SM1", PHONE, "bonjour").await;
    assert!(app.newest("reply").starts_with("Consigne: "), "{}", app.newest("reply"));
}

#[tokio::test]
async fn the_holder_chooses_a_picture_at_the_kiosk() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let (awa, sam) = (app.holder(&site, "Awa", Some(PHONE)), app.holder(&site, "Sam", Some(PHONE)));
    let (kiosk, _) = app.browse_in(&site, &awa);
    let first = kiosk.get("/kiosk/word/choose").await.text();
    let second = kiosk.get("/kiosk/word/choose?more=1").await.text();
    let offers = |page: &str, word: &str| page.contains(&format!("name=\"word\" value=\"{word}\""));
    let of_sam = app.word_of(&sam).unwrap();
    for word in WORDS {
        let offered = [offers(&first, word), offers(&second, word)];
        assert_eq!(offered.iter().any(|offered| *offered), word != of_sam, "{word}");
        assert!(offered != [true, true], "{word} is there twice");
    }
    assert_eq!(first.matches("name=\"word\"").count(), 12);
    assert_eq!(kiosk.get("/kiosk/word").await.status, 200);
    let other = WORDS.into_iter().find(|word| *word != of_sam && Some(*word) != app.word_of(&awa).as_deref());
    let other = other.unwrap();
    assert_eq!(kiosk.post("/kiosk/word", &[("word", &of_sam)]).await.leads_to(), "/kiosk/word/choose");
    assert_eq!(kiosk.post("/kiosk/word", &[("word", other)]).await.leads_to(), "/kiosk/word");
    assert_eq!(app.word_of(&awa).as_deref(), Some(other));
    assert_eq!(kiosk.post("/kiosk/word", &[("word", other)]).await.leads_to(), "/kiosk/word");
    assert_eq!(app.journal(&awa).iter().filter(|event| *event == "safe_word.chosen").count(), 1);
    let bare = kiosk.post_bare("/kiosk/word", &[("csrf", "00"), ("word", of_sam.as_str())]).await;
    assert_eq!(bare.status, 403);
}

#[tokio::test]
async fn a_safe_from_before_the_words_gets_one_when_a_phone_is_bound() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let forget = |conn: &mut _| {
        let row = safes_table::table.find(awa.safe);
        Ok(diesel::update(row).set(safes_table::safe_word.eq(None::<Vec<u8>>)).execute(conn)?)
    };
    app.app.db.write(forget).unwrap();
    let safe = app.safe(awa.safe);
    assert_eq!(safe.sms_start(&safe.sms_words()), "Consigne");
    let (kiosk, _) = app.browse_in(&site, &awa);
    assert_eq!(kiosk.get("/kiosk/word").await.leads_to(), "/kiosk/word/choose");
    app.bind_phone(&site, awa.safe, PHONE);
    assert!(app.word_of(&awa).is_some());
}
