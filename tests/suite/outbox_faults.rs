//! Many messages through two providers that make every mistake there is: each ends, and no person is confused.

use std::collections::BTreeMap;
use std::time::Duration;

use consigne::jobs;
use consigne::messaging::outbox::{self, NewMessage};
use consigne::messaging::provider::Told;
use consigne::messaging::{Channel, MessageId, Purpose, Text, reports};

use consigne::schema::sms::{delivery_reports, send_attempts};
use diesel::prelude::*;

use crate::support::app::TestApp;
use crate::support::asks::CHANNEL;
use crate::support::fake_twilio::{FakeTwilio, Faults, Taken};

const MESSAGES: usize = 10_000;
const IN_ONE_WRITE: usize = 500;
const FINAL: [&str; 4] = ["delivered", "undelivered", "failed", "expired"];
const LIFE: Duration = Duration::from_hours(1);
const BACKUP: &str = "backup";

/// Two providers with faults, and an installation that uses them.
struct Scene {
    app: TestApp,
    first: FakeTwilio,
    second: FakeTwilio,
}

async fn scene(faults: Faults) -> Scene {
    let first = FakeTwilio::start(CHANNEL, 1, faults);
    let second = FakeTwilio::start(BACKUP, 2, faults);
    let app = TestApp::spawn_by(vec![first.channel.clone(), second.channel.clone()], |_| {}).await;
    Scene { app, first, second }
}

impl Scene {
    fn write(&self, numbers: std::ops::Range<usize>) -> Vec<MessageId> {
        let (app, now) = (&self.app.app, self.app.now());
        let mut ids = Vec::new();
        for start in numbers.clone().step_by(IN_ONE_WRITE) {
            let chunk = start..(start + IN_ONE_WRITE).min(numbers.end);
            let written = app.db.write(|tx| {
                chunk
                    .map(|number| {
                        let text = Text { subject: String::new(), text: text(number) };
                        let new = NewMessage {
                            channel: Channel::Sms,
                            purpose: Purpose::Notice,
                            safe: None,
                            release: None,
                            to: &to(number),
                            text: &text,
                            not_before: None,
                            not_after: now.plus(LIFE),
                            held: false,
                        };
                        outbox::enqueue(tx, &app.keyring, &new, now)
                    })
                    .collect::<consigne::error::Result<Vec<_>>>()
            });
            ids.extend(written.unwrap());
        }
        ids
    }

    /// Everything that is due leaves, and the providers tell what they tell.
    async fn turn(&self) {
        jobs::deliver_due(&self.app.app).await.unwrap();
        for (channel, provider) in [(CHANNEL, &self.first), (BACKUP, &self.second)] {
            let now = self.app.now();
            let told = provider.reports();
            self.app
                .app
                .db
                .write(|tx| told.iter().try_for_each(|one| reports::told(tx, channel, one, now).map(drop)))
                .unwrap();
        }
    }

    fn states(&self, ids: &[MessageId]) -> BTreeMap<String, usize> {
        let mut states = BTreeMap::new();
        self.app
            .app
            .db
            .read(|conn| {
                for id in ids {
                    *states.entry(outbox::fate(conn, *id)?.unwrap().state).or_default() += 1;
                }
                Ok(())
            })
            .unwrap();
        states
    }

    /// What is known of the messages that have not ended: channel, state of the attempt, when it was looked at.
    fn attempts_of_unfinished(&self, ids: &[MessageId]) -> Vec<(String, String, Option<i64>)> {
        let unfinished = ids.iter().filter(|id| !FINAL.contains(&self.state(**id).as_str()));
        let attempts = unfinished.flat_map(|id| {
            let attempts = send_attempts::table
                .filter(send_attempts::message_id.eq(*id))
                .order(send_attempts::number)
                .select((send_attempts::channel, send_attempts::state, send_attempts::looked_at));
            self.app.app.db.read(|conn| Ok(attempts.load(conn)?)).unwrap()
        });
        attempts.collect()
    }

    fn state(&self, id: MessageId) -> String {
        self.app.app.db.read(|conn| outbox::fate(conn, id)).unwrap().unwrap().state
    }

    /// By the number of the person: what the providers took.
    fn taken(&self) -> BTreeMap<String, Vec<Taken>> {
        let mut by_person: BTreeMap<String, Vec<Taken>> = BTreeMap::new();
        for taken in self.first.taken().into_iter().chain(self.second.taken()) {
            by_person.entry(taken.to.clone()).or_default().push(taken);
        }
        by_person
    }
}

fn to(number: usize) -> String {
    format!("+3363998{number:04}")
}

/// A code of its own for each.
fn text(number: usize) -> String {
    format!("Consigne: code {:06}. Ce n'est pas vous?", (number * 7919) % 1_000_000)
}

#[actix_web::test]
async fn ten_thousand_messages_through_every_fault_all_end_and_nobody_gets_two_codes() {
    let faults = Faults {
        busy: 30,
        broken: 20,
        answer_lost: 40,
        refused: 5,
        opted_out: 5,
        list_broken: 300,
        failed: 20,
        report_lost: 60,
        report_doubled: 100,
        report_swapped: 100,
    };
    let scene = scene(faults).await;
    let ids = scene.write(0..MESSAGES);
    let mut turns = 0;
    while scene.states(&ids).keys().any(|state| !FINAL.contains(&state.as_str())) {
        turns += 1;
        assert!(turns < 400, "{:?} {:?}", scene.states(&ids), scene.attempts_of_unfinished(&ids));
        scene.turn().await;
        scene.app.advance(Duration::from_secs(30));
        if turns % 4 == 0 {
            jobs::channels::ask_the_silent(&scene.app.app).await.unwrap();
        }
    }
    let states = scene.states(&ids);
    assert!(states["delivered"] > MESSAGES * 9 / 10, "{states:?}");
    let taken = scene.taken();
    for (number, id) in ids.iter().enumerate() {
        let copies = taken.get(&to(number)).map(Vec::as_slice).unwrap_or_default();
        assert!(copies.iter().all(|copy| copy.body == text(number)), "another code went to {}", to(number));
        let arrived = copies.iter().filter(|copy| copy.told == Told::Delivered).count();
        let lost = copies.iter().any(|copy| copy.answer_lost);
        assert!(arrived <= 1 || lost, "{arrived} copies, and every answer came");
        if scene.state(*id) == "delivered" {
            assert!(arrived >= 1, "nobody got it");
        }
    }
    assert!(taken.values().any(|copies| copies.iter().any(|copy| copy.answer_lost)), "no fault was tried");
}

#[actix_web::test]
async fn a_lost_answer_is_looked_up_and_nothing_is_sent_twice() {
    let scene = scene(Faults { answer_lost: 1000, ..Faults::default() }).await;
    let ids = scene.write(0..20);
    for _ in 0..6 {
        scene.turn().await;
        scene.app.advance(Duration::from_secs(10));
    }
    assert!(scene.taken().values().all(|copies| copies.len() == 1));
    assert_eq!(scene.states(&ids), BTreeMap::from([("delivered".to_owned(), 20)]));
}

#[actix_web::test]
async fn when_a_channel_is_down_the_next_one_carries() {
    let scene = scene(Faults::default()).await;
    scene.first.set_down(true);
    let ids = scene.write(0..20);
    for _ in 0..3 {
        scene.turn().await;
        scene.app.advance(Duration::from_secs(5));
    }
    assert!(scene.first.taken().is_empty());
    assert_eq!(scene.states(&ids), BTreeMap::from([("delivered".to_owned(), 20)]));
    // Once it answers again, the preferred one is used again.
    scene.first.set_down(false);
    jobs::channels::check(&scene.app.app).await.unwrap();
    scene.write(20..30);
    scene.turn().await;
    assert_eq!(scene.first.taken().len(), 10);
}

#[actix_web::test]
async fn what_a_channel_gave_up_goes_by_another_and_then_no_more() {
    let scene = scene(Faults { failed: 1000, ..Faults::default() }).await;
    let ids = scene.write(0..3);
    for _ in 0..5 {
        scene.turn().await;
        scene.app.advance(Duration::from_mins(1));
    }
    assert!(scene.taken().values().all(|copies| copies.len() == 2), "each channel once");
    assert_eq!(scene.states(&ids), BTreeMap::from([("undelivered".to_owned(), 3)]));
}

#[actix_web::test]
async fn silence_is_asked_about_before_another_channel_is_tried() {
    let scene = scene(Faults { report_lost: 1000, ..Faults::default() }).await;
    let ids = scene.write(0..3);
    scene.turn().await;
    scene.app.advance(reports::SILENCE);
    jobs::channels::ask_the_silent(&scene.app.app).await.unwrap();
    scene.turn().await;
    assert_eq!(scene.states(&ids), BTreeMap::from([("delivered".to_owned(), 3)]));
    assert!(scene.second.taken().is_empty(), "it had arrived");
    // A channel that says nothing even when it is asked.
    let silent = scene.write(3..4);
    scene.turn().await;
    scene.first.set_down(true);
    scene.app.advance(reports::SILENCE);
    jobs::channels::ask_the_silent(&scene.app.app).await.unwrap();
    scene.turn().await;
    assert_eq!((scene.second.taken().len(), scene.second.taken()[0].body.clone()), (1, text(3)));
    // Nobody ever says anything: it ends with its time.
    scene.second.set_down(true);
    scene.app.advance(LIFE + Duration::from_mins(10));
    jobs::channels::ask_the_silent(&scene.app.app).await.unwrap();
    assert_eq!(scene.state(silent[0]), "expired");
}

#[actix_web::test]
async fn the_channels_copy_of_a_text_is_erased_when_it_is_finished() {
    let scene = scene(Faults::default()).await;
    scene.write(0..5);
    jobs::deliver_due(&scene.app.app).await.unwrap();
    jobs::channels::check(&scene.app.app).await.unwrap();
    assert!(scene.first.taken().iter().all(|taken| !taken.body.is_empty()), "it is under way");
    scene.turn().await;
    scene.first.set_down(true);
    jobs::channels::check(&scene.app.app).await.unwrap();
    assert!(scene.first.taken().iter().all(|taken| !taken.body.is_empty()), "it can't be erased now");
    scene.first.set_down(false);
    jobs::channels::check(&scene.app.app).await.unwrap();
    assert!(scene.first.taken().iter().all(|taken| taken.body.is_empty()));
}

#[actix_web::test]
async fn a_report_that_comes_before_the_answer_counts() {
    let scene = scene(Faults { answer_lost: 1000, list_broken: 1000, ..Faults::default() }).await;
    let ids = scene.write(0..1);
    jobs::deliver_due(&scene.app.app).await.unwrap();
    // The answer is lost, the reports come, and only then is the message found in the list.
    scene.turn().await;
    assert_eq!(scene.state(ids[0]), "unknown");
    scene.first.change(Faults::default());
    scene.app.advance(Duration::from_secs(10));
    jobs::deliver_due(&scene.app.app).await.unwrap();
    assert_eq!(scene.state(ids[0]), "delivered");
    assert!(scene.first.taken().len() == 1 && scene.second.taken().is_empty());
}

/// Both copies have the same number and text.
#[actix_web::test]
async fn a_copy_that_was_given_up_is_not_taken_for_the_one_that_is_looked_for() {
    let scene = scene(Faults { failed: 1000, ..Faults::default() }).await;
    // The second channel is down, so the same one is used again, and its answer is lost.
    scene.second.set_down(true);
    let ids = scene.write(0..1);
    scene.turn().await;
    jobs::channels::check(&scene.app.app).await.unwrap();
    scene.first.change(Faults { answer_lost: 1000, ..Faults::default() });
    for _ in 0..10 {
        scene.turn().await;
        scene.app.advance(Duration::from_secs(10));
    }
    assert_eq!((scene.first.taken().len(), scene.state(ids[0])), (2, "delivered".into()));
}

/// On `PostgreSQL` a report and the answer that it belongs to may be written at the same instant, each without seeing
/// the other.
#[actix_web::test]
async fn a_report_that_was_kept_and_did_not_count_yet_counts_when_the_channel_is_asked() {
    let scene = scene(Faults { report_lost: 1000, ..Faults::default() }).await;
    let ids = scene.write(0..1);
    scene.turn().await;
    let kept = (
        delivery_reports::channel.eq(CHANNEL),
        delivery_reports::provider_id.eq(scene.first.taken()[0].sid.clone()),
        delivery_reports::state.eq(Told::Delivered.name()),
        delivery_reports::received_at.eq(scene.app.now().as_millis()),
    );
    let db = &scene.app.app.db;
    db.write(|tx| Ok(diesel::insert_into(delivery_reports::table).values(kept).execute(tx)?)).unwrap();
    assert_eq!(scene.state(ids[0]), "accepted");
    scene.app.advance(reports::SILENCE);
    jobs::channels::ask_the_silent(&scene.app.app).await.unwrap();
    assert_eq!(scene.state(ids[0]), "delivered");
}
