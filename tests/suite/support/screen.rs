//! What a kiosk screen asks of its reader: one question, and in French at most 25 words (`kiosk.md`, section 7). Every
//! page that a test gets is looked at, whatever else the test is about.

use scraper::{Html, Selector};

const MOST_WORDS: usize = 25;

/// Not the screen's own words: what the holder wrote or types himself, lists that grow with use but for their first
/// line, the pad, what is shown to screen readers alone or later, and the number for the help line.
const NOT_COUNTED: &str = "bdi, .log, .item ~ .item, .unseen, [hidden]:not(.look), option, .dots, .pad-keys, .pin, .stub, \
    p:has(.code), noscript";
/// One of them is shown: with a camera, and without.
const BY_CAMERA: [&str; 2] = ["[data-camera=no]", "[data-camera=yes], .look"];

/// Panics if this is a screen of the kiosk with another number of questions than one, or a French one with too many
/// words on it.
pub fn assert_easy(path: &str, page: &str) {
    let page = Html::parse_document(page);
    let is = |what: &str| page.select(&Selector::parse(what).unwrap()).count();
    if is("html.kiosk") == 0 {
        return;
    }
    assert_eq!(is("h1"), 1, "{path} asks one thing");
    for hidden in BY_CAMERA.into_iter().filter(|_| is("html[lang=fr]") == 1) {
        let words = words_of(&page, hidden);
        assert!(words.len() <= MOST_WORDS, "{path} has {} words: {words:?}", words.len());
    }
}

fn words_of(page: &Html, hidden: &str) -> Vec<String> {
    let left_out = Selector::parse(&format!("{NOT_COUNTED}, {hidden}")).unwrap();
    let main = page.select(&Selector::parse("main").unwrap()).next().expect("a screen has a main part");
    let left_out: Vec<_> = main.select(&left_out).map(|part| part.id()).collect();
    let texts =
        main.descendants().filter(|node| !node.ancestors().any(|above| left_out.contains(&above.id())));
    let text: Vec<&str> = texts.filter_map(|node| node.value().as_text().map(|text| &**text)).collect();
    let is_part = |c: char| c.is_alphabetic() || "’'-".contains(c);
    let words = text.join(" ");
    words
        .split(|c| !is_part(c))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn a_screen_of_too_many_words_is_noticed() {
    let screen = |text: &str| {
        format!(
            "<html lang=\"fr\" dir=\"ltr\" class=\"kiosk size-normal\"><main><h1>{text}</h1></main></html>"
        )
    };
    assert_easy("/kiosk", &screen(&"l’accueil ".repeat(MOST_WORDS)));
    let holders_own = format!("{}<bdi>un nom de trois mots</bdi><p class=unseen>et ceci", "mot ".repeat(25));
    assert_easy("/kiosk", &screen(&holders_own));
    let many = screen(&"mot ".repeat(MOST_WORDS + 1));
    assert!(std::panic::catch_unwind(|| assert_easy("/kiosk", &many)).is_err());
}
