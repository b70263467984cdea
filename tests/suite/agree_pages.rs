//! "Demandes de loin" at the kiosk: the holder agrees that a team may ask, and takes it back.

use std::time::Duration;

use consigne::documents::DocumentId;
use consigne::releases::agreements::{self, Agreement};

use crate::support::app::TestApp;
use crate::support::give::AtKiosk;
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";

struct World {
    app: TestApp,
    site: Site,
    awa: Person,
    kiosk: AtKiosk,
    papers: [DocumentId; 2],
}

impl World {
    async fn new(phone: Option<&str>) -> Self {
        let app = TestApp::spawn().await;
        let site = app.site();
        let awa = app.holder(&site, "Awa", phone);
        let session = app.come_in(&site, &awa);
        let papers = [app.keep_paper(&session, "Bail"), app.keep_paper(&session, "Quittance")];
        let (kiosk, _) = app.browse_in(&site, &awa);
        Self { app, site, awa, kiosk, papers }
    }

    fn running(&self) -> Vec<Agreement> {
        let (app, now) = (&self.app.app, self.app.now());
        app.db.read(|conn| agreements::of_safe(conn, self.awa.safe, now)).unwrap()
    }

    fn team(&self) -> String {
        let app = &self.app.app;
        let teams = app.db.read(|conn| agreements::teams(conn, self.site.organisation)).unwrap();
        teams[0].id.to_string()
    }

    async fn see(&self, path: &str) -> String {
        let answer = self.kiosk.get(path).await;
        assert_eq!(answer.status, 200, "{path} leads to {}", answer.leads_to());
        answer.text()
    }

    async fn agree(&self, fields: &[(&str, &str)]) -> String {
        self.kiosk.post("/kiosk/agree", fields).await.leads_to().to_owned()
    }
}

#[tokio::test]
async fn a_holder_agrees_step_by_step_reads_it_back_and_can_stop_it() {
    let world = World::new(Some(PHONE)).await;
    let [first, second] = world.papers.map(|paper| paper.to_string());
    let team = world.team();
    assert!(world.see("/kiosk/home").await.contains("href=\"/kiosk/agreements\""));
    let page = world.see("/kiosk/agreements").await;
    assert!(page.contains("Sans votre oui, rien ne part.") && page.contains("href=\"/kiosk/agree\""));
    let page = world.see("/kiosk/agree").await;
    assert!(page.contains("Quelle équipe") && page.contains("Accueil") && page.contains(&team));
    let mut address = format!("/kiosk/agree?team={team}");
    let page = world.see(&address).await;
    assert!(page.contains("Bail") && page.contains("Quittance") && page.contains(&first));
    assert!(world.see(&format!("{address}&sent=1")).await.contains("Choisissez un papier."));
    address = format!("{address}&document={first}&document={second}");
    let page = world.see(&address).await;
    assert!(page.contains("3 mois") && page.contains("name=\"length\" value=\"month\""), "{page}");
    address.push_str("&length=month");
    let page = world.see(&address).await;
    let [no, yes] = ["no", "yes"].map(|value| page.find(&format!("name=\"kinds\" value=\"{value}\"")));
    assert!(no.is_some() && no < yes, "no comes first: {page}");
    address.push_str("&kinds=no");
    let page = world.see(&address).await.replace(['\u{2068}', '\u{2069}'], "");
    let sentence = "Accueil peut demander 2 papiers jusqu’au jeudi 24 décembre. D’accord ?";
    assert!(page.contains(sentence), "{page}");
    assert!(page.contains("Le SMS ne dit pas quel papier.") && page.contains("Bail, Quittance"));
    assert!(world.running().is_empty(), "nothing before the yes");

    let fields =
        [("team", &*team), ("document", &first), ("document", &second), ("length", "month"), ("kinds", "no")];
    let made = world.agree(&fields).await;
    assert_eq!(world.agree(&fields).await, made, "a second tap means the first");
    let running = world.running();
    assert_eq!(running.len(), 1);
    assert_eq!(made, format!("/kiosk/agreements/{}", running[0].id));
    assert_eq!((running[0].documents.len(), running[0].names_kinds), (2, false));
    assert_eq!(running[0].ends_at, world.app.now().plus(Duration::from_hours(30 * 24)));
    assert!(world.see(&made).await.contains("Vous pouvez arrêter ces demandes ici."));
    let page = world.see("/kiosk/agreements").await;
    assert!(page.contains("Accueil") && page.contains(&format!("{made}/stop")), "{page}");
    assert!(world.see(&format!("{made}/stop")).await.contains("Arrêter les demandes de"));
    assert_eq!(world.kiosk.post_bare(&format!("{made}/stop"), &[("csrf", "00")]).await.status, 403);
    assert_eq!(world.running().len(), 1);
    let stopped = world.kiosk.post(&format!("{made}/stop"), &[]).await;
    assert_eq!(stopped.leads_to(), "/kiosk/agreements/stopped");
    world.see("/kiosk/agreements/stopped").await;
    assert!(world.running().is_empty());
    assert_eq!(world.kiosk.get(&made).await.leads_to(), "/kiosk/agreements");
    let journal = world.app.journal(&world.awa);
    for event in ["agreement.made", "agreement.ended"] {
        assert_eq!(journal.iter().filter(|entry| *entry == event).count(), 1, "{event}");
    }
}

#[tokio::test]
async fn ninety_days_are_the_most_and_kinds_are_named_only_when_the_holder_says_so() {
    let world = World::new(Some(PHONE)).await;
    let (paper, team) = (world.papers[0].to_string(), world.team());
    let with = |length: &'static str, kinds: &'static str| {
        vec![("team", &*team), ("document", &*paper), ("length", length), ("kinds", kinds)]
    };
    world.agree(&with("quarter", "yes")).await;
    let running = world.running();
    assert_eq!(running[0].ends_at, world.app.now().plus(agreements::LONGEST));
    assert!(running[0].names_kinds);
    assert!(world.agree(&with("year", "yes")).await.starts_with("/kiosk/agree?"), "asked again");
    assert!(
        world.agree(&[("team", &*team), ("length", "week"), ("kinds", "no")]).await.contains("change=papers")
    );
    assert!(world.agree(&[("document", &*paper)]).await.contains("change=team"));
    let other = DocumentId::new().to_string();
    let fields = [("team", &*team), ("document", &*other), ("length", "week"), ("kinds", "no")];
    assert!(world.agree(&fields).await.contains("change=papers"), "no paper of this safe");
    assert_eq!(world.running().len(), 1);
}

#[tokio::test]
async fn another_holder_neither_sees_nor_stops_it() {
    let world = World::new(Some(PHONE)).await;
    let (paper, team) = (world.papers[0].to_string(), world.team());
    let made =
        world.agree(&[("team", &*team), ("document", &paper), ("length", "week"), ("kinds", "no")]).await;
    let sam = world.app.holder(&world.site, "Sam", Some(PHONE));
    let (kiosk, _) = world.app.browse_in(&world.site, &sam);
    assert_eq!(kiosk.get(&made).await.leads_to(), "/kiosk/agreements");
    assert_eq!(kiosk.get(&format!("{made}/stop")).await.leads_to(), "/kiosk/agreements");
    kiosk.post(&format!("{made}/stop"), &[]).await;
    assert_eq!(world.running().len(), 1);
    assert!(!kiosk.get("/kiosk/agreements").await.text().contains("Accueil"));
}

#[tokio::test]
async fn without_a_phone_that_was_confirmed_nothing_can_be_agreed() {
    let world = World::new(None).await;
    let page = world.see("/kiosk/agreements").await;
    assert!(
        page.contains("Il faut d’abord un numéro de téléphone.") && page.contains("href=\"/kiosk/phone\"")
    );
    assert!(!page.contains("href=\"/kiosk/agree\""));
    assert_eq!(world.kiosk.get("/kiosk/agree").await.leads_to(), "/kiosk/agreements");
    let (paper, team) = (world.papers[0].to_string(), world.team());
    let fields = [("team", &*team), ("document", &paper), ("length", "week"), ("kinds", "no")];
    assert_eq!(world.agree(&fields).await, "/kiosk/agreements");

    let mut world = World::new(Some(PHONE)).await;
    world.app.advance(Duration::from_hours(46 * 24));
    (world.kiosk, _) = world.app.browse_in(&world.site, &world.awa);
    assert!(world.see("/kiosk/agreements").await.contains("Confirmez d’abord votre numéro"));
    assert_eq!(world.agree(&fields).await, "/kiosk/agreements");
    assert!(world.running().is_empty());
}

#[tokio::test]
async fn an_empty_safe_is_told_to_add_a_paper_first() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let sam = app.holder(&site, "Sam", Some(PHONE));
    let (kiosk, _) = app.browse_in(&site, &sam);
    let page = kiosk.get("/kiosk/agree").await.text();
    assert!(page.contains("/kiosk/add") && page.contains("Puis revenez ici."), "{page}");
}
