//! `consigne verify`: whatever was changed behind the program's back is found and named.

use consigne::documents::verify::BrokenPage;
use consigne::documents::{self, Kind, PageId};
use consigne::journal::{self, Broken};
use diesel::RunQueryDsl;

use crate::support::app::TestApp;
use crate::support::people::Person;
use crate::support::whole_run::picture;

fn journal(app: &TestApp) -> Result<u64, Broken> {
    app.app.db.read(|conn| journal::verify(conn, &app.app.keyring)).unwrap()
}

fn pages(app: &TestApp) -> Result<u64, BrokenPage> {
    documents::verify::verify(&app.app.db, &app.app.blobs).unwrap()
}

/// Changes rows as somebody with the database's password could; returns how many.
fn change(app: &TestApp, statement: &str) -> usize {
    app.broken_on_purpose();
    app.app.db.write(|tx| Ok(diesel::sql_query(statement).execute(tx)?)).unwrap()
}

/// Two safes with five entries each or more.
async fn lived_in() -> (TestApp, Person, Person) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let people = [app.holder(&site, "Awa Diop", None), app.holder(&site, "Lila Haddad", None)];
    for person in &people {
        app.come_in(&site, person);
    }
    let [one, other] = people;
    (app, one, other)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_untouched_journal_holds() {
    let (app, awa, lila) = lived_in().await;
    let entries = app.journal(&awa).len() + app.journal(&lila).len();
    assert!(entries >= 10);
    assert_eq!(journal(&app), Ok(entries as u64));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_entry_is_named() {
    for column in
        ["event = 'signed_out'", "actor = 'system'", "at = at + 1", "detail = hash", "hash = detail"]
    {
        let (app, awa, _) = lived_in().await;
        let hit = change(&app, &format!("UPDATE journal SET {column} WHERE seq = 3"));
        assert_eq!(hit, 2, "one in each chain");
        let broken = journal(&app).unwrap_err();
        assert_eq!(
            (broken.safe, broken.seq),
            (Some(awa.safe), 3),
            "{column}: the first chain, the third entry"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_entry_is_named_wherever_it_stood() {
    for (statement, seq) in [
        ("DELETE FROM journal WHERE seq = 1", 1),
        ("DELETE FROM journal WHERE seq = 2", 2),
        ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", 0),
    ] {
        let (app, awa, _) = lived_in().await;
        let last = i64::try_from(app.journal(&awa).len()).unwrap();
        change(&app, statement);
        let broken = journal(&app).unwrap_err();
        let seq = if seq == 0 { last } else { seq };
        assert_eq!((broken.safe, broken.seq), (Some(awa.safe), seq), "{statement}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_whose_chain_has_no_head_are_found() {
    let (app, _, _) = lived_in().await;
    change(&app, "DELETE FROM journal_heads");
    let broken = journal(&app).unwrap_err();
    assert_eq!((broken.safe, broken.seq), (None, 0), "entries of no known chain");
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_that_change_places_are_found() {
    let (app, awa, _) = lived_in().await;
    change(&app, "UPDATE journal SET seq = 1000 WHERE seq = 2");
    change(&app, "UPDATE journal SET seq = 2 WHERE seq = 3");
    change(&app, "UPDATE journal SET seq = 3 WHERE seq = 1000");
    let broken = journal(&app).unwrap_err();
    assert_eq!((broken.safe, broken.seq), (Some(awa.safe), 2));
}

/// An installation with one paper; the name of its one blob.
async fn with_a_paper() -> (TestApp, PageId) {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Diop", None);
    let session = app.come_in(&site, &awa);
    app.kept_paper(&session, Kind::Other, "Bail", &picture(3));
    let name = app.app.blobs.names().unwrap().remove(0);
    (app, name.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_and_a_changed_page_are_named() {
    let (app, page) = with_a_paper().await;
    assert_eq!(pages(&app), Ok(1));
    let blobs = &app.app.blobs;
    let sealed = blobs.get(&page.to_string()).unwrap();
    let mut changed = sealed.clone();
    changed[sealed.len() / 2] ^= 1;
    blobs.put(&page.to_string(), &changed).unwrap();
    assert_eq!(pages(&app), Err(BrokenPage { page, why: "changed" }));
    blobs.put(&page.to_string(), &sealed[..sealed.len() - 1]).unwrap();
    assert_eq!(pages(&app), Err(BrokenPage { page, why: "changed" }));
    blobs.delete(&page.to_string()).unwrap();
    assert_eq!(pages(&app), Err(BrokenPage { page, why: "missing" }));
    blobs.put(&page.to_string(), &sealed).unwrap();
    assert_eq!(pages(&app), Ok(1));
}
