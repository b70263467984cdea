//! What a desk has to take up with a holder: shown, done once, by whom.

use consigne::safes::tasks::{self, Kind};
use consigne::schema::from_afar::tasks as rows;
use diesel::prelude::*;

use crate::support::app::TestApp;
use crate::support::desk::between;
use crate::support::people::Site;
use crate::support::ways::SECOND;

const PHONE: &str = "+33639980001";

fn open(app: &TestApp, site: &Site) -> Vec<Kind> {
    let open = app.app.db.read(|conn| tasks::open_of(conn, site.organisation)).unwrap();
    open.into_iter().map(|task| task.kind).collect()
}

#[actix_web::test]
async fn a_task_is_on_the_first_page_until_somebody_has_done_it_and_who_is_kept() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let desk = app.desk(&site).await;
    assert!(!desk.get("/desk").await.text().contains("À faire"));
    app.receive_sms("SM1", PHONE, "STOP").await;
    let page = desk.get("/desk").await;
    let text = page.text();
    assert!(text.contains("À faire") && text.contains("Le téléphone a répondu STOP."), "{text}");
    assert!(text.contains(&format!("href=\"/desk/safes/{}\"", awa.safe)));
    assert!(!text.contains("Awa"), "no name: the queue can see the screen");
    let address = between(&text, "action=\"/desk/tasks/", "\"").unwrap();
    let address = format!("/desk/tasks/{address}");
    assert_eq!(desk.post(&address, &[("csrf", "wrong")]).await.status, 403);
    assert_eq!(open(&app, &site), [Kind::Stopped]);
    for _ in 0..2 {
        assert_eq!(desk.post(&address, &[("csrf", &page.csrf())]).await.leads_to(), "/desk");
    }
    assert!(!desk.get("/desk").await.text().contains("À faire"));
    let done = app.app.db.read(|conn| {
        let row = rows::table.select((rows::done_by, rows::done_at));
        Ok(row.load::<(Option<Vec<u8>>, Option<i64>)>(conn)?)
    });
    assert_eq!(done.unwrap(), [(Some(site.agent.as_bytes().to_vec()), Some(app.now().as_millis()))]);
}

#[actix_web::test]
async fn another_organisation_neither_sees_a_task_nor_does_it() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    app.holder(&site, "Awa", Some(PHONE));
    app.another_agent(&site, "paul", true);
    app.receive_sms("SM1", PHONE, "STOP").await;
    let page = app.desk(&site).await.get("/desk").await.text();
    let address = format!("/desk/tasks/{}", between(&page, "action=\"/desk/tasks/", "\"").unwrap());
    let stranger = app.desk_of("paul", &app.session_of("paul")).await;
    let page = stranger.get("/desk").await;
    assert!(!page.text().contains("À faire"));
    stranger.post(&address, &[("csrf", &page.csrf())]).await;
    assert_eq!(open(&app, &site), [Kind::Stopped]);
}

#[tokio::test]
async fn the_same_open_task_is_there_once_and_may_come_again_when_done() {
    let app = TestApp::spawn().await;
    let site = app.site();
    app.another_team(&site, SECOND);
    let awa = app.holder(&site, "Awa", None);
    let (db, now, of) = (&app.app.db, app.now(), site.organisation);
    let add = |kind| db.write(|tx| tasks::add(tx, of, awa.safe, kind, now)).unwrap();
    assert!(add(Kind::Stopped) && !add(Kind::Stopped) && add(Kind::Incident));
    assert_eq!(open(&app, &site).len(), 2);
    let first = db.read(|conn| tasks::open_of(conn, of)).unwrap()[0];
    let agent = app.agent_of(&app.agent_session(&site));
    let done = || db.write(|tx| tasks::done(tx, first.id, &agent, now)).unwrap();
    assert!(done() && !done(), "once");
    assert!(add(first.kind));
    assert_eq!(open(&app, &site).len(), 2);
}

#[actix_web::test]
async fn a_no_after_a_release_is_a_task_with_its_own_words() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    app.answer_by_sms(PHONE, asked.code.as_ref().unwrap());
    app.receive_sms("SM1", PHONE, "NON").await;
    let page = app.desk(&site).await.get("/desk").await.text();
    assert!(page.contains("a dit NON après une remise"), "{page}");
}

#[actix_web::test]
async fn kiosk_and_desk_say_that_a_number_answered_stop_and_take_it_again() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let desk = app.desk(&site).await;
    let page = format!("/desk/safes/{}/phone", awa.safe);
    let stopped = "a répondu STOP";
    assert!(!desk.get(&page).await.text().contains(stopped));
    app.receive_sms("SM1", PHONE, "STOP").await;
    let text = desk.get(&page).await.text();
    assert!(text.contains(stopped) && text.contains("mardi 24 novembre"), "{text}");
    assert!(text.contains("Ajouter un téléphone") && text.contains("/phone/remove"));
    assert!(!text.contains("39 98 00 01") && !text.contains("39980001"));
    let (kiosk, _) = app.browse_in(&site, &awa);
    let text = kiosk.get("/kiosk/phone").await.text();
    assert!(text.contains(stopped) && text.contains("/kiosk/phone/number"), "{text}");
    // The agent types it again, and the person reads the code out.
    let csrf = desk.get(&page).await.csrf();
    desk.post(&page, &[("csrf", &csrf), ("phone", "06 39 98 00 01")]).await;
    let code = app.newest_code("proof").to_text();
    desk.post(&format!("{page}/code"), &[("csrf", &csrf), ("code", &code)]).await;
    assert_eq!(app.safe(awa.safe).phone.as_deref(), Some(PHONE));
    assert!(!desk.get(&page).await.text().contains(stopped));
    // Or it goes for good.
    app.receive_sms("SM2", PHONE, "STOP").await;
    desk.post(&format!("{page}/remove"), &[("csrf", &csrf)]).await;
    let safe = app.safe(awa.safe);
    assert!(safe.phone.is_none() && safe.phone_stopped_at.is_none());
    let of_number = |conn: &mut _| consigne::safes::of_phone(conn, &app.app.keyring, PHONE);
    assert!(app.app.db.read(of_number).unwrap().is_empty(), "the number is forgotten");
}
