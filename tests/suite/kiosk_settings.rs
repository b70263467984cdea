//! "Ma carte et mes réglages" and the notices, over HTTP.

use std::time::Duration;

use consigne::cards::issue::{self, Kind};
use consigne::cards::payload::CardSecret;
use consigne::crypto::secret::Token;
use consigne::organisations::{agents, teams};
use consigne::safes::recovery::{self, StartOutcome};
use consigne::safes::{self, Level, Safe};
use consigne::schema::{safes as safes_table, slots};
use diesel::prelude::*;

use crate::support::app::TestApp;
use crate::support::give::{AtKiosk, another};
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";

struct Inside {
    app: TestApp,
    site: Site,
    awa: Person,
    kiosk: AtKiosk,
    token: Token,
}

async fn inside(phone: Option<&str>, level: Level) -> Inside {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder_at(&site, "Awa", phone, level);
    app.advance(Duration::from_mins(11));
    let (kiosk, token) = app.browse_in(&site, &awa);
    Inside { app, site, awa, kiosk, token }
}

impl Inside {
    fn safe(&self) -> Safe {
        let app = &self.app.app;
        app.db.read(|conn| safes::find(conn, &app.keyring, self.awa.safe)).unwrap()
    }

    fn pin(&self) -> String {
        String::from_utf8(self.awa.pin.as_ref().unwrap().digits().to_vec()).unwrap()
    }

    fn wrong_pin(&self) -> &'static str {
        if self.pin() == "271828" { "314159" } else { "271828" }
    }

    async fn see(&self, path: &str) -> String {
        let answer = self.kiosk.get(path).await;
        assert_eq!(answer.status, 200, "{path} leads to {}", answer.leads_to());
        answer.text()
    }

    /// Posts, and says where that leads.
    async fn post(&self, path: &str, form: &[(&str, &str)]) -> String {
        self.kiosk.post(path, form).await.leads_to().to_owned()
    }

    /// Types on a pad as a browser without a script does, and confirms.
    async fn press(&self, pad: &str, digits: &str) -> String {
        for key in digits.split("").filter(|key| !key.is_empty()) {
            assert_eq!(self.post(pad, &[("digit", key)]).await, pad);
        }
        self.post(pad, &[("digit", "ok")]).await
    }

    fn slots(&self) -> Vec<String> {
        let kinds = |conn: &mut _| Ok(slots::table.order(slots::kind).select(slots::kind).load(conn)?);
        self.app.app.db.read(kinds).unwrap()
    }

    /// The next visit.
    fn come_again(&mut self) {
        (self.kiosk, self.token) = self.app.browse_in(&self.site, &self.awa);
    }
}

#[tokio::test]
async fn the_home_screen_leads_to_the_settings_and_the_settings_to_each_of_them() {
    let inside = inside(None, Level::Flexible).await;
    assert!(inside.see("/kiosk/home").await.contains("href=\"/kiosk/settings\""));
    let page = inside.see("/kiosk/settings").await;
    for path in ["phone", "level", "reserve", "codes", "lock", "close-safe"] {
        assert!(page.contains(&format!("href=\"/kiosk/{path}\"")), "{path}");
        assert_eq!(inside.kiosk.get(&format!("/kiosk/{path}")).await.status, 200, "{path}");
    }
    for path in ["lock", "phone", "phone/remove", "reserve/code", "notices/stop"] {
        let form = [("csrf", "00"), ("digit", "1")];
        let answer = inside.kiosk.post_bare(&format!("/kiosk/{path}"), &form).await;
        assert_eq!(answer.status, 403, "{path}");
    }
}

#[tokio::test]
async fn a_number_is_bound_by_its_code_and_confirmed_again_after_45_days() {
    let mut inside = inside(None, Level::Flexible).await;
    assert!(inside.see("/kiosk/phone").await.contains("Vous n’avez pas de numéro ici."));
    assert_eq!(inside.press("/kiosk/phone/number", "06399").await, "/kiosk/phone/number?wrong=1");
    let page = inside.see("/kiosk/phone/number?wrong=1").await;
    assert!(page.contains("Ce numéro ne va pas") && page.contains("value=\"06399\""), "what was typed stays");
    assert_eq!(inside.press("/kiosk/phone/number", "80001").await, "/kiosk/phone/code");
    inside.app.secret("0639980001");
    let code = inside.app.newest_code("proof");
    assert_eq!(inside.press("/kiosk/phone/code", "12").await, "/kiosk/phone/code?short=1");
    let wrong = [("digit", "ok"), ("pin", &**another(&code).to_text())];
    assert_eq!(inside.post("/kiosk/phone/code", &wrong).await, "/kiosk/phone/code?left=2");
    assert_eq!(inside.safe().phone, None, "bound only by the code");
    assert_eq!(inside.press("/kiosk/phone/code", &code.to_text()).await, "/kiosk/word?bound=1");
    assert_eq!(inside.safe().phone.as_deref(), Some(PHONE));
    let page = inside.see("/kiosk/phone").await;
    assert!(page.contains("finit par \u{2068}01\u{2069}") && !page.contains("0639980001"));
    assert!(!page.contains("Confirmez-le"));
    // No notice of one's own doing before the next visit.
    inside.see("/kiosk/home").await;

    inside.app.advance(Duration::from_hours(46 * 24));
    inside.come_again();
    assert_eq!(inside.kiosk.get("/kiosk/home").await.leads_to(), "/kiosk/notices");
    assert!(inside.see("/kiosk/phone").await.contains("Confirmez-le : un code arrive par SMS."));
    assert_eq!(inside.post("/kiosk/phone", &[]).await, "/kiosk/phone/code");
    let code = inside.app.newest_code("proof");
    assert_eq!(inside.press("/kiosk/phone/code", &code.to_text()).await, "/kiosk/word?bound=1");
    assert!(!inside.see("/kiosk/phone").await.contains("Confirmez-le"));
    assert!(inside.see("/kiosk/phone/remove").await.contains("Enlever votre numéro ?"));
    assert_eq!(inside.post("/kiosk/phone/remove", &[]).await, "/kiosk/settings/done");
    assert_eq!(inside.safe().phone, None);
}

#[tokio::test]
async fn another_level_has_other_slots_and_takes_the_pin() {
    let inside = inside(None, Level::Flexible).await;
    assert_eq!(inside.slots(), ["card_pin", "card_server", "pin_server"]);
    let page = inside.see("/kiosk/level").await;
    assert_eq!(page.matches("aria-current").count(), 1);
    assert_eq!(inside.kiosk.get("/kiosk/level/none").await.status, 404);
    let pad = "/kiosk/level/strict";
    assert!(inside.see(pad).await.contains("Sans carte de réserve, tout sera perdu"));
    assert_eq!(inside.press(pad, inside.wrong_pin()).await, "/kiosk/level/strict?left=2");
    assert_eq!(inside.slots().len(), 3);
    assert_eq!(inside.press(pad, "12").await, "/kiosk/level/strict?short=1");
    // Another pad's digits are not this one's.
    assert!(!inside.see("/kiosk/close-safe/code").await.contains("dot--on"));
    let pin = inside.pin();
    assert_eq!(inside.post(pad, &[("digit", "ok"), ("pin", &pin)]).await, "/kiosk/settings/done");
    assert_eq!(inside.slots(), ["card_pin"]);
    assert!(inside.see("/kiosk/settings").await.contains("Attention : faites une carte de réserve."));
    assert_eq!(inside.press("/kiosk/level/strong", &pin).await, "/kiosk/settings/done");
    assert_eq!(inside.slots(), ["card_pin", "card_server"]);
    assert!(!inside.see("/kiosk/settings").await.contains("Attention : faites une carte de réserve."));
    assert_eq!(inside.press("/kiosk/level/flexible", &pin).await, "/kiosk/settings/done");
    assert_eq!(inside.slots(), ["card_pin", "card_server", "pin_server"]);
    for left in [2, 1] {
        let to = inside.press(pad, inside.wrong_pin()).await;
        assert_eq!(to, format!("{pad}?left={left}"));
    }
    assert_eq!(inside.press(pad, inside.wrong_pin()).await, "/kiosk/card?why=blocked");
    assert_eq!(inside.kiosk.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
}

#[tokio::test]
async fn a_reserve_card_is_made_where_there_is_a_printer() {
    let inside = inside(None, Level::Flexible).await;
    assert_eq!(inside.kiosk.get("/kiosk/reserve/print").await.leads_to(), "/kiosk/reserve");
    let pad = "/kiosk/reserve/code";
    assert!(inside.see("/kiosk/reserve").await.contains("href=\"/kiosk/reserve/code\""));
    assert_eq!(inside.press(pad, inside.wrong_pin()).await, "/kiosk/reserve/code?left=2");
    assert_eq!(inside.kiosk.get("/kiosk/reserve/print").await.leads_to(), "/kiosk/reserve");
    assert_eq!(inside.slots(), ["card_pin", "card_server", "pin_server"], "not without the PIN");
    assert_eq!(inside.press(pad, &inside.pin()).await, "/kiosk/reserve/print");
    assert!(inside.see("/kiosk/reserve/print").await.contains("Mettez-la dans une enveloppe."));
    assert_eq!(inside.slots(), ["card_pin", "card_server", "pin_server", "reserve"]);
    assert!(inside.see("/kiosk/reserve").await.contains("Une nouvelle carte arrête l’ancienne."));
    let none = "UPDATE kiosks SET prints = FALSE";
    inside.app.app.db.write(|tx| Ok(diesel::sql_query(none).execute(tx)?)).unwrap();
    let page = inside.see("/kiosk/reserve").await;
    assert!(page.contains("Cette borne n’imprime pas.") && !page.contains("/kiosk/reserve/code"));
    assert_eq!(inside.kiosk.make_reserve(&inside.awa).await.leads_to(), "/kiosk/reserve");
}

#[tokio::test]
async fn locking_ends_the_visit_and_the_card_is_refused() {
    let inside = inside(Some(PHONE), Level::Flexible).await;
    assert!(inside.see("/kiosk/lock").await.contains("Bloquer votre coffre ?"));
    assert_eq!(inside.post("/kiosk/lock", &[]).await, "/kiosk/locked");
    let page = inside.see("/kiosk/locked").await;
    assert!(
        page.contains("Votre coffre est bloqué.") && page.contains("Pour le débloquer, allez à l’accueil.")
    );
    assert_eq!(inside.kiosk.get("/kiosk/home").await.leads_to(), "/kiosk/closed");
    let client = inside.app.kiosk_client(&inside.site.device);
    assert_eq!(client.show_card(&inside.awa.card).await.leads_to(), "/kiosk/card?why=locked");
    assert!(inside.app.newest("notice").contains("bloqué"));
}

#[tokio::test]
async fn a_closed_safe_leaves_nothing_and_its_card_opens_nothing() {
    let inside = inside(None, Level::Flexible).await;
    let app = &inside.app;
    app.keep_paper(&app.session(&inside.site, inside.token.clone()), "Bail");
    assert!(inside.see("/kiosk/close-safe").await.contains("Tous vos papiers seront effacés."));
    let pad = "/kiosk/close-safe/code";
    assert_eq!(inside.press(pad, inside.wrong_pin()).await, "/kiosk/close-safe/code?left=2");
    assert_eq!(inside.press(pad, &inside.pin()).await, "/kiosk/erased");
    assert!(inside.see("/kiosk/erased").await.contains("Votre coffre est effacé pour toujours."));
    let left = app.app.db.read(|conn| Ok(safes_table::table.count().get_result::<i64>(conn)?));
    assert_eq!(left.unwrap(), 0);
    let client = app.kiosk_client(&inside.site.device);
    assert_eq!(client.show_card(&inside.awa.card).await.leads_to(), "/kiosk/card?why=unknown");
}

#[tokio::test]
async fn what_happened_stands_first_and_a_recovery_can_be_stopped() {
    let app = TestApp::spawn().await;
    let site = app.site();
    app.another_agent(&site, "paul", false);
    let awa = app.holder(&site, "Awa", None);
    let (kiosk, token) = app.browse_in(&site, &awa);
    let mut inside = Inside { app, site, awa, kiosk, token };
    inside.see("/kiosk/home").await;
    let (app, now) = (&inside.app, inside.app.now());
    let session = app.agent_session(&inside.site);
    let started = app.app.db.write(|tx| {
        let safe = safes::find(tx, &app.app.keyring, inside.awa.safe)?;
        let agent = agents::find(tx, &app.app.keyring, inside.site.agent)?;
        let team = teams::open(tx, &session)?.unwrap();
        recovery::start(tx, &app.app.keyring, &safe, &agent, &team, now)
    });
    assert!(matches!(started.unwrap(), StartOutcome::Started(_)));
    app.advance(Duration::from_mins(3));
    inside.come_again();
    assert_eq!(inside.kiosk.get("/kiosk/home").await.leads_to(), "/kiosk/notices");
    let page = inside.see("/kiosk/notices").await;
    assert!(page.contains("Un agent commence à refaire votre carte.") && page.contains("mardi 24 novembre"));
    assert!(page.contains("J’ai vu") && page.contains("Ce n’est pas moi"));
    let page = inside.see("/kiosk/notices/not-me").await;
    assert!(page.contains("Bloquer mon coffre") && page.contains("Arrêter"));
    assert_eq!(inside.post("/kiosk/notices/stop", &[]).await, "/kiosk/settings/done");
    let live = inside.app.app.db.read(|conn| recovery::live(conn, inside.awa.safe)).unwrap();
    assert!(live.is_none());
    assert!(!inside.see("/kiosk/notices/not-me").await.contains("Arrêter"));
    let page = inside.see("/kiosk/notices").await;
    let last = page.split("name=\"last\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(inside.post("/kiosk/notices", &[("last", last)]).await, "/kiosk/home");
    inside.see("/kiosk/home").await;
    assert_eq!(inside.kiosk.get("/kiosk/notices").await.leads_to(), "/kiosk/home");
    // What he did himself is news at the next visit.
    inside.app.advance(Duration::from_mins(3));
    inside.come_again();
    assert!(inside.see("/kiosk/notices").await.contains("C’est arrêté : la carte n’est pas refaite."));
    assert!(inside.see("/kiosk/looked").await.contains("Un agent commence à refaire votre carte."));
}

#[tokio::test]
async fn every_screen_of_the_settings_asks_one_thing_in_few_words() {
    let mut inside = inside(Some(PHONE), Level::Strict).await;
    inside.app.advance(Duration::from_hours(46 * 24));
    inside.come_again();
    // In danger: it says more.
    inside.see("/kiosk/settings").await;
    assert_eq!(inside.kiosk.make_reserve(&inside.awa).await.leads_to(), "/kiosk/reserve/print");
    assert_eq!(inside.post("/kiosk/phone", &[]).await, "/kiosk/phone/code");
    let (app, now, secret) = (&inside.app.app, inside.app.now(), CardSecret::generate());
    app.db
        .write(|tx| {
            let (token, safe) = (&inside.token, inside.awa.safe);
            issue::wait_for_print(tx, &app.keyring, token, safe, Kind::Card, &secret, now)
        })
        .unwrap();
    for path in [
        "home",
        "settings",
        "settings/done",
        "phone",
        "phone?why=over",
        "phone/number",
        "phone/number?wrong=1",
        "phone/code",
        "phone/code?left=2",
        "phone/remove",
        "level",
        "level/flexible",
        "level/strong",
        "level/strict",
        "level/strict?left=1",
        "reserve",
        "reserve/print",
        "new-card",
        "lock",
        "close-safe",
        "close-safe/code",
        "close-safe/code?short=1",
        "notices/not-me",
        "locked",
        "erased",
    ] {
        inside.see(&format!("/kiosk/{path}")).await;
    }
}
