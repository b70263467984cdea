//! The kiosk speaks the safe's language, and shows itself as the one before it wants.

use consigne::clock::Timestamp;
use consigne::i18n::{Language, Words};
use consigne::print::fonts::{DEBIAN, Fonts};

use crate::support::app::{Client, TestApp};
use crate::support::desk::csrf;
use crate::support::kiosk::shown_pin;
use crate::support::people::{Person, Site};

/// 24 November 2026, 13:05 UTC.
const NOVEMBER: Timestamp = Timestamp::from_millis(1_795_525_500_000);

async fn holder() -> (TestApp, Site, Person, Client) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.kiosk_client(&site.device);
    (app, site, awa, client)
}

async fn choose(client: &Client, language: &str) {
    let csrf = client.get("/kiosk/language").await.csrf();
    client.post("/kiosk/language", &[("csrf", &csrf), ("language", language)]).await;
}

#[tokio::test]
async fn the_next_scan_alone_brings_the_language_of_the_safe() {
    let (app, site, awa, client) = holder().await;
    client.show_card(&awa.card).await;
    client.type_code(awa.pin.as_ref().unwrap()).await;
    choose(&client, "ar").await;
    let home = client.get("/kiosk/home").await.text();
    assert!(home.contains("<html lang=\"ar\" dir=\"rtl\""));
    // The next day, at a kiosk where somebody has pressed another language.
    let client = app.kiosk_client(&site.device);
    client.post("/kiosk/language", &[("language", "ru")]).await;
    client.show_card(&awa.card).await;
    let door = client.get("/kiosk/code").await.text();
    assert!(door.contains("lang=\"ar\" dir=\"rtl\"") && door.contains("class=\"pad-keys\" dir=\"ltr\""));
}

#[tokio::test]
async fn a_language_chosen_after_the_card_is_kept_once_the_pin_was_right() {
    let (app, site, awa, client) = holder().await;
    client.show_card(&awa.card).await;
    choose(&client, "ti").await;
    assert!(client.get("/kiosk/code").await.text().contains("<html lang=\"ti\""));
    // A card alone changes nothing in the safe.
    let other = app.kiosk_client(&site.device);
    other.show_card(&awa.card).await;
    assert!(other.get("/kiosk/code").await.text().contains("<html lang=\"fr\""));
    client.type_code(awa.pin.as_ref().unwrap()).await;
    assert!(client.get("/kiosk/home").await.text().contains("<html lang=\"ti\""));
    let next = app.kiosk_client(&site.device);
    next.show_card(&awa.card).await;
    assert!(next.get("/kiosk/code").await.text().contains("<html lang=\"ti\""));
}

#[tokio::test]
async fn the_choice_leads_back_to_the_screen_it_was_opened_from() {
    let (_app, _, awa, client) = holder().await;
    client.show_card(&awa.card).await;
    client.type_code(awa.pin.as_ref().unwrap()).await;
    let csrf = client.get("/kiosk/language").await.csrf();
    for (back, next) in [
        ("/kiosk/give?document=x&sent=1", "/kiosk/give?document=x&sent=1"),
        ("https://elsewhere.example/kiosk/", "/kiosk/home"),
        ("//elsewhere.example/kiosk/", "/kiosk/home"),
        ("/desk", "/kiosk/home"),
        ("", "/kiosk/home"),
    ] {
        let form = [("csrf", csrf.as_str()), ("language", "fr"), ("back", back)];
        assert_eq!(client.post("/kiosk/language", &form).await.leads_to(), next, "{back}");
    }
}

#[tokio::test]
async fn a_site_leaves_a_language_out_and_french_never() {
    let (app, site, awa, client) = holder().await;
    let desk = app.desk(&site).await;
    let page = desk.get("/desk/languages").await;
    assert_eq!(page.text().matches("traduction à relire").count(), 13, "nobody has read them over yet");
    for language in ["ka", "fr"] {
        let form = [("csrf", &*csrf(&page)), ("language", language), ("offer", "no")];
        desk.post("/desk/languages", &form).await;
        desk.post("/desk/languages", &form).await;
    }
    let welcome = client.get("/kiosk").await.text();
    assert!(!welcome.contains("ქართული") && welcome.contains("Français") && welcome.contains("Română"));
    assert_eq!(client.post("/kiosk/language", &[("language", "ka")]).await.status, 400);
    let open = desk.get("/desk/open").await.text();
    assert!(!open.contains("géorgien") && open.contains("Română · roumain · traduction à relire"));
    // Who chose it before is not left without words.
    app.app.db.write(|tx| consigne::safes::set_language(tx, &app.app.keyring, awa.safe, "ka")).unwrap();
    client.show_card(&awa.card).await;
    assert!(client.get("/kiosk/code").await.text().contains("<html lang=\"ka\""));
    desk.post("/desk/languages", &[("csrf", &csrf(&page)), ("language", "ka"), ("offer", "yes")]).await;
    assert!(app.kiosk_client(&site.device).get("/kiosk").await.text().contains("ქართული"));
}

#[tokio::test]
async fn size_and_colours_are_forgotten_when_somebody_has_gone() {
    let (_app, _, awa, client) = holder().await;
    client.show_card(&awa.card).await;
    client.type_code(awa.pin.as_ref().unwrap()).await;
    let csrf = client.get("/kiosk/display").await.csrf();
    client.post("/kiosk/display", &[("csrf", &csrf), ("size", "largest")]).await;
    client.post("/kiosk/display", &[("csrf", &csrf), ("scheme", "dark")]).await;
    client.post("/kiosk/display", &[("csrf", &csrf), ("scheme", "purple")]).await;
    assert!(client.get("/kiosk/home").await.text().contains("size-largest scheme-dark"));
    assert!(
        client.get("/kiosk/nothing-here").await.text().contains("size-largest scheme-dark"),
        "an error too"
    );
    client.post("/kiosk/end", &[("csrf", &csrf)]).await;
    assert!(client.get("/kiosk").await.text().contains("size-normal scheme-normal"));
    assert!(client.get("/kiosk/card").await.text().contains("size-normal scheme-normal"));
}

#[tokio::test]
async fn more_time_is_kept_in_the_safe_and_asked_for_inside_alone() {
    let (app, site, awa, client) = holder().await;
    client.post("/kiosk/display", &[("time", "more")]).await;
    client.show_card(&awa.card).await;
    client.type_code(awa.pin.as_ref().unwrap()).await;
    let screen = client.get("/kiosk/display").await;
    assert!(
        screen.text().contains("Plus de temps")
            && screen.text().contains("value=\"normal\" aria-pressed=\"true\"")
    );
    let wait = |answer: &crate::support::app::Answer| answer.headers["refresh"].to_str().unwrap().to_owned();
    assert!(wait(&client.get("/kiosk/home").await).starts_with("90;"));
    client.post("/kiosk/display", &[("csrf", &screen.csrf()), ("time", "more")]).await;
    assert!(wait(&client.get("/kiosk/home").await).starts_with("180;"));
    let next = app.kiosk_client(&site.device);
    assert!(!next.get("/kiosk/display").await.text().contains("Plus de temps"));
    next.show_card(&awa.card).await;
    next.type_code(awa.pin.as_ref().unwrap()).await;
    assert!(wait(&next.get("/kiosk/home").await).starts_with("180;"));
}

#[tokio::test]
async fn a_holder_who_is_inside_gets_another_pin() {
    let (app, site, awa, client) = holder().await;
    client.show_card(&awa.card).await;
    let old = awa.pin.as_ref().unwrap();
    client.type_code(old).await;
    let digits = String::from_utf8(old.digits().to_vec()).unwrap();
    let keys: Vec<&str> = digits.split("").filter(|key| !key.is_empty()).chain(["ok"]).collect();
    assert_eq!(client.press("/kiosk/new-code", &["1", "ok"]).await.leads_to(), "/kiosk/new-code?short=1");
    client.press("/kiosk/new-code", &["back"]).await;
    assert_eq!(client.press("/kiosk/new-code", &keys).await.leads_to(), "/kiosk/first-visit");
    // Until the new one is practised the old one counts.
    let other = app.kiosk_client(&site.device);
    other.show_card(&awa.card).await;
    assert_eq!(other.type_code(old).await.leads_to(), "/kiosk/home");
    let pin = shown_pin(&client.get("/kiosk/first-visit").await.text());
    assert_ne!(pin, digits);
    let csrf = client.get("/kiosk/practise").await.csrf();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", pin.as_str())];
    assert_eq!(client.post("/kiosk/practise", &form).await.leads_to(), "/kiosk/home");
    assert!(app.journal(&awa).contains(&"pin.renewed".to_owned()));
    let next = app.kiosk_client(&site.device);
    next.show_card(&awa.card).await;
    assert!(next.type_code(old).await.leads_to().contains("left="), "the old one opens nothing");
    assert_eq!(next.type_code(&pin.parse().unwrap()).await.leads_to(), "/kiosk/home");
}

#[test]
fn every_language_says_dates_in_its_own_words_and_in_digits_from_0_to_9() {
    let mut said = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let date = Words::of(language).date(NOVEMBER, NOVEMBER);
        let digits: Vec<char> = date.chars().filter(|c| c.is_numeric()).collect();
        assert_eq!(digits, ['2', '4'], "{}: {date}", language.code());
        assert!(date.chars().filter(|c| c.is_alphabetic()).count() > 5, "{}: {date}", language.code());
        assert!(said.insert(date.clone()), "{}: {date} is said by another", language.code());
        let time = Words::of(language).time(NOVEMBER);
        assert!(time.contains("14") && time.contains("05"), "{}: {time}", language.code());
    }
}

#[test]
fn a_sheet_is_printed_in_french_where_no_font_has_the_letters() {
    let fonts = Fonts::built_in().unwrap();
    for language in Language::ALL {
        let latin_or_cyrillic = language.is_latin() || ["uk", "ru"].contains(&language.code());
        let printed = fonts.language(language);
        assert_eq!(printed == language, latin_or_cyrillic, "{}", language.code());
        assert!(printed == language || printed == Language::FRENCH);
    }
    let folder = std::path::Path::new(DEBIAN);
    if !folder.join("NotoSansEthiopic-Regular.ttf").exists() {
        println!("passed over: fonts-noto-core is not installed");
        return;
    }
    let fonts = Fonts::with_folder(folder).unwrap();
    for language in Language::ALL {
        assert_eq!(fonts.language(language), language, "{}", language.code());
    }
}
