//! A phone is bound by a code that was answered, and a number alone opens, resets and shows nothing.

use std::time::Duration;

use consigne::cards::payload::CardSecret;
use consigne::crypto::otp::Code;
use consigne::crypto::secret::Token;
use consigne::journal::{Actor, Detail};
use consigne::safes::new_card::{self, Number};
use consigne::safes::proofs::{self, Answer, Proof, Purpose};
use consigne::safes::{self, Level, SafeId, notices, phone};

use crate::support::app::{TestApp, just_before};
use crate::support::give::another;
use crate::support::people::Site;
use crate::support::ways::wrong;

const PHONE: &str = "+33639980001";
const OTHER: &str = "+33639980002";

/// Asks for a number to be bound, as an agent at the desk does; returns his session's token.
fn ask(app: &TestApp, site: &Site, safe: SafeId, number: &str) -> Token {
    let (token, now, safe) = (app.agent_session(site).token, app.now(), app.safe(safe));
    let asked = app.app.db.write(|tx| phone::ask(tx, &app.app.keyring, &safe, number, &token, None, now));
    assert!(asked.unwrap());
    token
}

fn proof(app: &TestApp, token: &Token, purpose: Purpose) -> Option<Proof> {
    let now = app.now();
    app.app.db.read(|conn| proofs::of_session(conn, &app.app.keyring, token, purpose, now)).unwrap()
}

fn confirm(app: &TestApp, safe: SafeId, token: &Token, code: &Code) -> Answer {
    let (now, safe) = (app.now(), app.safe(safe));
    let proof = proof(app, token, Purpose::Phone).expect("a proof that waits");
    let by = (Actor::Agent, &Detail::none());
    app.app.db.write(|tx| phone::confirm(tx, &app.app.keyring, &safe, &proof, code, by, now)).unwrap()
}

/// The purposes of all messages that wait, oldest first.
fn purposes(app: &TestApp) -> Vec<String> {
    app.outbox().into_iter().map(|message| message.purpose).collect()
}

#[tokio::test]
async fn a_number_is_bound_by_the_code_that_was_sent_to_it_and_by_nothing_else() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let token = ask(&app, &site, awa.safe, PHONE);
    assert_eq!(app.safe(awa.safe).phone, None, "asked is not bound");
    let code = app.newest_code("proof");
    for left in [2, 1, 0] {
        assert_eq!(confirm(&app, awa.safe, &token, &another(&code)), Answer::Wrong { left });
    }
    assert_eq!(confirm(&app, awa.safe, &token, &code), Answer::Closed, "the tries are used up");
    let token = ask(&app, &site, awa.safe, PHONE);
    let code = app.newest_code("proof");
    app.advance(proofs::CODE_LIFE);
    assert!(proof(&app, &token, Purpose::Phone).is_none(), "too late");
    let token = ask(&app, &site, awa.safe, PHONE);
    assert_ne!(app.newest_code("proof").digits(), code.digits());
    let code = app.newest_code("proof");
    assert_eq!(confirm(&app, awa.safe, &token, &code), Answer::Right);
    assert_eq!(app.safe(awa.safe).phone.as_deref(), Some(PHONE));
    assert_eq!(confirm(&app, awa.safe, &token, &code), Answer::Closed, "a code counts once");
}

#[tokio::test]
async fn a_code_for_one_safe_binds_no_other() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let (awa, sam) = (app.holder(&site, "Awa", None), app.holder(&site, "Sam", None));
    let token = ask(&app, &site, awa.safe, PHONE);
    let code = app.newest_code("proof");
    assert_eq!(confirm(&app, sam.safe, &token, &code), Answer::Closed);
    assert_eq!((app.safe(awa.safe).phone, app.safe(sam.safe).phone), (None, None));
}

#[tokio::test]
async fn an_answer_by_sms_binds_the_number_too() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let token = ask(&app, &site, awa.safe, PHONE);
    let code = app.newest_code("proof");
    app.receive_sms("SM1", OTHER, &format!("OUI {}", &*code.to_text())).await;
    app.receive_sms("SM2", PHONE, &format!("OUI {}", &*another(&code).to_text())).await;
    app.receive_sms("SM3", PHONE, &code.to_text()).await;
    assert_eq!(app.safe(awa.safe).phone, None, "another number, another code, no yes");
    app.receive_sms("SM4", PHONE, &format!("OUI {}", &*code.to_text())).await;
    assert_eq!(app.safe(awa.safe).phone.as_deref(), Some(PHONE));
    assert!(proof(&app, &token, Purpose::Phone).unwrap().is_proven);
}

#[tokio::test]
async fn a_new_number_is_told_to_the_old_one_and_three_codes_in_ten_minutes_are_enough() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let token = ask(&app, &site, awa.safe, OTHER);
    assert_eq!(confirm(&app, awa.safe, &token, &app.newest_code("proof")), Answer::Right);
    assert_eq!(purposes(&app), ["proof", "notice", "notice"], "to the old number and to the new one");
    let safe = app.safe(awa.safe);
    let unseen = app.app.db.read(|conn| notices::unseen(conn, &app.app.keyring, &safe)).unwrap();
    let events: Vec<_> = unseen.iter().map(|entry| entry.event.as_str()).collect();
    assert_eq!(events, ["phone.bound"], "the helper has seen that of the first number");
    app.app.db.write(|tx| notices::seen(tx, safe.id, unseen[0].seq)).unwrap();
    let safe = app.safe(awa.safe);
    assert!(app.app.db.read(|conn| notices::unseen(conn, &app.app.keyring, &safe)).unwrap().is_empty());
    for _ in 0..2 {
        ask(&app, &site, awa.safe, OTHER);
    }
    let now = app.now();
    let fourth = |tx: &mut _| phone::ask(tx, &app.app.keyring, &safe, OTHER, &token, None, now);
    assert!(!app.app.db.write(fourth).unwrap());
}

#[tokio::test]
async fn after_45_days_a_number_no_longer_serves_from_afar_until_a_code_is_answered() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let serves = |app: &TestApp| phone::serves_from_afar(&app.safe(awa.safe), app.now());
    assert!(serves(&app));
    app.advance(just_before(phone::PROOF_LIFE));
    assert!(serves(&app));
    app.advance(Duration::from_secs(1));
    assert!(!serves(&app));
    let asked = app.asked_by(&site, &awa);
    app.answer_by_sms(PHONE, asked.code.as_ref().unwrap());
    assert!(serves(&app), "the answer to a request renews it");
    assert!(!phone::serves_from_afar(&app.safe(app.holder(&site, "Sam", None).safe), app.now()));
}

fn ask_for_a_card(app: &TestApp, site: &Site, number: &Number<'_>) -> Token {
    let (visitor, now) = (Token::generate(), app.now());
    let asked = app.app.db.write(|tx| new_card::ask(tx, &app.app.keyring, site.kiosk, number, &visitor, now));
    asked.unwrap();
    visitor
}

#[tokio::test]
async fn an_unknown_number_behaves_like_a_known_one_and_gets_no_message() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let strict = app.holder_at(&site, "Sam", Some(OTHER), Level::Strict);
    for number in [
        Number::Phone("+33639980404"),
        Number::Phone(OTHER),
        Number::Safe(&strict.number),
        Number::Safe("12345674"),
    ] {
        let visitor = ask_for_a_card(&app, &site, &number);
        assert!(app.outbox().is_empty(), "somebody was sent something");
        let proof = proof(&app, &visitor, Purpose::NewCard).expect("it looks as if a code was on its way");
        assert_eq!((proof.tries_left, proof.is_proven), (3, false));
        let now = app.now();
        let code = "482913".parse().unwrap();
        let answer =
            app.app.db.write(|tx| new_card::with_code(tx, &app.app.keyring, &proof, &code, now)).unwrap();
        assert_eq!(answer, Answer::Wrong { left: 2 });
    }
    ask_for_a_card(&app, &site, &Number::Phone(PHONE));
    assert_eq!(purposes(&app), ["proof"]);
    assert!(app.journal(&awa).contains(&"proof.asked".to_owned()));
    assert!(!app.journal(&strict).contains(&"proof.asked".to_owned()));
}

#[tokio::test]
async fn two_safes_share_a_phone_and_the_pin_says_whose_card_is_made() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let (awa, sam) = (app.holder(&site, "Awa", Some(PHONE)), app.holder(&site, "Sam", Some(PHONE)));
    let visitor = ask_for_a_card(&app, &site, &Number::Phone(PHONE));
    assert_eq!(purposes(&app), ["proof"], "one code for the phone, not one for each safe");
    let (keyring, code, now) = (&app.app.keyring, app.newest_code("proof"), app.now());
    let before = proof(&app, &visitor, Purpose::NewCard).unwrap();
    let pin = |proof: &Proof, pin| {
        let (secret, app) = (CardSecret::generate(), &app.app);
        let (erasure, hasher) = (&app.erasure, &app.hasher);
        let bytes = secret.as_bytes();
        new_card::with_pin(&app.db, keyring, erasure, hasher, site.kiosk, proof, pin, bytes, now).unwrap()
    };
    let sams = sam.pin.as_ref().unwrap();
    assert!(matches!(pin(&before, sams), new_card::Outcome::Closed), "the code comes first");
    let answer = app.app.db.write(|tx| new_card::with_code(tx, keyring, &before, &code, now)).unwrap();
    assert_eq!(answer, Answer::Right);
    let proven = proof(&app, &visitor, Purpose::NewCard).unwrap();
    let neither =
        if awa.pin.as_ref().unwrap().digits() == wrong(sams).digits() { "161803" } else { "271828" };
    let neither = neither.parse().unwrap();
    assert!(matches!(pin(&proven, &neither), new_card::Outcome::Wrong { left: 2 }));
    let new_card::Outcome::In { token, .. } = pin(&proven, sams) else { panic!("Sam does not come in") };
    assert_eq!(app.session(&site, token).safe, sam.safe);
    assert!(matches!(pin(&proven, sams), new_card::Outcome::Closed), "a proof makes one card");
    app.come_in(&site, &awa);
    assert!(!app.journal(&awa).contains(&"card.replaced".to_owned()), "Sam's news are not Awa's");
    let texts: Vec<_> = app.outbox().into_iter().map(|message| message.text.text.clone()).collect();
    assert!(texts.iter().all(|text| !text.contains("Awa") && !text.contains("Sam")), "{texts:?}");
}

#[tokio::test]
async fn a_number_that_was_only_written_down_is_never_texted_and_finds_no_safe() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    ask(&app, &site, awa.safe, PHONE);
    let found = app.app.db.read(|conn| safes::of_phone(conn, &app.app.keyring, PHONE)).unwrap();
    assert!(found.is_empty());
    let asked = app.asked_by(&site, &awa);
    assert!(asked.code.is_none(), "the PIN confirms, not an SMS");
    assert_eq!(purposes(&app).iter().filter(|purpose| *purpose == "code").count(), 0);
}
