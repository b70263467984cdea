//! The desk keeps a list of recipients, for all holders and for one.

use consigne::organisations::recipients;

use crate::support::app::TestApp;
use crate::support::desk::{between, csrf};

fn form<'a>(csrf: &'a str, name: &'a str, contact: &'a str) -> [(&'a str, &'a str); 4] {
    [("csrf", csrf), ("name", name), ("body", "CAF de la Loire"), ("contact", contact)]
}

#[tokio::test]
async fn a_recipient_is_added_and_removed() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk/recipients").await);
    for contact in ["c.morel@caf.example", "06 39 98 00 02"] {
        let answer = desk.post("/desk/recipients", &form(&token, "Claire Morel", contact)).await;
        assert_eq!(answer.location.as_deref(), Some("/desk/recipients"), "{}", answer.text());
    }
    let page = desk.get("/desk/recipients").await.text();
    assert!(page.contains("Claire Morel") && page.contains("c.morel@caf.example"));
    assert!(page.contains("+33 6 39 98 00 02"));
    let remove = between(&page, "action=\"/desk/recipients/", "\"").unwrap();
    desk.post(&format!("/desk/recipients/{remove}"), &[("csrf", &token)]).await;
    assert!(!desk.get("/desk/recipients").await.text().contains("c.morel@caf.example"));
}

#[tokio::test]
async fn an_address_that_nothing_can_reach_is_refused() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk/recipients").await);
    for contact in
        ["", "12", "a@b", "a@@caf.example", "Claire <c@caf.example>", "c@caf.example, d@caf.example"]
    {
        let answer = desk.post("/desk/recipients", &form(&token, "Claire Morel", contact)).await;
        assert_eq!(answer.status, 422, "{contact}");
        assert!(answer.text().contains("Écrivez une adresse"), "{contact}");
    }
    assert_eq!(desk.post("/desk/recipients", &form(&token, "", "c@caf.example")).await.status, 422);
    assert_eq!(desk.post("/desk/recipients", &form("", "Claire", "c@caf.example")).await.status, 403);
    assert!(desk.get("/desk/recipients").await.text().contains("La liste est vide"));
}

#[tokio::test]
async fn a_recipient_of_one_safe_is_nobody_elses_and_leaves_a_trace() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    let ben = app.new_holder(&site, "Ben", None);
    let desk = app.desk(&site).await;
    let safe = format!("/desk/safes/{}", awa.safe);
    let token = csrf(&desk.get(&safe).await);
    let add = format!("{safe}/recipients");
    assert_eq!(desk.post(&add, &form(&token, "Claire Morel", "pas une adresse")).await.status, 422);
    let answer = desk.post(&add, &form(&token, "Claire Morel", "c.morel@caf.example")).await;
    assert_eq!(answer.location.as_deref(), Some(safe.as_str()));

    let known = |safe| {
        let read =
            app.app.db.read(|conn| recipients::for_safe(conn, &app.app.keyring, site.organisation, safe));
        read.unwrap().len()
    };
    assert_eq!((known(awa.safe), known(ben.safe)), (1, 0));
    assert!(!desk.get("/desk/recipients").await.text().contains("Claire Morel"));

    let page = desk.get(&safe).await.text();
    assert!(page.contains("Claire Morel"));
    let remove = between(&page, &format!("action=\"{add}/"), "\"").unwrap();
    desk.post(&format!("{add}/{remove}"), &[("csrf", &token)]).await;
    assert_eq!(known(awa.safe), 0);
    let journal = app.journal(&awa);
    assert_eq!(journal[journal.len() - 2..], ["recipient.added", "recipient.removed"]);
}
