//! Dates as people say them (CLDR), by the wall clocks of France.

use std::sync::LazyLock;

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{M, MD, MDE, T, YMD, YMDE};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter as Formatter};
use icu_locale_core::Locale;
use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::clock::Timestamp;

/// Every site is in France; its people read French wall clocks whatever the server's own zone is.
static PARIS: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC));

type Wall = DateTime<Gregorian>;

pub(super) fn date(locale: &str, at: Timestamp, now: Timestamp) -> String {
    said(locale, at, |preferences, wall| {
        Some(if same_year(at, now) {
            Formatter::try_new(preferences, MDE::long()).ok()?.format(&wall.date).to_string()
        } else {
            Formatter::try_new(preferences, YMDE::long()).ok()?.format(&wall.date).to_string()
        })
    })
}

/// Without the day of the week: for an SMS in letters that take twice the room.
pub(super) fn short_date(locale: &str, at: Timestamp, now: Timestamp) -> String {
    said(locale, at, |preferences, wall| {
        Some(if same_year(at, now) {
            Formatter::try_new(preferences, MD::long()).ok()?.format(&wall.date).to_string()
        } else {
            Formatter::try_new(preferences, YMD::long()).ok()?.format(&wall.date).to_string()
        })
    })
}

pub(super) fn date_time(locale: &str, at: Timestamp, now: Timestamp) -> String {
    if !same_year(at, now) {
        return year_date_time(locale, at);
    }
    said(locale, at, |preferences, wall| {
        Some(Formatter::try_new(preferences, MDE::long().with_time_hm()).ok()?.format(wall).to_string())
    })
}

/// With the year in any case: for what is kept on paper.
pub(super) fn year_date_time(locale: &str, at: Timestamp) -> String {
    said(locale, at, |preferences, wall| {
        Some(Formatter::try_new(preferences, YMDE::long().with_time_hm()).ok()?.format(wall).to_string())
    })
}

pub(super) fn time(locale: &str, at: Timestamp) -> String {
    said(locale, at, |preferences, wall| {
        let formatter: Formatter<Gregorian, T> = Formatter::try_new(preferences, T::hm()).ok()?;
        Some(formatter.format(&wall.time).to_string())
    })
}

/// The name of a month, from 1; empty where there is none.
pub(super) fn month(locale: &str, month: u8) -> String {
    let name = || {
        let preferences = (&locale.parse::<Locale>().ok()?).into();
        // Any year: the name is asked for alone.
        let date = Date::try_new_gregorian(2000, month, 1).ok()?;
        let formatter: Formatter<Gregorian, M> = Formatter::try_new(preferences, M::long()).ok()?;
        Some(formatter.format(&date).to_string())
    };
    name().unwrap_or_default()
}

/// The Gregorian calendar in every language: the dates on French papers and at French offices are in it.
fn said(
    locale: &str,
    at: Timestamp,
    say: impl FnOnce(DateTimeFormatterPreferences, &Wall) -> Option<String>,
) -> String {
    let zoned = in_france(at);
    locale
        .parse::<Locale>()
        .ok()
        .zip(wall(&zoned))
        .and_then(|(locale, wall)| say((&locale).into(), &wall))
        // ISO 8601 is still a date; reached only for years beyond CLDR's reach.
        .unwrap_or_else(|| zoned.strftime("%F").to_string())
}

fn wall(zoned: &Zoned) -> Option<Wall> {
    let (month, day) = (u8::try_from(zoned.month()).ok()?, u8::try_from(zoned.day()).ok()?);
    let (hour, minute) = (u8::try_from(zoned.hour()).ok()?, u8::try_from(zoned.minute()).ok()?);
    Some(DateTime {
        date: Date::try_new_gregorian(i32::from(zoned.year()), month, day).ok()?,
        time: Time::try_new(hour, minute, 0, 0).ok()?,
    })
}

fn same_year(at: Timestamp, now: Timestamp) -> bool {
    in_france(at).year() == in_france(now).year()
}

/// When people are awake: from 8 in the morning to 8 in the evening.
const AWAKE: std::ops::Range<i8> = 8..20;

/// `at` itself by day, else the next morning at 8.
pub(super) fn by_day(at: Timestamp) -> Timestamp {
    let here = in_france(at);
    if AWAKE.contains(&here.hour()) {
        return at;
    }
    let day = if here.hour() < AWAKE.start { Some(here.date()) } else { here.date().tomorrow().ok() };
    let morning = day.and_then(|day| day.at(AWAKE.start, 0, 0, 0).to_zoned(PARIS.clone()).ok());
    morning.map_or(at, |morning| Timestamp::from_millis(morning.timestamp().as_millisecond()))
}

fn in_france(at: Timestamp) -> Zoned {
    jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default().to_zoned(PARIS.clone())
}
