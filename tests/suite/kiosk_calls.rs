//! "Aide" at the kiosk rings the desk, over HTTP.

use std::time::Duration;

use consigne::organisations::kiosks;

use crate::support::app::{Answer, Client, TestApp, just_before};
use crate::support::desk::{between, csrf};
use crate::support::people::{Person, Site};

async fn world() -> (TestApp, Site, Person) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Traoré", None);
    (app, site, awa)
}

/// Presses "Aide" on this screen, as its form says.
async fn call(client: &Client, screen: &str) -> Answer {
    let page = client.get(screen).await.text();
    let form = between(&page, "action=\"/kiosk/call\"", "</form>").expect("every screen has the key");
    let field = |name: &str| between(&form, &format!("name=\"{name}\" value=\""), "\"").unwrap();
    let (token, back) = (field("csrf"), field("back").replace("&#38;", "&"));
    client.post("/kiosk/call", &[("csrf", &token), ("back", &back)]).await
}

/// How often an agent's page says that a kiosk calls.
fn rings(page: &Answer) -> usize {
    page.text().matches("appelle.").count()
}

async fn go(desk: &Client) {
    let page = desk.get("/desk").await;
    let path = between(&page.text(), "action=\"/desk/calls/", "\"").expect("a kiosk calls");
    let answer = desk.post(&format!("/desk/calls/{path}"), &[("csrf", &csrf(&page))]).await;
    assert_eq!(answer.leads_to(), "/desk");
}

#[tokio::test]
async fn every_screen_has_the_key_at_the_same_place_and_it_leads_back() {
    let (app, site, awa) = world().await;
    let outside = app.kiosk_client(&site.device);
    let at_pin = app.kiosk_client(&site.device);
    at_pin.show_card(&awa.card).await;
    let inside = app.inside(&site, &awa).await;
    for (client, screen, back) in [
        (&outside, "/kiosk", "/kiosk"),
        (&outside, "/kiosk/card?why=torn", "/kiosk/card?why=torn"),
        (&outside, "/kiosk/encore?back=/kiosk/card", "/kiosk/card"),
        (&at_pin, "/kiosk/code", "/kiosk/code"),
        (&inside, "/kiosk/home", "/kiosk/home"),
        (&inside, "/kiosk/give?reason=housing&length=week", "/kiosk/give?reason=housing&length=week"),
    ] {
        let page = client.get(screen).await.text();
        let tools = between(&page, "class=\"tools\">", "</header>").unwrap();
        assert!(tools.contains("Aide"), "{screen}");
        let answer = call(client, screen).await;
        assert!(answer.leads_to().starts_with("/kiosk/call"), "{screen}");
        let page = client.get(answer.leads_to()).await.text();
        let token = between(&page, "name=\"csrf\" value=\"", "\"").unwrap();
        let shown = between(&page, "name=\"back\" value=\"", "\"").unwrap().replace("&#38;", "&");
        let form = [("csrf", token.as_str()), ("back", shown.as_str())];
        assert_eq!(client.post("/kiosk/call/cancel", &form).await.leads_to(), back, "{screen}");
    }
    // A page that something went wrong with has it too.
    let missing = inside.get("/kiosk/papers/0").await;
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("action=\"/kiosk/call\""));
    assert_eq!(
        inside.post("/kiosk/call", &[("csrf", ""), ("back", "")]).await.leads_to(),
        "/kiosk/call?back="
    );
}

#[tokio::test]
async fn the_screen_shows_nothing_of_the_safe_and_says_how_it_stands() {
    let (app, site, awa) = world().await;
    let desk = app.desk(&site).await;
    let client = app.inside(&site, &awa).await;
    let at = call(&client, "/kiosk/papers").await.leads_to().to_owned();
    let page = client.get(&at).await;
    assert!(page.text().contains("Une personne va venir."));
    assert!(!page.text().contains("Mes papiers") && !page.text().contains("Awa"));
    assert_eq!(page.headers["refresh"], "10;url=/kiosk/call?back=/kiosk/papers");
    assert!(page.text().contains("action=\"/kiosk/end\""), "who is in can finish at once");
    go(&desk).await;
    assert!(client.get(&at).await.text().contains("La personne arrive."));
    // Ten minutes later she was there: one is back where one was, or where one is told what became of it.
    app.advance(Duration::from_mins(10));
    assert_eq!(client.get(&at).await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn the_desk_is_told_which_kiosk_and_nothing_of_who() {
    let (app, site, awa) = world().await;
    let desk = app.desk(&site).await;
    let place = "3 rue du Port";
    app.app.db.write(|tx| kiosks::set_place(tx, site.organisation, site.kiosk, Some(place))).unwrap();
    assert_eq!(desk.get("/desk/calls").await.status, 204);
    let client = app.inside(&site, &awa).await;
    call(&client, "/kiosk/papers").await;
    for page in ["/desk", "/desk/open", "/desk/kiosks", "/desk/team", "/desk/calls"] {
        let page = desk.get(page).await;
        assert_eq!(rings(&page), 1);
        assert!(page.text().contains("La borne « Hall » appelle."));
    }
    let banner = desk.get("/desk/calls").await.text();
    assert!(banner.contains(place) && banner.contains("09:00") && banner.contains("J’y vais"));
    assert!(!banner.contains("Awa") && !banner.contains(&awa.number) && !banner.contains("<html"));
    assert!(desk.get("/desk").await.text().contains("role=\"alert\""));
    go(&desk).await;
    assert_eq!(rings(&desk.get("/desk").await), 0);
    assert_eq!(desk.get("/desk/calls").await.status, 204);
}

#[tokio::test]
async fn another_organisation_neither_hears_nor_answers() {
    let (app, site, awa) = world().await;
    app.another_agent(&site, "paul", true);
    let (own, other) = (app.desk(&site).await, app.desk_of("paul", &app.session_of("paul")).await);
    let client = app.inside(&site, &awa).await;
    call(&client, "/kiosk/home").await;
    assert_eq!(rings(&other.get("/desk").await), 0);
    assert_eq!(other.get("/desk/calls").await.status, 204);
    let path = between(&own.get("/desk").await.text(), "action=\"/desk/calls/", "\"").unwrap();
    let token = csrf(&other.get("/desk").await);
    other.post(&format!("/desk/calls/{path}"), &[("csrf", &token)]).await;
    assert_eq!(rings(&own.get("/desk").await), 1, "it rings on");
    assert_eq!(own.post(&format!("/desk/calls/{path}"), &[("csrf", "00")]).await.status, 403);
}

#[tokio::test]
async fn pressed_again_or_at_once_it_is_the_same_call() {
    let (app, site, awa) = world().await;
    let desk = app.desk(&site).await;
    let client = app.inside(&site, &awa).await;
    let outside = app.kiosk_client(&site.device);
    let empty = [("csrf", ""), ("back", "")];
    let presses = [(); 8].map(|()| outside.post("/kiosk/call", &empty));
    futures_util::future::join_all(presses).await;
    call(&client, "/kiosk/home").await;
    assert_eq!(rings(&desk.get("/desk").await), 1);
    go(&desk).await;
    call(&client, "/kiosk/home").await;
    assert_eq!(rings(&desk.get("/desk").await), 0, "she is on her way already");
    app.advance(Duration::from_mins(2));
    client.get("/kiosk/home").await;
    let at = call(&client, "/kiosk/home").await.leads_to().to_owned();
    assert_eq!(rings(&desk.get("/desk").await), 1, "she was there, or found nobody");
    assert!(client.get(&at).await.text().contains("Une personne va venir."));
    // Once it was cancelled, the next is a new one.
    let token = client.get("/kiosk/home").await.csrf();
    client.post("/kiosk/call/cancel", &[("csrf", &token)]).await;
    call(&client, "/kiosk/home").await;
    assert_eq!(rings(&desk.get("/desk").await), 1);
}

#[tokio::test]
async fn when_nobody_answers_the_kiosk_says_so_and_the_desk_rings_on() {
    let (app, site, _) = world().await;
    let desk = app.desk(&site).await;
    let client = app.kiosk_client(&site.device);
    let at = call(&client, "/kiosk/card").await.leads_to().to_owned();
    app.advance(just_before(Duration::from_mins(3)));
    assert!(client.get(&at).await.text().contains("Une personne va venir."));
    app.advance(Duration::from_secs(1));
    let page = client.get(&at).await.text();
    assert!(page.contains("Personne ne répond.") && page.contains("Allez à l’accueil."));
    assert_eq!(rings(&desk.get("/desk").await), 1);
    // Nobody stands there any more: the kiosk is free for the next one.
    app.advance(Duration::from_mins(2));
    assert_eq!(client.get(&at).await.headers["refresh"], "20;url=/kiosk");
    go(&desk).await;
    assert!(client.get(&at).await.text().contains("La personne arrive."), "late is not never");
}

#[tokio::test]
async fn with_no_agent_at_the_desk_the_kiosk_says_so_at_once() {
    let (app, site, _) = world().await;
    // The agent who opened the safe has left.
    app.advance(Duration::from_mins(10));
    let client = app.kiosk_client(&site.device);
    let says = async |text: &str| {
        let at = call(&client, "/kiosk/card").await.leads_to().to_owned();
        assert!(client.get(&at).await.text().contains(text), "{text}");
        client.post("/kiosk/call/cancel", &[]).await;
    };
    says("Personne ne répond.").await;
    let desk = app.desk(&site).await;
    says("Une personne va venir.").await;
    // A page that asks by itself is no agent at the desk, and does not keep him signed in.
    for _ in 0..10 {
        app.advance(Duration::from_mins(1));
        assert_eq!(desk.get("/desk/calls").await.status, 204);
        assert_eq!(desk.get("/desk?again").await.status, 200);
    }
    says("Personne ne répond.").await;
    desk.get("/desk").await;
    says("Une personne va venir.").await;
    for _ in 0..15 {
        app.advance(Duration::from_mins(1));
        desk.get("/desk/calls").await;
    }
    assert_eq!(desk.get("/desk/calls").await.leads_to(), "/desk/sign-in");
}

#[tokio::test]
async fn a_call_is_over_after_half_an_hour_and_nothing_is_kept_of_it() {
    let (app, site, _) = world().await;
    let client = app.kiosk_client(&site.device);
    let at = call(&client, "/kiosk/card").await.leads_to().to_owned();
    app.advance(just_before(Duration::from_mins(30)));
    let desk = app.desk(&site).await;
    consigne::jobs::sweep(&app.app).await.unwrap();
    assert_eq!(rings(&desk.get("/desk").await), 1);
    app.advance(Duration::from_secs(1));
    assert_eq!(rings(&desk.get("/desk").await), 0);
    assert_eq!(client.get(&at).await.leads_to(), "/kiosk/card");
    consigne::jobs::sweep(&app.app).await.unwrap();
    let left = diesel::sql_query("DELETE FROM kiosk_calls");
    let left = app.app.db.write(|tx| Ok(diesel::RunQueryDsl::execute(left, tx)?)).unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn who_waits_for_help_keeps_his_safe_for_five_minutes_and_the_call_outlives_it() {
    let (app, site, awa) = world().await;
    let desk = app.desk(&site).await;
    let client = app.inside(&site, &awa).await;
    let at = call(&client, "/kiosk/papers").await.leads_to().to_owned();
    for _ in 0..30 {
        app.advance(Duration::from_secs(10));
        assert_eq!(client.get(&at).await.status, 200);
    }
    // The answer to his request may be on its way until now: five minutes and ten seconds.
    app.advance(Duration::from_secs(9));
    let inside = client.get(&at).await.text();
    assert!(inside.contains("action=\"/kiosk/end\""));
    app.advance(Duration::from_secs(1));
    let page = client.get(&at).await.text();
    assert!(!page.contains("action=\"/kiosk/end\""), "the safe is closed");
    assert_eq!(rings(&desk.get("/desk").await), 1, "the call stays");
    let answer = client.post("/kiosk/call/cancel", &[("back", "/kiosk/papers")]).await;
    assert_eq!(answer.leads_to(), "/kiosk/closed");
    // Cancelled in time, the usual wait begins.
    let client = app.inside(&site, &awa).await;
    call(&client, "/kiosk/papers").await;
    app.advance(Duration::from_mins(4));
    assert_eq!(client.get("/kiosk/papers").await.status, 200);
    app.advance(Duration::from_secs(130));
    assert_eq!(client.get("/kiosk/papers").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn a_form_of_another_session_calls_nobody() {
    let (app, site, awa) = world().await;
    let client = app.inside(&site, &awa).await;
    assert_eq!(client.post("/kiosk/call", &[("csrf", "00")]).await.status, 403);
    assert_eq!(client.post("/kiosk/call/cancel", &[("csrf", "00")]).await.status, 403);
    // Without any token it rings, and is no sign of life.
    client.get("/kiosk/home").await;
    app.advance(Duration::from_secs(100));
    client.post("/kiosk/call", &[]).await;
    app.advance(Duration::from_secs(30));
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
}
