//! Locking a safe ends all that is open; closing one erases it for good.

use std::process::Command;

use consigne::app::{App, Channels, Stores};
use consigne::blobs::Blobs;
use consigne::cards::payload::Payload;
use consigne::clock::Clock;
use consigne::closing::{close, lock};
use consigne::documents::Kind;
use consigne::journal::{Actor, Detail};
use consigne::safes::sign_in::{CardOutcome, with_card, with_pin};
use consigne::safes::{Level, notices, reserve, session};
use diesel::{Connection, RunQueryDsl, SqliteConnection};

use crate::support::app::TestApp;
use crate::support::people::Site;
use crate::support::ways::{Owner, SECOND};
use crate::support::whole_run::picture;

const PHONE: &str = "+33639980001";

#[tokio::test]
async fn bloquer_by_sms_ends_sessions_and_links_and_an_agent_unlocks_in_person() {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let asked = app.asked_by(&site, &awa);
    app.answer_by_sms(PHONE, asked.code.as_ref().unwrap());
    let link = app.newest_link();
    assert_eq!(app.client().get(&link).await.status, 200);
    let inside = app.come_in(&site, &awa);

    app.receive_sms("SM1", "+33639980009", "BLOQUER").await;
    assert!(app.safe(awa.safe).locked_at.is_none(), "another phone");
    app.receive_sms("SM2", PHONE, "bloquer").await;
    assert!(app.safe(awa.safe).locked_at.is_some());
    let (token, kiosk) = (inside.token.clone(), inside.kiosk);
    let resumed =
        app.app.db.read(|conn| session::resume(conn, &app.app.keyring, token, kiosk, app.now())).unwrap();
    assert!(resumed.is_none(), "the session is over");
    assert!(matches!(app.show(&site, &awa), CardOutcome::Locked));
    assert_eq!(app.client().get(&link).await.status, app.client().get("/r/nothing").await.status);
    assert_eq!(app.state(&awa, asked.release), consigne::releases::State::Stopped);

    let (safe, agent, now) = (app.safe(awa.safe), app.agent_session(&site).agent, app.now());
    assert!(app.app.db.write(|tx| lock::unlock(tx, &app.app.keyring, &safe, agent, now)).unwrap());
    assert!(!app.app.db.write(|tx| lock::unlock(tx, &app.app.keyring, &safe, agent, now)).unwrap());
    app.come_in(&site, &awa);
    assert_eq!(app.state(&awa, asked.release), consigne::releases::State::Stopped, "a link stays dead");
    let journal = app.journal(&awa);
    assert!(journal.contains(&"safe.locked".to_owned()) && journal.contains(&"safe.unlocked".to_owned()));
}

/// What a copied database holds at this moment, under another address.
struct Copy {
    url: String,
    /// Where it lies on a server and what drops it there.
    on_server: Option<(String, String)>,
    _folder: tempfile::TempDir,
}

impl Drop for Copy {
    fn drop(&mut self) {
        let Some((beside, drop_it)) = &self.on_server else { return };
        drop(Command::new("psql").args(["--quiet", "--dbname", beside, "--command", drop_it]).status());
    }
}

fn copy_of(app: &TestApp) -> Copy {
    let (url, folder) = (app.app.config.database_url(), tempfile::tempdir().unwrap());
    if let Some(file) = url.strip_prefix("sqlite:") {
        let copy = folder.path().join("copy.sqlite");
        let mut conn = SqliteConnection::establish(file).unwrap();
        diesel::sql_query(format!("VACUUM INTO '{}'", copy.display())).execute(&mut conn).unwrap();
        return Copy { url: format!("sqlite:{}", copy.display()), on_server: None, _folder: folder };
    }
    let (server, name) = url.rsplit_once('/').unwrap();
    let (name, options) = name.split_once('?').map_or((name, ""), |(name, options)| (name, options));
    let mark = if options.is_empty() { "" } else { "?" };
    let copy = format!("{server}/{name}_copy{mark}{options}");
    let dump = folder.path().join("dump.sql");
    let run = |command: &mut Command| assert!(command.status().unwrap().success());
    run(Command::new("pg_dump").args(["--dbname", &url, "--file"]).arg(&dump));
    let create = format!("CREATE DATABASE \"{name}_copy\"");
    run(Command::new("psql").args(["--quiet", "--dbname", &url, "--command", &create]));
    run(Command::new("psql").args(["--quiet", "--dbname", &copy, "--file"]).arg(&dump));
    let drop_it = format!("DROP DATABASE \"{name}_copy\" WITH (FORCE)");
    Copy { url: copy, on_server: Some((url.clone(), drop_it)), _folder: folder }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_safe_leaves_nothing_and_no_backup_opens_it_with_todays_erasure_keys() {
    let data = tempfile::tempdir().unwrap();
    let at = |name| Blobs::disk(&data.path().join(name)).unwrap();
    let app = TestApp::spawn_on(Stores { blobs: at("blobs"), erasure: at("erasure") }, |_| {}).await;
    let site = app.site();
    app.another_team(&site, SECOND);
    let (awa, sam) = (
        app.owner(&site, "Awa", PHONE, Level::Flexible),
        app.owner(&site, "Sam", "+33639980002", Level::Flexible),
    );
    let inside = app.come_in(&site, &awa.person);
    app.kept_paper(&inside, Kind::Identity, "Carte", &picture(5));
    let asked = app.asked_by(&site, &awa.person);
    app.answer_by_sms(PHONE, asked.code.as_ref().unwrap());
    let backup = copy_of(&app);

    let (db, safe, now) = (&app.app.db, app.safe(awa.person.safe), app.now());
    db.write(|tx| close::begin(tx, &app.app.keyring, &safe, now)).unwrap();
    assert!(matches!(app.show(&site, &awa.person), CardOutcome::Stopped), "at once");
    assert_eq!(consigne::jobs::purge(&app.app).await.unwrap(), 1, "what was begun is finished later");
    assert!(matches!(app.show(&site, &awa.person), CardOutcome::Unknown));
    assert!(app.journal(&awa.person).is_empty());
    assert!(app.app.blobs.names().unwrap().is_empty(), "the papers are gone");
    app.come_in(&site, &sam.person);

    // Yesterday's database, today's erasure store, the right card: Awa's stays closed, Sam's opens.
    let mut config = app.app.config.clone();
    config.database_url = Some(backup.url.clone());
    let stores = Stores { blobs: at("blobs"), erasure: at("erasure") };
    let channels = Channels { sms: Vec::new(), mailer: None };
    let restored = App::build(config, Clock::fixed(app.now()), stores, channels).unwrap();
    for (owner, opens) in [(&awa, false), (&sam, true)] {
        assert_eq!(opens_with_card(&restored, &site, owner), opens, "{}", owner.person.number);
        assert_eq!(opens_with_reserve(&restored, &site, owner), opens, "{}", owner.person.number);
    }
}

/// The door that a card leads to, in an installation that knows it.
fn door(app: &App, site: &Site, card: &str) -> session::Session {
    let secret = Payload::parse(card).unwrap();
    let outcome = app
        .db
        .write(|tx| with_card(tx, &app.keyring, &app.erasure, site.kiosk, secret.as_bytes(), app.now()));
    let (CardOutcome::AskPin(token) | CardOutcome::Reserve(token)) = outcome.unwrap() else {
        panic!("the backup knows the card")
    };
    app.db.read(|conn| session::resume(conn, &app.keyring, token, site.kiosk, app.now())).unwrap().unwrap()
}

fn opens_with_card(app: &App, site: &Site, owner: &Owner) -> bool {
    let (door, pin) = (door(app, site, &owner.person.card), owner.person.pin.as_ref().unwrap());
    with_pin(&app.db, &app.keyring, &app.erasure, &app.hasher, &door, pin, app.now()).is_ok()
}

fn opens_with_reserve(app: &App, site: &Site, owner: &Owner) -> bool {
    let door = door(app, site, owner.reserve.as_ref().unwrap());
    let safe = app.db.read(|conn| consigne::safes::find(conn, &app.keyring, door.safe)).unwrap();
    let now = app.now();
    app.db.write(|tx| reserve::spend(tx, &app.keyring, &app.erasure, &door, &safe, now)).is_ok()
}

#[tokio::test]
async fn a_lock_at_the_desk_counts_once_and_refuses_a_first_visit_under_way() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.new_holder(&site, "Awa", None);
    let CardOutcome::FirstVisit(token) = app.show(&site, &awa) else { panic!("no first visit") };
    let under_way = app.session(&site, token);
    let (safe, now) = (app.safe(awa.safe), app.now());
    let by = (Actor::Agent, &Detail::none());
    let lock = || app.app.db.write(|tx| lock::lock(tx, &app.app.keyring, &safe, by, now)).unwrap();
    assert!(lock() && !lock());
    let (keyring, erasure, hasher) = (&app.app.keyring, &app.app.erasure, &app.app.hasher);
    let finished =
        consigne::safes::first_visit::finish(&app.app.db, keyring, erasure, hasher, &under_way, now);
    assert!(finished.is_err());
}

#[tokio::test]
async fn nobody_marks_as_seen_what_is_yet_to_come() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    app.app.db.write(|tx| notices::seen(tx, awa.safe, i64::MAX)).unwrap();
    let (safe, now) = (app.safe(awa.safe), app.now());
    let by = (Actor::Agent, &Detail::none());
    assert!(app.app.db.write(|tx| lock::lock(tx, &app.app.keyring, &safe, by, now)).unwrap());
    let safe = app.safe(awa.safe);
    let unseen = app.app.db.read(|conn| notices::unseen(conn, &app.app.keyring, &safe)).unwrap();
    assert_eq!(unseen.len(), 1);
}

#[tokio::test]
async fn a_session_that_outlives_a_lock_shows_nothing() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let client = app.inside(&site, &awa).await;
    assert_eq!(client.get("/kiosk/home").await.status, 200);
    // As if the two had met: the lock is there, and the session too.
    app.app.db.write(|tx| Ok(diesel::sql_query("UPDATE safes SET locked_at = 1").execute(tx)?)).unwrap();
    for path in ["/kiosk/home", "/kiosk/papers", "/kiosk/settings"] {
        assert_eq!(client.get(path).await.leads_to(), "/kiosk/closed", "{path}");
    }
}
