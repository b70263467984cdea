//! A kiosk's machine proves its key at every start; a browser by itself is no kiosk.

use std::time::Duration;

use consigne::clock::Timestamp;
use consigne::organisations::KioskId;
use consigne::organisations::kiosks;

use crate::support::app::{Answer, Client, TestApp, just_before};
use crate::support::desk::{between, csrf};
use crate::support::device::{Machine, kiosk_in};
use crate::support::people::Site;

const DAY: Duration = Duration::from_hours(26);
const WITHIN: Duration = Duration::from_mins(2);

struct Scene {
    app: TestApp,
    site: Site,
    machine: Machine,
    kiosk: String,
}

impl Scene {
    /// A kiosk whose machine has given its key, and has not started.
    async fn new() -> Self {
        let app = TestApp::spawn().await;
        let site = app.site();
        let code = code(&app, &site);
        let machine = Machine::new();
        let kiosk = kiosk_in(&machine.enrol(&app.client(), &code).await);
        Self { app, site, machine, kiosk }
    }

    fn address(&self, at: Timestamp) -> String {
        self.machine.start(&self.kiosk, &self.app.url, at)
    }

    /// Starts a browser now.
    async fn start(&self) -> Client {
        let browser = self.app.client();
        assert_eq!(browser.get(&self.address(self.app.now())).await.leads_to(), "/kiosk");
        browser
    }

    /// Renews the code at the desk's side.
    fn renew(&self) -> String {
        let (id, now) = (self.kiosk.parse().unwrap(), self.app.now());
        let renewed = self.app.app.db.write(|tx| kiosks::renew(tx, self.site.organisation, id, now));
        renewed.unwrap().expect("a code")
    }
}

fn code(app: &TestApp, site: &Site) -> String {
    let now = app.now();
    let add = |tx: &mut _| kiosks::add(tx, site.organisation, "Cour", "wide15", false, now);
    app.app.db.write(add).unwrap().1
}

fn is_refused(answer: &Answer) -> bool {
    answer.status == 403 && answer.text().contains("La borne ne marche pas.")
}

#[tokio::test]
async fn a_machine_gives_its_key_for_a_code_and_its_signed_start_makes_its_browser_the_kiosk() {
    let scene = Scene::new().await;
    let browser = scene.app.client();
    assert!(is_refused(&browser.get("/kiosk").await), "enrolled is not started");
    let answer = browser.get(&scene.address(scene.app.now())).await;
    assert_eq!(answer.leads_to(), "/kiosk");
    let cookie = answer.headers.get("set-cookie").unwrap().to_str().unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    assert_eq!(browser.get("/kiosk").await.status, 200);
    assert_eq!(scene.app.client().get("/kiosk/enrol").await.status, 404, "no code makes a browser a kiosk");
}

#[tokio::test]
async fn a_start_is_good_once_and_the_next_must_be_later() {
    let scene = Scene::new().await;
    let first = scene.address(scene.app.now());
    let browser = scene.start().await;
    let thief = scene.app.client();
    assert!(is_refused(&thief.get(&first).await), "the same again");
    let earlier = scene.address(scene.app.now().minus(Duration::from_millis(1)));
    assert!(is_refused(&thief.get(&earlier).await));
    assert_eq!(browser.get("/kiosk").await.status, 200, "refusals end nothing");
    scene.app.advance(Duration::from_millis(1));
    let next = scene.start().await;
    assert_eq!(next.get("/kiosk").await.status, 200);
    assert!(is_refused(&browser.get("/kiosk").await), "one browser at a time");
}

#[tokio::test]
async fn of_many_equal_starts_at_once_one_wins() {
    let scene = Scene::new().await;
    let address = scene.address(scene.app.now());
    let clients: Vec<Client> = (0..12).map(|_| scene.app.client()).collect();
    let answers = futures_util::future::join_all(clients.iter().map(|client| client.get(&address))).await;
    assert_eq!(answers.iter().filter(|answer| answer.leads_to() == "/kiosk").count(), 1);
    assert_eq!(answers.iter().filter(|answer| is_refused(answer)).count(), 11);
}

#[tokio::test]
async fn a_start_is_signed_within_two_minutes_of_now() {
    let scene = Scene::new().await;
    let now = scene.app.now();
    let more = WITHIN + Duration::from_millis(1);
    let client = scene.app.client();
    assert!(is_refused(&client.get(&scene.address(now.minus(more))).await));
    assert!(is_refused(&client.get(&scene.address(now.plus(more))).await));
    assert_eq!(client.get(&scene.address(now.minus(WITHIN))).await.leads_to(), "/kiosk");
    assert_eq!(client.get(&scene.address(now.plus(WITHIN))).await.leads_to(), "/kiosk");
}

#[tokio::test]
async fn a_start_signed_by_another_for_another_or_altered_is_refused() {
    let scene = Scene::new().await;
    let (url, now) = (scene.app.url.clone(), scene.app.now());
    let other = Machine::new();
    let others = kiosk_in(&other.enrol(&scene.app.client(), &code(&scene.app, &scene.site)).await);
    let right = scene.address(now);
    let swapped = |from: &str, to: &str| right.replace(from, to);
    let (start, signature) = right.split_once("&signature=").unwrap();
    let first = if signature.starts_with('A') { 'B' } else { 'A' };
    let flipped = format!("{start}&signature={first}{}", &signature[1..]);
    for wrong in [
        other.start(&scene.kiosk, &url, now),
        scene.machine.start(&others, &url, now),
        scene.machine.start(&KioskId::new().to_string(), &url, now),
        scene.machine.start(&scene.site.kiosk.to_string(), &url, now),
        scene.machine.start(&scene.kiosk, "https://another.example", now),
        swapped(&scene.kiosk, &others),
        swapped(&format!("at={}", now.as_millis()), &format!("at={}", now.as_millis() + 1)),
        flipped,
        right.split("&signature=").next().unwrap().to_owned() + "&signature=",
        right.split("&signature=").next().unwrap().to_owned() + "&signature=%00",
    ] {
        assert!(is_refused(&scene.app.client().get(&wrong).await), "{wrong}");
    }
    for nonsense in ["/kiosk/start", "/kiosk/start?kiosk=7&at=x&signature="] {
        assert_eq!(scene.app.client().get(nonsense).await.status, 400, "{nonsense}");
    }
    assert_eq!(scene.app.client().get(&right).await.leads_to(), "/kiosk", "none of them spent the right one");
}

#[tokio::test]
async fn a_cookie_lives_for_a_day_and_the_nightly_start_renews_it() {
    let scene = Scene::new().await;
    let browser = scene.start().await;
    scene.app.advance(just_before(DAY));
    assert_eq!(browser.get("/kiosk").await.status, 200);
    scene.app.advance(Duration::from_secs(1));
    assert!(is_refused(&browser.get("/kiosk").await));
    assert!(is_refused(&browser.get("/kiosk/alive").await));
    assert_eq!(scene.start().await.get("/kiosk").await.status, 200);
}

#[tokio::test]
async fn revoking_ends_cookie_key_and_code_at_once() {
    let scene = Scene::new().await;
    let browser = scene.start().await;
    let waiting = scene.renew();
    let (id, organisation) = (scene.kiosk.parse().unwrap(), scene.site.organisation);
    scene.app.app.db.write(|tx| kiosks::revoke(tx, organisation, id, scene.app.now())).unwrap();
    assert!(is_refused(&browser.get("/kiosk").await));
    scene.app.advance(Duration::from_secs(1));
    assert!(is_refused(&browser.get(&scene.address(scene.app.now())).await));
    assert_eq!(Machine::new().enrol(&scene.app.client(), &waiting).await.status, 422);
    let again = scene.app.app.db.write(|tx| kiosks::renew(tx, organisation, id, scene.app.now()));
    assert!(again.unwrap().is_none(), "no new code for what was revoked");
}

#[tokio::test]
async fn a_new_code_replaces_key_and_cookie_when_it_is_used() {
    let scene = Scene::new().await;
    let before = scene.start().await;
    let code = scene.renew();
    assert_eq!(before.get("/kiosk").await.status, 200, "a code that waits ends nothing");
    let anew = Machine::new();
    assert_eq!(kiosk_in(&anew.enrol(&scene.app.client(), &code).await), scene.kiosk, "the same kiosk");
    assert!(is_refused(&before.get("/kiosk").await));
    scene.app.advance(Duration::from_secs(1));
    let now = scene.app.now();
    assert!(is_refused(&before.get(&scene.address(now)).await), "the old key");
    let started = before.get(&anew.start(&scene.kiosk, &scene.app.url, now)).await;
    assert_eq!(started.leads_to(), "/kiosk");
}

#[tokio::test]
async fn a_code_works_once_for_a_quarter_of_an_hour_and_refusals_are_counted() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let (machine, client) = (Machine::new(), app.client());
    let (used, late) = (code(&app, &site), code(&app, &site));
    assert_eq!(machine.enrol(&client, &used.to_lowercase()).await.status, 200, "typed small");
    let answer = machine.enrol(&client, &used).await;
    assert_eq!((answer.status, answer.content_type.as_str()), (422, "application/problem+json"));
    app.advance(kiosks::ENROLMENT);
    assert_eq!(machine.enrol(&client, &late).await.status, 422);
    let fresh = code(&app, &site);
    for _ in 0..60 {
        machine.enrol(&client, "BBBBBBBBBB").await;
    }
    assert_eq!(machine.enrol(&client, &fresh).await.status, 429);
}

#[tokio::test]
async fn of_two_machines_with_one_code_one_gets_the_kiosk() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let code = code(&app, &site);
    let (one, other, client) = (Machine::new(), Machine::new(), app.client());
    let (one, other) = tokio::join!(one.enrol(&client, &code), other.enrol(&client, &code));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
}

#[tokio::test]
async fn what_is_no_key_or_comes_from_a_strangers_page_spends_no_code() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let (code, machine, client) = (code(&app, &site), Machine::new(), app.client());
    for key in ["", "AAAA", "not base64url!", &"A".repeat(44)] {
        assert_eq!(client.post("/kiosk/device", &[("code", &code), ("key", key)]).await.status, 400, "{key}");
    }
    let elsewhere = client.request(reqwest::Method::POST, "/kiosk/device");
    let form = [("code", code.as_str()), ("key", &machine.key())];
    let answer = client.send(elsewhere.header("Sec-Fetch-Site", "cross-site").form(&form)).await;
    assert_eq!(answer.status, 403);
    assert_eq!(machine.enrol(&client, &code).await.status, 200);
}

#[tokio::test]
async fn a_refused_browser_is_told_what_to_do() {
    let app = TestApp::spawn().await;
    let page = app.client().get("/kiosk/card").await;
    assert_eq!(page.status, 403);
    let text = page.text();
    assert!(text.contains("La borne ne marche pas.") && text.contains("Allez à l’accueil."), "{text}");
    assert!(text.contains("Agents : éteignez la machine"), "{text}");
    // A form without its token is another thing.
    let site = app.site();
    let browser = app.kiosk_client(&site.device);
    let answer = browser
        .send(
            browser.request(reqwest::Method::POST, "/kiosk/language").header("Sec-Fetch-Site", "cross-site"),
        )
        .await;
    assert_eq!(answer.status, 403);
    assert!(!answer.text().contains("La borne ne marche pas."));
}

#[tokio::test]
async fn the_desk_sees_when_a_kiosk_lived_and_that_it_falls_silent() {
    let scene = Scene::new().await;
    let browser = scene.start().await;
    let desk = scene.app.desk(&scene.site).await;
    let line = async || {
        let page = desk.get("/desk/kiosks").await.text();
        let row = between(&page, "<tr><td><bdi>Cour</bdi>", "</tr>").unwrap();
        row.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(line().await.contains("En service") && line().await.contains("à l’instant"));
    let heard = async || {
        let machine = scene.app.client();
        machine.get(&format!("/kiosk/device/{}", scene.kiosk)).await.status
    };
    scene.app.advance(Duration::from_mins(9));
    assert_eq!(heard().await, 204, "its machine is told the same");
    assert!(line().await.contains("En service") && line().await.contains("il y a 9 min"));
    scene.app.advance(Duration::from_mins(1));
    assert!(line().await.contains("<strong>Pas vue depuis 10 min</strong>"), "{}", line().await);
    assert_eq!(heard().await, 404);
    assert_eq!(browser.get("/kiosk/alive").await.status, 204);
    assert_eq!(heard().await, 204);
    assert!(line().await.contains("En service") && line().await.contains("à l’instant"));
    assert!(
        browser.get("/kiosk").await.text().contains("data-module=\"alive\""),
        "the welcome says that it lives"
    );
    let desk_again = async || {
        scene
            .app
            .desk(&scene.site)
            .await
            .get("/desk/kiosks")
            .await
            .text()
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    scene.app.advance(Duration::from_hours(3));
    assert!(desk_again().await.contains("Pas vue depuis 3 h"));
    scene.app.advance(Duration::from_hours(30));
    assert!(desk_again().await.contains("Pas vue depuis mardi 24 novembre à 09:10"));
}

#[tokio::test]
async fn the_desk_gives_a_new_code_and_says_the_command() {
    let scene = Scene::new().await;
    let desk = scene.app.desk(&scene.site).await;
    let list = desk.get("/desk/kiosks").await;
    let renew = format!("/desk/kiosks/{}/renew", scene.kiosk);
    assert_eq!(desk.post(&renew, &[]).await.status, 403);
    let shown = desk.post(&renew, &[("csrf", &csrf(&list))]).await.location.unwrap();
    let page = desk.get(&shown).await.text();
    let code = between(&page, "id=\"kiosk-code\">", "<").unwrap().replace(' ', "");
    let command = format!("sudo consigne-kiosk enrol {} {code}", scene.app.url);
    assert!(page.contains(&command), "{page}");
    assert_eq!(Machine::new().enrol(&scene.app.client(), &code).await.status, 200);
    assert_eq!(desk.get(&shown).await.location.as_deref(), Some("/desk/kiosks"), "shown no more");

    scene.app.another_agent(&scene.site, "paul", true);
    let other = scene.app.desk_of("paul", &scene.app.session_of("paul")).await;
    let token = csrf(&other.get("/desk/kiosks").await);
    let answer = other.post(&renew, &[("csrf", &token)]).await;
    assert_eq!(answer.location.as_deref(), Some("/desk/kiosks"), "not another organisation's");
}
