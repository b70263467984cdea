//! Agents come in with two factors.

use std::time::Duration;

use crate::support::app::TestApp;
use crate::support::desk::{between, csrf};
use crate::support::log;
use crate::support::people::PASSWORD;

#[tokio::test]
async fn an_agent_comes_in_with_password_and_code_and_with_neither_alone() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let client = app.client();
    assert_eq!(client.get("/desk").await.location.as_deref(), Some("/desk/sign-in"));
    assert_eq!(client.get("/desk/code").await.location.as_deref(), Some("/desk/sign-in"));
    let answer = client.post("/desk/sign-in", &[("login", " NADIA "), ("password", PASSWORD)]).await;
    assert_eq!((answer.status, answer.location.as_deref()), (303, Some("/desk/code")));
    assert_eq!(client.get("/desk").await.location.as_deref(), Some("/desk/sign-in"), "the code is missing");

    let token = csrf(&client.get("/desk/code").await);
    let code = app.totp(&app.agent_session(&site));
    let other = if code == "000000" { "000001" } else { "000000" };
    let answer = client.post("/desk/code", &[("csrf", &token), ("code", other)]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Ce code n’est pas bon"), "{}", answer.text());
    assert_eq!(client.get("/desk").await.status, 303);

    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let answer = client.post("/desk/code", &[("csrf", &token), ("code", &spaced)]).await;
    assert_eq!(answer.location.as_deref(), Some("/desk"));
    let page = client.get("/desk").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Nadia Benali") && page.text().contains("CCAS de Pontville"));
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_login_are_answered_alike() {
    let app = TestApp::spawn().await;
    app.site();
    let wrong = [("login", "nadia"), ("password", "un autre mot de passe")];
    let unknown = [("login", "personne"), ("password", PASSWORD)];
    let wrong = app.client().post("/desk/sign-in", &wrong).await;
    let unknown = app.client().post("/desk/sign-in", &unknown).await;
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert_eq!(wrong.text().replace("nadia", ""), unknown.text().replace("personne", ""));
    assert!(!wrong.text().contains("un autre mot"), "the password is not repeated");
}

#[tokio::test]
async fn after_ten_wrong_tries_too_a_known_login_looks_like_an_unknown_one() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let mut last = Vec::new();
    for login in ["nadia", "personne"] {
        for _ in 0..10 {
            app.client().post("/desk/sign-in", &[("login", login), ("password", "faux")]).await;
        }
        let answer = app.client().post("/desk/sign-in", &[("login", login), ("password", PASSWORD)]).await;
        last.push((answer.status, answer.text().replace(login, "")));
    }
    assert_eq!(last[0], last[1]);
    let of_agent = format!("agent.id={}", site.agent);
    let log = log::text();
    let traces = log.lines().filter(|line| line.contains("Agent signs in") && line.contains(&of_agent));
    let outcomes: Vec<String> = traces.filter_map(|line| between(line, "outcome=\"", "\"")).collect();
    let expected: Vec<&str> = ["wrong_password"; 10].into_iter().chain(["blocked"]).collect();
    assert_eq!(outcomes, expected);
}

#[tokio::test]
async fn who_waits_to_sign_in_keeps_no_other_waiting() {
    let app = TestApp::spawn().await;
    app.site();
    let all = u32::try_from(app.app.hashing.available_permits()).unwrap();
    let turns = app.app.hashing.clone().acquire_many_owned(all).await.unwrap();
    let flood: Vec<_> = (0..20)
        .map(|_| {
            let client = app.client();
            tokio::spawn(async move {
                client.post("/desk/sign-in", &[("login", "nadia"), ("password", "faux")]).await.status
            })
        })
        .collect();
    // Others are answered meanwhile, as often as they ask.
    for _ in 0..20 {
        assert_eq!(app.client().get("/desk/sign-in").await.status, 200);
    }
    assert!(flood.iter().all(|one| !one.is_finished()), "each waits for its turn");
    drop(turns);
    for one in flood {
        assert_eq!(one.await.unwrap(), 422);
    }
}

#[tokio::test]
async fn a_code_that_was_used_is_refused() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let code = app.totp(&app.agent_session(&site));
    app.desk(&site).await;
    let client = app.client();
    client.post("/desk/sign-in", &[("login", "nadia"), ("password", PASSWORD)]).await;
    let token = csrf(&client.get("/desk/code").await);
    assert_eq!(client.post("/desk/code", &[("csrf", &token), ("code", &code)]).await.status, 422);
}

#[tokio::test]
async fn after_ten_wrong_tries_the_right_password_waits_a_quarter_of_an_hour() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let client = app.client();
    for _ in 0..10 {
        client.post("/desk/sign-in", &[("login", "nadia"), ("password", "faux")]).await;
    }
    let answer = client.post("/desk/sign-in", &[("login", "nadia"), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("attendez 15 minutes"));
    app.advance(Duration::from_mins(15));
    app.desk(&site).await;
}

#[tokio::test]
async fn the_key_of_the_code_device_is_shown_until_the_first_right_code() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let sign_in = [("login", "nadia"), ("password", PASSWORD)];
    let client = app.client();
    client.post("/desk/sign-in", &sign_in).await;
    let page = client.get("/desk/code").await.text();
    let key = between(&page, "Tapez cette clé : <strong class=\"code\" dir=\"ltr\">", "<").expect("a key");
    assert!(page.contains("<svg xmlns") && key.replace(' ', "").len() == 32, "{key}");
    app.desk(&site).await;
    let client = app.client();
    client.post("/desk/sign-in", &sign_in).await;
    let page = client.get("/desk/code").await.text();
    assert!(!page.contains("<svg xmlns") && !page.contains(&key));
}

#[tokio::test]
async fn only_the_demonstration_shows_the_code() {
    for demo in [true, false] {
        let app = TestApp::spawn_with(|config| config.demo = demo).await;
        let site = app.site();
        let client = app.client();
        client.post("/desk/sign-in", &[("login", "nadia"), ("password", PASSWORD)]).await;
        let page = client.get("/desk/code").await.text();
        let code = app.totp(&app.agent_session(&site));
        assert_eq!(page.contains(&format!("id=\"demo-code\">{code}<")), demo);
        assert_eq!(page.contains(&code), demo);
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk").await);
    assert_eq!(desk.post("/desk/sign-out", &[("csrf", "00")]).await.status, 403);
    assert_eq!(desk.get("/desk").await.status, 200);
    let answer = desk.post("/desk/sign-out", &[("csrf", &token)]).await;
    assert_eq!(answer.location.as_deref(), Some("/desk/sign-in"));
    assert_eq!(desk.get("/desk").await.status, 303);
}

#[tokio::test]
async fn a_desk_that_is_left_alone_signs_itself_out() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    app.advance(Duration::from_mins(15));
    assert_eq!(desk.get("/desk").await.location.as_deref(), Some("/desk/sign-in"));
}
