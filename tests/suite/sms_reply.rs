//! What a person's reply is taken to mean.

use consigne::gateway::command::{Command, parse};
use consigne::gateway::letters::plain;
use consigne::gateway::words::{self, Kind};
use consigne::i18n::Language;
use proptest::prelude::*;
use secrecy::ExposeSecret;

use crate::support::data::{cases, json, text};

/// The intent, with the code of a consent: `consent_yes 482913`.
fn meaning(body: &str, language: &str) -> String {
    shown(&parse(body, language, None))
}

fn shown(command: &Command) -> String {
    match command {
        Command::ConsentYes { code } => format!("consent_yes {}", code.expose_secret()),
        other => other.intent().to_owned(),
    }
}

fn all_mean(language: &str, expected: &str, bodies: &[&str]) {
    for body in bodies {
        assert_eq!(meaning(body, language), expected, "{language}: {body}");
    }
}

#[test]
fn every_reply_case_is_read_as_expected() {
    for case in cases(&json("sms/inbound-replies.json"), "cases") {
        let expected = &case["expected"];
        let mut wanted = text(expected, "intent").to_owned();
        if wanted == "consent_yes" {
            wanted = format!("{wanted} {}", text(expected, "code"));
        }
        assert_eq!(meaning(text(&case, "body"), text(&case, "lang")), wanted, "{case}");
    }
}

#[test]
fn every_word_of_the_reference_lexicon_does_its_work() {
    let file = json("sms/inbound-replies.json");
    for (language, lists) in file["lexicon"].as_object().unwrap() {
        let words = |kind: &str| lists[kind].as_array().cloned().unwrap_or_default();
        for word in words("yes") {
            let word = word.as_str().unwrap();
            all_mean(language, "consent_yes 482913", &[&format!("{word} 482913"), &format!("482913 {word}")]);
            all_mean(language, "unknown", &[word]);
        }
        for (kind, intent) in [("no", "refuse"), ("help", "help"), ("stop", "stop"), ("lock", "lock")] {
            for word in words(kind) {
                all_mean(language, intent, &[word.as_str().unwrap()]);
            }
        }
        for word in words("filler") {
            let yes = lists["yes"][0].as_str().unwrap();
            let body = format!("{} {yes} 482913", word.as_str().unwrap());
            all_mean(language, "consent_yes 482913", &[&body]);
        }
    }
}

#[test]
fn a_yes_may_be_written_in_many_ways() {
    all_mean(
        "fr",
        "consent_yes 482913",
        &[
            "OUI482913",
            "oui:482913",
            "oui,482 913.",
            "Oui, 48-29-13",
            "oui 48.29.13",
            "482913 oui",
            "OUIIII 482913 !!!",
            "oui le code est 482913 svp",
            "Bonjour, oui. Mon code : 482913. Merci beaucoup !",
            "oui n° 482913",
            "d’accord 482913",
            "daccord 482913",
            "o\u{200b}ui 482\u{a0}913",
            "oui 4\u{fe0f}\u{20e3}8\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}9\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3}3\u{fe0f}\u{20e3}",
            "𝐎𝐔𝐈 𝟒𝟖𝟐𝟗𝟏𝟑",
            "oui ④⑧②⑨①③",
            "oui ४८२९१३",
            "s'il vous plaît oui 482913",
        ],
    );
    all_mean(
        "ar-Latn",
        "consent_yes 482913",
        &["na3am 482913", "na3am482913", "Na3am, 482 913", "wakha 482913 3afak"],
    );
    all_mean("ar", "consent_yes 482913", &["نعم٤٨٢٩١٣", "أُوافِق 482913", "نعم، 482913 شكرا", "نـعـم 482913"]);
    all_mean("es", "consent_yes 482913", &["SÍ 482913", "si, 482913 gracias"]);
    all_mean("tr", "consent_yes 482913", &["EVET 482913"]);
    all_mean("zh", "consent_yes 482913", &["是482913", "是的，482913，谢谢", "我同意４８２９１３"]);
    all_mean("fr-FR", "consent_yes 482913", &["oui 482913"]);
    all_mean("xx", "consent_yes 482913", &["oui 482913"]);
}

#[test]
fn whatever_is_not_wholly_a_yes_is_no_consent() {
    all_mean(
        "fr",
        "unknown",
        &[
            "",
            " ",
            "482913",
            "peut-être 482913",
            "pas oui 482913",
            "oui demain 482913",
            "si 482913",
            "yes 482913",
            "ya 482913",
            "la 482913",
            "Mon 482913",
            "oui mon 482913",
            "oui 482913 551207",
            "oui 48291O",
            "oui 482913 1",
            "quoi oui 482913",
            "oui non",
            "oui débloquer 482913",
        ],
    );
    all_mean("ar", "unknown", &["هو 482913"]);
}

#[test]
fn our_own_message_coming_back_is_no_answer() {
    let body =
        "Coffre du CCAS: pour envoyer 1 papier a la CAF, OUI 482913. NON pour refuser. STOP pour arreter.";
    let opening = Some("Coffre du CCAS :");
    assert_eq!(shown(&parse(body, "fr", opening)), "unknown");
    assert_eq!(shown(&parse(&format!("Non. {body}"), "fr", opening)), "unknown");
    assert_eq!(shown(&parse("non", "fr", Some(" "))), "refuse", "an empty opening is in every text");
    all_mean(
        "fr",
        "unknown",
        &[
            "Liked “NON pour refuser”",
            "Loved “STOP”",
            "Emphasized “OUI 482913”",
            "A adoré « STOP »",
            "A réagi avec 👍 à « NON »",
            "❤️ to “ BLOQUER ”",
            "> OUI 482913\nnon",
            "Tr: OUI 482913 NON",
            "Le 3 mai, CCAS a écrit :\nOUI 482913 ou NON",
            "Pour l'accepter répondez OUI 482913, sinon NON",
        ],
    );
}

#[test]
fn an_opening_of_one_word_is_ours_only_before_a_colon() {
    let meaning = |body: &str| shown(&parse(body, "fr", Some("Consigne:")));
    assert_eq!(meaning("bloquez ma consigne"), "lock");
    assert_eq!(meaning("consigne non"), "refuse");
    for echo in [
        "Consigne: une carte est bloquee. Repondez BLOQUER ou STOP",
        "Fwd - Consigne : NON",
        "tu as vu ? CONSIGNE： stop",
        "oui 482913 Consigne: oui",
    ] {
        assert_eq!(meaning(echo), "unknown", "{echo}");
    }
}

#[test]
fn reactions_are_known_in_many_languages_before_or_behind_the_quotation() {
    for reaction in [
        "“Répondez BLOQUER” ifadesini beğendi",
        "Le ha gustado «NON»",
        "Se ha reído de “STOP”",
        "Ha messo mi piace a “STOP”",
        "Gostou de “BLOQUER”",
        "Gefällt „NON“",
        "Понравилось “СТОП”",
        "Вподобано “СТОП”",
        "I-a plăcut „STOP”",
        "👍 para “BLOQUER”",
        "👎 op “STOP”",
        "Polubił „STOP”",
    ] {
        for language in ["fr", "en", "tr", "es", "ru"] {
            all_mean(language, "unknown", &[reaction]);
        }
    }
    all_mean("fr", "stop", &["« STOP » svp"]);
}

#[test]
fn a_command_is_the_whole_text_in_the_persons_own_language() {
    for (language, pending, looked) in [
        ("fr", "DEMANDES", "Qui a regardé ?"),
        ("fr", "en attente", "QUI"),
        ("fr-FR", "Demande.", "journal"),
        ("en", "Requests", "WHO"),
        ("ar", "طلبات", "من شاهد؟"),
        ("prs", "درخواست ها", "کی دید"),
        ("ps", "غوښتنې", "څوک"),
        ("uk", "ЗАПИТИ", "хто"),
        ("ru", "Запросы", "кто смотрел"),
        ("ro", "cereri", "cine"),
        ("es", "SOLICITUDES", "¿Quién?"),
        ("ka", "მოთხოვნები", "ვინ"),
        ("pt", "pedidos", "quem viu"),
        ("bn", "অনুরোধ", "কে"),
        ("tr", "TALEPLER", "kim baktı"),
        ("ti", "ሕቶታት", "መን"),
    ] {
        all_mean(language, "pending", &[pending]);
        all_mean(language, "looked", &[looked]);
        let (asked, seen) = (format!("{pending} 482913"), format!("{looked} bla"));
        all_mean(language, "unknown", &[&asked, &seen]);
    }
    all_mean("fr", "help", &["c'est qui", "qui êtes-vous", "aide demandes"]);
    all_mean("fr", "refuse", &["non demande", "qui non"]);
    all_mean("fr", "unknown", &["requests", "oui demandes 482913"]);
    all_mean("en", "unknown", &["TALEPLER", "kim"]);
    all_mean("fr", "lock", &["qui a volé"]);
}

/// SMS in scripts that not every phone can type tell people to type these.
#[test]
fn the_french_words_are_understood_in_every_language_of_ours() {
    for language in Language::ALL.map(Language::code) {
        all_mean(language, "consent_yes 482913", &["OUI 482913", "oui482913"]);
        for (word, intent) in [
            ("NON", "refuse"),
            ("AIDE", "help"),
            ("BLOQUER", "lock"),
            ("STOP", "stop"),
            ("DEMANDES", "pending"),
            ("QUI", "looked"),
        ] {
            all_mean(language, intent, &[word]);
        }
    }
    // One list is for both.
    for dari_or_persian in ["بلی", "آره", "ها"] {
        all_mean("fa", "consent_yes 482913", &[&format!("{dari_or_persian} 482913")]);
    }
    all_mean("fa", "unknown", &["صبح به خیر", "خیر است"]);
}

#[test]
fn no_command_takes_a_word_that_means_something_else() {
    for language in &words::all().languages {
        for phrase in language.whole.keys() {
            assert_eq!(language.phrases.get(phrase), None, "{:?}: {phrase}", language.codes);
        }
    }
    let commands = |language: &words::Language, kind| language.whole.values().any(|own| *own == kind);
    for code in ["fr", "en", "ar", "prs", "ps", "uk", "ru", "ro", "es", "ka", "pt", "bn", "tr", "ti"] {
        let list = words::all().of(code).unwrap();
        assert_eq!(list.codes[0], code);
        assert!(commands(list, Kind::Pending) && commands(list, Kind::Looked), "{code}");
    }
}

#[test]
fn spoken_french_is_understood_and_stays_strict() {
    all_mean("fr", "refuse", &["c pa moi", "C PA MWA non", "j'ai rien demandé", "noon", "ne donnez pas svp"]);
    all_mean("fr", "consent_yes 482913", &["ui 482913", "wai 482.913", "chui d'accord 482913 merci bcp"]);
    all_mean(
        "fr",
        "unknown",
        &["wesh oui 482913", "oui stp fais le 482913", "NOM", "MON", "oui 12 ou 482913"],
    );
    all_mean("fr", "help", &["c koi", "au secours", "jcomprends pas"]);
    all_mean("fr", "stop", &["ne m'envoyez plus rien", "STOPPPP"]);
    all_mean("fr", "lock", &["on m'a piqué mon tel", "on m'a pris mon téléphone", "BLOQER"]);
    all_mean("fr", "unknown", &["j'ai pris mon téléphone"]);
}

#[test]
fn digits_of_any_script_and_any_grouping_are_one_code() {
    for code in [
        "4 8 2 9 1 3",
        "48.29.13",
        "482-913",
        "482\u{2011}913",
        "482\u{202f}913",
        "(482)913",
        "482/913",
        "#482913",
        "٤٨٢٩١٣",
        "۴۸۲۹۱۳",
        "৪৮২৯১৩",
        "४८२९१३",
        "４８２９１３",
        "\u{202a}482913\u{202c}",
        "\u{200f}٤٨٢\u{200e}913",
    ] {
        all_mean("fr", "consent_yes 482913", &[&format!("oui {code}"), &format!("{code} oui")]);
    }
    all_mean("fr", "unknown", &["oui 482913 482913", "oui 48291 32", "oui 482913 / 551207"]);
}

#[test]
fn a_denial_counts_wherever_it_stands() {
    all_mean(
        "fr",
        "refuse",
        &[
            "NOOON",
            "non!!",
            "Non 482913",
            "je n’accepte pas",
            "pas d'accord 482913",
            "C'EST PAS MOI",
            "non merci, bonne journée",
        ],
    );
    all_mean("fr", "stop", &["arretez s'il vous plait", "ok STOP", "Arrêt"]);
    all_mean(
        "fr",
        "lock",
        &["on m'a volé mon sac", "BLOQUEZ TOUT", "stop bloquer", "j'ai perdu la carte oui 482913"],
    );
    all_mean("de", "refuse", &["ich bin nicht einverstanden"]);
    all_mean("ar-Latn", "refuse", &["la", "ma bghitch"]);
    all_mean("tr", "refuse", &["HAYIR", "Hayir"]);
    all_mean("ti", "refuse", &["አይፋል"]);
}

#[test]
fn stop_and_lock_count_in_every_language() {
    for language in &words::all().languages {
        let code = language.codes.first().unwrap();
        all_mean(code, "stop", &["STOP", "стоп", "arrêtez", "توقف"]);
        all_mean(code, "lock", &["BLOQUER", "stolen", "заблокувати", "مسروق"]);
    }
    all_mean("fr", "unknown", &["je suis à l'arrêt de bus"]);
}

#[test]
fn every_list_is_named_reviewed_by_someone_and_at_odds_with_no_other() {
    let lists = words::all();
    assert!(lists.languages.len() >= 20);
    let urgent = |kind: Kind| matches!(kind, Kind::Echo | Kind::Stop | Kind::Lock);
    let shared: Vec<_> =
        lists.languages.iter().flat_map(words::Language::own).filter(|(_, kind)| urgent(*kind)).collect();
    for language in &lists.languages {
        let code = language.codes.first().expect("a code");
        assert!(!language.reviewed.is_empty(), "{code}");
        assert!(language.own().any(|(_, kind)| kind == Kind::Yes), "{code}");
        assert!(language.own().any(|(_, kind)| kind == Kind::No), "{code}");
        for (phrase, kind) in language.own().filter(|(_, kind)| !urgent(*kind)) {
            assert!(
                !shared.iter().any(|(other, _)| *other == phrase),
                "{code}: {phrase} is {kind:?} and a denial elsewhere"
            );
            assert_eq!(language.phrases.get(phrase), Some(&kind), "{code}: {phrase} has two kinds");
        }
        let harmless = |kind: Kind| matches!(kind, Kind::Yes | Kind::Filler);
        for (phrase, _) in language.own().filter(|(_, kind)| harmless(*kind)) {
            let padded = format!(" {phrase} ");
            let hidden =
                language.own().find(|(no, kind)| *kind == Kind::No && padded.contains(&format!(" {no} ")));
            assert_eq!(hidden, None, "{code}: {phrase} hides a denial");
        }
    }
    let mut codes: Vec<_> = lists.languages.iter().flat_map(|list| &list.codes).collect();
    let count = codes.len();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), count, "a code belongs to two lists");
}

/// Every yes with one denial, and every denial with one yes, in each language: the lists' words and those that
/// count in every language.
#[test]
fn a_text_with_a_word_of_denial_is_no_consent_in_any_language() {
    let spoils = |kind: Kind| matches!(kind, Kind::No | Kind::Stop | Kind::Lock | Kind::Echo);
    for language in &words::all().languages {
        let code = language.codes.first().unwrap();
        let of = |wanted: &dyn Fn(Kind) -> bool| -> Vec<&str> {
            let own = language.own().filter(|(_, kind)| wanted(*kind));
            own.map(|(phrase, _)| phrase).collect()
        };
        let yes = of(&|kind| kind == Kind::Yes);
        let own_denials = of(&spoils);
        let denials: Vec<&str> =
            language.phrases.iter().filter(|(_, kind)| spoils(**kind)).map(|(phrase, _)| &**phrase).collect();
        let with_all = denials.iter().map(|denial| (yes[0], *denial));
        let with_own = yes.iter().flat_map(|yes| own_denials.iter().map(move |denial| (*yes, *denial)));
        for (yes, denial) in with_all.chain(with_own) {
            for body in [
                format!("{yes} 482913 {denial}"),
                format!("{denial} {yes} 482913"),
                format!("482913 {yes} {denial}"),
                format!("{yes}, {denial}: 482913"),
            ] {
                let read = meaning(&body, code);
                assert!(!read.starts_with("consent"), "{code}: {body} is {read}");
            }
        }
    }
}

#[test]
fn plain_text_is_plain_already() {
    for text in ["Œuvre n° 4 — ＯＵＩ", "نَعَم ٤٨٢", "হ্যাঁ", "Hayır İYİ", "ኣይፋል"]
    {
        assert_eq!(plain(&plain(text)), plain(text));
    }
    assert_eq!(plain(" Œuvre – ÉTÉ, 4️⃣ "), "oeuvre ete 4");
}

#[test]
fn no_naughty_string_is_a_consent() {
    for body in naughty_strings::BLNS {
        let read = meaning(&format!("{body} oui 482913"), "fr");
        assert!(!read.starts_with("consent") || !body.chars().any(char::is_alphabetic), "{body}: {read}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic_and_only_six_digits_consent(body in any::<String>(), language in "[a-z]{0,3}") {
        if let Command::ConsentYes { code } = parse(&body, &language, Some("Coffre")) {
            prop_assert_eq!(code.expose_secret().len(), 6);
        }
    }

    #[test]
    fn a_foreign_word_or_a_denial_spoils_a_yes(word in "[a-z]{5,9}", digits in "[0-9]{6}") {
        let known = words::all().of("fr").is_some_and(|list| list.phrases.contains_key(&word));
        let read = meaning(&format!("oui {digits} {word}"), "fr");
        prop_assert!(known || !read.starts_with("consent"), "{}", read);
    }
}
