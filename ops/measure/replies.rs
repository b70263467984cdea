//! `OUI 482913` → papers handed over, through signature, grammar, consent and outbox; and how that grows.

use consigne::crypto::otp::Code;
use consigne::documents::{Kind, add};
use consigne::gateway::receive::{Effect, Received, receive};
use consigne::gateway::signature;
use consigne::organisations::RecipientId;
use consigne::organisations::recipients::{Address, Recipient};
use consigne::releases::ask::{self, Ask, AskOutcome};
use consigne::releases::{Length, Reason};
use consigne::safes::sign_in::{CardOutcome, PinOutcome, with_pin};
use secrecy::SecretString;

use crate::report::{Report, measure};
use crate::site::{Person, Site};

const REPLIES: usize = 300;
/// Safes at the small and at the large size of the growth row.
const SIZES: [usize; 2] = [1_000, 10_000];
const URL: &str = "https://consigne.example.fr/hooks/sms/inbound";
const FORM: &str = "application/x-www-form-urlencoded";

/// A reply as the provider posts it.
struct Reply {
    /// The provider's own.
    id: String,
    phone: String,
    text: String,
    form: String,
    signature: String,
}

pub fn replies(report: &mut Report, site: &Site) {
    let token = SecretString::from("not-a-real-auth-token");
    let replies: Vec<Reply> = (0..REPLIES).map(|_| reply(site, &site.person(), &token)).collect();
    let took = measure(&replies, 2, |reply| answer(site, reply, &token));
    report.row("reply → hand-over", site.on, "replies", took.per_second(), "/s");
    report.row("reply → hand-over", site.on, "CPU", took.cpu_ms_each(), "ms");
    report.row("reply → hand-over", site.on, "p50", took.quantile_ms(0.5), "ms");
    report.row("reply → hand-over", site.on, "p99", took.quantile_ms(0.99), "ms");
}

pub fn growth(report: &mut Report, site: &Site) {
    let token = SecretString::from("not-a-real-auth-token");
    let (mut safes, mut first) = (1_000, None);
    for size in SIZES {
        while safes < size {
            site.person();
            safes += 1;
        }
        let replies: Vec<Reply> = (0..100).map(|_| reply(site, &site.person(), &token)).collect();
        safes += replies.len();
        let took = measure(&replies, 1, |reply| answer(site, reply, &token));
        let on = format!("{}, {size} safes", site.on);
        report.row("growth: reply", &on, "CPU", took.cpu_ms_each(), "ms");
        let ratio = took.quantile_ms(0.5) / *first.get_or_insert(took.quantile_ms(0.5));
        report.row("growth: reply", &on, "p50, times the first size", ratio, "×");
    }
}

fn answer(site: &Site, reply: &Reply, token: &SecretString) {
    let app = &site.app;
    let tokens = std::slice::from_ref(token);
    assert!(signature::verify(tokens, URL, FORM, reply.form.as_bytes(), &reply.signature));
    let sms = Received { provider: "main", message_id: &reply.id, from: &reply.phone, body: &reply.text };
    let effect = app.db.write(|tx| receive(tx, &app.keyring, &sms, app.now())).unwrap();
    assert_eq!(effect, Effect::HandedOver);
}

/// Lets a person ask to hand one paper over, and signs the yes.
fn reply(site: &Site, person: &Person, token: &SecretString) -> Reply {
    let code = ask(site, person).to_text();
    let text = format!("OUI {}", code.as_str());
    let form =
        format!("From=%2B{}&Body=OUI+{}&MessageSid=SM1", person.phone.trim_start_matches('+'), code.as_str());
    let signature = signature::sign(token, URL, FORM, form.as_bytes()).unwrap();
    Reply { id: format!("SM{}", person.safe), phone: person.phone.clone(), text, form, signature }
}

fn ask(site: &Site, person: &Person) -> Code {
    let (app, now) = (&site.app, site.app.now());
    let (keyring, erasure, hasher) = (&app.keyring, &app.erasure, &app.hasher);
    let CardOutcome::AskPin(token) = site.show(&person.card) else { panic!("the card is refused") };
    let session = site.session(token);
    let entered = with_pin(&app.db, keyring, erasure, hasher, &session, &person.pin, now).unwrap();
    let PinOutcome::In(token) = entered else { panic!("the PIN is refused") };
    let (session, key) = (site.session(token.clone()), site.session(token).safe_key().unwrap());
    let document =
        app.db.write(|tx| add::start(tx, keyring, person.safe, &key, Kind::Other, "Papier", now)).unwrap();
    let page = add::NewPage { document, content: b"a page", media_type: "image/jpeg", sheets: 1, at: None };
    add::add_page(&app.db, keyring, &app.blobs, person.safe, &key, &page, now).unwrap();
    app.db.write(|tx| add::keep(tx, keyring, person.safe, document, "Papier", None, now)).unwrap();
    let safe = app.db.read(|conn| consigne::safes::find(conn, keyring, person.safe)).unwrap();
    let recipient = Recipient {
        id: RecipientId::new(),
        name: "Jeanne Martin".into(),
        body: "CAF".into(),
        address: Address::Email("jeanne.martin@caf.example".into()),
    };
    let wish = Ask {
        safe: &safe,
        session: &session,
        documents: &[document],
        recipient: &recipient,
        reason: Reason::Rights,
        until: Length::Week.until(now),
        public_url: "https://consigne.example.fr",
    };
    match app.db.write(|tx| ask::ask(tx, keyring, &wish, now)).unwrap() {
        AskOutcome::Asked { code: Some(code), .. } => code,
        _ => panic!("not asked"),
    }
}
