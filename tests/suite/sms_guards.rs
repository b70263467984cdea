//! What keeps SMS from being misused: how many a number gets, what a site may spend, and where they may go.

use std::time::Duration;

use consigne::jobs;
use consigne::messaging::guards::{self, MAX_PROMPTED, MAX_PROMPTED_A_DAY, OFTEN};
use consigne::messaging::outbox::{self, NewMessage};
use consigne::messaging::{Channel, MessageId, Purpose, Text};
use consigne::releases::ConfirmBy;
use consigne::releases::ask::AskOutcome;

use crate::support::app::TestApp;
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";

fn write(app: &TestApp, purpose: Purpose, to: &str) -> MessageId {
    let (now, text) = (app.now(), Text { subject: String::new(), text: "texte".into() });
    let new = NewMessage {
        channel: Channel::Sms,
        purpose,
        safe: None,
        release: None,
        to,
        text: &text,
        not_before: None,
        not_after: now.plus(OFTEN),
        held: false,
    };
    app.app.db.write(|tx| outbox::enqueue(tx, &app.app.keyring, &new, now)).unwrap()
}

fn may_prompt(app: &TestApp) -> bool {
    app.app.db.read(|conn| guards::may_prompt(conn, &app.app.keyring, PHONE, app.now())).unwrap()
}

#[actix_web::test]
async fn a_number_gets_three_asked_for_sms_in_ten_minutes_and_six_a_day() {
    let app = TestApp::spawn().await;
    let asked_for = [Purpose::Code, Purpose::Request, Purpose::Proof, Purpose::VisitCode];
    for number in 0..MAX_PROMPTED_A_DAY {
        if number == MAX_PROMPTED {
            assert!(!may_prompt(&app), "three in ten minutes");
            app.advance(OFTEN);
        }
        assert!(may_prompt(&app), "{number}");
        write(&app, asked_for[usize::try_from(number).unwrap() % asked_for.len()], PHONE);
        // What tells of an act that was done counts for nothing, and neither does another number.
        write(&app, Purpose::Receipt, PHONE);
        write(&app, Purpose::Code, "+33639980002");
    }
    app.advance(OFTEN);
    assert!(!may_prompt(&app), "six a day");
    app.advance(Duration::from_hours(24).saturating_sub(OFTEN).saturating_sub(Duration::from_secs(1)));
    assert!(may_prompt(&app), "the first ones are a day old");
}

/// Asks to give a paper; how it is confirmed, if it is asked at all.
fn ask(app: &TestApp, site: &Site, awa: &Person) -> Option<ConfirmBy> {
    let session = app.come_in(site, awa);
    let paper = app.keep_paper(&session, "Papier");
    let jeanne = app.recipient(site, "Jeanne Martin", "CAF");
    match app.try_wish(&session, &[paper], &jeanne) {
        AskOutcome::Asked { confirm_by, .. } => Some(confirm_by),
        AskOutcome::NoDocuments => None,
    }
}

#[actix_web::test]
async fn a_holder_at_the_kiosk_is_not_sent_away_when_the_days_sms_are_used_up() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let mut by_sms = 0;
    while ask(&app, &site, &awa) == Some(ConfirmBy::Sms) {
        by_sms += 1;
        app.advance(OFTEN);
    }
    assert_eq!(by_sms, MAX_PROMPTED_A_DAY);
    assert_eq!(ask(&app, &site, &awa), Some(ConfirmBy::Pin));
}

#[actix_web::test]
async fn a_site_that_has_spent_its_day_sends_no_more_codes_until_midnight_in_paris() {
    let app = TestApp::with_sms(|sms| sms.daily_budget = 2).await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let spent =
        |app: &TestApp| app.app.db.read(|conn| guards::spent(conn, site.organisation, app.now())).unwrap();
    assert_eq!((spent(&app).today, spent(&app).is_near(), spent(&app).is_over()), (0, false, false));
    for _ in 0..2 {
        assert_eq!(ask(&app, &site, &awa), Some(ConfirmBy::Sms));
        // One that is asked anew before its code has left costs nothing.
        jobs::deliver_due(&app.app).await.unwrap();
    }
    assert!(spent(&app).is_near() && spent(&app).is_over());
    assert_eq!(ask(&app, &site, &awa), Some(ConfirmBy::Pin), "the brake");
    let desk = app.desk(&site).await;
    assert!(desk.get("/desk").await.text().contains("Le frein est mis"));
    // 09:00 in Paris: fifteen hours later the next day begins.
    app.advance(Duration::from_hours(15).saturating_sub(Duration::from_secs(1)));
    assert!(spent(&app).is_over());
    app.advance(Duration::from_secs(1));
    assert_eq!(spent(&app).today, 0);
    assert_eq!(ask(&app, &site, &awa), Some(ConfirmBy::Sms));
}

#[actix_web::test]
async fn nothing_goes_to_a_number_outside_the_allowed_prefixes() {
    let app = TestApp::with_sms(|sms| sms.prefixes = vec!["+33".into()]).await;
    let site = app.site();
    let (abroad, here) = (write(&app, Purpose::Notice, "+447700900000"), write(&app, Purpose::Notice, PHONE));
    jobs::deliver_due(&app.app).await.unwrap();
    let state = |id| app.app.db.read(|conn| outbox::fate(conn, id)).unwrap().unwrap().state;
    assert_eq!((state(abroad).as_str(), state(here).as_str()), ("failed", "accepted"));
    assert!(app.sms_sent().iter().all(|sms| sms.to == PHONE));
    // It can't be typed either.
    let desk = app.desk(&site).await;
    let csrf = desk.get("/desk/recipients").await.csrf();
    let fields = |contact| [("csrf", csrf.as_str()), ("name", "Ann"), ("body", "X"), ("contact", contact)];
    let refused = desk.post("/desk/recipients", &fields("+44 7700 900000")).await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert_eq!(desk.post("/desk/recipients", &fields("06 39 98 00 01")).await.status, 303);
}
