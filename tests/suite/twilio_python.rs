//! Twilio's own Python package and our signatures: what one signs the other accepts, and both refuse what was changed.
//!
//! Passed over where python3 has no `twilio`. `ops/test` installs it.

use std::io::Write;
use std::process::{Command, Stdio};

use consigne::gateway::signature::{sign, verify};
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::support::asks::{FORM, form};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/sms/twilio_validator.py");
const PHONE: &str = "+33639980001";

/// A signed request.
struct Case {
    token: &'static str,
    url: &'static str,
    body: String,
    signature: String,
}

impl Case {
    fn signed(token: &'static str, url: &'static str, body: String) -> Self {
        let signature = sign(&SecretString::from(token), url, FORM, body.as_bytes()).unwrap();
        Self { token, url, body, signature }
    }

    fn holds(&self, signature: &str) -> bool {
        verify(&[SecretString::from(self.token)], self.url, FORM, self.body.as_bytes(), signature)
    }
}

/// Requests of many shapes, each naughty string among the texts.
fn cases() -> Vec<Case> {
    let urls = [
        "https://coffre.example.fr/hooks/sms/main/inbound",
        "https://coffre.example.fr/hooks/sms/main/inbound?a=1&b=%C3%A9",
        "https://coffre.example.fr:8443/hooks/sms/main/inbound",
        "http://coffre.example.fr:80/hooks/sms/main/inbound",
    ];
    let tokens = ["12345", "0123456789abcdef0123456789abcdef", "jeton accentué"];
    let mut bodies: Vec<String> = naughty_strings::BLNS
        .iter()
        .map(|text| form(&[("MessageSid", "SM1"), ("From", PHONE), ("Body", text), ("OptOutType", "")]))
        .collect();
    bodies.extend([
        String::new(),
        form(&[("b", "2"), ("a", "1"), ("b", "1"), ("b", "2"), ("B", "3"), ("é", "ç"), ("a ", " 1 ")]),
        form(&[("Body", "OUI 482913"), ("ToCountry", "FR"), ("ToState", ""), ("NumMedia", "0")]),
    ]);
    let at = |place: usize, body: String| {
        Case::signed(tokens[place % tokens.len()], urls[place % urls.len()], body)
    };
    bodies.into_iter().enumerate().map(|(place, body)| at(place, body)).collect()
}

/// What the package says: the signature that it computes, and whether it accepts the given one. None without it.
fn package(cases: &[Case]) -> Option<Vec<(String, bool)>> {
    let import = Command::new("python3").args(["-c", "import twilio"]).stderr(Stdio::null()).status();
    if !import.is_ok_and(|status| status.success()) {
        println!("passed over: no python3 with the package twilio");
        return None;
    }
    let mut input = tempfile::tempfile().unwrap();
    for case in cases {
        let Case { token, url, body, signature } = case;
        let line = json!({ "token": token, "url": url, "body": body, "signature": signature });
        writeln!(input, "{line}").unwrap();
    }
    std::io::Seek::rewind(&mut input).unwrap();
    let output = Command::new("python3").arg(SCRIPT).stdin(Stdio::from(input)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: Vec<_> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|said| (said["signature"].as_str().unwrap().to_owned(), said["valid"].as_bool().unwrap()))
        .collect();
    assert_eq!(said.len(), cases.len());
    Some(said)
}

#[test]
fn what_we_sign_the_package_accepts_and_what_it_signs_we_accept() {
    let cases = cases();
    assert!(cases.len() > 500);
    let Some(said) = package(&cases) else { return };
    for (case, (signature, valid)) in cases.iter().zip(said) {
        assert!(valid, "{} {:?}", case.url, case.body);
        assert!(case.holds(&signature), "{} {:?}", case.url, case.body);
    }
}

#[test]
fn what_was_changed_both_refuse() {
    let mut changed = Vec::new();
    for case in cases() {
        let other_body =
            Case { body: format!("{}&x=1", case.body), signature: case.signature.clone(), ..case };
        let url = "https://coffre.example.fr/hooks/sms/other/inbound";
        let other_url = Case { url, body: case.body.clone(), signature: case.signature.clone(), ..case };
        let token = "another token";
        let other_token = Case { token, body: case.body.clone(), signature: case.signature.clone(), ..case };
        let mut letters: Vec<char> = case.signature.chars().collect();
        letters[0] = if letters[0] == 'A' { 'B' } else { 'A' };
        let other_signature = Case { signature: letters.into_iter().collect(), ..case };
        changed.extend([other_body, other_url, other_token, other_signature]);
    }
    for case in &changed {
        assert!(!case.holds(&case.signature), "{} {:?}", case.url, case.body);
    }
    let Some(said) = package(&changed) else { return };
    assert!(said.iter().all(|(_, valid)| !valid));
}
