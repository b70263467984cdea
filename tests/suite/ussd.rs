//! USSD as a gateway sees it: the transcripts, repeated and dropped sessions, strangers, and who may call.

use std::time::Duration;

use consigne::documents::Kind;
use consigne::releases::{Length, State};
use consigne::schema::sms::ussd_dialogs;
use consigne::{gateway, jobs};
use diesel::prelude::*;

use crate::support::app::{TestApp, just_before, test_config};
use crate::support::asks::{Asked, FORM, form};
use crate::support::data::{cases, json, text};
use crate::support::people::{Person, Site};
use crate::support::ussd::{SECRET, SERVICE_CODE, with_ussd};

const PHONE: &str = "+33639980001";
const STRANGER: &str = "+33639980099";
const NONE: &str = "END Aucune demande en attente sur ce numéro. Passez au CCAS.";
const QUESTION: &str =
    "CON Envoyer votre carte d'identité à la CAF de Lille pour 24h ?\n1. OUI, j'autorise\n2. NON";

/// A dialogue as it is stored.
type Row = (Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>, i64);

struct Scene {
    app: TestApp,
    site: Site,
    awa: Person,
    asked: Asked,
}

/// Awa is asked for her identity card, for a day.
async fn scene() -> Scene {
    let app = TestApp::spawn_with(with_ussd).await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.wish_for(&site, &awa, &[Kind::Identity], "la CAF de Lille", Length::Day);
    app.let_kinds_be_named(&site, &awa, asked.release);
    Scene { app, site, awa, asked }
}

impl Scene {
    fn state(&self) -> State {
        self.app.state(&self.awa, self.asked.release)
    }

    fn count(&self, event: &str) -> usize {
        self.app.journal(&self.awa).iter().filter(|name| *name == event).count()
    }

    async fn through(&self, session: &str, text: &str) -> String {
        self.app.dial_through(session, PHONE, text).await
    }
}

fn rows(app: &TestApp) -> i64 {
    app.app.db.read(|conn| Ok(ussd_dialogs::table.count().get_result(conn)?)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_transcript_is_played_as_written() {
    for session in cases(&json("sms/ussd-sessions.json"), "sessions") {
        let name = text(&session, "name");
        let (app, code) = if name == "unknown_number" {
            let app = TestApp::spawn_with(with_ussd).await;
            app.site();
            (app, "482913".to_owned())
        } else {
            let scene = scene().await;
            let code = scene.asked.digits();
            (scene.app, code)
        };
        for step in cases(&session, "steps") {
            let (request, expected) = (&step["request"], text(&step, "response"));
            let inputs = text(request, "text").replace("482913", &code);
            let shown = app.dial(text(request, "sessionId"), text(request, "phoneNumber"), &inputs).await;
            // Sessions 06 and 07 end with a sentence less than 01, for the same inputs: the longer one is said.
            let longer = expected.starts_with("END ") && shown.starts_with(expected);
            assert!(shown == expected || longer, "{name}, {inputs}: {shown}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_hands_over_once_whatever_the_gateway_repeats() {
    let scene = scene().await;
    let code = scene.asked.digits();
    let done = scene.through("S1", &format!("1*{code}*1")).await;
    assert!(done.starts_with("END C'est fait. La CAF de Lille peut voir"), "{done}");
    assert_eq!(scene.state(), State::HandedOver);
    for _ in 0..2 {
        assert_eq!(scene.app.dial("S1", PHONE, &format!("1*{code}*1")).await, done);
    }
    assert_eq!(scene.count("release.handed_over"), 1);
    jobs::deliver_due(&scene.app.app).await.unwrap();
    assert_eq!(scene.app.mails_sent().len(), 1, "the link");
    assert_eq!(scene.through("S2", "1").await, NONE, "a new session does not repeat it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_or_overtaken_hop_has_no_effect() {
    let scene = scene().await;
    let wrong = format!("1*{}", scene.asked.wrong_digits());
    let shown = scene.through("S1", &wrong).await;
    assert!(shown.starts_with("CON Code faux. Il reste 2 essais.\nCarte d'identité pour"), "{shown}");
    assert_eq!(scene.app.dial("S1", PHONE, &wrong).await, shown);
    assert_eq!(scene.count("release.code_refused"), 1);
    // The "1" of the main menu comes again when the question stands: it must not be its yes.
    let question = scene.app.dial("S1", PHONE, &format!("{wrong}*{}", scene.asked.digits())).await;
    assert_eq!(question, QUESTION);
    for late in ["", "1", "2", &wrong, "1*1"] {
        assert_eq!(scene.app.dial("S1", PHONE, late).await, QUESTION, "{late}");
    }
    assert_eq!(scene.state(), State::Asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_of_a_hop_that_arrive_at_the_same_moment_count_once() {
    let scene = scene().await;
    scene.through("S1", "1").await;
    let wrong = format!("1*{}", scene.asked.wrong_digits());
    let copies = (0..8).map(|_| scene.app.dial("S1", PHONE, &wrong));
    let answers = futures_util::future::join_all(copies).await;
    assert!(answers.iter().all(|answer| answer.starts_with("CON Code faux. Il reste 2")), "{answers:?}");
    assert_eq!(scene.count("release.code_refused"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_session_goes_on_at_the_question_for_ten_minutes() {
    let scene = scene().await;
    let code = scene.asked.digits();
    assert_eq!(scene.through("S1", &format!("1*{code}")).await, QUESTION);
    scene.app.advance(just_before(gateway::ussd::DIALOG_LIFE));
    // Somebody else's phone starts at the beginning; so does an input that was dialled along.
    assert!(scene.app.dial("S2", STRANGER, "").await.starts_with("CON Coffre CCAS Lille\n1."));
    let done = {
        assert_eq!(scene.app.dial("S3", PHONE, "").await, QUESTION);
        scene.app.dial("S3", PHONE, "1").await
    };
    // The code itself lived no longer than the dialogue.
    assert!(done.starts_with("END C'est fait."), "{done}");
    assert_eq!(scene.state(), State::HandedOver);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redialled_session_starts_over_without_the_right_code_or_too_late() {
    let scene = scene().await;
    let main = scene.app.dial("S1", PHONE, "").await;
    scene.through("S2", &format!("1*{}", scene.asked.wrong_digits())).await;
    assert_eq!(scene.app.dial("S3", PHONE, "").await, main);
    scene.through("S4", &format!("1*{}", scene.asked.digits())).await;
    let along = scene.app.dial("S5", PHONE, "1").await;
    assert!(along.starts_with("CON Carte d'identité pour"), "a 1 that is dialled along is no yes: {along}");
    scene.through("S6", &format!("1*{}", scene.asked.digits())).await;
    scene.app.advance(gateway::ussd::DIALOG_LIFE);
    assert_eq!(scene.app.dial("S7", PHONE, "").await, main);
    assert_eq!(scene.state(), State::Asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_dialled_along_still_asks_for_the_yes() {
    let scene = scene().await;
    let code = scene.asked.digits();
    assert_eq!(scene.app.dial("S1", PHONE, &code).await, QUESTION);
    assert_eq!(scene.state(), State::Asked);
    // With the yes dialled along too, the menu begins.
    let shown = scene.app.dial("S2", PHONE, &format!("{code}*1")).await;
    assert!(shown.starts_with("CON Carte d'identité pour la CAF de Lille, 24h.\nTapez"), "{shown}");
    assert_eq!(scene.state(), State::Asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_locked_and_idle_phones_are_answered_alike() {
    let scene = scene().await;
    let (locked, idle) = ("+33639980002", "+33639980003");
    let ben = scene.app.holder(&scene.site, "Ben", Some(locked));
    let of_ben = scene.app.wish_for(&scene.site, &ben, &[Kind::Work], "la CAF", Length::Day);
    scene.app.dial_through("L", locked, "3*1").await;
    scene.app.holder(&scene.site, "Cleo", Some(idle));
    let code = of_ben.digits();
    for inputs in ["", "1", "2", "3", "0", "0*2", "7", "é#", &code, &format!("1*{code}"), "3*2"] {
        let mut answers = Vec::new();
        for (number, phone) in [STRANGER, locked, idle].into_iter().enumerate() {
            answers.push(scene.app.dial_through(&format!("S{number}-{inputs}"), phone, inputs).await);
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{inputs}: {answers:?}");
    }
    assert_eq!(scene.app.dial_through("S1", locked, "1").await, NONE);
    assert_eq!(scene.app.state(&ben, of_ben.release), State::Refused);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strange_phone_locks_nothing_and_is_not_told_so() {
    let scene = scene().await;
    assert_eq!(scene.app.dial_through("S1", STRANGER, "3*1").await, NONE);
    assert_eq!(scene.state(), State::Asked);
    assert_eq!(scene.count("safe.locked"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn dialogues_are_sealed_and_forgotten_when_they_are_over() {
    let scene = scene().await;
    scene.through("S1", &format!("1*{}", scene.asked.digits())).await;
    scene.app.dial("S2", STRANGER, "").await;
    assert_eq!(rows(&scene.app), 2);
    let kept: Vec<Row> = scene.app.app.db.read(|conn| Ok(ussd_dialogs::table.load(conn)?)).unwrap();
    for secret in ["CAF", "confirm", &scene.asked.digits(), "39980"] {
        for (index, hop, state, answer, _) in &kept {
            for bytes in [index, hop, state, answer] {
                assert!(!String::from_utf8_lossy(bytes).contains(secret), "{secret} lies open");
            }
        }
    }
    scene.app.advance(just_before(gateway::ussd::DIALOG_LIFE));
    jobs::sweep(&scene.app.app).await.unwrap();
    assert_eq!(rows(&scene.app), 2);
    scene.app.advance(Duration::from_secs(1));
    jobs::sweep(&scene.app.app).await.unwrap();
    assert_eq!(rows(&scene.app), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_typed_gets_a_clear_answer_and_gives_nothing() {
    let scene = scene().await;
    let long = "1".repeat(5_000);
    let stars = "*".repeat(3_000);
    let mut number = 0;
    let odd =
        ["*", "#", "1#", "**", "1*", "*1", " ", "1.", "99999999999999999999", "\0", "-1", "١", "1*\0*1"];
    for input in odd.into_iter().chain([long.as_str(), stars.as_str()]) {
        for before in ["", "1*", "2*", "3*", "0*", "0*2*"] {
            number += 1;
            let shown = scene.app.dial(&format!("S{number}"), PHONE, &format!("{before}{input}")).await;
            assert!(shown.starts_with("CON ") && shown.len() > 20, "{before}{input}: {shown}");
        }
    }
    let code = scene.asked.digits();
    for (number, input) in naughty_strings::BLNS.iter().enumerate().step_by(12) {
        let session = format!("N{number}");
        assert_eq!(scene.app.dial(&session, PHONE, &code).await, QUESTION);
        // Not a choice, behind the right code: the question again. A star in it hides what stands before.
        let choice = input.rsplit('*').next().unwrap_or_default().trim();
        if matches!(choice, "1" | "2") {
            continue;
        }
        let shown = scene.app.dial(&session, PHONE, &format!("{code}*{input}")).await;
        assert!(shown.starts_with("CON ") && shown.contains("Envoyer votre carte"), "{input:?}: {shown}");
    }
    assert_eq!(scene.state(), State::Asked);
    assert_eq!(scene.count("release.code_refused"), 0, "what is no code costs no try");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_or_impossible_number_is_a_stranger() {
    let scene = scene().await;
    for phone in ["", "anonymous", "+", "38199", "+33"] {
        assert_eq!(scene.app.dial("S1", phone, "1").await, NONE, "{phone}");
    }
    assert_eq!(rows(&scene.app), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_secret_there_is_nothing_here() {
    let scene = scene().await;
    let code = scene.asked.digits();
    for path in ["/hooks/ussd/", "/hooks/ussd/x", &format!("/hooks/ussd/{SECRET}x"), "/hooks/ussd/x/end"] {
        assert_eq!(scene.app.dial_at(path, "S1", PHONE, &code).await.status, 404, "{path}");
    }
    assert_eq!(rows(&scene.app), 0);
    let off = TestApp::spawn().await;
    let path = format!("/hooks/ussd/{SECRET}");
    assert_eq!(off.dial_at(&path, "S1", PHONE, "").await.status, 404);
    assert_eq!(off.dial_at("/hooks/ussd/", "S1", PHONE, "").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_gateways_own_addresses_may_call() {
    for (sources, status) in [(vec!["127.0.0.1"], 200), (vec!["192.0.2.7", "2001:db8::1"], 403)] {
        let app = TestApp::spawn_with(|config| {
            with_ussd(config);
            config.ussd.as_mut().unwrap().sources =
                sources.iter().map(|source| source.parse().unwrap()).collect();
        })
        .await;
        for path in [format!("/hooks/ussd/{SECRET}"), format!("/hooks/ussd/{SECRET}/end")] {
            assert_eq!(app.dial_at(&path, "S1", PHONE, "").await.status, status, "{path}");
        }
        assert_eq!(app.dial_at("/hooks/ussd/x", "S1", PHONE, "").await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_session_is_taken_note_of_and_forgotten() {
    let scene = scene().await;
    scene.through("S1", &format!("1*{}", scene.asked.digits())).await;
    let client = scene.app.client();
    let fields = [("date", "2026-11-24"), ("sessionId", "S1"), ("status", "Failed"), ("input", "1*482913")];
    let request = client.request(reqwest::Method::POST, &format!("/hooks/ussd/{SECRET}/end"));
    let answer = client.send(request.header("Content-Type", FORM).body(form(&fields))).await;
    assert_eq!((answer.status, answer.bytes.len()), (200, 0));
    assert_eq!(scene.app.dial("S2", PHONE, "").await, QUESTION, "it can still be taken up again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_cannot_be_read_is_a_bad_request() {
    let app = TestApp::spawn_with(with_ussd).await;
    let client = app.client();
    let long = format!("sessionId={}&phoneNumber=%2B33639980001&text=", "S".repeat(129));
    let empty = "sessionId=&phoneNumber=%2B33639980001&text=";
    for body in ["", "sessionId=S1", "phoneNumber=%2B33639980001", empty, &long, "{}"] {
        let request = client.request(reqwest::Method::POST, &format!("/hooks/ussd/{SECRET}"));
        let answer = client.send(request.header("Content-Type", FORM).body(body.to_owned())).await;
        assert_eq!(answer.status, 400, "{body}");
    }
}

#[test]
fn a_weak_secret_and_a_strange_service_code_are_named() {
    let faults = |secret: &str, code: &str| {
        let mut config = test_config("https://coffre.example.org", "sqlite:unused");
        config.argon2 = consigne::config::Argon2::default();
        let ussd = serde_json::json!({ "secret": secret, "service_code": code, "sources": ["192.0.2.7"] });
        config.ussd = Some(serde_json::from_value(ussd).unwrap());
        assert!(!format!("{config:?}").contains(secret));
        config.problems()
    };
    assert!(faults(SECRET, SERVICE_CODE).is_empty());
    assert_eq!(faults("trop-court", SERVICE_CODE), ["ussd.secret is shorter than 32 characters"]);
    assert!(faults(&"/é?".repeat(20), SERVICE_CODE)[0].starts_with("ussd.secret has other characters"));
    assert!(faults(SECRET, "384")[0].starts_with("ussd.service_code"));
}
