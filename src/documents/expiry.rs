//! The last day on which a paper is valid.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::clock::Timestamp;
use crate::error::{Error, Result};

/// How long before its last day a paper is shown as ending: a renewal at a prefecture takes two months.
const SOON: Duration = Duration::from_hours(60 * 24);
const HALF_A_DAY: Duration = Duration::from_hours(12);

/// A day of the calendar, stored as `YYYY-MM-DD` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiry(Date);

/// Where a paper stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Valid,
    Soon,
    Over,
}

impl Expiry {
    /// None when the calendar has no such day.
    pub fn on(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// Noon (UTC) of that day: the same day on every wall clock in France.
    pub fn noon(self) -> Timestamp {
        let noon = self.0.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
        Timestamp::from_millis(noon.map_or(0, |noon| noon.timestamp().as_millisecond()))
    }

    pub fn standing(self, now: Timestamp) -> Standing {
        if self.noon().plus(HALF_A_DAY) <= now {
            Standing::Over
        } else if self.noon().minus(SOON) <= now {
            Standing::Soon
        } else {
            Standing::Valid
        }
    }
}

/// The year of a moment.
pub fn year(now: Timestamp) -> i16 {
    jiff::Timestamp::from_millisecond(now.as_millis()).unwrap_or_default().to_zoned(TimeZone::UTC).year()
}

impl fmt::Display for Expiry {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl FromStr for Expiry {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        text.parse().map(Self).map_err(|_| Error::Corrupt("a paper's last day"))
    }
}
