//! Giving papers at the kiosk, and "Qui a regardé ?", screen by screen and without a script.

use consigne::documents::DocumentId;
use consigne::i18n::{Language, Words};
use consigne::journal::{Actor, Detail, Event, append};
use consigne::organisations::recipients::Recipient;

use crate::support::app::TestApp;
use crate::support::give::{AtKiosk, digits_of};
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";

struct Inside {
    app: TestApp,
    site: Site,
    awa: Person,
    kiosk: AtKiosk,
    papers: [DocumentId; 2],
    caf: Recipient,
}

async fn inside(phone: Option<&str>) -> Inside {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", phone);
    let caf = app.recipient(&site, "Jeanne Martin", "CAF");
    let (kiosk, token) = app.browse_in(&site, &awa);
    let session = app.session(&site, token);
    let papers = [app.keep_paper(&session, "Mon bail"), app.keep_paper(&session, "Ma quittance")];
    Inside { app, site, awa, kiosk, papers, caf }
}

impl Inside {
    fn choices(&self) -> Vec<(String, String)> {
        let documents = self.papers.iter().map(|id| ("document".to_owned(), id.to_string()));
        let rest =
            [("who", self.caf.id.to_string()), ("reason", "housing".into()), ("length", "week".into())];
        documents.chain(rest.map(|(name, value)| (name.to_owned(), value))).collect()
    }

    /// Says "Oui, je donne"; gives the address of the code's screen.
    async fn begin(&self) -> String {
        let choices = self.choices();
        let form: Vec<(&str, &str)> = choices.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = self.kiosk.post("/kiosk/give", &form).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.location.unwrap()
    }

    async fn see(&self, path: &str) -> String {
        let answer = self.kiosk.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.text()
    }

    fn code(&self) -> String {
        digits_of(&self.app.newest("code"))
    }
}

#[tokio::test]
async fn each_question_leads_to_the_next_and_the_summary_says_all() {
    let inside = inside(Some(PHONE)).await;
    let mut address = "/kiosk/give?sent=1".to_owned();
    let first = inside.see("/kiosk/give").await;
    assert!(
        first.contains("Mon bail") && first.contains("Ma quittance") && !first.contains("role=\"alert\"")
    );
    assert!(inside.see(&address).await.contains("role=\"alert\""), "none ticked is a mistake");
    for (name, value) in inside.choices() {
        address.extend(["&", &name, "=", &value]);
    }
    let page = inside.see(&address).await;
    for said in
        ["Mon bail, Ma quittance", "Jeanne Martin (CAF)", "Logement", "mardi 1 décembre", "2\u{2069} papiers"]
    {
        assert!(page.contains(said), "{said} is missing: {page}");
    }
    let who = format!("/kiosk/give?document={}", inside.papers[0]);
    assert!(inside.see(&who).await.contains("Jeanne Martin"));
    let length = format!("{who}&who={}&reason=work", inside.caf.id);
    assert!(inside.see(&length).await.contains("name=\"length\" value=\"week\""));
}

#[tokio::test]
async fn what_is_not_there_to_choose_is_asked_again() {
    let inside = inside(Some(PHONE)).await;
    let stranger = consigne::documents::DocumentId::new();
    let page = inside.see(&format!("/kiosk/give?document={stranger}&who=x&reason=y&length=always")).await;
    assert!(page.contains("name=\"document\""));
    let form = [("document", stranger.to_string()), ("reason", "housing".into()), ("length", "week".into())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = inside.kiosk.post("/kiosk/give", &form).await;
    assert!(answer.location.unwrap().starts_with("/kiosk/give?"));
    assert!(inside.app.outbox().is_empty());
}

#[tokio::test]
async fn the_code_typed_digit_by_digit_without_a_script_gives_the_papers() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    assert!(inside.see(&code_at).await.contains("Tapez le code reçu par SMS"));
    for digit in inside.code().chars() {
        let answer = inside.kiosk.post(&code_at, &[("digit", &digit.to_string())]).await;
        assert_eq!(answer.location.as_deref(), Some(code_at.as_str()));
    }
    let answer = inside.kiosk.post(&code_at, &[("digit", "ok")]).await;
    let given = inside.see(&answer.location.unwrap()).await;
    assert!(given.contains("C’est donné.") && given.contains("Jeanne Martin (CAF)"));
    assert!(inside.app.newest("link").contains("/r/"));
}

#[tokio::test]
async fn the_code_answered_by_sms_shows_as_given_at_the_kiosk() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    let became = code_at.strip_suffix("/code").unwrap();
    let answer = inside.kiosk.get(became).await;
    assert_eq!(answer.location.as_deref(), Some(format!("{code_at}?wait=1").as_str()));
    let code = inside.code().parse().unwrap();
    inside.app.answer_by_sms(PHONE, &code);
    assert_eq!(inside.kiosk.get(&code_at).await.location.as_deref(), Some(became));
    assert!(inside.see(became).await.contains("C’est donné."));
}

#[tokio::test]
async fn three_wrong_codes_at_the_kiosk_give_nothing() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    let wrong = if inside.code() == "271828" { "314159" } else { "271828" };
    for left in ["2", "1"] {
        let answer = inside.kiosk.post(&code_at, &[("pin", wrong), ("digit", "ok")]).await;
        assert!(answer.text().contains(&format!("Encore \u{2068}{left}\u{2069}")), "{}", answer.text());
    }
    let answer = inside.kiosk.post(&code_at, &[("pin", wrong), ("digit", "ok")]).await;
    let end = inside.see(&answer.location.unwrap()).await;
    assert!(end.contains("Rien n’est donné.") && end.contains("faux trois fois"));
    let answer = inside.kiosk.post(&code_at, &[("pin", &inside.code_or(wrong)), ("digit", "ok")]).await;
    assert!(inside.see(&answer.location.unwrap()).await.contains("Rien n’est donné."));
}

impl Inside {
    /// The code, or these digits when its message is gone with the request.
    fn code_or(&self, digits: &str) -> String {
        let code = self.app.outbox().into_iter().find(|message| message.purpose == "code");
        code.map_or(digits.to_owned(), |message| digits_of(&message.text.text))
    }
}

#[tokio::test]
async fn a_safe_without_a_phone_confirms_by_pin() {
    let inside = inside(None).await;
    let code_at = inside.begin().await;
    assert!(inside.see(&code_at).await.contains("code secret encore une fois"));
    let pin = inside.awa.pin.as_ref().unwrap();
    let pin = String::from_utf8(pin.digits().to_vec()).unwrap();
    let wrong = if pin == "271828" { "314159" } else { "271828" };
    let answer = inside.kiosk.post(&code_at, &[("pin", wrong), ("digit", "ok")]).await;
    assert!(answer.text().contains("Encore \u{2068}2\u{2069}"));
    assert!(inside.app.outbox().iter().all(|message| message.state == "held"));
    let answer = inside.kiosk.post(&code_at, &[("pin", &pin), ("digit", "ok")]).await;
    assert!(inside.see(&answer.location.unwrap()).await.contains("C’est donné."));
    let journal = inside.app.journal(&inside.awa);
    assert_eq!(journal[journal.len() - 3..], ["release.asked", "pin.refused", "release.handed_over"]);
}

#[tokio::test]
async fn a_double_tap_on_yes_asks_once() {
    let inside = inside(Some(PHONE)).await;
    assert_eq!(inside.begin().await, inside.begin().await);
    let codes = inside.app.outbox().iter().filter(|message| message.purpose == "code").count();
    assert_eq!(codes, 1);
}

#[tokio::test]
async fn the_code_can_be_sent_again_and_the_wish_taken_back() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    let release = code_at.strip_suffix("/code").unwrap();
    let code = inside.code();
    let answer = inside.kiosk.post(&format!("{release}/again"), &[]).await;
    assert!(inside.see(&answer.location.unwrap()).await.contains("encore une fois"));
    assert_eq!(inside.code(), code);
    inside.kiosk.post(&format!("{release}/again"), &[]).await;
    let too_often = inside.kiosk.post(&format!("{release}/again"), &[]).await.text();
    assert!(too_often.contains("Trop de SMS.") && !too_often.contains("/again\""), "{too_often}");
    let answer = inside.kiosk.post(&format!("{release}/no"), &[]).await;
    assert!(inside.see(&answer.location.unwrap()).await.contains("Vous avez dit non."));
    assert!(inside.app.outbox().is_empty());
}

#[tokio::test]
async fn forms_of_another_session_are_refused() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    let release = code_at.strip_suffix("/code").unwrap();
    for path in [
        "/kiosk/give",
        &code_at,
        &format!("{release}/again"),
        &format!("{release}/no"),
        &format!("{release}/without"),
    ] {
        let answer = inside.kiosk.post_bare(path, &[("csrf", "00"), ("digit", "1")]).await;
        assert_eq!(answer.status, 403, "{path}");
    }
}

#[tokio::test]
async fn another_holder_sees_nothing_of_a_release() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    let release = code_at.strip_suffix("/code").unwrap().to_owned();
    let bilal = inside.app.holder(&inside.site, "Bilal", Some("+33639980002"));
    let (other, _) = inside.app.browse_in(&inside.site, &bilal);
    for path in [&code_at, &release] {
        assert_eq!(other.get(path).await.status, 404);
    }
    assert_eq!(other.post(&code_at, &[("pin", &inside.code()), ("digit", "ok")]).await.status, 404);
    assert_eq!(other.post(&format!("{release}/no"), &[]).await.status, 303);
    assert!(inside.see(&code_at).await.contains("Tapez le code"), "it still waits");
}

#[tokio::test]
async fn that_somebody_has_looked_is_said_at_the_next_visit_and_not_at_the_one_after() {
    let inside = inside(Some(PHONE)).await;
    let is_said = async |kiosk: &AtKiosk| kiosk.get("/kiosk/home").await.text().contains("Nouveau");
    assert!(!is_said(&inside.kiosk).await);
    let (app, awa, now) = (&inside.app, &inside.awa, inside.app.now());
    let (keyring, look) = (&app.app.keyring, Event::RecipientProven);
    let append = |tx: &mut _| append(tx, keyring, awa.safe, look, Actor::Recipient, &Detail::none(), now);
    app.app.db.write(append).unwrap();
    assert!(is_said(&inside.kiosk).await, "a look during the visit");
    for said in [true, false] {
        let (kiosk, _) = app.browse_in(&inside.site, awa);
        assert_eq!(is_said(&kiosk).await, said);
    }
}

#[tokio::test]
async fn who_looked_is_told_in_words_and_can_be_stopped() {
    let inside = inside(Some(PHONE)).await;
    let code_at = inside.begin().await;
    inside.kiosk.post(&code_at, &[("pin", &inside.code()), ("digit", "ok")]).await;
    let looked = inside.see("/kiosk/looked").await;
    for said in ["mardi 24 novembre", "Jeanne Martin (CAF)", "Mon bail", "Qui peut ouvrir maintenant"] {
        assert!(looked.contains(said), "{said} is missing");
    }
    let release = code_at.strip_prefix("/kiosk/give/").unwrap().strip_suffix("/code").unwrap();
    let stop = format!("/kiosk/looked/{release}/stop");
    assert!(inside.see(&stop).await.contains("Arrêter de donner"));
    assert!(inside.see("/kiosk/looked").await.contains("Qui peut ouvrir maintenant"), "asking stops nothing");
    let answer = inside.kiosk.post(&stop, &[]).await;
    assert!(inside.see(&answer.location.unwrap()).await.contains("C’est arrêté."));
    assert!(!inside.see("/kiosk/looked").await.contains("Qui peut ouvrir maintenant"));
    assert_eq!(inside.app.journal(&inside.awa).last().unwrap(), "release.stopped");
}

#[test]
fn every_kind_of_entry_has_words_in_every_language() {
    for language in Language::ALL {
        for event in Event::ALL {
            let id = format!("journal-{}", event.name().replace('.', "-"));
            let places = [("who", "X".into()), ("paper", "Y".into()), ("count", 2.into())];
            let said = Words::of(language).plain().with(&id, &places);
            assert_ne!(said, id, "{} says nothing in {}", event.name(), language.code());
            assert!(!said.contains('$'), "{said}");
        }
    }
}
