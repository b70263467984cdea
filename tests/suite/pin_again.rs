//! After 20 minutes at a kiosk the PIN is asked again, and what was begun is kept.

use std::time::Duration;

use crate::support::app::{Client, TestApp};
use crate::support::people::{Person, Site};

const BACK: &str = "/kiosk/give?reason=housing&length=week";
const AGAIN: &str = "/kiosk/again?back=/kiosk/give?reason=housing%26length=week";

/// Somebody who has been inside for 20 minutes.
async fn after_twenty_minutes() -> (TestApp, Site, Person, Client) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.inside(&site, &awa).await;
    for _ in 0..19 {
        app.advance(Duration::from_mins(1));
        assert_eq!(client.get("/kiosk/home").await.status, 200);
    }
    app.advance(Duration::from_secs(30));
    let page = client.get(BACK).await;
    // The page asks no later, touched or not.
    assert!(page.text().contains("data-idle=\"31\"") && page.text().contains("data-most=\"31\""));
    app.advance(Duration::from_secs(31));
    (app, site, awa, client)
}

async fn answer(client: &Client, person: &Person) -> String {
    let csrf = client.get(AGAIN).await.csrf();
    let pin = std::str::from_utf8(person.pin.as_ref().unwrap().digits()).unwrap();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", pin)];
    client.post(AGAIN, &form).await.leads_to().to_owned()
}

#[tokio::test]
async fn the_pin_is_asked_again_and_leads_back_to_what_was_begun() {
    let (app, _, awa, client) = after_twenty_minutes().await;
    let question = client.get("/kiosk/encore?back=/kiosk/give?reason=housing%26length=week").await;
    assert_eq!(question.leads_to(), AGAIN, "the screen that comes by itself asks for the PIN");
    assert_eq!(client.get(BACK).await.leads_to(), AGAIN);
    let page = client.get(AGAIN).await;
    assert!(page.text().contains("Tapez votre code encore une fois."));
    assert!(page.text().contains("Rien n’est perdu."));
    assert_eq!(page.headers["refresh"], "60;url=/kiosk/closed");
    assert_eq!(answer(&client, &awa).await, BACK);
    assert_eq!(client.get(BACK).await.status, 200);
    // As good as new.
    for _ in 0..19 {
        app.advance(Duration::from_mins(1));
        assert_eq!(client.get("/kiosk/home").await.status, 200);
    }
    app.advance(Duration::from_mins(1));
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/again?back=/kiosk/home");
}

#[tokio::test]
async fn what_was_done_before_in_this_visit_is_still_no_news() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some("+33639980001"));
    let client = app.inside(&site, &awa).await;
    let csrf = client.get("/kiosk/phone/remove").await.csrf();
    let removed = client.post("/kiosk/phone/remove", &[("csrf", &csrf)]).await;
    assert_eq!(removed.leads_to(), "/kiosk/settings/done");
    for _ in 0..20 {
        app.advance(Duration::from_mins(1));
        client.get("/kiosk/home").await;
    }
    assert_eq!(answer(&client, &awa).await, BACK);
    assert_eq!(client.get("/kiosk/home").await.status, 200, "it is not told what he did himself");
}

#[tokio::test]
async fn without_an_answer_the_safe_closes_after_a_minute_however_often_one_looks() {
    let (app, _, _, client) = after_twenty_minutes().await;
    for _ in 0..59 {
        assert_eq!(client.get(AGAIN).await.status, 200);
        app.advance(Duration::from_secs(1));
    }
    app.advance(Duration::from_secs(10));
    assert_eq!(client.get(AGAIN).await.leads_to(), "/kiosk/closed");
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn no_sign_of_life_stands_for_the_pin() {
    let (app, _, _, client) = after_twenty_minutes().await;
    let csrf = client.get(AGAIN).await.csrf();
    for _ in 0..6 {
        app.advance(Duration::from_secs(10));
        client.post("/kiosk/here", &[("csrf", &csrf)]).await;
        client.post("/kiosk/encore", &[("csrf", &csrf)]).await;
        client.post("/kiosk/call", &[("csrf", &csrf)]).await;
        assert!(!client.get("/kiosk/home").await.text().contains("Que voulez-vous faire"));
    }
    app.advance(Duration::from_secs(10));
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn what_was_sent_in_the_last_moment_is_taken_in() {
    let (_app, _, _, client) = after_twenty_minutes().await;
    let csrf = client.get(AGAIN).await.csrf();
    let begun = client.post("/kiosk/add", &[("csrf", &csrf), ("kind", "health")]).await;
    assert!(begun.leads_to().starts_with("/kiosk/add/"));
    assert!(client.get(begun.leads_to()).await.leads_to().starts_with("/kiosk/again?back=/kiosk/add/"));
}

#[tokio::test]
async fn it_can_be_typed_key_by_key_and_a_wrong_one_counts() {
    let (app, _, awa, client) = after_twenty_minutes().await;
    let wrong = if awa.pin.as_ref().unwrap().digits() == b"271828" { "314159" } else { "271828" };
    let keys = |digits: &str| digits.chars().map(String::from).collect::<Vec<_>>();
    let mut typed = String::new();
    for key in keys(wrong).iter().map(String::as_str).chain(["ok"]) {
        let csrf = client.get(AGAIN).await.csrf();
        client.post(AGAIN, &[("csrf", &csrf), ("digit", key)]).await.leads_to().clone_into(&mut typed);
    }
    assert_eq!(typed, format!("{AGAIN}&left=2"));
    assert!(client.get(&typed).await.text().contains("Il reste"));
    assert_eq!(app.journal(&awa).last().unwrap(), "pin.refused");
    let csrf = client.get(AGAIN).await.csrf();
    let short = client.post(AGAIN, &[("csrf", &csrf), ("digit", "ok"), ("pin", "12")]).await;
    assert_eq!(short.leads_to(), format!("{AGAIN}&short=1"));
    let pin = String::from_utf8(awa.pin.as_ref().unwrap().digits().to_vec()).unwrap();
    for key in keys(&pin).iter().map(String::as_str).chain(["ok"]) {
        let csrf = client.get(AGAIN).await.csrf();
        client.post(AGAIN, &[("csrf", &csrf), ("digit", key)]).await.leads_to().clone_into(&mut typed);
    }
    assert_eq!(typed, BACK);
}

#[tokio::test]
async fn three_wrong_pins_block_the_card_here_too() {
    let (app, site, awa, client) = after_twenty_minutes().await;
    let wrong = if awa.pin.as_ref().unwrap().digits() == b"271828" { "314159" } else { "271828" };
    let csrf = client.get(AGAIN).await.csrf();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", wrong)];
    client.post(AGAIN, &form).await;
    client.post(AGAIN, &form).await;
    assert_eq!(client.post(AGAIN, &form).await.leads_to(), "/kiosk/card?why=blocked");
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk");
    let door = app.kiosk_client(&site.device);
    assert_eq!(door.show_card(&awa.card).await.leads_to(), "/kiosk/forgotten");
}

#[tokio::test]
async fn before_its_time_it_leads_back_at_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.inside(&site, &awa).await;
    assert_eq!(client.get(AGAIN).await.leads_to(), BACK);
    assert_eq!(client.get("/kiosk/again?back=//evil.test").await.leads_to(), "/kiosk/home");
}
