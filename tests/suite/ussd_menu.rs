//! What the choices of the USSD menu do.

use std::time::Duration;

use consigne::documents::Kind;
use consigne::jobs;
use consigne::organisations::{add_organisation, kiosks};
use consigne::releases::{Length, State};
use consigne::safes;

use crate::support::app::TestApp;
use crate::support::desk::{between, csrf};
use crate::support::device::started;
use crate::support::people::{Person, Site};
use crate::support::ussd::with_ussd;

const PHONE: &str = "+33639980001";
const STRANGER: &str = "+33639980099";
const NONE: &str = "END Aucune demande en attente sur ce numéro. Passez au CCAS.";

async fn scene() -> (TestApp, Site, Person) {
    let app = TestApp::spawn_with(with_ussd).await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    (app, site, awa)
}

#[tokio::test(flavor = "multi_thread")]
async fn three_wrong_codes_end_the_request() {
    let (app, site, awa) = scene().await;
    let asked = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Week);
    let (wrong, right) = (asked.wrong_digits(), asked.digits());
    let shown = app.dial_through("S1", PHONE, &format!("1*{wrong}*{wrong}")).await;
    assert_eq!(
        shown,
        "CON Code faux. Il reste 1 essai.\n1 papier pour Jeanne Martin, 7 jours.\nTapez le code du SMS\n0. Retour"
    );
    let shown = app.dial("S1", PHONE, &format!("1*{wrong}*{wrong}*{wrong}")).await;
    assert_eq!(shown, "END 3 codes faux. Rien n'est envoyé. La demande est fermée.");
    assert_eq!(app.state(&awa, asked.release), State::Refused);
    assert_eq!(app.dial("S2", PHONE, &right).await, NONE);
    let refused = app.journal(&awa).iter().filter(|name| *name == "release.code_refused").count();
    assert_eq!(refused, 4, "the late one is noted too");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_code_costs_no_try() {
    let (app, site, awa) = scene().await;
    let asked = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Week);
    for input in ["12345", "1234567", "9", "abc"] {
        let shown = app.dial_through(input, PHONE, &format!("1*{input}")).await;
        assert!(shown.starts_with("CON Le code a 6 chiffres.\n1 papier pour"), "{shown}");
    }
    assert_eq!(app.release(&awa, asked.release).tries_left, 3);
    assert!(app.dial_through("S1", PHONE, "1*0").await.starts_with("CON Coffre CCAS Lille\n1."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_at_the_question_refuses_that_request() {
    let (app, site, awa) = scene().await;
    let asked = app.wish_for(&site, &awa, &[Kind::Housing, Kind::Work], "Jeanne Martin", Length::Month);
    let question = app.dial_through("S1", PHONE, &format!("1*{}", asked.digits())).await;
    assert_eq!(
        question, "CON Envoyer 2 papiers à Jeanne Martin pour 30 jours ?\n1. OUI, j'autorise\n2. NON",
        "kinds are named only where that was agreed"
    );
    let shown = app.dial("S1", PHONE, &format!("1*{}*2", asked.digits())).await;
    assert_eq!(shown, "END C'est noté : NON. Rien n'est envoyé.");
    assert_eq!(app.state(&awa, asked.release), State::Refused);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_needs_no_code() {
    let (app, site, awa) = scene().await;
    let asked = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Week);
    assert_eq!(app.dial_through("S1", PHONE, "1*2").await, "END C'est noté : NON. Rien n'est envoyé.");
    assert_eq!(app.state(&awa, asked.release), State::Refused);
}

#[tokio::test(flavor = "multi_thread")]
async fn several_papers_are_named_where_that_was_agreed() {
    let (app, site, awa) = scene().await;
    let kinds = [Kind::Housing, Kind::Health, Kind::Housing];
    let asked = app.wish_for(&site, &awa, &kinds, "Jeanne Martin", Length::Week);
    app.let_kinds_be_named(&site, &awa, asked.release);
    let question = app.dial("S1", PHONE, &asked.digits()).await;
    assert!(
        question
            .starts_with("CON Envoyer 3 papiers (papier de logement, papier de santé) à Jeanne Martin pour")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_who_share_a_phone_are_told_apart_by_the_code() {
    let (app, site, awa) = scene().await;
    let ben = app.holder(&site, "Ben", Some(PHONE));
    let of_awa = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Day);
    let of_ben = app.wish_for(&site, &ben, &[Kind::Work], "Paul Roux", Length::Day);
    let shown = app.dial_through("S1", PHONE, "1").await;
    assert_eq!(shown, "CON 2 demandes attendent.\nTapez le code du SMS\n2. NON à tout\n0. Retour");
    let shown = app.dial("S1", PHONE, &format!("1*{}", of_ben.digits())).await;
    assert!(shown.contains("à Paul Roux") && !shown.contains("Jeanne"), "{shown}");
    let done = app.dial("S1", PHONE, &format!("1*{}*1", of_ben.digits())).await;
    assert_eq!(
        done, "END C'est fait. Paul Roux peut voir 1 papier pendant 24h.",
        "choice 2 shows nothing here"
    );
    assert_eq!(app.state(&ben, of_ben.release), State::HandedOver);
    assert_eq!(app.state(&awa, of_awa.release), State::Asked);
    let shown = app.dial_through("S2", PHONE, "2").await;
    assert!(shown.starts_with("END Ce téléphone sert à plusieurs coffres."), "{shown}");
    app.dial_through("S3", PHONE, "3*1").await;
    assert_eq!(app.state(&awa, of_awa.release), State::Refused);
    assert_eq!(app.state(&ben, of_ben.release), State::Stopped);
}

#[tokio::test(flavor = "multi_thread")]
async fn locking_ends_all_that_is_asked_and_open() {
    let (app, site, awa) = scene().await;
    let given = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Week);
    app.answer_by_sms(PHONE, given.code.as_ref().unwrap());
    let asked = app.wish_for(&site, &awa, &[Kind::Housing], "Paul Roux", Length::Week);
    assert!(app.dial_through("S1", PHONE, "3*2").await.starts_with("CON Coffre CCAS Lille\n1."));
    assert!(
        app.dial_through("S2", PHONE, "3*9").await.starts_with("CON Choix inconnu.\nBloquer votre coffre ?")
    );
    assert_eq!(app.state(&awa, asked.release), State::Asked);
    let locked = app.dial_through("S3", PHONE, "3*1").await;
    assert!(locked.starts_with("END Coffre bloqué. Pour le rouvrir, passez au CCAS"));
    assert_eq!(app.state(&awa, asked.release), State::Refused);
    assert_eq!(app.state(&awa, given.release), State::Stopped);
    assert_eq!(app.dial("S4", PHONE, &asked.digits()).await, NONE);
    assert_eq!(app.dial_through("S5", PHONE, "3*1").await, locked, "it is locked, whoever asks again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_has_run_out_is_none() {
    let (app, site, awa) = scene().await;
    let asked = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Week);
    app.dial_through("S1", PHONE, &format!("1*{}", asked.digits())).await;
    app.advance(Duration::from_mins(5));
    app.dial("S2", PHONE, "").await;
    app.advance(Duration::from_mins(5));
    // The dialogue lives on, the code does not.
    assert_eq!(app.dial("S2", PHONE, "1").await, NONE);
    assert_eq!(app.dial_through("S3", PHONE, "1").await, NONE);
    assert_eq!(app.dial("S4", PHONE, &asked.digits()).await, NONE);
    jobs::sweep(&app.app).await.unwrap();
    assert_eq!(app.state(&awa, asked.release), State::Expired);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_given_is_listed_and_can_be_stopped() {
    let (app, site, awa) = scene().await;
    assert_eq!(app.dial_through("S0", PHONE, "2").await, NONE);
    let mut given = Vec::new();
    for name in ["Un", "Deux", "Trois", "Quatre"] {
        let asked = app.wish_for(&site, &awa, &[Kind::Housing], &format!("Personne {name}"), Length::Week);
        app.answer_by_sms(PHONE, asked.code.as_ref().unwrap());
        given.push(asked.release);
        // No more than three codes in ten minutes.
        app.advance(Duration::from_mins(11));
    }
    let list = "CON Mes envois\n1. Personne Quatre\n2. Personne Trois\n3. Personne Deux\n9. Suite\n0. Retour";
    assert_eq!(app.dial_through("S1", PHONE, "2").await, list);
    assert_eq!(app.dial("S1", PHONE, "2*9").await, "CON Mes envois\n1. Personne Un\n9. Suite\n0. Retour");
    let question = app.dial("S1", PHONE, "2*9*1").await;
    assert_eq!(question, "CON Personne Un : 1 papier, 7 jours. Stopper ?\n1. OUI, stopper\n2. NON");
    assert!(app.dial("S1", PHONE, "2*9*1*2").await.contains("1. Personne Un"), "NON goes back to the list");
    assert_eq!(app.state(&awa, given[0]), State::HandedOver);
    let stopped = app.dial_through("S2", PHONE, "2*9*1*1").await;
    assert_eq!(stopped, "END C'est stoppé. Personne Un ne peut plus voir vos papiers.");
    assert_eq!(app.state(&awa, given[0]), State::Stopped);
    assert_eq!(app.state(&awa, given[1]), State::HandedOver);
    assert!(app.dial_through("S3", PHONE, "2*8").await.starts_with("CON Choix inconnu.\nMes envois\n1."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_is_the_dialogues_and_the_one_safes() {
    let (app, site, awa) = scene().await;
    let language = |person: &Person| {
        let found = app.app.db.read(|conn| safes::find(conn, &app.app.keyring, person.safe));
        found.unwrap().language
    };
    let shown = app.dial_through("S1", PHONE, "0*2").await;
    assert!(shown.starts_with("CON Langue\n1. Francais\n2. English\n"), "no ç in this alphabet: {shown}");
    let shown = app.dial("S1", PHONE, "0*2*2").await;
    assert_eq!(
        shown,
        "CON Coffre CCAS Lille\n1. Say yes to a request\n2. What I have given\n3. Lock my safe\n0. Help"
    );
    assert_eq!(language(&awa), "en");
    app.advance(Duration::from_mins(11));
    assert!(app.dial("S2", PHONE, "").await.contains("0. Help"), "the safe's language");
    // A stranger's, and that of two who share a phone, is the dialogue's alone.
    let shared = "+33639980002";
    let two = ["Ben", "Cleo"].map(|name| app.holder(&site, name, Some(shared)));
    for phone in [STRANGER, shared] {
        app.dial_through(&format!("{phone}-1"), phone, "0*2*2").await;
        assert!(app.dial(&format!("{phone}-2"), phone, "").await.contains("0. Help"));
        app.advance(Duration::from_mins(11));
        assert!(app.dial(&format!("{phone}-3"), phone, "").await.contains("0. Aide"));
    }
    assert_eq!(two.map(|person| language(&person)), ["fr", "fr"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nearest_kiosk_is_told_to_everybody() {
    let (app, site, _) = scene().await;
    let shown = app.dial_through("S1", PHONE, "0*1").await;
    assert_eq!(shown, "END Pas d'adresse ici. Demandez au CCAS où est la borne.");
    let now = app.now();
    app.app
        .db
        .write(|tx| {
            let other = add_organisation(tx, "CCAS de Villeneuve", now)?;
            let (kiosk, code) = kiosks::add(tx, other, "Hall", "wide21", false, now)?;
            kiosks::set_place(tx, other, kiosk, Some("2 quai Nord, Villeneuve"))?;
            started(tx, &code, &app.url, now)?;
            let (waiting, _) = kiosks::add(tx, other, "Cour", "wide21", false, now)?;
            kiosks::set_place(tx, other, waiting, Some("pas encore en service"))
        })
        .unwrap();
    assert_eq!(app.dial_through("S2", PHONE, "0*1").await, "END Bornes :\n2 quai Nord, Villeneuve");
    // The desk says where its own kiosk stands.
    let desk = app.desk(&site).await;
    let page = desk.get(&format!("/desk/kiosks/{}/place", site.kiosk)).await;
    let path = between(&page.text(), "<form method=\"post\" action=\"/desk/kiosks/", "\"").expect("a form");
    let path = format!("/desk/kiosks/{path}");
    let token = csrf(&page);
    let answer = desk.post(&path, &[("csrf", token.as_str()), ("place", " 1 rue Basse, Pontville ")]).await;
    assert_eq!(answer.leads_to(), "/desk/kiosks");
    assert!(desk.get("/desk/kiosks").await.text().contains("1 rue Basse, Pontville"));
    assert_eq!(app.dial_through("S3", PHONE, "0*1").await, "END Bornes :\n1 rue Basse, Pontville");
    let all = app.dial_through("S4", STRANGER, "0*1").await;
    assert_eq!(all, "END Bornes :\n1 rue Basse, Pontville\n2 quai Nord, Villeneuve");
    let long = "x".repeat(81);
    assert_eq!(desk.post(&path, &[("csrf", token.as_str()), ("place", &long)]).await.status, 422);
    assert_eq!(desk.post(&path, &[("place", "sans jeton")]).await.status, 403);
    desk.post(&path, &[("csrf", token.as_str()), ("place", " ")]).await;
    assert_eq!(app.dial_through("S5", PHONE, "0*1").await, "END Bornes :\n2 quai Nord, Villeneuve");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_moves_no_kiosk_of_another_organisation() {
    let (app, site, _) = scene().await;
    app.another_agent(&site, "paul", true);
    let other = app.desk_of("paul", &app.session_of("paul")).await;
    let path = format!("/desk/kiosks/{}/place", site.kiosk);
    let token = csrf(&other.get("/desk/kiosks").await);
    assert_eq!(other.get(&path).await.status, 404);
    assert_eq!(other.post(&path, &[("csrf", token.as_str()), ("place", "ailleurs")]).await.status, 404);
    assert!(app.dial_through("S1", STRANGER, "0*1").await.starts_with("END Pas d'adresse"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pretend_phone_dials() {
    let app = TestApp::spawn_with(|config| {
        with_ussd(config);
        config.demo = true;
        config.listen = config.public_url.trim_start_matches("http://").parse().unwrap();
    })
    .await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.wish_for(&site, &awa, &[Kind::Housing], "Jeanne Martin", Length::Day);
    jobs::deliver_due(&app.app).await.unwrap();
    let phone = app.client();
    let page = phone.get("/demo/phone/1").await.text();
    assert!(page.contains("Composer ") && page.contains("*384*48291#"), "{page}");
    let path = "/demo/phone/1/dial";
    let page = phone.post(path, &[]).await.text();
    assert!(page.contains("1. Autoriser un envoi<br>") && page.contains("Raccrocher"), "{page}");
    let session = between(&page, "name=\"session\" value=\"", "\"").expect("a session");
    let inputs = [("", "1"), ("1", &asked.digits()), (&format!("1*{}", asked.digits()), "1")];
    let mut page = String::new();
    for (text, input) in inputs {
        page =
            phone.post(path, &[("session", session.as_str()), ("text", text), ("input", input)]).await.text();
    }
    assert!(page.contains("Jeanne Martin peut voir 1 papier"), "{page}");
    assert!(!page.contains("name=\"session\""), "the session is over");
    assert_eq!(app.state(&awa, asked.release), State::HandedOver);
    assert_eq!(phone.post("/demo/phone/9/dial", &[]).await.status, 404);
}
