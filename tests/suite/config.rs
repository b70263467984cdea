//! A production start refuses what would harm real people, and says each fault.

use std::fs;
use std::path::PathBuf;

use consigne::config::sms::Sms;
use consigne::config::{Config, Mail, Tls};
use secrecy::ExposeSecret;

use crate::support::app::test_config;

/// A configuration that may serve.
fn good() -> Config {
    let mut config = test_config("https://coffre.example.org", "sqlite:unused");
    config.argon2 = consigne::config::Argon2::default();
    config
}

fn sms(from: Option<&str>) -> Sms {
    serde_json::from_value(serde_json::json!({
        "channels": { "main": {
            "kind": "twilio", "account_sid": "AC1", "auth_token": "very-secret-token", "from": from
        } }
    }))
    .unwrap()
}

fn mail(host: &str, tls: Tls) -> Mail {
    Mail { host: host.into(), port: 25, tls, user: None, password: None, from: "a@example.org".into() }
}

/// The one fault that `change` makes.
fn fault(change: impl FnOnce(&mut Config)) -> String {
    let mut config = good();
    change(&mut config);
    let problems = config.problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

#[test]
fn a_good_configuration_has_no_fault() {
    let mut config = good();
    config.sms = Some(sms(Some("+33639980000")));
    config.mail = Some(mail("localhost", Tls::None));
    assert!(config.problems().is_empty(), "{:?}", config.problems());
}

#[test]
fn each_fault_is_named() {
    assert!(fault(|config| config.demo = true).starts_with("demo is on"));
    assert_eq!(
        fault(|config| config.public_url = "http://coffre.example.org".into()),
        "public_url is not https"
    );
    assert!(fault(|config| config.server_key = None).starts_with("no server key"));
    assert!(fault(|config| config.sms = Some(sms(None))).starts_with("sms.channels.main has neither"));
    assert!(fault(|config| config.mail = Some(mail("smtp.example.org", Tls::None))).starts_with("mail.tls"));
    for weak in [(18 * 1024, 3, 4), (64 * 1024, 1, 4), (64 * 1024, 3, 0)] {
        let (memory_kib, passes, at_once) = weak;
        let argon2 = consigne::config::Argon2 { memory_kib, passes, at_once };
        assert!(fault(|config| config.argon2 = argon2).starts_with("argon2 is weaker"));
    }
}

#[test]
fn several_faults_are_named_at_once() {
    let mut config = good();
    (config.demo, config.server_key) = (true, None);
    assert_eq!(config.problems().len(), 2);
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("server.key");
    let set = |config: &mut Config, file: PathBuf| {
        (config.server_key, config.server_key_file) = (None, Some(file));
    };
    assert!(fault(|config| set(config, file.clone())).contains("can't be read"), "there is no file yet");
    fs::write(&file, "1 x").unwrap();
    for (mode, allowed) in [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o644, false)] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let mut config = good();
        set(&mut config, file.clone());
        assert_eq!(config.problems().is_empty(), allowed, "mode {mode:o}");
    }
}

#[test]
fn a_file_is_read_and_an_unknown_key_stops() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consigne.toml");
    let read = |text: &str| {
        fs::write(&file, text).unwrap();
        Config::read(Some(&file))
    };
    let config =
        read("site_name = \"Le coffre\"\n[mail]\nhost = \"h\"\nport = 25\nfrom = \"a@b.example\"\n").unwrap();
    assert_eq!(config.site_name, "Le coffre");
    assert_eq!(config.mail.unwrap().tls, Tls::Tls, "mail is protected unless it is said otherwise");
    for wrong in
        ["site_nam = \"x\"", "[sms]\ndaily_budgt = 3\n[sms.channels]", "port = [", "demo = \"maybe\""]
    {
        assert!(read(wrong).is_err(), "{wrong}");
    }
    assert!(Config::read(Some(&folder.path().join("missing.toml"))).is_err());
}

#[test]
fn a_configuration_that_is_printed_shows_no_secret() {
    let mut config = good();
    config.sms = Some(sms(Some("38199")));
    let shown = format!("{config:?}");
    assert!(!shown.contains("very-secret-token"));
    assert!(!shown.contains(config.server_key.as_ref().unwrap().expose_secret()));
}
