//! The command line, as an operator types it.

use std::fs;
use std::path::Path;

use consigne::crypto::keyring::Keyring;
use serde_json::{Value, json};

use crate::support::binary::{Demo, consigne, run, said};

fn explain(arguments: &[&str]) -> Value {
    let (out, err, code) = said(&run(consigne(&[&["explain"], arguments].concat()), ""));
    assert_eq!((err.as_str(), code), ("", Some(0)));
    assert_eq!(out.lines().count(), 1, "{out}");
    serde_json::from_str(&out).unwrap()
}

/// A configuration that may serve, with `change` made to its lines.
fn configuration(folder: &Path, change: impl Fn(String) -> String) -> String {
    let data = folder.join("data");
    let text = format!(
        "public_url = \"https://coffre.example.org\"\nlisten = \"127.0.0.1:0\"\ndata_dir = \"{}\"\nserver_key = \"{}\"\n\
         [argon2]\nmemory_kib = 19456\npasses = 2\n",
        data.display(),
        Keyring::new_line(1).trim()
    );
    let file = folder.join("consigne.toml");
    fs::write(&file, change(text)).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn explain_answers_in_json() {
    let yes = explain(&["reply", "--lang", "fr", "--text", "OUI 482913"]);
    assert_eq!(yes, json!({ "intent": "consent_yes", "code": "482913" }));
    assert_eq!(explain(&["reply", "--lang", "fr", "--text", "non"]), json!({ "intent": "refuse" }));
    let cost = explain(&["sms", "--text", "Bonjour"]);
    assert_eq!(cost, json!({ "encoding": "GSM-7", "units": 7, "segments": 1 }));
    assert_eq!(explain(&["card", "--text", "BCDF"])["whole"], false);
    assert_eq!(explain(&["reply", "--text", "--help"]), json!({ "intent": "unknown" }));
}

#[test]
fn a_wrong_line_is_refused_with_the_way_to_help() {
    for wrong in [&["serv"][..], &[], &["demo", "--listen", "nowhere"], &["explain", "reply"], &["key"]] {
        let (out, err, code) = said(&run(consigne(wrong), ""));
        assert_eq!((out.as_str(), code), ("", Some(2)), "{wrong:?}");
        assert!(err.contains("--help") || err.contains("Usage"), "{err}");
    }
}

#[test]
fn a_new_key_is_a_key() {
    let (line, _, code) = said(&run(consigne(&["key", "new"]), ""));
    assert_eq!(code, Some(0));
    let (second, ..) = said(&run(consigne(&["key", "new", "--number", "2"]), ""));
    assert!(line.starts_with("1 ") && second.starts_with("2 "));
    assert!(format!("{line}{second}").parse::<Keyring>().is_ok());
    let (other, ..) = said(&run(consigne(&["key", "new"]), ""));
    assert_ne!(line, other);
}

#[test]
fn config_check_says_each_problem_and_serve_refuses_them() {
    let folder = tempfile::tempdir().unwrap();
    let good = configuration(folder.path(), |text| text);
    let (_, err, code) = said(&run(consigne(&["config", "check", "--config", &good]), ""));
    assert_eq!((err.as_str(), code), ("", Some(0)));
    let bad = configuration(folder.path(), |text| text.replace("https", "http").replace("19456", "64"));
    let (_, checked, code) = said(&run(consigne(&["config", "check", "--config", &bad]), ""));
    assert_eq!(code, Some(1));
    assert!(checked.contains("public_url is not https") && checked.contains("argon2"), "{checked}");
    assert_eq!(checked.lines().count(), 2);
    let (_, served, code) = said(&run(consigne(&["serve", "--config", &bad]), ""));
    assert_eq!((served, code), (checked, Some(1)), "serve says the same");
}

#[test]
fn the_environment_wins_and_a_misspelt_variable_stops() {
    let folder = tempfile::tempdir().unwrap();
    let good = configuration(folder.path(), |text| text);
    let check = |name: &str, value: &str| {
        let mut command = consigne(&["config", "check", "--config", &good]);
        command.env(name, value);
        said(&run(command, ""))
    };
    assert!(check("CONSIGNE_PUBLIC_URL", "http://x.example").1.contains("not https"));
    assert!(check("CONSIGNE_ARGON2__PASSES", "1").1.contains("argon2"));
    assert_eq!(check("CONSIGNE_LOG", "debug").2, Some(0));
    let (_, err, code) = check("CONSIGNE_PUBLIC_URI", "https://x.example");
    assert_eq!(code, Some(1));
    assert_eq!(err.lines().count(), 1, "{err}");
}

#[test]
fn a_real_installation_is_set_up_and_verified() {
    let folder = tempfile::tempdir().unwrap();
    let file = configuration(folder.path(), |text| text);
    let at = |command: &str| run(consigne(&[command, "--config", &file]), "");
    assert_eq!(said(&at("migrate")).2, Some(0));
    let add = |login: &str, password: &str| {
        let who = [
            "--organisation",
            "CCAS d’Essai",
            "--team",
            "Accueil",
            "--agent",
            "Nadia Benali",
            "--login",
            login,
        ];
        said(&run(consigne(&[&["setup", "--config", &file], &who[..]].concat()), password))
    };
    let (_, err, code) = add("nadia", "trop court\n");
    assert!(code == Some(1) && err.contains("15 characters"), "{err}");
    assert_eq!(add("nadia", "un mot de passe assez long\n").2, Some(0));
    assert!(add("NADIA", "un mot de passe assez long\n").1.contains("exists already"));
    let (_, err, code) = add("karim", "un autre assez long encore\n");
    assert!(code == Some(1) && err.contains("its lead invites"), "{err}");
    assert_eq!(said(&at("verify")).0, "0 entries, 0 pages: all hold\n");
    let other = configuration(folder.path(), |text| text);
    let (_, err, code) = said(&run(consigne(&["verify", "--config", &other]), ""));
    assert!(code == Some(1) && err.contains("another server key"), "{err}");
}

#[test]
fn a_team_key_is_replaced_only_when_the_operator_says_that_it_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = configuration(folder.path(), |text| text);
    let set_up = |team: &str, login: &str, more: &[&str]| {
        let who =
            ["--organisation", "CCAS d’Essai", "--team", team, "--agent", "Nadia Benali", "--login", login];
        let all = [&["setup", "--config", &file], &who[..], more].concat();
        said(&run(consigne(&all), "un mot de passe assez long\n"))
    };
    let replace = ["--replace-team-key"];
    assert_eq!(set_up("Accueil", "nadia", &[]).2, Some(0));
    let (_, err, code) = set_up("Accueil", "karim", &replace);
    assert!(code == Some(1) && err.contains("its lead invites"), "Nadia holds the key: {err}");
    let (_, err, code) = set_up("Logement", "nadia", &replace);
    assert!(code == Some(1) && err.contains("another team"), "{err}");
    assert_eq!(set_up("Accueil", "nadia", &replace).2, Some(0), "she forgot her password");
    let (_, err, code) = set_up("Accueil", "karim", &[]);
    assert!(code == Some(1) && err.contains("its lead invites"), "{err}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_starts_stops_and_finds_its_data_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let first = Demo::start(&data);
    for word in ["/kiosk", "/desk", "/demo/phone", "/demo/mail", "nadia, karim, lucie", "Password"] {
        assert!(first.guide.contains(word), "{}", first.guide);
    }
    let get = async |demo: &Demo, path: &str| {
        let answer = reqwest::get(format!("{}{path}", demo.url)).await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    drop(consigne::messaging::provider::http_client());
    assert_eq!(get(&first, "/healthz").await, (200, "ok".to_owned()));
    assert_eq!(get(&first, "/readyz").await.0, 200);
    let (_, start) = get(&first, "/").await;
    assert!(start.contains("coffre-fort numérique au sens de la loi"), "it says what it is not");
    for way in ["/kiosk", "/desk", "/demo/phone", "/demo/mail"] {
        assert!(start.contains(&format!("href=\"{way}\"")), "{way}");
    }
    assert_eq!(first.stop(), Some(0));
    let key = fs::read(data.join("server.key")).unwrap();
    let second = Demo::start(&data);
    assert_eq!(get(&second, "/readyz").await.0, 200);
    drop(second);
    assert_eq!(fs::read(data.join("server.key")).unwrap(), key);
}

#[cfg(unix)]
#[test]
fn the_keys_of_a_demonstration_are_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    drop(Demo::start(folder.path()));
    for name in ["server.key", "webhook.token"] {
        let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_is_searched_for_what_it_must_not_say() {
    let app = crate::support::app::TestApp::spawn().await;
    assert_eq!(app.client().get("/healthz").await.status, 200);
    let log = crate::support::log::text();
    assert!(log.contains("Request answered") && log.contains("/healthz"), "{log}");
    let names_it = ["/healthz".to_owned()];
    assert!(std::panic::catch_unwind(|| crate::support::log::assert_free_of(&names_it)).is_err());
}
