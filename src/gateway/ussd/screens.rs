//! The screens: one message of the GSM alphabet each, whatever is filled in.

use unicode_normalization::UnicodeNormalization;

use crate::clock::Timestamp;
use crate::documents::Kind;
use crate::i18n::{Language, Value, Words};
use crate::messaging::gsm7::{self, Encoding};
use crate::releases::pending::Pending;
use crate::releases::{Release, texts};

/// Networks take 182, of which some keep a part for themselves; 160 pass everywhere.
pub const SCREEN_LIMIT_SEPTETS: usize = 160;
/// Lines of a list on one screen.
pub const PER_SCREEN: usize = 3;
/// A name is not cut below this.
const SHORTEST_NAME_CHARS: usize = 4;

const HOUR_MILLIS: i64 = 60 * 60 * 1000;
const DAY_MILLIS: i64 = 24 * HOUR_MILLIS;

/// What a screen says.
pub enum View<'a> {
    Main {
        site: &'a str,
    },
    /// One request waits for its code.
    Pending(&'a Pending),
    /// So many wait.
    Several(usize),
    Confirm(&'a Pending),
    /// The recipients of what is open.
    Mine {
        names: &'a [String],
        more: bool,
    },
    Stop(&'a Release),
    Lock,
    Help,
    Languages {
        names: &'a [String],
        more: bool,
    },
    /// `undo`: what was given can be stopped on this phone.
    Done {
        asked: &'a Pending,
        undo: bool,
    },
    Refused,
    TooManyCodes,
    Stopped(&'a Release),
    /// The phone belongs to several safes.
    Shared,
    Locked,
    /// The same for a strange number, a locked safe and a safe of which nothing is asked.
    None,
    /// Street addresses.
    Kiosks(&'a [String]),
}

/// What stands above a screen that is shown again.
#[derive(Clone, Copy)]
pub enum Note {
    Unknown,
    NotACode,
    WrongCode { left: i32 },
}

impl Note {
    fn text(self, words: Words) -> String {
        match self {
            Self::Unknown => words.say("ussd-unknown"),
            Self::NotACode => words.say("ussd-not-a-code"),
            Self::WrongCode { left } => words.with("ussd-wrong-code", &[("left", left.into())]),
        }
    }
}

/// The words of a language; French for one that the GSM alphabet can't write.
pub fn words_for(language: Language) -> Words {
    Words::of(if can_be_shown(language) { language } else { Language::FRENCH }).plain()
}

/// Whether a language can be written in the GSM alphabet: many telephones show no other on USSD.
pub fn can_be_shown(language: Language) -> bool {
    let words = Words::of(language).plain();
    let text = format!("{}{}{}", language.own_name(), words.say("ussd-help"), words.say("ussd-lock"));
    is_gsm(&gsm7::fold(&text))
}

impl View<'_> {
    /// At most [`SCREEN_LIMIT_SEPTETS`], in the GSM alphabet.
    pub fn text(&self, words: Words, note: Option<Note>, now: Timestamp) -> String {
        let head = note.map(|note| format!("{}\n", note.text(words))).unwrap_or_default();
        let said = |id: &str| gsm7::fold(&format!("{head}{}", words.say(id))).into_owned();
        let lines = |id: &'static str, names: &[String], more: bool| {
            fitted(names, |names| {
                format!("{head}{}", words.with(id, &[("lines", numbered(words, names, more).into())]))
            })
        };
        match self {
            Self::Main { site } => fitted(&[(*site).to_owned()], |names| {
                format!("{head}{}", words.with("ussd-main", &[("site", names.concat().into())]))
            }),
            Self::Pending(asked) => {
                let id = if asked.release.card_code.is_some() { "ussd-pending-list" } else { "ussd-pending" };
                let of = About { asked, yours: false, span: span(words, None, &asked.release, now) };
                of.text(words, &head, id)
            }
            Self::Several(count) => {
                let count = words.with("ussd-several", &[("count", (*count).into())]);
                gsm7::fold(&format!("{head}{count}")).into_owned()
            }
            Self::Confirm(asked) => {
                let span = span(words, Some("ussd-for"), &asked.release, now);
                About { asked, yours: true, span }.text(words, &head, "ussd-confirm")
            }
            Self::Done { asked, undo } => {
                let span = span(words, Some("ussd-during"), &asked.release, now);
                let id = if *undo { "ussd-done" } else { "ussd-done-shared" };
                About { asked, yours: true, span }.text(words, &head, id)
            }
            Self::Mine { names, more } => lines("ussd-mine", names, *more),
            Self::Languages { names, more } => lines("ussd-languages", names, *more),
            Self::Kiosks([]) => said("ussd-kiosks-none"),
            Self::Kiosks(places) => {
                fitted(places, |places| words.with("ussd-kiosks", &[("lines", places.join("\n").into())]))
            }
            Self::Stop(release) => of_release(words, &head, "ussd-stop", release, now),
            Self::Stopped(release) => of_release(words, &head, "ussd-stopped", release, now),
            Self::Lock => said("ussd-lock"),
            Self::Help => said("ussd-help"),
            Self::Refused => said("ussd-refused"),
            Self::TooManyCodes => said("ussd-too-many-codes"),
            Self::Shared => said("ussd-shared"),
            Self::Locked => said("ussd-locked"),
            Self::None => said("ussd-none"),
        }
    }
}

/// A screen about a request.
struct About<'a> {
    asked: &'a Pending,
    /// "votre carte d'identité" rather than "carte d'identité".
    yours: bool,
    span: String,
}

impl About<'_> {
    /// Names the kinds of several papers as long as there is room for them and for the whole recipient.
    fn text(&self, words: Words, head: &str, id: &str) -> String {
        let who = in_gsm(&texts::label(&self.asked.release.recipient));
        let build = |papers: &str, who: &str| {
            let places = [
                ("papers", papers.to_owned().into()),
                ("who", who.to_owned().into()),
                ("start", capitalised(who).into()),
                ("span", self.span.clone().into()),
                ("number", self.asked.release.card_code.unwrap_or_default().into()),
            ];
            // Whatever the language begins a sentence with.
            format!("{head}{}", capitalised(&words.with(id, &places)))
        };
        let count = self.asked.release.documents.len();
        let counted = words.with("ussd-papers", &[("count", count.into())]);
        let named = match self.asked.kinds.as_deref() {
            Some([kind]) if self.yours => words.say(&format!("ussd-your-{}", kind.name())),
            Some([kind]) => words.say(&format!("ussd-paper-{}", kind.name())),
            Some(kinds) if !kinds.is_empty() => {
                let named = format!("{counted} ({})", listed(words, kinds));
                let text = gsm7::fold(&build(&named, &who)).into_owned();
                if fits(&text) { named } else { counted }
            }
            _ => counted,
        };
        fitted(&[who], |names| build(&named, &names.concat()))
    }
}

/// A screen about a release that is open.
fn of_release(words: Words, head: &str, id: &str, release: &Release, now: Timestamp) -> String {
    let papers = words.with("ussd-papers", &[("count", release.documents.len().into())]);
    let span = span(words, None, release, now);
    fitted(&[texts::label(&release.recipient)], |names| {
        let places = [
            ("papers", papers.clone().into()),
            ("start", capitalised(&names.concat()).into()),
            ("span", span.clone().into()),
        ];
        format!("{head}{}", words.with(id, &places))
    })
}

/// Each kind once, in the order of the papers.
fn listed(words: Words, kinds: &[Kind]) -> String {
    let mut named: Vec<String> = Vec::new();
    for kind in kinds {
        let name = words.say(&format!("ussd-paper-{}", kind.name()));
        if !named.contains(&name) {
            named.push(name);
        }
    }
    named.join(", ")
}

/// "24h" while that is true to the hour, else "jusqu'au mardi 24 novembre". `id` puts a "pour" before the former.
fn span(words: Words, id: Option<&str>, release: &Release, now: Timestamp) -> String {
    let left = release.until.as_millis().saturating_sub(now.as_millis());
    let days = left.saturating_add(DAY_MILLIS - 1).div_euclid(DAY_MILLIS);
    if (1..=99).contains(&days) && days * DAY_MILLIS - left <= HOUR_MILLIS {
        let length = words.with("ussd-length", &[("days", days.into())]);
        return id.map_or_else(|| length.clone(), |id| words.with(id, &[("length", length.clone().into())]));
    }
    let date: Value<'_> = words.date(release.until, now).into();
    words.with("ussd-until", &[("date", date)])
}

fn numbered(words: Words, names: &[String], more: bool) -> String {
    let lines = (1..).zip(names).map(|(number, name): (usize, _)| format!("{number}. {name}"));
    let more = more.then(|| words.say("ussd-more"));
    lines.chain(more).collect::<Vec<_>>().join("\n")
}

/// Shortens the longest of the names until the text fits.
fn fitted(names: &[String], text: impl Fn(&[String]) -> String) -> String {
    let mut names: Vec<String> = names.iter().map(|name| in_gsm(name)).collect();
    loop {
        let folded = gsm7::fold(&text(&names)).into_owned();
        let longest = names.iter_mut().max_by_key(|name| name.chars().count());
        match longest.filter(|name| name.chars().count() > SHORTEST_NAME_CHARS) {
            Some(longest) if !fits(&folded) => {
                let mut shorter = longest.trim_end_matches('.').to_owned();
                shorter.pop();
                *longest = format!("{}.", shorter.trim_end());
            }
            _ => return folded,
        }
    }
}

fn fits(text: &str) -> bool {
    let counted = gsm7::segments(text);
    counted.encoding == Encoding::Gsm7 && counted.units <= SCREEN_LIMIT_SEPTETS
}

fn is_gsm(text: &str) -> bool {
    gsm7::segments(text).encoding == Encoding::Gsm7
}

/// What is filled in, in the GSM alphabet and on one line: a name in another script must not turn the whole screen
/// into one that a telephone can't show.
fn in_gsm(name: &str) -> String {
    let letters = name.nfc().map(|letter| if letter.is_control() { ' ' } else { letter });
    letters
        .map(|letter| {
            let folded = gsm7::fold(letter.encode_utf8(&mut [0; 4])).into_owned();
            if is_gsm(&folded) { folded } else { "?".to_owned() }
        })
        .collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
