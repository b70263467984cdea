//! What a kiosk screen asks of its reader: one question, and in French at most 25 words (`kiosk.md`, section 7). Every
//! page that a test gets is looked at, whatever else the test is about.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

const MOST_WORDS: usize = 25;

/// Not the screen's own words: what the holder types, lists that grow with use, the pad, what is shown to screen readers
/// alone or shows a PIN, and the number for the help line.
const NOT_COUNTED: [&str; 6] = ["log", "unseen", "dots", "pad-keys", "pin", "stub"];
/// What the holder wrote himself, and what stands in a closed list or is there without a script only.
const NO_WORDS: [&str; 3] = ["bdi", "option", "noscript"];
/// One of them is not shown: the words for the camera, and those for none.
const BY_CAMERA: [&str; 2] = ["no", "yes"];

/// Panics if this is a screen of the kiosk with another number of questions than one, or a French one with too many
/// words on it.
pub fn assert_easy(path: &str, page: &str) {
    let page = parse_document(RcDom::default(), ParseOpts::default()).one(page).document;
    let html = all(&page, &|part| is(part, "html")).remove(0);
    if !has_class(&html, "kiosk") {
        return;
    }
    assert_eq!(all(&page, &|part| is(part, "h1")).len(), 1, "{path} asks one thing");
    let main = all(&page, &|part| is(part, "main")).remove(0);
    for hidden in BY_CAMERA.into_iter().filter(|_| attribute(&html, "lang").as_deref() == Some("fr")) {
        let mut text = String::new();
        add_text(&main, hidden, &mut text);
        let is_part = |c: char| c.is_alphabetic() || "’'-".contains(c);
        let words = text.split(|c| !is_part(c)).filter(|word| word.chars().any(char::is_alphabetic));
        let words: Vec<&str> = words.collect();
        assert!(words.len() <= MOST_WORDS, "{path} has {} words: {words:?}", words.len());
    }
}

fn add_text(part: &Handle, hidden: &str, text: &mut String) {
    if let NodeData::Text { contents } = &part.data {
        text.push_str(&contents.borrow());
    }
    text.push(' ');
    let mut lines = 0;
    for child in part.children.borrow().iter() {
        // Of a list its first line.
        lines += usize::from(has_class(child, "item"));
        if !(is_left_out(child, hidden) || (lines > 1 && has_class(child, "item"))) {
            add_text(child, hidden, text);
        }
    }
}

fn is_left_out(part: &Handle, hidden: &str) -> bool {
    let for_camera = attribute(part, "data-camera").or_else(|| has_class(part, "look").then(|| "yes".into()));
    let is_number = is(part, "p") && !all(part, &|part| has_class(part, "code")).is_empty();
    let is_later = attribute(part, "hidden").is_some() && !has_class(part, "look");
    NOT_COUNTED.iter().any(|class| has_class(part, class))
        || NO_WORDS.iter().any(|name| is(part, name))
        || for_camera.as_deref() == Some(hidden)
        || is_number
        || is_later
}

/// The part itself and all below it that are like this.
fn all(part: &Handle, like: &dyn Fn(&Handle) -> bool) -> Vec<Handle> {
    let below = part.children.borrow().iter().flat_map(|child| all(child, like)).collect::<Vec<_>>();
    Some(part.clone()).filter(|part| like(part)).into_iter().chain(below).collect()
}

fn is(part: &Handle, tag: &str) -> bool {
    matches!(&part.data, NodeData::Element { name, .. } if &*name.local == tag)
}

fn attribute(part: &Handle, name: &str) -> Option<String> {
    let NodeData::Element { attrs, .. } = &part.data else { return None };
    let attrs = attrs.borrow();
    attrs.iter().find(|attribute| &*attribute.name.local == name).map(|found| found.value.to_string())
}

fn has_class(part: &Handle, class: &str) -> bool {
    attribute(part, "class").is_some_and(|classes| classes.split_whitespace().any(|own| own == class))
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
