//! Tries, blocks and lifts; a code device's codes; an agent's word.

use std::time::Duration;

use consigne::releases::ConfirmBy;
use consigne::releases::answer::Outcome as GiveOutcome;
use consigne::safes::approvals::{self, LiftOutcome};
use consigne::safes::new_pin::{self, AskOutcome, Outcome};
use consigne::safes::sign_in::{CardOutcome, PinOutcome};
use consigne::safes::ways::{Has, Way};
use consigne::safes::{Level, code_device};
use consigne::throttle::{self, Place};

use crate::support::app::TestApp;
use crate::support::give::another;
use crate::support::people::{Person, Site};
use crate::support::ways::{Owner, wrong};

/// Wrong PINs until the card is blocked.
fn block(app: &TestApp, site: &Site, person: &Person) {
    let pin = wrong(person.pin.as_ref().unwrap());
    while !matches!(app.type_pin(site, person, &pin), PinOutcome::Blocked) {}
}

fn lift(app: &TestApp, site: &Site, person: &Person) -> LiftOutcome {
    let (agent, now, safe) = (app.agent_session(site).agent, app.now(), app.safe(person.safe));
    app.app.db.write(|tx| approvals::lift(tx, &app.app.keyring, &safe, agent, now)).unwrap()
}

#[tokio::test]
async fn an_agent_lifts_a_block_twice_in_thirty_days() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some("+33639980001"));
    assert_eq!(lift(&app, &site, &awa), LiftOutcome::NothingBlocked);
    for _ in 0..2 {
        block(&app, &site, &awa);
        assert!(matches!(app.show(&site, &awa), CardOutcome::Forgotten(_)));
        assert_eq!(lift(&app, &site, &awa), LiftOutcome::Lifted);
        assert_eq!(lift(&app, &site, &awa), LiftOutcome::NothingBlocked);
        app.come_in(&site, &awa);
    }
    block(&app, &site, &awa);
    assert_eq!(lift(&app, &site, &awa), LiftOutcome::TooOften);
    app.advance(Duration::from_hours(30 * 24));
    assert_eq!(lift(&app, &site, &awa), LiftOutcome::Lifted);
    app.come_in(&site, &awa);
    let told = app.outbox().into_iter().filter(|message| message.purpose == "notice").count();
    assert_eq!(told, 6, "each block and each lift is told");
}

#[tokio::test]
async fn the_tenth_wrong_pin_in_all_deletes_the_slot_and_a_new_pin_is_the_way() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let mut owner = app.owner(&site, "Awa", "+33639980001", Level::Strong);
    for _ in 0..3 {
        block(&app, &site, &owner.person);
        app.advance(Duration::from_hours(16 * 24));
        assert_eq!(lift(&app, &site, &owner.person), LiftOutcome::Lifted);
    }
    let pin = wrong(owner.person.pin.as_ref().unwrap());
    assert!(matches!(app.type_pin(&site, &owner.person, &pin), PinOutcome::Blocked));
    assert!(!app.slot_kinds(owner.person.safe).contains(&"card_pin".to_owned()));
    assert!(!app.slot_kinds(owner.person.safe).is_empty());
    assert_eq!(lift(&app, &site, &owner.person), LiftOutcome::NothingBlocked);
    assert!(app.come_back(&site, &mut owner, Has::Card, Way::PhoneCode).is_some());
    app.come_in(&site, &owner.person);
}

#[tokio::test]
async fn wrong_pins_on_a_replacement_card_are_counted_like_any() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let mut owner = app.owner(&site, "Awa", "+33639980001", Level::Flexible);
    // The replacement, with one wrong PIN.
    assert!(app.come_back(&site, &mut owner, Has::Nothing, Way::OneAgent).is_none());
    let pin = wrong(owner.person.pin.as_ref().unwrap());
    assert!(matches!(app.type_pin(&site, &owner.person, &pin), PinOutcome::Wrong { left: 1 }));
    assert!(matches!(app.type_pin(&site, &owner.person, &pin), PinOutcome::Blocked));
    assert!(matches!(app.show(&site, &owner.person), CardOutcome::Blocked));
    let right = owner.person.pin.clone().unwrap();
    assert!(matches!(app.type_pin(&site, &owner.person, &right), PinOutcome::Blocked));
    assert_eq!(lift(&app, &site, &owner.person), LiftOutcome::Lifted);
    app.come_in(&site, &owner.person);
}

#[tokio::test]
async fn a_replacement_card_that_nobody_brings_dies_after_a_day() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let mut owner = app.owner(&site, "Awa", "+33639980001", Level::Flexible);
    assert!(app.come_back(&site, &mut owner, Has::Nothing, Way::OneAgent).is_none());
    app.advance(Duration::from_hours(24));
    assert!(matches!(app.show(&site, &owner.person), CardOutcome::Expired));
    assert!(app.come_back(&site, &mut owner, Has::Pin, Way::OneAgent).is_some(), "another one helps");
}

#[tokio::test]
async fn a_code_of_the_device_counts_once_in_whatever_place() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let owner = app.owner(&site, "Awa", "+33639980001", Level::Flexible);
    let (code, now, safe) = (app.device_code(&owner), app.now(), owner.person.safe);
    let check = |code: &str| app.app.db.write(|tx| code_device::check(tx, &app.app.keyring, safe, code, now));
    assert!(check(&code.to_text()).unwrap());
    assert!(!check(&code.to_text()).unwrap(), "the step is used");
    assert!(!check("12345").unwrap() && !check("").unwrap());
    let other = app.holder(&site, "Sam", None);
    let code = app.device_code(&owner);
    let foreign =
        |tx: &mut _| code_device::check(tx, &app.app.keyring, other.safe, &code.to_text(), app.now());
    assert!(!app.app.db.write(foreign).unwrap());
}

#[tokio::test]
async fn an_agents_word_is_good_for_one_new_pin_and_a_quarter_of_an_hour() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let (keyring, erasure) = (&app.app.keyring, &app.app.erasure);
    let nadia = app.agent_session(&site).agent;
    let give = || {
        let (safe, now) = (app.safe(awa.safe), app.now());
        app.app.db.write(|tx| approvals::approve(tx, keyring, &safe, nadia, now)).unwrap()
    };
    let take = || {
        let CardOutcome::AskPin(token) = app.show(&site, &awa) else { panic!("no pad") };
        let (session, safe, now) = (app.session(&site, token), app.safe(awa.safe), app.now());
        let done = app.app.db.write(|tx| new_pin::with_approval(tx, keyring, erasure, &session, &safe, now));
        matches!(done.unwrap(), Outcome::NewPin(_))
    };
    assert!(!take(), "nobody gave his word");
    assert!(give());
    app.advance(approvals::LIFE);
    assert!(!take(), "too late");
    assert!(give() && take());
    assert!(!take(), "once");
    // Half-way is nothing: the PIN of before still opens.
    app.come_in(&site, &awa);
}

#[tokio::test]
async fn many_refusals_at_a_kiosk_make_it_wait_and_no_other() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let (here, there) = (Place::Kiosk(site.kiosk.as_bytes()), Place::Address("192.0.2.7"));
    let (keyring, db) = (&app.app.keyring, &app.app.db);
    let waits = |place| db.read(|conn| throttle::waits(conn, keyring, place, app.now())).unwrap();
    for _ in 0..30 {
        assert!(!waits(here));
        db.write(|tx| throttle::count(tx, keyring, here, app.now())).unwrap();
    }
    assert!(waits(here) && !waits(there));
    app.advance(Duration::from_mins(10));
    assert!(!waits(here));
    db.write(|tx| throttle::count(tx, keyring, here, app.now())).unwrap();
    assert!(!waits(here), "counted anew");
}

#[tokio::test]
async fn a_devices_secret_waits_a_quarter_of_an_hour_for_its_first_code() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let (safe, keyring, db) = (app.safe(awa.safe), &app.app.keyring, &app.app.db);
    let address = || db.read(|conn| code_device::address(conn, keyring, &safe, app.now())).unwrap();
    db.write(|tx| code_device::prepare(tx, keyring, safe.id, app.now())).unwrap();
    assert!(address().is_some());
    app.advance(code_device::WAIT);
    assert!(address().is_none(), "nobody sees it any more");
    assert!(!db.read(|conn| code_device::is_enrolled(conn, safe.id)).unwrap());
}

#[tokio::test]
async fn ten_wrong_codes_in_a_day_close_the_way_by_code_and_not_the_one_by_agent() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let mut owner = app.owner(&site, "Awa", "+33639980001", Level::Strong);
    let (keyring, erasure, db) = (&app.app.keyring, &app.app.erasure, &app.app.db);
    let safe = app.safe(owner.person.safe);
    let mut refused = 0;
    loop {
        app.advance(Duration::from_mins(11));
        let (CardOutcome::AskPin(token) | CardOutcome::Forgotten(token)) = app.show(&site, &owner.person)
        else {
            panic!("the card leads nowhere")
        };
        let session = app.session(&site, token);
        if db.write(|tx| new_pin::ask(tx, keyring, &session, &safe, app.now())).unwrap() != AskOutcome::Sent {
            break;
        }
        let code = another(&app.newest_code("proof"));
        let wrong = || {
            let now = app.now();
            db.write(|tx| new_pin::with_code(tx, keyring, erasure, &session, &safe, &code, now)).unwrap()
        };
        while matches!(wrong(), Outcome::Wrong { .. }) {
            refused += 1;
        }
    }
    assert_eq!(refused, 10);
    assert!(app.come_back(&site, &mut owner, Has::Card, Way::OneAgent).is_some());
    app.advance(Duration::from_hours(24));
    assert!(app.come_back(&site, &mut owner, Has::Card, Way::PhoneCode).is_some(), "another day");
}

#[tokio::test]
async fn without_a_phone_the_devices_code_gives_papers_once_and_for_one_release() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let person = app.holder(&site, "Awa", None);
    let device = Some(app.enrol_device(person.safe));
    let session = app.come_in(&site, &person);
    let owner = Owner { safe_key: session.safe_key().unwrap(), person, device, reserve: None };
    let paper = app.keep_paper(&session, "Bail");
    let caf = app.recipient(&site, "Jeanne Martin", "CAF");
    let (release, sent) = app.wish(&session, &[paper], &caf);
    assert!(sent.is_none(), "no SMS");
    assert_eq!(app.release(&owner.person, release).confirm_by, ConfirmBy::Device);
    let code = app.device_code(&owner);
    let wrong = app.answer_at_kiosk(&owner.person, release, &another(&code));
    assert_eq!(wrong, GiveOutcome::WrongCode { left: 2 });
    assert_eq!(app.answer_at_kiosk(&owner.person, release, &code), GiveOutcome::HandedOver(release));
    assert_eq!(app.answer_at_kiosk(&owner.person, release, &code), GiveOutcome::Closed);
    // The same step for another release: it is used.
    let (next, _) = app.wish(&session, &[paper], &caf);
    assert_eq!(app.answer_at_kiosk(&owner.person, next, &code), GiveOutcome::WrongCode { left: 2 });
    let code = app.device_code(&owner);
    assert_eq!(app.answer_at_kiosk(&owner.person, next, &code), GiveOutcome::HandedOver(next));
}
