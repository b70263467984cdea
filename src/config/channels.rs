//! The kinds of channels for SMS, and what each needs to know of its account.

use secrecy::SecretString;
use serde::Deserialize;

/// Whose interface a channel speaks.
#[derive(Clone, Debug)]
pub enum SmsProvider {
    Twilio(Twilio),
    Ovh(Ovh),
    SmsGate(SmsGate),
}

/// A provider with Twilio's interface (Twilio, Somleng, `SignalWire`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twilio {
    #[serde(default = "default_twilio_url")]
    pub base_url: String,
    /// What stands between `base_url` and `/Accounts`.
    #[serde(default = "default_path_prefix")]
    pub path_prefix: String,
    pub account_sid: String,
    pub auth_token: SecretString,
    /// A second token that is accepted on webhooks while the first is being rotated.
    pub previous_auth_token: Option<SecretString>,
    /// E.164, short code, or a name.
    pub from: Option<String>,
    /// Replaces `from` by a pool of senders.
    pub messaging_service_sid: Option<String>,
    /// The header that signs what comes in.
    #[serde(default = "default_signature_header")]
    pub signature_header: String,
    /// Whether people can answer; when it is not said, they can unless `from` is a name.
    pub receives: Option<bool>,
    /// The longest time that the network may be told to keep an SMS.
    #[serde(default = "default_longest_validity")]
    pub longest_validity_seconds: u64,
}

/// `OVHcloud`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ovh {
    #[serde(default = "default_ovh_url")]
    pub base_url: String,
    /// The name of the SMS account: `sms-ab12345-1`.
    pub service: String,
    pub application_key: String,
    pub application_secret: SecretString,
    pub consumer_key: SecretString,
    /// A name, which nobody can answer. Without one, SMS leave from a short code that can be answered for two days.
    pub sender: Option<String>,
}

/// A telephone with the app `SMSGate`: for a pilot only.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsGate {
    #[serde(default = "default_smsgate_url")]
    pub base_url: String,
    pub user: String,
    pub password: SecretString,
    /// What the telephone signs its calls with.
    pub signing_key: SecretString,
    /// Which of its SIM cards, from 1.
    pub sim_number: Option<u8>,
    /// That the operator has read what the law says.
    #[serde(default)]
    pub pilot_accepted: bool,
}

impl SmsProvider {
    pub fn base_url(&self) -> &str {
        match self {
            Self::Twilio(account) => &account.base_url,
            Self::Ovh(account) => &account.base_url,
            Self::SmsGate(account) => &account.base_url,
        }
    }

    /// What keeps this channel from serving real people.
    pub fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Twilio(account) if account.from.is_none() && account.messaging_service_sid.is_none() => {
                Some("has neither from nor messaging_service_sid")
            }
            Self::SmsGate(account) if !account.pilot_accepted => Some(
                "sends from an ordinary 06 or 07 number. In France these are for people who write to each other, \
                 not for programs (Arcep, decision 2022-1583): good for a pilot with few people, not for a \
                 service. Set pilot_accepted = true if this is a pilot",
            ),
            _ => None,
        }
    }
}

impl Twilio {
    /// Whether people can answer: a name cannot be called.
    pub fn can_receive(&self) -> bool {
        let is_name = self.messaging_service_sid.is_none()
            && self.from.as_deref().is_some_and(|from| from.chars().any(char::is_alphabetic));
        self.receives.unwrap_or(!is_name)
    }
}

fn default_twilio_url() -> String {
    "https://api.twilio.com".into()
}

fn default_path_prefix() -> String {
    "/2010-04-01".into()
}

fn default_signature_header() -> String {
    "X-Twilio-Signature".into()
}

/// Twilio's own limit; Somleng's is 14400.
pub const fn default_longest_validity() -> u64 {
    36_000
}

fn default_ovh_url() -> String {
    "https://eu.api.ovh.com/1.0".into()
}

fn default_smsgate_url() -> String {
    "https://api.sms-gate.app/3rdparty/v1".into()
}
