//! What an agent does at the desk for a holder who has lost something.

use std::process::Command;
use std::time::Duration;

use consigne::crypto::otp::TotpDevice;
use consigne::crypto::pin::Pin;
use consigne::safes::recovery::StartOutcome;
use consigne::safes::sign_in::CardOutcome;
use consigne::safes::ways::{Has, Way};
use consigne::safes::{Level, code_device};

use crate::support::app::{Answer, Client, TestApp};
use crate::support::desk::{between, csrf};
use crate::support::give::another;
use crate::support::people::{Person, Site};
use crate::support::ways::{Owner, SECOND};

const PHONE: &str = "+33639980041";

/// A desk where somebody has signed in: posts with the token of his session.
struct Desk {
    client: Client,
    token: String,
}

impl Desk {
    async fn of(app: &TestApp, login: &str) -> Self {
        let client = app.desk_of(login, &app.session_of(login)).await;
        let token = csrf(&client.get("/desk").await);
        Self { client, token }
    }

    async fn get(&self, path: &str) -> String {
        let page = self.client.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        page.text()
    }

    async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let form: Vec<_> = [("csrf", self.token.as_str())].into_iter().chain(form.iter().copied()).collect();
        self.client.post(path, &form).await
    }

    /// Posts what is refused with a sentence.
    async fn refused(&self, path: &str, form: &[(&str, &str)], sentence: &str) {
        let answer = self.post(path, form).await;
        assert_eq!(answer.status, 422, "{path}");
        assert!(answer.text().contains(sentence), "{path}: no \"{sentence}\"");
    }

    async fn find(&self, sought: &str) -> Answer {
        self.post("/desk/find", &[("number", sought)]).await
    }

    /// The card that waits on this page: as a scanner reads it, where one is installed.
    async fn card_on(&self, page: &str) -> Option<String> {
        let print = between(&self.get(page).await, "href=\"/desk/cards/", "\"").expect("a sheet that waits");
        let pdf = self.client.get(&format!("/desk/cards/{print}")).await;
        assert_eq!(pdf.content_type, "application/pdf");
        scan(&pdf.bytes)
    }
}

fn scan(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("card.pdf"), pdf).unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(folder.path()).output();
        if output.is_err() {
            println!("passed over: {program} is not installed");
        }
        output.ok()
    };
    run("pdftoppm", &["-r", "150", "-png", "-singlefile", "card.pdf", "card"])?;
    let code = run("zbarimg", &["-Sdisable", "-Sqrcode.enable", "--quiet", "--raw", "card.png"])?;
    Some(String::from_utf8_lossy(&code.stdout).trim().to_owned())
}

fn at(person: &Person, page: &str) -> String {
    format!("/desk/safes/{}{page}", person.safe)
}

fn wrong(pin: &Pin) -> Pin {
    if pin.digits() == b"271828" { "314159" } else { "271828" }.parse().unwrap()
}

/// Nadia leads "Accueil", Paul leads "Équipe 2"; the holder came in once, so both hold halves.
async fn two_teams(app: &TestApp, level: Level, phone: Option<&str>) -> (Site, Person, Desk, Desk) {
    let site = app.site();
    app.another_agent(&site, "paul", false);
    let awa = app.holder_at(&site, "Awa Quiraude", phone, level);
    (site, awa, Desk::of(app, "nadia").await, Desk::of(app, "paul").await)
}

#[tokio::test]
async fn a_safe_is_found_by_number_name_and_phone_in_its_own_organisation_only() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Zoé Quiraude", Some(PHONE));
    let ali = app.holder(&site, "Ali Quiraude", Some(PHONE));
    app.another_agent(&site, "paul", true);
    let (desk, stranger) = (Desk::of(&app, "nadia").await, Desk::of(&app, "paul").await);
    let spaced = format!("{} {}", &awa.number[..4], &awa.number[4..]);
    for sought in [spaced.as_str(), "Zoé Quiraude", " zoe  QUIRAUDE "] {
        let found = desk.find(sought).await;
        assert_eq!(found.leads_to(), at(&awa, ""), "{sought}");
        let none = stranger.find(sought).await;
        assert!(none.status == 422 && none.text().contains("Aucun coffre n’a ce numéro"), "{sought}");
    }
    for sought in ["06 39 98 00 41", PHONE] {
        let both = desk.find(sought).await;
        assert_eq!(both.status, 200, "two people share this phone");
        let text = both.text();
        assert!(text.contains(&at(&awa, "")) && text.contains(&at(&ali, "")));
        assert!(!text.contains("Quiraude") && !text.contains("39 98"), "no name, no phone in a list");
        assert_eq!(stranger.find(sought).await.status, 422);
    }
    let traces = |person| app.journal(person).iter().filter(|event| *event == "safe.found").count();
    assert_eq!(
        (traces(&awa), traces(&ali)),
        (4, 2),
        "a search by name or phone is written down, by number not"
    );
    for (sought, said) in
        [("Quiraude", "Aucun coffre"), ("1234567", "n’est pas juste"), ("", "n’est pas juste")]
    {
        desk.refused("/desk/find", &[("number", sought)], said).await;
    }
}

#[tokio::test]
async fn a_lost_card_is_replaced_within_six_screens_and_the_old_one_is_dead() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = Desk::of(&app, "nadia").await;
    let mut screens = Vec::new();
    let mut see = |screen: &str| screens.push(screen.to_owned());

    see("/desk");
    let safe = desk.find(&awa.number).await.leads_to().to_owned();
    assert!(desk.get(&safe).await.contains(&format!("href=\"{safe}/lost-card\"")));
    see(&safe);
    let lost = format!("{safe}/lost-card");
    assert!(desk.get(&lost).await.contains("La personne connaît son code secret"));
    see(&lost);
    let card_page = desk.post(&lost, &[]).await.leads_to().to_owned();
    assert_eq!(card_page, format!("{safe}/card"));
    let new = desk.card_on(&card_page).await;
    see(&card_page);

    let kiosk = app.kiosk_client(&site.device);
    assert_eq!(kiosk.show_card(&awa.card).await.leads_to(), "/kiosk/card?why=stopped");
    let Some(new) = new else { return };
    // The welcome takes the card as well as the screen that asks for it.
    assert!(kiosk.get("/kiosk").await.text().contains("action=\"/kiosk/card\""));
    see("/kiosk");
    assert_eq!(kiosk.show_card(&new).await.leads_to(), "/kiosk/code");
    see("/kiosk/code");
    assert_eq!(kiosk.type_code(awa.pin.as_ref().unwrap()).await.leads_to(), "/kiosk/home");
    assert!(screens.len() <= 6, "{screens:?}");
    assert!(app.journal(&awa).contains(&"card.replaced".to_owned()));
}

#[tokio::test]
async fn what_a_lost_card_leads_to_follows_from_the_level() {
    let app = TestApp::spawn().await;
    let (site, strong, desk, _) = two_teams(&app, Level::Strong, None).await;
    let strict = app.holder_at(&site, "Ali", None, Level::Strict);
    let page = desk.get(&at(&strong, "/lost-card")).await;
    assert!(page.contains("deux agents de deux équipes") && page.contains("/recovery\""));
    let page = desk.get(&at(&strict, "/lost-card")).await;
    assert!(page.contains("carte de réserve. Sans carte ou sans code, il est perdu"));
    assert!(!page.contains("/recovery\""));
    for person in [&strong, &strict] {
        desk.refused(&at(person, "/lost-card"), &[], "n’est pas refaite").await;
        app.come_in(&site, person);
    }
    let page = desk.get(&at(&strict, "/recovery")).await;
    assert!(page.contains("Seule la carte de réserve") && !page.contains("name=\"tick\""));
    desk.refused(&at(&strict, "/recovery"), &[("tick", "yes")], "plus possible").await;
    desk.refused(&at(&strict, "/forgotten-pin"), &[("tick", "yes")], "pas possible maintenant").await;
}

#[tokio::test]
async fn an_agents_word_for_a_new_pin_counts_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder_at(&site, "Awa", None, Level::Strong);
    let desk = Desk::of(&app, "nadia").await;
    let page = at(&awa, "/forgotten-pin");
    desk.refused(&page, &[], "cochez la case").await;
    assert!(!app.journal(&awa).contains(&"approval.given".to_owned()));
    assert_eq!(desk.post(&page, &[("tick", "yes")]).await.leads_to(), page);
    assert!(desk.get(&page).await.contains("Un agent m’a aidé"));

    let kiosk = app.kiosk_client(&site.device);
    for next in ["/kiosk/first-visit", "/kiosk/forgotten"] {
        assert_eq!(kiosk.show_card(&awa.card).await.leads_to(), "/kiosk/code");
        let ways = kiosk.get("/kiosk/forgotten").await;
        let helped = ways.text().contains("Un agent m’a aidé");
        assert_eq!(helped, next == "/kiosk/first-visit", "once");
        let token = kiosk.get("/kiosk/code").await.csrf();
        let answer = kiosk.post("/kiosk/forgotten/agent", &[("csrf", &token)]).await;
        assert_eq!(answer.leads_to(), next);
        app.come_in(&site, &awa);
    }
    assert!(desk.get(&page).await.contains("name=\"tick\""), "and can be given again");

    desk.post(&page, &[("tick", "yes")]).await;
    app.advance(Duration::from_mins(14));
    assert!(desk.get(&page).await.contains("a 15 minutes"));
    app.advance(Duration::from_mins(1));
    assert!(!desk.get(&page).await.contains("a 15 minutes"));
}

#[tokio::test]
async fn a_block_is_lifted_twice_in_thirty_days_and_no_more() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = Desk::of(&app, "nadia").await;
    let (page, lift) = (at(&awa, "/forgotten-pin"), at(&awa, "/lift"));
    let bad = wrong(awa.pin.as_ref().unwrap());
    desk.refused(&lift, &[("tick", "yes")], "n’est pas bloquée").await;
    for _ in 0..2 {
        for _ in 0..3 {
            app.type_pin(&site, &awa, &bad);
        }
        assert!(desk.get(&at(&awa, "")).await.contains("bloqué après trois erreurs"));
        assert!(desk.get(&at(&awa, "/lost-card")).await.contains("bloqué après trois erreurs"));
        desk.refused(&lift, &[], "cochez la case").await;
        let lifted = desk.post(&lift, &[("tick", "yes")]).await.leads_to().to_owned();
        assert_eq!(lifted, format!("{page}?done=lifted"));
        assert!(desk.get(&lifted).await.contains("de nouveau trois essais"));
        app.come_in(&site, &awa);
    }
    for _ in 0..3 {
        app.type_pin(&site, &awa, &bad);
    }
    desk.refused(&lift, &[("tick", "yes")], "Il faut un nouveau code secret").await;
    assert_eq!(desk.post(&page, &[("tick", "yes")]).await.leads_to(), page, "a new PIN is the way");
}

#[tokio::test]
async fn two_agents_who_are_there_together_make_a_new_card_at_once() {
    let app = TestApp::spawn().await;
    let (site, awa, nadia, paul) = two_teams(&app, Level::Strong, None).await;
    let page = at(&awa, "/recovery");
    assert!(nadia.get(&page).await.contains("Les agents ne voient pas vos papiers."));
    nadia.refused(&page, &[], "Lisez le texte").await;
    assert_eq!(nadia.post(&page, &[("tick", "yes")]).await.leads_to(), format!("{page}?done=started"));
    nadia.refused(&page, &[("tick", "yes")], "déjà commencé").await;
    let today = paul.get("/desk").await;
    assert!(today.contains("Attend un agent de votre équipe") && today.contains(&page));
    assert!(nadia.get("/desk").await.contains("Attend un agent d’une autre équipe"));
    nadia.refused(&format!("{page}/approve"), &[("tick", "yes")], "Demandez à une autre équipe").await;
    paul.refused(&format!("{page}/finish"), &[], "ne peut pas être faite maintenant").await;

    let text = paul.get(&page).await;
    assert!(
        text.contains("Nadia Benali")
            && text.contains("Accueil")
            && text.contains("Vous êtes tous les deux ici")
    );
    assert_eq!(paul.post(&format!("{page}/approve"), &[("tick", "yes")]).await.leads_to(), page);
    assert!(nadia.get(&page).await.contains("fait la carte."));
    nadia.refused(&format!("{page}/finish"), &[], "ne peut pas être faite maintenant").await;
    app.come_in(&site, &awa);
    let card_page = paul.post(&format!("{page}/finish"), &[]).await.leads_to().to_owned();
    assert_eq!(card_page, format!("{}?done=recovered", at(&awa, "/card")));
    let card = paul.card_on(&card_page).await;
    let kiosk = app.kiosk_client(&site.device);
    assert_eq!(kiosk.show_card(&awa.card).await.leads_to(), "/kiosk/card?why=stopped");
    let Some(card) = card else { return };
    assert_eq!(kiosk.show_card(&card).await.leads_to(), "/kiosk/first-visit");
    for (event, count) in [("recovery.started", 1), ("recovery.approved", 1), ("recovery.finished", 1)] {
        assert_eq!(app.journal(&awa).iter().filter(|name| *name == event).count(), count, "{event}");
    }
}

#[tokio::test]
async fn agents_who_are_not_together_wait_for_three_days() {
    let app = TestApp::spawn().await;
    let (site, awa, nadia, paul) = two_teams(&app, Level::Flexible, Some(PHONE)).await;
    let page = at(&awa, "/recovery");
    nadia.post(&page, &[("tick", "yes")]).await;
    assert!(app.newest("notice").contains("NON"), "the phone is told");
    let answer = paul.post(&format!("{page}/approve"), &[]).await;
    assert_eq!(answer.leads_to(), format!("{page}?done=approved"));
    paul.refused(&format!("{page}/finish"), &[], "ne peut pas être faite maintenant").await;
    app.advance(Duration::from_mins(72 * 60 - 1));
    let paul = Desk::of(&app, "paul").await;
    assert!(paul.get(&page).await.contains("Il faut attendre"));
    paul.refused(&format!("{page}/finish"), &[], "ne peut pas être faite maintenant").await;
    app.advance(Duration::from_mins(1));
    assert!(paul.get("/desk").await.contains("Prêt : votre équipe peut faire la carte"));
    let card_page = paul.post(&format!("{page}/finish"), &[]).await.leads_to().to_owned();
    assert!(card_page.starts_with(&at(&awa, "/card")));
    let Some(card) = paul.card_on(&card_page).await else { return };
    assert_eq!(app.kiosk_client(&site.device).show_card(&card).await.leads_to(), "/kiosk/first-visit");
}

#[tokio::test]
async fn whoever_comes_too_late_together_waits_too() {
    let app = TestApp::spawn().await;
    let (_, awa, nadia, _) = two_teams(&app, Level::Flexible, None).await;
    let page = at(&awa, "/recovery");
    nadia.post(&page, &[("tick", "yes")]).await;
    app.advance(Duration::from_mins(30));
    let paul = Desk::of(&app, "paul").await;
    assert!(!paul.get(&page).await.contains("name=\"tick\""));
    let answer = paul.post(&format!("{page}/approve"), &[("tick", "yes")]).await;
    assert_eq!(answer.leads_to(), format!("{page}?done=approved"));
    paul.refused(&format!("{page}/finish"), &[], "ne peut pas être faite maintenant").await;
}

#[tokio::test]
async fn any_agent_of_the_organisation_stops_a_recovery() {
    let app = TestApp::spawn().await;
    let (site, awa, nadia, paul) = two_teams(&app, Level::Flexible, None).await;
    let page = at(&awa, "/recovery");
    app.another_agent(&site, "rosa", false);
    let rosa = Desk::of(&app, "rosa").await;
    rosa.refused(&page, &[("tick", "yes")], "Votre équipe ne peut pas aider").await;
    nadia.post(&page, &[("tick", "yes")]).await;
    // Her team was made after the holder's last visit and holds nothing.
    let text = rosa.get(&page).await;
    assert!(!text.contains("/recovery/approve\"") && text.contains("/recovery/stop\""));
    rosa.refused(&format!("{page}/approve"), &[], "Demandez à une autre équipe").await;
    paul.post(&format!("{page}/approve"), &[("tick", "yes")]).await;
    let stopped = rosa.post(&format!("{page}/stop"), &[]).await.leads_to().to_owned();
    assert_eq!(stopped, format!("{page}?done=stopped"));
    assert!(rosa.get(&stopped).await.contains("C’est arrêté."));
    paul.refused(&format!("{page}/finish"), &[], "ne peut pas être faite maintenant").await;
    paul.refused(&format!("{page}/stop"), &[], "plus possible").await;
    app.come_in(&site, &awa);
}

#[tokio::test]
async fn one_team_alone_is_told_that_two_are_needed() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = Desk::of(&app, "nadia").await;
    assert!(desk.get("/desk/open").await.contains("Il faut deux équipes"));
    assert!(desk.get(&at(&awa, "")).await.contains("n’est pas encore possible"));
    let page = desk.get(&at(&awa, "/recovery")).await;
    assert!(page.contains("Il faut deux équipes") && !page.contains("name=\"tick\""));
    app.another_agent(&site, "paul", false);
    assert!(!desk.get("/desk/open").await.contains("Il faut deux équipes"));
    assert!(desk.get(&at(&awa, "/recovery")).await.contains("d’abord entrer une fois"));
    app.come_in(&site, &awa);
    assert!(desk.get(&at(&awa, "/recovery")).await.contains("name=\"tick\""));
}

#[tokio::test]
async fn a_phone_is_bound_by_the_code_that_the_person_reads_out() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = Desk::of(&app, "nadia").await;
    let page = at(&awa, "/phone");
    desk.refused(&page, &[("phone", "06 12")], "Ce numéro n’est pas juste").await;
    desk.refused(&format!("{page}/code"), &[("code", "123456")], "ne marche plus").await;
    assert_eq!(desk.post(&page, &[("phone", "06 39 98 00 41")]).await.leads_to(), page);
    let code = app.newest_code("proof");
    let text = desk.get(&page).await;
    assert!(text.contains("Garder ce numéro") && !text.contains("39 98") && !text.contains("3998"));
    assert!(desk.get(&at(&awa, "")).await.contains("Un code est arrivé"));
    let (right, other) = (code.to_text(), another(&code).to_text());
    desk.refused(&format!("{page}/code"), &[("code", "12")], "Tapez les 6 chiffres").await;
    desk.refused(&format!("{page}/code"), &[("code", &other)], "Il reste \u{2068}2\u{2069} essais").await;
    assert_eq!(desk.post(&format!("{page}/code"), &[("code", &right)]).await.leads_to(), page);
    let text = desk.get(&page).await;
    assert!(
        text.contains("Le numéro a répondu") && text.contains("il a répondu le") && !text.contains("39 98")
    );
    assert!(app.journal(&awa).contains(&"phone.bound".to_owned()));
    assert_eq!(desk.find("0639980041").await.leads_to(), at(&awa, ""));

    // After 45 days it has to answer again; nobody types it for that.
    app.advance(Duration::from_hours(45 * 24));
    let desk = Desk::of(&app, "nadia").await;
    assert!(desk.get(&page).await.contains("depuis 45 jours"));
    assert!(desk.get(&at(&awa, "")).await.contains("répondre encore une fois"));
    assert_eq!(desk.post(&format!("{page}/again"), &[]).await.leads_to(), page);
    let code = app.newest_code("proof").to_text();
    desk.post(&format!("{page}/code"), &[("code", &code)]).await;
    assert!(!desk.get(&page).await.contains("depuis 45 jours"));

    let removed = desk.post(&format!("{page}/remove"), &[]).await.leads_to().to_owned();
    assert!(desk.get(&removed).await.contains("Le téléphone est retiré"));
    assert_eq!(desk.find("0639980041").await.status, 422);
}

#[tokio::test]
async fn a_phone_is_sent_three_codes_in_ten_minutes_and_three_wrong_ones_end_it() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let ali = app.holder(&site, "Ali", None);
    let desk = Desk::of(&app, "nadia").await;
    let page = at(&awa, "/phone");
    desk.post(&page, &[("phone", PHONE)]).await;
    // A code for one safe does nothing for another.
    let code = app.newest_code("proof");
    let right = code.to_text();
    desk.refused(&at(&ali, "/phone/code"), &[("code", &right)], "ne marche plus").await;
    let other = another(&code).to_text();
    for said in ["Il reste", "Il reste", "ne marche plus", "ne marche plus"] {
        desk.refused(&format!("{page}/code"), &[("code", &other)], said).await;
    }
    desk.refused(&format!("{page}/code"), &[("code", &right)], "ne marche plus").await;
    desk.post(&format!("{page}/again"), &[]).await;
    desk.post(&page, &[("phone", PHONE)]).await;
    desk.refused(&page, &[("phone", PHONE)], "Attendez 10 minutes").await;
}

#[tokio::test]
async fn a_code_device_is_enrolled_by_its_first_code_which_never_counts_again() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = Desk::of(&app, "nadia").await;
    let page = at(&awa, "/device");
    assert!(!desk.get(&page).await.contains("<svg xmlns"));
    assert_eq!(desk.post(&page, &[]).await.leads_to(), page);
    let text = desk.get(&page).await;
    assert!(text.contains("<svg xmlns"));
    let key = between(&text, "Tapez cette clé : <strong class=\"code\" dir=\"ltr\">", "<").expect("a key");
    app.secret(&key.replace(' ', ""));
    let device = TotpDevice::new(base32(&key), "Consigne", "").unwrap();
    let code = device.current(app.now());
    let bad = if code == "000000" { "000001" } else { "000000" };
    desk.refused(&format!("{page}/confirm"), &[("code", bad)], "Ce code n’est pas bon").await;
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let added = desk.post(&format!("{page}/confirm"), &[("code", &spaced)]).await.leads_to().to_owned();
    let text = desk.get(&added).await;
    assert!(text.contains("L’appareil est ajouté") && !text.contains(&key));
    desk.refused(&format!("{page}/confirm"), &[("code", &code)], "Ce code n’est pas bon").await;

    let accepts = |code: &str| {
        let app = &app.app;
        app.db.write(|tx| code_device::check(tx, &app.keyring, awa.safe, code, app.now())).unwrap()
    };
    assert!(!accepts(&code), "the code of the enrolment");
    app.advance(Duration::from_secs(30));
    let next = device.current(app.now());
    assert!(accepts(&next) && !accepts(&next), "once");
    let removed = desk.post(&format!("{page}/remove"), &[]).await.leads_to().to_owned();
    assert!(desk.get(&removed).await.contains("L’appareil est retiré"));
    app.advance(Duration::from_secs(30));
    assert!(!accepts(&device.current(app.now())));
}

/// RFC 4648, without padding.
fn base32(text: &str) -> Vec<u8> {
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for letter in text.bytes().filter(|letter| *letter != b' ') {
        let value = if letter.is_ascii_uppercase() { letter - b'A' } else { letter - b'2' + 26 };
        bits = bits << 5 | u32::from(value);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap());
        }
    }
    bytes
}

#[tokio::test]
async fn a_locked_safe_opens_for_nobody_before_an_agent_has_seen_the_person() {
    let app = TestApp::spawn().await;
    let (site, awa, desk, paul) = two_teams(&app, Level::Flexible, Some(PHONE)).await;
    paul.post(&at(&awa, "/recovery"), &[("tick", "yes")]).await;
    let page = at(&awa, "/lock");
    assert!(desk.get(&page).await.contains("Plus rien ne s’ouvre"));
    assert_eq!(desk.post(&page, &[]).await.leads_to(), at(&awa, ""));
    assert_eq!(desk.post(&page, &[]).await.leads_to(), at(&awa, ""), "a second press");
    let kiosk = app.kiosk_client(&site.device);
    assert_eq!(kiosk.show_card(&awa.card).await.leads_to(), "/kiosk/card?why=locked");
    let today = desk.get("/desk").await;
    assert!(
        today.contains("Coffres bloqués") && !today.contains("Attend un agent"),
        "the recovery has stopped"
    );
    let safe = desk.get(&at(&awa, "")).await;
    assert!(safe.contains("Bloqué") && !safe.contains("/lost-card\""));
    for (path, form) in [
        ("/lost-card", [("tick", "yes")]),
        ("/forgotten-pin", [("tick", "yes")]),
        ("/recovery", [("tick", "yes")]),
        ("/phone", [("phone", PHONE)]),
        ("/phone/again", [("tick", "yes")]),
    ] {
        desk.refused(&at(&awa, path), &form, "Ce coffre est bloqué").await;
    }
    for path in ["/device", "/device/remove", "/phone/remove"] {
        assert_eq!(desk.post(&at(&awa, path), &[]).await.status, 303);
    }
    assert!(!desk.get(&at(&awa, "/device")).await.contains("<svg xmlns"));
    desk.refused(&at(&awa, "/unlock"), &[], "cochez la case").await;
    assert_eq!(desk.post(&at(&awa, "/unlock"), &[("tick", "yes")]).await.leads_to(), at(&awa, ""));
    app.come_in(&site, &awa);
    assert_eq!(desk.find(PHONE).await.leads_to(), at(&awa, ""), "the phone is still bound");
    let events = app.journal(&awa);
    assert_eq!(events.iter().filter(|name| *name == "safe.locked").count(), 1);
    assert!(events.contains(&"safe.unlocked".to_owned()));
}

const POSTS: [&str; 14] = [
    "/lost-card",
    "/forgotten-pin",
    "/lift",
    "/recovery",
    "/recovery/approve",
    "/recovery/stop",
    "/recovery/finish",
    "/phone",
    "/phone/again",
    "/phone/code",
    "/phone/remove",
    "/device",
    "/device/confirm",
    "/device/remove",
];
const PAGES: [&str; 6] = ["/lost-card", "/forgotten-pin", "/recovery", "/phone", "/device", "/lock"];
/// What all forms need.
const FIELDS: [(&str, &str); 3] = [("tick", "yes"), ("phone", PHONE), ("code", "123456")];

#[tokio::test]
async fn no_form_does_anything_without_the_token_of_its_session() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let desk = Desk::of(&app, "nadia").await;
    let before = app.journal(&awa);
    for path in POSTS.iter().chain(&["/lock", "/unlock"]) {
        assert_eq!(desk.client.post(&at(&awa, path), &FIELDS).await.status, 403, "{path}");
        assert_eq!(app.client().post(&at(&awa, path), &FIELDS).await.leads_to(), "/desk/sign-in", "{path}");
    }
    assert_eq!(desk.client.post("/desk/find", &[("number", &awa.number)]).await.status, 403);
    assert_eq!(app.journal(&awa), before);
}

#[tokio::test]
async fn a_safe_of_another_organisation_is_not_there() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    app.another_agent(&site, "paul", true);
    let stranger = Desk::of(&app, "paul").await;
    let before = app.journal(&awa);
    for path in PAGES {
        assert_eq!(stranger.client.get(&at(&awa, path)).await.status, 404, "{path}");
    }
    for path in POSTS.iter().chain(&["/lock", "/unlock"]) {
        assert_eq!(stranger.post(&at(&awa, path), &FIELDS).await.status, 404, "{path}");
    }
    assert_eq!(app.journal(&awa), before);
    app.come_in(&site, &awa);
}

#[tokio::test]
async fn no_page_that_helps_shows_name_phone_or_pin() {
    let app = TestApp::spawn().await;
    let (_, awa, desk, _) = two_teams(&app, Level::Flexible, Some(PHONE)).await;
    desk.post(&at(&awa, "/phone/again"), &[]).await;
    desk.post(&at(&awa, "/lost-card"), &[]).await;
    let code = app.newest_code("proof").to_text().to_string();
    let pin = String::from_utf8(awa.pin.as_ref().unwrap().digits().to_vec()).unwrap();
    let pages = PAGES.iter().chain(&["", "/card"]).map(|page| at(&awa, page)).chain(["/desk".to_owned()]);
    for path in pages {
        let page = desk.get(&path).await;
        let words: Vec<_> = page.split(|c: char| !c.is_alphanumeric()).collect();
        for secret in [pin.as_str(), &code, "Quiraude", "33639980041", "0639980041", "639980041"] {
            assert!(words.iter().all(|word| *word != secret), "{secret} is on {path}");
        }
    }
}

#[tokio::test]
async fn what_was_stolen_stays_dead_when_a_safe_is_unlocked() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let safe_key = app.come_in(&site, &awa).safe_key().unwrap();
    let desk = app.desk(&site).await;
    app.receive_sms("SM1", PHONE, "BLOQUER").await;
    let token = csrf(&desk.get(&format!("/desk/safes/{}/lock", awa.safe)).await);
    let form = [("csrf", token.as_str()), ("tick", "yes"), ("card_gone", "yes"), ("phone_gone", "yes")];
    desk.post(&format!("/desk/safes/{}/unlock", awa.safe), &form).await;
    let safe = app.safe(awa.safe);
    assert_eq!((safe.locked_at, safe.phone.as_deref()), (None, None));
    assert!(matches!(app.show(&site, &awa), CardOutcome::Stopped));
    let mut owner = Owner { safe_key, person: awa, device: None, reserve: None };
    assert!(
        app.come_back(&site, &mut owner, Has::Pin, Way::OneAgent).is_some(),
        "the PIN helps to a new card"
    );
}

#[tokio::test]
async fn an_agent_who_would_start_again_is_told_that_the_person_said_no() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    app.another_team(&site, SECOND);
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let desk = app.desk(&site).await;
    assert!(matches!(app.start_recovery(awa.safe, &app.session_of("nadia")), StartOutcome::Started(_)));
    app.receive_sms("SM1", PHONE, "NON").await;
    let page = desk.get(&format!("/desk/safes/{}/recovery?done=started", awa.safe)).await.text();
    assert!(page.contains("La personne a dit NON le") && !page.contains("C’est commencé"), "{page}");
}
