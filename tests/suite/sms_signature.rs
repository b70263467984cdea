//! Only the provider's own requests come in.

use consigne::gateway::signature::{sign, verify};
use data_encoding::HEXLOWER;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use crate::support::data::{cases, json, text};

const FORM: &str = "application/x-www-form-urlencoded";
const URL: &str = "https://coffre.example.fr/hooks/sms/inbound";

fn token(text: &str) -> SecretString {
    text.into()
}

#[test]
fn every_signature_case_is_judged_as_expected() {
    let file = json("sms/twilio-signatures.json");
    let tokens = [token(text(&file, "auth_token"))];
    for case in cases(&file, "cases").iter().chain(&cases(&file, "policy_cases")) {
        let body = text(case, "raw_body").as_bytes();
        let valid =
            verify(&tokens, text(case, "url"), text(case, "content_type"), body, text(case, "signature"));
        assert_eq!(case["expected_valid"], valid, "{}", text(case, "id"));
    }
}

#[test]
fn the_example_of_the_providers_manual_verifies() {
    let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    let body =
        b"CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212";
    let header = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    assert_eq!(sign(&token("12345"), url, FORM, body).as_deref(), Some(header));
    assert!(verify(&[token("12345")], url, FORM, body, header));
    assert!(verify(&[token("12345")], &format!("{url}#rc=3&rp=all"), FORM, body, header));
}

#[test]
fn one_changed_byte_anywhere_is_refused() {
    let (key, body) = (token("t"), b"Body=OUI+482913&From=%2B33639980001");
    let header = sign(&key, URL, FORM, body).unwrap();
    let keys = [key];
    assert!(verify(&keys, URL, FORM, body, &header));
    assert!(!verify(&keys, URL, FORM, b"Body=OUI+482914&From=%2B33639980001", &header));
    assert!(!verify(&keys, URL, FORM, b"Body=OUI+482913+&From=%2B33639980001", &header));
    assert!(!verify(
        &keys,
        URL,
        FORM,
        b"Body=OUI+482913&From=%2B33639980001&Empty=",
        &[&header, "x"].concat()
    ));
    assert!(!verify(&keys, "https://coffre.example.fr/hooks/sms/other", FORM, body, &header));
    for broken in ["", "=", "AAAA", "not base64!", &header[1..]] {
        assert!(!verify(&keys, URL, FORM, body, broken), "{broken}");
    }
}

#[test]
fn the_old_and_the_new_token_both_open_while_one_is_replaced() {
    let (old, new) = (token("old"), token("new"));
    let header = sign(&old, URL, FORM, b"Body=oui").unwrap();
    assert!(verify(&[new.clone(), old], URL, FORM, b"Body=oui", &header));
    assert!(!verify(&[new], URL, FORM, b"Body=oui", &header));
    assert!(!verify(&[], URL, FORM, b"Body=oui", &header));
}

#[test]
fn a_default_port_may_be_written_or_not() {
    let key = token("t");
    let with_port = "http://coffre.example.fr:80/in?x=1";
    let header = sign(&key, with_port, FORM, b"Body=oui").unwrap();
    let keys = [key];
    assert!(verify(&keys, "http://coffre.example.fr/in?x=1", FORM, b"Body=oui", &header));
    let bare = sign(&keys[0], "https://[::1]/in", FORM, b"Body=oui").unwrap();
    assert!(verify(&keys, "https://[::1]:8443/in", FORM, b"Body=oui", &bare));
}

#[test]
fn fields_are_signed_sorted_each_distinct_value_once() {
    let key = token("t");
    let one = sign(&key, URL, FORM, b"b=2&a=1&b=1&b=2");
    let other = sign(&key, URL, FORM, b"a=1&b=1&b=2");
    assert_eq!(one, other);
    assert_ne!(one, sign(&key, URL, FORM, b"a=1&b=1"));
}

#[test]
fn a_body_that_is_not_a_form_must_be_bound_by_its_hash() {
    let (key, body) = (token("t"), br#"{"body":"OUI 482913"}"#);
    let url = format!("{URL}?bodySHA256={}", HEXLOWER.encode(&Sha256::digest(body)));
    let header = sign(&key, &url, "application/json", body).unwrap();
    let keys = [key];
    assert!(verify(&keys, &url, "application/json", body, &header));
    assert!(!verify(&keys, &url, "application/json", br#"{"body":"OUI 482914"}"#, &header));
    assert_eq!(sign(&keys[0], URL, "application/json", body), None);
    let get = sign(&keys[0], URL, "", b"").unwrap();
    assert!(verify(&keys, URL, "", b"", &get));
}
