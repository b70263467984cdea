//! The pages on which an agent asks for papers from afar, and sees what becomes of it.

use std::time::Duration;

use consigne::jobs;
use consigne::organisations::agent_session::AgentSession;
use consigne::releases::State;

use crate::support::afar::{Agreed, DAY, PHONE};
use crate::support::app::{Answer, Client, TestApp};
use crate::support::desk::csrf;

/// A desk where somebody has signed in.
struct Desk {
    client: Client,
    token: String,
}

impl Desk {
    async fn of(app: &TestApp, login: &str, device: &AgentSession) -> Self {
        let client = app.desk_of(login, device).await;
        let token = csrf(&client.get("/desk").await);
        Self { client, token }
    }

    /// A page without the marks around what is filled in.
    async fn get(&self, path: &str) -> String {
        let answer = self.client.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.text().replace(['\u{2068}', '\u{2069}'], "")
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = vec![("csrf", self.token.as_str())];
        form.extend_from_slice(fields);
        self.client.post(path, &form).await
    }
}

/// What the agent ticks.
fn choices(agreed: &Agreed, papers: usize) -> Vec<(&'static str, String)> {
    let papers = agreed.papers.iter().take(papers).map(|paper| ("paper", paper.to_string()));
    let rest =
        [("who", agreed.jeanne.id.to_string()), ("reason", "housing".into()), ("length", "week".into())];
    papers.chain(rest).collect()
}

fn query(fields: &[(&str, String)]) -> String {
    fields.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// The address of an agreement's form.
fn at(agreed: &Agreed) -> String {
    format!("/desk/afar/{}", agreed.agreement)
}

async fn asked(desk: &Desk, agreed: &Agreed) -> String {
    let answer = desk.post(&at(agreed), &borrowed(&choices(agreed, 2))).await;
    let page = answer.leads_to().to_owned();
    assert!(page.starts_with("/desk/afar/requests/"), "{}", answer.text());
    page
}

#[tokio::test]
async fn an_agent_asks_through_the_pages_and_sees_each_step() {
    let app = TestApp::with_webhook().await;
    let agreed = app.agreed();
    let desk = Desk::of(&app, "nadia", &agreed.nadia).await;
    assert!(desk.get("/desk").await.contains("href=\"/desk/afar\""), "the menu leads there");
    let list = desk.get("/desk/afar").await;
    assert!(list.contains("2 papiers") && list.contains(&at(&agreed)) && list.contains("Aucune demande"));
    let form = desk.get(&at(&agreed)).await;
    assert!(form.contains("Papier 1") && form.contains("Papier 2") && !form.contains("Papier 3"));
    let fields = choices(&agreed, 2);
    let check = desk.get(&format!("{}/check?{}", at(&agreed), query(&fields))).await;
    for said in ["Papier 1, Papier 2", "Jeanne Martin (CAF)", "mercredi 2 décembre"] {
        assert!(check.contains(said), "{said}");
    }
    let page = asked(&desk, &agreed).await;
    let answer = desk.client.get(&page).await;
    let refresh = answer.headers.get("refresh").expect("it looks again by itself").to_str().unwrap();
    assert_eq!(refresh, format!("15;url={page}?looks=1"));
    let first = desk.get(&page).await;
    for said in
        ["Attend la réponse", "Nadia Benali a demandé.", "Le SMS est prêt.", "mercredi 25 novembre à 09:00"]
    {
        assert!(first.contains(said), "{said}: {first}");
    }
    let code = app.newest_code("request").to_text().as_str().to_owned();
    jobs::deliver_due(&app.app).await.unwrap();
    assert!(desk.get(&page).await.contains("Le SMS est parti."));

    let wrong = if code == "271828" { "314159" } else { "271828" };
    app.receive_sms("SM1", PHONE, &format!("OUI {wrong}")).await;
    assert!(desk.get(&page).await.contains("Un mauvais code est arrivé. Encore 2 essais."));
    app.receive_sms("SM2", PHONE, &format!("OUI {code}")).await;
    let given = desk.get(&page).await;
    assert!(given.contains("La personne a dit oui.") && given.contains("Le lien part."), "{given}");
    assert!(!given.contains("take-back"), "nothing to take back");
    let link = app.newest_link();
    jobs::deliver_due(&app.app).await.unwrap();
    assert!(desk.get(&page).await.contains("Le lien est parti."));
    let browser = app.client();
    browser.post(&format!("{link}/code"), &[]).await;
    let (token, visit) = (csrf(&browser.get("/r/code").await), app.newest_visit_code());
    browser.post("/r/code", &[("csrf", &token), ("code", &visit)]).await;
    let opened = desk.client.get(&page).await;
    assert!(
        opened.text().replace(['\u{2068}', '\u{2069}'], "").contains("Jeanne Martin (CAF) a ouvert le lien.")
    );
    assert!(opened.headers.get("refresh").is_none(), "nothing more is waited for");
    assert!(desk.get("/desk/afar").await.contains("Donné"));
}

#[tokio::test]
async fn no_page_shows_a_title_a_number_of_a_phone_or_a_code() {
    for names_kinds in [false, true] {
        let app = TestApp::spawn().await;
        let agreed = app.agreed_for(30 * DAY, names_kinds);
        let desk = Desk::of(&app, "nadia", &agreed.nadia).await;
        let page = asked(&desk, &agreed).await;
        let code = app.newest_code("request").to_text().as_str().to_owned();
        let check = format!("{}/check?{}", at(&agreed), query(&choices(&agreed, 1)));
        for path in ["/desk/afar", &at(&agreed), &check, &page] {
            let text = desk.get(path).await;
            for hidden in ["Mon bail", "quittance", "39 98", "3998", &code, "Awa"] {
                assert!(!text.contains(hidden), "{path} shows {hidden}");
            }
        }
        assert_eq!(desk.get(&at(&agreed)).await.contains("Papier 1 · Logement"), names_kinds);
    }
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_chosen_stays() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let desk = Desk::of(&app, "nadia", &agreed.nadia).await;
    let fields = choices(&agreed, 1);
    let some = query(&fields[..1]);
    let answer = desk.client.get(&format!("{}/check?{some}", at(&agreed))).await;
    assert_eq!(answer.status, 422);
    let text = answer.text();
    assert!(text.contains("Choisissez une personne.") && text.contains("Choisissez une raison."));
    assert!(text.contains(&format!("value=\"{}\" checked", agreed.papers[0])), "{text}");
    let answer = desk.post(&at(&agreed), &borrowed(&fields[1..])).await;
    assert!(answer.status == 422 && answer.text().contains("Choisissez un papier au moins."));
    let foreign = [("paper", agreed.other.to_string())];
    let with_foreign: Vec<_> = foreign.into_iter().chain(fields[1..].iter().cloned()).collect();
    let answer = desk.post(&at(&agreed), &borrowed(&with_foreign)).await;
    assert_eq!(answer.status, 422, "not agreed");
    assert!(app.outbox().iter().all(|message| message.purpose != "request"));
}

#[tokio::test]
async fn two_presses_ask_once_and_a_form_without_its_token_not_at_all() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let desk = Desk::of(&app, "nadia", &agreed.nadia).await;
    let forged = desk.client.post(&at(&agreed), &borrowed(&choices(&agreed, 2))).await;
    assert_eq!(forged.status, 403);
    let first = asked(&desk, &agreed).await;
    assert_eq!(asked(&desk, &agreed).await, first);
    app.advance(Duration::from_secs(11));
    assert_ne!(asked(&desk, &agreed).await, first);
    let forged = desk.client.post(&format!("{first}/take-back"), &[]).await;
    assert_eq!(forged.status, 403);
}

#[tokio::test]
async fn another_team_and_another_organisation_see_and_do_nothing() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let nadia = Desk::of(&app, "nadia", &agreed.nadia).await;
    let page = asked(&nadia, &agreed).await;
    for (login, elsewhere) in [("paul", false), ("pierre", true)] {
        app.another_agent(&agreed.site, login, elsewhere);
        let desk = Desk::of(&app, login, &app.session_of(login)).await;
        let list = desk.get("/desk/afar").await;
        assert!(!list.contains(&at(&agreed)) && !list.contains(&page));
        let check = format!("{}/check?{}", at(&agreed), query(&choices(&agreed, 1)));
        for path in [&at(&agreed), &check, &page] {
            assert_eq!(desk.client.get(path).await.status, 404, "{login}: {path}");
        }
        let asked = desk.post(&at(&agreed), &borrowed(&choices(&agreed, 1))).await;
        let back = desk.post(&format!("{page}/take-back"), &[]).await;
        assert_eq!((asked.status, back.status), (404, 404), "{login}");
    }
    let nobody = app.client();
    assert_eq!(nobody.get("/desk/afar").await.leads_to(), "/desk/sign-in");
    assert!(nadia.get(&page).await.contains("Attend la réponse"));
}

#[tokio::test]
async fn the_agent_takes_his_request_back_and_a_no_is_shown() {
    let app = TestApp::with_webhook().await;
    let agreed = app.agreed();
    let desk = Desk::of(&app, "nadia", &agreed.nadia).await;
    let page = asked(&desk, &agreed).await;
    assert!(desk.get(&page).await.contains("Annuler la demande"));
    let back = desk.post(&format!("{page}/take-back"), &[]).await;
    assert_eq!(back.leads_to(), page);
    let text = desk.get(&page).await;
    assert!(
        text.contains("Un agent a arrêté la demande.") && text.contains("Le SMS n’est pas parti."),
        "{text}"
    );
    app.advance(Duration::from_secs(11));
    let page = asked(&desk, &agreed).await;
    app.receive_sms("SM3", PHONE, "non").await;
    let text = desk.get(&page).await;
    assert!(text.contains("La personne a dit non.") && text.contains("Rien n’est donné"), "{text}");
}

#[tokio::test]
async fn at_night_the_page_says_when_the_sms_leaves_and_stops_looking_by_itself_after_a_while() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    app.advance(Duration::from_hours(12));
    let desk = Desk::of(&app, "nadia", &app.agent_session(&agreed.site)).await;
    let page = asked(&desk, &agreed).await;
    assert!(desk.get(&page).await.contains("Le SMS est prêt. Il part à 08:00."));
    let last = desk.client.get(&format!("{page}?looks=19")).await;
    assert!(last.headers.get("refresh").is_some());
    let over = desk.client.get(&format!("{page}?looks=20")).await;
    assert!(over.headers.get("refresh").is_none());
}

#[tokio::test]
async fn why_nothing_can_be_asked_is_said() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed_for(60 * DAY, false);
    app.advance(46 * DAY);
    let desk = Desk::of(&app, "nadia", &app.agent_session(&agreed.site)).await;
    let told = "Cette personne ne peut pas répondre par SMS.";
    assert!(desk.get(&at(&agreed)).await.contains(told));
    let answer = desk.post(&at(&agreed), &borrowed(&choices(&agreed, 1))).await;
    assert!(answer.status == 422 && answer.text().contains(told));
    app.end_agreement(&agreed);
    let gone = desk.post(&at(&agreed), &borrowed(&choices(&agreed, 1))).await;
    assert_eq!(gone.status, 404);
    assert!(desk.get("/desk/afar").await.contains("Aucun pour le moment."));
}

#[tokio::test]
async fn a_holder_sees_at_the_kiosk_what_is_asked_and_answers_there() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (kiosk, _) = app.browse_in(&agreed.site, &agreed.awa);
    assert!(!kiosk.get("/kiosk/home").await.text().contains("/kiosk/asked"));
    assert_eq!(kiosk.get("/kiosk/asked").await.leads_to(), "/kiosk/home");
    let (first, _) = app.asked_from_afar(&agreed);
    let (second, code) = app.asked_from_afar(&agreed);
    assert!(kiosk.get("/kiosk/home").await.text().contains("href=\"/kiosk/asked\""));
    let screen = kiosk.get("/kiosk/asked").await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        screen.contains("Accueil demande 2 papiers. D’accord ?") && screen.contains("Jeanne Martin (CAF)")
    );
    assert_eq!(kiosk.post(&format!("/kiosk/give/{first}/no"), &[]).await.status, 303);
    assert_eq!(app.release(&agreed.awa, first).state, State::Refused);
    assert!(kiosk.get("/kiosk/asked").await.text().contains(&second.to_string()), "the next one");
    let digits = code.to_text().as_str().to_owned();
    let path = format!("/kiosk/give/{second}/code");
    let answer = kiosk.post(&path, &[("digit", "ok"), ("pin", &digits)]).await;
    assert_eq!(answer.leads_to(), format!("/kiosk/give/{second}"));
    assert_eq!(app.release(&agreed.awa, second).state, State::HandedOver);
}
