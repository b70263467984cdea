//! A sheet is printed from a frame of its own screen; no other page is in a frame, or has one.

use crate::support::app::{Answer, TestApp};

const PHONE: &str = "+33639980001";

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers[name].to_str().unwrap()
}

fn may_hold_a_frame(answer: &Answer) -> bool {
    let policy = header(answer, "content-security-policy");
    assert!(policy.starts_with("default-src 'none';"), "nothing else is let go: {policy}");
    let framing = policy.contains("frame-src 'self'");
    assert_eq!(framing, policy.contains("frame-src"), "our own at most: {policy}");
    framing
}

fn may_be_in_a_frame(answer: &Answer) -> bool {
    let policy = header(answer, "content-security-policy");
    match header(answer, "x-frame-options") {
        "SAMEORIGIN" if policy.contains("frame-ancestors 'self'") => true,
        "DENY" if policy.contains("frame-ancestors 'none'") => false,
        other => panic!("{other} and {policy}"),
    }
}

/// Where the key "Imprimer" of a screen leads.
fn sheet_of(screen: &Answer) -> String {
    let text = screen.text();
    let rest = text.split("href=\"/kiosk/print/").nth(1).unwrap_or_else(|| panic!("no sheet: {text}"));
    format!("/kiosk/print/{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn only_a_sheet_is_framed_and_only_by_the_screen_that_prints_it() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let (kiosk, _) = app.browse_in(&site, &awa);
    assert_eq!(kiosk.make_reserve(&awa).await.leads_to(), "/kiosk/reserve/print");
    assert_eq!(kiosk.post("/kiosk/codes", &[]).await.leads_to(), "/kiosk/codes/print");
    for path in ["/kiosk/reserve/print", "/kiosk/codes/print"] {
        let screen = kiosk.get(path).await;
        assert!(may_hold_a_frame(&screen) && !may_be_in_a_frame(&screen), "{path}");
        let sheet = kiosk.get(&sheet_of(&screen)).await;
        assert_eq!((sheet.status, sheet.content_type.as_str()), (200, "application/pdf"));
        assert!(may_be_in_a_frame(&sheet) && !may_hold_a_frame(&sheet), "the sheet of {path}");
        assert_eq!(header(&sheet, "cache-control"), "no-store");
    }
    let gone = "/kiosk/print/00000000-0000-4000-8000-000000000000";
    for path in [
        "/kiosk",
        "/kiosk/home",
        "/kiosk/reserve",
        "/kiosk/reserve/code",
        "/kiosk/reserve/hand",
        "/kiosk/codes",
        "/desk",
        gone,
    ] {
        let answer = kiosk.get(path).await;
        assert!(!may_hold_a_frame(&answer) && !may_be_in_a_frame(&answer), "{path}");
    }
}

#[tokio::test]
async fn the_screen_that_prints_opens_no_window_and_keeps_the_way_on() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let (kiosk, _) = app.browse_in(&site, &awa);
    assert_eq!(kiosk.make_reserve(&awa).await.leads_to(), "/kiosk/reserve/print");
    let text = kiosk.get("/kiosk/reserve/print").await.text();
    assert!(!text.contains("_blank"), "a kiosk has no way back from a window");
    let frame = text.split_once("<noscript>").and_then(|(_, rest)| rest.split_once("</noscript>")).unwrap().0;
    assert!(frame.contains("<iframe") && frame.contains("name=\"sheet\""), "{frame}");
    assert!(text.contains("target=\"sheet\"") && text.contains("href=\"/kiosk/reserve/hand\""));
}
