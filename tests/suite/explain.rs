//! `consigne explain` shows the rules at work.

use clap::Parser;
use consigne::cards::payload::{CardSecret, Payload};
use consigne::explain::Explain;
use serde_json::{Value, json};

#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    explain: Explain,
}

fn explain(arguments: &[&str]) -> Value {
    let line = Line::try_parse_from(std::iter::once(&"explain").chain(arguments)).unwrap();
    serde_json::from_str(&line.explain.run()).unwrap()
}

#[test]
fn a_consent_is_explained_with_its_code() {
    let answer = explain(&["reply", "--lang", "fr", "--text", "OUI 482913"]);
    assert_eq!(answer, json!({ "intent": "consent_yes", "code": "482913" }));
}

#[test]
fn anything_else_is_explained_without_a_code() {
    assert_eq!(explain(&["reply", "--text", "oui mais non 482913"]), json!({ "intent": "unknown" }));
    assert_eq!(explain(&["reply", "--lang", "uk", "--text", "ні"]), json!({ "intent": "refuse" }));
    assert_eq!(explain(&["reply", "--text", "-- NON"]), json!({ "intent": "refuse" }));
    let echo = explain(&["reply", "--text", "Le coffre: OUI 482913", "--opening", "Le coffre:"]);
    assert_eq!(echo, json!({ "intent": "unknown" }));
}

#[test]
fn the_cost_of_a_text_is_explained() {
    let answer = explain(&["sms", "--text", "Reçu."]);
    assert_eq!(answer, json!({ "encoding": "UCS-2", "units": 5, "segments": 1 }));
}

#[test]
fn a_whole_card_and_a_torn_one_are_told_apart() {
    let whole = Payload::of(&CardSecret::from_bytes([7; 16]));
    assert_eq!(explain(&["card", "--text", whole.as_str()]), json!({ "whole": true }));
    let torn = &whole.as_str()[1..];
    assert_eq!(
        explain(&["card", "--text", torn]),
        json!({ "whole": false, "why": "there are not 36 letters" })
    );
}
