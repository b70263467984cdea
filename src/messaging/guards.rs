//! What keeps SMS from being misused: how many may go to a number, what a site may spend, and where to.

use std::time::Duration;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::config::sms::Sms;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::messaging::store::{self, channels};
use crate::messaging::{OrganisationId, health};

/// SMS that somebody can make us send to one number: as many in [`OFTEN`], and as many in a day.
pub const MAX_PROMPTED: i64 = 3;
pub const OFTEN: Duration = Duration::from_mins(10);
pub const MAX_PROMPTED_A_DAY: i64 = 6;
const A_DAY: Duration = Duration::from_hours(24);
const LIMITS: &str = "sms limits";

/// The operator's limits, as they were configured at the last start.
#[derive(Clone, Serialize, Deserialize)]
struct Limits {
    daily_budget: i64,
    prefixes: Vec<String>,
}

/// Writes the operator's limits down, for all that are written with a transaction only.
pub fn configure(tx: &mut Conn, sms: &Sms) -> Result<()> {
    let limits = Limits { daily_budget: sms.daily_budget.into(), prefixes: sms.prefixes.clone() };
    let text = serde_json::to_string(&limits).map_err(|_| Error::Internal("limits".into()))?;
    channels::set_setting(tx, LIMITS, &text)
}

fn limits(conn: &mut Conn) -> Result<Option<Limits>> {
    let text = channels::setting(conn, LIMITS)?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| Error::Corrupt("the limits of SMS"))).transpose()
}

/// Whether one more SMS that somebody asked for may go to this number: three in ten minutes and six a day, so that
/// nobody can make a stranger's phone ring all night. What tells of an act that was done is not held back by it.
pub fn may_prompt(conn: &mut Conn, keyring: &Keyring, to: &str, now: Timestamp) -> Result<bool> {
    let index = recipient_index(keyring, to);
    Ok(store::prompted_since(conn, &index, now.minus(OFTEN))? < MAX_PROMPTED
        && has_prompts_left_today(conn, keyring, to, now)?)
}

/// Whether the day's six are not used up.
pub fn has_prompts_left_today(conn: &mut Conn, keyring: &Keyring, to: &str, now: Timestamp) -> Result<bool> {
    let index = recipient_index(keyring, to);
    Ok(store::prompted_since(conn, &index, now.minus(A_DAY))? < MAX_PROMPTED_A_DAY)
}

/// Whether a number begins as the operator allows: calls to far countries cost a fortune, and are a known fraud.
pub fn is_allowed(conn: &mut Conn, to: &str) -> Result<bool> {
    Ok(limits(conn)?.is_none_or(|limits| limits.allow(to)))
}

impl Limits {
    fn allow(&self, to: &str) -> bool {
        self.prefixes.iter().any(|prefix| to.starts_with(prefix))
    }
}

/// What a site has sent today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    pub today: i64,
    /// SMS (parts) a day; none when nothing is configured.
    pub budget: Option<i64>,
}

impl Spent {
    pub fn is_over(self) -> bool {
        self.budget.is_some_and(|budget| self.today >= budget)
    }

    /// More than four fifths: the desk is told while there is still something to save.
    pub fn is_near(self) -> bool {
        self.budget.is_some_and(|budget| self.today * 5 >= budget * 4)
    }
}

pub fn spent(conn: &mut Conn, organisation: OrganisationId, now: Timestamp) -> Result<Spent> {
    let today = store::spent_since(conn, organisation, start_of_day(now))?;
    Ok(Spent { today, budget: limits(conn)?.map(|limits| limits.daily_budget) })
}

/// Whether a question can be asked by SMS now: a channel that can receive works, and the day's budget is not spent.
pub fn sms_works(conn: &mut Conn, organisation: OrganisationId, now: Timestamp) -> Result<bool> {
    Ok(!health::is_down(conn, now)? && !spent(conn, organisation, now)?.is_over())
}

/// Midnight in Paris.
pub(super) fn start_of_day(now: Timestamp) -> Timestamp {
    let start = jiff::Timestamp::from_millisecond(now.as_millis())
        .and_then(|at| at.to_zoned(TimeZone::get("Europe/Paris")?).start_of_day());
    start
        .map_or_else(|_| now.minus(A_DAY), |start| Timestamp::from_millis(start.timestamp().as_millisecond()))
}

pub(super) fn recipient_index(keyring: &Keyring, to: &str) -> Vec<u8> {
    keyring.index("message recipient", to.as_bytes())
}
