//! A production start refuses what would harm real people, and says each fault.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use consigne::config::sms::{Sms, SmsProvider};
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
    let at = |url: &str| {
        let mut config = good();
        config.database_url = Some(url.to_owned());
        config.problems()
    };
    for far in ["postgres://u:p@db.example.org/c", "postgresql://127.0.0.1.example.org/c?sslmode=prefer"] {
        assert_eq!(at(far), ["database_url is on another machine without sslmode=verify-full"], "{far}");
    }
    for well in [
        "postgres://u:p@localhost:5433/c",
        "postgres://u@127.0.0.1/c",
        "postgres:///c?host=/run/postgresql",
        "postgres://%2Frun%2Fpostgresql/c",
        "postgres://u:p@db.example.org/c?connect_timeout=3&sslmode=verify-full",
        "sqlite:/var/lib/consigne/consigne.sqlite",
    ] {
        assert!(at(well).is_empty(), "{well}");
    }
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
fn what_is_wrong_in_a_file_is_named_without_its_value() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consigne.toml");
    let open_quote = "[mail]\nhost = \"h\"\npassword = \"azerty-secret\nport = 25\n";
    let wrong_type = "[mail]\nhost = \"h\"\nport = \"azerty-secret\"\nfrom = \"a@b.example\"\n";
    for (text, where_) in [(open_quote, "line 3"), (wrong_type, "mail.port")] {
        fs::write(&file, text).unwrap();
        let said = Config::read(Some(&file)).unwrap_err().to_string();
        assert!(said.contains(where_) && !said.contains("azerty-secret"), "{said}");
    }
    let said = from_environment(&[("CONSIGNE_MAIL__PORT", "azerty-secret")]).unwrap_err().to_string();
    assert!(said.contains("mail.port") && !said.contains("azerty-secret"), "{said}");
}

fn from_environment(variables: &[(&str, &str)]) -> consigne::error::Result<Config> {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Config::read_with(None, variables.collect::<HashMap<_, _>>())
}

#[test]
fn channels_are_set_by_the_environment_alone() {
    let config = from_environment(&[
        ("CONSIGNE_SMS__CHANNELS__MAIN__KIND", "twilio"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__ACCOUNT_SID", "AC1"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__AUTH_TOKEN", "0123456789"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__FROM", "+33639980000"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__LONGEST_VALIDITY_SECONDS", "14400"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__RECEIVES", "false"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__KIND", "smsgate"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__PRIORITY", "5"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__USER", "1e3"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__PASSWORD", "true"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__SIGNING_KEY", "12"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__SIM_NUMBER", "2"),
        ("CONSIGNE_SMS__CHANNELS__PILOT__PILOT_ACCEPTED", "true"),
        ("CONSIGNE_SMS__DAILY_BUDGET", "7"),
        ("CONSIGNE_SMS__CANARY", "+33639980009"),
        ("CONSIGNE_DEMO", "true"),
        ("CONSIGNE_DATABASE_CONNECTIONS", "3"),
        ("CONSIGNE_ARGON2__AT_ONCE", "2"),
        ("CONSIGNE_MAIL__HOST", "smtp.example.org"),
        ("CONSIGNE_MAIL__PORT", "465"),
        ("CONSIGNE_MAIL__FROM", "a@example.org"),
        ("CONSIGNE_LOG", "debug"),
        ("DATABASE_URL", "sqlite:elsewhere"),
    ])
    .unwrap();
    assert!(config.demo);
    assert_eq!((config.database_connections, config.argon2.at_once), (3, 2));
    assert_eq!(config.mail.as_ref().unwrap().port, 465);
    assert_eq!(config.database_url(), "sqlite:elsewhere");
    let sms = config.sms.unwrap();
    assert_eq!((sms.daily_budget, sms.canary.as_deref()), (7, Some("+33639980009")));
    let order: Vec<_> = sms.in_order().into_iter().map(|(name, channel)| (name, channel.priority)).collect();
    assert_eq!(order, [("main", 0), ("pilot", 5)]);
    let SmsProvider::Twilio(main) = &sms.channels["main"].provider else { panic!() };
    assert_eq!(main.auth_token.expose_secret(), "0123456789");
    assert_eq!(main.from.as_deref(), Some("+33639980000"), "with its plus");
    assert_eq!((main.longest_validity_seconds, main.receives), (14_400, Some(false)));
    let SmsProvider::SmsGate(pilot) = &sms.channels["pilot"].provider else { panic!() };
    assert_eq!((pilot.user.as_str(), pilot.password.expose_secret()), ("1e3", "true"));
    assert_eq!((pilot.sim_number, pilot.pilot_accepted), (Some(2), true));
}

#[test]
fn a_channel_of_no_known_kind_or_with_a_strange_key_stops() {
    let twilio = [
        ("CONSIGNE_SMS__CHANNELS__MAIN__KIND", "twilio"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__ACCOUNT_SID", "AC1"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__AUTH_TOKEN", "t"),
    ];
    assert!(from_environment(&twilio).is_ok());
    for (name, value) in [
        ("CONSIGNE_SMS__CHANNELS__MAIN__KIND", "pigeon"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__SENDER", "COFFRE"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__RECEIVES", "perhaps"),
        ("CONSIGNE_SMS__CHANNELS__MAIN__PRIORITY", "first"),
        ("CONSIGNE_SMS__CHANNELS__OTHER__KIND", "ovh"),
    ] {
        let variables: Vec<_> = twilio.into_iter().chain([(name, value)]).collect();
        assert!(from_environment(&variables).is_err(), "{name}={value}");
    }
    assert!(from_environment(&twilio[1..]).is_err(), "no kind");
}

#[test]
fn each_kind_of_channel_is_read_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consigne.toml");
    let text = "[sms.channels.ovh]\nkind = \"ovh\"\npriority = 2\nservice = \"sms-ab12345-1\"\n\
                application_key = \"a\"\napplication_secret = \"b\"\nconsumer_key = \"c\"\n\
                [sms.channels.main]\nkind = \"twilio\"\npriority = 1\naccount_sid = \"AC1\"\n\
                auth_token = \"t\"\nfrom = \"38199\"\n\
                [sms.channels.pilot]\nkind = \"smsgate\"\nuser = \"u\"\npassword = \"p\"\n\
                signing_key = \"k\"\n";
    fs::write(&file, text).unwrap();
    let sms = Config::read_with(Some(&file), HashMap::new()).unwrap().sms.unwrap();
    let order: Vec<_> = sms.in_order().into_iter().map(|(name, _)| name).collect();
    assert_eq!(order, ["pilot", "main", "ovh"]);
    let urls: Vec<_> = sms.channels.values().map(|channel| channel.provider.base_url()).collect();
    let expected =
        ["https://api.twilio.com", "https://eu.api.ovh.com/1.0", "https://api.sms-gate.app/3rdparty/v1"];
    assert_eq!(urls, expected);
}

#[test]
fn a_telephone_as_channel_brings_what_the_law_says() {
    let mut channel = serde_json::json!({
        "kind": "smsgate", "user": "u", "password": "p", "signing_key": "k"
    });
    let of = |channel: &serde_json::Value| {
        serde_json::from_value(serde_json::json!({ "channels": { "pilot": channel } })).unwrap()
    };
    let fault = fault(|config| config.sms = Some(of(&channel)));
    assert!(
        fault.starts_with("sms.channels.pilot") && fault.contains("Arcep, decision 2022-1583"),
        "{fault}"
    );
    channel["pilot_accepted"] = true.into();
    let mut config = good();
    config.sms = Some(of(&channel));
    assert!(config.problems().is_empty());
}

#[test]
fn a_channel_has_a_name_for_an_address_and_keeps_its_token_from_the_wire() {
    let with = |name: &str, url: &str| {
        serde_json::from_value::<Sms>(serde_json::json!({ "channels": { name: {
            "kind": "twilio", "account_sid": "AC1", "auth_token": "t", "from": "38199", "base_url": url
        } } }))
        .unwrap()
    };
    assert!(
        fault(|config| config.sms = Some(with("été/1", "https://a.example"))).contains("a name of letters")
    );
    assert!(fault(|config| config.sms = Some(with("main", "http://a.example"))).ends_with("is not https"));
    for url in ["https://a.example/x", "http://127.0.0.1:4010", "http://localhost/"] {
        let mut config = good();
        config.sms = Some(with("main-2_b", url));
        assert!(config.problems().is_empty(), "{url}");
    }
}

#[test]
fn a_configuration_that_is_printed_shows_no_secret() {
    let mut config = good();
    config.sms = Some(sms(Some("38199")));
    let shown = format!("{config:?}");
    assert!(!shown.contains("very-secret-token"));
    assert!(!shown.contains(config.server_key.as_ref().unwrap().expose_secret()));
}
