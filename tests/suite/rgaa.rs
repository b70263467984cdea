//! The list of RGAA criteria: all of them, each with a state, and every file that it names is there.

use std::collections::BTreeMap;
use std::path::Path;

/// Criteria of each of the 13 topics of RGAA 4.1.2.
const CRITERIA: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

struct Row {
    number: String,
    state: String,
    reason: String,
}

fn rows() -> Vec<Row> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("ops/rgaa.md")).unwrap();
    let of_line = |line: &str| {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
        let [number, _, state, reason] = cells.try_into().unwrap();
        Row { number, state, reason }
    };
    text.lines()
        .filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit())
        .map(of_line)
        .collect()
}

#[test]
fn every_criterion_has_one_of_three_states_and_a_reason() {
    let rows = rows();
    let expected: Vec<String> = CRITERIA
        .iter()
        .enumerate()
        .flat_map(|(topic, count)| (1..=*count).map(move |number| format!("{}.{number}", topic + 1)))
        .collect();
    assert_eq!(expected.len(), 106);
    let numbers: Vec<_> = rows.iter().map(|row| row.number.clone()).collect();
    assert_eq!(numbers, expected);
    let mut states = BTreeMap::new();
    for row in &rows {
        assert!(["conforme", "non applicable", "pas encore"].contains(&row.state.as_str()), "{}", row.number);
        assert!(row.reason.len() > 10, "{} has no reason", row.number);
        *states.entry(row.state.as_str()).or_insert(0) += 1;
    }
    println!("{states:?}");
}

#[test]
fn what_conforms_names_a_file_and_every_file_that_is_named_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for row in rows() {
        let words = row.reason.split(|c: char| c.is_whitespace() || "(),;:".contains(c));
        let files: Vec<_> = words.filter(|word| word.contains('/') && !word.starts_with('/')).collect();
        assert!(row.state != "conforme" || !files.is_empty(), "{} names no file", row.number);
        for file in files {
            assert!(root.join(file).exists(), "{}: {file} is missing", row.number);
        }
    }
}
