//! Twilio's own description of its interface (OpenAPI): whatever our channel asks is what the description allows.
//!
//! Passed over where the file is not beside the project. `ops/test` installs the server that judges by it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use consigne::clock::Timestamp;
use consigne::config::sms::Twilio as Account;
use consigne::messaging::provider::twilio::Twilio;
use consigne::messaging::provider::{Health, OutgoingSms, SendResult};
use serde_json::{Value, json};

use crate::support::provider::{Asked, Provider};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const POOL: &str = "MG0123456789abcdef0123456789abcdef";
const MESSAGE: &str = "SM0123456789abcdef0123456789abcdef";
const CALLBACK: &str = "https://coffre.example.fr/hooks/sms/main/status";
const NOW: Timestamp = Timestamp::from_millis(1_795_509_000_000);

fn description() -> Option<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/fixtures/twilio/twilio_api_v2010.json");
    if !file.exists() {
        println!("passed over: Twilio's OpenAPI file is not beside the project");
        return None;
    }
    Some(file)
}

/// The mock server, which refuses what the description does not allow.
struct Prism {
    child: Child,
    url: String,
}

impl Prism {
    fn start(description: &Path) -> Option<Self> {
        let program = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/prism/node_modules/@stoplight/prism-cli/dist/index.js");
        if !program.exists() {
            println!("passed over: no Prism (npm ci in tests/prism, which ops/test does)");
            return None;
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut child = Command::new("node")
            .arg(program)
            .args(["mock", "-h", "127.0.0.1", "-p", &port.to_string(), "--errors"])
            .arg(description)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let prism = Self { child, url: format!("http://127.0.0.1:{port}") };
        let mut line = String::new();
        while !line.contains("listening") {
            line.clear();
            assert_ne!(said.read_line(&mut line).unwrap(), 0, "Prism has ended");
        }
        // Somebody has to read what it says, or it stops.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Some(prism)
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn twilio(url: &str, sender: &Value) -> Twilio {
    let mut account = json!({ "base_url": url, "account_sid": ACCOUNT, "auth_token": "secret" });
    account.as_object_mut().unwrap().extend(sender.as_object().unwrap().clone());
    Twilio::new(serde_json::from_value::<Account>(account).unwrap()).unwrap()
}

fn by_number(url: &str) -> Twilio {
    twilio(url, &json!({ "from": "+33639980000" }))
}

fn sms(valid_for: Duration, status_callback: Option<&str>) -> OutgoingSms {
    OutgoingSms {
        id: "1".into(),
        to: "+33639980001".into(),
        body: "Coffre: répondez OUI 482913".into(),
        valid_for,
        status_callback: status_callback.map(str::to_owned),
    }
}

/// Every request that the channel can make.
async fn all_requests() -> Vec<Asked> {
    let first = AtomicBool::new(true);
    let next = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json?PageSize=50&Page=1&PageToken=PASM1");
    let provider = Provider::start(move |_| {
        let next = first.swap(false, Ordering::SeqCst).then(|| next.clone());
        (200, json!({ "messages": [], "next_page_uri": next }).to_string())
    });
    let number = by_number(&provider.url);
    number.find(&sms(Duration::ZERO, None), NOW, &[]).await;
    for sender in [json!({ "from": "+33639980000" }), json!({ "messaging_service_sid": POOL })] {
        for callback in [None, Some(CALLBACK)] {
            for valid_for in [Duration::ZERO, Duration::from_hours(24)] {
                twilio(&provider.url, &sender).send(&sms(valid_for, callback)).await;
            }
        }
    }
    number.report(MESSAGE).await;
    number.redact(MESSAGE).await;
    number.health().await;
    let asked = provider.asked();
    assert_eq!(asked.len(), 2 + 8 + 3, "a page and the next, eight ways to send, and the rest");
    asked
}

/// The operation of the description that a request is, and the names of its fields.
fn operation<'a>(description: &'a Value, asked: &Asked) -> (&'a Value, Vec<String>) {
    let (method, path) = asked.line.split_once(' ').unwrap();
    let path = path.split('?').next().unwrap();
    let path = path.replace(ACCOUNT, "{AccountSid}").replace(MESSAGE, "{Sid}");
    let operation = &description["paths"][&path][method.to_lowercase()];
    assert!(operation.is_object(), "the description has no {method} {path}");
    let names = if method == "POST" {
        let form = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
        form["properties"].as_object().unwrap().keys().cloned().collect()
    } else {
        let parameters = operation["parameters"].as_array().unwrap();
        parameters.iter().map(|parameter| parameter["name"].as_str().unwrap().to_owned()).collect()
    };
    (operation, names)
}

#[actix_web::test]
async fn every_field_that_we_send_is_one_of_the_description() {
    let Some(file) = description() else { return };
    let description: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut operations = Vec::new();
    for asked in all_requests().await {
        let (operation, names) = operation(&description, &asked);
        let id = operation["operationId"].as_str().unwrap();
        let fields = if id == "FetchMessage" || id == "FetchBalance" { Vec::new() } else { asked.fields() };
        for (name, _) in &fields {
            assert!(names.contains(name), "{id} knows no {name}");
        }
        let has = |name: &str| fields.iter().any(|(own, value)| own == name && !value.is_empty());
        match id {
            "CreateMessage" => {
                assert!(has("To") && has("Body") && has("ValidityPeriod"), "{fields:?}");
                assert!(has("From") != has("MessagingServiceSid"), "one sender: {fields:?}");
                assert!(asked.header("Content-Type").starts_with("application/x-www-form-urlencoded"));
            }
            "UpdateMessage" => assert_eq!(fields, [("Body".to_owned(), String::new())]),
            _ => {}
        }
        operations.push(id.to_owned());
    }
    operations.dedup();
    let expected = ["ListMessage", "CreateMessage", "FetchMessage", "UpdateMessage", "FetchBalance"];
    assert_eq!(operations, expected);
}

#[actix_web::test]
async fn every_request_that_we_make_is_accepted_by_a_server_that_follows_the_description() {
    let Some(prism) = description().and_then(|file| Prism::start(&file)) else { return };
    let http = consigne::messaging::provider::http_client().unwrap();
    for asked in all_requests().await {
        let (method, path) = asked.line.split_once(' ').unwrap();
        let mut request = http
            .request(method.parse().unwrap(), format!("{}{path}", prism.url))
            .header("Authorization", asked.header("Authorization"));
        if method == "POST" {
            request = request.header("Content-Type", asked.header("Content-Type")).body(asked.body.clone());
        }
        let answer = request.send().await.unwrap();
        let status = answer.status();
        let violations =
            answer.headers().get("sl-violations").map(|found| found.to_str().unwrap().to_owned());
        let said = answer.text().await.unwrap();
        match violations {
            None => assert!(status.is_success(), "{}: {status} {said}", asked.line),
            // The description's own example of a list breaks the description: its addresses are paths.
            Some(found) => {
                let found: Vec<Value> = serde_json::from_str(&found).unwrap();
                let of_the_answer = found.iter().all(|one| one["location"][0] == "response");
                assert!(of_the_answer && path.contains("Messages.json?"), "{}: {found:?}", asked.line);
            }
        }
    }
    // And the channel understands what the description says is answered.
    let number = by_number(&prism.url);
    for sender in [json!({ "from": "+33639980000" }), json!({ "messaging_service_sid": POOL })] {
        let result = twilio(&prism.url, &sender).send(&sms(Duration::from_mins(10), Some(CALLBACK))).await;
        let SendResult::Accepted { provider_id } = result else { panic!("{result:?}") };
        assert!(provider_id.starts_with("SM"), "{provider_id}");
    }
    assert!(number.report(MESSAGE).await.is_some());
    assert!(number.redact(MESSAGE).await);
    assert!(matches!(number.health().await, Health::Up { credit: Some(_) }));
    // It does judge.
    let without_a_number = http.post(format!("{}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", prism.url));
    let answer = without_a_number.basic_auth(ACCOUNT, Some("secret")).form(&[("Body", "x")]).send().await;
    assert!(answer.unwrap().status().is_client_error());
    assert!(number.report("SM1").await.is_none(), "no id of Twilio's");
}
