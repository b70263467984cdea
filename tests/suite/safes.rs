//! Coming in: card, PIN, tries, first visit.

use std::time::Duration;

use consigne::crypto::pin::Pin;
use consigne::safes::sign_in::{CardOutcome, PinOutcome};

use crate::support::app::TestApp;

fn another(pin: &Pin) -> Pin {
    let digits = if pin.digits() == b"271828" { "314159" } else { "271828" };
    digits.parse().unwrap()
}

#[tokio::test]
async fn card_and_pin_open_the_safe_after_the_first_visit() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let session = app.come_in(&site, &awa);
    assert!(session.safe_key().is_ok());
    assert_eq!(
        app.journal(&awa),
        ["safe.opened", "card.issued", "card.printed", "safe.first_visit", "pin.set", "safe.entered"]
    );
}

#[tokio::test]
async fn three_wrong_pins_block_the_card_and_the_right_one_comes_too_late() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let pin = awa.pin.clone().unwrap();
    for left in [2, 1] {
        let outcome = app.type_pin(&site, &awa, &another(&pin));
        assert!(matches!(outcome, PinOutcome::Wrong { left: l } if l == left));
    }
    assert!(matches!(app.type_pin(&site, &awa, &another(&pin)), PinOutcome::Blocked));
    assert!(matches!(app.type_pin(&site, &awa, &pin), PinOutcome::Blocked));
    assert!(matches!(app.show(&site, &awa), CardOutcome::Forgotten(_)));
}

#[tokio::test]
async fn fifty_parallel_tries_get_no_fourth() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let pin = another(awa.pin.as_ref().unwrap());
    let counted = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| match app.type_pin(&site, &awa, &pin) {
                PinOutcome::Wrong { .. } => {
                    counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                }
                PinOutcome::Blocked => {}
                PinOutcome::In(_) => panic!("a wrong PIN opened the safe"),
            });
        }
    });
    // The third is answered with "blocked": two answers said that tries were left.
    assert_eq!(counted.into_inner(), 2);
    let refused = app.journal(&awa).iter().filter(|event| *event == "pin.refused").count();
    assert_eq!(refused, 3);
}

#[tokio::test]
async fn a_new_card_dies_after_a_day_without_a_visit() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    app.advance(Duration::from_hours(24));
    assert!(matches!(app.show(&site, &awa), CardOutcome::Expired));
}
