//! The Twilio-shaped channel: what it posts, and what it makes of each answer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use consigne::clock::Timestamp;
use consigne::config::sms::Twilio as Account;
use consigne::messaging::pretend::PretendBox;
use consigne::messaging::provider::twilio::{Meaning, Twilio, meaning};
use consigne::messaging::provider::{
    Fault, Found, Health, OutgoingSms, PretendSms, Report, SendResult, SmsChannel, SmsProvider, Told,
    http_client,
};

use crate::support::provider::{Provider, nobody, pairs};

type Posted = Arc<Mutex<Vec<Vec<(String, String)>>>>;

/// How the fake server answers.
#[derive(Clone, Copy)]
enum Answer {
    Json(u16, &'static str),
    RetryAfter(&'static str),
    Late,
}

async fn messages(
    request: HttpRequest,
    form: web::Form<Vec<(String, String)>>,
    state: web::Data<(Answer, Posted)>,
) -> HttpResponse {
    let authorization = request.headers().get("authorization").unwrap().to_str().unwrap();
    // "AC1:secret"
    assert_eq!(authorization, "Basic QUMxOnNlY3JldA==");
    state.1.lock().unwrap().push(form.into_inner());
    match state.0 {
        Answer::Json(status, body) => {
            HttpResponse::build(status.try_into().unwrap()).content_type("application/json").body(body)
        }
        Answer::RetryAfter(seconds) => HttpResponse::TooManyRequests()
            .insert_header(("Retry-After", seconds))
            .body(r#"{"code":20429,"status":429}"#),
        Answer::Late => {
            tokio::time::sleep(Duration::from_secs(3)).await;
            HttpResponse::Created().body(r#"{"sid":"SM1"}"#)
        }
    }
}

/// A server on its own port: its address and what was posted to it.
fn serve(answer: Answer) -> (String, Posted) {
    let posted = Posted::default();
    let data = web::Data::new((answer, posted.clone()));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(data.clone())
            .route("/2010-04-01/Accounts/AC1/Messages.json", web::post().to(messages))
    })
    .workers(1)
    .bind("127.0.0.1:0")
    .unwrap();
    let port = server.addrs().first().unwrap().port();
    actix_web::rt::spawn(server.disable_signals().run());
    (format!("http://127.0.0.1:{port}"), posted)
}

fn config(base_url: &str) -> Account {
    serde_json::from_value(serde_json::json!({
        "base_url": base_url, "account_sid": "AC1", "auth_token": "secret", "from": "38199"
    }))
    .unwrap()
}

fn sms() -> OutgoingSms {
    OutgoingSms {
        id: "1".into(),
        to: "+33639980001".into(),
        body: "Coffre: répondez OUI 482913".into(),
        valid_for: Duration::from_mins(10),
        status_callback: None,
    }
}

async fn result_of(answer: Answer) -> SendResult {
    let (url, _) = serve(answer);
    Twilio::new(config(&url)).unwrap().send(&sms()).await
}

#[actix_web::test]
async fn an_sms_is_posted_as_a_form_and_its_id_kept() {
    let (url, posted) = serve(Answer::Json(201, r#"{"sid":"SM42","status":"queued","error_code":null}"#));
    let result = Twilio::new(config(&url)).unwrap().send(&sms()).await;
    assert_eq!(result, SendResult::Accepted { provider_id: "SM42".into() });
    let mut form = posted.lock().unwrap().remove(0);
    form.sort();
    let expected = pairs(&[
        ("To", "+33639980001"),
        ("From", "38199"),
        ("Body", "Coffre: répondez OUI 482913"),
        ("ValidityPeriod", "600"),
    ]);
    assert_eq!(form, expected);
}

#[actix_web::test]
async fn a_sender_pool_replaces_the_sender_and_the_validity_stays_in_bounds() {
    let (url, posted) = serve(Answer::Json(201, r#"{"sid":"SM42"}"#));
    let mut config = config(&url);
    config.messaging_service_sid = Some("MG1".into());
    let mut sms = sms();
    sms.valid_for = Duration::from_hours(24);
    sms.status_callback = Some("https://coffre.example.fr/hooks/sms/status".into());
    Twilio::new(config).unwrap().send(&sms).await;
    let form = posted.lock().unwrap().remove(0);
    let value = |name: &str| form.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    assert_eq!(value("MessagingServiceSid"), Some("MG1"));
    assert_eq!(value("From"), None);
    assert_eq!(value("ValidityPeriod"), Some("36000"));
    assert_eq!(value("StatusCallback"), Some("https://coffre.example.fr/hooks/sms/status"));
}

#[actix_web::test]
async fn a_refusal_says_whose_turn_it_is() {
    let cases = [
        (r#"{"code":21211,"status":400}"#, "21211", Fault::Recipient),
        (r#"{"code":21610,"status":400}"#, "21610", Fault::OptedOut),
        (r#"{"code":20003,"status":401}"#, "20003", Fault::Ours),
        (r#"{"code":"21211","status":422}"#, "21211", Fault::Recipient),
        (r#"{"code":"S1007","status":422}"#, "S1007", Fault::Ours),
        (r#"{"code":null,"status":400}"#, "http-400", Fault::Ours),
        ("not json", "http-400", Fault::Ours),
    ];
    for (body, code, fault) in cases {
        let result = result_of(Answer::Json(400, body)).await;
        assert_eq!(result, SendResult::Permanent { code: code.into(), fault }, "{body}");
    }
}

#[actix_web::test]
async fn too_many_requests_and_server_errors_are_tried_again() {
    let after = Some(Duration::from_secs(7));
    assert_eq!(result_of(Answer::RetryAfter("7")).await, SendResult::Retry { after });
    assert_eq!(result_of(Answer::RetryAfter("soon")).await, SendResult::Retry { after: None });
    assert_eq!(result_of(Answer::Json(500, "")).await, SendResult::Retry { after: None });
    let queue_full = Answer::Json(400, r#"{"code":21611,"status":400}"#);
    assert_eq!(result_of(queue_full).await, SendResult::Retry { after: None });
}

#[actix_web::test]
async fn nobody_listening_means_surely_not_sent() {
    let twilio = Twilio::new(config(&nobody())).unwrap();
    assert_eq!(twilio.send(&sms()).await, SendResult::Retry { after: None });
}

#[actix_web::test]
async fn a_lost_answer_is_unknown_and_not_a_failure() {
    http_client().unwrap(); // the TLS provider, before a client with a shorter limit is built
    let (url, posted) = serve(Answer::Late);
    let impatient = reqwest::Client::builder().timeout(Duration::from_millis(400)).build().unwrap();
    let result = Twilio::with_client(config(&url), impatient).send(&sms()).await;
    assert_eq!(result, SendResult::Unknown);
    assert_eq!(posted.lock().unwrap().len(), 1, "the server had it");
    assert_eq!(result_of(Answer::Json(201, "no id")).await, SendResult::Unknown);
}

fn twilio(provider: &Provider) -> Twilio {
    Twilio::new(config(&provider.url)).unwrap()
}

/// Tuesday 24 November 2026, 08:30:00 UTC.
const SENT_AT: Timestamp = Timestamp::from_millis(1_795_509_000_000);

/// An entry of the list of messages.
fn item(sid: &str, to: &str, body: &str, created: &str) -> serde_json::Value {
    serde_json::json!({
        "sid": sid, "to": to, "body": body, "date_created": created, "date_sent": null, "status": "queued"
    })
}

fn page(messages: &[serde_json::Value], next: Option<&str>) -> String {
    serde_json::json!({ "messages": messages, "next_page_uri": next }).to_string()
}

#[actix_web::test]
async fn a_message_whose_answer_was_lost_is_found_by_its_number_text_and_time() {
    let ours = sms().body;
    let next = "/2010-04-01/Accounts/AC1/Messages.json?To=%2B33639980001&Page=1&PageToken=PA1";
    let provider = Provider::start(move |asked| {
        if asked.line.contains("PageToken") {
            let right = item("SM7", "+33639980001", &ours, "Tue, 24 Nov 2026 08:30:01 +0000");
            return (200, page(&[right], None));
        }
        let others = [
            item("SM1", "+33639980001", "autre texte", "Tue, 24 Nov 2026 08:30:05 +0000"),
            item("SM2", "+33639980002", &ours, "Tue, 24 Nov 2026 08:30:04 +0000"),
            item("SM3", "+33639980001", &ours, "Tue, 24 Nov 2026 07:30:00 +0000"),
            item("SM4", "+33639980001", &format!("{ours} "), "Tue, 24 Nov 2026 08:30:01 +0000"),
        ];
        (200, page(&others, Some(next)))
    });
    let found = twilio(&provider).find(&sms(), SENT_AT, &[]).await;
    assert_eq!(found, Found::Yes { provider_id: "SM7".into() });
    let asked = provider.asked();
    assert_eq!(asked.len(), 2);
    assert!(asked[0].line.starts_with("GET /2010-04-01/Accounts/AC1/Messages.json?"), "{}", asked[0].line);
    let filter = [("To", "+33639980001"), ("DateSent>", "2026-11-24T00:00:00Z"), ("PageSize", "50")];
    assert_eq!(asked[0].fields(), pairs(&filter));
    assert_eq!(asked[1].line, format!("GET {next}"));
    assert!(asked.iter().all(|asked| asked.header("authorization") == "Basic QUMxOnNlY3JldA=="));
    // An earlier copy, which did not arrive, is not the one.
    assert_eq!(twilio(&provider).find(&sms(), SENT_AT, &["SM7".into()]).await, Found::No);
}

#[actix_web::test]
async fn a_message_that_is_not_in_the_list_was_not_taken() {
    let other = item("SM1", "+33639980001", "autre texte", "Tue, 24 Nov 2026 08:30:05 +0000");
    for messages in [vec![], vec![other]] {
        let provider = Provider::always(200, &page(&messages, None));
        assert_eq!(twilio(&provider).find(&sms(), SENT_AT, &[]).await, Found::No);
    }
}

#[actix_web::test]
async fn a_list_that_does_not_tell_is_no_no() {
    let erased = item("SM1", "+33639980001", "", "Tue, 24 Nov 2026 08:30:05 +0000");
    let endless = page(&[], Some("/2010-04-01/Accounts/AC1/Messages.json?Page=9"));
    let elsewhere = page(&[], Some("https://elsewhere.example/Messages.json"));
    for (status, body) in [(500, ""), (401, "{}"), (200, "no json"), (200, &page(&[erased], None))] {
        let provider = Provider::always(status, body);
        assert_eq!(twilio(&provider).find(&sms(), SENT_AT, &[]).await, Found::Unknown, "{status} {body}");
    }
    for body in [endless, elsewhere] {
        let provider = Provider::always(200, &body);
        assert_eq!(twilio(&provider).find(&sms(), SENT_AT, &[]).await, Found::Unknown);
        assert!(provider.asked().len() <= 3, "it gives up after a few pages");
    }
    assert_eq!(Twilio::new(config(&nobody())).unwrap().find(&sms(), SENT_AT, &[]).await, Found::Unknown);
}

#[actix_web::test]
async fn a_report_says_what_became_of_a_message() {
    let cases = [
        (r#"{"status":"delivered","error_code":null}"#, Some((Told::Delivered, None))),
        (r#"{"status":"read"}"#, Some((Told::Delivered, None))),
        (r#"{"status":"sent","error_code":null}"#, Some((Told::Sent, None))),
        (r#"{"status":"undelivered","error_code":30005}"#, Some((Told::Undelivered, Some("30005")))),
        (r#"{"status":"failed","error_code":"S1009"}"#, Some((Told::Failed, Some("S1009")))),
        (r#"{"status":"canceled"}"#, Some((Told::Failed, None))),
        (r#"{"status":"queued"}"#, None),
        (r#"{"status":"a new word"}"#, None),
        ("no json", None),
    ];
    for (body, expected) in cases {
        let provider = Provider::always(200, body);
        let expected = expected.map(|(told, error)| Report {
            provider_id: "6e7f1fd2-2a7c-4ee8-a00f-a31d4ab8bd50".into(),
            told,
            error: error.map(str::to_owned),
        });
        let report = twilio(&provider).report("6e7f1fd2-2a7c-4ee8-a00f-a31d4ab8bd50").await;
        assert_eq!(report, expected, "{body}");
        let path = "GET /2010-04-01/Accounts/AC1/Messages/6e7f1fd2-2a7c-4ee8-a00f-a31d4ab8bd50.json";
        assert_eq!(provider.lines(), [path]);
    }
    assert_eq!(twilio(&Provider::always(404, "{}")).report("SM1").await, None);
}

#[actix_web::test]
async fn a_text_is_erased_by_emptying_it() {
    for (status, done) in [(200, true), (404, true), (500, false), (401, false)] {
        let provider = Provider::always(status, "{}");
        assert_eq!(twilio(&provider).redact("SM1").await, done, "{status}");
        let asked = provider.asked().remove(0);
        assert_eq!(asked.line, "POST /2010-04-01/Accounts/AC1/Messages/SM1.json");
        assert_eq!(asked.fields(), pairs(&[("Body", "")]));
        assert_eq!(asked.header("authorization"), "Basic QUMxOnNlY3JldA==");
    }
    assert!(!Twilio::new(config(&nobody())).unwrap().redact("SM1").await);
}

#[actix_web::test]
async fn an_id_that_would_be_another_address_is_not_called() {
    let provider = Provider::always(200, r#"{"status":"delivered"}"#);
    for id in ["", "../Calls/CA1", "SM1?x=", "SM1/Media", "SM1\0"] {
        assert_eq!(twilio(&provider).report(id).await, None, "{id}");
        assert!(!twilio(&provider).redact(id).await, "{id}");
    }
    assert!(provider.asked().is_empty());
}

#[actix_web::test]
async fn health_is_the_balance_and_an_account_without_one_still_answers() {
    let up = |credit: Option<&str>| Health::Up { credit: credit.map(str::to_owned) };
    let cases = [
        (200, r#"{"balance":"12.3","currency":"EUR"}"#, up(Some("12.3 EUR"))),
        (200, r#"{"balance":null,"currency":null}"#, up(None)),
        (200, "no json", up(None)),
        (404, "{}", up(None)),
        (429, "{}", up(None)),
        (401, "{}", Health::Down),
        (403, "{}", Health::Down),
        (503, "{}", Health::Down),
    ];
    for (status, body, expected) in cases {
        let provider = Provider::always(status, body);
        assert_eq!(twilio(&provider).health().await, expected, "{status} {body}");
        assert_eq!(provider.lines(), ["GET /2010-04-01/Accounts/AC1/Balance.json"]);
    }
    assert_eq!(Twilio::new(config(&nobody())).unwrap().health().await, Health::Down);
}

#[actix_web::test]
async fn another_path_and_a_shorter_validity_serve_those_who_speak_the_same_language() {
    let provider = Provider::always(201, r#"{"sid":"SM42"}"#);
    let mut config = config(&format!("{}/", provider.url));
    (config.path_prefix, config.longest_validity_seconds) = ("/api/laml/2010-04-01".into(), 14_400);
    let mut sms = sms();
    sms.valid_for = Duration::from_hours(24);
    Twilio::new(config).unwrap().send(&sms).await;
    let asked = provider.asked().remove(0);
    assert_eq!(asked.line, "POST /api/laml/2010-04-01/Accounts/AC1/Messages.json");
    assert!(asked.fields().contains(&("ValidityPeriod".into(), "14400".into())));
}

#[test]
fn a_name_as_sender_cannot_be_answered() {
    let receives = |from: Option<&str>, pool: Option<&str>, said: Option<bool>| {
        let mut config = config("https://api.twilio.com");
        config.from = from.map(str::to_owned);
        config.messaging_service_sid = pool.map(str::to_owned);
        config.receives = said;
        Twilio::new(config).unwrap().capabilities().receives
    };
    assert!(receives(Some("38199"), None, None));
    assert!(receives(Some("+33639980000"), None, None));
    assert!(!receives(Some("COFFRE"), None, None));
    assert!(receives(Some("COFFRE"), Some("MG1"), None), "the pool has numbers");
    assert!(!receives(Some("38199"), None, Some(false)));
    assert!(receives(Some("COFFRE"), None, Some(true)));
}

#[test]
fn codes_of_status_callbacks_are_known() {
    assert_eq!(meaning(30003), Meaning::Once);
    assert_eq!(meaning(30001), Meaning::Later);
    assert_eq!(meaning(30006), Meaning::Never(Fault::Recipient));
    assert_eq!(meaning(30010), Meaning::Never(Fault::Ours));
    assert_eq!(meaning(99999), Meaning::Never(Fault::Ours));
}

#[test]
fn the_configuration_shows_no_token() {
    let shown = format!("{:?}", config("https://api.twilio.com"));
    assert!(!shown.contains("secret\""), "{shown}");
}

#[tokio::test]
async fn the_pretend_phone_keeps_what_it_got() {
    let folder = tempfile::tempdir().unwrap();
    let phone = PretendBox::open(folder.path()).unwrap();
    let provider = SmsChannel { name: "pretend".into(), provider: SmsProvider::Pretend(phone.clone()) };
    let now = Timestamp::from_millis(1_700_000_000_000);
    let result = provider.send(&sms(), now).await;
    assert_eq!(result, SendResult::Accepted { provider_id: "pretend-1".into() });
    let kept: Vec<PretendSms> = phone.newest_first().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].sms.body, sms().body);
    assert_eq!(kept[0].at, now);
}
