//! `ops/kiosk`: what makes a Debian machine into a kiosk, run for real where that needs no screen.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use consigne::i18n::{Language, Words, heard};

use crate::support::app::Client;
use crate::support::binary::{Demo, said};
use crate::support::desk::{between, csrf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ops/kiosk")
}

fn is_there(program: &str) -> bool {
    Command::new("sh").args(["-c", &format!("command -v {program}")]).output().unwrap().status.success()
}

/// Runs a script of the folder to its end: what it said, and how it ended.
fn run(script: &str, arguments: &[&str], settings: &[(&str, &Path)]) -> (String, String, Option<i32>) {
    let mut command = Command::new(folder().join(script));
    said(&command.args(arguments).envs(settings.iter().copied()).output().unwrap())
}

/// A new kiosk's code, as an agent of the demonstration gets it at the desk.
async fn code_from_the_desk(demo: &Demo) -> String {
    let desk = Client::new(&demo.url);
    let typed = [("login", "nadia"), ("password", consigne::demo::people::PASSWORD)];
    assert_eq!(desk.post("/desk/sign-in", &typed).await.leads_to(), "/desk/code");
    let page = desk.get("/desk/code").await;
    let digits = between(&page.text(), "id=\"demo-code\">", "<").expect("the demonstration shows the code");
    let answer = desk.post("/desk/code", &[("csrf", &csrf(&page)), ("code", &digits)]).await;
    assert_eq!(answer.leads_to(), "/desk", "{}", answer.text());
    let token = csrf(&desk.get("/desk/kiosks").await);
    let form = [("csrf", token.as_str()), ("name", "Cour"), ("screen", "wide21")];
    let page = desk.post("/desk/kiosks", &form).await.location.unwrap();
    let page = desk.get(&page).await.text();
    let command = between(&page, "sudo consigne-kiosk ", "<").expect("the desk shows the command");
    command.split(' ').next_back().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_enrols_with_the_desks_command_and_its_browser_is_let_in_once() {
    let data = tempfile::tempdir().unwrap();
    let state = tempfile::tempdir().unwrap();
    let demo = Demo::start(data.path());
    let machine = [("CONSIGNE_KIOSK_STATE", state.path())];
    let down = "file:///usr/local/share/consigne-kiosk/down.html";
    let print = || run("consigne-kiosk", &["start", "--print"], &machine);
    assert_eq!(print(), (format!("{down}\n"), String::new(), Some(0)), "not enrolled yet");

    let code = code_from_the_desk(&demo).await;
    let (_, why, ended) = run("consigne-kiosk", &["enrol", &demo.url, "BBBBBBBBBB"], &machine);
    assert!(ended == Some(1) && why.contains("ask the desk for a new one"), "{why}");
    assert!(!state.path().join("identity").exists());
    let elsewhere = demo.url.replace("127.0.0.1", "localhost");
    let (_, why, ended) = run("consigne-kiosk", &["enrol", &elsewhere, &code], &machine);
    assert!(ended == Some(1) && why.contains("another name"), "{why}");
    let (out, why, ended) = run("consigne-kiosk", &["enrol", &demo.url, &code], &machine);
    assert_eq!((why.as_str(), ended), ("", Some(0)), "{out}");
    assert!(only_its_owner_reads(&state.path().join("identity")));

    let (address, why, _) = print();
    assert_eq!(why, "");
    let path = address.trim().strip_prefix(&demo.url).expect(&address);
    let browser = Client::new(&demo.url);
    assert_eq!(browser.get(path).await.leads_to(), "/kiosk");
    assert_eq!(browser.get("/kiosk").await.status, 200);
    assert_eq!(Client::new(&demo.url).get(path).await.status, 403, "once");

    let status = || run("consigne-kiosk", &["status"], &machine).2;
    assert_eq!(status(), Some(0));
    let identity = state.path().join("identity");
    let written = fs::read_to_string(&identity).unwrap();
    let another = uuid::Uuid::now_v7().to_string();
    let kiosk = written.lines().find_map(|line| line.strip_prefix("kiosk ")).unwrap();
    fs::write(&identity, written.replace(kiosk, &another)).unwrap();
    assert_eq!(status(), Some(1), "the server knows of no such kiosk");

    demo.stop();
    assert_eq!(status(), Some(0), "who can't ask ends no browser");
    assert_eq!(print().0, format!("{down}\n"), "the server is gone");
}

fn only_its_owner_reads(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).unwrap().permissions().mode() & 0o777 == 0o600
}

#[test]
fn a_machine_goes_to_no_server_without_tls() {
    let state = tempfile::tempdir().unwrap();
    let machine = [("CONSIGNE_KIOSK_STATE", state.path())];
    for wrong in
        ["http://consigne.example", "consigne.example", "https://a.example/path", "https://a b", "ftp://a"]
    {
        let (_, why, ended) = run("consigne-kiosk", &["enrol", wrong, "BCDFGHJKLN"], &machine);
        assert!(ended == Some(1) && why.contains("not the address of a server"), "{wrong}: {why}");
        let (_, why, ended) = run("install", &[wrong], &[("DESTDIR", state.path())]);
        assert!(ended == Some(1) && why.contains("say which server"), "{wrong}: {why}");
    }
    for wrong in [&["start", "x"][..], &["enrol", "https://a.example"], &[]] {
        assert_eq!(run("consigne-kiosk", wrong, &machine).2, Some(2), "{wrong:?}");
    }
}

/// All that `install` writes, below a folder.
fn installed(arguments: &[&str]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("etc/cups")).unwrap();
    fs::write(root.path().join("etc/cups/cupsd.conf"), "LogLevel warn\nPreserveJobFiles 1d\nMaxJobTime 3h\n")
        .unwrap();
    for _ in 0..2 {
        let (_, why, ended) = run("install", arguments, &[("DESTDIR", root.path())]);
        assert_eq!((why.as_str(), ended), ("", Some(0)));
    }
    root
}

fn read(root: &tempfile::TempDir, file: &str) -> String {
    fs::read_to_string(root.path().join(file)).unwrap()
}

#[test]
fn installing_twice_writes_the_same_with_this_servers_address_in_it() {
    let root = installed(&["https://Coffre.example.fr:8443/", "--switches", "16c0:0487"]);
    let policies: serde_json::Value =
        serde_json::from_str(&read(&root, "etc/chromium/policies/managed/consigne-kiosk.json")).unwrap();
    assert_eq!(policies["URLAllowlist"][0], "https://.coffre.example.fr:8443");
    assert_eq!(policies["VideoCaptureAllowedUrls"][0], "https://coffre.example.fr:8443");
    assert!(read(&root, "etc/nftables.conf").contains("ip daddr @server4 tcp dport 8443 accept"));
    assert_eq!(read(&root, "var/lib/consigne-kiosk/server"), "https://coffre.example.fr:8443\n");
    let cups = read(&root, "etc/cups/cupsd.conf");
    assert_eq!(cups, "LogLevel warn\nPreserveJobFiles No\nPreserveJobHistory No\nMaxJobTime 120\n");
    assert!(read(&root, "etc/udev/hwdb.d/70-consigne-kiosk.hwdb").contains("evdev:input:b0003v16C0p0487*"));
    for file in
        crate::words::files(root.path(), &["json", "conf", "rules", "hwdb", "service", "timer", "html"])
    {
        let text = fs::read_to_string(&file).unwrap();
        let place = text
            .split('@')
            .skip(1)
            .step_by(1)
            .any(|part| !part.is_empty() && part.chars().all(char::is_uppercase));
        assert!(!place, "{} still has a place to fill", file.display());
    }
    let without = installed(&["https://coffre.example.fr"]);
    assert!(!without.path().join("etc/udev/hwdb.d/70-consigne-kiosk.hwdb").exists());
    assert!(read(&without, "etc/nftables.conf").contains("tcp dport 443 accept"));
}

#[test]
fn what_is_installed_is_read_by_the_programs_that_it_is_for() {
    let root = installed(&["https://coffre.example.fr", "--switches", "16c0:0487"]);
    let path = |file: &str| root.path().join(file).to_str().unwrap().to_owned();
    let check = |program: &str, arguments: &[&str]| -> Option<Output> {
        is_there(program).then(|| Command::new(program).args(arguments).output().unwrap())
    };
    let well = |output: Option<Output>| {
        if let Some(output) = output {
            let (out, why, ended) = said(&output);
            assert_eq!(ended, Some(0), "{out}{why}");
        }
    };
    for script in ["install", "consigne-kiosk"] {
        let script = folder().join(script);
        well(check("bash", &["-n", script.to_str().unwrap()]));
        well(check("shellcheck", &[script.to_str().unwrap()]));
    }
    well(check("systemd-hwdb", &["--strict", "--root", root.path().to_str().unwrap(), "update"]));
    // It asks the kernel, which lets nobody in but root.
    if Command::new("id").arg("-u").output().unwrap().stdout == b"0\n" {
        well(check("nft", &["--check", "--file", &path("etc/nftables.conf")]));
    }
    for unit in ["consigne-kiosk.service", "consigne-kiosk-night.timer", "consigne-kiosk-net.timer"] {
        let Some(output) =
            check("systemd-analyze", &["verify", &path(&format!("etc/systemd/system/{unit}"))])
        else {
            continue;
        };
        let why = said(&output).1;
        // Not installed here: the program, and the keeper of the seat.
        let faults = why.lines().filter(|line| {
            line.contains("Unknown") || line.contains("Failed to parse") || line.contains("ignoring")
        });
        assert_eq!(faults.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}

#[test]
fn the_page_of_a_kiosk_that_is_down_says_what_the_catalogues_say() {
    let page = fs::read_to_string(folder().join("down.html")).unwrap();
    for language in Language::ALL {
        let (code, dir) = (language.code(), language.dir());
        let words = Words::of(language).plain();
        let (title, text) = (words.say("kiosk-down-title"), words.say("kiosk-down-text"));
        let line = if language == Language::FRENCH {
            format!(
                "<h1 lang=\"{code}\" dir=\"{dir}\">{title}</h1>\n<p lang=\"{code}\" dir=\"{dir}\">{text}</p>"
            )
        } else {
            format!("<li lang=\"{code}\" dir=\"{dir}\">{title} {text}</li>")
        };
        assert!(page.contains(&line), "ops/kiosk/down.html lacks\n{line}");
    }
    assert_eq!(page.matches("<li ").count() + 1, Language::ALL.len(), "a language that nobody speaks here");
    // It lies on the machine alone: what it needs is in it, or beside it.
    assert!(!page.contains("src=") && !page.contains("href=") && !page.contains("http"));
}

#[test]
fn the_page_of_a_kiosk_that_is_down_is_heard_in_each_language_that_has_a_voice() {
    if Command::new("espeak-ng").arg("--version").output().is_err() {
        println!("passed over: espeak-ng is not installed");
        return;
    }
    let root = installed(&["https://coffre.example.fr"]);
    for language in Language::ALL.into_iter().filter(|language| heard::voice(*language).is_some()) {
        let file = format!("usr/local/share/consigne-kiosk/down.{}.wav", language.code());
        let sound = fs::read(root.path().join(&file)).unwrap_or_default();
        // More than a second of it, at two bytes 22,050 times a second.
        assert!(sound.len() > 44_100, "{file}: {} bytes", sound.len());
    }
}
