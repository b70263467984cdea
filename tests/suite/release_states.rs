//! Whatever happens in whatever order, papers are handed over at most once, and never after an end.

use std::time::Duration;

use consigne::releases::answer::{self, Outcome};
use consigne::releases::{State, stop};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::support::app::TestApp;
use crate::support::give::another;

const PHONE: &str = "+33639980001";

#[derive(Clone, Copy, Debug)]
enum Act {
    Yes,
    YesAtKiosk,
    Wrong,
    No,
    Stop,
    NotForMe,
    Wait,
    Expire,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        3 => Just(Act::Yes),
        2 => Just(Act::YesAtKiosk),
        2 => Just(Act::Wrong),
        1 => Just(Act::No),
        1 => Just(Act::Stop),
        1 => Just(Act::NotForMe),
        1 => Just(Act::Wait),
        1 => Just(Act::Expire),
    ];
    prop::collection::vec(act, 1..12)
}

#[tokio::test]
async fn no_order_of_acts_hands_over_twice_or_after_an_end() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let caf = app.recipient(&site, "Jeanne Martin", "CAF");
    let session = app.come_in(&site, &awa);
    let paper = app.keep_paper(&session, "Bail");
    let mut runner = TestRunner::new(ProptestConfig { cases: 60, ..ProptestConfig::default() });
    let run = runner.run(&acts(), |acts| {
        // Far from the codes of the case before: a number gets six a day.
        app.advance(Duration::from_hours(25));
        let (release, code) = app.wish(&session, &[paper], &caf);
        let code = code.unwrap();
        let (keyring, db) = (&app.app.keyring, &app.app.db);
        let (mut handed, mut ended) = (0, false);
        for act in acts {
            let now = app.now();
            let outcome = match act {
                Act::Yes => Some(app.answer_by_sms(PHONE, &code)),
                Act::YesAtKiosk => Some(app.answer_at_kiosk(&awa, release, &code)),
                Act::Wrong => Some(app.answer_at_kiosk(&awa, release, &another(&code))),
                Act::No => {
                    db.write(|tx| answer::refuse_by_sms(tx, keyring, PHONE, now)).unwrap();
                    None
                }
                Act::Stop => {
                    db.write(|tx| stop::stop(tx, keyring, awa.safe, release, now)).unwrap();
                    None
                }
                Act::NotForMe => {
                    db.write(|tx| stop::stop_by_recipient(tx, keyring, release, now)).unwrap();
                    None
                }
                Act::Wait => {
                    app.advance(Duration::from_mins(4));
                    None
                }
                Act::Expire => {
                    stop::expire(db, keyring, now).unwrap();
                    None
                }
            };
            if matches!(outcome, Some(Outcome::HandedOver(_))) {
                prop_assert!(!ended, "handed over after an end");
                handed += 1;
            }
            let state = app.release(&awa, release).state;
            prop_assert_eq!(state == State::HandedOver, handed > 0 && state != State::Stopped);
            ended |= matches!(state, State::Refused | State::Expired | State::Stopped);
        }
        prop_assert!(handed <= 1, "handed over {} times", handed);
        Ok(())
    });
    run.unwrap();
}
