//! "Écouter": each screen is heard as it is shown, names in headphones only, a PIN or a code never.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use consigne::i18n::{Language, heard};
use consigne::organisations::kiosks;
use tempfile::TempDir;

use crate::support::app::{Answer, Client, TestApp};
use crate::support::desk::between;
use crate::support::kiosk::shown_pin;
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";

/// Sounds in French and English only; each "says" its own name.
fn pack() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for language in ["fr", "en"] {
        let place = folder.path().join(language);
        fs::create_dir(&place).unwrap();
        for id in heard::ids().filter(|id| heard::spoken(Language::parse(language).unwrap(), id).is_some()) {
            fs::write(place.join(format!("{id}.mp3")), format!("<{language} {id}>")).unwrap();
        }
    }
    folder
}

async fn speaking(folder: &TempDir) -> (TestApp, Site) {
    let app = TestApp::spawn_with(|config| {
        config.sound.folder = Some(folder.path().to_owned());
        config.sound.program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/speaker.sh");
    })
    .await;
    let site = app.site();
    (app, site)
}

/// The address behind the key of a page.
fn sound_of(page: &Answer) -> Option<String> {
    between(&page.text(), "<audio src=\"", "\"")
}

/// The pieces that a page plays.
fn pieces_of(page: &Answer) -> Vec<String> {
    let address = sound_of(page).unwrap_or_else(|| panic!("no sound: {}", page.text()));
    let pieces = address.strip_prefix("/kiosk/sound/").unwrap().strip_suffix(".mp3").unwrap();
    pieces.split('+').map(ToOwned::to_owned).collect()
}

/// Puts headphones on at a kiosk that has a jack.
async fn put_on_headphones(app: &TestApp, site: &Site, client: &Client) {
    let set = |tx: &mut _| kiosks::set_headphones(tx, site.organisation, site.kiosk, true);
    assert!(app.app.db.write(set).unwrap());
    let csrf = client.get("/kiosk/display").await.csrf();
    let form = [("csrf", csrf.as_str()), ("headphones", "on"), ("back", "/kiosk/home")];
    let screen = "/kiosk/display?back=%2Fkiosk%2Fhome";
    assert_eq!(client.post("/kiosk/display", &form).await.leads_to(), screen);
}

/// What headphones hear of a screen.
async fn in_headphones(client: &Client, page: &Answer) -> String {
    let address = sound_of(page).unwrap();
    assert!(address.starts_with("/kiosk/said/"), "{address}");
    let spoken = client.get(&address).await;
    assert_eq!((spoken.status, spoken.content_type.as_str()), (200, "audio/wav"), "{address}");
    assert_eq!(spoken.headers["cache-control"], "no-store");
    spoken.text()
}

#[tokio::test]
async fn a_screen_is_heard_in_the_order_in_which_it_is_shown() {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let kiosk = app.kiosk_client(&site.device);
    let page = kiosk.get("/kiosk/card").await;
    let ids = ["title", "text", "none", "no-safe", "type"].map(|id| format!("fr.kiosk-card-{id}"));
    assert_eq!(pieces_of(&page), ids);
    let sound = kiosk.get(&sound_of(&page).unwrap()).await;
    assert_eq!((sound.status, sound.content_type.as_str()), (200, "audio/mpeg"));
    assert!(sound.text().starts_with("<fr kiosk-card-title><fr kiosk-card-text>"));
    assert!(sound.headers["cache-control"].to_str().unwrap().contains("max-age"));

    let holder = app.holder(&site, "Awa", None);
    let inside = app.inside(&site, &holder).await;
    let page = inside.get("/kiosk/give?sent=1").await;
    assert_eq!(pieces_of(&page)[..2], ["fr.give-empty-title", "fr.give-empty-text"], "said by the handler");
    let page = inside.get("/kiosk/add").await;
    assert_eq!(pieces_of(&page)[..2], ["fr.kiosk-add-title", "fr.kiosk-kind-identity"]);
    // The frame's own keys are not heard on every screen, nor what a handler said and the screen does not show.
    for page in [inside.get("/kiosk/phone").await, inside.get("/kiosk/settings").await] {
        let pieces = pieces_of(&page);
        assert!(
            !pieces.iter().any(|piece| piece.contains("common-") || piece == "fr.word-start"),
            "{pieces:?}"
        );
    }
}

#[tokio::test]
async fn a_mistake_is_heard_where_it_stands() {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let holder = app.holder(&site, "Awa", None);
    let kiosk = app.kiosk_client(&site.device);
    kiosk.show_card(&holder.card).await;
    let page = kiosk.get("/kiosk/code?left=2").await;
    assert_eq!(pieces_of(&page)[..2], ["fr.kiosk-code-title", "fr.kiosk-code-wrong"]);
}

#[tokio::test]
async fn the_welcome_asks_in_each_language_that_has_a_voice() {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let kiosk = app.kiosk_client(&site.device);
    let pieces = pieces_of(&kiosk.get("/kiosk").await);
    assert_eq!(pieces[..2], ["fr.kiosk-welcome-title", "en.kiosk-welcome-title"]);
    assert!(!pieces.iter().any(|piece| piece.starts_with("ar.")), "{pieces:?}");
}

#[tokio::test]
async fn where_there_is_no_voice_the_key_says_so() {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let kiosk = app.kiosk_client(&site.device);
    kiosk.post("/kiosk/language", &[("language", "ps")]).await;
    let page = kiosk.get("/kiosk/card").await;
    let (ps, text) = (Language::parse("ps").unwrap(), page.text());
    assert!(sound_of(&page).is_none() && text.contains("aria-disabled=\"true\""));
    assert!(text.contains(&consigne::i18n::Words::of(ps).say("frame-no-voice")));
    // The screen's first words have no sound: half a screen would mislead.
    fs::remove_file(folder.path().join("en/kiosk-card-title.mp3")).unwrap();
    let (app, site) = speaking(&folder).await;
    let kiosk = app.kiosk_client(&site.device);
    kiosk.post("/kiosk/language", &[("language", "en")]).await;
    assert!(sound_of(&kiosk.get("/kiosk/card").await).is_none());
    assert!(sound_of(&kiosk.get("/kiosk/no-safe").await).is_some());
}

#[tokio::test]
async fn only_known_pieces_are_served_and_not_too_many() {
    let folder = pack();
    fs::write(folder.path().join("secret.mp3"), "secret").unwrap();
    let (app, site) = speaking(&folder).await;
    let kiosk = app.kiosk_client(&site.device);
    let many = vec!["fr.kiosk-card-title"; 41].join("+");
    for pieces in [
        "fr.nothing",
        "secret",
        ".secret",
        "fr...%2Fsecret",
        "fr.kiosk-card-title+x",
        "de.kiosk-card-title",
        &many,
    ] {
        let answer = kiosk.get(&format!("/kiosk/sound/{pieces}.mp3")).await;
        assert_eq!(answer.status, 404, "{pieces}");
    }
    let stranger = app.client().get("/kiosk/sound/fr.kiosk-card-title.mp3").await;
    assert_eq!(stranger.status, 403);
}

#[tokio::test]
async fn the_sound_stays_on_until_it_is_stopped_or_the_visit_ends() {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let kiosk = app.kiosk_client(&site.device);
    let is_on = |page: &Answer| page.text().contains(" autoplay>");
    let page = kiosk.get("/kiosk/card?reserve=1").await;
    assert!(!is_on(&page) && page.text().contains("href=\"?reserve=1&#38;son=1\""), "{}", page.text());
    let page = kiosk.get("/kiosk/card?reserve=1&son=1").await;
    assert!(is_on(&page) && page.text().contains("href=\"?reserve=1&#38;son=0\""));
    assert!(is_on(&kiosk.get("/kiosk/no-safe").await), "the next screen speaks by itself");
    assert!(!is_on(&kiosk.get("/kiosk/no-safe?son=0").await));
    assert!(!is_on(&kiosk.get("/kiosk/no-safe").await));

    kiosk.get("/kiosk/card?son=1").await;
    assert!(!is_on(&kiosk.get("/kiosk").await), "another person");
    assert!(!is_on(&kiosk.get("/kiosk/card").await));
    assert!(is_on(&kiosk.get("/kiosk?son=1").await), "who wants to hear the welcome");
    assert!(is_on(&kiosk.get("/kiosk/card").await));
}

struct Inside {
    app: TestApp,
    site: Site,
    awa: Person,
    client: Client,
    _folder: TempDir,
}

/// Awa is inside; a paper with a name of her own is in her safe.
async fn inside() -> Inside {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let session = app.come_in(&site, &awa);
    app.keep_paper(&session, "Bail & \"cave\"");
    let client = app.inside(&site, &awa).await;
    Inside { app, site, awa, client, _folder: folder }
}

#[tokio::test]
async fn names_are_heard_in_headphones_and_not_in_the_hall() {
    let Inside { app, site, client, .. } = inside().await;
    let hall = client.get("/kiosk/papers").await;
    assert_eq!(pieces_of(&hall), ["fr.kiosk-papers-title", "fr.kiosk-papers-added", "fr.kiosk-papers-add"]);
    put_on_headphones(&app, &site, &client).await;
    let page = client.get("/kiosk/papers").await;
    let spoken = in_headphones(&client, &page).await;
    assert_eq!(spoken, "Mes papiers.\nBail & \"cave\".\nAjouté le mardi 24 novembre.\nAjouter un papier.\n");
    assert!(!sound_of(&page).unwrap().contains("Bail"));

    client.get("/kiosk/home").await;
    let csrf = client.get("/kiosk/display").await.csrf();
    client.post("/kiosk/display", &[("csrf", &csrf), ("headphones", "off")]).await;
    assert_eq!(pieces_of(&client.get("/kiosk/papers").await).len(), 3, "taken off");
}

#[tokio::test]
async fn with_and_without_a_camera_one_hears_what_one_sees() {
    let Inside { app, site, awa, .. } = inside().await;
    let kiosk = app.browser_of(&site, &awa);
    let page = kiosk.get(&kiosk.begin("health").await).await;
    assert_eq!(pieces_of(&page), ["fr.camera-none-title", "fr.camera-none-text"]);
    // The page's script changes from the one to the other.
    let none = "data-no=\"/kiosk/sound/fr.camera-none-title+fr.camera-none-text.mp3\"";
    let there = "data-yes=\"/kiosk/sound/fr.kiosk-add-lay-title+fr.camera-frame+fr.kiosk-add-photo.mp3\"";
    let lost = "data-sound=\"/kiosk/sound/fr.error-server-next.mp3\"";
    assert!([none, there, lost].iter().all(|sound| page.text().contains(sound)), "{}", page.text());
}

#[tokio::test]
async fn what_headphones_hear_opens_in_their_own_session_and_not_for_long() {
    let Inside { app, site, client, .. } = inside().await;
    put_on_headphones(&app, &site, &client).await;
    let address = sound_of(&client.get("/kiosk/papers").await).unwrap();
    assert_eq!(client.get(&address).await.status, 200);
    assert_eq!(client.get(&address).await.status, 200, "said again");
    let other = app.holder(&site, "Kofi", None);
    let others = app.inside(&site, &other).await;
    assert_eq!(others.get(&address).await.status, 404);
    assert_eq!(app.kiosk_client(&site.device).get(&address).await.status, 404);
    for _ in 0..2 {
        app.advance(Duration::from_mins(1));
        assert_eq!(client.get("/kiosk/home").await.status, 200);
    }
    assert_eq!(client.get(&address).await.status, 404, "two minutes later");
}

#[tokio::test]
async fn what_headphones_hear_is_no_sign_of_life_and_ends_when_the_pin_is_due() {
    let Inside { app, site, client, .. } = inside().await;
    put_on_headphones(&app, &site, &client).await;
    for minute in 0..20 {
        if minute == 19 {
            app.advance(Duration::from_secs(50));
            let address = sound_of(&client.get("/kiosk/papers").await).unwrap();
            app.advance(Duration::from_secs(15));
            assert_eq!(client.get(&address).await.status, 404, "the PIN comes first");
        } else {
            app.advance(Duration::from_mins(1));
            client.get("/kiosk/home").await;
        }
    }
    let Inside { app, site, client, .. } = inside().await;
    put_on_headphones(&app, &site, &client).await;
    let address = sound_of(&client.get("/kiosk/papers").await).unwrap();
    app.advance(Duration::from_secs(100));
    assert_eq!(client.get(&address).await.status, 200);
    app.advance(Duration::from_secs(31));
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk/closed", "130 seconds after the page");
}

#[tokio::test]
async fn without_headphones_at_the_kiosk_or_a_program_nobody_hears_names() {
    let folder = pack();
    let app = TestApp::spawn_with(|config| {
        config.sound.folder = Some(folder.path().to_owned());
        config.sound.program = PathBuf::from("/nothing/here");
    })
    .await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.inside(&site, &awa).await;
    let csrf = client.get("/kiosk/display").await.csrf();
    client.post("/kiosk/display", &[("csrf", &csrf), ("headphones", "on")]).await;
    assert!(pieces_of(&client.get("/kiosk/papers").await).len() > 1, "this kiosk has no jack");
    put_on_headphones(&app, &site, &client).await;
    assert!(pieces_of(&client.get("/kiosk/papers").await).len() > 1, "there is no program");
    assert!(!client.get("/kiosk/display").await.text().contains("name=\"headphones\""));
}

#[tokio::test]
async fn a_pin_is_never_heard() {
    let folder = pack();
    let (app, site) = speaking(&folder).await;
    let awa = app.new_holder(&site, "Awa", None);
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    put_on_headphones(&app, &site, &client).await;
    let page = client.get("/kiosk/first-visit").await;
    let pin = shown_pin(&page.text());
    let first = in_headphones(&client, &page).await;
    assert!(first.starts_with("Votre code secret.") && !has_digit(&first), "{first}");
    let keys: Vec<&str> = pin.split("").filter(|key| !key.is_empty()).collect();
    client.press("/kiosk/practise", &keys[..4]).await;
    let practise = in_headphones(&client, &client.get("/kiosk/practise").await).await;
    assert!(practise.starts_with("Tapez votre code") && !has_digit(&practise), "{practise}");

    client.press("/kiosk/practise", &[&keys[4..], &["ok"]].concat()).await;
    let awa = Person { pin: Some(pin.parse().unwrap()), ..awa };
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    put_on_headphones(&app, &site, &client).await;
    client.press("/kiosk/code", &keys[..3]).await;
    let code = in_headphones(&client, &client.get("/kiosk/code").await).await;
    assert!(code.starts_with("Reprenez votre carte.") && !has_digit(&code), "{code}");
}

fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

#[tokio::test]
async fn a_code_is_never_heard() {
    let Inside { app, site, awa, client, .. } = inside().await;
    app.recipient(&site, "Jeanne Martin", "CAF");
    put_on_headphones(&app, &site, &client).await;
    let papers = client.get("/kiosk/give").await.text();
    let document = between(&papers, "name=\"document\" value=\"", "\"").unwrap();
    let who = client.get(&format!("/kiosk/give?document={document}")).await;
    assert!(in_headphones(&client, &who).await.contains("Jeanne Martin.\nCAF.\n"));
    let who = between(&who.text(), "name=\"who\" value=\"", "\"").unwrap();
    let csrf = client.get("/kiosk/home").await.csrf();
    let form = [
        ("csrf", csrf.as_str()),
        ("document", &document),
        ("who", &who),
        ("reason", "housing"),
        ("length", "week"),
    ];
    let pad = client.post("/kiosk/give", &form).await.leads_to().to_owned();
    client.press(&pad, &["4", "8", "2"]).await;
    let page = client.get(&pad).await;
    assert!(page.text().contains(">8</span>"), "what is typed may be seen");
    let spoken = in_headphones(&client, &page).await;
    assert!(spoken.starts_with("Tapez le code reçu par SMS.") && !has_digit(&spoken), "{spoken}");

    let csrf = client.get("/kiosk/codes").await.csrf();
    client.post("/kiosk/codes", &[("csrf", &csrf)]).await;
    let page = client.get("/kiosk/codes/print").await;
    let spoken = in_headphones(&client, &page).await;
    assert!(spoken.starts_with("Imprimez votre liste de codes.") && !has_digit(&spoken), "{spoken}");
    drop(awa);
}

#[tokio::test]
async fn a_desk_says_which_kiosk_has_headphones() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let page = format!("/desk/kiosks/{}/place", site.kiosk);
    let has_them = || {
        let found = app.app.db.read(|conn| kiosks::list(conn, site.organisation)).unwrap();
        found.into_iter().any(|kiosk| kiosk.id == site.kiosk && kiosk.headphones)
    };
    assert!(!has_them());
    let csrf = desk.get(&page).await.csrf();
    desk.post(&page, &[("csrf", &csrf), ("place", ""), ("headphones", "yes")]).await;
    assert!(has_them());
    assert!(desk.get(&page).await.text().contains("value=\"yes\" checked"));
    desk.post(&page, &[("csrf", &csrf), ("place", "")]).await;
    assert!(!has_them());
}
