//! A backup opens without this program: `ops/open_backup.py`, the card, the PIN and the server key.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use consigne::app::Stores;
use consigne::blobs::Blobs;
use consigne::documents::Kind;
use diesel::{Connection, RunQueryDsl, SqliteConnection};
use secrecy::ExposeSecret;

use crate::support::app::TestApp;
use crate::support::whole_run::picture;

const TITLES: [&str; 2] = ["Carte d’identité", "Bail"];

/// A copied installation.
struct Backup {
    folder: tempfile::TempDir,
    card: String,
    pin: String,
    pages: [Vec<u8>; 2],
}

impl Backup {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn read(&self, card: &str, pin: &str) -> Output {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("ops/open_backup.py");
        let mut command = Command::new("python3");
        command.arg(script);
        for name in ["copy.sqlite", "blobs", "erasure", "server.key", "out"] {
            command.arg(self.path(name));
        }
        let input = self.path("input");
        fs::write(&input, format!("{card}\n{pin}\n")).unwrap();
        command.stdin(Stdio::from(fs::File::open(input).unwrap())).output().unwrap()
    }
}

/// None where the backup can't be read here: no Python with Argon2id, or no `SQLite`.
async fn backup() -> Option<Backup> {
    let module = "from cryptography.hazmat.primitives.kdf.argon2 import Argon2id";
    let python = Command::new("python3").args(["-c", module]).stderr(Stdio::null()).status();
    if !python.is_ok_and(|status| status.success()) {
        eprintln!("passed over: no python3 with cryptography 44 or later");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let at = |name| folder.path().join(name);
    let stores =
        Stores { blobs: Blobs::disk(&at("blobs")).unwrap(), erasure: Blobs::disk(&at("erasure")).unwrap() };
    let app = TestApp::spawn_on(stores, |_| {}).await;
    let url = app.app.config.database_url();
    let Some(file) = url.strip_prefix("sqlite:") else {
        eprintln!("passed over: the reader opens SQLite; of PostgreSQL the tables are loaded into one first");
        return None;
    };
    let site = app.site();
    let person = app.holder(&site, "Mariam Traoré", None);
    let session = app.come_in(&site, &person);
    // Two chunks and a bit: the numbers of the chunks matter.
    let long = picture(7).repeat(4);
    assert!(long.len() > 130_000);
    let pages = [picture(5), long];
    app.kept_paper(&session, Kind::Identity, TITLES[0], &pages[0]);
    app.kept_paper(&session, Kind::Housing, TITLES[1], &pages[1]);
    let mut conn = SqliteConnection::establish(file).unwrap();
    let copy = format!("VACUUM INTO '{}'", at("copy.sqlite").display());
    diesel::sql_query(copy).execute(&mut conn).unwrap();
    fs::write(at("server.key"), app.app.config.server_key.as_ref().unwrap().expose_secret()).unwrap();
    fs::create_dir(at("out")).unwrap();
    let pin = String::from_utf8(person.pin.as_ref().unwrap().digits().to_vec()).unwrap();
    Some(Backup { card: person.card.clone(), pin, pages, folder })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_opens_with_card_pin_and_server_key() {
    let Some(backup) = backup().await else { return };
    let output = backup.read(&backup.card.to_lowercase(), &backup.pin);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for (kind, title) in ["identity", "housing"].iter().zip(TITLES) {
        assert!(said.contains(&format!("{kind}  {title}")), "{said}");
    }
    let mut written: Vec<Vec<u8>> = fs::read_dir(backup.path("out"))
        .unwrap()
        .map(|file| fs::read(file.unwrap().path()).unwrap())
        .collect();
    written.sort_by_key(Vec::len);
    assert!(written == backup.pages, "the pages are the same, byte by byte");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_stays_closed_without_one_of_its_keys() {
    let Some(backup) = backup().await else { return };
    let other_pin = if backup.pin == "135790" { "135791" } else { "135790" };
    assert!(!backup.read(&backup.card, other_pin).status.success());
    assert!(!backup.read(&backup.card[1..], &backup.pin).status.success());
    let key = fs::read(backup.path("server.key")).unwrap();
    fs::write(backup.path("server.key"), consigne::crypto::keyring::Keyring::new_line(1).as_bytes()).unwrap();
    assert!(!backup.read(&backup.card, &backup.pin).status.success());
    fs::write(backup.path("server.key"), key).unwrap();
    fs::remove_dir_all(backup.path("erasure")).unwrap();
    assert!(!backup.read(&backup.card, &backup.pin).status.success());
    assert_eq!(fs::read_dir(backup.path("out")).unwrap().count(), 0);
}
