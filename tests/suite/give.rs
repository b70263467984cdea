//! The holder's yes: to exactly one release, once, in time.

use std::time::Duration;

use consigne::crypto::keyring::Field;
use consigne::crypto::otp::Code;
use consigne::db::Conn;
use consigne::documents::DocumentId;
use consigne::messaging::ReleaseId;
use consigne::releases::answer::{self, Outcome};
use consigne::releases::ask::{self, AskOutcome, ResendOutcome};
use consigne::releases::{ConfirmBy, State, stop};
use consigne::safes;
use consigne::schema::{release_documents, releases, safes as safes_table};
use diesel::prelude::*;

use crate::support::app::TestApp;
use crate::support::give::another;
use crate::support::people::{Person, Site};

const PHONE: &str = "+33639980001";

/// A holder with two papers, who has asked to give the first to the CAF.
struct Asked {
    app: TestApp,
    site: Site,
    awa: Person,
    papers: [DocumentId; 2],
    release: ReleaseId,
    code: Code,
}

async fn asked() -> Asked {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let session = app.come_in(&site, &awa);
    let papers = [app.keep_paper(&session, "Bail"), app.keep_paper(&session, "Quittance")];
    let caf = app.recipient(&site, "Jeanne Martin", "CAF");
    let (release, code) = app.wish(&session, &papers[..1], &caf);
    Asked { app, site, awa, papers, release, code: code.unwrap() }
}

impl Asked {
    fn state(&self) -> State {
        self.app.release(&self.awa, self.release).state
    }

    fn change(&self, work: impl FnOnce(&mut Conn) -> QueryResult<usize>) {
        let changed = self.app.app.db.write(|tx| Ok(work(tx)?)).unwrap();
        assert_eq!(changed, 1, "the test changes what it means to change");
    }

    /// The right code finds nothing to say yes to any more.
    fn expect_dead(&self) {
        let outcome = self.app.answer_by_sms(PHONE, &self.code);
        assert!(!matches!(outcome, Outcome::HandedOver(_)), "handed over by SMS");
        let outcome = self.app.answer_at_kiosk(&self.awa, self.release, &self.code);
        assert!(!matches!(outcome, Outcome::HandedOver(_)), "handed over at the kiosk");
        assert_ne!(self.state(), State::HandedOver);
        assert!(self.app.outbox().iter().all(|message| message.purpose != "link" || message.state == "held"));
    }

    fn sealed(&self, column: &str, text: &[u8]) -> Vec<u8> {
        let field = Field { table: "releases", column, row: self.release.as_bytes() };
        self.app.app.keyring.seal_field(field, text).unwrap()
    }
}

#[tokio::test]
async fn a_yes_with_the_right_code_hands_the_papers_over_once() {
    let asked = asked().await;
    assert_eq!(asked.app.answer_by_sms(PHONE, &asked.code), Outcome::HandedOver(asked.release));
    assert_eq!(asked.app.answer_by_sms(PHONE, &asked.code), Outcome::Closed);
    assert_eq!(asked.app.answer_at_kiosk(&asked.awa, asked.release, &asked.code), Outcome::Closed);
    let journal = asked.app.journal(&asked.awa);
    let handed = journal.iter().filter(|event| *event == "release.handed_over").count();
    assert_eq!(handed, 1);
    let purposes: Vec<String> = asked.app.outbox().into_iter().map(|message| message.purpose).collect();
    assert_eq!(purposes, ["link", "code", "receipt"]);
    assert!(asked.app.outbox().iter().all(|message| message.state == "queued"));
}

#[tokio::test]
async fn nothing_leaves_before_the_yes() {
    let asked = asked().await;
    let held: Vec<_> = asked.app.outbox().into_iter().filter(|message| message.state == "held").collect();
    assert!(matches!(held.as_slice(), [link] if link.purpose == "link"));
    assert!(asked.app.newest("code").contains(asked.code.to_text().as_str()));
}

#[tokio::test]
async fn another_recipient_kills_the_code() {
    let asked = asked().await;
    let mut recipient = asked.app.release(&asked.awa, asked.release).recipient;
    recipient.name = "Paul Autre".to_owned();
    let blob = asked.sealed("recipient", &serde_json::to_vec(&recipient).unwrap());
    asked.change(|tx| {
        diesel::update(releases::table.find(asked.release)).set(releases::recipient.eq(blob)).execute(tx)
    });
    asked.expect_dead();
}

#[tokio::test]
async fn another_paper_kills_the_code() {
    let asked = asked().await;
    asked.change(|tx| {
        let row = release_documents::table.filter(release_documents::release_id.eq(asked.release));
        diesel::update(row).set(release_documents::document_id.eq(asked.papers[1])).execute(tx)
    });
    asked.expect_dead();
}

#[tokio::test]
async fn another_purpose_kills_the_code() {
    let asked = asked().await;
    let blob = asked.sealed("purpose", b"work");
    asked.change(|tx| {
        diesel::update(releases::table.find(asked.release)).set(releases::purpose.eq(blob)).execute(tx)
    });
    asked.expect_dead();
}

#[tokio::test]
async fn another_end_kills_the_code() {
    let asked = asked().await;
    asked.change(|tx| {
        let later = releases::until.eq(releases::until + 1);
        diesel::update(releases::table.find(asked.release)).set(later).execute(tx)
    });
    asked.expect_dead();
}

#[tokio::test]
async fn another_phone_kills_the_code() {
    let asked = asked().await;
    let (keyring, safe) = (&asked.app.app.keyring, asked.awa.safe);
    let field = Field { table: "safes", column: "phone", row: safe.as_bytes() };
    let phone = keyring.seal_field(field, b"+33639980002").unwrap();
    let index = safes::phone_index(keyring, "+33639980002");
    asked.change(|tx| {
        let row = safes_table::table.find(safe);
        diesel::update(row)
            .set((safes_table::phone.eq(phone), safes_table::phone_index.eq(&index)))
            .execute(tx)
    });
    asked.change(|tx| {
        diesel::update(releases::table.find(asked.release)).set(releases::phone_index.eq(&index)).execute(tx)
    });
    let outcome = asked.app.answer_by_sms("+33639980002", &asked.code);
    assert!(matches!(outcome, Outcome::WrongCode { .. }));
    asked.expect_dead();
}

#[tokio::test]
async fn three_wrong_codes_give_nothing_and_the_right_one_comes_too_late() {
    let asked = asked().await;
    let wrong = another(&asked.code);
    for left in [2, 1, 0] {
        let outcome = asked.app.answer_at_kiosk(&asked.awa, asked.release, &wrong);
        assert_eq!(outcome, Outcome::WrongCode { left });
    }
    assert_eq!(asked.app.answer_at_kiosk(&asked.awa, asked.release, &asked.code), Outcome::Closed);
    assert_eq!(asked.state(), State::Refused);
    let refused =
        asked.app.journal(&asked.awa).iter().filter(|event| *event == "release.code_refused").count();
    assert_eq!(refused, 3);
    assert!(asked.app.outbox().is_empty(), "nothing waits to be sent");
}

#[tokio::test]
async fn a_late_code_gives_nothing() {
    let asked = asked().await;
    asked.app.advance(ask::CODE_LIFE);
    assert_eq!(asked.app.answer_by_sms(PHONE, &asked.code), Outcome::Closed);
    let now = asked.app.now();
    assert_eq!(stop::expire(&asked.app.app.db, &asked.app.app.keyring, now).unwrap(), 1);
    assert_eq!(asked.state(), State::Expired);
    assert_eq!(asked.app.journal(&asked.awa).last().unwrap(), "release.expired");
}

#[tokio::test]
async fn the_code_of_another_release_is_wrong() {
    let asked = asked().await;
    let session = asked.app.come_in(&asked.site, &asked.awa);
    let caf = asked.app.release(&asked.awa, asked.release).recipient;
    let (newer, code) = asked.app.wish(&session, &asked.papers, &caf);
    // A new wish ends the one before: one safe waits for one code.
    assert_eq!(asked.state(), State::Expired);
    let code = code.unwrap();
    if code.digits() != asked.code.digits() {
        let outcome = asked.app.answer_at_kiosk(&asked.awa, newer, &asked.code);
        assert_eq!(outcome, Outcome::WrongCode { left: 2 });
    }
    assert_eq!(asked.app.answer_at_kiosk(&asked.awa, asked.release, &code), Outcome::Closed);
    assert_eq!(asked.app.answer_by_sms(PHONE, &code), Outcome::HandedOver(newer));
}

#[tokio::test]
async fn of_two_safes_with_one_phone_the_code_picks_the_right_one() {
    let asked = asked().await;
    let app = &asked.app;
    let bilal = app.holder(&asked.site, "Bilal", Some(PHONE));
    let session = app.come_in(&asked.site, &bilal);
    let paper = app.keep_paper(&session, "Passeport");
    let caf = app.release(&asked.awa, asked.release).recipient;
    let (his, code) = app.wish(&session, &[paper], &caf);
    assert_eq!(app.answer_by_sms(PHONE, &code.unwrap()), Outcome::HandedOver(his));
    assert_eq!(asked.state(), State::Asked);
    assert_eq!(app.answer_by_sms(PHONE, &asked.code), Outcome::HandedOver(asked.release));
}

#[tokio::test]
async fn a_no_by_sms_or_at_the_kiosk_gives_nothing() {
    let asked = asked().await;
    let app = &asked.app.app;
    let refused = app.db.write(|tx| answer::refuse_by_sms(tx, &app.keyring, PHONE, asked.app.now()));
    assert_eq!(refused.unwrap(), 1);
    assert_eq!(asked.state(), State::Refused);
    asked.expect_dead();
}

#[tokio::test]
async fn fifty_parallel_yeses_hand_over_once() {
    let asked = asked().await;
    let handed = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for by_sms in (0..50).map(|number| number % 2 == 0) {
            let (asked, handed) = (&asked, &handed);
            scope.spawn(move || {
                let outcome = if by_sms {
                    asked.app.answer_by_sms(PHONE, &asked.code)
                } else {
                    asked.app.answer_at_kiosk(&asked.awa, asked.release, &asked.code)
                };
                match outcome {
                    Outcome::HandedOver(_) => handed.fetch_add(1, std::sync::atomic::Ordering::SeqCst),
                    Outcome::Closed => 0,
                    Outcome::WrongCode { .. } => panic!("the right code was called wrong"),
                };
            });
        }
    });
    assert_eq!(handed.into_inner(), 1);
    let receipts = asked.app.outbox().iter().filter(|message| message.purpose == "receipt").count();
    assert_eq!(receipts, 1);
}

#[tokio::test]
async fn a_resend_carries_the_same_code_and_the_fourth_sms_is_refused() {
    let asked = asked().await;
    let app = &asked.app.app;
    let resend = || {
        let now = asked.app.now();
        let safe = app.db.read(|conn| safes::find(conn, &app.keyring, asked.awa.safe)).unwrap();
        app.db
            .write(|tx| ask::resend(tx, &app.keyring, &safe, asked.release, Some(&asked.code), now))
            .unwrap()
    };
    assert_eq!(
        [resend(), resend(), resend()],
        [ResendOutcome::Sent, ResendOutcome::Sent, ResendOutcome::TooOften]
    );
    let texts: Vec<_> = asked.app.outbox().into_iter().filter(|message| message.purpose == "code").collect();
    assert_eq!(texts.len(), 3);
    assert!(texts.iter().all(|message| message.text.text == texts[0].text.text));
    // A new wish would send one more: the PIN says yes instead.
    let session = asked.app.come_in(&asked.site, &asked.awa);
    let caf = asked.app.release(&asked.awa, asked.release).recipient;
    let wish = asked.app.try_wish(&session, &asked.papers, &caf);
    assert!(matches!(wish, AskOutcome::Asked { confirm_by: ConfirmBy::Pin, .. }));
    asked.app.advance(Duration::from_mins(10));
    assert_eq!(resend(), ResendOutcome::Closed);
}

#[tokio::test]
async fn a_paper_of_another_safe_cannot_be_given() {
    let asked = asked().await;
    let bilal = asked.app.holder(&asked.site, "Bilal", None);
    let session = asked.app.come_in(&asked.site, &bilal);
    let caf = asked.app.release(&asked.awa, asked.release).recipient;
    assert!(matches!(asked.app.try_wish(&session, &asked.papers, &caf), AskOutcome::NoDocuments));
    assert!(matches!(asked.app.try_wish(&session, &[], &caf), AskOutcome::NoDocuments));
}
