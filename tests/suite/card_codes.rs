//! Codes on paper: the SMS asks for one by its number and carries none, and each serves once.

use consigne::cards::issue;
use consigne::crypto::otp::Code;
use consigne::i18n::Language;
use consigne::journal::Detail;
use consigne::messaging::ReleaseId;
use consigne::organisations::recipients::Recipient;
use consigne::print::fonts::Fonts;
use consigne::releases::afar::{self, AskOutcome};
use consigne::releases::agreements::{self, MakeOutcome, Wanted};
use consigne::releases::answer::Outcome;
use consigne::releases::ask::{self, ResendOutcome};
use consigne::releases::card_codes::{self, CODES, FEW, List};
use consigne::releases::{AgreementId, ConfirmBy, Length, Reason, State, code_sheet};
use consigne::safes::session::Session;
use consigne::schema::from_afar::card_codes as table;
use consigne::schema::releases;
use diesel::prelude::*;

use crate::support::app::TestApp;
use crate::support::give::another;
use crate::support::people::{Person, Site};
use crate::support::tools::run;

const PHONE: &str = "+33639980001";

struct World {
    app: TestApp,
    site: Site,
    awa: Person,
    session: Session,
    caf: Recipient,
    list: List,
}

impl World {
    async fn new() -> Self {
        let app = TestApp::spawn().await;
        let site = app.site();
        let awa = app.holder(&site, "Awa", Some(PHONE));
        let session = app.come_in(&site, &awa);
        let caf = app.recipient(&site, "Jeanne Martin", "CAF");
        let list = app.begin_list(&awa);
        Self { app, site, awa, session, caf, list }
    }

    fn code(&self, number: usize) -> Code {
        self.list.codes()[number - 1].clone()
    }

    /// Asks to give a new paper.
    fn wish(&self) -> ReleaseId {
        let paper = self.app.keep_paper(&self.session, "Bail");
        let (release, code) = self.app.wish(&self.session, &[paper], &self.caf);
        assert!(code.is_none(), "no code goes by SMS");
        release
    }

    fn number(&self, release: ReleaseId) -> Option<i32> {
        self.app.release(&self.awa, release).card_code
    }

    fn left(&self) -> Option<usize> {
        self.app.app.db.read(|conn| card_codes::left(conn, self.awa.safe)).unwrap()
    }

    /// All codes but `left` have served.
    fn use_all_but(&self, left: i32) {
        let last = i32::try_from(CODES).unwrap() - left;
        let used = |conn: &mut _| {
            let first = table::table.filter(table::number.le(last));
            Ok(diesel::update(first).set(table::used_at.eq(1_i64)).execute(conn)?)
        };
        self.app.app.db.write(used).unwrap();
    }

    fn agreement(&self) -> AgreementId {
        let (app, now) = (&self.app.app, self.app.now());
        let safe = self.app.safe(self.awa.safe);
        let papers =
            [self.app.keep_paper(&self.session, "Bail"), self.app.keep_paper(&self.session, "Carte")];
        let made = app.db.write(|tx| {
            let team = agreements::teams(tx, safe.organisation)?[0].id;
            let wanted = Wanted {
                safe: &safe,
                session: &self.session,
                team,
                documents: &papers,
                ends_at: Length::Month.until(now),
                names_kinds: true,
            };
            agreements::make(tx, &app.keyring, &wanted, now)
        });
        let MakeOutcome::Made(id) = made.unwrap() else { panic!("no agreement") };
        id
    }

    fn ask_from_afar(&self, agreement: AgreementId) -> AskOutcome {
        let (app, now, session) = (&self.app.app, self.app.now(), self.app.agent_session(&self.site));
        let asked = app.db.write(|tx| {
            let documents = agreements::find(tx, agreement, now)?.unwrap().documents;
            let ask = afar::Ask {
                session: &session,
                agreement,
                documents: &documents,
                recipient: &self.caf,
                reason: Reason::Housing,
                length: Length::Week,
                public_url: &self.app.url,
                at_night: false,
            };
            afar::ask(tx, &app.keyring, &ask, now)
        });
        asked.unwrap()
    }
}

impl TestApp {
    /// A list that the holder has in his hand.
    fn begin_list(&self, person: &Person) -> List {
        let (app, now, safe, list) = (&self.app, self.now(), self.safe(person.safe), List::draw());
        for code in list.codes() {
            self.secret(&code.to_text());
        }
        let none = Detail::none();
        app.db.write(|tx| card_codes::begin_using(tx, &app.keyring, &safe, &list, &none, now)).unwrap();
        list
    }
}

#[tokio::test]
async fn the_sms_asks_for_a_code_by_its_number_and_the_one_on_paper_says_yes_once() {
    let world = World::new().await;
    let release = world.wish();
    assert_eq!(world.number(release), Some(1));
    let text = world.app.newest("code");
    assert!(text.contains("code 1 de votre liste") && text.contains("Jeanne Martin (CAF)"), "{text}");
    assert!(!text.contains(world.code(1).to_text().as_str()), "the code is on paper alone");
    for wrong in [world.code(2), another(&world.code(1))] {
        assert!(matches!(world.app.answer_by_sms(PHONE, &wrong), Outcome::WrongCode { .. }));
    }
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::HandedOver(release));
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::Closed);
    let next = world.wish();
    assert_eq!(world.number(next), Some(2), "each serves once");
    assert!(matches!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::WrongCode { .. }));
    assert_eq!(world.app.answer_at_kiosk(&world.awa, next, &world.code(2)), Outcome::HandedOver(next));
    assert_eq!(world.left(), Some(CODES - 2));
}

#[tokio::test]
async fn a_code_of_a_request_that_is_refused_replaced_or_late_has_served_too() {
    let world = World::new().await;
    world.wish();
    let second = world.wish();
    assert_eq!(world.number(second), Some(2), "any edit asks for another code");
    let now = world.app.now();
    let app = &world.app.app;
    let refused = app.db.write(|tx| consigne::releases::answer::refuse_by_sms(tx, &app.keyring, PHONE, now));
    assert_eq!(refused.unwrap(), 1);
    let third = world.wish();
    assert_eq!(world.number(third), Some(3));
    world.app.advance(ask::CODE_LIFE);
    let now = world.app.now();
    consigne::releases::stop::expire(&app.db, &app.keyring, now).unwrap();
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(3)), Outcome::Closed);
    let session = world.app.come_in(&world.site, &world.awa);
    let paper = world.app.keep_paper(&session, "Bail");
    let (fourth, _) = world.app.wish(&session, &[paper], &world.caf);
    assert_eq!(world.number(fourth), Some(4));
    assert_eq!(world.left(), Some(CODES - 4));
}

#[tokio::test]
async fn another_recipient_kills_a_printed_code_like_any_other() {
    let world = World::new().await;
    let release = world.wish();
    let app = &world.app.app;
    let later = |conn: &mut _| {
        let row = releases::table.find(release);
        Ok(diesel::update(row).set(releases::until.eq(releases::until + 1)).execute(conn)?)
    };
    assert_eq!(app.db.write(later).unwrap(), 1);
    assert!(matches!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::WrongCode { .. }));
    assert_eq!(world.app.release(&world.awa, release).state, State::Asked);
}

#[tokio::test]
async fn a_row_of_another_place_or_safe_is_no_code_of_this_list() {
    let world = World::new().await;
    let release = world.wish();
    let app = &world.app.app;
    // Whoever can write in the database moves the MAC of a code that he has seen to the one that is asked for.
    let moved = |conn: &mut _| {
        use table::{code, number, safe_id};
        let of = |place: i32| table::table.filter(safe_id.eq(world.awa.safe)).filter(number.eq(place));
        let seen: Vec<u8> = of(7).select(code).first(conn)?;
        Ok(diesel::update(of(1)).set(code.eq(seen)).execute(conn)?)
    };
    assert_eq!(app.db.write(moved).unwrap(), 1);
    for code in [world.code(7), world.code(1)] {
        assert!(matches!(world.app.answer_at_kiosk(&world.awa, release, &code), Outcome::WrongCode { .. }));
    }
}

#[tokio::test]
async fn the_same_sms_is_sent_again_and_without_a_list_there_must_be_a_code() {
    let world = World::new().await;
    let release = world.wish();
    let (app, now, safe) = (&world.app.app, world.app.now(), world.app.safe(world.awa.safe));
    let resend = || app.db.write(|tx| ask::resend(tx, &app.keyring, &safe, release, None, now)).unwrap();
    assert_eq!(resend(), ResendOutcome::Sent);
    let texts: Vec<_> = world.app.outbox().into_iter().filter(|message| message.purpose == "code").collect();
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[0].text.text, texts[1].text.text);
}

#[tokio::test]
async fn with_the_list_used_up_the_kiosk_asks_for_the_pin_and_from_afar_nothing_is_asked() {
    let world = World::new().await;
    let agreement = world.agreement();
    world.use_all_but(0);
    assert_eq!(world.left(), Some(0));
    assert_eq!(world.ask_from_afar(agreement), AskOutcome::NoCodes);
    let release = world.wish();
    assert_eq!(world.app.release(&world.awa, release).confirm_by, ConfirmBy::Pin);
    assert!(
        world.app.outbox().iter().all(|message| message.purpose != "code"),
        "no code by SMS behind his back"
    );
    // A stray answer from the phone does not spend the tries of the PIN.
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::Closed);
    let (kiosk, _) = world.app.browse_in(&world.site, &world.awa);
    let page = kiosk.get(&format!("/kiosk/give/{release}/code")).await.text();
    assert!(page.contains("Votre liste est finie.") && page.contains("Tapez votre code secret"), "{page}");
    world.app.begin_list(&world.awa);
    assert_eq!(world.number(world.wish()), Some(1), "a new list serves at once");
}

#[tokio::test]
async fn a_request_from_afar_asks_for_the_next_code_and_names_no_kind() {
    let world = World::new().await;
    let agreement = world.agreement();
    let AskOutcome::Asked(first) = world.ask_from_afar(agreement) else { panic!("not asked") };
    let text = world.app.newest("request");
    assert!(text.contains("code 1 de votre liste") && text.contains("Accueil demande 2 papiers"), "{text}");
    assert!(!text.contains("logement") && !text.contains(world.code(1).to_text().as_str()), "{text}");
    let AskOutcome::Asked(second) = world.ask_from_afar(agreement) else { panic!("not asked") };
    assert_eq!((world.number(first), world.number(second)), (Some(1), Some(2)), "each has its own");
    let at_kiosk = world.wish();
    assert_eq!(world.number(at_kiosk), Some(3));
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(2)), Outcome::HandedOver(second));
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::HandedOver(first));
}

#[tokio::test]
async fn a_new_list_replaces_the_old_one_and_what_was_asked_with_it() {
    let world = World::new().await;
    let release = world.wish();
    let list = world.app.begin_list(&world.awa);
    assert_eq!(world.app.release(&world.awa, release).state, State::Expired);
    assert_eq!(world.left(), Some(CODES));
    let next = world.wish();
    assert!(matches!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::WrongCode { .. }));
    assert_eq!(world.app.answer_by_sms(PHONE, &list.codes()[0]), Outcome::HandedOver(next));
    let (app, now, safe) = (&world.app.app, world.app.now(), world.app.safe(world.awa.safe));
    let none = Detail::none();
    let stop = || app.db.write(|tx| card_codes::stop_using(tx, &app.keyring, &safe, &none, now)).unwrap();
    assert!(stop() && !stop());
    assert_eq!(world.left(), None);
    let paper = world.app.keep_paper(&world.session, "Bail");
    assert!(world.app.wish(&world.session, &[paper], &world.caf).1.is_some(), "codes by SMS again");
    let journal = world.app.journal(&world.awa);
    for (event, times) in [("card_codes.made", 2), ("card_codes.stopped", 1)] {
        assert_eq!(journal.iter().filter(|entry| *entry == event).count(), times, "{event}");
    }
    assert_eq!(world.app.outbox().iter().filter(|message| message.purpose == "notice").count(), 3);
}

#[tokio::test]
async fn two_lists_of_one_phone_do_not_answer_for_each_other() {
    let world = World::new().await;
    let sam = world.app.holder(&world.site, "Sam", Some(PHONE));
    let of_sam = world.app.begin_list(&sam);
    let release = world.wish();
    assert!(matches!(world.app.answer_by_sms(PHONE, &of_sam.codes()[0]), Outcome::WrongCode { .. }));
    assert_eq!(world.app.answer_by_sms(PHONE, &world.code(1)), Outcome::HandedOver(release));
}

#[tokio::test]
async fn a_list_is_printed_at_the_kiosk_and_counts_once_it_is_in_the_hand() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", Some(PHONE));
    let (kiosk, token) = app.browse_in(&site, &awa);
    assert!(kiosk.get("/kiosk/settings").await.text().contains("href=\"/kiosk/codes\""));
    assert_eq!(kiosk.post_bare("/kiosk/codes", &[("csrf", "00")]).await.status, 403);
    assert_eq!(kiosk.post("/kiosk/codes", &[]).await.leads_to(), "/kiosk/codes/print");
    assert_eq!(kiosk.post("/kiosk/codes", &[]).await.leads_to(), "/kiosk/codes/print", "a second tap");
    let session = app.session(&site, token);
    let now = app.now();
    let waiting = app.app.db.write(|tx| {
        let print = issue::waiting_for(tx, &session, awa.safe, issue::Kind::Codes, now)?.unwrap();
        Ok((print, issue::waiting(tx, &app.app.keyring, &session, print, now)?.unwrap()))
    });
    let (print, waiting) = waiting.unwrap();
    let list = List::parse(&waiting.text).unwrap();
    for code in list.codes() {
        app.secret(&code.to_text());
    }
    let page = kiosk.get("/kiosk/codes/print").await.text();
    assert!(page.contains(&format!("/kiosk/print/{print}")) && page.contains("/kiosk/codes/hand"));
    let pdf = kiosk.get(&format!("/kiosk/print/{print}")).await;
    assert_eq!((pdf.status, pdf.content_type.as_str()), (200, "application/pdf"));
    // The list waits for this session alone, never for an agent's.
    let desk = app.desk(&site).await;
    assert_eq!(desk.get(&format!("/desk/cards/{print}")).await.status, 404);
    let left = || app.app.db.read(|conn| card_codes::left(conn, awa.safe)).unwrap();
    assert_eq!(left(), None, "nobody has it in his hand yet");
    assert!(kiosk.get("/kiosk/codes/hand").await.text().contains("Avez-vous la liste en main"));
    assert_eq!(kiosk.post("/kiosk/codes/begin", &[]).await.leads_to(), "/kiosk/codes/begun");
    assert_eq!(left(), Some(CODES));
    assert_eq!(kiosk.get(&format!("/kiosk/print/{print}")).await.status, 404, "it has left the server");
    assert_eq!(kiosk.post("/kiosk/codes/begin", &[]).await.leads_to(), "/kiosk/codes", "once");
    let paper = app.keep_paper(&session, "Bail");
    let caf = app.recipient(&site, "Jeanne Martin", "CAF");
    let (release, _) = app.wish(&session, &[paper], &caf);
    let page = kiosk.get(&format!("/kiosk/give/{release}/code")).await.text();
    assert!(page.contains("Tapez le code \u{2068}1\u{2069} de votre liste."), "{page}");
    let again = kiosk.post(&format!("/kiosk/give/{release}/again"), &[]).await;
    assert_eq!(again.leads_to(), format!("/kiosk/give/{release}/code?again=1"));
    let digits = list.codes()[0].to_text();
    let typed = [("digit", "ok"), ("pin", digits.as_str())];
    let done = kiosk.post(&format!("/kiosk/give/{release}/code"), &typed).await;
    assert_eq!(done.leads_to(), format!("/kiosk/give/{release}"));
    assert_eq!(app.release(&awa, release).state, State::HandedOver);
    assert_eq!(kiosk.post("/kiosk/codes/stop", &[]).await.leads_to(), "/kiosk/settings/done");
    assert_eq!(left(), None);
}

#[tokio::test]
async fn the_kiosk_says_what_is_missing_and_when_few_codes_are_left() {
    let world = World::new().await;
    let (kiosk, _) = world.app.browse_in(&world.site, &world.awa);
    let few = i32::try_from(FEW).unwrap();
    for (left, warns) in [(few, false), (few - 1, true)] {
        world.use_all_but(left);
        let page = kiosk.get("/kiosk/codes").await.text();
        assert!(page.contains(&format!("Il reste \u{2068}{left}\u{2069} codes.")), "{page}");
        assert_eq!(page.contains("Imprimez bientôt"), warns, "{left} left");
    }
    let release = world.wish();
    let page = kiosk.get(&format!("/kiosk/give/{release}/code")).await.text();
    assert!(page.contains("Votre liste est presque finie."), "{page}");
    world.use_all_but(0);
    assert!(kiosk.get("/kiosk/codes").await.text().contains("Votre liste est finie."));
    for path in ["/kiosk/codes", "/kiosk/codes/stop", "/kiosk/codes/begun", "/kiosk/settings"] {
        assert_eq!(kiosk.get(path).await.status, 200, "{path}");
    }
    let none = "UPDATE kiosks SET prints = FALSE";
    world.app.app.db.write(|tx| Ok(diesel::sql_query(none).execute(tx)?)).unwrap();
    assert!(kiosk.get("/kiosk/codes").await.text().contains("Cette borne n’imprime pas."));
    assert_eq!(kiosk.post("/kiosk/codes", &[]).await.leads_to(), "/kiosk/codes");

    let sam = world.app.holder(&world.site, "Sam", None);
    let (kiosk, _) = world.app.browse_in(&world.site, &sam);
    let page = kiosk.get("/kiosk/codes").await.text();
    assert!(
        page.contains("Il faut d’abord un numéro de téléphone.") && page.contains("/kiosk/phone"),
        "{page}"
    );
    assert_eq!(kiosk.post("/kiosk/codes", &[]).await.leads_to(), "/kiosk/codes");
}

#[tokio::test]
async fn the_codes_go_with_the_safe() {
    let world = World::new().await;
    world.wish();
    let (app, now, safe) = (&world.app.app, world.app.now(), world.app.safe(world.awa.safe));
    app.db.write(|tx| consigne::closing::close::begin(tx, &app.keyring, &safe, now)).unwrap();
    consigne::closing::close::finish(&app.db, &app.blobs, &app.erasure, safe.id).unwrap();
    let codes: i64 = app.db.read(|conn| Ok(table::table.count().get_result(conn)?)).unwrap();
    assert_eq!(codes, 0);
}

#[test]
fn the_sheet_has_twenty_numbered_codes_and_says_how_they_are_used() {
    let (list, folder) = (List::draw(), tempfile::tempdir().unwrap());
    for (language, says) in
        [(Language::FRENCH, "loin du téléphone"), (Language::ENGLISH, "away from the phone")]
    {
        let pdf = code_sheet::sheet(&list, language, &Fonts::built_in().unwrap()).unwrap();
        std::fs::write(folder.path().join("codes.pdf"), pdf).unwrap();
        let Some(text) = run("pdftotext", &["-layout", "codes.pdf", "-"], folder.path()) else { return };
        let words: Vec<&str> = text.split_whitespace().collect();
        for (place, code) in list.codes().iter().enumerate() {
            let (number, digits) = ((place + 1).to_string(), code.to_text());
            let wanted = [number.as_str(), &digits[..3], &digits[3..]];
            assert!(words.windows(3).any(|window| window == wanted), "{number} is not on the sheet:\n{text}");
        }
        assert!(text.contains(says), "{text}");
        assert!(!text.contains("Awa") && !text.contains("http"));
        let Some(info) = run("pdfinfo", &["codes.pdf"], folder.path()) else { return };
        assert!(info.lines().any(|line| line.starts_with("Pages:") && line.ends_with('1')), "{info}");
    }
    assert!(List::parse("482913").is_err(), "a list is whole or none");
}
