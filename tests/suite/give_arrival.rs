//! Whether the recipient gets his message is said to the holder, who can do something about it; and what he gave can be
//! printed as a receipt that names nobody.

use std::path::Path;

use consigne::i18n::Language;
use consigne::jobs;
use consigne::messaging::reports;
use consigne::organisations::recipients::{Address, Recipient};
use consigne::print::fonts::Fonts;
use consigne::releases::{State, receipt};
use diesel::RunQueryDsl;

use crate::support::app::TestApp;
use crate::support::asks::CHANNEL;
use crate::support::fake_twilio::{FakeTwilio, Faults};
use crate::support::give::{AtKiosk, another};
use crate::support::people::{Person, Site};
use crate::support::tools::run;

struct Scene {
    app: TestApp,
    provider: FakeTwilio,
    site: Site,
    awa: Person,
    kiosk: AtKiosk,
    /// Where it is said what became of what was given.
    became: String,
}

/// Awa has given a paper to a landlord with a telephone.
async fn given() -> Scene {
    let provider = FakeTwilio::start(CHANNEL, 1, Faults::default());
    let app = TestApp::spawn_by(vec![provider.channel.clone()], |_| {}).await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let (kiosk, token) = app.browse_in(&site, &awa);
    let session = app.session(&site, token);
    let paper = app.keep_paper(&session, "Mon bail");
    let phone = Address::Phone("+33639980077".to_owned());
    let landlord: Recipient = app.recipient_at(&site, "Paul Petit", "", &phone);
    let (release, _) = app.wish(&session, &[paper], &landlord);
    let pin = std::str::from_utf8(awa.pin.as_ref().unwrap().digits()).unwrap().to_owned();
    kiosk.post(&format!("/kiosk/give/{release}/code"), &[("pin", &pin), ("digit", "ok")]).await;
    assert_eq!(app.state(&awa, release), State::HandedOver);
    Scene { app, provider, site, awa, kiosk, became: format!("/kiosk/give/{release}") }
}

impl Scene {
    async fn sees(&self, path: &str, text: &str) -> bool {
        self.kiosk.get(path).await.text().contains(text)
    }

    /// What three screens say of it: this text, and the home that there is something new.
    async fn is_told(&self, text: &str) -> [bool; 3] {
        [
            self.sees(&self.became, text).await,
            self.sees("/kiosk/looked", text).await,
            self.sees("/kiosk/home", "Nouveau").await,
        ]
    }
}

#[actix_web::test]
async fn a_message_that_could_not_leave_yet_is_late_until_it_has_left() {
    let scene = given().await;
    let late = "Le message n’est pas parti.";
    assert_eq!(scene.is_told(late).await, [false; 3], "it was not tried yet");
    scene.provider.set_down(true);
    jobs::deliver_due(&scene.app.app).await.unwrap();
    assert_eq!(scene.is_told(late).await, [true; 3]);
    assert!(scene.sees(&scene.became, "C’est donné.").await, "given it is");
    scene.provider.set_down(false);
    scene.app.advance(std::time::Duration::from_mins(2));
    let (kiosk, _) = scene.app.browse_in(&scene.site, &scene.awa);
    let scene = Scene { kiosk, ..scene };
    jobs::deliver_due(&scene.app.app).await.unwrap();
    assert_eq!(scene.provider.taken().len(), 1);
    assert_eq!(scene.is_told(late).await, [false; 3]);
}

#[actix_web::test]
async fn a_message_that_will_not_arrive_sends_the_holder_to_the_desk() {
    let scene = given().await;
    scene.provider.change(Faults { failed: 1000, ..Faults::default() });
    jobs::deliver_due(&scene.app.app).await.unwrap();
    for report in scene.provider.reports() {
        scene.app.app.db.write(|tx| reports::told(tx, CHANNEL, &report, scene.app.now())).unwrap();
    }
    assert_eq!(scene.is_told("Le message n’est pas arrivé.").await, [true; 3]);
    assert!(scene.sees(&scene.became, "Allez à l’accueil.").await);
    let release = scene.became.rsplit('/').next().unwrap().to_owned();
    scene.kiosk.post(&format!("/kiosk/looked/{release}/stop"), &[]).await;
    assert_eq!(scene.is_told("Le message n’est pas arrivé.").await, [false; 3], "nothing waits for it");
}

#[actix_web::test]
async fn a_message_that_nobody_answers_for_is_late_once_it_leaves_anew() {
    let scene = given().await;
    scene.provider.change(Faults { answer_lost: 1000, list_broken: 1000, ..Faults::default() });
    let late = "Le message n’est pas parti.";
    jobs::deliver_due(&scene.app.app).await.unwrap();
    assert_eq!(scene.is_told(late).await, [false; 3], "it may have arrived");
    for _ in 0..3 {
        scene.app.advance(std::time::Duration::from_mins(2));
        jobs::deliver_due(&scene.app.app).await.unwrap();
    }
    let (kiosk, _) = scene.app.browse_in(&scene.site, &scene.awa);
    let scene = Scene { kiosk, ..scene };
    assert_eq!(scene.is_told(late).await, [true; 3]);
}

#[actix_web::test]
async fn after_a_wrong_code_the_holder_reads_back_what_he_had_chosen() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some("+33639980001"));
    let asked = app.asked_by(&site, &awa);
    let (kiosk, _) = app.browse_in(&site, &awa);
    let became = format!("/kiosk/give/{}", asked.release);
    for _ in 0..3 {
        kiosk.post(&format!("{became}/code"), &[("pin", &asked.wrong_digits()), ("digit", "ok")]).await;
    }
    let screen = kiosk.get(&became).await.text();
    let again = screen.split("href=\"/kiosk/give?").nth(1).unwrap_or_else(|| panic!("{screen}"));
    let again = format!("/kiosk/give?{}", again.split('"').next().unwrap().replace("&#38;", "&"));
    let read_back = kiosk.get(&again).await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        read_back.contains("Vous donnez 1 papier.") && read_back.contains("Jeanne Martin"),
        "{read_back}"
    );
}

#[actix_web::test]
async fn after_a_wrong_code_for_a_request_from_afar_the_holder_is_asked_for_how_long() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (release, code) = app.asked_from_afar(&agreed);
    let (kiosk, _) = app.browse_in(&agreed.site, &agreed.awa);
    let (became, wrong) = (format!("/kiosk/give/{release}"), another(&code).to_text());
    for _ in 0..3 {
        kiosk.post(&format!("{became}/code"), &[("pin", &*wrong), ("digit", "ok")]).await;
    }
    let screen = kiosk.get(&became).await.text();
    let again = screen.split("href=\"/kiosk/give?").nth(1).unwrap_or_else(|| panic!("{screen}"));
    let again = format!("/kiosk/give?{}", again.split('"').next().unwrap().replace("&#38;", "&"));
    let question = kiosk.get(&again).await.text();
    assert!(question.contains("Pendant combien de temps ?"), "{question}");
}

#[actix_web::test]
async fn the_receipt_is_there_for_what_was_given_at_a_kiosk_that_prints() {
    let scene = given().await;
    let path = format!("{}/receipt", scene.became);
    assert!(scene.sees(&scene.became, &format!("href=\"{path}\"")).await);
    let sheet = scene.kiosk.get(&path).await;
    assert_eq!((sheet.status, sheet.content_type.as_str()), (200, "application/pdf"));
    assert_eq!(sheet.headers["cache-control"], "no-store");
    assert_eq!(sheet.headers["x-frame-options"], "SAMEORIGIN");
    let bilal = scene.app.holder(&scene.site, "Bilal", None);
    let (other, _) = scene.app.browse_in(&scene.site, &bilal);
    assert_eq!(other.get(&path).await.status, 404);
    let asked = scene.app.asked_by(&scene.site, &bilal);
    let early = format!("/kiosk/give/{}/receipt", asked.release);
    assert_eq!(other.get(&early).await.status, 404, "nothing is given yet");
    let none = "UPDATE kiosks SET prints = FALSE";
    scene.app.app.db.write(|tx| Ok(diesel::sql_query(none).execute(tx)?)).unwrap();
    assert_eq!(scene.kiosk.get(&path).await.status, 404);
    assert!(!scene.sees(&scene.became, "Imprimer le reçu").await);
}

#[actix_web::test]
async fn the_receipt_says_how_many_when_and_where_and_names_nobody() {
    let scene = given().await;
    let id = scene.became.rsplit('/').next().unwrap().parse().unwrap();
    let (release, folder) = (scene.app.release(&scene.awa, id), tempfile::tempdir().unwrap());
    let fonts = Fonts::built_in().unwrap();
    for (language, says) in [
        (Language::FRENCH, ["1 papier donné", "mardi 24 novembre 2026 à 09:00", "quand vous voulez"]),
        (Language::ENGLISH, ["1 paper given", "Tuesday, 24 November 2026 at 09:00", "whenever you want"]),
    ] {
        let pdf = receipt::sheet(&release, "CCAS de Valbourg", language, &fonts).unwrap();
        std::fs::write(folder.path().join("receipt.pdf"), pdf).unwrap();
        let Some(text) = run("pdftotext", &["-layout", "receipt.pdf", "-"], folder.path()) else { return };
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        for says in says.into_iter().chain(["CCAS de Valbourg", &release.check_key[..4]]) {
            assert!(text.contains(says), "{says} is not in {text}");
        }
        for secret in ["Awa", "Paul", "Petit", "bail", "39980077"] {
            assert!(!text.contains(secret), "{secret} is in {text}");
        }
    }
}

#[actix_web::test]
async fn the_receipt_is_in_the_holders_language_where_its_letters_are_there() {
    let scene = given().await;
    let release = scene.app.release(&scene.awa, scene.became.rsplit('/').next().unwrap().parse().unwrap());
    let fonts = Fonts::with_folder(Path::new("/usr/share/fonts/truetype/noto")).unwrap();
    for language in Language::ALL {
        let shown = fonts.language(language);
        let pdf = receipt::sheet(&release, "CCAS de Valbourg", shown, &fonts).unwrap();
        assert!(pdf.starts_with(b"%PDF"), "{}", shown.code());
    }
}
