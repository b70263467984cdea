//! The first visit, over HTTP: the PIN is shown once and practised.

use crate::support::app::{Client, TestApp};
use crate::support::kiosk::shown_pin as shown;
use crate::support::people::Person;

async fn practise(client: &Client, digits: &str) -> String {
    let csrf = client.get("/kiosk/practise").await.csrf();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", digits)];
    client.post("/kiosk/practise", &form).await.leads_to().to_owned()
}

async fn first_visit() -> (TestApp, Client, Person) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    let client = app.kiosk_client(&site.device);
    assert_eq!(client.show_card(&awa.card).await.leads_to(), "/kiosk/first-visit");
    (app, client, awa)
}

#[tokio::test]
async fn the_pin_is_shown_and_practised_and_leads_in() {
    let (app, client, awa) = first_visit().await;
    let pin = shown(&client.get("/kiosk/first-visit").await.text());
    assert_eq!(pin.len(), 6);
    assert_eq!(shown(&client.get("/kiosk/first-visit").await.text()), pin, "a reload shows the same");
    assert_eq!(practise(&client, &pin).await, "/kiosk/home");
    assert_eq!(client.get("/kiosk/home").await.status, 200);
    assert!(app.journal(&awa).contains(&"pin.set".to_owned()));
    // Never again.
    let again = client.get("/kiosk/first-visit").await;
    assert_eq!(again.leads_to(), "/kiosk/home");
    assert!(again.bytes.is_empty());
}

#[tokio::test]
async fn a_wrong_practice_is_met_gently_and_shows_the_same_pin_again() {
    let (_app, client, _) = first_visit().await;
    let pin = shown(&client.get("/kiosk/first-visit").await.text());
    assert_eq!(practise(&client, "000000").await, "/kiosk/first-visit?again=1");
    for unfinished in ["12", ""] {
        assert_eq!(practise(&client, unfinished).await, "/kiosk/practise");
    }
    let page = client.get("/kiosk/first-visit?again=1").await.text();
    assert!(page.contains("Ce n’est pas ce code. Regardez encore."));
    assert_eq!(shown(&page), pin);
    assert_eq!(practise(&client, &pin).await, "/kiosk/home");
}

#[tokio::test]
async fn the_practice_works_key_by_key_and_its_page_does_not_show_the_pin() {
    let (_app, client, _) = first_visit().await;
    let pin = shown(&client.get("/kiosk/first-visit").await.text());
    let keys: Vec<&str> = pin.split("").filter(|key| !key.is_empty()).collect();
    client.press("/kiosk/practise", &["5", "back"]).await;
    client.press("/kiosk/practise", &keys).await;
    let page = client.get("/kiosk/practise").await;
    assert_eq!(page.text().matches("dot dot--on").count(), 6);
    assert!(!page.text().contains(&pin) && !page.text().contains("class=\"pin\""));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(client.press("/kiosk/practise", &["ok"]).await.leads_to(), "/kiosk/home");
}

#[tokio::test]
async fn a_new_card_at_two_kiosks_gets_one_pin() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    let [here, there] = [app.kiosk_client(&site.device), app.kiosk_client(&site.device)];
    for client in [&here, &there] {
        client.show_card(&awa.card).await;
    }
    let pin = shown(&here.get("/kiosk/first-visit").await.text());
    let other = shown(&there.get("/kiosk/first-visit").await.text());
    let csrf = there.get("/kiosk/practise").await.csrf();
    assert_eq!(practise(&here, &pin).await, "/kiosk/home");
    // The other one's session has ended with the first PIN.
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", other.as_str())];
    assert_eq!(there.post("/kiosk/practise", &form).await.leads_to(), "/kiosk/closed");
    assert_eq!(there.show_card(&awa.card).await.leads_to(), "/kiosk/code");
    assert_eq!(there.type_code(&pin.parse().unwrap()).await.leads_to(), "/kiosk/home");
}

#[tokio::test]
async fn the_language_chosen_on_the_first_visit_is_kept_in_the_safe() {
    let (app, client, awa) = first_visit().await;
    let csrf = client.get("/kiosk/language").await.csrf();
    let form = [("csrf", csrf.as_str()), ("language", "en")];
    assert_eq!(client.post("/kiosk/language", &form).await.leads_to(), "/kiosk/first-visit");
    assert!(client.get("/kiosk/first-visit").await.text().contains("Your secret code"));
    let keyring = &app.app.keyring;
    let safe = app.app.db.read(|conn| consigne::safes::find(conn, keyring, awa.safe)).unwrap();
    assert_eq!(safe.language, "en");
}
