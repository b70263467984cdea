//! The outbox: what is written with an act leaves once, later, and nothing else does.

use std::sync::Arc;
use std::time::Duration;

use consigne::app::App;
use consigne::error::Error;
use consigne::jobs;
use consigne::messaging::deliver::{self, LEASE, Sent};
use consigne::messaging::outbox::{self, NewMessage};
use consigne::messaging::provider::{Fault, Report, SendResult, Told};
use consigne::messaging::reports;
use consigne::messaging::{Channel, MessageId, Purpose, Text};

use crate::support::app::TestApp;
use crate::support::asks::CHANNEL;

const TEN_MINUTES: Duration = Duration::from_mins(10);

fn write_for(app: &TestApp, channel: Channel, number: usize) -> MessageId {
    let now = app.now();
    let (to, subject) = match channel {
        Channel::Sms => (format!("+3363998{number:04}"), String::new()),
        Channel::Mail => (format!("p{number}@example.fr"), "Objet".to_owned()),
    };
    let text = Text { subject, text: format!("texte {number}") };
    let new = NewMessage {
        channel,
        purpose: Purpose::Receipt,
        safe: None,
        release: None,
        to: &to,
        text: &text,
        not_before: None,
        not_after: now.plus(TEN_MINUTES),
        held: false,
    };
    app.app.db.write(|tx| outbox::enqueue(tx, &app.app.keyring, &new, now)).unwrap()
}

fn write(app: &TestApp) -> MessageId {
    write_for(app, Channel::Sms, 1)
}

/// State, and whether the text is still there.
fn fate(app: &TestApp, id: MessageId) -> (String, bool) {
    let fate = app.app.db.read(|conn| outbox::fate(conn, id)).unwrap().unwrap();
    (fate.state, fate.has_text)
}

fn lease(app: &TestApp) -> Vec<deliver::Leased> {
    let now = app.now();
    app.app.db.write(|tx| deliver::lease(tx, &app.app.keyring, &app.app.sms, now, 8)).unwrap()
}

/// One attempt that ends like this; false when nothing was due.
fn attempt(app: &TestApp, result: SendResult) -> bool {
    let Some(leased) = lease(app).pop() else { return false };
    let sent = Sent::Tried(result);
    let now = app.now();
    app.app.db.write(|tx| deliver::settle(tx, &leased, &sent, now)).unwrap();
    true
}

fn accepted(id: &str) -> SendResult {
    SendResult::Accepted { provider_id: id.into() }
}

#[actix_web::test]
async fn nothing_leaves_from_an_act_that_was_rolled_back() {
    let app = TestApp::spawn().await;
    let text = Text { subject: String::new(), text: "jamais".into() };
    let now = app.now();
    let new = NewMessage {
        channel: Channel::Sms,
        purpose: Purpose::Receipt,
        safe: None,
        release: None,
        to: "+33639980001",
        text: &text,
        not_before: None,
        not_after: now.plus(TEN_MINUTES),
        held: false,
    };
    let undone = app.app.db.write(|tx| {
        outbox::enqueue(tx, &app.app.keyring, &new, now)?;
        Err::<(), _>(Error::NotFound)
    });
    assert!(undone.is_err());
    assert_eq!(jobs::deliver_due(&app.app).await.unwrap(), 0);
    assert!(app.sms_sent().is_empty());
}

#[actix_web::test]
async fn what_was_written_leaves_once_and_its_text_is_erased() {
    let app = TestApp::spawn().await;
    let (sms, mail) = (write(&app), write_for(&app, Channel::Mail, 2));
    assert_eq!(fate(&app, sms), ("queued".into(), true));
    assert!(app.sms_sent().is_empty(), "nothing leaves before its transaction ends");
    assert_eq!(jobs::deliver_due(&app.app).await.unwrap(), 2);
    assert_eq!(jobs::deliver_due(&app.app).await.unwrap(), 0);
    for id in [sms, mail] {
        assert_eq!(fate(&app, id), ("accepted".into(), false));
    }
    let sent = app.sms_sent();
    assert_eq!((sent.len(), sent[0].to.as_str(), sent[0].body.as_str()), (1, "+33639980001", "texte 1"));
    assert_eq!(sent[0].valid_for, TEN_MINUTES);
    let mails = app.mails_sent();
    assert_eq!((mails.len(), mails[0].mail.to.as_str()), (1, "p2@example.fr"));
}

#[actix_web::test]
async fn several_workers_send_each_message_once() {
    let app = TestApp::spawn().await;
    for number in 0..40 {
        write_for(&app, Channel::Sms, number);
    }
    let workers = (0..4).map(|_| {
        let app: Arc<App> = app.app.clone();
        async move { jobs::deliver_due(&app).await.unwrap() }
    });
    let attempts: usize = futures_util::future::join_all(workers).await.into_iter().sum();
    assert_eq!(attempts, 40);
    let mut numbers: Vec<String> = app.sms_sent().into_iter().map(|sms| sms.to).collect();
    numbers.sort();
    numbers.dedup();
    assert_eq!((app.sms_sent().len(), numbers.len()), (40, 40));
}

#[actix_web::test]
async fn a_message_whose_sender_died_leaves_again_when_the_lease_is_over() {
    let app = TestApp::spawn().await;
    let id = write(&app);
    let taken = lease(&app);
    assert_eq!(taken.len(), 1);
    assert_eq!(fate(&app, id), ("submitting".into(), true));
    assert!(lease(&app).is_empty(), "it is being sent");
    app.advance(LEASE);
    let again = lease(&app);
    assert_eq!(again[0].text.text, taken[0].text.text);
    // The first one was only slow: its failure is no news any more, its success is.
    let now = app.now();
    let settle = |leased: &deliver::Leased, result| {
        let sent = Sent::Tried(result);
        app.app.db.write(|tx| deliver::settle(tx, leased, &sent, now)).unwrap();
    };
    settle(&taken[0], SendResult::Permanent { code: "21211".into(), fault: Fault::Recipient });
    assert_eq!(fate(&app, id).0, "submitting");
    settle(&taken[0], accepted("SM1"));
    settle(&again[0], SendResult::Retry { after: None });
    assert_eq!(fate(&app, id), ("accepted".into(), false));
}

#[actix_web::test]
async fn a_failed_attempt_waits_and_tries_again_with_the_same_text() {
    let app = TestApp::spawn().await;
    let id = write(&app);
    assert!(attempt(&app, SendResult::Retry { after: None }));
    assert_eq!(fate(&app, id), ("queued".into(), true));
    app.advance(Duration::from_secs(2));
    assert!(attempt(&app, SendResult::Unknown));
    assert_eq!(fate(&app, id), ("unknown".into(), true));
    app.advance(Duration::from_secs(10));
    let again = lease(&app);
    assert_eq!((again.len(), again[0].attempt, again[0].text.text.as_str()), (1, 3, "texte 1"));
}

#[actix_web::test]
async fn the_channel_may_ask_for_a_longer_wait() {
    let app = TestApp::spawn().await;
    write(&app);
    assert!(attempt(&app, SendResult::Retry { after: Some(Duration::from_mins(1)) }));
    app.advance(Duration::from_secs(59));
    assert!(lease(&app).is_empty());
    app.advance(Duration::from_secs(3));
    assert_eq!(lease(&app).len(), 1);
}

#[test]
fn the_wait_grows_and_is_never_the_same_for_all() {
    for (attempt, bound) in [(1, 2), (2, 10), (3, 30), (4, 120), (5, 300), (6, 1800), (99, 1800)] {
        let waits: Vec<_> = (0..200).map(|_| deliver::back_off(attempt, None)).collect();
        let longest = waits.iter().max().unwrap();
        assert!(*longest <= Duration::from_secs(bound), "{attempt}");
        assert!(*longest > Duration::from_secs(bound) / 2, "{attempt}");
        let shortest = waits.iter().min().unwrap();
        assert!(*shortest < Duration::from_secs(bound) / 2, "{attempt}");
        assert!(
            *shortest >= Duration::from_millis(100),
            "{attempt}: the same run of the job would try again"
        );
    }
    assert!(deliver::back_off(1, Some(Duration::from_mins(1))) >= Duration::from_mins(1));
}

#[actix_web::test]
async fn what_is_past_its_time_does_not_leave() {
    let app = TestApp::spawn().await;
    let id = write(&app);
    app.advance(TEN_MINUTES);
    assert_eq!(jobs::deliver_due(&app.app).await.unwrap(), 0);
    assert_eq!(fate(&app, id), ("expired".into(), false));
    assert!(app.sms_sent().is_empty());
    // A wait that would end too late is not begun.
    let id = write(&app);
    assert!(attempt(&app, SendResult::Retry { after: Some(TEN_MINUTES) }));
    assert_eq!(fate(&app, id), ("expired".into(), false));
}

#[actix_web::test]
async fn a_final_refusal_ends_a_message_and_erases_it() {
    let app = TestApp::spawn().await;
    let id = write(&app);
    assert!(attempt(&app, SendResult::Permanent { code: "21610".into(), fault: Fault::OptedOut }));
    assert_eq!(fate(&app, id), ("failed".into(), false));
    app.advance(Duration::from_mins(9));
    assert!(lease(&app).is_empty());
}

#[actix_web::test]
async fn a_status_never_goes_back() {
    let app = TestApp::spawn().await;
    let id = write(&app);
    assert!(attempt(&app, accepted("SM7")));
    let tell = |provider: &str, id: &str, told| {
        let report = Report { provider_id: id.into(), told, error: None };
        app.app.db.write(|tx| reports::told(tx, provider, &report, app.now())).unwrap()
    };
    assert!(!tell(CHANNEL, "SM8", Told::Delivered), "not ours");
    assert!(!tell("backup", "SM7", Told::Delivered), "of another provider");
    assert!(tell(CHANNEL, "SM7", Told::Sent));
    assert!(tell(CHANNEL, "SM7", Told::Delivered));
    for late in [Told::Sent, Told::Undelivered, Told::Delivered] {
        assert!(!tell(CHANNEL, "SM7", late));
    }
    assert_eq!(fate(&app, id).0, "delivered");
}

#[actix_web::test]
async fn settled_messages_are_forgotten_after_a_while_and_waiting_ones_are_not() {
    let app = TestApp::spawn().await;
    let old = write(&app);
    assert!(attempt(&app, accepted("SM1")));
    app.advance(Duration::from_hours(24 * 90));
    let waiting = write(&app);
    jobs::purge(&app.app).await.unwrap();
    assert!(app.app.db.read(|conn| outbox::fate(conn, old)).unwrap().is_none());
    assert_eq!(fate(&app, waiting).0, "queued");
}
