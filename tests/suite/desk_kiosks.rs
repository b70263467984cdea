//! Kiosks are enrolled with a code from the desk and revoked there.

use crate::support::app::{Client, TestApp};
use crate::support::desk::{between, csrf};
use crate::support::device::{Machine, kiosk_in};
use crate::support::log;

/// Adds a kiosk at the desk and returns its code as it is shown.
async fn add_kiosk(desk: &Client) -> (String, String) {
    let token = csrf(&desk.get("/desk/kiosks").await);
    let form = [("csrf", token.as_str()), ("name", "Salle d’attente"), ("screen", "tall32")];
    let answer = desk.post("/desk/kiosks", &form).await;
    let page = answer.location.expect("the page of the code");
    let code = between(&desk.get(&page).await.text(), "id=\"kiosk-code\">", "<").expect("a code");
    (page, code)
}

#[tokio::test]
async fn a_code_makes_one_machine_a_kiosk_until_it_is_revoked() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let (page, code) = add_kiosk(&desk).await;
    let (machine, browser) = (Machine::new(), app.client());
    let kiosk = kiosk_in(&machine.enrol(&app.client(), &code.to_lowercase()).await);
    assert_eq!(browser.get(&machine.start(&kiosk, &app.url, app.now())).await.leads_to(), "/kiosk");
    assert_eq!(Machine::new().enrol(&app.client(), &code).await.status, 422, "used");
    assert_eq!(desk.get(&page).await.location.as_deref(), Some("/desk/kiosks"), "the code is shown no more");

    let list = desk.get("/desk/kiosks").await;
    assert!(list.text().contains("Salle d’attente") && list.text().contains("En service"));
    let revoke = page.replace("/code", "/revoke");
    assert_eq!(desk.post(&revoke, &[]).await.status, 403);
    assert_eq!(browser.get("/kiosk").await.status, 200);
    desk.post(&revoke, &[("csrf", &csrf(&list))]).await;
    assert_eq!(browser.get("/kiosk").await.status, 403, "it is no kiosk any more");
    assert!(desk.get("/desk/kiosks").await.text().contains("Arrêtée"));
    assert_eq!(logged(&kiosk, None), ["added", "enrolled", "started", "revoked"]);
    assert_eq!(logged(&kiosk, Some(&site.agent.to_string())), ["added", "revoked"], "who did it");
}

/// What the log says became of a kiosk; of an agent's doing, if one is named.
fn logged(kiosk: &str, by: Option<&str>) -> Vec<String> {
    let log = log::text();
    let of_kiosk = log.lines().filter(|line| line.contains("Kiosk changed") && line.contains(kiosk));
    let of_agent = of_kiosk.filter(|line| by.is_none_or(|by| line.contains(&format!("by={by}"))));
    of_agent.filter_map(|line| between(line, "outcome=\"", "\"")).collect()
}

#[tokio::test]
async fn a_desk_revokes_no_kiosk_of_another_organisation() {
    let app = TestApp::spawn().await;
    let site = app.site();
    app.another_agent(&site, "paul", true);
    let (kiosk, device) = (site.kiosk, site.device.clone());
    let other = app.desk_of("paul", &app.session_of("paul")).await;
    let page = other.get("/desk/kiosks").await;
    assert!(page.text().contains("Aucune borne"));
    other.post(&format!("/desk/kiosks/{kiosk}/revoke"), &[("csrf", &csrf(&page))]).await;
    let known = app.app.db.read(|conn| consigne::organisations::kiosks::of_device(conn, &device, app.now()));
    assert!(known.unwrap().is_some());
}

#[tokio::test]
async fn a_kiosk_prints_only_when_that_was_ticked() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk/kiosks").await);
    let form = [("csrf", token.as_str()), ("name", "Accueil"), ("screen", "wide21")];
    desk.post("/desk/kiosks", &form).await;
    desk.post("/desk/kiosks", &[form.as_slice(), &[("prints", "yes")]].concat()).await;
    let all = app.app.db.read(|conn| consigne::organisations::kiosks::list(conn, site.organisation)).unwrap();
    let added = all.iter().filter(|kiosk| kiosk.id != site.kiosk);
    let mut prints: Vec<bool> = added.map(|kiosk| kiosk.prints).collect();
    prints.sort_unstable();
    assert_eq!(prints, [false, true]);
    // A form that comes back with a mistake keeps the tick.
    let nameless = [("csrf", token.as_str()), ("name", ""), ("screen", "wide21"), ("prints", "yes")];
    assert!(desk.post("/desk/kiosks", &nameless).await.text().contains("value=\"yes\" checked"));
}
