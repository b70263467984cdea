//! `OVHcloud`: what is asked of it, field by field, and what is made of each answer.

use std::time::Duration;

use consigne::clock::Timestamp;
use consigne::config::sms::Sms;
use consigne::messaging::provider::{
    Fault, Found, Health, OutgoingSms, Report, SendResult, SmsChannel, Told,
};
use serde_json::{Value, json};
use sha1::{Digest, Sha1};

use crate::support::provider::{Answer, Asked, Provider, nobody, pairs};

/// What the server's clock says: far from ours.
const TIME: u64 = 1_790_000_000;
const ID: &str = "019ab000-1111-7222-8333-444455556666";
/// The last 20 letters of it.
const TAG: &str = "72228333444455556666";

fn account(url: &str) -> Value {
    json!({
        "kind": "ovh", "base_url": format!("{url}/1.0"), "service": "sms-ab12345-1",
        "application_key": "AK", "application_secret": "AS", "consumer_key": "CK"
    })
}

fn channel_of(account: Value) -> SmsChannel {
    let sms: Sms = serde_json::from_value(json!({ "channels": { "main": account } })).unwrap();
    SmsChannel::configured(&sms).unwrap().remove(0)
}

fn channel(provider: &Provider) -> SmsChannel {
    channel_of(account(&provider.url))
}

/// Answers the question for the time, and everything else by the script.
fn ovh(script: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Provider {
    Provider::start(move |asked| match asked.line.as_str() {
        "GET /1.0/auth/time" => (200, TIME.to_string()),
        _ => script(asked),
    })
}

fn always(status: u16, body: &str) -> Provider {
    let body = body.to_owned();
    ovh(move |_| (status, body.clone()))
}

fn sms() -> OutgoingSms {
    OutgoingSms {
        id: ID.into(),
        to: "+33639980001".into(),
        body: "Coffre: répondez OUI 482913".into(),
        valid_for: Duration::from_mins(10),
        status_callback: Some("https://coffre.example.fr/hooks/sms/main/status".into()),
    }
}

const NOW: Timestamp = Timestamp::from_millis(1_795_509_000_000);

/// All that was asked but the time, each with a right signature.
fn signed(provider: &Provider) -> Vec<Asked> {
    let mut asked = provider.asked();
    asked.retain(|asked| asked.line != "GET /1.0/auth/time");
    for one in &asked {
        let (method, path) = one.line.split_once(' ').unwrap();
        let time: u64 = one.header("X-Ovh-Timestamp").parse().unwrap();
        assert!((TIME..TIME + 60).contains(&time), "the server's time, not ours");
        let text = format!("AS+CK+{method}+{}{path}+{}+{time}", provider.url, one.body);
        let hash = data_encoding::HEXLOWER.encode(&Sha1::digest(text.as_bytes()));
        assert_eq!(one.header("X-Ovh-Signature"), format!("$1${hash}"), "{}", one.line);
        assert_eq!(one.header("X-Ovh-Application"), "AK");
        assert_eq!(one.header("X-Ovh-Consumer"), "CK");
    }
    asked
}

fn lines(provider: &Provider) -> Vec<String> {
    signed(provider).into_iter().map(|asked| asked.line).collect()
}

const TAKEN: &str =
    r#"{"ids":[267814],"invalidReceivers":[],"validReceivers":["+33639980001"],"totalCreditsRemoved":1}"#;

#[test]
fn the_signature_is_that_of_a_published_example() {
    // The parts of OVHcloud's own first steps, joined and hashed as they say.
    let text = "EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF+MtSwSrPpNjqfVSmJhLbPyr2i45lSwPU1+GET+\
                https://eu.api.ovh.com/1.0/domains/++1366560945";
    let hash = data_encoding::HEXLOWER.encode(&consigne::crypto::webhook::sha1(text.as_bytes()));
    assert_eq!(hash, "d3705e8afb27a0d2970a322b96550abfc67bb798");
}

#[actix_web::test]
async fn an_sms_is_a_job_that_can_be_answered() {
    let provider = always(200, TAKEN);
    let result = channel(&provider).send(&sms(), NOW).await;
    assert_eq!(result, SendResult::Accepted { provider_id: "267814".into() });
    let asked = signed(&provider).remove(0);
    assert_eq!(asked.line, "POST /1.0/sms/sms-ab12345-1/jobs");
    assert_eq!(asked.header("Content-Type"), "application/json");
    let expected = json!({
        "message": "Coffre: répondez OUI 482913", "receivers": ["+33639980001"], "senderForResponse": true,
        "noStopClause": true, "charset": "UTF-8", "coding": "7bit", "priority": "high", "validityPeriod": 10,
        "tag": TAG
    });
    assert_eq!(asked.json(), expected);
}

#[actix_web::test]
async fn a_name_as_sender_replaces_the_short_code_and_cannot_be_answered() {
    let provider = always(200, TAKEN);
    assert!(channel(&provider).capabilities().receives);
    let mut account = account(&provider.url);
    account["sender"] = json!("COFFRE");
    let channel = channel_of(account);
    assert!(!channel.capabilities().receives);
    assert!(!channel.capabilities().signed && !channel.capabilities().idempotency_key);
    let mut sms = sms();
    (sms.body, sms.valid_for) = ("Досьє 482913".into(), Duration::from_secs(20));
    channel.send(&sms, NOW).await;
    let job = signed(&provider).remove(0).json();
    assert_eq!(job["sender"], "COFFRE");
    assert_eq!(job["senderForResponse"], false);
    assert_eq!(job["coding"], "8bit", "what GSM-7 cannot write");
    assert_eq!(job["validityPeriod"], 1, "minutes, at least one");
}

#[actix_web::test]
async fn the_time_is_asked_for_once_and_again_when_it_was_off() {
    let provider = ovh(|asked| match asked.line.as_str() {
        line if line.starts_with("POST") => (400, r#"{"errorCode":"QUERY_TIME_OUT","message":"x"}"#.into()),
        _ => (200, r#"{"creditsLeft":12}"#.into()),
    });
    let channel = channel(&provider);
    channel.health().await;
    channel.health().await;
    assert_eq!(channel.send(&sms(), NOW).await, SendResult::Retry { after: None });
    channel.health().await;
    let lines = provider.lines();
    let asked: Vec<usize> = (0..lines.len()).filter(|place| lines[*place] == "GET /1.0/auth/time").collect();
    assert_eq!(asked, [0, 4], "{lines:?}");
}

#[actix_web::test]
async fn a_refusal_says_whose_turn_it_is() {
    let nobody_left = r#"{"ids":[],"invalidReceivers":["+33639980001"],"validReceivers":[]}"#;
    let recipient = SendResult::Permanent { code: "invalid-receiver".into(), fault: Fault::Recipient };
    let ours = |code: &str| SendResult::Permanent { code: code.into(), fault: Fault::Ours };
    let cases = [
        (200, nobody_left, recipient),
        (200, r#"{"ids":[],"invalidReceivers":[]}"#, SendResult::Unknown),
        (200, "no json", SendResult::Unknown),
        (403, r#"{"errorCode":"INVALID_CREDENTIAL","message":"x"}"#, ours("INVALID_CREDENTIAL")),
        (402, r#"{"class":"Client::PaymentRequired","message":"x"}"#, ours("Client::PaymentRequired")),
        (400, "no json", ours("http-400")),
        (429, "{}", SendResult::Retry { after: None }),
        (500, "{}", SendResult::Retry { after: None }),
    ];
    for (status, body, expected) in cases {
        assert_eq!(channel(&always(status, body)).send(&sms(), NOW).await, expected, "{status} {body}");
    }
    let unreachable = channel_of(account(&nobody()));
    assert_eq!(unreachable.send(&sms(), NOW).await, SendResult::Retry { after: None });
}

#[actix_web::test]
async fn a_message_whose_answer_was_lost_is_found_by_its_tag() {
    let provider = ovh(|asked| match asked.line.split('?').next().unwrap() {
        "GET /1.0/sms/sms-ab12345-1/jobs" => (200, "[]".into()),
        "GET /1.0/sms/sms-ab12345-1/outgoing" => (200, "[267814]".into()),
        line => panic!("{line}"),
    });
    let found = channel(&provider).find(&sms(), NOW, &[]).await;
    assert_eq!(found, Found::Yes { provider_id: "267814".into() });
    let asked = signed(&provider);
    assert_eq!(asked.len(), 2);
    let filter = [("tag", TAG), ("creationDatetime.from", "2026-11-24T08:29:00+00:00")];
    assert_eq!(asked[1].fields(), pairs(&filter));
}

#[actix_web::test]
async fn a_message_that_still_waits_to_leave_is_found_too() {
    let provider = ovh(|asked| match asked.line.as_str() {
        "GET /1.0/sms/sms-ab12345-1/jobs" => (200, "[1,2]".into()),
        "GET /1.0/sms/sms-ab12345-1/jobs/1" => {
            (200, json!({ "id": 1, "receiver": "+33639980002", "message": sms().body }).to_string())
        }
        "GET /1.0/sms/sms-ab12345-1/jobs/2" => {
            (200, json!({ "id": 2, "receiver": "+33639980001", "message": sms().body }).to_string())
        }
        line => panic!("{line}"),
    });
    let found = channel(&provider).find(&sms(), NOW, &[]).await;
    assert_eq!(found, Found::Yes { provider_id: "2".into() });
}

#[actix_web::test]
async fn not_found_is_no_only_when_both_lists_were_read() {
    assert_eq!(channel(&always(200, "[]")).find(&sms(), NOW, &[]).await, Found::No);
    assert_eq!(channel(&always(500, "")).find(&sms(), NOW, &[]).await, Found::Unknown);
    let half =
        ovh(|asked| if asked.line.ends_with("jobs") { (200, "[]".into()) } else { (500, String::new()) });
    assert_eq!(channel(&half).find(&sms(), NOW, &[]).await, Found::Unknown);
    let unread = ovh(|asked| match asked.line.as_str() {
        line if line.ends_with("jobs") => (200, "[1]".into()),
        line if line.ends_with("jobs/1") => (500, String::new()),
        _ => (200, "[]".into()),
    });
    assert_eq!(channel(&unread).find(&sms(), NOW, &[]).await, Found::Unknown, "it may be the one");
    let many = format!("{:?}", (0..21).collect::<Vec<u32>>());
    let crowded = ovh(move |asked| if asked.line.ends_with("jobs") { (200, many.clone()) } else { panic!() });
    assert_eq!(channel(&crowded).find(&sms(), NOW, &[]).await, Found::Unknown);
}

#[actix_web::test]
async fn a_report_says_what_the_network_said() {
    let cases = [
        (4, 0, Some((Told::Delivered, None))),
        (3, 0, Some((Told::Sent, None))),
        (2, 0, Some((Told::Sent, None))),
        (5, 2, Some((Told::Undelivered, Some("ptt-5")))),
        (8, 0, Some((Told::Undelivered, Some("ptt-8")))),
        (23, 2, Some((Told::Undelivered, Some("ptt-23")))),
        (24, 2, Some((Told::Undelivered, Some("ptt-24")))),
        (0, 1, Some((Told::Delivered, None))),
        (999, 16, Some((Told::Undelivered, Some("receipt-16")))),
        (0, 8, Some((Told::Sent, None))),
        (0, 0, None),
    ];
    for (ptt, receipt, expected) in cases {
        let provider = always(200, &json!({ "id": 7, "ptt": ptt, "deliveryReceipt": receipt }).to_string());
        let expected = expected.map(|(told, error)| Report {
            provider_id: "267814".into(),
            told,
            error: error.map(str::to_owned),
        });
        assert_eq!(channel(&provider).report("267814").await, expected, "{ptt} {receipt}");
        assert_eq!(lines(&provider), ["GET /1.0/sms/sms-ab12345-1/outgoing/267814"]);
    }
    assert_eq!(channel(&always(404, "{}")).report("267814").await, None, "it waits to leave");
}

#[actix_web::test]
async fn a_text_is_erased_by_deleting_it() {
    for (status, done) in [(200, true), (404, true), (500, false), (403, false)] {
        let provider = always(status, "null");
        assert_eq!(channel(&provider).redact("267814").await, done, "{status}");
        assert_eq!(channel(&provider).discard("9").await, done, "{status}");
        let expected =
            ["DELETE /1.0/sms/sms-ab12345-1/outgoing/267814", "DELETE /1.0/sms/sms-ab12345-1/incoming/9"];
        assert_eq!(lines(&provider), expected);
    }
}

#[actix_web::test]
async fn what_came_in_is_fetched_one_by_one() {
    let provider = ovh(|asked| match asked.line.as_str() {
        "GET /1.0/sms/sms-ab12345-1/incoming" => (200, "[11,12,13]".into()),
        "GET /1.0/sms/sms-ab12345-1/incoming/12" => (500, String::new()),
        line => {
            let id: u64 = line.rsplit('/').next().unwrap().parse().unwrap();
            (
                200,
                json!({ "id": id, "sender": "+33639980001", "message": format!("OUI {id}"), "tag": "" })
                    .to_string(),
            )
        }
    });
    let fetched = channel(&provider).fetch().await.unwrap();
    let fetched: Vec<_> = fetched.iter().map(|sms| (&*sms.id, &*sms.from, &*sms.body)).collect();
    assert_eq!(fetched, [("11", "+33639980001", "OUI 11"), ("13", "+33639980001", "OUI 13")]);
    assert_eq!(lines(&provider).len(), 4);
    assert!(channel(&always(500, "")).fetch().await.is_err());
}

#[actix_web::test]
async fn health_is_the_credit_that_is_left() {
    let provider = always(200, r#"{"creditsLeft":812.5,"name":"sms-ab12345-1","status":"enable"}"#);
    assert_eq!(channel(&provider).health().await, Health::Up { credit: Some("812.5 SMS".into()) });
    assert_eq!(lines(&provider), ["GET /1.0/sms/sms-ab12345-1"]);
    for status in [401, 403, 404, 500] {
        assert_eq!(channel(&always(status, "{}")).health().await, Health::Down, "{status}");
    }
    assert_eq!(channel_of(account(&nobody())).health().await, Health::Down);
}
