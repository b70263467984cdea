//! Many at the door at once: they wait for memory instead of using it up, and each gets an answer.

use std::time::Duration;

use crate::support::app::Client;
use crate::support::app::TestApp;
use crate::support::binary::Demo;

const CROWD: usize = 200;
const GIB_IN_KIB: u64 = 1024 * 1024;

/// The most memory that a process has had at once, in KiB.
fn peak_kib(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// With the product's own memory for each hash. 200 at once would need 12.5 GiB.
#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_at_once_are_all_answered_within_a_gibibyte() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [("CONSIGNE_ARGON2__MEMORY_KIB", "65536"), ("CONSIGNE_ARGON2__PASSES", "1")];
    let demo = Demo::start_with(folder.path(), &settings);
    let password = demo.guide.lines().find_map(|line| line.trim().strip_prefix("Password")).unwrap().trim();
    let mut crowd = tokio::task::JoinSet::new();
    for _ in 0..CROWD {
        let (client, password) = (Client::new(&demo.url), password.to_owned());
        crowd.spawn(async move {
            let form = [("login", "nadia"), ("password", password.as_str())];
            tokio::time::timeout(Duration::from_mins(2), client.post("/desk/sign-in", &form)).await
        });
    }
    let mut right = 0;
    while let Some(answer) = crowd.join_next().await {
        let answer = answer.unwrap().expect("somebody got no answer");
        right += usize::from(answer.leads_to() == "/desk/code");
    }
    assert_eq!(right, CROWD);
    let peak = peak_kib(demo.id());
    println!("{} MiB at most", peak / 1024);
    assert!(peak < GIB_IN_KIB, "{peak} KiB");
    demo.stop();
}

#[tokio::test]
async fn an_address_with_many_wrong_passwords_waits_and_the_next_one_does_not() {
    let app = TestApp::spawn().await;
    let site = app.site();
    app.agent_session(&site);
    let client = app.client();
    let sign_in = |from: &'static str, password: &'static str| {
        // The reverse proxy on this machine says who its peer is.
        let request = client.request(reqwest::Method::POST, "/desk/sign-in");
        let request =
            request.header("X-Forwarded-For", from).form(&[("login", "nobody"), ("password", password)]);
        async { client.send(request).await.text() }
    };
    for number in 0..60 {
        // What a visitor wrote into the header himself counts for nothing.
        let from = if number % 2 == 0 { "203.0.113.9, 192.0.2.7" } else { "192.0.2.7" };
        assert!(sign_in(from, "faux").await.contains("est faux"));
    }
    assert!(sign_in("192.0.2.7", "faux").await.contains("trop d’essais"));
    assert!(sign_in("192.0.2.8", "faux").await.contains("est faux"));
    app.advance(Duration::from_mins(10));
    assert!(sign_in("192.0.2.7", "faux").await.contains("est faux"));
}
