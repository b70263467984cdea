//! A telephone with `SMSGate`: what is asked of it, field by field, and that it is for pilots only.

use std::time::Duration;

use consigne::clock::Timestamp;
use consigne::config::sms::Sms;
use consigne::messaging::provider::{
    Fault, Found, Health, OutgoingSms, Report, SendResult, SmsChannel, Told,
};
use serde_json::{Value, json};

use crate::support::provider::{Provider, nobody};

const NOW: Timestamp = Timestamp::from_millis(1_795_509_000_000);
const ID: &str = "019ab000-1111-7222-8333-444455556666";

fn account(url: &str) -> Value {
    json!({
        "kind": "smsgate", "base_url": url, "user": "user", "password": "secret", "signing_key": "key",
        "pilot_accepted": true
    })
}

fn configured(account: Value) -> consigne::error::Result<SmsChannel> {
    let sms: Sms = serde_json::from_value(json!({ "channels": { "pilot": account } })).unwrap();
    SmsChannel::configured(&sms).map(|mut channels| channels.remove(0))
}

fn channel(url: &str) -> SmsChannel {
    configured(account(url)).unwrap()
}

fn sms() -> OutgoingSms {
    OutgoingSms {
        id: ID.into(),
        to: "+33639980001".into(),
        body: "Coffre: répondez OUI 482913".into(),
        valid_for: Duration::from_mins(10),
        status_callback: None,
    }
}

#[test]
fn without_a_word_of_the_operator_there_is_no_such_channel() {
    for accepted in [json!(false), Value::Null] {
        let mut account = account("https://api.sms-gate.app/3rdparty/v1");
        match accepted {
            Value::Null => drop(account.as_object_mut().unwrap().remove("pilot_accepted")),
            said => account["pilot_accepted"] = said,
        }
        let refused = configured(account).err().unwrap().to_string();
        assert!(refused.contains("sms.channels.pilot") && refused.contains("2022-1583"), "{refused}");
    }
    assert!(!channel("https://api.sms-gate.app/3rdparty/v1").capabilities().france_lawful);
}

#[actix_web::test]
async fn an_sms_is_handed_over_under_our_own_id() {
    let provider = Provider::always(202, &json!({ "id": ID, "state": "Pending" }).to_string());
    let mut account = account(&format!("{}/3rdparty/v1", provider.url));
    account["sim_number"] = json!(2);
    let channel = configured(account).unwrap();
    assert!(channel.capabilities().idempotency_key && channel.capabilities().receives);
    let result = channel.send(&sms(), NOW).await;
    assert_eq!(result, SendResult::Accepted { provider_id: ID.into() });
    let asked = provider.asked().remove(0);
    assert_eq!(asked.line, "POST /3rdparty/v1/messages");
    // "user:secret"
    assert_eq!(asked.header("Authorization"), "Basic dXNlcjpzZWNyZXQ=");
    assert_eq!(asked.header("Content-Type"), "application/json");
    let expected = json!({
        "id": ID, "textMessage": { "text": "Coffre: répondez OUI 482913" }, "phoneNumbers": ["+33639980001"],
        "ttl": 600, "withDeliveryReport": true, "simNumber": 2
    });
    assert_eq!(asked.json(), expected);
}

#[actix_web::test]
async fn one_that_it_has_already_is_accepted_and_other_refusals_are_told_apart() {
    let ours = |code: &str| SendResult::Permanent { code: code.into(), fault: Fault::Ours };
    let cases = [
        (409, SendResult::Accepted { provider_id: ID.into() }),
        (400, ours("http-400")),
        (401, ours("http-401")),
        (429, SendResult::Retry { after: None }),
        (503, SendResult::Retry { after: None }),
    ];
    for (status, expected) in cases {
        let provider = Provider::always(status, "{}");
        assert_eq!(channel(&provider.url).send(&sms(), NOW).await, expected, "{status}");
        assert_eq!(provider.asked().remove(0).json().get("simNumber"), None);
    }
    assert_eq!(channel(&nobody()).send(&sms(), NOW).await, SendResult::Retry { after: None });
}

#[actix_web::test]
async fn a_message_is_found_by_our_own_id() {
    let cases = [
        (200, Found::Yes { provider_id: ID.into() }),
        (404, Found::No),
        (500, Found::Unknown),
        (401, Found::Unknown),
    ];
    for (status, expected) in cases {
        let provider = Provider::always(status, "{}");
        assert_eq!(channel(&provider.url).find(&sms(), NOW, &[]).await, expected, "{status}");
        assert_eq!(provider.lines(), [format!("GET /messages/{ID}")]);
    }
    assert_eq!(channel(&nobody()).find(&sms(), NOW, &[]).await, Found::Unknown);
}

#[actix_web::test]
async fn a_report_is_the_state_of_the_message() {
    let cases = [
        ("Sent", Some(Told::Sent)),
        ("Delivered", Some(Told::Delivered)),
        ("Failed", Some(Told::Failed)),
        ("Cancelled", Some(Told::Failed)),
        ("Pending", None),
        ("Processed", None),
        ("a new word", None),
    ];
    for (state, told) in cases {
        let body = json!({
            "id": ID, "state": state,
            "recipients": [{ "phoneNumber": "+33639980001", "state": state, "error": "said of +33639980001" }]
        });
        let provider = Provider::always(200, &body.to_string());
        let expected = told.map(|told| Report { provider_id: ID.into(), told, error: None });
        assert_eq!(channel(&provider.url).report(ID).await, expected, "{state}");
        assert_eq!(provider.lines(), [format!("GET /messages/{ID}")]);
    }
    assert_eq!(channel(&Provider::always(404, "{}").url).report(ID).await, None);
    let provider = Provider::always(200, r#"{"state":"Sent"}"#);
    assert_eq!(channel(&provider.url).report("../devices").await, None);
    assert!(provider.asked().is_empty());
}

#[actix_web::test]
async fn it_is_up_when_the_account_has_a_telephone() {
    let cases = [
        (200, r#"[{"id":"PyDmBQZZXYmyxMwED8Fzy"}]"#, Health::Up { credit: None }),
        (200, "[]", Health::Down),
        (401, "{}", Health::Down),
        (500, "{}", Health::Down),
    ];
    for (status, body, expected) in cases {
        let provider = Provider::always(status, body);
        assert_eq!(channel(&provider.url).health().await, expected, "{status} {body}");
        assert_eq!(provider.lines(), ["GET /devices"]);
    }
    assert_eq!(channel(&nobody()).health().await, Health::Down);
}
