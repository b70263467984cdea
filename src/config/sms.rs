//! Channels for SMS, and the limits of what leaves by them.

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde::Deserialize;

/// SMS: one channel or several, and what guards all of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sms {
    /// By a name of the operator's choice, which is part of the addresses that the provider calls.
    pub channels: BTreeMap<String, SmsChannel>,
    /// What numbers may begin with: metropolitan France and overseas.
    #[serde(default = "default_prefixes")]
    pub prefixes: Vec<String>,
    /// SMS (parts) that one organisation may send in a day.
    #[serde(default = "default_daily_budget")]
    pub daily_budget: i32,
    /// E.164 number of the site's own phone, which gets one SMS a day by each channel.
    pub canary: Option<String>,
}

/// A channel. The first in the order of `priority`, then of the names, that can do what is needed is used.
#[derive(Clone, Debug, Deserialize)]
pub struct SmsChannel {
    /// The lowest comes first.
    #[serde(default)]
    pub priority: i32,
    #[serde(flatten)]
    pub provider: SmsProvider,
}

/// Whose interface a channel speaks.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum SmsProvider {
    Twilio(Twilio),
}

/// A provider with Twilio's interface (Twilio, Somleng, `SignalWire`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twilio {
    /// Without a final slash.
    #[serde(default = "default_base_url")]
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
}

impl Sms {
    /// One channel with the default limits.
    pub fn of_one(name: &str, provider: SmsProvider) -> Self {
        Self {
            channels: BTreeMap::from([(name.to_owned(), SmsChannel { priority: 0, provider })]),
            prefixes: default_prefixes(),
            daily_budget: default_daily_budget(),
            canary: None,
        }
    }

    /// The channels in the order in which they are tried.
    pub fn in_order(&self) -> Vec<(&str, &SmsChannel)> {
        let mut channels: Vec<_> =
            self.channels.iter().map(|(name, channel)| (name.as_str(), channel)).collect();
        channels.sort_by_key(|(_, channel)| channel.priority);
        channels
    }

    /// What keeps these channels from serving real people.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.channels.is_empty() {
            problems.push("sms has no channel".into());
        }
        for (name, channel) in &self.channels {
            let SmsProvider::Twilio(twilio) = &channel.provider;
            if twilio.from.is_none() && twilio.messaging_service_sid.is_none() {
                problems.push(format!("sms.channels.{name} has neither from nor messaging_service_sid"));
            }
        }
        problems
    }
}

fn default_prefixes() -> Vec<String> {
    ["+33", "+262", "+508", "+590", "+594", "+596", "+681", "+687", "+689"].map(Into::into).into()
}

const fn default_daily_budget() -> i32 {
    500
}

fn default_base_url() -> String {
    "https://api.twilio.com".into()
}

fn default_path_prefix() -> String {
    "/2010-04-01".into()
}

fn default_signature_header() -> String {
    "X-Twilio-Signature".into()
}
