//! The word lists of replies, one data file per language, and how a language is looked up.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::letters::plain;

/// What a word or phrase of a list does. Earlier wins when one text has several.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// Words of our own messages: the text is an echo of one.
    Echo,
    Lock,
    Stop,
    No,
    Help,
    Yes,
    Filler,
    /// Has a word of denial inside and is none ("arrêt de bus").
    Other,
    /// Asks what waits for an answer. This and the next count as the whole text only, in the person's language.
    Pending,
    /// Asks who has looked.
    Looked,
}

/// Kinds that count whatever the language of the person is.
const OF_ALL_LANGUAGES: [Kind; 3] = [Kind::Echo, Kind::Lock, Kind::Stop];
/// The list for a person whose language has none.
const DEFAULT_LANGUAGE: &str = "fr";

/// The words that count for the persons of one language.
#[derive(Default, Debug)]
pub struct Language {
    /// Codes as recorded with the person, the first one its own.
    pub codes: Vec<String>,
    /// Who has read the list over.
    pub reviewed: String,
    /// Plain phrase to its kind: the language's own, and the stop, lock and echo words of every language.
    pub phrases: HashMap<String, Kind>,
    /// What counts as a whole text only.
    pub whole: HashMap<String, Kind>,
    own: Vec<(String, Kind)>,
    reactions: Vec<String>,
}

/// All word lists.
#[derive(Debug)]
pub struct Words {
    pub languages: Vec<Language>,
    /// How telephones announce a reaction to a message, in any language ("a aime", "liked").
    pub reactions: Vec<String>,
    /// Words that hold digits (Arabic in Latin letters: "na3am"), which are not part of a code.
    pub with_digits: HashSet<String>,
    /// Words in the longest phrase.
    pub longest: usize,
}

static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

/// The lists, read once from the data files that are part of the program.
pub fn all() -> &'static Words {
    &WORDS
}

impl Words {
    /// The list for a language code: exact, then without its region or script, then the default one.
    pub fn of(&self, code: &str) -> Option<&Language> {
        let code = code.trim().replace('_', "-");
        let primary = code.split('-').next().unwrap_or_default();
        self.named(&code).or_else(|| self.named(primary)).or_else(|| self.named(DEFAULT_LANGUAGE))
    }

    fn named(&self, code: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.codes.iter().any(|own| own.eq_ignore_ascii_case(code)))
    }

    fn read() -> Self {
        let mut languages: Vec<Language> = FILES.iter().map(|file| Language::read(file)).collect();
        let shared: Vec<(String, Kind)> = languages
            .iter()
            .flat_map(|language| &language.own)
            .filter(|(_, kind)| OF_ALL_LANGUAGES.contains(kind))
            .cloned()
            .collect();
        for language in &mut languages {
            for (phrase, kind) in language.own.iter().chain(&shared) {
                let known = language.phrases.entry(phrase.clone()).or_insert(*kind);
                *known = (*known).min(*kind);
            }
        }
        let phrases =
            || languages.iter().flat_map(|language| &language.own).map(|(phrase, _)| phrase.as_str());
        let holds_both = |word: &&str| {
            word.chars().any(|letter| letter.is_ascii_digit())
                && !word.chars().all(|letter| letter.is_ascii_digit())
        };
        Self {
            reactions: languages.iter().flat_map(|language| language.reactions.iter().cloned()).collect(),
            with_digits: phrases()
                .flat_map(|phrase| phrase.split(' '))
                .filter(holds_both)
                .map(str::to_owned)
                .collect(),
            longest: phrases().map(|phrase| phrase.split(' ').count()).max().unwrap_or(1),
            languages,
        }
    }
}

impl Language {
    /// A file has lines `key: item, item`; a key may come back; `#` starts a remark.
    fn read(file: &str) -> Self {
        let mut language = Self::default();
        for (key, rest) in
            file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'))
        {
            let items = || rest.split(',').map(str::trim).filter(|item| !item.is_empty());
            match key.trim() {
                "codes" => language.codes.extend(items().map(str::to_owned)),
                "reviewed" => rest.trim().clone_into(&mut language.reviewed),
                "reaction" => language.reactions.extend(items().map(plain)),
                key => {
                    let said = items().map(plain).filter(|phrase| !phrase.is_empty());
                    match kind(key) {
                        Some(kind @ (Kind::Pending | Kind::Looked)) => {
                            language.whole.extend(said.map(|phrase| (phrase, kind)));
                        }
                        Some(kind) => language.own.extend(said.map(|phrase| (phrase, kind))),
                        None => {}
                    }
                }
            }
        }
        language
    }

    /// The language's own phrases, before those of the others were added.
    pub fn own(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.own.iter().map(|(phrase, kind)| (phrase.as_str(), *kind))
    }
}

fn kind(key: &str) -> Option<Kind> {
    Some(match key {
        "echo" => Kind::Echo,
        "lock" => Kind::Lock,
        "stop" => Kind::Stop,
        "no" => Kind::No,
        "help" => Kind::Help,
        "yes" => Kind::Yes,
        "filler" => Kind::Filler,
        "other" => Kind::Other,
        "pending" => Kind::Pending,
        "looked" => Kind::Looked,
        _ => return None,
    })
}

/// The data files, one per language; each says who has read it over.
const FILES: [&str; 41] = [
    include_str!("words/am.txt"),
    include_str!("words/ar.txt"),
    include_str!("words/ar-Latn.txt"),
    include_str!("words/bg.txt"),
    include_str!("words/bm.txt"),
    include_str!("words/bn.txt"),
    include_str!("words/ckb.txt"),
    include_str!("words/de.txt"),
    include_str!("words/en.txt"),
    include_str!("words/es.txt"),
    include_str!("words/ff.txt"),
    include_str!("words/fr.txt"),
    include_str!("words/hi.txt"),
    include_str!("words/ht.txt"),
    include_str!("words/hy.txt"),
    include_str!("words/it.txt"),
    include_str!("words/ka.txt"),
    include_str!("words/kmr.txt"),
    include_str!("words/ln.txt"),
    include_str!("words/mn.txt"),
    include_str!("words/nl.txt"),
    include_str!("words/om.txt"),
    include_str!("words/pa.txt"),
    include_str!("words/pl.txt"),
    include_str!("words/prs.txt"),
    include_str!("words/ps.txt"),
    include_str!("words/pt.txt"),
    include_str!("words/ro.txt"),
    include_str!("words/rom.txt"),
    include_str!("words/ru.txt"),
    include_str!("words/so.txt"),
    include_str!("words/sq.txt"),
    include_str!("words/sr.txt"),
    include_str!("words/ta.txt"),
    include_str!("words/ti.txt"),
    include_str!("words/tr.txt"),
    include_str!("words/uk.txt"),
    include_str!("words/ur.txt"),
    include_str!("words/vi.txt"),
    include_str!("words/wo.txt"),
    include_str!("words/zh.txt"),
];
