//! A safe is opened at the desk and its card is printed.

use std::process::Command;
use std::time::Duration;

use consigne::cards::payload::Payload;
use consigne::safes::SafeId;
use consigne::safes::sign_in::CardOutcome;

use crate::support::app::{Client, TestApp};
use crate::support::desk::{between, csrf, safe_of};
use crate::support::people::{Person, Site};

/// The address of the PDF on a card's page.
async fn pdf_of(desk: &Client, card_page: &str) -> String {
    let page = desk.get(card_page).await.text();
    format!("/desk/cards/{}", between(&page, "href=\"/desk/cards/", "\"").expect("a sheet that waits"))
}

/// The safe of `/desk/safes/{id}/card`, as somebody with its card.
fn person(card_page: &str, card: &str) -> Person {
    let id = card_page.split('/').nth(3).unwrap();
    let safe: SafeId = id.parse().unwrap();
    Person { safe, number: String::new(), card: card.to_owned(), pin: None, phone: None }
}

/// What a program makes of the PDF; `None` with a note where it is not installed.
fn read_with(pdf: &[u8], program: &str, arguments: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("card.pdf"), pdf).unwrap();
    if program == "zbarimg" {
        let draw = Command::new("pdftoppm")
            .args(["-r", "150", "-png", "-singlefile", "card.pdf", "card"])
            .current_dir(folder.path())
            .status();
        if draw.is_err() {
            println!("passed over: pdftoppm is not installed");
            return None;
        }
    }
    let Ok(output) = Command::new(program).args(arguments).current_dir(folder.path()).output() else {
        println!("passed over: {program} is not installed");
        return None;
    };
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn code_on(pdf: &[u8]) -> Option<String> {
    Some(
        read_with(pdf, "zbarimg", &["-Sdisable", "-Sqrcode.enable", "--quiet", "--raw", "card.png"])?
            .trim()
            .to_owned(),
    )
}

fn is_first_visit(app: &TestApp, site: &Site, holder: &Person) -> bool {
    matches!(app.show(site, holder), CardOutcome::FirstVisit(_))
}

#[tokio::test]
async fn opening_a_safe_gives_a_card_that_a_scanner_reads_and_that_never_bears_the_name() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let card_page = app.open_at_desk(&desk, "Zénobie Quarrel").await;
    let sheet = desk.get(&pdf_of(&desk, &card_page).await).await;
    assert_eq!((sheet.status, sheet.content_type.as_str()), (200, "application/pdf"));
    assert!(sheet.bytes.starts_with(b"%PDF-"));
    if let Some(text) = read_with(&sheet.bytes, "pdftotext", &["-layout", "card.pdf", "-"]) {
        assert!(text.contains("CCAS de Pontville") && text.contains("Numéro du coffre"), "{text}");
        assert!(!text.contains("Zénobie") && !text.contains("Quarrel"), "the name is on the card");
    }
    let Some(card) = code_on(&sheet.bytes) else { return };
    assert!(Payload::parse(&card).is_ok(), "the code holds a whole payload");
    let awa = person(&card_page, &card);
    assert!(is_first_visit(&app, &site, &awa));
    assert_eq!(app.journal(&awa)[..3], ["safe.opened", "card.issued", "card.printed"]);
}

#[tokio::test]
async fn a_card_waits_for_the_session_that_issued_it_and_for_a_quarter_of_an_hour() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let card_page = app.open_at_desk(&desk, "Awa").await;
    let pdf = pdf_of(&desk, &card_page).await;

    app.another_agent(&site, "paul", false);
    let other = app.desk_of("paul", &app.session_of("paul")).await;
    assert_eq!(other.get(&pdf).await.status, 404, "a colleague");
    assert!(!other.get(&card_page).await.text().contains("/desk/cards/"));
    let token = csrf(&other.get("/desk").await);
    other.post(&format!("{pdf}/printed"), &[("csrf", &token)]).await;
    assert_eq!(app.client().get(&pdf).await.status, 303, "nobody");

    assert_eq!(desk.get(&pdf).await.status, 200);
    app.advance(Duration::from_mins(14));
    assert_eq!(desk.get(&pdf).await.status, 200);
    app.advance(Duration::from_mins(1));
    assert_eq!(desk.get(&pdf).await.status, 404);
}

#[tokio::test]
async fn once_printed_a_card_is_gone_from_the_server() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let card_page = app.open_at_desk(&desk, "Awa").await;
    let pdf = pdf_of(&desk, &card_page).await;
    let token = csrf(&desk.get(&card_page).await);
    let printed = format!("{pdf}/printed");
    assert_eq!(desk.post(&printed, &[]).await.status, 403, "without the token");
    assert_eq!(desk.get(&pdf).await.status, 200);
    let answer = desk.post(&printed, &[("csrf", &token)]).await;
    assert_eq!(answer.location.as_deref(), card_page.strip_suffix("/card"));
    assert_eq!(desk.get(&pdf).await.status, 404);
    assert_eq!(desk.post(&printed, &[("csrf", &token)]).await.location.as_deref(), Some("/desk"));
}

#[tokio::test]
async fn a_form_with_mistakes_opens_nothing_and_says_what_to_do() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk/open").await);
    let right = safe_of(&token, "Awa", "");
    let long = "x".repeat(81);
    for (field, value, said) in [
        ("name", " ", "Écrivez le nom"),
        ("name", long.as_str(), "Écrivez le nom"),
        ("phone", "06 12", "Ce numéro"),
        ("language", "tlh", "Choisissez une langue"),
        ("level", "none", "Choisissez une protection"),
    ] {
        let form = right.map(|(name, given)| (name, if name == field { value } else { given }));
        let answer = desk.post("/desk/open", &form).await;
        assert_eq!(answer.status, 422, "{field}");
        assert!(answer.text().contains(said), "{field}: {}", answer.text());
    }
    let answer = desk.post("/desk/open", &right[..5]).await;
    assert!(answer.status == 422 && answer.text().contains("Lisez la page à voix haute, puis"));
    assert_eq!(desk.post("/desk/open", &right[1..]).await.status, 403, "without the token");
    assert!(desk.get("/desk").await.text().contains("Aucun coffre"));
}

#[tokio::test]
async fn an_agent_sees_neither_name_nor_phone_nor_pin_on_the_pages_of_a_safe() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Zénobie Quarrel", Some("+33639980001"));
    let desk = app.desk(&site).await;
    let digits = *awa.pin.as_ref().unwrap().digits();
    let pin = std::str::from_utf8(&digits).unwrap();
    for path in
        ["/desk".to_owned(), format!("/desk/safes/{}", awa.safe), format!("/desk/safes/{}/card", awa.safe)]
    {
        let page = desk.get(&path).await;
        assert_eq!(page.status, 200);
        // Not inside a longer run of letters and digits: ids and tokens may hold any six digits.
        let words: Vec<_> = page.text().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
        for secret in [pin, "Zénobie", "Quarrel", "33639980001", "0639980001", &awa.card] {
            assert!(words.iter().all(|word| word != secret), "{secret} is on {path}");
        }
    }
}

#[tokio::test]
async fn a_safe_is_found_by_its_number_in_its_own_organisation_only() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk").await);
    let spaced = format!("{} {}", &awa.number[..4], &awa.number[4..]);
    let found = desk.post("/desk/find", &[("csrf", &token), ("number", &spaced)]).await;
    assert_eq!(found.location, Some(format!("/desk/safes/{}", awa.safe)));
    let torn = desk.post("/desk/find", &[("csrf", &token), ("number", &awa.number[..7])]).await;
    assert!(torn.status == 422 && torn.text().contains("n’est pas juste"));

    app.another_agent(&site, "paul", true);
    let other = app.desk_of("paul", &app.session_of("paul")).await;
    let token = csrf(&other.get("/desk").await);
    let none = other.post("/desk/find", &[("csrf", &token), ("number", &awa.number)]).await;
    assert!(none.status == 422 && none.text().contains("Aucun coffre n’a ce numéro"));
    for path in ["", "/card"] {
        assert_eq!(other.get(&format!("/desk/safes/{}{path}", awa.safe)).await.status, 404);
    }
    let again = format!("/desk/safes/{}/reissue", awa.safe);
    assert_eq!(other.post(&again, &[("csrf", &token)]).await.status, 404);
    assert_eq!(desk.get("/desk/safes/none").await.status, 404);
}

#[tokio::test]
async fn a_card_that_was_lost_before_the_first_visit_is_made_again_and_the_old_one_is_dead() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let lost = app.new_holder(&site, "Awa", None);
    let CardOutcome::FirstVisit(under_way) = app.show(&site, &lost) else { panic!("no first visit") };
    let under_way = app.session(&site, under_way);

    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk").await);
    let again = format!("/desk/safes/{}/reissue", lost.safe);
    let answer = desk.post(&again, &[("csrf", &token)]).await;
    let card_page = answer.location.expect("a card");
    assert!(matches!(app.show(&site, &lost), CardOutcome::Stopped));
    let (keyring, erasure, hasher) = (&app.app.keyring, &app.app.erasure, &app.app.hasher);
    let late =
        consigne::safes::first_visit::finish(&app.app.db, keyring, erasure, hasher, &under_way, app.now());
    assert!(late.is_err(), "a visit with the lost card set a PIN");

    let sheet = desk.get(&pdf_of(&desk, &card_page).await).await;
    let Some(card) = code_on(&sheet.bytes) else { return };
    assert!(is_first_visit(&app, &site, &person(&card_page, &card)));
}

#[tokio::test]
async fn a_safe_in_use_gets_no_second_card_this_way() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = app.desk(&site).await;
    let token = csrf(&desk.get("/desk").await);
    let safe = format!("/desk/safes/{}", awa.safe);
    assert!(!desk.get(&safe).await.text().contains("/reissue"));
    let answer = desk.post(&format!("{safe}/reissue"), &[("csrf", &token)]).await;
    assert_eq!(answer.location.as_deref(), Some(safe.as_str()));
    app.come_in(&site, &awa);
}
