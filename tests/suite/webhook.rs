//! SMS that come in: a yes hands over once, and everything else changes nothing or less.

use std::time::Duration;

use consigne::db::Conn;
use consigne::gateway::receive::{Effect, Received, receive};
use consigne::gateway::{signature, sms};
use consigne::jobs;
use consigne::messaging::deliver::{self, Sent};
use consigne::messaging::outbox;
use consigne::messaging::provider::SendResult;
use consigne::releases::State;
use consigne::schema::inbound;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use secrecy::SecretString;

use crate::support::app::TestApp;
use crate::support::asks::{Asked, CHANNEL, FORM, TOKEN, form};
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";
const STRANGER: &str = "+33639980099";

struct Scene {
    app: TestApp,
    site: Site,
    awa: Person,
    asked: Asked,
}

/// Awa has asked to give a paper and has her code.
async fn scene() -> Scene {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    Scene { app, site, awa, asked }
}

impl Scene {
    fn state(&self) -> State {
        self.app.state(&self.awa, self.asked.release)
    }

    fn count(&self, event: &str) -> usize {
        self.app.journal(&self.awa).iter().filter(|name| *name == event).count()
    }

    /// The bodies of the SMS that were sent, newest first.
    async fn sent(&self) -> Vec<String> {
        jobs::deliver_due(&self.app.app).await.unwrap();
        self.app.sms_sent().into_iter().map(|sms| sms.body).collect()
    }
}

#[actix_web::test]
async fn a_yes_with_the_right_code_hands_the_papers_over_once() {
    let scene = scene().await;
    assert!(scene.app.mails_sent().is_empty());
    let answer = scene.app.receive_sms("SM1", PHONE, &format!("oui {}", scene.asked.digits())).await;
    assert_eq!((answer.status, answer.content_type.as_str()), (200, "text/xml; charset=utf-8"));
    assert!(answer.text().ends_with("<Response/>"));
    assert_eq!(scene.state(), State::HandedOver);
    let sent = scene.sent().await;
    assert_eq!(sent.len(), 2, "the code and the receipt");
    assert_eq!(scene.app.mails_sent().len(), 1, "the link");
    // Again, under the same id and under another one.
    for id in ["SM1", "SM2"] {
        scene.app.receive_sms(id, PHONE, &format!("oui {}", scene.asked.digits())).await;
    }
    scene.sent().await;
    assert_eq!(scene.count("release.handed_over"), 1);
    assert_eq!(scene.app.mails_sent().len(), 1);
}

#[actix_web::test]
async fn a_doubled_message_counts_once() {
    let scene = scene().await;
    for _ in 0..3 {
        let answer =
            scene.app.receive_sms("SM1", PHONE, &format!("oui {}", scene.asked.wrong_digits())).await;
        assert_eq!(answer.status, 200);
    }
    assert_eq!(scene.count("release.code_refused"), 1);
    let replies = scene.sent().await.iter().filter(|body| body.contains("2 essais")).count();
    assert_eq!(replies, 1);
    scene.app.receive_sms("SM2", PHONE, &format!("oui {}", scene.asked.digits())).await;
    assert_eq!(scene.state(), State::HandedOver);
}

#[actix_web::test]
async fn what_was_written_is_forgotten_after_ten_minutes_and_its_id_never() {
    let scene = scene().await;
    scene.app.receive_sms("SM1", PHONE, "non").await;
    let kept = || {
        let rows = inbound::table.select((inbound::message_id, inbound::content_index.is_not_null()));
        scene.app.app.db.read(|conn| Ok(rows.load::<(String, bool)>(conn)?)).unwrap()
    };
    scene.app.advance(Duration::from_secs(599));
    jobs::sweep(&scene.app.app).await.unwrap();
    assert_eq!(kept(), [("SM1".to_owned(), true)], "a copy by another channel is still known");
    scene.app.advance(Duration::from_secs(1));
    jobs::sweep(&scene.app.app).await.unwrap();
    assert_eq!(kept(), [("SM1".to_owned(), false)]);
    let (app, again) =
        (&scene.app.app, Received { provider: CHANNEL, message_id: "SM1", from: PHONE, body: "stop" });
    scene.app.advance(Duration::from_hours(365 * 24));
    let effect = app.db.write(|tx| receive(tx, &app.keyring, &again, app.now())).unwrap();
    assert_eq!(effect, Effect::Repeated);
}

#[actix_web::test]
async fn copies_that_arrive_at_the_same_moment_count_once() {
    let scene = scene().await;
    let body = format!("oui {}", scene.asked.wrong_digits());
    let copies = (0..8).map(|_| scene.app.receive_sms("SM1", PHONE, &body));
    for answer in futures_util::future::join_all(copies).await {
        assert_eq!(answer.status, 200);
    }
    assert_eq!(scene.count("release.code_refused"), 1);
}

#[actix_web::test]
async fn a_wrong_or_missing_signature_is_refused_and_changes_nothing() {
    let scene = scene().await;
    let before = scene.app.journal(&scene.awa);
    let text = format!("oui {}", scene.asked.digits());
    let fields = [("MessageSid", "SM1"), ("From", PHONE), ("Body", text.as_str())];
    let answer = scene.app.hook(&sms::inbound_path(CHANNEL), &fields, "un autre jeton").await;
    assert_eq!((answer.status, answer.content_type.as_str()), (403, "application/problem+json"));
    assert!(answer.text().contains("urn:consigne:operation:"));
    // Signed, and changed afterwards.
    let token = SecretString::from(TOKEN);
    let url = format!("{}{}", scene.app.url, sms::inbound_path(CHANNEL));
    let signed = signature::sign(&token, &url, FORM, form(&fields).as_bytes()).unwrap();
    let other = form(&[("MessageSid", "SM9"), ("From", PHONE), ("Body", text.as_str())]);
    for (kind, body, signature) in [
        (FORM, other.clone(), signed.as_str()),
        (FORM, form(&fields), ""),
        (FORM, form(&fields), "bm9uc2Vuc2U="),
        ("text/plain", form(&fields), signed.as_str()),
        ("application/json", "{}".to_owned(), signed.as_str()),
    ] {
        let answer =
            scene.app.post_raw(&sms::inbound_path(CHANNEL), kind, body.into_bytes(), signature).await;
        assert_eq!(answer.status, 403, "{kind}");
    }
    assert_eq!(scene.app.journal(&scene.awa), before);
    assert_eq!(scene.state(), State::Asked);
    // The refused id is not used up.
    let answer = scene.app.hook(&sms::inbound_path(CHANNEL), &fields, "ancien-jeton").await;
    assert_eq!(answer.status, 200);
    assert_eq!(scene.state(), State::HandedOver);
}

#[actix_web::test]
async fn without_a_configured_provider_nobody_can_post() {
    let app = TestApp::spawn().await;
    let answer = app.hook(&sms::inbound_path(CHANNEL), &[("MessageSid", "SM1")], TOKEN).await;
    assert_eq!(answer.status, 403);
}

#[actix_web::test]
async fn a_signed_body_without_an_id_or_not_a_form_is_a_bad_request() {
    let scene = scene().await;
    let answer =
        scene.app.hook(&sms::inbound_path(CHANNEL), &[("From", PHONE), ("Body", "NON")], TOKEN).await;
    assert_eq!(answer.status, 400);
    let long = "S".repeat(65);
    for id in ["", long.as_str(), "SM\0"] {
        let fields = [("MessageSid", id), ("From", PHONE), ("Body", "NON")];
        assert_eq!(scene.app.hook(&sms::inbound_path(CHANNEL), &fields, TOKEN).await.status, 400);
    }
    assert_eq!(scene.state(), State::Asked);
}

#[actix_web::test]
async fn a_late_code_gets_one_sentence_and_an_entry_and_gives_nothing() {
    let scene = scene().await;
    scene.app.advance(Duration::from_mins(10));
    for id in ["SM1", "SM2"] {
        scene.app.receive_sms(id, PHONE, &format!("oui {}", scene.asked.digits())).await;
    }
    jobs::sweep(&scene.app.app).await.unwrap();
    assert_eq!(scene.state(), State::Expired);
    assert_eq!(scene.count("release.code_refused"), 2);
    let late = scene.sent().await.iter().filter(|body| body.contains("ne marche plus")).count();
    assert_eq!(late, 1);
    assert!(scene.app.mails_sent().is_empty());
}

#[actix_web::test]
async fn three_wrong_codes_end_the_request() {
    let scene = scene().await;
    for id in ["SM1", "SM2", "SM3"] {
        scene.app.receive_sms(id, PHONE, &format!("oui {}", scene.asked.wrong_digits())).await;
    }
    assert_eq!(scene.state(), State::Refused);
    scene.app.receive_sms("SM4", PHONE, &format!("oui {}", scene.asked.digits())).await;
    assert_eq!(scene.state(), State::Refused);
    scene.sent().await;
    assert!(scene.app.mails_sent().is_empty());
}

#[actix_web::test]
async fn a_no_needs_no_code_and_wins_over_a_later_yes() {
    for no in ["NON", "stop", "bloquer"] {
        let scene = scene().await;
        scene.app.receive_sms("SM1", PHONE, no).await;
        assert_eq!(scene.state(), State::Refused, "{no}");
        scene.app.receive_sms("SM2", PHONE, &format!("oui {}", scene.asked.digits())).await;
        assert_eq!(scene.state(), State::Refused, "{no}");
    }
}

#[actix_web::test]
async fn a_strange_number_does_nothing_and_is_answered_alike() {
    let scene = scene().await;
    let text = format!("oui {}", scene.asked.digits());
    let known = scene.app.receive_sms("SM1", PHONE, "quoi ?").await;
    for (id, from) in [("SM2", STRANGER), ("SM3", ""), ("SM4", "CAF"), ("SM5", "+"), ("SM6", "38199")] {
        let answer = scene.app.receive_sms(id, from, &text).await;
        assert_eq!((answer.status, answer.bytes), (known.status, known.bytes.clone()), "{from}");
    }
    assert_eq!(scene.state(), State::Asked);
    scene.sent().await;
    assert!(scene.app.sms_sent().iter().all(|sms| sms.to == PHONE));
}

#[actix_web::test]
async fn two_people_with_one_phone_are_told_apart_by_the_code() {
    let Scene { app, site, awa, asked } = scene().await;
    let ben = app.holder(&site, "Ben", Some(PHONE));
    let of_ben = app.asked_by(&site, &ben);
    app.receive_sms("SM1", PHONE, &format!("oui {}", of_ben.digits())).await;
    assert_eq!(app.state(&ben, of_ben.release), State::HandedOver);
    assert_eq!(app.state(&awa, asked.release), State::Asked);
    app.receive_sms("SM2", PHONE, &format!("oui {}", asked.digits())).await;
    assert_eq!(app.state(&awa, asked.release), State::HandedOver);
}

#[actix_web::test]
async fn one_gentle_reply_in_ten_minutes() {
    let scene = scene().await;
    let helped =
        |sent: Vec<String>| sent.iter().filter(|body| body.contains("répondez OUI et le code")).count();
    for id in ["SM1", "SM2", "SM3"] {
        scene.app.receive_sms(id, PHONE, "n'importe quoi").await;
    }
    assert_eq!(helped(scene.sent().await), 1);
    scene.app.advance(Duration::from_mins(11));
    scene.app.receive_sms("SM4", PHONE, "c'est quoi ?").await;
    assert_eq!(helped(scene.sent().await), 2);
    // Who asks for help is answered all the same, but not without end.
    for number in 0..20 {
        scene.app.receive_sms(&format!("AIDE{number}"), PHONE, "aide").await;
    }
    let answered = scene.sent().await.iter().filter(|body| body.contains("DEMANDES")).count();
    assert!((1..=6).contains(&answered), "{answered}");
}

#[actix_web::test]
async fn our_own_text_coming_back_is_no_answer() {
    let scene = scene().await;
    let text = scene.sent().await.remove(0);
    assert!(text.contains(&scene.asked.digits()));
    scene.app.receive_sms("SM1", PHONE, &text).await;
    scene.app.receive_sms("SM2", PHONE, &format!("oui {} {text}", scene.asked.digits())).await;
    assert_eq!(scene.state(), State::Asked);
}

#[actix_web::test]
async fn naughty_strings_never_say_yes() {
    let scene = scene().await;
    let code = scene.asked.digits();
    // Most of them without the network, which is what takes the time.
    let (app, now) = (&scene.app.app, scene.app.now());
    let take = |tx: &mut Conn, number: usize, body: &str| {
        let message_id = format!("SM{number}");
        let sms = Received { provider: "twilio", message_id: &message_id, from: PHONE, body };
        receive(tx, &app.keyring, &sms, now)
    };
    let bodies = naughty_strings::BLNS.iter().flat_map(|text| [(*text).to_owned(), format!("{text} {code}")]);
    let bodies: Vec<String> = bodies.collect();
    app.db
        .write(|tx| {
            for (number, body) in bodies.iter().enumerate() {
                assert_ne!(take(tx, number, body)?, Effect::HandedOver, "{body:?}");
            }
            Ok(())
        })
        .unwrap();
    for (number, body) in bodies.iter().enumerate().step_by(20) {
        let answer = scene.app.receive_sms(&format!("SM-{number}"), PHONE, body).await;
        assert_eq!(answer.status, 200, "{body:?}");
    }
    assert_ne!(scene.state(), State::HandedOver);
}

#[actix_web::test]
async fn a_status_moves_forward_only_and_unknown_ids_are_ignored() {
    let scene = scene().await;
    let (app, now) = (&scene.app.app, scene.app.now());
    let leased = app.db.write(|tx| deliver::lease(tx, &app.keyring, &app.sms, now, 1)).unwrap().remove(0);
    let accepted = SendResult::Accepted { provider_id: "SM77".into() };
    let sent = Sent::Tried(accepted);
    app.db.write(|tx| deliver::settle(tx, &leased, &sent, now)).unwrap();
    let state = || app.db.read(|conn| outbox::fate(conn, leased.id)).unwrap().unwrap().state;
    for (id, status, after) in [
        ("SM78", "delivered", "accepted"),
        ("SM77", "queued", "accepted"),
        ("SM77", "nonsense", "accepted"),
        ("SM77", "delivered", "delivered"),
        ("SM77", "sent", "delivered"),
        ("SM77", "failed", "delivered"),
    ] {
        let fields = [("MessageSid", id), ("MessageStatus", status)];
        assert_eq!(scene.app.hook(&sms::status_path(CHANNEL), &fields, "un autre jeton").await.status, 403);
        assert_eq!(scene.app.hook(&sms::status_path(CHANNEL), &fields, TOKEN).await.status, 204);
        assert_eq!(state(), after, "{status}");
    }
}
