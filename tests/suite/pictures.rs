//! What a browser could keep of a visit: pictures' addresses, titles, addresses of screens.

use std::time::Duration;

use crate::support::app::{TestApp, just_before};
use crate::support::desk::between;
use crate::support::papers::{pdf, png};

#[tokio::test]
async fn a_pictures_address_is_new_on_every_page_and_lives_a_minute_and_is_good_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let id = kiosk.add("housing", "Quittance", &[png(1)]).await;
    let page = format!("/kiosk/papers/{id}");
    let first = kiosk.picture_on(&page).await;
    assert!(!first.contains(&id), "{first}");
    app.advance(just_before(Duration::from_mins(1)));
    let picture = kiosk.get(&first).await;
    assert_eq!((picture.status, picture.content_type.as_str()), (200, "image/jpeg"));
    assert_eq!(picture.headers["cache-control"], "no-store");
    assert_eq!(kiosk.get(&first).await.status, 404, "a second time");
    let late = kiosk.picture_on(&page).await;
    app.advance(Duration::from_mins(1));
    assert_eq!(kiosk.get(&late).await.status, 404);
    // Back or a reload makes the page anew.
    let second = kiosk.picture_on(&page).await;
    assert_ne!(first, second);
    assert_eq!(kiosk.get(&second).await.bytes, picture.bytes);
    assert_eq!(kiosk.look_at(&format!("{page}/big")).await.bytes, picture.bytes);
}

#[tokio::test]
async fn a_pictures_address_works_in_its_own_session_alone() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let id = kiosk.add("housing", "Quittance", &[png(1)]).await;
    let picture = kiosk.picture_on(&format!("/kiosk/papers/{id}")).await;
    // Not even the same holder's next session.
    assert_eq!(app.browser_of(&site, &awa).get(&picture).await.status, 404);
    assert_eq!(app.kiosk_client(&site.device).get(&picture).await.status, 404);
    let mut changed = picture.clone();
    let last = if changed.pop() == Some('A') { 'B' } else { 'A' };
    changed.push(last);
    let mut middle = picture.clone().into_bytes();
    let at = middle.len() - 20;
    middle[at] = if middle[at] == b'A' { b'B' } else { b'A' };
    for address in [changed, String::from_utf8(middle).unwrap(), "/kiosk/picture/x".to_owned()] {
        assert_eq!(kiosk.get(&address).await.status, 404, "{address}");
    }
    assert_eq!(kiosk.get(&picture).await.status, 200);
    kiosk.post("/kiosk/end", &[]).await;
    assert_eq!(kiosk.get(&picture).await.status, 404);
}

#[tokio::test]
async fn no_title_and_no_address_holds_a_name_and_no_page_may_be_stored() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Traoré", None);
    let kiosk = app.browser_of(&site, &awa);
    let id = kiosk.add("housing", "Quittance d’avril", &[pdf(2, "")]).await;
    let paper = format!("/kiosk/papers/{id}");
    let draft = kiosk.begin("health").await;
    let check = kiosk.upload(&draft, png(2)).await.location.unwrap();
    let screens = [
        paper.clone(),
        format!("{paper}?at=1"),
        format!("{paper}/big"),
        format!("{paper}/erase"),
        "/kiosk/papers".into(),
        "/kiosk/home".into(),
        "/kiosk/give".into(),
        format!("/kiosk/give?document={id}"),
        "/kiosk/looked".into(),
        "/kiosk/settings".into(),
        "/kiosk/call".into(),
        check,
        format!("{draft}/more"),
        format!("{draft}/keep"),
        "/kiosk/encore".into(),
    ];
    kiosk.post("/kiosk/call", &[]).await;
    for screen in &screens {
        let page = kiosk.get(screen).await;
        assert_eq!(page.status, 200, "{screen}");
        assert_eq!(page.headers["cache-control"], "no-store", "{screen}");
        let title = between(&page.text(), "<title>", "</title>").unwrap();
        for name in ["Quittance", "avril", "Awa", "Traoré", &awa.number] {
            assert!(!title.contains(name), "{screen}: {title}");
            for address in page.text().split("href=\"").skip(1).chain(page.text().split("action=\"").skip(1))
            {
                let address = address.split('"').next().unwrap();
                assert!(!address.contains(name), "{screen}: {address}");
            }
        }
    }
    kiosk.post(&format!("{paper}/erase"), &[]).await;
    let erased = kiosk.get(&paper).await.text();
    assert!(!between(&erased, "<title>", "</title>").unwrap().contains("Quittance"));
    assert!(erased.contains("Quittance"), "the page itself says which");
}
