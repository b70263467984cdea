//! A call that is not signed makes us look and no more: what counts is what we fetch ourselves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use consigne::gateway::poke::{Look, Pokes, fetch_all};
use consigne::gateway::sms::{event_path, inbound_path, poke_path};
use consigne::releases::State;
use reqwest::Method;
use serde_json::json;

use crate::support::app::{START, TestApp};
use crate::support::people::{Person, Site};
use crate::support::provider::Provider;

const PHONE: &str = "+33639980001";

/// What lies at the provider: id and text.
type Box = Arc<Mutex<Vec<(u64, String)>>>;

struct Scene {
    app: TestApp,
    site: Site,
    awa: Person,
    provider: Provider,
    inbox: Box,
}

impl Scene {
    async fn new() -> Self {
        let inbox = Box::default();
        let kept = inbox.clone();
        let provider = Provider::start(move |asked| {
            let mut kept = kept.lock().unwrap();
            let id = asked.line.rsplit('/').next().unwrap().parse::<u64>().ok();
            match (asked.line.split(' ').next().unwrap(), id) {
                _ if asked.line.ends_with("/auth/time") => (200, "1790000000".into()),
                ("GET", None) => (200, json!(kept.iter().map(|(id, _)| *id).collect::<Vec<_>>()).to_string()),
                ("GET", Some(id)) => match kept.iter().find(|(own, _)| *own == id) {
                    Some((_, text)) => (200, json!({ "sender": PHONE, "message": text }).to_string()),
                    None => (404, "{}".into()),
                },
                ("DELETE", Some(id)) => {
                    kept.retain(|(own, _)| *own != id);
                    (200, "null".into())
                }
                _ => (405, "{}".into()),
            }
        });
        let app = TestApp::spawn_with_channels(json!({ "channels": { "ovh": {
            "kind": "ovh", "base_url": provider.url, "service": "sms-ab12345-1",
            "application_key": "AK", "application_secret": "AS", "consumer_key": "CK"
        } } }))
        .await;
        let site = app.site();
        let awa = app.holder(&site, "Awa", Some(PHONE));
        Self { app, site, awa, provider, inbox }
    }

    fn put(&self, id: u64, text: &str) {
        self.inbox.lock().unwrap().push((id, text.to_owned()));
    }

    async fn poke(&self, method: Method, path: &str) -> u16 {
        let client = self.app.client();
        client.send(client.request(method, path)).await.status
    }

    fn looks(&self) -> usize {
        self.provider.lines().iter().filter(|line| line.ends_with("/incoming")).count()
    }
}

#[actix_web::test]
async fn an_answer_is_fetched_acted_on_once_and_erased() {
    let scene = Scene::new().await;
    let asked = scene.app.asked_by(&scene.site, &scene.awa);
    scene.put(7, &format!("oui {}", asked.digits()));
    let path = format!("{}?id=7&sender=x&message=whatever", poke_path("ovh"));
    assert_eq!(scene.poke(Method::GET, &path).await, 204);
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::HandedOver);
    assert!(scene.inbox.lock().unwrap().is_empty());
    // The provider did not erase it after all: it comes again.
    scene.put(7, &format!("oui {}", asked.digits()));
    let channel = scene.app.app.sms.iter().find(|channel| channel.name == "ovh").unwrap();
    assert_eq!(fetch_all(&scene.app.app, channel).await.unwrap(), 0);
    assert!(scene.inbox.lock().unwrap().is_empty());
    let given = scene.app.journal(&scene.awa);
    assert_eq!(given.iter().filter(|name| *name == "release.handed_over").count(), 1);
}

#[actix_web::test]
async fn what_the_call_itself_says_counts_for_nothing() {
    let scene = Scene::new().await;
    let asked = scene.app.asked_by(&scene.site, &scene.awa);
    let forged = format!("{}?sender=%2B33639980001&message=oui%20{}", poke_path("ovh"), asked.digits());
    assert_eq!(scene.poke(Method::POST, &forged).await, 204);
    assert_eq!(scene.app.state(&scene.awa, asked.release), State::Asked);
    assert_eq!(scene.looks(), 1);
}

#[actix_web::test]
async fn a_flood_of_calls_is_not_passed_on() {
    let scene = Scene::new().await;
    for _ in 0..30 {
        assert_eq!(scene.poke(Method::POST, &poke_path("ovh")).await, 204);
    }
    assert_eq!(scene.looks(), 1);
    scene.app.advance(Duration::from_mins(1));
    assert_eq!(scene.poke(Method::POST, &poke_path("ovh")).await, 204);
    assert_eq!(scene.looks(), 1);
}

#[test]
fn a_call_too_soon_is_made_up_for_once() {
    let (pokes, after) = (Pokes::default(), |seconds| START.plus(Duration::from_secs(seconds)));
    assert_eq!(pokes.next("a", START), Look::Now);
    assert_eq!(pokes.next("a", after(1)), Look::After(Duration::from_secs(4)));
    assert_eq!(pokes.next("a", after(2)), Look::Planned);
    assert_eq!(pokes.next("b", after(2)), Look::Now, "each channel by itself");
    // The look that was planned has been at 5.
    assert_eq!(pokes.next("a", after(6)), Look::After(Duration::from_secs(4)));
    assert_eq!(pokes.next("a", after(20)), Look::Now);
}

#[actix_web::test]
async fn a_channel_that_signs_or_is_unknown_cannot_be_poked_and_this_one_takes_no_forms() {
    let scene = Scene::new().await;
    for path in [poke_path("main"), poke_path("other"), inbound_path("ovh"), event_path("ovh")] {
        assert_eq!(scene.poke(Method::POST, &path).await, 403, "{path}");
    }
    assert_eq!(scene.looks(), 0);
}

#[actix_web::test]
async fn a_provider_that_is_down_does_not_make_the_call_fail() {
    let scene = Scene::new().await;
    let app = TestApp::spawn_with_channels(json!({ "channels": { "ovh": {
        "kind": "ovh", "base_url": crate::support::provider::nobody(), "service": "s",
        "application_key": "AK", "application_secret": "AS", "consumer_key": "CK"
    } } }))
    .await;
    let client = app.client();
    assert_eq!(client.send(client.request(Method::POST, &poke_path("ovh"))).await.status, 204);
    drop(scene);
}
