//! The ways back in at a kiosk, over HTTP: a forgotten PIN, a lost card, a reserve card, and what is refused.

use std::time::Duration;

use consigne::cards::issue;
use consigne::cards::payload::{CardSecret, Payload, SafeNumber};
use consigne::crypto::otp::Code;
use consigne::crypto::pin::Pin;
use consigne::crypto::secret::Token;
use consigne::journal::{Actor, Detail};
use consigne::safes::{self, Level, approvals};
use diesel::RunQueryDsl;

use crate::support::app::{Answer, Client, TestApp};
use crate::support::give::another;
use crate::support::kiosk::shown_pin;
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";
const TYPED_PHONE: &str = "0639980001";

async fn with_phone() -> (TestApp, Site, Person, Client) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    // The code that bound the phone counts no more.
    app.advance(Duration::from_mins(11));
    let client = app.kiosk_client(&site.device);
    (app, site, awa, client)
}

fn keys_of(digits: &str) -> Vec<&str> {
    digits.split("").filter(|key| !key.is_empty()).collect()
}

fn wrong_pin(person: &Person) -> Pin {
    let digits = if person.pin.as_ref().unwrap().digits() == b"271828" { "314159" } else { "271828" };
    digits.parse().unwrap()
}

fn text_of(pin: &Pin) -> String {
    String::from_utf8(pin.digits().to_vec()).unwrap()
}

/// Learns the PIN that is shown and practises it: inside.
async fn practise(client: &Client, next: &str) -> Pin {
    let pin = shown_pin(&client.get("/kiosk/first-visit").await.text());
    let csrf = client.get("/kiosk/practise").await.csrf();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", pin.as_str())];
    assert_eq!(client.post("/kiosk/practise", &form).await.leads_to(), next);
    pin.parse().unwrap()
}

async fn ask_for_a_code(client: &Client) -> Answer {
    let csrf = client.get("/kiosk/forgotten").await.csrf();
    client.post("/kiosk/forgotten", &[("csrf", &csrf)]).await
}

#[tokio::test]
async fn a_code_by_sms_typed_key_by_key_leads_to_a_new_pin() {
    let (app, site, awa, client) = with_phone().await;
    client.show_card(&awa.card).await;
    let page = client.get("/kiosk/forgotten").await.text();
    assert!(page.contains("Vous avez oublié votre code ?") && page.contains("Un code par SMS"));
    assert!(!page.contains("Mon appareil à codes") && !page.contains("Ma carte de réserve"));
    assert_eq!(ask_for_a_code(&client).await.leads_to(), "/kiosk/forgotten/code");
    let code = app.newest_code("proof");
    let wrong = another(&code).to_text();
    let answer = client.press("/kiosk/forgotten/code", &keys_of(&wrong)).await;
    assert_eq!(answer.leads_to(), "/kiosk/forgotten/code");
    assert!(client.get("/kiosk/forgotten/code").await.text().contains(&format!("value=\"{}\"", *wrong)));
    let answer = client.press("/kiosk/forgotten/code", &["ok"]).await;
    assert_eq!(answer.leads_to(), "/kiosk/forgotten/code?left=2");
    assert!(client.get(answer.leads_to()).await.text().contains("2\u{2069} essais."));
    let answer = client.press("/kiosk/forgotten/code", &["ok"]).await;
    assert_eq!(answer.leads_to(), "/kiosk/forgotten/code?short=1");
    let digits = code.to_text();
    client.press("/kiosk/forgotten/code", &keys_of(&digits)).await;
    let answer = client.press("/kiosk/forgotten/code", &["ok"]).await;
    assert_eq!(answer.leads_to(), "/kiosk/first-visit");
    let pin = practise(&client, "/kiosk/home").await;
    // No news to who has just done it; and the new PIN is the only one.
    assert_eq!(client.get("/kiosk/home").await.status, 200);
    app.advance(Duration::from_mins(1));
    let later = app.kiosk_client(&site.device);
    later.show_card(&awa.card).await;
    if pin.digits() != awa.pin.as_ref().unwrap().digits() {
        let answer = later.type_code(awa.pin.as_ref().unwrap()).await;
        assert_eq!(answer.leads_to(), "/kiosk/code?left=2");
    }
    assert_eq!(later.type_code(&pin).await.leads_to(), "/kiosk/home");
    assert_eq!(later.get("/kiosk/home").await.leads_to(), "/kiosk/notices");
    assert!(app.newest("notice").contains("nouveau code secret"));
}

#[tokio::test]
async fn three_wrong_codes_and_the_fourth_sms_are_refused() {
    let (app, _, awa, client) = with_phone().await;
    client.show_card(&awa.card).await;
    for _ in 0..3 {
        assert_eq!(ask_for_a_code(&client).await.leads_to(), "/kiosk/forgotten/code");
    }
    let wrong = another(&app.newest_code("proof")).to_text();
    let csrf = client.get("/kiosk/forgotten/code").await.csrf();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", wrong.as_str())];
    for to in ["/kiosk/forgotten/code?left=2", "/kiosk/forgotten/code?left=1", "/kiosk/forgotten?why=over"] {
        assert_eq!(client.post("/kiosk/forgotten/code", &form).await.leads_to(), to);
    }
    assert!(client.get("/kiosk/forgotten?why=over").await.text().contains("Ce code est fini. Recommencez."));
    assert_eq!(client.get("/kiosk/forgotten/code").await.leads_to(), "/kiosk/forgotten?why=over");
    assert_eq!(ask_for_a_code(&client).await.leads_to(), "/kiosk/forgotten?why=often");
    let page = client.get("/kiosk/forgotten?why=often").await.text();
    assert!(page.contains("Trop de codes. Attendez 10 minutes."));
}

#[tokio::test]
async fn with_no_phone_an_agents_word_leads_to_a_new_pin() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    let page = client.get("/kiosk/forgotten").await;
    assert!(page.text().contains("Allez à l’accueil. Un agent vous aide. Puis revenez ici."));
    let form = [("csrf", page.csrf())];
    let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    // Nobody has given a word, and there is no phone.
    assert_eq!(client.post("/kiosk/forgotten/agent", &form).await.leads_to(), "/kiosk/forgotten");
    assert_eq!(client.post("/kiosk/forgotten", &form).await.leads_to(), "/kiosk/forgotten");
    assert_eq!(client.post("/kiosk/forgotten/agent", &[("csrf", "00")]).await.status, 403);
    let (keyring, now) = (&app.app.keyring, app.now());
    let given = app.app.db.write(|tx| {
        let safe = safes::find(tx, keyring, awa.safe)?;
        approvals::approve(tx, keyring, &safe, site.agent, now)
    });
    assert!(given.unwrap());
    assert!(client.get("/kiosk/forgotten").await.text().contains("Un agent m’a aidé"));
    assert_eq!(client.post("/kiosk/forgotten/agent", &form).await.leads_to(), "/kiosk/first-visit");
    practise(&client, "/kiosk/home").await;
}

#[tokio::test]
async fn a_blocked_card_leads_to_the_ways_and_says_that_it_is_blocked() {
    let (app, site, awa, client) = with_phone().await;
    client.show_card(&awa.card).await;
    for _ in 0..3 {
        client.type_code(&wrong_pin(&awa)).await;
    }
    assert_eq!(client.show_card(&awa.card).await.leads_to(), "/kiosk/forgotten");
    assert!(client.get("/kiosk/forgotten").await.text().contains("Carte bloquée. Code oublié ?"));
    assert_eq!(ask_for_a_code(&client).await.leads_to(), "/kiosk/forgotten/code");
    // A strict safe has no such way.
    let strict = app.holder_at(&site, "Binta", None, Level::Strict);
    let other = app.kiosk_client(&site.device);
    other.show_card(&strict.card).await;
    assert!(other.get("/kiosk/forgotten").await.text().contains("On vous dit quoi faire"));
    for _ in 0..3 {
        other.type_code(&wrong_pin(&strict)).await;
    }
    assert_eq!(other.show_card(&strict.card).await.leads_to(), "/kiosk/card?why=blocked");
}

/// Types a number on the pad, with the script.
async fn type_number(client: &Client, number: &str) -> Answer {
    client.post("/kiosk/no-card/number", &[("csrf", ""), ("digit", "ok"), ("pin", number)]).await
}

/// Types on a pad of the lost card's steps, with the script.
async fn type_at(client: &Client, pad: &str, digits: &str) -> Answer {
    let csrf = client.get(pad).await.csrf();
    client.post(pad, &[("csrf", &csrf), ("digit", "ok"), ("pin", digits)]).await
}

/// The token in the cookie that an answer sets.
fn token_of(answer: &Answer) -> Token {
    let mut cookies = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let value = cookies.find_map(|cookie| cookie.strip_prefix("safe=")).unwrap();
    Token::parse(value.split(';').next().unwrap()).unwrap()
}

/// The card that waits to be printed in a session, and the address of its sheet.
fn waiting_card(app: &TestApp, site: &Site, token: Token, page: &Answer) -> (String, String) {
    let session = app.session(site, token);
    let address = page.text();
    let address = address.split("href=\"/kiosk/print/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let print = address.parse().unwrap();
    let (keyring, now) = (&app.app.keyring, app.now());
    let waiting = app.app.db.write(|tx| issue::waiting(tx, keyring, &session, print, now)).unwrap();
    let card = waiting.unwrap().text.to_string();
    app.secret(&card);
    (card, format!("/kiosk/print/{address}"))
}

#[tokio::test]
async fn a_lost_card_is_replaced_with_a_code_and_the_pin() {
    let (app, site, awa, client) = with_phone().await;
    let page = client.get("/kiosk/no-card").await.text();
    assert!(page.contains("J’ai mon code secret") && page.contains("Ni carte ni code"));
    // Without a script the digits travel with the form.
    let mut typed = String::new();
    for key in keys_of(TYPED_PHONE) {
        let form = [("csrf", ""), ("digit", key), ("typed", typed.as_str())];
        let page = client.post("/kiosk/no-card/number", &form).await.text();
        let rest = page.split("name=\"typed\" value=\"").nth(1).unwrap();
        typed = rest.split('"').next().unwrap().to_owned();
    }
    assert_eq!(typed, TYPED_PHONE);
    let form = [("csrf", ""), ("digit", "ok"), ("typed", typed.as_str())];
    assert_eq!(client.post("/kiosk/no-card/number", &form).await.leads_to(), "/kiosk/no-card/code");
    assert_eq!(client.get("/kiosk/no-card/pin").await.leads_to(), "/kiosk/no-card/code");
    let code = app.newest_code("proof").to_text();
    client.press("/kiosk/no-card/code", &keys_of(&code)).await;
    assert_eq!(client.press("/kiosk/no-card/code", &["ok"]).await.leads_to(), "/kiosk/no-card/pin");
    let answer = type_at(&client, "/kiosk/no-card/pin", &text_of(&wrong_pin(&awa))).await;
    assert_eq!(answer.leads_to(), "/kiosk/no-card/pin?left=2");
    let pin = text_of(awa.pin.as_ref().unwrap());
    let answer = client.press("/kiosk/no-card/pin", &keys_of(&pin)).await;
    assert_eq!(answer.leads_to(), "/kiosk/no-card/pin");
    assert!(!client.get("/kiosk/no-card/pin").await.text().contains(&pin), "the pin is dots");
    let answer = client.press("/kiosk/no-card/pin", &["ok"]).await;
    assert_eq!(answer.leads_to(), "/kiosk/new-card");
    let page = client.get("/kiosk/new-card").await;
    let (card, sheet) = waiting_card(&app, &site, token_of(&answer), &page);
    let pdf = client.get(&sheet).await;
    assert!(pdf.content_type == "application/pdf" && pdf.bytes.starts_with(b"%PDF"));
    let done = format!("{sheet}/done");
    // "J'ai ma carte" asks once whether it is in the hand.
    assert!(page.text().contains("/kiosk/new-card/hand"));
    let csrf = client.get("/kiosk/new-card/hand").await.csrf();
    assert_eq!(client.get(&sheet).await.status, 200, "it can still be printed");
    assert_eq!(client.post(&done, &[("csrf", &csrf)]).await.leads_to(), "/kiosk/home");
    assert_eq!(client.get("/kiosk/new-card/hand").await.leads_to(), "/kiosk/home");
    assert_eq!(client.get(&sheet).await.status, 404);
    assert_eq!(client.get("/kiosk/home").await.status, 200);
    // The lost card is dead, the new one opens with the same PIN.
    app.advance(Duration::from_mins(1));
    let later = app.kiosk_client(&site.device);
    assert_eq!(later.show_card(&awa.card).await.leads_to(), "/kiosk/card?why=stopped");
    assert_eq!(later.show_card(&card).await.leads_to(), "/kiosk/code");
    assert_eq!(later.type_code(awa.pin.as_ref().unwrap()).await.leads_to(), "/kiosk/home");
    let page = later.get("/kiosk/notices").await.text();
    assert!(page.contains("Une nouvelle carte remplace l’ancienne."));
}

#[tokio::test]
async fn another_session_prints_no_card_of_this_one() {
    let (app, site, awa, client) = with_phone().await;
    let csrf = {
        let inside = app.inside(&site, &awa).await;
        let csrf = inside.get("/kiosk/reserve/code").await.csrf();
        let pin = std::str::from_utf8(awa.pin.as_ref().unwrap().digits()).unwrap();
        let form = [("csrf", csrf.as_str()), ("pin", pin), ("digit", "ok")];
        let answer = inside.post("/kiosk/reserve/code", &form).await;
        assert_eq!(answer.leads_to(), "/kiosk/reserve/print");
        inside.get("/kiosk/reserve/print").await.text()
    };
    let sheet = csrf.split("href=\"/kiosk/print/").nth(1).unwrap().split('"').next().unwrap();
    let binta = app.holder(&site, "Binta", None);
    let other = app.inside(&site, &binta).await;
    assert_eq!(other.get(&format!("/kiosk/print/{sheet}")).await.status, 404);
    assert_eq!(client.get(&format!("/kiosk/print/{sheet}")).await.leads_to(), "/kiosk");
}

/// A page without what differs each time.
fn without_csrf(answer: &Answer) -> String {
    let text = answer.text();
    let mut parts = text.split("name=\"csrf\" value=\"");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').unwrap().1)
}

/// All that a visitor sees who types this number and then wrong codes.
async fn what_one_sees(app: &TestApp, site: &Site, number: &str, rounds: usize) -> Vec<String> {
    let client = app.kiosk_client(&site.device);
    let mut seen = Vec::new();
    let mut note = |answer: &Answer| {
        let to = answer.location.clone().unwrap_or_default();
        seen.push(format!("{} {to} {}", answer.status, without_csrf(answer)));
    };
    for _ in 0..rounds {
        note(&type_number(&client, number).await);
        note(&client.get("/kiosk/no-card/code").await);
        note(&client.get("/kiosk/no-card/pin").await);
        note(&client.press("/kiosk/no-card/code", &["2", "7"]).await);
        note(&client.get("/kiosk/no-card/code").await);
        for _ in 0..3 {
            let answer = type_at(&client, "/kiosk/no-card/code", "271828").await;
            note(&answer);
            note(&client.get(answer.leads_to()).await);
            if answer.leads_to().contains("over") {
                break;
            }
        }
        note(&client.get("/kiosk/no-card/code").await);
        app.app.db.write(|tx| Ok(diesel::sql_query("DELETE FROM throttles").execute(tx)?)).unwrap();
    }
    seen
}

#[tokio::test]
async fn an_unknown_number_looks_like_a_known_one() {
    let (app, site, awa, _) = with_phone().await;
    let strict = app.holder_at(&site, "Binta", Some("+33639980002"), Level::Strict);
    let nobody = format!("{:08}", SafeNumber::generate().as_u32());
    let known = what_one_sees(&app, &site, TYPED_PHONE, 4).await;
    assert!(known.len() > 40);
    for number in ["0639980009", "0639980002", nobody.as_str(), awa.number.as_str(), strict.number.as_str()] {
        let seen = what_one_sees(&app, &site, number, 4).await;
        for (step, (one, other)) in known.iter().zip(&seen).enumerate() {
            assert_eq!(one, other, "step {step} of {}", if number.len() == 8 { "a safe" } else { "a phone" });
        }
    }
    // Only whoever is meant was sent anything, three times at most.
    let proofs = app.outbox().iter().filter(|message| message.purpose == "proof").count();
    assert_eq!(proofs, 3);
}

#[tokio::test]
async fn a_number_that_cannot_be_is_typed_again() {
    let (app, site, _, client) = with_phone().await;
    for number in ["", "06", "12345678", "063998000"] {
        let answer = type_number(&client, number).await;
        assert_eq!(answer.status, 200);
        let text = answer.text();
        assert!(text.contains("Ce numéro ne va pas. Regardez chaque chiffre."), "{number}");
        assert!(text.contains(&format!("name=\"typed\" value=\"{number}\"")), "what was typed stays");
    }
    // And somebody with a card in the reader, or inside, has no business there.
    let binta = app.holder(&site, "Binta", None);
    let inside = app.inside(&site, &binta).await;
    assert_eq!(inside.get("/kiosk/no-card/number").await.leads_to(), "/kiosk/home");
    assert_eq!(type_number(&inside, TYPED_PHONE).await.leads_to(), "/kiosk/home");
    client.show_card(&binta.card).await;
    assert_eq!(client.get("/kiosk/no-card").await.leads_to(), "/kiosk/code");
}

#[tokio::test]
async fn a_kiosk_without_a_printer_sends_to_the_reception_desk() {
    let (app, _, _, client) = with_phone().await;
    app.app.db.write(|tx| Ok(diesel::sql_query("UPDATE kiosks SET prints = FALSE").execute(tx)?)).unwrap();
    assert_eq!(client.get("/kiosk/no-card").await.leads_to(), "/kiosk/no-card/nothing");
    assert!(client.get("/kiosk/no-card/nothing").await.text().contains("Allez à l’accueil."));
    assert_eq!(type_number(&client, TYPED_PHONE).await.leads_to(), "/kiosk/no-card/nothing");
    assert!(app.outbox().is_empty());
}

#[tokio::test]
async fn a_reserve_card_is_used_only_after_a_yes() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder_at(&site, "Awa", None, Level::Strict);
    let (inside, token) = app.browse_in(&site, &awa);
    assert_eq!(inside.make_reserve(&awa).await.leads_to(), "/kiosk/reserve/print");
    let page = inside.get("/kiosk/reserve/print").await;
    let (reserve, sheet) = waiting_card(&app, &site, token, &page);
    assert_eq!(inside.post(&format!("{sheet}/done"), &[]).await.leads_to(), "/kiosk/home");

    let client = app.kiosk_client(&site.device);
    client.show_card(&awa.card).await;
    assert!(client.get("/kiosk/forgotten").await.text().contains("Ma carte de réserve"));
    assert!(client.get("/kiosk/card?reserve=1").await.text().contains("Montrez votre carte de réserve."));
    assert_eq!(client.show_card(&reserve).await.leads_to(), "/kiosk/reserve-card");
    // It reaches no screen of another stage.
    for path in ["/kiosk/code", "/kiosk/first-visit", "/kiosk/practise", "/kiosk/forgotten/code"] {
        assert_eq!(client.get(path).await.leads_to(), "/kiosk/reserve-card", "{path}");
    }
    assert_eq!(client.get("/kiosk/forgotten").await.leads_to(), "/kiosk/reserve-card");
    assert_eq!(client.get("/kiosk/home").await.leads_to(), "/kiosk");
    let page = client.get("/kiosk/reserve-card").await;
    assert!(page.text().contains("C’est une carte de réserve. Voulez-vous l’utiliser ?"));
    let csrf = page.csrf();
    let form = [("csrf", csrf.as_str()), ("digit", "ok"), ("pin", "271828")];
    for pad in ["/kiosk/code", "/kiosk/practise", "/kiosk/forgotten/code"] {
        assert_eq!(client.post(pad, &form).await.leads_to(), "/kiosk/reserve-card", "{pad}");
    }
    let english = [("csrf", csrf.as_str()), ("language", "en")];
    client.post("/kiosk/language", &english).await;
    assert!(client.get("/kiosk/reserve-card").await.text().contains("<html lang=\"en\""), "for this visit");
    let again = app.kiosk_client(&site.device);
    again.show_card(&reserve).await;
    assert!(
        again.get("/kiosk/reserve-card").await.text().contains("<html lang=\"fr\""),
        "the safe is untouched"
    );
    // No: nothing is spent.
    assert_eq!(client.post("/kiosk/end", &form[..1]).await.leads_to(), "/kiosk");
    assert_eq!(client.show_card(&reserve).await.leads_to(), "/kiosk/reserve-card");
    let csrf = client.get("/kiosk/reserve-card").await.csrf();
    let answer = client.post("/kiosk/reserve-card", &[("csrf", &csrf)]).await;
    assert_eq!(answer.leads_to(), "/kiosk/first-visit");
    let pin = practise(&client, "/kiosk/reserve/used").await;
    assert!(client.get("/kiosk/reserve/used").await.text().contains("Gardez cette carte."));
    let later = app.kiosk_client(&site.device);
    assert_eq!(later.show_card(&awa.card).await.leads_to(), "/kiosk/card?why=stopped");
    assert_eq!(later.show_card(&reserve).await.leads_to(), "/kiosk/code");
    assert_eq!(later.type_code(&pin).await.leads_to(), "/kiosk/home");
}

#[tokio::test]
async fn a_kiosk_where_too_much_failed_waits_ten_minutes() {
    let (app, site, awa, client) = with_phone().await;
    let unknown = Payload::of(&CardSecret::generate()).as_str().to_owned();
    for _ in 0..20 {
        assert_eq!(client.show_card(&unknown).await.leads_to(), "/kiosk/card?why=unknown");
    }
    client.show_card(&awa.card).await;
    client.type_code(&wrong_pin(&awa)).await;
    ask_for_a_code(&client).await;
    type_at(&client, "/kiosk/forgotten/code", &another(&app.newest_code("proof")).to_text()).await;
    let visitor = app.kiosk_client(&site.device);
    for _ in 0..8 {
        assert_eq!(type_number(&visitor, "0639980009").await.leads_to(), "/kiosk/no-card/code");
    }
    let answer = type_number(&visitor, "0639980009").await;
    assert_eq!(answer.status, 429);
    assert!(
        answer.text().contains("Il y a eu trop d’essais.") && answer.text().contains("Attendez 10 minutes.")
    );
    assert_eq!(visitor.show_card(&awa.card).await.status, 429);
    assert_eq!(client.type_code(awa.pin.as_ref().unwrap()).await.status, 429);
    assert_eq!(type_at(&client, "/kiosk/forgotten/code", "271828").await.status, 429);
    assert_eq!(type_at(&visitor, "/kiosk/no-card/code", "271828").await.status, 429);
    assert_eq!(visitor.get("/kiosk/wait").await.status, 429);
    app.advance(Duration::from_mins(10));
    assert_eq!(visitor.show_card(&awa.card).await.leads_to(), "/kiosk/code");
}

#[tokio::test]
async fn a_locked_safes_card_is_refused_and_sends_no_code() {
    let (app, site, awa, client) = with_phone().await;
    let (keyring, now) = (&app.app.keyring, app.now());
    let locked = app.app.db.write(|tx| {
        let safe = safes::find(tx, keyring, awa.safe)?;
        consigne::closing::lock::lock(tx, keyring, &safe, (Actor::Holder, &Detail::none()), now)
    });
    assert!(locked.unwrap());
    let answer = client.show_card(&awa.card).await;
    assert_eq!(answer.leads_to(), "/kiosk/card?why=locked");
    let page = client.get(answer.leads_to()).await.text();
    assert!(page.contains("Ce coffre est bloqué. Allez à l’accueil."));
    let visitor = app.kiosk_client(&site.device);
    assert_eq!(type_number(&visitor, TYPED_PHONE).await.leads_to(), "/kiosk/no-card/code");
    assert!(app.outbox().iter().all(|message| message.purpose != "proof"));
}

#[tokio::test]
async fn every_screen_of_the_ways_back_asks_one_thing_in_few_words() {
    let (app, site, awa, client) = with_phone().await;
    let code: Code = {
        client.show_card(&awa.card).await;
        ask_for_a_code(&client).await;
        app.newest_code("proof")
    };
    let lost = app.kiosk_client(&site.device);
    type_number(&lost, TYPED_PHONE).await;
    let proven = app.kiosk_client(&site.device);
    type_number(&proven, TYPED_PHONE).await;
    type_at(&proven, "/kiosk/no-card/code", &app.newest_code("proof").to_text()).await;
    assert!(code.digits().len() == 6);
    let screens: [(&Client, &[&str]); 3] = [
        (
            &client,
            &[
                "/kiosk/forgotten",
                "/kiosk/forgotten?why=over",
                "/kiosk/forgotten?why=often",
                "/kiosk/forgotten/code",
                "/kiosk/forgotten/code?left=2",
                "/kiosk/forgotten/code?short=1",
            ],
        ),
        (
            &lost,
            &[
                "/kiosk/no-card",
                "/kiosk/no-card?over=1",
                "/kiosk/no-card/nothing",
                "/kiosk/no-card/number",
                "/kiosk/no-card/code",
                "/kiosk/no-card/code?left=1",
            ],
        ),
        (&proven, &["/kiosk/no-card/pin", "/kiosk/no-card/pin?left=1", "/kiosk/no-card/pin?short=1"]),
    ];
    for (client, paths) in screens {
        for path in paths {
            let page = client.get(path).await;
            assert_eq!(page.status, 200, "{path}");
        }
    }
}
