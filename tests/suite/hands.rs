//! What the kiosk does for unsteady hands and for those who have no keyboard or read no numbers: digits with pictures,
//! names and dates without typing, and a form that is sent twice counts once.

use std::collections::BTreeSet;

use consigne::i18n::Language;
use consigne::web::icons::icon;

use crate::support::app::TestApp;
use crate::support::kiosk::shown_pin;
use crate::support::papers::{pdf, png};

#[tokio::test]
async fn each_digit_has_a_picture_of_its_own_and_a_word_for_it() {
    let pictures: BTreeSet<String> =
        (0..10).map(|digit| icon(&format!("digit-{digit}")).to_string()).collect();
    assert!(pictures.len() == 10 && !pictures.contains(""));
    let app = TestApp::spawn().await;
    let site = app.site();
    let client = app.kiosk_client(&site.device);
    for language in Language::ALL {
        let pad = "/kiosk/no-card/number";
        client.post("/kiosk/language", &[("language", language.code()), ("back", pad)]).await;
        let page = client.get(pad).await.text();
        assert!(
            page.contains(&format!("lang=\"{}\"", language.code()))
                && page.contains("class=\"pad-keys\" dir=\"ltr\"")
        );
        let names =
            page.split("name=\"digit\" value=\"").skip(1).filter(|key| key.starts_with(char::is_numeric));
        let names: BTreeSet<&str> =
            names.map(|key| key.split("aria-label=\"").nth(1).unwrap().split('"').next().unwrap()).collect();
        assert_eq!(names.len(), 10, "{}: {names:?}", language.code());
        assert!(names.iter().all(|name| name.len() > 4 && name[1..].starts_with(", ")), "{names:?}");
    }
}

#[tokio::test]
async fn the_pin_is_shown_as_digits_and_pictures_and_a_story() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    let page = client.get("/kiosk/first-visit").await.text();
    let words = [
        "œuf",
        "soleil",
        "chaussure",
        "trèfle",
        "voiture",
        "main",
        "insecte",
        "arc-en-ciel",
        "lunettes",
        "ballon",
    ];
    let list = page.split("<ol class=\"pin\" dir=\"ltr\">").nth(1).unwrap().split("</ol>").next().unwrap();
    for (digit, item) in shown_pin(&page).chars().zip(list.split("<li>").skip(1)) {
        let digit = digit.to_digit(10).unwrap() as usize;
        assert!(item.contains(words[digit]) && item.contains(&icon(&format!("digit-{digit}")).to_string()));
    }
    assert!(page.contains("Faites une petite histoire avec les images."));
    for address in ["/kiosk/first-visit", "/kiosk/first-visit?again=1"] {
        assert_eq!(client.get(address).await.status, 200, "{address}");
    }
}

#[tokio::test]
async fn a_key_that_is_pressed_twice_on_one_page_counts_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    let dots = async || client.get("/kiosk/code").await.text().matches("dot dot--on").count();
    let csrf = client.get("/kiosk/code").await.csrf();
    for (digit, at, after) in
        [("1", "0", 1), ("1", "0", 1), ("1", "1", 2), ("back", "2", 1), ("back", "2", 1)]
    {
        client.post("/kiosk/code", &[("csrf", &csrf), ("digit", digit), ("at", at)]).await;
        assert_eq!(dots().await, after, "{digit} on a page with {at}");
    }
    let page = client.get("/kiosk/code").await.text();
    assert!(page.contains("name=\"at\" value=\"1\""), "the page says how many it shows");
}

#[tokio::test]
async fn a_page_that_is_sent_twice_is_added_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("identity").await;
    assert!(kiosk.get(&draft).await.text().contains("name=\"at\" value=\"0\""));
    let first = kiosk.upload_at(&draft, png(1), "0").await;
    let again = kiosk.upload_at(&draft, png(1), "0").await;
    let page = |answer: &crate::support::app::Answer| answer.leads_to().split('?').next().unwrap().to_owned();
    assert_eq!(page(&first), page(&again));
    assert!(kiosk.get(&draft).await.text().contains("name=\"at\" value=\"1\""));
    assert_ne!(page(&kiosk.upload_at(&draft, png(2), "1").await), page(&first));
    let more = kiosk.get(&format!("{draft}/more")).await.text();
    assert!(more.contains("\u{2068}2\u{2069} pages"), "{more}");
}

#[tokio::test]
async fn a_paper_gets_its_name_without_a_keyboard() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let mut offered = 0;
    for kind in ["identity", "housing", "income", "health", "work", "school", "other"] {
        let page = kiosk.get(&format!("/kiosk/add/name?kind={kind}")).await.text();
        let names: Vec<&str> = page
            .split("name=\"name\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert!(names.len() > 1 && names.last() == Some(&""), "{kind}: {names:?}");
        offered += names.len();
        for name in names {
            let answer = kiosk.post("/kiosk/add", &[("kind", kind), ("name", name)]).await;
            let draft = answer.leads_to().to_owned();
            kiosk.upload(&draft, pdf(1, "")).await;
            let answer = kiosk.post(&format!("{draft}/keep"), &[]).await;
            assert_eq!(answer.leads_to(), format!("{draft}/kept"));
        }
    }
    let list = kiosk.get("/kiosk/papers").await.text();
    for name in ["Titre de séjour", "Passeport", "Avis d’impôt", "Carte Vitale", "Bail", "Diplôme", "Santé"]
    {
        assert!(list.contains(&format!("<bdi>{name}</bdi>")), "{name} is missing");
    }
    assert_eq!(list.matches("<bdi>").count(), offered);
    assert_eq!(kiosk.get("/kiosk/add/name").await.leads_to(), "/kiosk/add");
    // A name of another kind is not one of these.
    let draft = kiosk.post("/kiosk/add", &[("kind", "health"), ("name", "passport")]).await;
    kiosk.upload(draft.leads_to(), pdf(1, "")).await;
    assert!(kiosk.get("/kiosk/papers").await.text().matches("<bdi>Santé</bdi>").count() == 2);
}

#[tokio::test]
async fn a_card_that_a_scanner_types_into_the_name_is_not_kept() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let card = awa.card.as_str();
    for (typed, kept) in
        [(card, "Identité"), (&card[..35], "Identité"), (&card.to_lowercase(), "Identité"), ("CV", "CV")]
    {
        let draft = kiosk.begin_named("identity", typed).await;
        kiosk.upload(&draft, pdf(1, "")).await;
        kiosk.post(&format!("{draft}/keep"), &[]).await;
        assert!(kiosk.get(&format!("{draft}/kept")).await.text().contains(kept), "{typed}");
    }
    assert!(!kiosk.get("/kiosk/papers").await.text().contains(&card[..8]));
}

#[tokio::test]
async fn the_last_day_is_asked_part_by_part_and_can_be_left_out() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("identity").await;
    for path in ["keep", "date"] {
        let early = kiosk.get(&format!("{draft}/{path}")).await;
        assert_eq!(early.leads_to(), draft, "a paper without a page is not finished");
    }
    kiosk.upload(&draft, png(1)).await;
    let ask = kiosk.get(&format!("{draft}/keep")).await.text();
    assert!(ask.contains("Ce papier a une date de fin ?") && ask.contains(&format!("{draft}/date")));
    let choices = async |query: &str, part: &str| {
        let page = kiosk.get(&format!("{draft}/date{query}")).await.text();
        page.matches(&format!("name=\"{part}\" value=")).count()
    };
    assert_eq!(choices("", "day").await, 31);
    assert_eq!(choices("?day=32", "day").await, 31, "no such day: asked again");
    assert_eq!(choices("?day=5", "month").await, 12);
    assert_eq!(choices("?day=5&month=1", "year").await, 18);
    let page = kiosk.get(&format!("{draft}/date?day=5")).await.text();
    assert!(page.contains("janvier") && page.contains("août"), "{page}");
    let kept = kiosk.post(&format!("{draft}/keep"), &[("day", "")]).await;
    assert_eq!(kept.leads_to(), format!("{draft}/kept"));
    assert!(!kiosk.get("/kiosk/papers").await.text().contains("Ce papier finit"));
}

#[tokio::test]
async fn papers_to_finish_can_be_told_apart_and_giving_points_to_them() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let give = async || kiosk.get("/kiosk/give").await.text();
    assert!(give().await.contains("Vous n’avez pas encore de papier ici."));
    let first = kiosk.begin("identity").await;
    assert!(give().await.contains("href=\"/kiosk/add\""), "a draft without a page is none");
    kiosk.upload(&first, png(1)).await;
    app.advance(std::time::Duration::from_mins(30));
    let kiosk = app.browser_of(&site, &awa);
    let give = async || kiosk.get("/kiosk/give").await.text();
    let second = kiosk.begin("identity").await;
    kiosk.upload(&second, pdf(3, "")).await;
    let list = kiosk.get("/kiosk/papers").await.text();
    let details: BTreeSet<&str> =
        list.split("class=\"quiet\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(details.len(), 2, "{details:?}");
    assert!(list.contains("\u{2068}1\u{2069} page<") && list.contains("\u{2068}3\u{2069} pages<"), "{list}");
    let page = give().await;
    assert!(page.contains("Vos papiers ne sont pas finis.") && page.contains("href=\"/kiosk/papers\""));
}
