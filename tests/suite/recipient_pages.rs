//! The recipient's side: nothing opens on a GET, and an ended link says what an unknown one says.

use std::time::Duration;

use consigne::db::Conn;
use consigne::messaging::ReleaseId;
use consigne::releases::stop;
use consigne::schema::release_documents;
use diesel::prelude::*;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, header::CONTENT_DISPOSITION};

use crate::support::app::{Answer, Client, TestApp};
use crate::support::people::Person;

const PHONE: &str = "+33639980001";

struct Given {
    app: TestApp,
    awa: Person,
    release: ReleaseId,
    link: String,
    browser: Client,
}

async fn given() -> Given {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let session = app.come_in(&site, &awa);
    let papers = [app.keep_paper(&session, "Mon bail"), app.keep_paper(&session, "Ma quittance")];
    let caf = app.recipient(&site, "Jeanne Martin", "CAF");
    let (release, code) = app.wish(&session, &papers, &caf);
    app.answer_by_sms(PHONE, &code.unwrap());
    let (link, browser) = (app.newest_link(), app.client());
    Given { app, awa, release, link, browser }
}

impl Given {
    /// Asks for a code; `true` when one was sent.
    async fn ask_code(&self) -> bool {
        let answer = self.browser.post(&format!("{}/code", self.link), &[]).await;
        answer.location.as_deref() == Some("/r/code")
    }

    async fn form(&self, page: &str) -> String {
        csrf_of(&self.browser.get(page).await.text())
    }

    async fn prove(&self, code: &str) -> Answer {
        let csrf = self.form("/r/code").await;
        self.browser.post("/r/code", &[("csrf", &csrf), ("code", code)]).await
    }

    /// Inside, with the papers' page.
    async fn open(&self) -> String {
        assert!(self.ask_code().await);
        let answer = self.prove(&self.app.newest_visit_code()).await;
        assert_eq!(answer.location.as_deref(), Some("/r/papers"), "{}", answer.text());
        self.browser.get("/r/papers").await.text()
    }

    async fn check(&self, key: &str, file: Option<Vec<u8>>) -> String {
        let form = Form::new().text("key", key.to_owned());
        let form = form.part("file", Part::bytes(file.unwrap_or_default()).file_name("copie.pdf"));
        let answer = self.browser.send(self.browser.request(Method::POST, "/check").multipart(form)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.text()
    }

    fn stop(&self) {
        let (app, now) = (&self.app.app, self.app.now());
        assert!(app.db.write(|tx| stop::stop(tx, &app.keyring, self.awa.safe, self.release, now)).unwrap());
    }
}

fn csrf_of(page: &str) -> String {
    let at = page.find("name=\"csrf\" value=\"").unwrap() + "name=\"csrf\" value=\"".len();
    page[at..].split('"').next().unwrap().to_owned()
}

/// The addresses of the papers on the recipient's page.
fn papers_of(page: &str) -> Vec<String> {
    page.split("action=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(ToOwned::to_owned)
        .filter(|action| action.starts_with("/r/papers/"))
        .collect()
}

#[tokio::test]
async fn the_link_says_that_papers_wait_and_a_get_opens_nothing() {
    let given = given().await;
    let before = (given.app.journal(&given.awa), given.app.outbox().len());
    for _ in 0..3 {
        let answer = given.browser.get(&given.link).await;
        // Without the token, in which any three letters may stand.
        let page = answer.text().replace(&given.link, "");
        assert_eq!(answer.status, 200);
        assert!(page.contains("\u{2068}2\u{2069} papiers") && page.contains("mardi 1 décembre"));
        for secret in ["Mon bail", "Awa", "Jeanne", "CAF"] {
            assert!(!page.contains(secret), "{secret} shows before the code");
        }
    }
    for path in ["/r/code", "/r/papers"] {
        assert_eq!(given.browser.get(path).await.location.as_deref(), Some("/r/over"), "{path}");
    }
    assert_eq!(before, (given.app.journal(&given.awa), given.app.outbox().len()));
}

#[tokio::test]
async fn with_his_code_the_recipient_gets_marked_copies_and_the_holder_sees_it() {
    let given = given().await;
    let page = given.open().await;
    assert!(page.contains("Mon bail") && page.contains("Chaque ouverture est montrée à la personne."));
    let key = given.app.release(&given.awa, given.release).check_key;
    assert!(page.contains(&format!("{}-{}", &key[..4], &key[4..])));
    let papers = papers_of(&page);
    assert_eq!(papers.len(), 2);
    assert_ne!(given.browser.get(&papers[0]).await.status, 200, "no GET opens a paper");
    let form = [("csrf", csrf_of(&page))];
    let request = given.browser.request(Method::POST, &papers[1]).form(&form);
    let response = request.send().await.unwrap();
    let name = response.headers()[CONTENT_DISPOSITION].to_str().unwrap().to_owned();
    assert_eq!(name, format!("attachment; filename=\"papier-{}-{}-2.pdf\"", &key[..4], &key[4..]));
    assert!(response.bytes().await.unwrap().starts_with(b"%PDF"));
    let journal = given.app.journal(&given.awa);
    assert_eq!(journal[journal.len() - 3..], ["release.visited", "recipient.proven", "document.downloaded"]);
}

#[tokio::test]
async fn three_wrong_codes_end_the_visit_and_a_new_code_helps() {
    let given = given().await;
    assert!(given.ask_code().await);
    let code = given.app.newest_visit_code();
    let wrong = if code == "271828" { "314159" } else { "271828" };
    for left in ["2", "1"] {
        let page = given.prove(wrong).await.text();
        assert!(page.contains(&format!("Encore \u{2068}{left}\u{2069}")), "{page}");
    }
    let third = given.prove(wrong).await.text();
    assert!(third.contains("ne marche plus") && !third.contains("name=\"code\""));
    assert!(given.prove(&code).await.text().contains("ne marche plus"), "the right one comes too late");
    assert_eq!(given.browser.get("/r/papers").await.location.as_deref(), Some("/r/code"));
    assert!(given.open().await.contains("Mon bail"));
    let refused = given.app.journal(&given.awa).iter().filter(|event| *event == "recipient.refused").count();
    assert_eq!(refused, 3);
}

#[tokio::test]
async fn the_code_of_one_visit_does_not_open_another_and_five_an_hour_are_enough() {
    let given = given().await;
    assert!(given.ask_code().await);
    let first = given.app.newest_visit_code();
    assert!(given.ask_code().await);
    if first != given.app.newest_visit_code() {
        assert!(given.prove(&first).await.text().contains("Le code est faux."));
    }
    for _ in 2..5 {
        assert!(given.ask_code().await);
    }
    assert!(!given.ask_code().await);
    let page = given.browser.post(&format!("{}/code", given.link), &[]).await.text();
    assert!(page.contains("Attendez une heure."));
    given.app.advance(Duration::from_hours(1));
    assert!(given.ask_code().await);
}

#[tokio::test]
async fn an_ended_a_stopped_an_unknown_and_a_malformed_link_say_the_same() {
    let given = given().await;
    let open = given.browser.get(&given.link).await;
    given.stop();
    let unknown = format!("/r/{}", "A".repeat(43));
    let (stopped, reference) = (anonymous(&given, &given.link).await, anonymous(&given, &unknown).await);
    assert_eq!(stopped, reference);
    assert!(String::from_utf8_lossy(&reference.1).contains("Ce partage est terminé."));
    assert_ne!(open.bytes, reference.1);
    for other in ["/r/over", "/r/x", "/r/%C3%A9"] {
        assert_eq!(anonymous(&given, other).await, reference, "{other}");
    }
    for link in [&given.link, &unknown] {
        let answer = given.browser.post(&format!("{link}/code"), &[]).await;
        assert_eq!((answer.status, answer.bytes), (reference.0, reference.1.clone()));
    }
}

#[tokio::test]
async fn a_link_that_has_run_out_says_the_same() {
    let given = given().await;
    given.app.advance(Duration::from_hours(7 * 24));
    let unknown = format!("/r/{}", "A".repeat(43));
    assert_eq!(anonymous(&given, &given.link).await, anonymous(&given, &unknown).await);
}

/// Status and body, and all headers but the operation's number and the date.
async fn anonymous(given: &Given, path: &str) -> (u16, Vec<u8>, Vec<(String, String)>) {
    let response = given.browser.request(Method::GET, path).send().await.unwrap();
    let mut headers: Vec<(String, String)> = response
        .headers()
        .iter()
        .filter(|(name, _)| !["x-request-id", "date"].contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort();
    (response.status().as_u16(), response.bytes().await.unwrap().to_vec(), headers)
}

#[tokio::test]
async fn a_stop_overwrites_the_keys_that_the_link_opened() {
    let given = given().await;
    let key_lengths = || {
        let keys = |conn: &mut Conn| {
            let of_release = release_documents::table.filter(release_documents::release_id.eq(given.release));
            Ok(of_release.select(release_documents::document_key).load::<Vec<u8>>(conn)?)
        };
        given.app.app.db.read(keys).unwrap().iter().map(Vec::len).collect::<Vec<_>>()
    };
    let before = key_lengths();
    assert!(!before.is_empty() && before.iter().all(|length| *length > 64));
    given.stop();
    assert!(key_lengths().iter().all(|length| *length == 0));
}

#[tokio::test]
async fn a_stop_ends_an_open_visit() {
    let given = given().await;
    let page = given.open().await;
    given.stop();
    let answer = given.browser.post(&papers_of(&page)[0], &[("csrf", &csrf_of(&page))]).await;
    assert_eq!(answer.location.as_deref(), Some("/r/over"));
    assert_eq!(given.browser.get("/r/papers").await.location.as_deref(), Some("/r/over"));
}

#[tokio::test]
async fn the_wrong_person_stops_it_from_the_link_or_inside() {
    for inside in [false, true] {
        let given = given().await;
        let (path, csrf) = if inside {
            ("/r/wrong".to_owned(), csrf_of(&given.open().await))
        } else {
            (format!("{}/wrong", given.link), String::new())
        };
        let answer = given.browser.post(&path, &[("csrf", &csrf)]).await;
        assert_eq!(answer.location.as_deref(), Some("/r/over"));
        assert_eq!(given.browser.get(&given.link).await.status, 404);
        assert_eq!(given.app.journal(&given.awa).last().unwrap(), "release.stopped");
    }
}

#[tokio::test]
async fn signing_out_ends_the_visit_on_the_server() {
    let given = given().await;
    let page = given.open().await;
    let answer = given.browser.post("/r/sign-out", &[("csrf", &csrf_of(&page))]).await;
    assert_eq!(answer.location.as_deref(), Some("/r/bye"));
    assert_eq!(given.browser.get("/r/papers").await.location.as_deref(), Some("/r/over"));
    assert_eq!(given.browser.get(&given.link).await.status, 200, "the link still works");
}

#[tokio::test]
async fn a_form_without_the_sessions_token_gets_no_paper() {
    let given = given().await;
    let page = given.open().await;
    assert_eq!(given.browser.post(&papers_of(&page)[0], &[("csrf", "00")]).await.status, 403);
    let strange = format!("/r/papers/{}", consigne::documents::DocumentId::new());
    assert_eq!(given.browser.post(&strange, &[("csrf", &csrf_of(&page))]).await.status, 404);
}

#[tokio::test]
async fn the_check_page_knows_a_copy_and_refuses_one_changed_byte() {
    let given = given().await;
    let page = given.open().await;
    let copy = given.browser.post(&papers_of(&page)[0], &[("csrf", &csrf_of(&page))]).await.bytes;
    let key = given.app.release(&given.awa, given.release).check_key;
    let typed = format!("{} {}", &key[..4].to_lowercase(), &key[4..]);
    assert!(given.check(&typed, Some(copy.clone())).await.contains("une vraie copie"));
    let known = given.check(&key, None).await;
    assert!(
        known.contains("Cette clé existe.")
            && known.contains("Jeanne Martin (CAF)")
            && !known.contains("Awa")
    );
    let mut changed = copy.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    assert!(given.check(&key, Some(changed)).await.contains("pas la copie remise"));
    assert!(given.check("BCDF-BCDF", Some(copy.clone())).await.contains("n’existe pas"));
    given.stop();
    assert!(given.check(&key, Some(copy)).await.contains("Cette remise est terminée."));
}

#[tokio::test]
async fn where_sixty_keys_were_none_the_next_has_to_wait() {
    let given = given().await;
    let key = given.app.release(&given.awa, given.release).check_key;
    for _ in 0..60 {
        assert!(given.check("BCDF-BCDF", None).await.contains("n’existe pas"));
    }
    let form = Form::new().text("key", key.clone());
    let answer = given.browser.send(given.browser.request(Method::POST, "/check").multipart(form)).await;
    assert_eq!(answer.status, 429);
    given.app.advance(Duration::from_mins(10));
    assert!(given.check(&key, None).await.contains("Cette clé existe."));
}

#[tokio::test]
async fn a_copy_is_taken_into_memory_only_when_its_turn_comes() {
    let given = given().await;
    let key = given.app.release(&given.awa, given.release).check_key;
    let turns = u32::try_from(given.app.app.checking.available_permits()).unwrap();
    let taken = given.app.app.checking.acquire_many(turns).await.unwrap();
    let mut shown = Box::pin(given.check(&key, Some(b"a copy".to_vec())));
    let waits = tokio::time::timeout(Duration::from_millis(300), &mut shown).await;
    assert!(waits.is_err(), "all turns are taken");
    assert_eq!(given.browser.get("/check").await.status, 200, "the form needs none");
    drop(taken);
    assert!(shown.await.contains("pas la copie remise"));
}

#[tokio::test]
async fn a_key_that_was_never_given_is_unknown() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let session = app.come_in(&site, &awa);
    let paper = app.keep_paper(&session, "Mon bail");
    let (release, _) = app.wish(&session, &[paper], &app.recipient(&site, "Jeanne Martin", "CAF"));
    let key = app.release(&awa, release).check_key;
    let browser = app.client();
    let form = Form::new().text("key", key);
    let answer = browser.send(browser.request(Method::POST, "/check").multipart(form)).await;
    assert!(answer.text().contains("n’existe pas"));
}
