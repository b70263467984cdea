//! Erasing, taking back, purging, sweeping; and what verification finds.

use std::time::Duration;

use consigne::documents::erase::{purge, sweep_orphans};
use consigne::documents::{self, DocumentId, PageId, verify};

use crate::support::app::TestApp;
use crate::support::papers::png;

const DAY: Duration = Duration::from_hours(24);

#[tokio::test]
async fn an_erased_paper_can_be_taken_back_for_thirty_days_and_is_gone_afterwards() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let id = kiosk.add("housing", "Quittance", &[png(1)]).await;
    let paper = format!("/kiosk/papers/{id}");
    let picture = kiosk.picture_on(&format!("{paper}?at=0")).await;
    assert!(kiosk.get(&format!("{paper}/erase")).await.text().contains("Effacer ce papier ?"));
    assert_eq!(kiosk.post(&format!("{paper}/erase"), &[]).await.location.as_deref(), Some("/kiosk/papers"));
    let erased = kiosk.get(&paper).await.text();
    assert!(erased.contains("take-back") && !erased.contains("<img"), "{erased}");
    assert_eq!(kiosk.get(&picture).await.status, 404);
    assert_eq!(kiosk.get(&format!("{paper}/big")).await.status, 404);
    let stores = (&app.app.db, &app.app.keyring, &app.app.blobs);

    app.advance(29 * DAY);
    assert_eq!(purge(stores.0, stores.1, stores.2, app.now()).unwrap(), 0);
    let kiosk = app.browser_of(&site, &awa);
    assert!(kiosk.get("/kiosk/papers").await.text().contains("Vous pouvez le reprendre jusqu’au"));
    kiosk.post(&format!("{paper}/take-back"), &[]).await;
    assert_eq!(kiosk.look_at(&format!("{paper}?at=0")).await.status, 200);

    kiosk.post(&format!("{paper}/erase"), &[]).await;
    app.advance(30 * DAY);
    let kiosk = app.browser_of(&site, &awa);
    kiosk.post(&format!("{paper}/take-back"), &[]).await;
    assert!(!kiosk.get("/kiosk/papers").await.text().contains("Quittance"), "too late");
    assert_eq!(purge(stores.0, stores.1, stores.2, app.now()).unwrap(), 1);
    assert!(stores.2.names().unwrap().is_empty());
    assert_eq!(kiosk.get(&paper).await.status, 404);
    let events = app.journal(&awa);
    let told: Vec<_> =
        events.iter().filter(|event| event.starts_with("document.")).map(String::as_str).collect();
    let all = ["kept", "erased", "taken_back", "viewed", "erased", "purged"];
    let count = |name: &str| told.iter().filter(|event| event.ends_with(name)).count();
    assert_eq!(all.map(count), [1, 2, 1, 0, 2, 1], "{told:?}");
}

#[tokio::test]
async fn what_a_killed_upload_left_is_swept_after_a_day_and_nothing_else() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    app.browser_of(&site, &awa).add("housing", "Quittance", &[png(1)]).await;
    let (db, blobs) = (&app.app.db, &app.app.blobs);
    // The blob was stored, then the program was killed before the row was written. An id bears its time.
    let time = app.now().as_millis().to_be_bytes();
    let mut id = *PageId::new().as_bytes();
    id[..6].copy_from_slice(&time[2..]);
    let orphan = PageId::from_bytes(id).to_string();
    blobs.put(&orphan, b"sealed").unwrap();
    assert_eq!(sweep_orphans(db, blobs, app.now()).unwrap(), 0, "an upload may be under way");
    app.advance(DAY + Duration::from_secs(1));
    sweep_orphans(db, blobs, app.now()).unwrap();
    assert!(!blobs.names().unwrap().contains(&orphan));
    assert_eq!(verify::verify(db, blobs).unwrap(), Ok(1), "the paper is whole");
}

#[tokio::test]
async fn verification_names_a_page_that_was_changed_or_is_missing() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let id = kiosk.add("housing", "Quittance", &[png(1), png(2)]).await;
    let id: DocumentId = id.parse().unwrap();
    let (db, blobs) = (&app.app.db, &app.app.blobs);
    assert_eq!(verify::verify(db, blobs).unwrap(), Ok(2));
    let second = db.read(|conn| documents::pages(conn, id)).unwrap()[1].id;
    let name = second.to_string();
    let mut sealed = blobs.get(&name).unwrap();
    let middle = sealed.len() / 2;
    sealed[middle] ^= 1;
    blobs.delete(&name).unwrap();
    let broken = verify::verify(db, blobs).unwrap().unwrap_err();
    assert_eq!((broken.page, broken.why), (second, "missing"));
    blobs.put(&name, &sealed).unwrap();
    let broken = verify::verify(db, blobs).unwrap().unwrap_err();
    assert_eq!((broken.page, broken.why), (second, "changed"));
    let answer = kiosk.look_at(&format!("/kiosk/papers/{id}?at=1")).await;
    assert_eq!(answer.status, 500);
    assert!(answer.text().contains("Numéro pour l’aide"));
    assert_eq!(kiosk.look_at(&format!("/kiosk/papers/{id}?at=0")).await.status, 200);
}
