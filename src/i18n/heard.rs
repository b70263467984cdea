//! What a voice says: which texts can be heard at a kiosk, in which words, and whose voice a machine has.

use fluent_templates::LanguageIdentifier;

use super::{Language, TEXTS};

/// The texts of people's screens. Their ids are the same in every language.
const CATALOGUES: [&str; 10] = [
    include_str!("../../kiosk/locales/fr/kiosk.ftl"),
    include_str!("../../kiosk/locales/fr/frame.ftl"),
    include_str!("../../kiosk/locales/fr/common.ftl"),
    include_str!("../../kiosk/locales/fr/papers.ftl"),
    include_str!("../../kiosk/locales/fr/give.ftl"),
    include_str!("../../kiosk/locales/fr/asked.ftl"),
    include_str!("../../kiosk/locales/fr/agree.ftl"),
    include_str!("../../kiosk/locales/fr/ways.ftl"),
    include_str!("../../kiosk/locales/fr/codes.ftl"),
    include_str!("../../kiosk/locales/fr/safe_word.ftl"),
];

/// Begins of ids in these catalogues that stand on no screen.
const UNHEARD: [&str; 3] = ["sms-", "desk-", "codes-sheet-"];

/// What everybody in the hall may hear in place of a text: its attribute `.heard`, else the text itself, if nothing
/// personal is filled into it. None where the language has neither: French in its place would not be understood.
pub fn spoken(language: Language, id: &str) -> Option<String> {
    let locale: LanguageIdentifier = language.code.parse().ok()?;
    let text = |id: &str| TEXTS.lookup_single_language::<&str>(&locale, id, None).ok();
    text(&format!("{id}.heard")).or_else(|| text(id))
}

/// The ids of all texts that a voice says at a kiosk.
pub fn ids() -> impl Iterator<Item = &'static str> {
    let id = |line: &'static str| {
        let (id, _) = line.split_once(" =")?;
        let is_id = id.starts_with(|first: char| first.is_ascii_lowercase());
        (is_id && !UNHEARD.iter().any(|begin| id.starts_with(begin))).then_some(id)
    };
    CATALOGUES.into_iter().flat_map(str::lines).filter_map(id)
}

/// The voice of espeak-ng (1.51) for a language. Pashto and Tigrinya have none.
pub fn voice(language: Language) -> Option<&'static str> {
    Some(match language.code {
        "fr" => "fr-fr",
        "en" => "en-gb",
        "ar" => "ar",
        "fa" => "fa",
        "uk" => "uk",
        "ru" => "ru",
        "ro" => "ro",
        "es" => "es",
        "ka" => "ka",
        "pt" => "pt",
        "bn" => "bn",
        "tr" => "tr",
        _ => return None,
    })
}
