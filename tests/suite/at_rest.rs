//! After a whole run, nothing that it used lies open in the database or in the blob folder.

use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use consigne::app::Stores;
use consigne::blobs::Blobs;
use consigne::cards::payload::Payload;
use consigne::jobs;
use data_encoding::{HEXLOWER, HEXUPPER};

use crate::support::afar;
use crate::support::app::TestApp;
use crate::support::asks::{CHANNEL, TOKEN};
use crate::support::people::PASSWORD;
use crate::support::ussd::with_ussd;
use crate::support::whole_run::WholeRun;

/// A name for a form, and the form.
type Form = (&'static str, Vec<u8>);

/// All forms in which `secret` is looked for.
fn forms(secret: &[u8]) -> Vec<Form> {
    let mut forms = vec![
        ("plain", secret.to_vec()),
        ("hex", HEXLOWER.encode(secret).into_bytes()),
        ("upper hex", HEXUPPER.encode(secret).into_bytes()),
    ];
    for before in 0..3 {
        forms.push(("base64", inner(&STANDARD_NO_PAD.encode(shifted(secret, before)), secret, before)));
        forms.push(("base64url", inner(&URL_SAFE_NO_PAD.encode(shifted(secret, before)), secret, before)));
    }
    if let Ok(text) = std::str::from_utf8(secret) {
        forms.push(("UTF-16LE", text.encode_utf16().flat_map(u16::to_le_bytes).collect()));
        forms.push(("UTF-16BE", text.encode_utf16().flat_map(u16::to_be_bytes).collect()));
    }
    forms
}

fn shifted(secret: &[u8], before: usize) -> Vec<u8> {
    [&vec![0; before], secret].concat()
}

/// The letters that depend on the secret alone, whatever stands before and after it.
fn inner(encoded: &str, secret: &[u8], before: usize) -> Vec<u8> {
    let first = (before * 8).div_ceil(6);
    let end = (before + secret.len()) * 8 / 6;
    encoded.as_bytes()[first..end].to_vec()
}

/// One character a byte, so that the search of `str`, which is fast, does it.
fn as_text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// The forms in which `secret` is found.
fn found(place: &str, secret: &[u8]) -> Vec<&'static str> {
    let is_there = |form: &Form| place.contains(&as_text(&form.1));
    forms(secret).iter().filter(|form| is_there(form)).map(|form| form.0).collect()
}

/// All files below a folder, their names included.
fn folder(path: &Path, all: &mut Vec<u8>) {
    for entry in std::fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        all.extend(path.file_name().unwrap().as_encoded_bytes());
        if path.is_dir() {
            folder(&path, all);
        } else {
            all.extend(std::fs::read(&path).unwrap());
        }
    }
}

/// Everything that the database keeps: its files, or what a dump of the server holds.
fn database(url: &str) -> Vec<u8> {
    if let Some(file) = url.strip_prefix("sqlite:") {
        let mut all = Vec::new();
        folder(Path::new(file).parent().unwrap(), &mut all);
        return all;
    }
    let dump = Command::new("pg_dump").args(["--inserts", "--dbname", url]).output().expect("pg_dump runs");
    assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
    said_by(&String::from_utf8_lossy(&dump.stdout))
}

/// A dump with its bytes, which are written as '\x…', as what they say: in so many hex digits any code of six digits
/// stands sooner or later by chance.
fn said_by(dump: &str) -> Vec<u8> {
    let mut parts = dump.split("'\\x");
    let mut all = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (hex, rest) = part.split_once('\'').unwrap();
        all.extend(HEXLOWER.decode(hex.as_bytes()).unwrap());
        all.extend(rest.as_bytes());
    }
    all
}

#[test]
fn a_code_is_found_in_the_bytes_of_a_dump_and_not_in_their_digits() {
    let kept = |hex: &str| as_text(&said_by(&format!("VALUES (1, '\\x{hex}', 'open 271828');")));
    assert_eq!(found(&kept("00314159ff"), b"314159"), <[&str; 0]>::default());
    assert_eq!(found(&kept("00333134313539ff"), b"314159"), ["plain"]);
    assert_eq!(found(&kept("00"), b"271828"), ["plain"]);
}

fn secrets(run: &WholeRun) -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: &str| text.as_bytes().to_vec();
    let person = &run.person;
    let phone = person.phone.as_deref().unwrap();
    let card = Payload::parse(&person.card).unwrap();
    let mut secrets = vec![
        ("name", text("Mariam Traoré-Diallo")),
        ("part of the name", text("Traoré")),
        ("phone", text(phone)),
        ("phone as dialled", text(&phone.replace("+33", "0"))),
        ("safe number", text(&person.number)),
        ("card", text(&person.card)),
        ("card, grouped", text(&Payload::of(&card).grouped())),
        ("card secret", card.as_bytes().to_vec()),
        ("PIN", person.pin.as_ref().unwrap().digits().to_vec()),
        ("safe key", run.session.safe_key().unwrap().as_bytes().to_vec()),
        ("session", run.session.token.as_bytes().to_vec()),
        ("session cookie", text(&run.session.token.to_text())),
        ("device cookie", text(&run.site.device.to_text())),
        ("agent", text("Nadia Benali")),
        ("password", text(PASSWORD)),
        ("agent's key", run.agent.private_key().unwrap().as_bytes().to_vec()),
        ("team's key", run.team.key.as_bytes().to_vec()),
        ("invitation", text(&run.invitation.replace(' ', ""))),
        ("recipient", text(run.recipient_name)),
        ("recipient's body", text(run.recipient_body)),
        ("recipient's e-mail", text(run.recipient_email)),
        ("holder's code", text(&run.holder_code)),
        ("link", run.link.as_bytes().to_vec()),
        ("link, written", text(&run.link.to_text())),
        ("visit", text(&run.visit.to_text())),
        ("recipient's code", text(&run.visit_code)),
        ("check key", text(&run.check_key)),
        ("code device", run.device.clone()),
        ("reserve card", text(&run.reserve_card)),
        ("reserve secret", Payload::parse(&run.reserve_card).unwrap().as_bytes().to_vec()),
        ("number to be bound", text(run.new_phone)),
        ("its code", text(&run.proof_code)),
        ("expiry", text("2031-05-14")),
        ("purpose", text("\"housing\"")),
        ("kind", text("identity")),
        ("copy", run.copy[run.copy.len() / 2..][..32].to_vec()),
    ];
    secrets.extend(run.titles.iter().map(|title| ("title", text(title))));
    for page in &run.pages {
        let middle = page.len() / 2;
        secrets.push(("content", page[middle..middle + 32].to_vec()));
        secrets.push(("head of the content", page[..20].to_vec()));
    }
    secrets
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_whole_run_lies_open() {
    let data = tempfile::tempdir().unwrap();
    let stores = Stores {
        blobs: Blobs::disk(&data.path().join("blobs")).unwrap(),
        erasure: Blobs::disk(&data.path().join("erasure")).unwrap(),
    };
    let app = TestApp::spawn_on(stores, |_| {}).await;
    let run = app.whole_run().await;
    let mut kept = database(&app.app.config.database_url());
    // A search that finds nothing at all would pass every test: a public body's name does lie open.
    assert_eq!(found(&as_text(&kept), b"CCAS de Pontville")[..1], ["plain"]);
    let before = kept.len();
    folder(data.path(), &mut kept);
    assert!(
        kept.len() - before > run.pages.iter().map(Vec::len).sum::<usize>(),
        "the pages are in the folder"
    );
    let place = as_text(&kept);
    let faults: Vec<String> = secrets(&run)
        .iter()
        .flat_map(|(name, secret)| {
            found(&place, secret).into_iter().map(move |form| format!("{name}: {form}"))
        })
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

/// Requests, codes and menus: what was said by SMS and by USSD, sent and not yet sent.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_said_by_telephone_lies_open() {
    let app = TestApp::spawn_with(|config| {
        with_ussd(config);
        config.sms = Some(
            serde_json::from_value(serde_json::json!({ "channels": { CHANNEL: {
                "kind": "twilio", "account_sid": "AC1", "auth_token": TOKEN, "from": "38199"
            } } }))
            .unwrap(),
        );
    })
    .await;
    let agreed = app.agreed();
    let (_, code) = app.asked_from_afar(&agreed);
    let digits = code.to_text().to_string();
    // It waits in the outbox, the menu stands before the yes, and a text comes in that means nothing.
    assert!(app.dial("session-un", afar::PHONE, "").await.starts_with("CON "));
    app.dial("session-un", afar::PHONE, "1").await;
    assert!(app.dial("session-un", afar::PHONE, &format!("1*{digits}")).await.contains("OUI"));
    let said = "Bonjour, je suis devant la gare du Nord";
    assert_eq!(app.receive_sms("SM-said", afar::PHONE, said).await.status, 200);
    let before = database(&app.app.config.database_url());
    jobs::deliver_due(&app.app).await.unwrap();
    let body = app.sms_sent().last().unwrap().body.clone();
    assert_eq!(app.receive_sms("SM-yes", afar::PHONE, &format!("OUI {digits}")).await.status, 200);
    jobs::deliver_due(&app.app).await.unwrap();
    let after = database(&app.app.config.database_url());
    let number = afar::PHONE.trim_start_matches('+');
    // Six digits alone stand by chance in a dump of random bytes.
    let (asks, says) = (format!("code {digits}"), format!("OUI {digits}"));
    for place in [as_text(&before), as_text(&after)] {
        assert!(!place.contains("session-un"));
        for secret in [number, "639980061", said, "gare du Nord", &body, &asks, &says, "Jeanne Martin"] {
            assert!(found(&place, secret.as_bytes()).is_empty(), "{secret:?} lies open");
        }
        // The positive control: what may lie open is found.
        assert!(place.contains("Accueil"), "names of teams are no secret");
    }
}

#[test]
fn the_search_finds_a_secret_in_every_form() {
    let secret = "Traoré 482913";
    let around = |inside: Vec<u8>| as_text(&[b"before ".as_slice(), &inside, b" after"].concat());
    for (name, form) in forms(secret.as_bytes()) {
        // Without a letter of its own, base64url is base64.
        assert!(found(&around(form), secret.as_bytes()).contains(&name), "{name}");
    }
    for before in ["", "x", "xy", "xyz"] {
        let encoded = STANDARD_NO_PAD.encode(format!("{before}{secret} and more"));
        assert_eq!(found(&encoded, secret.as_bytes())[..1], ["base64"], "behind {before:?}");
    }
    assert!(found("Traore 482914", secret.as_bytes()).is_empty());
}
