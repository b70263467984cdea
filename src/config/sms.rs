//! Channels for SMS, and the limits of what leaves by them.

use std::collections::BTreeMap;

use config::{Value, ValueKind};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::is_local;

pub use super::channels::{Ovh, SmsGate, SmsProvider, Twilio, default_longest_validity};

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
#[derive(Clone, Debug)]
pub struct SmsChannel {
    /// The lowest comes first.
    pub priority: i32,
    pub provider: SmsProvider,
}

/// By hand, because of the environment, which knows texts only: serde's own way through `kind` would refuse a
/// number or a yes that is written as one.
impl<'de> Deserialize<'de> for SmsChannel {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let mut fields = config::Map::<String, Value>::deserialize(source)?;
        let priority = fields.remove("priority").map_or(Ok(0), Value::try_deserialize);
        let kind = fields.remove("kind").ok_or_else(|| D::Error::missing_field("kind"))?;
        let account = Value::new(None, ValueKind::Table(fields));
        let provider = match kind.to_string().as_str() {
            "twilio" => account.try_deserialize().map(SmsProvider::Twilio),
            "ovh" => account.try_deserialize().map(SmsProvider::Ovh),
            "smsgate" => account.try_deserialize().map(SmsProvider::SmsGate),
            other => return Err(D::Error::unknown_variant(other, &["twilio", "ovh", "smsgate"])),
        };
        let failed = |cause: config::ConfigError| D::Error::custom(cause);
        Ok(Self { priority: priority.map_err(failed)?, provider: provider.map_err(failed)? })
    }
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
            let url = channel.provider.base_url();
            let at = format!("sms.channels.{name}");
            if name.is_empty()
                || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            {
                problems.push(format!("{at}: a name of letters without accents, digits, - and _ is needed"));
            }
            if !url.starts_with("https://") && !is_local(host_of(url)) {
                problems.push(format!("{at}.base_url is not https"));
            }
            problems.extend(channel.provider.problem().map(|problem| format!("{at} {problem}")));
        }
        problems
    }
}

fn host_of(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    after.split(['/', ':']).next().unwrap_or_default()
}

fn default_prefixes() -> Vec<String> {
    ["+33", "+262", "+508", "+590", "+594", "+596", "+681", "+687", "+689"].map(Into::into).into()
}

const fn default_daily_budget() -> i32 {
    500
}
