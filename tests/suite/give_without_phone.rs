//! A holder whose phone is not with him: he gives with his PIN, and the phone still hears of it and can say no.

use consigne::releases::ask::{self, ResendOutcome};
use consigne::releases::{ConfirmBy, State, answer, of_phone};

use crate::support::app::TestApp;
use crate::support::asks::Asked;
use crate::support::give::AtKiosk;
use crate::support::people::{Person, Site};
use crate::support::ways::totp;

const PHONE: &str = "+33639980001";
/// Why the PIN is asked for although there is a phone.
const MANY: &str = "Trop de SMS.";

struct Scene {
    app: TestApp,
    site: Site,
    awa: Person,
    kiosk: AtKiosk,
    asked: Asked,
}

async fn scene() -> Scene {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    let (kiosk, _) = app.browse_in(&site, &awa);
    Scene { app, site, awa, kiosk, asked }
}

impl Scene {
    fn code_at(&self) -> String {
        format!("/kiosk/give/{}/code", self.asked.release)
    }

    /// Presses "Sans téléphone".
    async fn without_phone(&self) {
        let screen = self.kiosk.get(&self.code_at()).await.text();
        assert!(screen.contains("Sans téléphone"), "{screen}");
        let path = format!("/kiosk/give/{}/without", self.asked.release);
        assert_eq!(self.kiosk.post(&path, &[]).await.leads_to(), self.code_at());
    }

    async fn type_pin(&self) {
        let pin = std::str::from_utf8(self.awa.pin.as_ref().unwrap().digits()).unwrap();
        self.kiosk.post(&self.code_at(), &[("pin", pin), ("digit", "ok")]).await;
    }

    fn state(&self) -> State {
        self.app.state(&self.awa, self.asked.release)
    }

    fn refuse_by_sms(&self) -> usize {
        let (app, now) = (&self.app.app, self.app.now());
        app.db.write(|tx| answer::refuse_by_sms(tx, &app.keyring, PHONE, now)).unwrap()
    }
}

#[tokio::test]
async fn the_pin_confirms_and_the_phone_is_told_as_ever() {
    let scene = scene().await;
    scene.without_phone().await;
    let screen = scene.kiosk.get(&scene.code_at()).await.text();
    assert!(screen.contains("Tapez votre code secret encore une fois."), "{screen}");
    for gone in ["Sans téléphone", "Renvoyer", MANY] {
        assert!(!screen.contains(gone), "{screen}");
    }
    assert_eq!(scene.state(), State::Asked);
    scene.type_pin().await;
    assert_eq!(scene.state(), State::HandedOver);
    assert!(scene.app.newest("receipt").contains("Jeanne Martin"));
}

#[tokio::test]
async fn the_code_of_the_sms_is_dead_and_spends_no_try_of_the_pin() {
    let scene = scene().await;
    scene.without_phone().await;
    let code = scene.asked.code.as_ref().unwrap();
    assert_eq!(scene.app.answer_by_sms(PHONE, code), answer::Outcome::Closed);
    assert_eq!(scene.state(), State::Asked);
    scene.type_pin().await;
    assert_eq!(scene.state(), State::HandedOver);
}

#[tokio::test]
async fn a_no_from_the_phone_counts_before_and_after_the_pin() {
    let before = scene().await;
    before.without_phone().await;
    assert_eq!(before.refuse_by_sms(), 1);
    assert_eq!(before.state(), State::Refused);
    before.type_pin().await;
    assert_eq!(before.state(), State::Refused);

    let after = scene().await;
    after.without_phone().await;
    after.type_pin().await;
    let (app, now) = (&after.app.app, after.app.now());
    let taken_back = app.db.write(|tx| of_phone::take_back(tx, &app.keyring, PHONE, now)).unwrap();
    assert_eq!((taken_back, after.state()), (1, State::Stopped));
}

#[tokio::test]
async fn what_was_asked_from_afar_is_answered_with_its_code_alone() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (release, _) = app.asked_from_afar(&agreed);
    let (kiosk, _) = app.browse_in(&agreed.site, &agreed.awa);
    let code_at = format!("/kiosk/give/{release}/code");
    assert!(!kiosk.get(&code_at).await.text().contains("Sans téléphone"));
    kiosk.post(&format!("/kiosk/give/{release}/without"), &[]).await;
    let screen = kiosk.get(&code_at).await.text();
    assert!(screen.contains("Tapez le code reçu par SMS."), "{screen}");
    // Nor by the code of a device.
    let secret = app.enrol_device(agreed.awa.safe);
    app.advance(std::time::Duration::from_secs(30));
    let code = totp(&secret).current(app.now());
    kiosk.post(&code_at, &[("pin", &code), ("digit", "ok")]).await;
    assert_eq!(app.state(&agreed.awa, release), State::Asked);
}

#[tokio::test]
async fn what_was_typed_of_the_sms_is_no_part_of_the_pin() {
    let scene = scene().await;
    for digit in ["1", "2"] {
        scene.kiosk.post(&scene.code_at(), &[("digit", digit)]).await;
    }
    assert!(scene.kiosk.get(&scene.code_at()).await.text().contains("dot--on"));
    scene.without_phone().await;
    assert!(!scene.kiosk.get(&scene.code_at()).await.text().contains("dot--on"));
}

#[tokio::test]
async fn the_dead_code_is_not_sent_again() {
    let scene = scene().await;
    scene.without_phone().await;
    let codes = || scene.app.outbox().iter().filter(|message| message.purpose == "code").count();
    let before = codes();
    let again = format!("/kiosk/give/{}/again", scene.asked.release);
    assert_eq!(
        scene.kiosk.post(&again, &[]).await.leads_to(),
        format!("/kiosk/give/{}", scene.asked.release)
    );
    assert_eq!(codes(), before);
    // Nor by who still knows it.
    let (app, now, safe) = (&scene.app.app, scene.app.now(), scene.app.safe(scene.awa.safe));
    let (release, code) = (scene.asked.release, scene.asked.code.as_ref());
    let sent = app.db.write(|tx| ask::resend(tx, &app.keyring, &safe, release, code, now)).unwrap();
    assert_eq!((sent, codes()), (ResendOutcome::Closed, before));
}

#[tokio::test]
async fn who_has_a_code_device_types_its_code() {
    let scene = scene().await;
    scene.app.enrol_device(scene.awa.safe);
    scene.without_phone().await;
    let screen = scene.kiosk.get(&scene.code_at()).await.text();
    assert!(screen.contains("Tapez le code de votre appareil."), "{screen}");
}

#[tokio::test]
async fn nobody_else_takes_the_phone_out_of_it() {
    let scene = scene().await;
    let bilal = scene.app.holder(&scene.site, "Bilal", None);
    let (other, _) = scene.app.browse_in(&scene.site, &bilal);
    let path = format!("/kiosk/give/{}/without", scene.asked.release);
    other.post(&path, &[]).await;
    assert_eq!(scene.kiosk.post_bare(&path, &[("csrf", "00")]).await.status, 403);
    let screen = scene.kiosk.get(&scene.code_at()).await.text();
    assert!(screen.contains("Tapez le code reçu par SMS."), "{screen}");
}

#[tokio::test]
async fn a_no_counts_too_where_no_sms_was_sent_at_all() {
    let scene = scene().await;
    let session = scene.app.come_in(&scene.site, &scene.awa);
    let release = scene.app.release(&scene.awa, scene.asked.release);
    let ask = || scene.app.wish(&session, &release.documents, &release.recipient).0;
    // Two more codes; the fourth is not sent.
    let last = [ask(), ask(), ask()][2];
    assert_eq!(scene.app.release(&scene.awa, last).confirm_by, ConfirmBy::Pin);
    let screen = scene.kiosk.get(&format!("/kiosk/give/{last}/code")).await.text();
    assert!(screen.contains("code secret encore une fois") && screen.contains(MANY), "why: {screen}");
    assert_eq!(scene.refuse_by_sms(), 1);
    assert_eq!(scene.app.state(&scene.awa, last), State::Refused);
}
