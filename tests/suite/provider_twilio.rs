//! The Twilio-shaped channel: what it posts, and what it makes of each answer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use consigne::clock::Timestamp;
use consigne::config::sms::Twilio as Account;
use consigne::messaging::pretend::PretendBox;
use consigne::messaging::provider::twilio::{Meaning, Twilio, meaning};
use consigne::messaging::provider::{
    Fault, OutgoingSms, PretendSms, SendResult, SmsChannel, SmsProvider, http_client,
};

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

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> =
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    pairs.sort();
    pairs
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
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let twilio = Twilio::new(config(&format!("http://127.0.0.1:{port}"))).unwrap();
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
