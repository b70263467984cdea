//! When SMS do not work, the kiosk and the desk say so and the way without is open.

use std::time::Duration;

use consigne::jobs;
use consigne::messaging::health::{self, DOWN_AFTER};
use consigne::messaging::reports;
use consigne::safes::tasks;

use crate::support::app::{TestApp, just_before};
use crate::support::asks::CHANNEL;
use crate::support::fake_twilio::{FakeTwilio, Faults};

const PHONE: &str = "+33639980001";
const SITE_PHONE: &str = "+33639980050";
const SAID: &str = "Les SMS ne marchent pas";

fn note(app: &TestApp, works: bool) {
    app.app.db.write(|tx| health::note(tx, CHANNEL, works, app.now())).unwrap();
}

fn is_down(app: &TestApp) -> bool {
    app.app.db.read(|conn| health::is_down(conn, app.now())).unwrap()
}

#[actix_web::test]
async fn a_channel_that_fails_for_five_minutes_is_down_until_it_works_again() {
    let app = TestApp::spawn().await;
    note(&app, false);
    app.advance(just_before(DOWN_AFTER));
    assert!(!is_down(&app));
    // A second failure does not begin the time anew.
    note(&app, false);
    app.advance(Duration::from_secs(1));
    assert!(is_down(&app));
    note(&app, true);
    assert!(!is_down(&app));
}

#[actix_web::test]
async fn one_channel_that_can_receive_is_enough() {
    let first = FakeTwilio::start(CHANNEL, 1, Faults::default());
    let second = FakeTwilio::start("backup", 2, Faults::default());
    let app = TestApp::spawn_by(vec![first.channel.clone(), second.channel.clone()], |_| {}).await;
    first.set_down(true);
    jobs::channels::check(&app.app).await.unwrap();
    app.advance(DOWN_AFTER);
    assert!(!is_down(&app));
    second.set_down(true);
    jobs::channels::check(&app.app).await.unwrap();
    assert!(!is_down(&app), "the second has only just begun to fail");
    app.advance(DOWN_AFTER);
    assert!(is_down(&app));
    let site = app.site();
    assert!(app.desk(&site).await.get("/desk").await.text().contains(SAID));
}

#[actix_web::test]
async fn the_kiosk_says_so_and_papers_are_given_by_pin() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    let (kiosk, _) = app.browse_in(&site, &awa);
    let code_at = format!("/kiosk/give/{}/code", asked.release);
    for path in ["/kiosk/home", "/kiosk/phone", &code_at] {
        assert!(!kiosk.get(path).await.text().contains(SAID), "{path}");
    }
    note(&app, false);
    app.advance(DOWN_AFTER);
    let (kiosk, _) = app.browse_in(&site, &awa);
    for path in ["/kiosk/home", "/kiosk/phone", &code_at] {
        assert!(kiosk.get(path).await.text().contains(SAID), "{path}");
    }
    let wrong = kiosk.post(&code_at, &[("pin", &asked.wrong_digits()), ("digit", "ok")]).await.text();
    assert!(wrong.contains("Le code est faux.") && !wrong.contains("Renvoyer"), "{wrong}");
    let without = format!("/kiosk/give/{}/without", asked.release);
    assert_eq!(kiosk.post(&without, &[]).await.status, 303);
    let page = kiosk.get(&code_at).await.text();
    assert!(page.contains("code secret"), "{page}");
    let pin = std::str::from_utf8(awa.pin.as_ref().unwrap().digits()).unwrap();
    kiosk.post(&code_at, &[("pin", pin), ("digit", "ok")]).await;
    assert_eq!(app.journal(&awa).last().unwrap(), "release.handed_over");
}

#[actix_web::test]
async fn a_forgotten_pin_has_no_way_by_sms_while_they_do_not_work() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    note(&app, false);
    app.advance(DOWN_AFTER);
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    let page = client.get("/kiosk/forgotten").await.text();
    assert!(page.contains(SAID) && !page.contains("action=\"/kiosk/forgotten\""), "{page}");
    assert!(app.kiosk_client(&site.device).get("/kiosk/no-card").await.text().contains(SAID));
    note(&app, true);
    let page = client.get("/kiosk/forgotten").await.text();
    assert!(!page.contains(SAID) && page.contains("action=\"/kiosk/forgotten\""));
    assert!(!app.kiosk_client(&site.device).get("/kiosk/no-card").await.text().contains(SAID));
}

#[actix_web::test]
async fn once_a_day_each_channel_sends_an_sms_to_the_sites_own_phone() {
    let provider = FakeTwilio::start(CHANNEL, 1, Faults::default());
    let app = TestApp::spawn_by(vec![provider.channel.clone()], |config| {
        config.sms = Some(
            serde_json::from_value(serde_json::json!({ "channels": {}, "canary": SITE_PHONE })).unwrap(),
        );
    })
    .await;
    let turn = async || {
        jobs::channels::check(&app.app).await.unwrap();
        jobs::deliver_due(&app.app).await.unwrap();
        provider.taken().iter().filter(|taken| taken.to == SITE_PHONE).count()
    };
    let state = || app.app.db.read(health::states).unwrap().remove(0);
    // 09:00 in Paris: today's.
    assert_eq!(turn().await, 1);
    assert_eq!((state().credit.as_deref(), state().canary_at), (Some("12.30 EUR"), Some(app.now())));
    app.advance(Duration::from_hours(22));
    assert_eq!(turn().await, 1, "07:00: not yet");
    app.advance(Duration::from_hours(1));
    assert_eq!(turn().await, 2, "08:00 of the next day");
    for report in provider.reports() {
        app.app.db.write(|tx| reports::told(tx, CHANNEL, &report, app.now())).unwrap();
    }
    assert_eq!(state().canary_seen_at, Some(app.now()));
    let site = app.site();
    assert!(app.desk(&site).await.get("/desk").await.text().contains("mercredi 25 novembre"));
}

#[actix_web::test]
async fn a_channel_whose_sms_to_the_sites_own_phone_does_not_arrive_fails() {
    let provider = FakeTwilio::start(CHANNEL, 1, Faults { failed: 1000, ..Faults::default() });
    let app = TestApp::spawn_by(vec![provider.channel.clone()], |config| {
        config.sms = Some(
            serde_json::from_value(serde_json::json!({ "channels": {}, "canary": SITE_PHONE })).unwrap(),
        );
    })
    .await;
    jobs::channels::check(&app.app).await.unwrap();
    jobs::deliver_due(&app.app).await.unwrap();
    for report in provider.reports() {
        app.app.db.write(|tx| reports::told(tx, CHANNEL, &report, app.now())).unwrap();
    }
    app.advance(Duration::from_mins(30));
    app.app.db.write(|tx| health::watch_canaries(tx, app.now())).unwrap();
    app.advance(DOWN_AFTER);
    assert!(is_down(&app));
}

#[actix_web::test]
async fn without_any_channel_nothing_is_promised_by_sms() {
    let app = TestApp::spawn_by(Vec::new(), |_| {}).await;
    assert!(is_down(&app));
    let site = app.site();
    let desk = app.desk(&site).await.get("/desk").await.text();
    assert!(desk.contains("Aucun canal SMS"));
}

#[actix_web::test]
async fn a_stop_that_only_the_provider_heard_closes_the_number_and_is_a_task_of_the_desk() {
    let provider = FakeTwilio::start(CHANNEL, 1, Faults { opted_out: 1000, ..Faults::default() });
    let app = TestApp::spawn_by(vec![provider.channel.clone()], |_| {}).await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    app.asked_by(&site, &awa);
    jobs::deliver_due(&app.app).await.unwrap();
    let safe = app.safe(awa.safe);
    assert!(safe.phone.is_none() && safe.phone_stopped_at.is_some());
    let tasks = app.app.db.read(|conn| tasks::open_of(conn, site.organisation)).unwrap();
    assert_eq!(tasks.iter().map(|task| task.kind).collect::<Vec<_>>(), [tasks::Kind::Stopped]);
    assert_eq!(app.journal(&awa).last().unwrap(), "phone.stopped");
    assert!(provider.taken().is_empty(), "and no last SMS, which could not arrive");
    assert_eq!(jobs::deliver_due(&app.app).await.unwrap(), 0);
}
