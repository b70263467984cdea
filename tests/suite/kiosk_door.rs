//! The way in at a kiosk, over HTTP: the card, then the PIN.

use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use consigne::cards::payload::{CardSecret, Payload};
use consigne::crypto::pin::Pin;
use diesel::RunQueryDsl;
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use qrcode::{EcLevel, QrCode};
use reqwest::Method;

use crate::support::app::{Client, TestApp};
use crate::support::people::{Person, Site};

fn wrong_pin(person: &Person) -> Pin {
    let digits = if person.pin.as_ref().unwrap().digits() == b"271828" { "314159" } else { "271828" };
    digits.parse().unwrap()
}

async fn kiosk_with_holder() -> (TestApp, Site, Person) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Traoré", None);
    (app, site, awa)
}

#[tokio::test]
async fn a_browser_that_is_no_kiosk_sees_no_door() {
    let app = TestApp::spawn().await;
    for path in ["/kiosk", "/kiosk/card", "/kiosk/code", "/kiosk/home", "/kiosk/encore"] {
        assert_eq!(app.client().get(path).await.status, 403, "{path}");
    }
    let stranger = Client::with_cookie(&app.url, "kiosk=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    assert_eq!(stranger.get("/kiosk").await.status, 403);
}

#[tokio::test]
async fn the_welcome_offers_every_language_and_the_chosen_one_is_spoken() {
    let app = TestApp::spawn().await;
    let client = app.kiosk_client(&app.site().device);
    let welcome = client.get("/kiosk").await.text();
    assert!(welcome.contains("Bonjour. Choisissez votre langue."));
    for name in ["English", "العربية", "دری", "پښتو", "Українська", "ქართული", "বাংলা", "ትግርኛ"]
    {
        assert!(welcome.contains(&format!(">{name}<")), "{name}");
    }
    let chosen = client.post("/kiosk/language", &[("language", "en"), ("back", "/kiosk/card")]).await;
    assert_eq!(chosen.leads_to(), "/kiosk/card");
    assert!(client.get("/kiosk/card").await.text().contains("Show your card."));
    // The next person chooses anew.
    client.get("/kiosk").await;
    assert!(client.get("/kiosk/card").await.text().contains("Montrez votre carte."));
    assert_eq!(client.post("/kiosk/language", &[("language", "xx")]).await.status, 400);
}

#[tokio::test]
async fn card_and_pin_lead_to_the_four_tiles() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.inside(&site, &awa).await;
    let home = client.get("/kiosk/home").await;
    assert_eq!(home.status, 200);
    for path in ["/kiosk/papers", "/kiosk/add", "/kiosk/give", "/kiosk/looked"] {
        assert!(home.text().contains(&format!("href=\"{path}\"")), "{path}");
    }
    assert!(!home.text().contains("Awa"), "a neighbour reads along");
    // Once inside there is no way back to the door.
    for path in ["/kiosk", "/kiosk/card", "/kiosk/code", "/kiosk/first-visit", "/kiosk/practise"] {
        assert_eq!(client.get(path).await.leads_to(), "/kiosk/home", "{path}");
    }
}

#[tokio::test]
async fn the_pad_works_key_by_key_without_a_script() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    let digits = String::from_utf8(awa.pin.as_ref().unwrap().digits().to_vec()).unwrap();
    let keys: Vec<&str> = digits.split("").filter(|key| !key.is_empty()).collect();
    let answer = client.press("/kiosk/code", &["9", "back", keys[0], keys[1]]).await;
    assert_eq!(answer.leads_to(), "/kiosk/code");
    let page = client.get("/kiosk/code").await.text();
    assert_eq!(page.matches("dot dot--on").count(), 2);
    assert_eq!(client.press("/kiosk/code", &["ok"]).await.leads_to(), "/kiosk/code?short=1");
    // A seventh digit is not taken.
    let answer = client.press("/kiosk/code", &[keys[2], keys[3], keys[4], keys[5], "7", "ok"]).await;
    assert_eq!(answer.leads_to(), "/kiosk/home");
}

#[tokio::test]
async fn each_step_has_a_cookie_of_its_own_that_a_script_cannot_read() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.kiosk_client(&site.device);
    let cookie = |answer: &crate::support::app::Answer| {
        let mut cookies = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
        cookies.find(|cookie| cookie.starts_with("safe=")).expect("a cookie").to_owned()
    };
    let first = cookie(&client.show_card(&awa.card).await);
    let second = cookie(&client.type_code(awa.pin.as_ref().unwrap()).await);
    assert_ne!(first, second);
    for cookie in [&first, &second] {
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    }
    // The first one opens nothing any more.
    let pair = first.split(';').next().unwrap();
    let old = Client::with_cookie(&app.url, &format!("kiosk={}", site.device.to_text()));
    let answer = old.send(old.request(Method::GET, "/kiosk/home").header("Cookie", pair)).await;
    assert_eq!(answer.status, 403, "a hand-made header replaces the jar");
    let both = format!("kiosk={}; {pair}", site.device.to_text());
    let answer = old.send(old.request(Method::GET, "/kiosk/home").header("Cookie", both)).await;
    assert_eq!(answer.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn a_card_that_leads_nowhere_gets_one_sentence_and_an_operation_number() {
    let (app, site, awa) = kiosk_with_holder().await;
    let new = app.new_holder(&site, "Binta", None);
    let unknown = Payload::of(&CardSecret::generate()).as_str().to_owned();
    app.advance(Duration::from_hours(24));
    let client = app.kiosk_client(&site.device);
    let torn = awa.card[..35].to_owned();
    for (card, why, sentence) in [
        (&torn, "torn", "La carte ne passe pas. Essayez encore."),
        (&unknown, "unknown", "Ce n’est pas une carte de coffre."),
        (&new.card, "expired", "Cette carte est trop vieille. Allez à l’accueil."),
    ] {
        let answer = client.show_card(card).await;
        assert_eq!(answer.leads_to(), format!("/kiosk/card?why={why}"));
        let page = client.get(answer.leads_to()).await;
        assert!(page.text().contains(sentence), "{why}");
        let operation = page.headers["x-request-id"].to_str().unwrap();
        assert!(page.text().contains(operation), "{why} shows its operation number");
        assert!(!page.text().contains(card.as_str()), "{why} quotes the card");
    }
    app.app.db.write(|tx| Ok(diesel::sql_query("UPDATE cards SET state = 'stopped'").execute(tx)?)).unwrap();
    let answer = client.show_card(&awa.card).await;
    assert_eq!(answer.leads_to(), "/kiosk/card?why=stopped");
    let page = client.get(answer.leads_to()).await.text();
    assert!(page.contains("Cette carte est arrêtée. Allez à l’accueil."));
    assert_eq!(client.show_card("").await.leads_to(), "/kiosk/card");
}

#[tokio::test]
async fn three_wrong_pins_block_the_card_and_the_right_one_comes_too_late() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    for (left, sentence) in [(2, "2\u{2069} essais."), (1, "1\u{2069} essai.")] {
        let answer = client.type_code(&wrong_pin(&awa)).await;
        assert_eq!(answer.leads_to(), format!("/kiosk/code?left={left}"));
        assert!(client.get(answer.leads_to()).await.text().contains(sentence));
    }
    let answer = client.type_code(&wrong_pin(&awa)).await;
    assert_eq!(answer.leads_to(), "/kiosk/card?why=blocked");
    let page = client.get(answer.leads_to()).await.text();
    assert!(page.contains("La carte est bloquée. Allez à l’accueil."));
    assert_eq!(client.get("/kiosk/code").await.leads_to(), "/kiosk");
    // Who used up the tries has most likely forgotten the PIN.
    assert_eq!(client.show_card(&awa.card).await.leads_to(), "/kiosk/forgotten");
}

#[tokio::test]
async fn fifty_tries_at_once_get_no_fourth() {
    let (app, site, awa) = kiosk_with_holder().await;
    let pin = String::from_utf8(wrong_pin(&awa).digits().to_vec()).unwrap();
    let (wrong, inside) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let mut at_the_pad = Vec::new();
    for _ in 0..50 {
        let client = app.kiosk_client(&site.device);
        client.show_card(&awa.card).await;
        let csrf = client.get("/kiosk/code").await.csrf();
        at_the_pad.push((client, csrf));
    }
    let mut tries = Vec::new();
    for (client, csrf) in at_the_pad {
        let (pin, wrong, inside) = (pin.clone(), wrong.clone(), inside.clone());
        tries.push(tokio::spawn(async move {
            let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", pin.as_str())];
            match client.post("/kiosk/code", &form).await.leads_to() {
                "/kiosk/home" => inside.fetch_add(1, Ordering::SeqCst),
                to if to.starts_with("/kiosk/code?left=") => wrong.fetch_add(1, Ordering::SeqCst),
                _ => 0,
            };
        }));
    }
    for one in tries {
        one.await.unwrap();
    }
    assert_eq!(inside.load(Ordering::SeqCst), 0);
    assert_eq!(wrong.load(Ordering::SeqCst), 2, "the third is answered with: blocked");
    assert_eq!(app.journal(&awa).iter().filter(|event| *event == "pin.refused").count(), 3);
    let client = app.kiosk_client(&site.device);
    assert_eq!(client.show_card(&awa.card).await.leads_to(), "/kiosk/forgotten");
}

#[tokio::test]
async fn a_form_without_the_sessions_token_is_refused() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    let form = [("csrf", "00"), ("digit", "1")];
    assert_eq!(client.post("/kiosk/code", &form).await.status, 403);
    let client = app.inside(&site, &awa).await;
    assert_eq!(client.post("/kiosk/end", &[("csrf", "00")]).await.status, 403);
    assert_eq!(client.post("/kiosk/encore", &[("csrf", "00")]).await.status, 403);
    let form = [("csrf", "00"), ("language", "en")];
    assert_eq!(client.post("/kiosk/language", &form).await.status, 403);
}

fn picture_of(text: &str) -> Vec<u8> {
    let code = QrCode::with_error_correction_level(text, EcLevel::Q).unwrap();
    let (side, colours) = (u32::try_from(code.width()).unwrap(), code.to_colors());
    let picture = GrayImage::from_fn((side + 8) * 6, (side + 8) * 6, |x, y| {
        let (x, y) = (x / 6, y / 6);
        let inside = (4..side + 4).contains(&x) && (4..side + 4).contains(&y);
        let at = usize::try_from((y.max(4) - 4) * side + x.max(4) - 4).unwrap();
        Luma([if inside && colours[at] == qrcode::Color::Dark { 20 } else { 235 }])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

#[tokio::test]
async fn the_camera_reads_a_card_and_leads_on() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.kiosk_client(&site.device);
    let scan = |picture: Vec<u8>| client.request(Method::POST, "/kiosk/scan").body(picture);
    assert_eq!(client.send(scan(vec![0; 1000])).await.status, 204);
    let answer = client.send(scan(picture_of("https://example.org/menu"))).await;
    assert_eq!(answer.text(), r#"{"other":true}"#);
    let stranger = Payload::of(&CardSecret::generate());
    let answer = client.send(scan(picture_of(stranger.as_str()))).await;
    assert_eq!(answer.text(), r#"{"next":"/kiosk/card?why=unknown"}"#);
    client.post("/kiosk/language", &[("language", "ru")]).await;
    let answer = client.send(scan(picture_of(&awa.card))).await;
    assert_eq!(answer.text(), r#"{"next":"/kiosk/code"}"#);
    assert!(client.get("/kiosk/code").await.text().contains("<html lang=\"fr\""), "the card's own language");
    assert_eq!(client.type_code(awa.pin.as_ref().unwrap()).await.leads_to(), "/kiosk/home");
    assert_eq!(client.send(scan(vec![0; 4 * 1024 * 1024 + 1])).await.status, 413);
}

#[tokio::test]
async fn a_card_can_be_typed_letter_by_letter_without_a_script() {
    let (app, site, awa) = kiosk_with_holder().await;
    let client = app.kiosk_client(&site.device);
    let mut page = client.get("/kiosk/card/letters").await;
    let typed = |text: &str| {
        let rest = text.split("name=\"typed\" value=\"").nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let wrong = if awa.card.starts_with('B') { "C" } else { "B" };
    let mut keys = vec![wrong.to_owned(), "back".to_owned()];
    keys.extend(awa.card.chars().map(String::from));
    for key in &keys {
        let before = typed(&page.text());
        page = client.post("/kiosk/card/letters", &[("digit", key), ("typed", &before)]).await;
        assert_eq!(page.status, 200);
    }
    assert_eq!(typed(&page.text()), awa.card);
    let answer = client.post("/kiosk/card/letters", &[("digit", "ok"), ("typed", &awa.card)]).await;
    assert_eq!(answer.leads_to(), "/kiosk/code");
    // With a script all at once; and one wrong letter leaves the others where they are.
    let torn = awa.card.replacen(&awa.card[..1], wrong, 1);
    let answer = client.post("/kiosk/card/letters", &[("digit", "ok"), ("pin", &torn)]).await;
    assert!(answer.text().contains("Il y a une erreur. Regardez chaque lettre."));
    assert_eq!(typed(&answer.text()), torn);
}

#[tokio::test]
async fn a_new_card_at_the_door_ends_the_session_before_it() {
    let (app, site, awa) = kiosk_with_holder().await;
    let binta = app.holder(&site, "Binta", None);
    let client = app.inside(&site, &awa).await;
    // The card screen is closed to whoever is inside, but a form from an old page may still come.
    assert_eq!(client.show_card(&binta.card).await.leads_to(), "/kiosk/code");
    assert_eq!(app.journal(&awa).last().unwrap(), "safe.left");
    assert_eq!(client.type_code(binta.pin.as_ref().unwrap()).await.leads_to(), "/kiosk/home");
}

#[tokio::test]
async fn who_has_no_card_is_sent_to_the_reception_desk_and_the_welcome_comes_back() {
    let app = TestApp::spawn().await;
    let client = app.kiosk_client(&app.site().device);
    for path in ["/kiosk/no-card/nothing", "/kiosk/no-safe", "/kiosk/forgotten"] {
        let page = client.get(path).await;
        assert!(page.text().contains("Allez à l’accueil"), "{path}");
        assert_eq!(page.headers["refresh"], "20;url=/kiosk");
    }
}
