//! A request that waits for its yes, and SMS that come in through the real webhook.

use consigne::config::sms::Sms;
use consigne::crypto::otp::Code;
use consigne::gateway::{signature, sms};
use consigne::messaging::ReleaseId;
use consigne::releases::{self, State};
use secrecy::SecretString;

use super::app::{Answer, TestApp};
use super::people::{Person, Site};

/// The name of the channel of the tests.
pub const CHANNEL: &str = "main";
pub const TOKEN: &str = "jeton-de-test";
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A request that waits for the holder's yes.
pub struct Asked {
    pub release: ReleaseId,
    pub code: Option<Code>,
}

impl Asked {
    pub fn digits(&self) -> String {
        self.code.as_ref().unwrap().to_text().to_string()
    }

    /// Six digits that are not the code.
    pub fn wrong_digits(&self) -> String {
        let right: u32 = self.digits().parse().unwrap();
        format!("{:06}", (right + 1) % 1_000_000)
    }
}

impl TestApp {
    /// An installation whose webhook takes [`TOKEN`], and before it another one.
    pub async fn with_webhook() -> Self {
        Self::with_sms(|_| {}).await
    }

    /// The same after `change` has had its way with its limits.
    pub async fn with_sms(change: impl FnOnce(&mut Sms)) -> Self {
        Self::spawn_with(|config| {
            let mut sms: Sms = serde_json::from_value(serde_json::json!({
                "channels": { CHANNEL: {
                    "kind": "twilio", "account_sid": "AC1", "auth_token": TOKEN,
                    "previous_auth_token": "ancien-jeton", "from": "38199"
                } }
            }))
            .unwrap();
            change(&mut sms);
            config.sms = Some(sms);
        })
        .await
    }

    /// Asks to give a new paper of this person to Jeanne Martin of the CAF.
    pub fn asked_by(&self, site: &Site, person: &Person) -> Asked {
        let session = self.come_in(site, person);
        let paper = self.keep_paper(&session, "Carte");
        let jeanne = self.recipient(site, "Jeanne Martin", "CAF");
        let (release, code) = self.wish(&session, &[paper], &jeanne);
        Asked { release, code }
    }

    pub fn state(&self, person: &Person, release: ReleaseId) -> State {
        let app = &self.app;
        app.db.read(|conn| releases::find(conn, &app.keyring, person.safe, release)).unwrap().state
    }

    /// An SMS comes in, as the provider posts it.
    pub async fn receive_sms(&self, message_id: &str, from: &str, body: &str) -> Answer {
        let fields = [("MessageSid", message_id), ("From", from), ("To", "38199"), ("Body", body)];
        self.hook(&sms::inbound_path(CHANNEL), &fields, TOKEN).await
    }

    /// A form, signed with `token`.
    pub async fn hook(&self, path: &str, fields: &[(&str, &str)], token: &str) -> Answer {
        let body = form(fields);
        let token = SecretString::from(token.to_owned());
        let url = format!("{}{path}", self.url);
        let signature = signature::sign(&token, &url, FORM, body.as_bytes()).unwrap();
        self.post_raw(path, FORM, body.into_bytes(), &signature).await
    }

    /// Whatever body, under whatever signature.
    pub async fn post_raw(&self, path: &str, kind: &str, body: Vec<u8>, signature: &str) -> Answer {
        // A machine at the provider: it says nothing of an origin.
        let client = self.client();
        let request = client
            .request(reqwest::Method::POST, path)
            .header("Content-Type", kind)
            .header("X-Twilio-Signature", signature)
            .body(body);
        client.send(request).await
    }
}

/// Fields as a form.
pub fn form(fields: &[(&str, &str)]) -> String {
    reqwest::Url::parse_with_params("http://form", fields).unwrap().query().unwrap_or_default().to_owned()
}
