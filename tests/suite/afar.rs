//! Papers are asked for from afar, and only the right answer gives exactly them.

use std::time::Duration;

use consigne::closing::lock;
use consigne::crypto::otp::Code;
use consigne::documents::erase;
use consigne::jobs;
use consigne::journal::{self, Actor, Detail};
use consigne::organisations::agent_session::AgentSession;
use consigne::releases::afar::{self, AskOutcome, Outdated};
use consigne::releases::agreements::{self, MakeOutcome};
use consigne::releases::answer::{self, Outcome};
use consigne::releases::{AgreementId, State};
use consigne::safes::{self, phone};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::support::afar::{Agreed, DAY, PHONE};
use crate::support::app::{TestApp, just_before};
use crate::support::give::another;

const OTHER_PHONE: &str = "+33639980062";

impl TestApp {
    fn state_of(&self, agreed: &Agreed, release: consigne::messaging::ReleaseId) -> State {
        self.release(&agreed.awa, release).state
    }

    fn no_by_sms(&self, phone: &str) -> usize {
        let (app, now) = (&self.app, self.now());
        app.db.write(|tx| answer::refuse_by_sms(tx, &app.keyring, phone, now)).unwrap()
    }

    /// Gets a code as the recipient does, and what its page says.
    async fn opened(&self) -> (crate::support::app::Client, String) {
        let (link, browser) = (self.newest_link(), self.client());
        let asked = browser.post(&format!("{link}/code"), &[]).await;
        assert_eq!(asked.leads_to(), "/r/code", "{}", asked.text());
        let csrf = browser.get("/r/code").await.csrf();
        let code = self.newest_visit_code();
        let proven = browser.post("/r/code", &[("csrf", &csrf), ("code", &code)]).await;
        assert_eq!(proven.leads_to(), "/r/papers", "{}", proven.text());
        let page = browser.get("/r/papers").await.text();
        (browser, page)
    }
}

#[tokio::test]
async fn an_agent_asks_the_holder_says_yes_by_sms_and_the_recipient_opens_exactly_those_papers() {
    let app = TestApp::with_webhook().await;
    let agreed = app.agreed();
    let (release, code) = app.asked_from_afar(&agreed);
    assert!(app.outbox().iter().any(|message| message.purpose == "link" && message.state == "held"));
    let closed = app.client().get(&app.newest_link()).await;
    assert_eq!(closed.status, 404, "nothing opens before the yes");
    let text = app.newest("request");
    assert!(text.contains("Accueil demande 2 papiers pour Jeanne Martin (CAF)"), "{text}");

    let code = code.to_text().as_str().to_owned();
    app.receive_sms("SM1", PHONE, &format!("oui {code}")).await;
    assert_eq!(app.state_of(&agreed, release), State::HandedOver);
    assert!(app.newest("receipt").contains("Jeanne Martin"));
    let (browser, page) = app.opened().await;
    assert!(page.contains("Mon bail") && page.contains("Ma quittance") && !page.contains("Mon journal"));
    let csrf = browser.get("/r/papers").await.csrf();
    for paper in &agreed.papers {
        let copy = browser.post(&format!("/r/papers/{paper}"), &[("csrf", &csrf)]).await;
        assert_eq!((copy.status, &*copy.content_type), (200, "application/pdf"), "{}", copy.text());
    }
    let more = browser.post(&format!("/r/papers/{}", agreed.other), &[("csrf", &csrf)]).await;
    assert_eq!(more.status, 404);
    let told: Vec<_> = app.journal(&agreed.awa).into_iter().skip_while(|e| e != "agreement.made").collect();
    let expected = [
        "agreement.made",
        "release.asked",
        "release.handed_over",
        "release.visited",
        "recipient.proven",
        "document.downloaded",
        "document.downloaded",
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn the_journal_says_who_asked_and_the_steps_are_the_requests_own() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (first, _) = app.asked_from_afar(&agreed);
    let (second, code) = app.asked_from_afar(&agreed);
    app.answer_by_sms(PHONE, &code);
    let (kiosk, _) = app.browse_in(&agreed.site, &agreed.awa);
    let looked = kiosk.get("/kiosk/looked").await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        looked.contains("Nadia Benali (Accueil) demande 2 papiers pour Jeanne Martin (CAF)."),
        "{looked}"
    );
    let steps = |id| {
        let (app, release) = (&app.app, app.release(&agreed.awa, id));
        let steps = app.db.read(|conn| afar::steps(conn, &app.keyring, &release)).unwrap();
        steps.into_iter().map(|step| (step.event, step.actor)).collect::<Vec<_>>()
    };
    let asked = ("release.asked".to_owned(), "agent".to_owned());
    assert_eq!(steps(first), std::slice::from_ref(&asked));
    assert_eq!(steps(second), [asked, ("release.handed_over".to_owned(), "holder".to_owned())]);
}

#[tokio::test]
async fn only_what_was_agreed_can_be_asked_and_only_by_that_team() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let with_more = [agreed.papers.clone(), vec![agreed.other]].concat();
    for papers in [&[][..], &[agreed.other], &with_more] {
        let asked = app.try_ask(&agreed.nadia, agreed.agreement, papers, &agreed.jeanne);
        assert_eq!(asked, AskOutcome::NoDocuments);
    }
    app.another_agent(&agreed.site, "paul", false);
    let paul = app.session_of("paul");
    let asked = app.try_ask(&paul, agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert_eq!(asked, AskOutcome::Ended, "another team's agreement is as unknown as none");
    let asked = app.try_ask(&agreed.nadia, AgreementId::new(), &agreed.papers, &agreed.jeanne);
    assert_eq!(asked, AskOutcome::Ended);
    let (release, code) = {
        let asked = app.try_ask(&agreed.nadia, agreed.agreement, &agreed.papers[..1], &agreed.jeanne);
        let AskOutcome::Asked(release) = asked else { panic!("{asked:?}") };
        (release, app.newest_code("request"))
    };
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::HandedOver(release));
    assert_eq!(app.release(&agreed.awa, release).documents, &agreed.papers[..1]);
}

#[tokio::test]
async fn an_agreement_that_cannot_be_is_refused() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let team = app.team_id_of(&agreed.nadia);
    let agree = |papers: &[_], team, length| app.agree(&agreed.session, team, papers, length, false);
    assert_eq!(agree(&[], team, DAY), MakeOutcome::NoDocuments);
    assert_eq!(agree(&[consigne::ids::Id::new()], team, DAY), MakeOutcome::NoDocuments);
    let longer = agreements::LONGEST + Duration::from_secs(1);
    assert_eq!(agree(&agreed.papers, team, longer), MakeOutcome::TooLong);
    assert_eq!(agree(&agreed.papers, team, Duration::ZERO), MakeOutcome::TooLong);
    app.another_agent(&agreed.site, "paul", true);
    let elsewhere = app.team_id_of(&app.session_of("paul"));
    assert_eq!(agree(&agreed.papers, elsewhere, DAY), MakeOutcome::NoTeam, "of another organisation");
    assert_eq!(app.held_keys(), 2, "what ran before still runs");
}

#[tokio::test]
async fn a_new_agreement_with_the_same_team_ends_the_old_and_one_with_another_does_not() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (asked, code) = app.asked_from_afar(&agreed);
    app.another_agent(&agreed.site, "paul", false);
    let other_team = app.team_id_of(&app.session_of("paul"));
    let live = || app.app.db.read(|conn| agreements::of_safe(conn, agreed.awa.safe, app.now())).unwrap();
    app.agree(&agreed.session, other_team, &agreed.papers, DAY, false);
    assert_eq!((live().len(), app.held_keys()), (2, 4));
    let made = app.agree(&agreed.session, app.team_id_of(&agreed.nadia), &[agreed.other], DAY, false);
    let MakeOutcome::Made(new) = made else { panic!("{made:?}") };
    let ids: Vec<_> = live().into_iter().map(|agreement| agreement.id).collect();
    assert!(ids.len() == 2 && ids.contains(&new) && !ids.contains(&agreed.agreement));
    assert_eq!(app.held_keys(), 3);
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed, "what was asked under the old one is dead");
    assert_eq!(app.state_of(&agreed, asked), State::Refused);
}

#[tokio::test]
async fn an_agreement_that_was_taken_back_or_is_over_allows_nothing_and_holds_nothing() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed_for(3 * DAY, false);
    let (release, code) = app.asked_from_afar(&agreed);
    assert!(app.end_agreement(&agreed));
    assert!(!app.end_agreement(&agreed), "once");
    assert_eq!(app.held_keys(), 0);
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed);
    assert_eq!(app.state_of(&agreed, release), State::Refused);
    let ask = || app.try_ask(&agreed.nadia, agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert_eq!(ask(), AskOutcome::Ended);

    let team = app.team_id_of(&agreed.nadia);
    let made = app.agree(&agreed.session, team, &agreed.papers, 3 * DAY, false);
    let MakeOutcome::Made(again) = made else { panic!("{made:?}") };
    app.advance(just_before(2 * DAY));
    let asked = app.try_ask(&app.agent_session(&agreed.site), again, &agreed.papers, &agreed.jeanne);
    let AskOutcome::Asked(late) = asked else { panic!("{asked:?}") };
    let until = app.release(&agreed.awa, late).until;
    assert!(
        until <= app.now().plus(DAY).plus(Duration::from_secs(1)),
        "no paper is open beyond the agreement"
    );
    app.advance(DAY + Duration::from_secs(2));
    let asked = app.try_ask(&app.agent_session(&agreed.site), again, &agreed.papers, &agreed.jeanne);
    assert_eq!(asked, AskOutcome::Ended);
    jobs::sweep(&app.app).await.unwrap();
    assert_eq!(app.held_keys(), 0, "its keys are swept");
    assert_eq!(app.journal(&agreed.awa).last().map(String::as_str), Some("agreement.ended"));
}

#[tokio::test]
async fn a_paper_that_is_erased_can_not_be_asked_for_also_if_it_is_taken_back() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (core, now, safe) = (&app.app, app.now(), agreed.awa.safe);
    for paper in &agreed.papers {
        assert!(core.db.write(|tx| erase::erase(tx, &core.keyring, safe, *paper, now)).unwrap());
    }
    core.db.write(|tx| erase::take_back(tx, &core.keyring, safe, agreed.papers[0], now)).unwrap();
    let asked = app.try_ask(&agreed.nadia, agreed.agreement, &agreed.papers[..1], &agreed.jeanne);
    assert_eq!(asked, AskOutcome::NoDocuments);
    jobs::sweep(core).await.unwrap();
    let live = core.db.read(|conn| agreements::of_safe(conn, safe, now)).unwrap();
    assert!(live.is_empty(), "an agreement without papers ends");
}

#[tokio::test]
async fn a_safe_that_is_locked_ends_its_agreements_and_what_was_asked() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (_, code) = app.asked_from_afar(&agreed);
    let (core, now) = (&app.app, app.now());
    let locked = core.db.write(|tx| {
        let safe = safes::find(tx, &core.keyring, agreed.awa.safe)?;
        lock::lock(tx, &core.keyring, &safe, (Actor::Holder, &Detail::none()), now)
    });
    assert!(locked.unwrap());
    assert_eq!((app.held_keys(), app.answer_by_sms(PHONE, &code)), (0, Outcome::Closed));
    let ask = || app.try_ask(&agreed.nadia, agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert_eq!(ask(), AskOutcome::Ended);
    core.db
        .write(|tx| {
            let safe = safes::find(tx, &core.keyring, agreed.awa.safe)?;
            lock::unlock(tx, &core.keyring, &safe, agreed.site.agent, now)
        })
        .unwrap();
    assert_eq!(ask(), AskOutcome::Ended, "unlocking brings nothing back");
}

#[tokio::test]
async fn without_a_phone_that_was_proven_lately_nothing_is_asked() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed_for(60 * DAY, false);
    let ask = || {
        let nadia = app.agent_session(&agreed.site);
        app.try_ask(&nadia, agreed.agreement, &agreed.papers, &agreed.jeanne)
    };
    app.advance(just_before(phone::PROOF_LIFE));
    assert!(matches!(ask(), AskOutcome::Asked(_)));
    app.advance(Duration::from_secs(1));
    assert_eq!(ask(), AskOutcome::NoPhone);
    let (core, now) = (&app.app, app.now());
    let removed = core.db.write(|tx| {
        let safe = safes::find(tx, &core.keyring, agreed.awa.safe)?;
        phone::remove(tx, &core.keyring, &safe, (Actor::Holder, &Detail::none()), now)
    });
    assert!(removed.unwrap());
    assert_eq!(ask(), AskOutcome::NoPhone);
}

#[tokio::test]
async fn a_number_that_is_no_longer_the_holders_answers_nothing() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (release, code) = app.asked_from_afar(&agreed);
    app.advance(Duration::from_mins(15));
    app.bind_phone(&agreed.site, agreed.awa.safe, OTHER_PHONE);
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed, "the lost phone");
    assert_eq!(app.answer_by_sms(OTHER_PHONE, &code), Outcome::Closed, "the code was not for the new one");
    assert_eq!(app.state_of(&agreed, release), State::Asked);
}

#[tokio::test]
async fn a_phone_is_not_asked_more_than_three_times() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let ask = || app.try_ask(&agreed.nadia, agreed.agreement, &agreed.papers, &agreed.jeanne);
    for _ in 0..3 {
        assert!(matches!(ask(), AskOutcome::Asked(_)));
    }
    assert_eq!(ask(), AskOutcome::TooOften);
    app.advance(Duration::from_mins(11));
    assert_eq!(ask(), AskOutcome::TooOften, "three still wait");
    assert_eq!(app.no_by_sms(PHONE), 3);
    assert!(matches!(ask(), AskOutcome::Asked(_)));
}

#[tokio::test]
async fn several_requests_stand_beside_each_other_and_the_holders_own() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (first, first_code) = app.asked_from_afar(&agreed);
    let (second, second_code) = app.asked_from_afar(&agreed);
    let (own, own_code) = app.wish(&agreed.session, &[agreed.other], &agreed.jeanne);
    assert_eq!(app.state_of(&agreed, first), State::Asked, "an errand at the kiosk ends no request");
    assert_eq!(app.answer_by_sms(PHONE, &second_code), Outcome::HandedOver(second));
    assert_eq!(app.answer_by_sms(PHONE, &own_code.unwrap()), Outcome::HandedOver(own));
    assert_eq!(app.state_of(&agreed, first), State::Asked);
    assert_eq!(app.answer_by_sms(PHONE, &first_code), Outcome::HandedOver(first));
}

#[tokio::test]
async fn three_wrong_codes_end_it_and_a_no_wins_over_a_yes_that_comes_later() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (wrong, code) = app.asked_from_afar(&agreed);
    for left in [2, 1, 0] {
        assert_eq!(app.answer_by_sms(PHONE, &another(&code)), Outcome::WrongCode { left });
    }
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed);
    assert_eq!(app.state_of(&agreed, wrong), State::Refused);
    let (refused, code) = app.asked_from_afar(&agreed);
    assert_eq!(app.no_by_sms(PHONE), 1);
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed);
    assert_eq!(app.state_of(&agreed, refused), State::Refused);
}

#[tokio::test]
async fn a_code_works_for_a_day_and_once() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (release, code) = app.asked_from_afar(&agreed);
    app.advance(just_before(afar::CODE_LIFE));
    assert_eq!(app.answer_by_sms(OTHER_PHONE, &code), Outcome::Closed, "from somebody else's phone");
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::HandedOver(release));
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed, "doubled");
    assert!(
        app.release(&agreed.awa, release).until > app.now().plus(6 * DAY),
        "the week begins with the answer"
    );
    let asked =
        app.try_ask(&app.agent_session(&agreed.site), agreed.agreement, &agreed.papers, &agreed.jeanne);
    let (AskOutcome::Asked(late), code) = (asked, app.newest_code("request")) else { panic!("not asked") };
    app.advance(afar::CODE_LIFE);
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed, "late");
    jobs::sweep(&app.app).await.unwrap();
    assert_eq!(app.state_of(&agreed, late), State::Expired);
}

#[tokio::test]
async fn nobody_is_woken_up() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let sent = async || {
        jobs::deliver_due(&app.app).await.unwrap();
        app.sms_sent().len()
    };
    // 20:00 in Paris.
    app.advance(Duration::from_hours(11));
    let nadia = app.agent_session(&agreed.site);
    let asked = app.try_ask(&nadia, agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert!(matches!(asked, AskOutcome::Asked(_)), "{asked:?}");
    assert_eq!(sent().await, 0);
    app.advance(just_before(Duration::from_hours(12)));
    assert_eq!(sent().await, 0, "7:59:59");
    app.advance(Duration::from_secs(1));
    assert_eq!(sent().await, 1, "8:00");
    app.advance(Duration::from_hours(11) + Duration::from_mins(59));
    let asked =
        app.try_ask(&app.agent_session(&agreed.site), agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert!(matches!(asked, AskOutcome::Asked(_)), "{asked:?}");
    assert_eq!(sent().await, 2, "19:59");
}

#[tokio::test]
async fn an_agreement_that_ends_before_the_morning_is_not_asked_under_at_night() {
    let app = TestApp::spawn().await;
    // Until 7:00 of the next day.
    let agreed = app.agreed_for(Duration::from_hours(22), false);
    app.advance(Duration::from_hours(12));
    let nadia = app.agent_session(&agreed.site);
    let asked = app.try_ask(&nadia, agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert_eq!(asked, AskOutcome::Ended);
}

#[tokio::test]
async fn kinds_of_papers_are_named_only_where_the_holder_agreed() {
    for (agreed_to, shown) in [(true, "2 papiers (logement) pour"), (false, "2 papiers pour")] {
        let app = TestApp::spawn().await;
        let agreed = app.agreed_for(30 * DAY, agreed_to);
        app.asked_from_afar(&agreed);
        let text = app.newest("request");
        assert!(text.contains(shown) && !text.contains("bail") && !text.contains("http"), "{text}");
        let core = &app.app;
        let found =
            core.db.read(|conn| agreements::find(conn, agreed.agreement, app.now())).unwrap().unwrap();
        let papers = core.db.read(|conn| afar::papers(conn, &core.keyring, &found)).unwrap();
        assert!(papers.iter().all(|paper| paper.kind.is_some() == agreed_to));
    }
}

#[tokio::test]
async fn the_agent_who_asked_takes_it_back_and_nobody_else() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    app.another_agent(&agreed.site, "paul", false);
    let (release, code) = app.asked_from_afar(&agreed);
    let take_back = |agent: &AgentSession| {
        let (core, now) = (&app.app, app.now());
        core.db.write(|tx| afar::take_back(tx, &core.keyring, agent, release, now)).unwrap()
    };
    assert!(!take_back(&app.session_of("paul")));
    assert!(take_back(&agreed.nadia));
    assert!(!take_back(&agreed.nadia), "once");
    assert_eq!(app.answer_by_sms(PHONE, &code), Outcome::Closed);
    let last = app.app.db.read(|conn| journal::latest(conn, &app.app.keyring, agreed.awa.safe, 1)).unwrap();
    assert_eq!((&*last[0].event, &*last[0].actor), ("release.refused", "agent"));
}

#[derive(Clone, Copy, Debug)]
enum Act {
    Yes,
    YesFromElsewhere,
    Wrong,
    No,
    TakeBack,
    Wait,
    EndAgreement,
}

#[tokio::test]
async fn no_answer_but_the_right_one_in_time_gives_anything() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let acts = prop::collection::vec(
        prop_oneof![
            3 => Just(Act::Yes),
            2 => Just(Act::YesFromElsewhere),
            2 => Just(Act::Wrong),
            1 => Just(Act::No),
            1 => Just(Act::TakeBack),
            2 => Just(Act::Wait),
            1 => Just(Act::EndAgreement),
        ],
        1..8,
    );
    let mut runner = TestRunner::new(ProptestConfig { cases: 40, ..ProptestConfig::default() });
    let run = runner.run(&acts, |acts| {
        // Far from the SMS of the case before, whose answers are in; by day.
        app.no_by_sms(PHONE);
        app.advance(2 * DAY);
        app.bind_phone(&agreed.site, agreed.awa.safe, PHONE);
        let session = app.come_in(&agreed.site, &agreed.awa);
        let nadia = app.agent_session(&agreed.site);
        let made = app.agree(&session, app.team_id_of(&nadia), &agreed.papers, 30 * DAY, false);
        let MakeOutcome::Made(agreement) = made else { panic!("{made:?}") };
        let asked = app.try_ask(&nadia, agreement, &agreed.papers, &agreed.jeanne);
        let AskOutcome::Asked(release) = asked else { panic!("{asked:?}") };
        let code = app.newest_code("request");
        let asked_at = app.now();
        let (mut dead, mut wrong) = (false, 0);
        for act in acts {
            let before = app.state_of(&agreed, release);
            let waits = before == State::Asked && !dead && app.now() < asked_at.plus(afar::CODE_LIFE);
            let mut given = false;
            match act {
                Act::Yes => given = app.answer_by_sms(PHONE, &code) == Outcome::HandedOver(release),
                Act::YesFromElsewhere => {
                    prop_assert_eq!(app.answer_by_sms(OTHER_PHONE, &code), Outcome::Closed);
                }
                Act::Wrong => {
                    let digits: Code = another(&code);
                    let outcome = app.answer_by_sms(PHONE, &digits);
                    prop_assert!(!matches!(outcome, Outcome::HandedOver(_)));
                    wrong += i32::from(waits);
                    dead |= wrong == 3;
                }
                Act::No => dead |= app.no_by_sms(PHONE) == 1,
                Act::TakeBack => {
                    let (core, now, nadia) = (&app.app, app.now(), &nadia);
                    dead |=
                        core.db.write(|tx| afar::take_back(tx, &core.keyring, nadia, release, now)).unwrap();
                }
                Act::Wait => app.advance(Duration::from_hours(10)),
                Act::EndAgreement => {
                    let (core, now, safe) = (&app.app, app.now(), agreed.awa.safe);
                    core.db.write(|tx| agreements::end(tx, &core.keyring, safe, agreement, now)).unwrap();
                    dead |= before == State::Asked;
                }
            }
            prop_assert_eq!(given, waits && matches!(act, Act::Yes), "{:?}", act);
            let after = app.state_of(&agreed, release);
            prop_assert_eq!(after == State::HandedOver, given || before == State::HandedOver);
        }
        Ok(())
    });
    run.unwrap();
}

#[actix_web::test]
async fn a_request_that_no_longer_says_what_was_promised_ends() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let outdate = |why| {
        let (keyring, safe, now) = (&app.app.keyring, agreed.awa.safe, app.now());
        app.app.db.write(|tx| afar::end_outdated(tx, keyring, safe, why, now)).unwrap()
    };
    let (left, _) = app.asked_from_afar(&agreed);
    jobs::deliver_due(&app.app).await.unwrap();
    let (waits, _) = app.asked_from_afar(&agreed);
    assert_eq!(outdate(Outdated::Word), 1, "the one whose SMS has not left");
    assert_eq!(app.state(&agreed.awa, waits), State::Expired);
    assert_eq!(app.state(&agreed.awa, left), State::Asked);
    let before = app.sms_sent().len();
    jobs::deliver_due(&app.app).await.unwrap();
    assert_eq!(app.sms_sent().len(), before, "the old word does not leave any more");
    assert_eq!(outdate(Outdated::Codes), 1, "its code stands in an SMS");
    assert_eq!(app.state(&agreed.awa, left), State::Expired);
}
