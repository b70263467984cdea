//! The calls of a telephone with `SMSGate`: signed, recent, and each once.

use std::time::Duration;

use consigne::config::sms::Sms;
use consigne::gateway::sms::{event_path, inbound_path};
use consigne::messaging::deliver::{self, Sent};
use consigne::messaging::outbox;
use consigne::messaging::provider::{SendResult, SmsChannel};
use consigne::releases::State;
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::app::TestApp;

const PHONE: &str = "+33639980001";
const KEY: &str = "clef-du-telephone";
const CHANNEL: &str = "pilot";

async fn installation() -> TestApp {
    let sms: Sms = serde_json::from_value(json!({ "channels": { CHANNEL: {
        "kind": "smsgate", "user": "user", "password": "secret", "signing_key": KEY, "pilot_accepted": true
    } } }))
    .unwrap();
    TestApp::spawn_by(SmsChannel::configured(&sms).unwrap(), |config| config.sms = Some(sms)).await
}

fn received(id: &str, sender: &str, text: &str) -> Value {
    json!({
        "deviceId": "ffffffffceb0b1db0000018e937c815b", "event": "sms:received", "id": id,
        "payload": {
            "messageId": "abc123", "message": text, "sender": sender, "recipient": null, "simNumber": 1,
            "receivedAt": "2026-11-24T09:00:00.000+01:00"
        },
        "webhookId": "w1"
    })
}

fn signature(key: &str, body: &str, time: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    mac.update(time.as_bytes());
    HEXLOWER.encode(&mac.finalize().into_bytes())
}

/// Calls with a signature that was made at `time`.
async fn call(app: &TestApp, key: &str, event: &Value, time: i64) -> u16 {
    let (body, time) = (event.to_string(), time.to_string());
    let signature = signature(key, &body, &time);
    call_raw(app, body, &signature, &time).await
}

async fn call_raw(app: &TestApp, body: String, signature: &str, time: &str) -> u16 {
    let client = app.client();
    let request = client
        .request(Method::POST, &event_path(CHANNEL))
        .header("Content-Type", "application/json")
        .header("X-Signature", signature)
        .header("X-Timestamp", time)
        .body(body);
    client.send(request).await.status
}

#[actix_web::test]
async fn an_answer_in_the_national_form_hands_over_once() {
    let app = installation().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    let now = app.now().as_seconds();
    let wrong = received("E1", "06 39 98 00 01", &format!("oui {}", asked.wrong_digits()));
    for _ in 0..3 {
        assert_eq!(call(&app, KEY, &wrong, now).await, 204);
    }
    let refused = app.journal(&awa).iter().filter(|name| *name == "release.code_refused").count();
    assert_eq!(refused, 1, "a repeated call counts once");
    let mut right = received("E2", "0639980001", &format!("oui {}", asked.digits()));
    // An older telephone names the field otherwise.
    let payload = right["payload"].as_object_mut().unwrap();
    let sender = payload.remove("sender").unwrap();
    payload.insert("phoneNumber".into(), sender);
    assert_eq!(call(&app, KEY, &right, now).await, 204);
    assert_eq!(app.state(&awa, asked.release), State::HandedOver);
}

#[actix_web::test]
async fn what_is_not_signed_or_not_recent_is_refused() {
    let app = installation().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    let now = app.now().as_seconds();
    let yes = received("E1", PHONE, &format!("oui {}", asked.digits()));
    assert_eq!(call(&app, "another key", &yes, now).await, 403);
    for off in [-301, 301] {
        assert_eq!(call(&app, KEY, &yes, now + off).await, 403, "{off}");
    }
    let time = now.to_string();
    let signed = signature(KEY, &yes.to_string(), &time);
    let other = received("E9", PHONE, &format!("oui {}", asked.digits())).to_string();
    assert_eq!(call_raw(&app, other, &signed, &time).await, 403, "another body");
    assert_eq!(call_raw(&app, yes.to_string(), &signed, &(now + 1).to_string()).await, 403, "another time");
    for broken in ["", "no hex", &signed[2..]] {
        assert_eq!(call_raw(&app, yes.to_string(), broken, &time).await, 403, "{broken}");
    }
    assert_eq!(app.state(&awa, asked.release), State::Asked);
    // Nor does this channel take forms.
    assert_eq!(app.hook(&inbound_path(CHANNEL), &[("MessageSid", "SM1")], KEY).await.status, 403);
    assert_eq!(call_raw(&app, yes.to_string(), &signed.to_uppercase(), &time).await, 204);
    assert_eq!(app.state(&awa, asked.release), State::HandedOver);
}

#[actix_web::test]
async fn what_is_signed_but_not_understood_changes_nothing() {
    let app = installation().await;
    let now = app.now().as_seconds();
    let ping = json!({ "event": "system:ping", "id": "E1", "payload": { "health": {} } });
    assert_eq!(call(&app, KEY, &ping, now).await, 204);
    let news = json!({ "event": "sms:new-kind", "id": "E1", "payload": null });
    assert_eq!(call(&app, KEY, &news, now).await, 204);
    let long = "E".repeat(65);
    for bad in [json!({}), json!([]), received("", PHONE, "NON"), received(&long, PHONE, "NON")] {
        assert_eq!(call(&app, KEY, &bad, now).await, 400, "{bad}");
    }
    let empty = json!({ "event": "sms:received", "id": "E1", "payload": {} });
    assert_eq!(call(&app, KEY, &empty, now).await, 400);
}

#[actix_web::test]
async fn it_tells_what_became_of_an_sms() {
    let app = installation().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    app.asked_by(&site, &awa);
    let (inner, now) = (&app.app, app.now());
    let leased =
        inner.db.write(|tx| deliver::lease(tx, &inner.keyring, &inner.sms, now, 1)).unwrap().remove(0);
    let accepted = SendResult::Accepted { provider_id: "our-own-id".into() };
    let sent = Sent::Tried(accepted);
    inner.db.write(|tx| deliver::settle(tx, &leased, &sent, now)).unwrap();
    let state = || inner.db.read(|conn| outbox::fate(conn, leased.id)).unwrap().unwrap().state;
    let told = |event: &str, id: &str| json!({ "event": event, "id": "E1", "payload": { "messageId": id, "phoneNumber": PHONE } });
    for (event, id, after) in [
        ("sms:delivered", "another-id", "accepted"),
        ("sms:sent", "our-own-id", "sent"),
        ("sms:delivered", "our-own-id", "delivered"),
        ("sms:failed", "our-own-id", "delivered"),
    ] {
        assert_eq!(call(&app, KEY, &told(event, id), now.as_seconds()).await, 204);
        assert_eq!(state(), after, "{event}");
    }
    app.advance(Duration::from_mins(6));
    assert_eq!(call(&app, KEY, &told("sms:sent", "our-own-id"), now.as_seconds()).await, 403);
}
