//! The languages that the product speaks, and what it says in them.

pub mod dates;
pub mod heard;
pub mod phones;

use std::collections::HashMap;

pub use fluent_templates::fluent_bundle::FluentValue as Value;
use fluent_templates::{LanguageIdentifier, static_loader};

use crate::clock::Timestamp;

static_loader! {
    static TEXTS = {
        locales: "kiosk/locales",
        fallback_language: "fr",
    };
}

/// A language that the kiosk and the SMS speak in full.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Language {
    code: &'static str,
    cldr: &'static str,
    own_name: &'static str,
    right_to_left: bool,
    /// Written in Latin letters, which an SMS holds most of.
    latin: bool,
}

impl Language {
    pub const FRENCH: Self = Self::new("fr", "fr-FR", "Français");
    // British dates: the day comes before the month, as on every French paper.
    pub const ENGLISH: Self = Self::new("en", "en-GB", "English");

    /// In the order in which the kiosk offers them. Digits are 0 to 9 and the day has 24 hours in every language
    /// (`-u-hc-h23-nu-latn`), as on the card, on French papers and on the doors of offices.
    pub const ALL: [Self; 14] = [
        Self::FRENCH,
        Self::ENGLISH,
        Self::new("ar", "ar-u-hc-h23-nu-latn", "العربية").right_to_left(),
        Self::new("fa", "fa-AF-u-hc-h23-nu-latn", "دری").right_to_left(),
        Self::new("ps", "ps-u-hc-h23-nu-latn", "پښتو").right_to_left(),
        Self::new("uk", "uk", "Українська").other_letters(),
        Self::new("ru", "ru", "Русский").other_letters(),
        Self::new("ro", "ro", "Română"),
        Self::new("es", "es", "Español"),
        Self::new("ka", "ka", "ქართული").other_letters(),
        Self::new("pt", "pt-PT", "Português"),
        Self::new("bn", "bn-u-hc-h23-nu-latn", "বাংলা").other_letters(),
        Self::new("tr", "tr", "Türkçe"),
        Self::new("ti", "ti-u-hc-h23-nu-latn", "ትግርኛ").other_letters(),
    ];

    /// The languages of those who do not use the kiosk: agents and recipients.
    pub const OF_DESKS: [Self; 2] = [Self::FRENCH, Self::ENGLISH];

    const fn new(code: &'static str, cldr: &'static str, own_name: &'static str) -> Self {
        Self { code, cldr, own_name, right_to_left: false, latin: true }
    }

    const fn right_to_left(self) -> Self {
        Self { right_to_left: true, ..self.other_letters() }
    }

    const fn other_letters(self) -> Self {
        Self { latin: false, ..self }
    }

    /// Reads a BCP 47 tag; only its first subtag counts (`en-US` is English). None when we do not speak it.
    pub fn parse(tag: &str) -> Option<Self> {
        let first = match tag.split(['-', '_']).next()?.trim() {
            // Dari, which browsers call Persian of Afghanistan.
            dari if dari.eq_ignore_ascii_case("prs") => "fa",
            first => first,
        };
        Self::ALL.into_iter().find(|language| language.code.eq_ignore_ascii_case(first))
    }

    /// The first language of an `Accept-Language` header (RFC 9110, 12.5.4) that we speak.
    pub fn accepted(header: &str) -> Option<Self> {
        fluent_langneg::parse_accepted_languages(header)
            .iter()
            .find_map(|asked| Self::parse(asked.language.as_str()))
    }

    /// The code that is stored and put into `lang`.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The `dir` of a page in this language.
    pub const fn dir(self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// This language where the desk speaks it, else French.
    #[must_use]
    pub fn at_a_desk(self) -> Self {
        if Self::OF_DESKS.contains(&self) { self } else { Self::FRENCH }
    }

    /// Who has read its texts over, and when; None when nobody has.
    pub fn reviewed_by(self) -> Option<String> {
        let said = Words::of(self).plain().say("language-reviewed");
        (said != "nobody").then_some(said)
    }

    pub const fn is_latin(self) -> bool {
        self.latin
    }

    /// What stands between the things of a list.
    pub const fn comma(self) -> &'static str {
        if self.right_to_left { "، " } else { ", " }
    }

    /// Its name as its speakers write it.
    pub const fn own_name(self) -> &'static str {
        self.own_name
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::FRENCH
    }
}

/// What to say to one person: looks texts up by their id in his language, else in French.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    language: Language,
    plain: bool,
}

impl Words {
    pub const fn of(language: Language) -> Self {
        Self { language, plain: false }
    }

    /// The same without marks around what is filled in: for SMS, mail subjects, titles and attributes.
    #[must_use]
    pub const fn plain(self) -> Self {
        Self { plain: true, ..self }
    }

    pub const fn language(self) -> Language {
        self.language
    }

    /// The text of an id. A missing one gives the id itself, which the suite looks for.
    pub fn say(self, id: &str) -> String {
        self.look_up(id, None)
    }

    /// The text of an id with its places filled: `words.with("common-step", &[("step", 2.into()), …])`.
    pub fn with(self, id: &str, places: &[(&'static str, Value<'_>)]) -> String {
        let places: HashMap<&'static str, Value<'_>> = places.iter().cloned().collect();
        self.look_up(id, Some(&places))
    }

    fn look_up(self, id: &str, places: Option<&HashMap<&'static str, Value<'_>>>) -> String {
        let text = [self.language, Language::FRENCH].iter().find_map(|language| {
            let language: LanguageIdentifier = language.code.parse().ok()?;
            TEXTS.lookup_single_language(&language, id, places).ok()
        });
        match text {
            Some(text) if self.plain => without_marks(&text),
            Some(text) => kept_together(&text),
            None => id.to_owned(),
        }
    }

    /// "mardi 24 novembre"; with the year when it is not the year of `now`.
    pub fn date(self, at: Timestamp, now: Timestamp) -> String {
        dates::date(self.language.cldr, at, now)
    }

    /// For an SMS: of a language whose letters take twice the room, without the day of the week.
    pub fn sms_date(self, at: Timestamp, now: Timestamp) -> String {
        if self.language.latin { self.date(at, now) } else { dates::short_date(self.language.cldr, at, now) }
    }

    /// "mardi 24 novembre à 14:05"; with the year when it is not the year of `now`.
    pub fn date_time(self, at: Timestamp, now: Timestamp) -> String {
        dates::date_time(self.language.cldr, at, now)
    }

    /// "mardi 24 novembre 2026 à 10:00", for what is kept on paper.
    pub fn year_date_time(self, at: Timestamp) -> String {
        dates::year_date_time(self.language.cldr, at)
    }

    /// "janvier", by its number from 1.
    pub fn month(self, month: u8) -> String {
        dates::month(self.language.cldr, month)
    }

    /// "14:05".
    pub fn time(self, at: Timestamp) -> String {
        dates::time(self.language.cldr, at)
    }
}

/// Fluent wraps what it fills in with U+2068 and U+2069, so that a Latin name stays whole in an Arabic line. A telephone
/// shows those marks as boxes, and a window title or an attribute has no use for them.
pub fn without_marks(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A French sign after a space begins no line: the space does not break (U+00A0).
fn kept_together(text: &str) -> String {
    [" :", " ;", " ?", " !", " »"]
        .into_iter()
        .fold(text.replace("« ", "«\u{a0}"), |text, sign| text.replace(sign, &sign.replace(' ', "\u{a0}")))
}

/// The moment from which on a message wakes nobody in France: `at` itself by day, else the next morning at 8.
pub fn by_day(at: Timestamp) -> Timestamp {
    dates::by_day(at)
}
