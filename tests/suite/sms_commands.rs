//! Words by SMS: help, what waits, who looked, stop; a no after the yes; and replies that come late or twice.

use std::time::Duration;

use consigne::crypto::secret::Token;
use consigne::gateway::sms;
use consigne::i18n::{Language, Words};

use consigne::releases::{State, of_phone};
use consigne::safes::new_card::{self, Number};
use consigne::safes::tasks::{self, Kind};
use consigne::safes::{Safe, notices, phone};
use serde_json::json;

use crate::sms_fit::{assert_fits, yes};
use crate::support::app::{START, TestApp, just_before};
use crate::support::asks::{Asked, CHANNEL, TOKEN};
use crate::support::give::another;
use crate::support::people::{Person, Site};
use crate::support::ways::SECOND;

const PHONE: &str = "+33639980001";
const OTHER: &str = "+33639980002";
const SECOND_CHANNEL: &str = "secours";

struct Scene {
    app: TestApp,
    site: Site,
    awa: Person,
}

async fn scene() -> Scene {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    Scene { app, site, awa }
}

impl Scene {
    /// Something is asked; its code and its recipient are in no log.
    fn asked(&self) -> Asked {
        let asked = self.app.asked_by(&self.site, &self.awa);
        self.app.secret(&asked.digits());
        self.app.secret("Jeanne Martin");
        asked
    }

    /// An SMS under an id of its own.
    async fn says(&self, body: &str) {
        let id = format!("SM-{}-{}", self.app.now().as_millis(), self.app.outbox().len());
        let id = format!("{id}-{}", body.len());
        assert_eq!(self.app.receive_sms(&id, PHONE, body).await.status, 200);
    }

    /// What waits to be sent for a purpose, oldest first.
    fn texts(&self, purpose: &str) -> Vec<String> {
        let waiting = self.app.outbox().into_iter().filter(|message| message.purpose == purpose);
        waiting.filter(|message| message.state == "queued").map(|message| message.text.text.clone()).collect()
    }

    fn replies(&self) -> Vec<String> {
        self.texts("reply")
    }

    fn tasks(&self) -> Vec<Kind> {
        let of = self.site.organisation;
        let open = self.app.app.db.read(|conn| tasks::open_of(conn, of)).unwrap();
        open.into_iter().map(|task| task.kind).collect()
    }

    fn count(&self, event: &str) -> usize {
        self.app.journal(&self.awa).iter().filter(|name| *name == event).count()
    }

    fn safe(&self) -> Safe {
        self.app.safe(self.awa.safe)
    }

    fn minutes(&self, minutes: u64) {
        self.app.advance(Duration::from_mins(minutes));
    }
}

#[actix_web::test]
async fn help_names_the_commands_and_what_is_not_understood_the_way_to_answer() {
    let scene = scene().await;
    scene.says("AIDE").await;
    let help = scene.replies();
    assert_eq!(help.len(), 1);
    for word in ["OUI et le code", "NON", "DEMANDES", "QUI", "BLOQUER", "STOP"] {
        assert!(help[0].contains(word), "{}", help[0]);
    }
    scene.minutes(11);
    scene.says("qsdf").await;
    assert!(scene.replies()[1].contains("répondez OUI et le code"));
    assert!(!scene.replies()[1].contains("DEMANDES"));
}

#[actix_web::test]
async fn what_waits_is_said_with_who_and_until_when_and_without_the_code() {
    let scene = scene().await;
    scene.says("DEMANDES").await;
    assert!(scene.replies()[0].contains("rien n'attend"), "{:?}", scene.replies());
    let asked = scene.asked();
    scene.says("demande").await;
    let one = scene.replies().pop().unwrap();
    assert!(one.contains("1 demande attend: Jeanne Martin (CAF) jusqu'au mardi 1 d"), "{one}");
    assert!(!one.contains(&asked.digits()), "{one}");
    // Two of one phone: somebody else's safe too.
    let ben = scene.app.holder(&scene.site, "Ben", Some(PHONE));
    scene.app.asked_by(&scene.site, &ben);
    scene.says("DEMANDES").await;
    let two = scene.replies().pop().unwrap();
    assert!(two.contains("2 demandes attendent. La première: Jeanne Martin"), "{two}");
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Asked, "asking answers nothing");
    scene.minutes(10);
    scene.says("DEMANDES").await;
    assert!(scene.replies().pop().unwrap().contains("rien n'attend"), "their time is over");
}

#[actix_web::test]
async fn who_looked_is_a_number_and_a_day_and_never_a_name() {
    let scene = scene().await;
    scene.app.advance(Duration::from_hours(31 * 24));
    scene.says("QUI").await;
    assert!(scene.replies()[0].contains("personne d'autre n'a regardé"), "{:?}", scene.replies());
    let desk = scene.app.desk(&scene.site).await;
    let csrf = desk.get("/desk").await.csrf();
    for _ in 0..2 {
        desk.post("/desk/find", &[("csrf", &csrf), ("number", PHONE)]).await;
    }
    let looked = scene.count("safe.found");
    assert_eq!(looked, 2);
    scene.minutes(1);
    scene.says("qui a regardé ?").await;
    let reply = scene.replies().pop().unwrap();
    assert!(reply.contains("2 fois en 30 jours, la dernière fois vendredi 25 d"), "{reply}");
    assert!(!reply.contains("Nadia") && !reply.contains("Accueil"), "{reply}");
}

#[actix_web::test]
async fn a_shared_or_long_silent_phone_is_not_told_who_looked() {
    let scene = scene().await;
    scene.app.advance(just_before(phone::PROOF_LIFE));
    scene.says("QUI").await;
    assert!(!scene.replies()[0].contains("demandez à la borne"), "{:?}", scene.replies());
    scene.app.advance(Duration::from_secs(1));
    scene.says("QUI").await;
    assert!(scene.replies()[1].contains("demandez à la borne"), "45 days without an answer");
    scene.app.bind_phone(&scene.site, scene.awa.safe, PHONE);
    scene.minutes(11);
    scene.app.holder(&scene.site, "Ben", Some(PHONE));
    scene.says("QUI").await;
    assert!(scene.replies().pop().unwrap().contains("demandez à la borne"), "two share it");
}

#[actix_web::test]
async fn whoever_writes_all_the_time_is_not_answered_all_the_time() {
    let scene = scene().await;
    for minute in 0..9 {
        scene.app.receive_sms(&format!("SM{minute}"), PHONE, "DEMANDES").await;
    }
    assert_eq!(scene.replies().len(), 6);
    scene.minutes(11);
    scene.says("DEMANDES").await;
    assert_eq!(scene.replies().len(), 7);
}

#[actix_web::test]
async fn stop_closes_the_channel_denies_what_is_asked_and_says_so_once() {
    let scene = scene().await;
    let asked = scene.asked();
    scene.says("qsdf").await;
    scene.says("STOP").await;
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Refused);
    let safe = scene.safe();
    assert!(safe.phone.is_none() && safe.phone_stopped_at == Some(scene.app.now()));
    assert_eq!(scene.count("phone.stopped"), 1);
    assert_eq!(scene.tasks(), [Kind::Stopped]);
    let leaving = || -> Vec<_> {
        let queued = scene.app.outbox().into_iter().filter(|message| message.state == "queued");
        queued.map(|message| message.text.text.clone()).collect()
    };
    let last = leaving();
    assert_eq!(last.len(), 1, "the code and the reply that waited are dropped: {last:?}");
    assert!(last[0].contains("vous ne recevrez plus de SMS"), "{last:?}");
    // From now on silence, whatever is said or done.
    for body in ["STOP", "AIDE", "QUI", "DEMANDES", "START", "non", "oui 482913"] {
        scene.says(body).await;
    }
    assert_eq!(leaving(), last);
    assert_eq!((scene.count("phone.stopped"), scene.tasks().len()), (1, 1));
    assert!(scene.safe().phone.is_none(), "START alone opens nothing");
    let next = scene.app.asked_by(&scene.site, &scene.awa);
    assert!(next.code.is_none(), "the PIN confirms, not an SMS");
    let unseen =
        scene.app.app.db.read(|conn| notices::unseen(conn, &scene.app.app.keyring, &scene.safe())).unwrap();
    assert!(unseen.iter().any(|entry| entry.event == "phone.stopped"), "said first at the next visit");
}

#[actix_web::test]
async fn a_stopped_phone_still_locks_and_still_stops_a_recovery() {
    let scene = scene().await;
    scene.app.another_team(&scene.site, SECOND);
    let sam = scene.app.holder(&scene.site, "Sam", Some(OTHER));
    scene.says("STOP").await;
    scene.app.receive_sms("SM1", OTHER, "arrêtez").await;
    scene.app.start_recovery(sam.safe, &scene.app.agent_session(&scene.site));
    scene.app.receive_sms("SM2", OTHER, "NON").await;
    assert!(scene.app.journal(&sam).contains(&"recovery.stopped".to_owned()));
    scene.says("BLOQUER").await;
    assert!(scene.safe().locked_at.is_some());
    assert!(scene.app.safe(sam.safe).locked_at.is_none());
    assert_eq!(scene.texts("notice").len(), 2, "one last SMS each: {:?}", scene.texts("notice"));
}

#[actix_web::test]
async fn a_code_for_a_new_card_does_not_go_to_a_stopped_phone() {
    let scene = scene().await;
    let (app, site) = (&scene.app.app, &scene.site);
    let ask = || {
        let (visitor, now) = (Token::generate(), scene.app.now());
        let number = Number::Phone(PHONE);
        app.db.write(|tx| new_card::ask(tx, &app.keyring, site.kiosk, &number, &visitor, now)).unwrap();
    };
    ask();
    assert_eq!(scene.texts("proof").len(), 1);
    scene.says("STOP").await;
    ask();
    assert_eq!(scene.texts("proof").len(), 0, "the first is dropped, and no other follows");
}

#[actix_web::test]
async fn a_code_answered_in_person_opens_the_channel_again() {
    let scene = scene().await;
    let ben = scene.app.holder(&scene.site, "Ben", Some(PHONE));
    scene.says("STOP").await;
    assert_eq!(scene.texts("notice").len(), 1, "one last SMS for the two who share it");
    assert_eq!(scene.tasks(), [Kind::Stopped, Kind::Stopped]);
    scene.minutes(11);
    scene.app.bind_phone(&scene.site, scene.awa.safe, PHONE);
    assert_eq!(scene.safe().phone.as_deref(), Some(PHONE));
    assert!(scene.app.safe(ben.safe).phone.is_none(), "the other one says for himself");
    scene.says("AIDE").await;
    assert_eq!(scene.replies().len(), 1);
    let asked = scene.asked();
    assert!(asked.code.is_some());
}

#[actix_web::test]
async fn a_no_after_the_yes_stops_the_link_and_tells_the_desk() {
    let scene = scene().await;
    let asked = scene.asked();
    scene.says(&format!("oui {}", asked.digits())).await;
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::HandedOver);
    let link = scene.app.newest_link();
    scene.app.advance(just_before(of_phone::TAKES_BACK));
    assert_eq!(scene.app.client().get(&link).await.status, 200);
    scene.says("NON").await;
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Stopped);
    assert_eq!(scene.app.client().get(&link).await.status, scene.app.client().get("/r/nothing").await.status);
    assert_eq!((scene.count("release.stopped"), scene.tasks()), (1, vec![Kind::Incident]));
    assert!(scene.replies()[0].contains("Le lien ne s'ouvre plus"), "{:?}", scene.replies());
    // Once more: there is nothing left to stop, and it was answered just now.
    scene.says("non !").await;
    assert_eq!((scene.count("release.stopped"), scene.tasks().len(), scene.replies().len()), (1, 1, 1));
}

#[actix_web::test]
async fn after_a_day_or_about_something_else_a_no_takes_nothing_back() {
    let scene = scene().await;
    let given = scene.asked();
    scene.says(&format!("oui {}", given.digits())).await;
    scene.minutes(20);
    // This no is about the second request, also when it comes twice.
    let second = scene.asked();
    scene.says("NON").await;
    assert_eq!(scene.app.state(&scene.awa, second.release), State::Refused);
    scene.minutes(5);
    scene.says("non non").await;
    assert_eq!(scene.app.state(&scene.awa, given.release), State::HandedOver);
    assert_eq!(scene.replies().len(), 1, "the first no was answered: {:?}", scene.replies());
    scene.app.advance(of_phone::TAKES_BACK);
    scene.says("NON").await;
    assert_eq!(scene.app.state(&scene.awa, given.release), State::HandedOver);
    assert!(scene.tasks().is_empty());
}

#[actix_web::test]
async fn a_no_before_the_hand_over_wins_over_a_later_yes() {
    let scene = scene().await;
    let asked = scene.asked();
    scene.says("NON").await;
    scene.says(&format!("oui {}", asked.digits())).await;
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Refused);
    assert_eq!((scene.count("release.refused"), scene.count("release.handed_over")), (1, 0));
    assert_eq!(scene.replies().len(), 1, "the late yes gets one answer");
    assert!(scene.tasks().is_empty(), "nothing was given: no incident");
}

#[actix_web::test]
async fn late_doubled_and_strange_replies_do_nothing_and_get_one_answer_at_most() {
    let scene = scene().await;
    let asked = scene.asked();
    let yes = format!("oui {}", asked.digits());
    // Of somebody else's phone, which is known, and of one that is not.
    let sam = scene.app.holder(&scene.site, "Sam", Some(OTHER));
    for (id, from) in [("SM1", OTHER), ("SM2", OTHER), ("SM3", "+33639980099")] {
        scene.app.receive_sms(id, from, &yes).await;
    }
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Asked);
    assert_eq!(scene.replies().len(), 1, "to Sam");
    assert!(!scene.app.journal(&sam).contains(&"release.handed_over".to_owned()));
    scene.minutes(11);
    let asked = scene.asked();
    let yes = format!("oui {}", asked.digits());
    for id in ["SM4", "SM5", "SM6"] {
        scene.app.receive_sms(id, PHONE, &yes).await;
    }
    assert_eq!(scene.count("release.handed_over"), 1);
    assert_eq!(scene.replies().len(), 2, "the doubled yes");
    scene.app.advance(of_phone::TAKES_BACK);
    for id in ["SM7", "SM8", "SM9"] {
        scene.app.receive_sms(id, PHONE, "NON").await;
    }
    assert_eq!(scene.replies().len(), 3, "the late no");
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::HandedOver);
}

/// An installation with a second channel for SMS that come in.
async fn two_channels() -> Scene {
    let channel = json!({ "kind": "twilio", "account_sid": "AC1", "auth_token": TOKEN, "from": "38199" });
    let sms = json!({ "channels": { CHANNEL: channel, SECOND_CHANNEL: channel } });
    let app = TestApp::spawn_with(|config| config.sms = Some(serde_json::from_value(sms).unwrap())).await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    Scene { app, site, awa }
}

#[actix_web::test]
async fn the_same_reply_by_another_channel_counts_once() {
    let scene = two_channels().await;
    let by = async |channel: &str, id: &str, body: &str| {
        let fields = [("MessageSid", id), ("From", PHONE), ("Body", body)];
        assert_eq!(scene.app.hook(&sms::inbound_path(channel), &fields, TOKEN).await.status, 200);
    };
    let asked = scene.asked();
    let wrong = format!("oui {}", &*another(asked.code.as_ref().unwrap()).to_text());
    by(CHANNEL, "SM1", &wrong).await;
    by(SECOND_CHANNEL, "A1", &wrong).await;
    assert_eq!(scene.count("release.code_refused"), 1);
    // Whoever sends it a second time has sent it twice; so do both channels.
    by(CHANNEL, "SM2", &wrong).await;
    by(SECOND_CHANNEL, "A2", &wrong).await;
    assert_eq!(scene.count("release.code_refused"), 2);
    // Another text is another message, and after ten minutes so is the same.
    by(SECOND_CHANNEL, "A3", &format!("{wrong} merci")).await;
    assert_eq!(scene.count("release.code_refused"), 3);
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Refused);
    scene.minutes(20);
    by(CHANNEL, "SM4", "AIDE").await;
    scene.app.advance(just_before(Duration::from_mins(10)));
    let before = scene.replies().len();
    by(SECOND_CHANNEL, "A4", "AIDE").await;
    assert_eq!(scene.replies().len(), before);
    scene.minutes(11);
    by(CHANNEL, "SM5", "AIDE").await;
    assert_eq!(scene.replies().len(), before + 1);
}

#[actix_web::test]
async fn copies_by_two_channels_at_the_same_moment_count_once() {
    let scene = two_channels().await;
    let asked = scene.asked();
    let wrong = format!("oui {}", asked.wrong_digits());
    let hook = async |channel: &str, id: &str| {
        let fields = [("MessageSid", id), ("From", PHONE), ("Body", wrong.as_str())];
        scene.app.hook(&sms::inbound_path(channel), &fields, TOKEN).await.status
    };
    let both = futures_util::future::join(hook(CHANNEL, "SM1"), hook(SECOND_CHANNEL, "SM1")).await;
    assert_eq!((both, scene.count("release.code_refused")), ((200, 200), 1));
}

#[test]
fn every_reply_to_a_command_is_one_sms_in_both_languages() {
    // As long as a safe word can make it.
    let start = "Consigne crocodile";
    for words in Language::ALL.map(|language| Words::of(language).plain()) {
        let far = START.plus(Duration::from_hours(38 * 24));
        let last = words.date(far, START);
        for id in [
            "sms-commands",
            "sms-nothing-asked",
            "sms-taken-back",
            "sms-locked-already",
            "sms-looked",
            "sms-looked-nobody",
            "sms-looked-elsewhere",
            "sms-notice-phone-stopped",
        ] {
            let places = [("start", start.into()), ("count", 999.into()), ("last", last.clone().into())];
            let text = consigne::messaging::gsm7::fold(&words.with(id, &places)).into_owned();
            assert_fits(words.language(), &text);
            assert!(text.starts_with("Consigne crocodile: ") && !text.contains("http"), "{text}");
        }
    }
}

#[actix_web::test]
async fn what_waits_is_one_sms_also_for_a_long_name() {
    let scene = scene().await;
    let session = scene.app.come_in(&scene.site, &scene.awa);
    let paper = scene.app.keep_paper(&session, "Carte");
    let long = "Marie-Françoise de La Rochefoucauld-Liancourt";
    let to = scene.app.recipient(&scene.site, long, "Caisse d’allocations familiales de l’Île-de-France");
    let (release, _) = scene.app.wish(&session, &[paper], &to);
    let asked = vec![scene.app.release(&scene.awa, release); 12];
    for words in Language::ALL.map(|language| Words::of(language).plain()) {
        for count in [1, 12] {
            let text = of_phone::asked_text(words, "Consigne crocodile", &asked[..count], scene.app.now());
            assert_fits(words.language(), &text);
            assert!(text.contains("Marie-Fran") && text.contains(yes(words.language())), "{text}");
        }
    }
}
