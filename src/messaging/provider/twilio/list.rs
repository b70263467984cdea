//! Looks through an account's messages for one whose sending was not answered.

use std::time::Duration;

use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::Twilio;
use crate::clock::Timestamp;
use crate::messaging::provider::{Found, OutgoingSms};

const PAGE_SIZE: &str = "50";
/// One number does not get more SMS in a day.
const PAGE_LIMIT: usize = 3;
/// The account's clock and ours need not agree.
const CLOCK_LEEWAY: Duration = Duration::from_mins(1);

#[derive(Deserialize)]
struct List {
    messages: Vec<Item>,
    next_page_uri: Option<String>,
}

#[derive(Deserialize)]
struct Item {
    sid: String,
    to: Option<String>,
    body: Option<String>,
    date_created: Option<String>,
    date_sent: Option<String>,
}

impl Twilio {
    /// The message with this number and text that the account took not before `since`.
    pub async fn find(&self, sms: &OutgoingSms, since: Timestamp, known: &[String]) -> Found {
        let since = since.minus(CLOCK_LEEWAY);
        let day = start_of_day(since);
        let filter = [("To", sms.to.as_str()), ("DateSent>", &day), ("PageSize", PAGE_SIZE)];
        let mut request = self.get(&self.url("Messages.json")).query(&filter);
        for _ in 0..PAGE_LIMIT {
            let Some(page) = self.read::<List>(request).await else { return Found::Unknown };
            for item in
                page.messages.iter().filter(|item| item.may_be(sms, since) && !known.contains(&item.sid))
            {
                match item.body.as_deref() {
                    Some(body) if body == sms.body => return Found::Yes { provider_id: item.sid.clone() },
                    // Its text is erased (an account may keep none): it could be the one.
                    None | Some("") => return Found::Unknown,
                    Some(_) => {}
                }
            }
            // A path on the same server: the token must not follow an address to another one.
            match page.next_page_uri {
                Some(path) if path.starts_with('/') => request = self.get(&self.on_server(&path)),
                Some(_) => return Found::Unknown,
                None => return Found::No,
            }
        }
        Found::Unknown
    }
}

impl Item {
    fn may_be(&self, sms: &OutgoingSms, since: Timestamp) -> bool {
        let at = self.date_created.as_ref().or(self.date_sent.as_ref());
        self.to.as_deref() == Some(sms.to.as_str())
            && at.and_then(|at| moment(at)).is_none_or(|at| at >= since)
    }
}

/// RFC 2822: "Tue, 24 Nov 2026 08:00:00 +0000".
fn moment(text: &str) -> Option<Timestamp> {
    let parsed = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Timestamp::from_millis(parsed.as_millisecond()))
}

fn start_of_day(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    at.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT00:00:00Z").to_string()
}
