//! What a person's SMS asks for: the reply grammar.
//!
//! The whole text must be a yes, fillers and one code to be a consent; a denial counts wherever it stands.
//! Never "contains OUI": a reaction, a forwarded message and an automatic answer contain it too.

use secrecy::SecretString;

use super::letters::plain;
use super::words::{self, Kind, Language, Words};

/// Digits of a consent code.
const CODE_DIGITS: usize = 6;
/// No honest reply is longer (ten SMS); more is not worth reading.
const TEXT_LIMIT_CHARS: usize = 1600;
const QUOTES: [char; 9] = ['«', '»', '“', '”', '„', '‟', '"', '‹', '›'];
/// Between an emoji and the quoted message: `👍 à « … »`, `❤ to “ … ”`.
const REACTION_LINKS: [&str; 13] =
    ["a", "to", "an", "zu", "auf", "la", "на", "до", "الي", "para", "op", "aan", "do"];

/// The meaning of a reply. A wrong code is still a consent here: the match against a live request of
/// this phone comes later.
#[derive(Clone, Debug)]
pub enum Command {
    ConsentYes {
        code: SecretString,
    },
    /// Deny the live requests of this phone.
    Refuse,
    Help,
    /// No more messages, and deny the live requests.
    Stop,
    /// Freeze the safe (phone lost or stolen), and deny the live requests.
    Lock,
    /// Say what waits for an answer.
    Pending,
    /// Say whether others have looked.
    Looked,
    /// No effect but one gentle reminder.
    Unknown,
}

impl Command {
    /// The name used in the journal and by `consigne explain reply`.
    pub const fn intent(&self) -> &'static str {
        match self {
            Self::ConsentYes { .. } => "consent_yes",
            Self::Refuse => "refuse",
            Self::Help => "help",
            Self::Stop => "stop",
            Self::Lock => "lock",
            Self::Pending => "pending",
            Self::Looked => "looked",
            Self::Unknown => "unknown",
        }
    }
}

/// Reads a reply of a person whose recorded language is `language` (BCP 47; an unknown one reads as French).
/// `opening` is the beginning of the message that we sent, to know it when it comes back.
pub fn parse(text: &str, language: &str, opening: Option<&str>) -> Command {
    let lists = words::all();
    let Some(language) = lists.of(language) else { return Command::Unknown };
    let text: String = text.chars().take(TEXT_LIMIT_CHARS).collect();
    let said = plain(&text);
    if is_echo(&text, &said, opening, lists) {
        return Command::Unknown;
    }
    match language.whole.get(&said) {
        Some(Kind::Pending) => Command::Pending,
        Some(Kind::Looked) => Command::Looked,
        _ => Found::in_text(&said, language, lists).command(),
    }
}

/// What a text is made of.
#[derive(Default)]
struct Found {
    kinds: Vec<Kind>,
    /// A word that no list has.
    strange: bool,
    digits: String,
}

impl Found {
    fn in_text(said: &str, language: &Language, lists: &Words) -> Self {
        let mut found = Self::default();
        let mut run: Vec<&str> = Vec::new();
        for piece in said.split(' ').flat_map(|token| pieces(token, lists)) {
            if piece.bytes().all(|byte| byte.is_ascii_digit()) {
                found.digits.push_str(piece);
                found.read_run(&run, language, lists.longest);
                run.clear();
            } else {
                run.push(piece);
            }
        }
        found.read_run(&run, language, lists.longest);
        found
    }

    /// Takes the longest known phrase at each place, so that "pas d'accord" is not read as "d'accord".
    fn read_run(&mut self, mut run: &[&str], language: &Language, longest: usize) {
        while !run.is_empty() {
            let known = (1..=longest.min(run.len())).rev().find_map(|length| {
                let (phrase, rest) = run.split_at_checked(length)?;
                Some((kind_of(&phrase.join(" "), language)?, rest))
            });
            if let Some((kind, rest)) = known {
                self.kinds.push(kind);
                run = rest;
            } else {
                self.strange = true;
                run = run.get(1..).unwrap_or_default();
            }
        }
    }

    fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    fn command(self) -> Command {
        if self.has(Kind::Echo) {
            Command::Unknown
        } else if self.has(Kind::Lock) {
            Command::Lock
        } else if self.has(Kind::Stop) {
            Command::Stop
        } else if self.has(Kind::No) {
            // "oui mais non": not a refusal to act on, and surely not a consent. Ask again.
            if self.has(Kind::Yes) { Command::Unknown } else { Command::Refuse }
        } else if self.has(Kind::Help) {
            Command::Help
        } else if self.has(Kind::Yes)
            && !self.strange
            && !self.has(Kind::Other)
            && self.digits.len() == CODE_DIGITS
        {
            Command::ConsentYes { code: self.digits.into() }
        } else {
            Command::Unknown
        }
    }
}

/// The kind of a phrase, as written or with its drawn-out letters shortened ("ouiiii", "nooon").
fn kind_of(phrase: &str, language: &Language) -> Option<Kind> {
    [phrase.to_owned(), squeezed(phrase, 1), squeezed(phrase, 2)]
        .iter()
        .find_map(|form| language.phrases.get(form.as_str()).copied())
}

/// Runs of three and more equal letters cut to `kept`.
fn squeezed(phrase: &str, kept: usize) -> String {
    let letters: Vec<char> = phrase.chars().collect();
    let mut short = String::with_capacity(phrase.len());
    for run in letters.chunk_by(|one, next| one == next) {
        short.extend(run.iter().take(if run.len() >= 3 { kept } else { run.len() }));
    }
    short
}

/// Splits "oui482913" into word and digits, but keeps the digits that are letters of a known word.
fn pieces<'a>(token: &'a str, lists: &Words) -> Vec<&'a str> {
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if token.is_empty() {
        return Vec::new();
    }
    if lists.with_digits.contains(token) {
        return vec![token];
    }
    for word in &lists.with_digits {
        if let Some((word, digits)) = split_prefix(token, word).filter(|(_, digits)| all_digits(digits)) {
            return vec![word, digits];
        }
        if let Some((digits, word)) = split_suffix(token, word).filter(|(digits, _)| all_digits(digits)) {
            return vec![digits, word];
        }
    }
    let mut parts = Vec::new();
    let mut rest = token;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|letter: char| letter.is_ascii_digit() != is_digit).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts
}

fn split_prefix<'a>(token: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    token.starts_with(word).then(|| token.split_at(word.len()))
}

fn split_suffix<'a>(token: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    token.ends_with(word).then(|| token.split_at(token.len().saturating_sub(word.len())))
}

/// Is this our own message coming back: forwarded, quoted, or with a reaction?
fn is_echo(text: &str, said: &str, opening: Option<&str>, lists: &Words) -> bool {
    let opened = opening.is_some_and(|opening| has_opening(text, said, &plain(opening)));
    opened || is_quoted(text) || is_reaction(text, lists)
}

fn has_opening(text: &str, said: &str, opening: &str) -> bool {
    if opening.is_empty() || opening.contains(' ') {
        return !opening.is_empty() && said.contains(opening);
    }
    // One word may be the person's own ("bloquez ma consigne"); before a colon it is ours.
    let parts: Vec<&str> = text.split([':', '：']).collect();
    let before_colons = parts.iter().rev().skip(1);
    before_colons.into_iter().any(|part| plain(part).split(' ').next_back() == Some(opening))
}

fn is_quoted(text: &str) -> bool {
    text.lines().map(str::trim_start).any(|line| {
        let line = line.to_lowercase();
        line.starts_with('>')
            || ["fwd:", "fw:", "tr:", "wg:", "fwd :", "tr :"].iter().any(|mark| line.starts_with(mark))
            || ["a écrit :", "a écrit:", "wrote:"].iter().any(|mark| line.trim_end().ends_with(mark))
    })
}

fn is_reaction(text: &str, lists: &Words) -> bool {
    let Some((before, _)) = text.split_once(QUOTES) else { return false };
    let before = plain(before);
    let starts_with = |head: &String| {
        before.strip_prefix(head.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    // Some languages say it behind the quotation: `“ … ” ifadesini beğendi`.
    let after = plain(text.rsplit_once(QUOTES).map_or("", |(_, after)| after));
    let ends_with = |tail: &String| {
        after.strip_suffix(tail.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    };
    REACTION_LINKS.contains(&before.as_str())
        || lists.reactions.iter().any(|words| starts_with(words) || ends_with(words))
}
