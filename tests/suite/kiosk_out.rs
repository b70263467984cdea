//! The way out of a kiosk, over HTTP: finished, timed out, and what Back shows then.

use std::time::Duration;

use consigne::organisations::kiosks;
use reqwest::Method;

use crate::support::app::{Client, TestApp};
use crate::support::device::started;
use crate::support::people::{Person, Site};

async fn inside() -> (TestApp, Site, Person, Client) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.inside(&site, &awa).await;
    (app, site, awa, client)
}

async fn finish(client: &Client) -> crate::support::app::Answer {
    let csrf = client.get("/kiosk/home").await.csrf();
    client.post("/kiosk/end", &[("csrf", &csrf)]).await
}

/// A session's cookie, as a thief would have copied it.
async fn cookies_of(app: &TestApp, site: &Site, person: &Person) -> String {
    let client = app.kiosk_client(&site.device);
    client.show_card(&person.card).await;
    let answer = client.type_code(person.pin.as_ref().unwrap()).await;
    let mut cookies = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let safe = cookies.find(|cookie| cookie.starts_with("safe=")).unwrap();
    safe.split(';').next().unwrap().to_owned()
}

async fn home_with(app: &TestApp, cookies: &str) -> String {
    let client = Client::new(&app.url);
    let answer = client.send(client.request(Method::GET, "/kiosk/home").header("Cookie", cookies)).await;
    match answer.status {
        200 => "home".to_owned(),
        403 => "refused".to_owned(),
        _ => answer.leads_to().to_owned(),
    }
}

#[tokio::test]
async fn finish_ends_the_session_on_the_server_and_back_shows_nothing() {
    let (app, site, awa, _) = inside().await;
    let safe = cookies_of(&app, &site, &awa).await;
    let both = format!("kiosk={}; {safe}", site.device.to_text());
    assert_eq!(home_with(&app, &both).await, "home");
    let client = Client::with_cookie(&app.url, &format!("kiosk={}", site.device.to_text()));
    let page = client.send(client.request(Method::GET, "/kiosk/home").header("Cookie", &both)).await;
    let end = client.request(Method::POST, "/kiosk/end").header("Cookie", &both);
    let answer = client.send(end.form(&[("csrf", page.csrf())])).await;
    assert_eq!(answer.leads_to(), "/kiosk/goodbye");
    // The cookie goes, and a fresh one is set, so that Chromium drops what it kept of the page.
    let set: Vec<_> = answer.headers.get_all("set-cookie").iter().map(|v| v.to_str().unwrap()).collect();
    assert!(set.iter().any(|cookie| cookie.starts_with("safe=;") && cookie.contains("Max-Age=0")));
    assert!(set.iter().any(|cookie| cookie.starts_with("end=") && cookie.contains("HttpOnly")));
    // Back, with a browser that kept the cookie all the same.
    assert_eq!(home_with(&app, &both).await, "/kiosk/closed");
    assert_eq!(app.journal(&awa).iter().filter(|event| *event == "safe.left").count(), 1);
}

#[tokio::test]
async fn goodbye_stays_eight_seconds_and_its_words_are_in_the_holders_language() {
    let (_app, _, _, client) = inside().await;
    let csrf = client.get("/kiosk/language").await.csrf();
    client.post("/kiosk/language", &[("csrf", &csrf), ("language", "en")]).await;
    assert_eq!(finish(&client).await.leads_to(), "/kiosk/goodbye");
    let page = client.get("/kiosk/goodbye").await;
    assert_eq!(page.headers["refresh"], "8;url=/kiosk");
    assert!(page.text().contains("Finished. Your safe is closed."));
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk", "the cookie is gone");
    // Pressed twice, or after the time is over, it is still no error.
    assert_eq!(client.post("/kiosk/end", &[("csrf", "old")]).await.leads_to(), "/kiosk");
}

#[tokio::test]
async fn who_answers_goes_on_where_he_was_and_nowhere_else() {
    let (app, _, _, client) = inside().await;
    for (back, to) in [
        ("/kiosk/papers", "/kiosk/papers"),
        ("https://evil.test/kiosk/", "/kiosk/home"),
        ("//evil.test", "/kiosk/home"),
        ("/desk", "/kiosk/home"),
        ("", "/kiosk/home"),
    ] {
        app.advance(Duration::from_secs(90));
        let csrf = client.get("/kiosk/encore").await.csrf();
        let answer = client.post("/kiosk/encore", &[("csrf", &csrf), ("back", back)]).await;
        assert_eq!(answer.leads_to(), to);
    }
    assert_eq!(client.get("/kiosk/home").await.status, 200);
}

#[tokio::test]
async fn a_session_works_at_its_own_kiosk_only() {
    let (app, site, awa, _) = inside().await;
    let now = app.now();
    let other = app.app.db.write(|tx| {
        let (_, code) = kiosks::add(tx, site.organisation, "Salle d’attente", "wide15", false, now)?;
        started(tx, &code, &app.url, now)
    });
    let other = other.unwrap();
    let safe = cookies_of(&app, &site, &awa).await;
    assert_eq!(home_with(&app, &format!("kiosk={}; {safe}", site.device.to_text())).await, "home");
    assert_eq!(home_with(&app, &format!("kiosk={}; {safe}", other.to_text())).await, "/kiosk/closed");
    assert_eq!(home_with(&app, &safe).await, "refused");
}

#[tokio::test]
async fn a_revoked_kiosk_shows_nothing_more() {
    let (app, site, _, client) = inside().await;
    let now = app.now();
    app.app.db.write(|tx| kiosks::revoke(tx, site.organisation, site.kiosk, now)).unwrap();
    let refused = client.get("/kiosk/home").await;
    assert_eq!(refused.status, 403);
    assert!(refused.text().contains("La borne ne marche pas."));
}

#[tokio::test]
async fn every_screen_of_the_door_asks_one_thing_in_few_words() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let [awa, new] = [app.holder(&site, "Awa", None), app.new_holder(&site, "Binta", None)];
    let at_door = app.kiosk_client(&site.device);
    at_door.show_card(&awa.card).await;
    let first = app.kiosk_client(&site.device);
    first.show_card(&new.card).await;
    let clients = [app.kiosk_client(&site.device), at_door, first, app.inside(&site, &awa).await];
    let screens: [&[&str]; 4] = [
        &[
            "/kiosk",
            "/kiosk/card",
            "/kiosk/card?why=torn",
            "/kiosk/card?why=expired",
            "/kiosk/language",
            "/kiosk/no-card",
            "/kiosk/no-card/nothing",
            "/kiosk/no-card/number",
            "/kiosk/no-safe",
            "/kiosk/forgotten",
            "/kiosk/goodbye",
            "/kiosk/closed",
            "/kiosk/encore?back=/kiosk/card",
        ],
        &["/kiosk/code", "/kiosk/code?left=1", "/kiosk/code?short=1"],
        &["/kiosk/first-visit?again=1", "/kiosk/practise"],
        &["/kiosk/home", "/kiosk/encore"],
    ];
    for (client, screens) in clients.iter().zip(screens) {
        for path in screens {
            let page = client.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert_eq!(page.headers["cache-control"], "no-store", "{path}");
        }
    }
}
