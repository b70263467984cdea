//! Adding a paper at the kiosk, over HTTP: pages, name, last day.

use consigne::documents::{self, State};
use naughty_strings::BLNS;

use crate::support::app::TestApp;
use crate::support::papers::{jpeg, pdf, png};

#[tokio::test]
async fn a_photo_a_scan_and_a_pdf_become_papers_that_can_be_looked_at() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    for (title, bytes) in [("Ma carte", jpeg(1)), ("Mon bail", png(2)), ("Mon avis", pdf(1, ""))] {
        let id = kiosk.add("identity", title, &[bytes]).await;
        let page = kiosk.get(&format!("/kiosk/papers/{id}")).await;
        assert!(page.text().contains(title), "{}", page.text());
        let sheet = kiosk.look_at(&format!("/kiosk/papers/{id}?at=0")).await;
        assert_eq!((sheet.status, sheet.content_type.as_str()), (200, "image/jpeg"));
        assert!(image::load_from_memory(&sheet.bytes).is_ok());
    }
    let list = kiosk.get("/kiosk/papers").await.text();
    assert!(list.contains("Ma carte") && list.contains("Mon bail") && list.contains("Mon avis"));
    let events = app.journal(&awa);
    let count = |name| events.iter().filter(|event| *event == name).count();
    assert_eq!((count("document.kept"), count("document.viewed")), (3, 3));
}

#[tokio::test]
async fn a_look_is_noted_once_however_many_pages_are_turned() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let id = kiosk.add("work", "Contrat", &[png(1), pdf(3, ""), jpeg(2)]).await;
    let first = kiosk.get(&format!("/kiosk/papers/{id}")).await.text();
    assert!(first.contains(&format!("/kiosk/papers/{id}?at=1")));
    for at in 1..5 {
        let page = kiosk.get(&format!("/kiosk/papers/{id}?at={at}")).await;
        assert_eq!(page.status, 200);
        assert_eq!(kiosk.look_at(&format!("/kiosk/papers/{id}?at={at}")).await.status, 200);
        assert_eq!(kiosk.get(&format!("/kiosk/papers/{id}/big?at={at}")).await.status, 200);
    }
    assert_eq!(kiosk.get(&format!("/kiosk/papers/{id}?at=5")).await.status, 404);
    assert_eq!(app.journal(&awa).iter().filter(|event| *event == "document.viewed").count(), 1);
}

#[tokio::test]
async fn a_page_can_be_done_again_and_a_draft_waits_to_be_finished() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("health").await;
    assert!(!kiosk.get("/kiosk/papers").await.text().contains(&draft), "an empty draft is not shown");
    let first = kiosk.upload(&draft, png(1)).await.location.unwrap();
    kiosk.upload(&draft, png(2)).await;
    assert_eq!(kiosk.get(&first).await.status, 200);
    let page = first.rsplit('/').next().unwrap().split('?').next().unwrap();
    let redo = kiosk.post(&format!("{draft}/redo"), &[("page", page)]).await;
    assert_eq!(redo.location.as_deref(), Some(draft.as_str()));
    // The place of the page in the middle is free; the next one must not collide with the last.
    assert_eq!(kiosk.upload(&draft, png(3)).await.status, 303);
    assert_eq!(app.app.blobs.names().unwrap().len(), 2);
    assert!(kiosk.get("/kiosk/papers").await.text().contains(&format!("{draft}/more")));
    let kept = kiosk.post(&format!("{draft}/keep"), &[]).await;
    assert_eq!(kept.location, Some(format!("{draft}/kept")));
    assert!(kiosk.get(&format!("{draft}/kept")).await.text().contains("Santé"), "named by its kind");
    // Back and a second tap: told the same, kept once.
    let again = kiosk.post(&format!("{draft}/keep"), &[]).await;
    assert_eq!(again.location, Some(format!("{draft}/kept")));
    assert_eq!(kiosk.get(&draft).await.location.as_deref(), Some("/kiosk/papers"));
    assert_eq!(app.journal(&awa).iter().filter(|event| *event == "document.kept").count(), 1);
}

#[tokio::test]
async fn the_last_day_is_checked_kept_and_warned_about() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin_named("identity", "Titre de séjour").await;
    kiosk.upload(&draft, png(1)).await;
    let keep = format!("{draft}/keep");
    for (day, month, year) in [("31", "2", "2027"), ("1", "", "2027"), ("x", "1", "2027")] {
        let form = [("day", day), ("month", month), ("year", year)];
        let refused = kiosk.post(&keep, &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Cette date n’existe pas."));
        assert!(refused.text().contains("Date de fin : quel jour ?"), "it is asked again");
    }
    let form = [("day", "5"), ("month", "1"), ("year", "2027")];
    assert_eq!(kiosk.post(&keep, &form).await.status, 303);
    let list = kiosk.get("/kiosk/papers").await.text();
    assert!(list.contains("Ce papier finit le \u{2068}mardi 5 janvier 2027\u{2069}."), "{list}");
    // One that lasts is no warning, and can be checked.
    let draft = kiosk.begin_named("identity", "Passeport").await;
    kiosk.upload(&draft, png(2)).await;
    let form = [("day", "6"), ("month", "1"), ("year", "2031")];
    let kept = kiosk.post(&format!("{draft}/keep"), &form).await.location.unwrap();
    let lasts = "Ce papier finit le \u{2068}lundi 6 janvier 2031\u{2069}.";
    assert!(kiosk.get(&kept).await.text().contains(lasts));
    assert!(kiosk.get(&draft.replace("/add/", "/papers/")).await.text().contains(lasts));
    assert!(!kiosk.get("/kiosk/papers").await.text().contains("2031"));
    app.advance(std::time::Duration::from_hours(50 * 24));
    let kiosk = app.browser_of(&site, &awa);
    assert!(kiosk.get("/kiosk/papers").await.text().contains("Ce papier est fini depuis le"));
}

#[tokio::test]
async fn naughty_names_are_kept_and_shown_as_text() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    for title in BLNS {
        let draft = kiosk.begin_named("other", title).await;
        kiosk.upload(&draft, pdf(1, "")).await;
        let kept = kiosk.post(&format!("{draft}/keep"), &[]).await;
        assert_eq!(kept.location, Some(format!("{draft}/kept")), "{title}");
    }
    let list = kiosk.get("/kiosk/papers").await;
    assert_eq!(list.status, 200);
    let (list, known) =
        (list.text(), app.app.db.read(|conn| documents::list(conn, &app.app.keyring, awa.safe, State::Kept)));
    let known = known.unwrap();
    assert_eq!(known.len(), BLNS.len());
    for (typed, kept) in BLNS.iter().zip(known) {
        let clean = documents::clean_title(typed);
        assert_eq!(kept.title, if clean.is_empty() { "Autre papier" } else { &clean });
        assert!(list.contains(&format!("<bdi>{}</bdi>", escaped(&kept.title))), "{typed}");
    }
}

fn escaped(text: &str) -> String {
    let pairs = [('&', "&#38;"), ('<', "&#60;"), ('>', "&#62;"), ('"', "&#34;"), ('\'', "&#39;")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(*from, to))
}
