//! The demonstration's pages, and that a real installation has none of them.

use consigne::config::Config;
use consigne::messaging::provider::OutgoingSms;

use crate::support::app::TestApp;

fn demonstration(config: &mut Config) {
    config.demo = true;
    config.listen = config.public_url.trim_start_matches("http://").parse().unwrap();
    config.sms = Some(
        serde_json::from_value(serde_json::json!({
            "channels": { "pretend": {
                "kind": "twilio", "account_sid": "ACdemo", "auth_token": "a token of the demonstration",
                "from": "+33639980000"
            } }
        }))
        .unwrap(),
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_installation_has_no_pages_of_the_demonstration() {
    let app = TestApp::spawn().await;
    let client = app.client();
    for path in ["/demo/kiosk", "/demo/phone", "/demo/phone/1", "/demo/mail"] {
        assert_eq!(client.get(path).await.status, 404, "{path}");
    }
    let answer = client.post("/demo/phone", &[("number", "+33639980001"), ("text", "OUI 123456")]).await;
    assert_eq!(answer.status, 404);
    let start = client.get("/").await;
    assert_eq!(start.status, 200);
    assert!(start.text().contains("href=\"/check\"") && !start.text().contains("/demo/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_start_page_of_a_real_installation_says_who_runs_it() {
    let app = TestApp::spawn().await;
    app.site();
    assert!(app.client().get("/").await.text().contains("CCAS de Pontville"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_becomes_a_kiosk_of_the_demonstration_once() {
    let app = TestApp::spawn_with(demonstration).await;
    consigne::demo::people::fill(&app.app).unwrap();
    consigne::demo::people::fill(&app.app).unwrap();
    let (one, other) = (app.client(), app.client());
    for client in [&one, &other, &one] {
        let answer = client.get("/demo/kiosk").await;
        assert_eq!((answer.status, answer.location.as_deref()), (303, Some("/kiosk")));
    }
    let kiosks = app.app.db.read(|conn| {
        let organisation =
            consigne::organisations::by_name(conn, consigne::demo::people::ORGANISATION)?.unwrap();
        consigne::organisations::kiosks::list(conn, organisation)
    });
    assert_eq!(kiosks.unwrap().len(), 3, "the one of the hall, and one for each browser");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pretend_phone_shows_what_came_and_answers_for_it() {
    let app = TestApp::spawn_with(demonstration).await;
    let text = "Code 482913. Répondez OUI 482913 <ou> NON.";
    for (to, body) in [("+33639980142", text), ("+33639980117", "Bonjour")] {
        let valid_for = std::time::Duration::from_mins(10);
        let sms = OutgoingSms {
            id: String::new(),
            to: to.into(),
            body: body.into(),
            valid_for,
            status_callback: None,
        };
        app.app.sms.first().unwrap().send(&sms, app.now()).await;
    }
    let client = app.client();
    let page = client.get("/demo/phone").await.text();
    assert!(page.contains("+33 6 39 98 01 42") && page.contains("+33 6 39 98 01 17"), "{page}");
    assert!(page.contains("&#60;ou&#62;"), "a text is a text, not a page");
    assert!(page.contains("value=\"OUI 482913\""), "one press answers");
    assert_eq!(client.get("/demo/phone/2").await.status, 200);
    assert_eq!(client.get("/demo/phone/3").await.status, 404);
    // The true way: signed, over HTTP, to the webhook.
    let answer = client.post("/demo/phone", &[("number", "+33639980142"), ("text", "OUI 482913 é&=")]).await;
    assert_eq!((answer.status, answer.location.as_deref()), (303, Some("/demo/phone")));
}
