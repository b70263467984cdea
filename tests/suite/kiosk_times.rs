//! How long a kiosk waits, over HTTP: the server decides, whatever the page does.

use std::time::Duration;

use consigne::safes;

use crate::support::app::{Client, TestApp, just_before};
use crate::support::papers::png;
use crate::support::people::{Person, Site};

const SECOND: Duration = Duration::from_secs(1);

struct World {
    app: TestApp,
    site: Site,
    awa: Person,
    client: Client,
}

async fn inside() -> World {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.inside(&site, &awa).await;
    World { app, site, awa, client }
}

/// As a screen does by itself: goes where its header says, when it says so.
async fn goes_on(app: &TestApp, client: &Client, page: &str) -> (u64, String) {
    let answer = client.get(page).await;
    assert_eq!(answer.status, 200, "{page} leads to {}", answer.leads_to());
    let header = answer.headers["refresh"].to_str().unwrap().to_owned();
    let (seconds, to) = header.split_once(";url=").unwrap();
    let seconds = seconds.parse().unwrap();
    app.advance(Duration::from_secs(seconds));
    (seconds, to.to_owned())
}

#[tokio::test]
async fn before_a_card_the_kiosk_asks_after_45_seconds_and_welcomes_in_french_after_20_more() {
    let World { app, site, .. } = inside().await;
    for page in ["/kiosk/card", "/kiosk/language", "/kiosk/card/letters", "/kiosk/no-card/number"] {
        let client = app.kiosk_client(&site.device);
        client.post("/kiosk/language", &[("language", "en")]).await;
        let asks = goes_on(&app, &client, page).await;
        assert_eq!(asks, (45, format!("/kiosk/encore?back={page}")));
        let question = client.get(&asks.1).await.text();
        assert!(question.contains("Are you there?") && !question.contains("safe closes"), "{question}");
        assert_eq!(goes_on(&app, &client, &asks.1).await, (20, "/kiosk".to_owned()));
        client.get("/kiosk").await;
        assert!(client.get("/kiosk/card").await.text().contains("Montrez votre carte."), "{page}");
    }
    // Who answers goes on.
    let client = app.kiosk_client(&site.device);
    let answer = client.post("/kiosk/encore", &[("back", "/kiosk/card/letters")]).await;
    assert_eq!(answer.leads_to(), "/kiosk/card/letters");
}

#[tokio::test]
async fn while_the_pin_is_awaited_the_server_forgets_the_card_after_75_seconds() {
    let World { app, site, awa, .. } = inside().await;
    let at_pin = async || {
        let client = app.kiosk_client(&site.device);
        client.show_card(&awa.card).await;
        client.get("/kiosk/code").await;
        client
    };
    let client = at_pin().await;
    let asks = goes_on(&app, &client, "/kiosk/code").await;
    assert_eq!(asks, (45, "/kiosk/encore?back=/kiosk/code".to_owned()));
    assert_eq!(goes_on(&app, &client, &asks.1).await, (20, "/kiosk".to_owned()));
    client.get("/kiosk").await;
    assert_eq!(client.get("/kiosk/code").await.leads_to(), "/kiosk", "the welcome has forgotten the card");
    // Also when the page does nothing.
    let client = at_pin().await;
    app.advance(74 * SECOND);
    assert_eq!(client.get("/kiosk/encore").await.status, 200);
    let client = at_pin().await;
    app.advance(75 * SECOND);
    assert_eq!(client.get("/kiosk/code").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn inside_the_page_asks_after_90_seconds_hides_what_it_showed_and_closes_after_30_more() {
    let World { app, client, .. } = inside().await;
    let asks = goes_on(&app, &client, "/kiosk/papers").await;
    assert_eq!(asks, (90, "/kiosk/encore?back=/kiosk/papers".to_owned()));
    let question = client.get(&asks.1).await.text();
    assert!(question.contains("Vous êtes là ?") && question.contains("data-beep"));
    assert!(!question.contains("Mes papiers"), "the content is hidden");
    assert_eq!(goes_on(&app, &client, &asks.1).await, (30, "/kiosk/closed".to_owned()));
    let page = client.get("/kiosk/closed").await;
    assert!(page.text().contains("Votre coffre est fermé.") && page.text().contains("Le temps est passé."));
    assert_eq!(page.headers["refresh"], "8;url=/kiosk");
    assert!(
        page.headers.get_all("set-cookie").iter().any(|cookie| cookie.to_str().unwrap().contains("end="))
    );
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk");
}

#[tokio::test]
async fn a_paper_that_lies_open_is_hidden_after_60_seconds_or_by_a_key() {
    let World { app, site, awa, .. } = inside().await;
    let session = app.come_in(&site, &awa);
    let paper = format!("/kiosk/papers/{}", app.keep_paper(&session, "Bail"));
    for page in [paper.clone(), format!("{paper}/big")] {
        let client = app.inside(&site, &awa).await;
        let asks = goes_on(&app, &client, &page).await;
        assert_eq!(asks, (60, format!("/kiosk/encore?back={page}")));
        assert!(!client.get(&asks.1).await.text().contains("Bail"));
        assert_eq!(goes_on(&app, &client, &asks.1).await.0, 30);
    }
    let client = app.inside(&site, &awa).await;
    for page in [paper.clone(), format!("{paper}/big")] {
        assert!(client.get(&page).await.text().contains(&format!("href=\"{paper}/hidden?at=0\"")));
    }
    let hidden = client.get(&format!("{paper}/hidden?at=0")).await.text();
    assert!(!hidden.contains("Bail") && !hidden.contains("<img"), "{hidden}");
    assert!(hidden.contains(&format!("href=\"{paper}?at=0\"")));
    assert_eq!(goes_on(&app, &client, &format!("{paper}/hidden?at=0")).await.0, 90);
}

#[tokio::test]
async fn an_error_that_nobody_reads_leads_back_to_the_welcome() {
    let World { app, site, .. } = inside().await;
    let client = app.kiosk_client(&site.device);
    for (page, status) in [("/kiosk/wait", 429), ("/kiosk/nowhere", 404)] {
        let answer = client.get(page).await;
        assert_eq!(answer.status, status);
        assert_eq!(answer.headers["refresh"], "30;url=/kiosk");
    }
    assert!(!client.get("/desk/nowhere").await.headers.contains_key("refresh"));
}

#[tokio::test]
async fn asking_keeps_nothing_open_however_often_the_question_is_loaded() {
    let World { app, client, .. } = inside().await;
    client.get("/kiosk/home").await;
    app.advance(90 * SECOND);
    for _ in 0..39 {
        assert_eq!(client.get("/kiosk/encore").await.status, 200);
        app.advance(SECOND);
    }
    assert_eq!(client.get("/kiosk/encore").await.status, 200);
    app.advance(SECOND);
    assert_eq!(client.get("/kiosk/encore").await.leads_to(), "/kiosk/closed");
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn the_server_closes_a_safe_whose_page_never_asked() {
    let World { app, client, .. } = inside().await;
    client.get("/kiosk/home").await;
    app.advance(just_before(130 * SECOND));
    assert_eq!(client.get("/kiosk/home").await.status, 200);
    app.advance(just_before(130 * SECOND));
    assert_eq!(client.get("/kiosk/home").await.status, 200, "a touch starts the time anew");
    app.advance(130 * SECOND);
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn the_question_can_be_answered_more_than_ten_times() {
    let World { app, client, .. } = inside().await;
    for _ in 0..11 {
        app.advance(90 * SECOND);
        let csrf = client.get("/kiosk/encore?back=/kiosk/papers").await.csrf();
        let answer = client.post("/kiosk/encore", &[("csrf", &csrf), ("back", "/kiosk/papers")]).await;
        assert_eq!(answer.leads_to(), "/kiosk/papers");
        assert_eq!(client.get("/kiosk/papers").await.status, 200);
    }
}

#[tokio::test]
async fn what_was_chosen_is_still_chosen_after_the_question() {
    let World { client, app: _app, .. } = inside().await;
    let page = client.get("/kiosk/give?reason=housing&length=week").await;
    let to = "/kiosk/encore?back=/kiosk/give?reason=housing%26length=week";
    assert_eq!(page.headers["refresh"], format!("90;url={to}"));
    let question = client.get(to).await;
    assert!(question.text().contains("value=\"/kiosk/give?reason=housing&#38;length=week\""));
    let back = ("back", "/kiosk/give?reason=housing&length=week");
    let answer = client.post("/kiosk/encore", &[("csrf", &question.csrf()), back]).await;
    assert_eq!(answer.leads_to(), back.1);
}

#[tokio::test]
async fn a_sign_of_life_from_a_page_keeps_its_holder_in_and_needs_the_sessions_token() {
    let World { app, client, .. } = inside().await;
    let page = client.get("/kiosk/papers").await;
    let csrf = page.csrf();
    for part in ["data-idle=\"90\"", "data-to=\"/kiosk/encore?back=/kiosk/papers\"", "data-most=\"1201\""] {
        assert!(page.text().contains(part), "{part}");
    }
    assert_eq!(client.post("/kiosk/here", &[("csrf", "00")]).await.status, 403);
    for _ in 0..5 {
        app.advance(100 * SECOND);
        assert_eq!(client.post("/kiosk/here", &[("csrf", &csrf)]).await.status, 204);
    }
    app.advance(just_before(130 * SECOND));
    assert_eq!(client.get("/kiosk/papers").await.status, 200);
    // Nobody is in, and nothing is kept open.
    app.advance(130 * SECOND);
    assert_eq!(client.post("/kiosk/here", &[("csrf", &csrf)]).await.status, 204);
    assert_eq!(client.get("/kiosk/papers").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn who_photographs_a_paper_has_longer_and_is_told_that_it_is_kept() {
    let World { app, site, awa, .. } = inside().await;
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("health").await;
    let check = kiosk.upload(&draft, png(1)).await.location.unwrap();
    // Its picture is no page: it does not shorten the time.
    kiosk.look_at(&check).await;
    app.advance(just_before(190 * SECOND));
    let page = kiosk.get(&draft).await;
    assert_eq!(page.headers["refresh"], format!("150;url=/kiosk/encore?back={draft}"));
    app.advance(150 * SECOND);
    assert_eq!(
        kiosk.get(&format!("/kiosk/encore?back={draft}")).await.headers["refresh"],
        "30;url=/kiosk/closed"
    );
    app.advance(30 * SECOND);
    let closed = kiosk.get("/kiosk/closed").await.text();
    assert!(closed.contains("Votre papier n’est pas perdu. Il est dans « À finir »."), "{closed}");
    assert_eq!(kiosk.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
    let kiosk = app.browser_of(&site, &awa);
    assert!(kiosk.get("/kiosk/papers").await.text().contains(&draft), "it waits to be finished");
}

#[tokio::test]
async fn more_time_doubles_the_wait_and_answers_have_45_seconds() {
    let World { app, site, awa, client } = inside().await;
    app.app.db.write(|tx| safes::set_more_time(tx, awa.safe, true)).unwrap();
    let asks = goes_on(&app, &client, "/kiosk/papers").await;
    assert_eq!(asks.0, 180);
    let question = client.get(&asks.1).await;
    assert!(question.text().contains("45") && question.text().contains("left--45"));
    assert_eq!(goes_on(&app, &client, &asks.1).await.0, 45);
    app.advance(9 * SECOND);
    assert_eq!(client.get("/kiosk/home").await.status, 200);
    app.advance(235 * SECOND);
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    assert_eq!(goes_on(&app, &client, "/kiosk/code").await.0, 90);
    app.app.db.write(|tx| safes::set_more_time(tx, awa.safe, false)).unwrap();
    client.show_card(&awa.card).await;
    assert_eq!(goes_on(&app, &client, "/kiosk/code").await.0, 45);
}

#[tokio::test]
async fn what_the_last_page_says_is_so() {
    let World { client, app: _app, .. } = inside().await;
    assert!(client.get("/kiosk/closed").await.text().contains("Votre coffre est fermé."));
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk");
}
