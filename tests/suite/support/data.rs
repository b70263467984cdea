//! Data files of the tests.

use serde_json::Value;

/// A JSON file below `tests/data`.
pub fn json(name: &str) -> Value {
    let path = format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The cases of a list in such a file, at least one.
pub fn cases(file: &Value, list: &str) -> Vec<Value> {
    let cases = file[list].as_array().cloned().unwrap_or_default();
    assert!(!cases.is_empty(), "no {list}");
    cases
}

/// A text field of a case.
pub fn text<'a>(case: &'a Value, field: &str) -> &'a str {
    case[field].as_str().unwrap_or_else(|| panic!("{field} of {case}"))
}
