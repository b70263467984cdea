//! The rules of the house, read from the source: who imports whom, who names which crate, how long things are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FILE_LIMIT_LINES: usize = 400;
const FUNCTION_LIMIT_LINES: usize = 60;

/// Files that belong to the edge although they lie in a domain's folder.
const EDGE_FILES: [&str; 2] = ["routes", "guard"];

/// A crate or module, and the files (by path without `.rs`, or by folder) that may name it.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("reqwest", &["messaging/provider"]),
    ("lettre", &["messaging"]),
    ("aes_siv", &["crypto"]),
    ("argon2", &["crypto"]),
    ("hkdf", &["crypto"]),
    ("hmac", &["crypto"]),
    ("hpke", &["crypto"]),
    ("ring", &["crypto"]),
    ("sha1", &["crypto"]),
    ("sha2", &["crypto"]),
    ("totp_rs", &["crypto"]),
];

/// One source file: its path below `src` without `.rs`, and its code without comments and strings.
struct Source {
    path: String,
    text: String,
    code: String,
}

impl Source {
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    fn is_below(&self, place: &str) -> bool {
        self.path == place || self.path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'))
    }

    fn is_an_edge_file(&self) -> bool {
        self.path.split('/').skip(1).any(|part| EDGE_FILES.contains(&part))
    }
}

/// The map of the house, as the doc of `lib.rs` tells it.
struct House {
    rank: BTreeMap<String, usize>,
    edge: BTreeSet<String>,
}

impl House {
    fn read() -> Self {
        let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
        let doc: String =
            lib.lines().filter_map(|line| line.strip_prefix("//!")).collect::<Vec<_>>().join(" ");
        let (order, rest) = doc.split_once("The edge (").expect("the doc of lib.rs names the edge");
        let order = &order[order.find('`').expect("rooms in backquotes")..];
        let mut rank = BTreeMap::new();
        for (place, group) in order.split('→').enumerate() {
            for room in words(group) {
                rank.insert(room, place);
            }
        }
        let edge = words(rest.split_once(')').expect("the end of the edge's list").0)
            .into_iter()
            .filter(|word| !word.starts_with('*'))
            .chain(["main".into(), "lib".into(), "explain".into()])
            .collect();
        Self { rank, edge }
    }

    fn is_edge(&self, file: &Source) -> bool {
        self.edge.contains(file.room()) || file.is_an_edge_file()
    }
}

fn words(text: &str) -> Vec<String> {
    text.replace('`', " ").split_whitespace().map(str::to_owned).collect()
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(&root).unwrap().with_extension("");
                let path = path.to_str().unwrap().replace('\\', "/");
                let path = path.strip_suffix("/mod").unwrap_or(&path).to_owned();
                found.push(Source { path, code: code_of(&text), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 20, "the walk found the sources");
    found
}

/// The text with comments, strings and characters blanked out; lines stay where they are.
fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skip = length_of_comment_or_literal(rest);
        if skip > 0 {
            code.extend(rest[..skip].chars().map(|c| if c == '\n' { c } else { ' ' }));
            rest = &rest[skip..];
            continue;
        }
        // A word is taken whole, so that the `r` of `for"` is not read as the start of a raw string.
        let word = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len()).max(first.len_utf8());
        code.push_str(&rest[..word]);
        rest = &rest[word..];
    }
    code
}

fn length_of_comment_or_literal(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return rest.find("*/").map_or(rest.len(), |end| end + 2);
    }
    let unmarked = rest.trim_start_matches('b');
    if rest.len() - unmarked.len() <= 1 && unmarked.starts_with("r\"") | unmarked.starts_with("r#") {
        let hashes = unmarked[1..].len() - unmarked[1..].trim_start_matches('#').len();
        if unmarked[1 + hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = rest.len() - unmarked.len() + 2 + hashes;
            return rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len());
        }
    }
    if rest.len() - unmarked.len() <= 1 && unmarked.starts_with('"') {
        return quoted(rest, rest.len() - unmarked.len() + 1, '"');
    }
    // 'a' and '\n' are characters, 'a without a second quote is a lifetime.
    let mut chars = rest.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some('\''), Some('\\'), _) => quoted(rest, 1, '\''),
        (Some('\''), Some(inner), Some('\'')) => 2 + inner.len_utf8(),
        _ => 0,
    }
}

fn quoted(text: &str, start: usize, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip_while(|(at, _)| *at < start) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The first names after each `crate::`, also in `use crate::{a::b, c}`.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            rooms.insert(first_word(rest));
            continue;
        };
        let (mut depth, mut item) = (1, String::new());
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || (depth == 1 && c == ',') {
                rooms.insert(first_word(item.trim_start()));
                item.clear();
            } else {
                item.push(c);
            }
            if depth == 0 {
                break;
            }
        }
    }
    rooms.remove("");
    // The macro of `db`, which stands at the root of the crate.
    if rooms.remove("each") {
        rooms.insert("db".to_owned());
    }
    rooms
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|c| is_word(*c)).collect()
}

/// Whether the code names `name` as the start of a path: `name::x`, `use name;`, but not `x::name` or `my_name`.
fn names(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].trim_end();
        let after = &code[at + name.len()..];
        !code[..at].ends_with(is_word)
            && !before.ends_with("::")
            && (after.starts_with("::") || (before.ends_with("use") && after.starts_with([';', ' '])))
    })
}

/// Each function's name and its length in lines, signature and braces included.
fn functions(code: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        if code[..at].ends_with(is_word) {
            continue;
        }
        let rest = &code[at..];
        let (mut depth, mut opened) = (0, false);
        for (offset, c) in rest.char_indices() {
            match c {
                '(' | '[' | '{' => {
                    opened |= c == '{' && depth == 0;
                    depth += 1;
                }
                ')' | ']' | '}' => depth -= 1,
                ';' if depth == 0 && !opened => break,
                _ => {}
            }
            // Below zero: the type `fn (…)` inside another pair of brackets.
            if depth < 0 {
                break;
            }
            if opened && depth == 0 {
                found.push((first_word(&rest[3..]), rest[..=offset].lines().count()));
                break;
            }
        }
    }
    found
}

fn check(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_room_has_a_place_in_the_map() {
    let house = House::read();
    let faults: Vec<_> = sources()
        .iter()
        .filter(|file| !house.edge.contains(file.room()) && !house.rank.contains_key(file.room()))
        .map(|file| format!("{}: the doc of lib.rs does not say where it stands", file.path))
        .collect();
    check(&faults);
}

#[test]
fn a_room_imports_only_from_its_left() {
    let house = House::read();
    let mut faults = Vec::new();
    for file in sources().iter().filter(|file| !house.is_edge(file)) {
        for room in rooms_named(&file.code) {
            let Some(mine) = house.rank.get(file.room()) else { continue };
            if house.rank.get(&room).is_none_or(|theirs| theirs > mine) && room != file.room() {
                faults.push(format!("{} imports {room}, which stands to its right", file.path));
            }
        }
        for edge in EDGE_FILES {
            if file.code.contains(&format!("{edge}::")) {
                faults.push(format!("{} uses {edge}, which belongs to the edge", file.path));
            }
        }
    }
    check(&faults);
}

#[test]
fn only_stores_and_the_outbox_name_the_tables() {
    let mut faults = Vec::new();
    for file in sources() {
        let store = file.path.split('/').any(|part| part == "store");
        let allowed = store || file.room() == "schema" || file.is_below("messaging/outbox");
        if !allowed && (rooms_named(&file.code).contains("schema") || file.code.contains("diesel::table!")) {
            faults.push(format!("{} names the tables", file.path));
        }
    }
    check(&faults);
}

#[test]
fn only_the_edge_names_the_web_framework() {
    let house = House::read();
    let mut faults = Vec::new();
    for file in sources().iter().filter(|file| !house.is_edge(file)) {
        for name in ["actix_web", "actix_multipart"] {
            if names(&file.code, name) {
                faults.push(format!("{} names {name}", file.path));
            }
        }
    }
    check(&faults);
}

#[test]
fn crates_are_named_only_where_they_belong() {
    let mut faults = Vec::new();
    for file in sources() {
        for (name, places) in MAY_NAME {
            if names(&file.code, name) && !places.iter().any(|place| file.is_below(place)) {
                faults.push(format!("{} names {name}, which belongs to {}", file.path, places.join(", ")));
            }
        }
    }
    check(&faults);
}

#[test]
fn domains_touch_no_file_but_through_the_blob_store() {
    let house = House::read();
    let first_domain = house.rank["journal"];
    let mut faults = Vec::new();
    for file in sources() {
        let domain = house.rank.get(file.room()).is_some_and(|rank| *rank >= first_domain);
        let fonts = file.is_below("cards/fonts");
        if domain && !fonts && (file.code.contains("std::fs") || file.code.contains("tokio::fs")) {
            faults.push(format!("{} opens files: blobs.rs does that", file.path));
        }
    }
    check(&faults);
}

#[test]
fn files_and_functions_stay_short() {
    let mut faults = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        if lines > FILE_LIMIT_LINES {
            faults.push(format!("{} has {lines} lines", file.path));
        }
        for (name, lines) in functions(&file.code) {
            if lines > FUNCTION_LIMIT_LINES {
                faults.push(format!("{}: {name} has {lines} lines", file.path));
            }
        }
    }
    check(&faults);
}

#[test]
fn a_file_says_what_it_is_and_keeps_to_the_house_style() {
    let mut faults = Vec::new();
    for file in sources() {
        if !file.text.starts_with("//! ") {
            faults.push(format!("{} does not begin with what it is", file.path));
        }
        if file.code.contains("macro_rules!") && file.path != "db" {
            faults.push(format!("{} makes a macro", file.path));
        }
        for left in ["todo!(", "unimplemented!(", "dbg!(", "cfg(test)"] {
            if file.code.contains(left) {
                faults.push(format!("{} still holds {left}", file.path));
            }
        }
    }
    check(&faults);
}

#[test]
fn the_reader_sees_through_groups_comments_and_strings() {
    let code = code_of(
        "use crate::{error::Error, safes::{self, store}};\n// crate::web\nlet a = \"crate::demo\\\"\"; \
         let b = '\"'; let c: &'static str = r#\"crate::app \" \"#; /* crate::jobs */ crate::ids::new()",
    );
    assert_eq!(Vec::from_iter(rooms_named(&code)), ["error", "ids", "safes"]);
    assert!(names("use hmac::Mac;", "hmac") && names("let x = hmac::new();", "hmac"));
    assert!(!names("use crypto::hmac::Mac; my_hmac::x()", "hmac"));
}

#[test]
fn the_reader_measures_functions() {
    let code = "fn a(x: [u8; 4]) -> u8 {\n    let f: fn (u8) = g;\n    x\n}\ntrait T { fn b(&self); }\n";
    assert_eq!(functions(code), [("a".to_owned(), 4)]);
}
