//! A page of 300 KiB: sealed, stored and noted; fetched, opened and checked.

use std::fs::File;
use std::io::Write as _;

use consigne::crypto::secret::fill;
use consigne::documents::add::{self, NewPage, PageOutcome};
use consigne::documents::{Kind, view};
use consigne::safes::sign_in::{CardOutcome, PinOutcome, with_pin};

use crate::report::{Report, measure};
use crate::site::Site;

const PAGES: usize = 200;
const PAGE_BYTES: usize = 300 * 1024;

pub fn pages(report: &mut Report, site: &Site) {
    let app = &site.app;
    let person = site.person();
    let CardOutcome::AskPin(token) = site.show(&person.card) else { panic!("the card is refused") };
    let session = site.session(token);
    let (keyring, erasure, hasher) = (&app.keyring, &app.erasure, &app.hasher);
    let entered = with_pin(&app.db, keyring, erasure, hasher, &session, &person.pin, app.now()).unwrap();
    let PinOutcome::In(token) = entered else { panic!("the PIN is refused") };
    let key = site.session(token).safe_key().unwrap();
    let mut content = vec![0; PAGE_BYTES];
    fill(&mut content);

    let numbers: Vec<usize> = (0..PAGES).collect();
    let plain = measure(&numbers, 1, |number| {
        let mut file = File::create(site.folder.path().join(format!("plain-{number}"))).unwrap();
        file.write_all(&content).unwrap();
        file.sync_all().unwrap();
    });
    let documents: Vec<_> = numbers
        .iter()
        .map(|_| {
            app.db
                .write(|tx| add::start(tx, keyring, person.safe, &key, Kind::Other, "Papier", app.now()))
                .unwrap()
        })
        .collect();
    let stored = measure(&documents, 1, |document| {
        let page =
            NewPage { document: *document, content: &content, media_type: "image/jpeg", sheets: 1, at: None };
        let now = app.now();
        let added = add::add_page(&app.db, keyring, &app.blobs, person.safe, &key, &page, now).unwrap();
        assert!(matches!(added, PageOutcome::Added(_)));
        let kept = app.db.write(|tx| add::keep(tx, keyring, person.safe, *document, "Papier", None, now));
        assert!(kept.unwrap());
    });
    let fetched = measure(&documents, 1, |document| {
        let page = view::page(&app.db, keyring, &app.blobs, person.safe, &key, *document, 1).unwrap();
        assert_eq!(page.bytes.len(), PAGE_BYTES);
    });
    let share = stored.per_second() / plain.per_second() * 100.0;
    report.row("page of 300 KiB: keep", site.on, "CPU", stored.cpu_ms_each(), "ms");
    report.row("page of 300 KiB: keep", site.on, "pages", stored.per_second(), "/s");
    report.row("page of 300 KiB: keep", site.on, "share of write + fsync", share, "%");
    report.row("page of 300 KiB: look", site.on, "CPU", fetched.cpu_ms_each(), "ms");
}
