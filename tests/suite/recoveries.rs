//! Two agents of two teams: the wait, the notice, the ways to stop it, and what it may not do.

use std::time::Duration;

use consigne::journal::{Actor, Detail};
use consigne::organisations::leave;
use consigne::organisations::setup::{self, FirstAgent};
use consigne::safes::recovery::{self, ApproveOutcome, StartOutcome, TOGETHER, WAIT};
use consigne::safes::sign_in::CardOutcome;
use consigne::safes::{Level, SafeId};

use crate::support::app::{TestApp, just_before};
use crate::support::people::{PASSWORD, Person, Site};
use crate::support::ways::{SECOND, clone};

const PHONE: &str = "+33639980001";

async fn town() -> (TestApp, Site, Person) {
    let app = TestApp::with_webhook().await;
    let site = app.site();
    app.another_team(&site, SECOND);
    let awa = app.holder_at(&site, "Awa", Some(PHONE), Level::Strong);
    (app, site, awa)
}

fn started(app: &TestApp, safe: SafeId) {
    let nadia = app.session_of("nadia");
    assert!(matches!(app.start_recovery(safe, &nadia), StartOutcome::Started(_)));
}

fn is_live(app: &TestApp, safe: SafeId) -> bool {
    app.app.db.read(|conn| recovery::live(conn, safe)).unwrap().is_some()
}

#[tokio::test]
async fn it_takes_an_agent_of_each_of_two_teams_and_three_days() {
    let (app, site, awa) = town().await;
    let lucie = app.session_of(SECOND);
    assert_eq!(app.approve_recovery(awa.safe, &lucie, false), ApproveOutcome::Closed, "nothing is asked");
    started(&app, awa.safe);
    let nadia = app.session_of("nadia");
    assert_eq!(app.start_recovery(awa.safe, &lucie), StartOutcome::UnderWay);
    assert_eq!(app.approve_recovery(awa.safe, &nadia, true), ApproveOutcome::NotThisTeam);
    assert!(app.finish_recovery(awa.safe, &lucie).is_none(), "not approved");
    app.advance(Duration::from_hours(1));
    assert_eq!(
        app.approve_recovery(awa.safe, &lucie, true),
        ApproveOutcome::Approved,
        "not together any more"
    );
    assert_eq!(app.approve_recovery(awa.safe, &lucie, true), ApproveOutcome::Closed, "once");
    app.advance(just_before(WAIT.saturating_sub(Duration::from_hours(1))));
    let lucie = app.session_of(SECOND);
    assert!(app.finish_recovery(awa.safe, &lucie).is_none(), "too early");
    app.come_in(&site, &awa);
    app.advance(Duration::from_secs(1));
    assert!(
        app.finish_recovery(awa.safe, &app.session_of("nadia")).is_none(),
        "the first team's part is done"
    );
    let card = app.finish_recovery(awa.safe, &app.session_of(SECOND)).expect("a new card");
    assert!(matches!(app.show(&site, &awa), CardOutcome::Stopped));
    let new = Person { card, ..clone(&awa) };
    assert!(matches!(app.show(&site, &new), CardOutcome::FirstVisit(_)));
    assert!(app.finish_recovery(awa.safe, &app.session_of(SECOND)).is_none(), "once");
}

#[tokio::test]
async fn two_agents_who_are_both_there_and_one_a_lead_need_not_wait() {
    let (app, site, awa) = town().await;
    started(&app, awa.safe);
    app.advance(just_before(TOGETHER));
    let lucie = app.session_of(SECOND);
    assert_eq!(app.approve_recovery(awa.safe, &lucie, true), ApproveOutcome::AtOnce);
    let card = app.finish_recovery(awa.safe, &lucie).expect("at once");
    assert!(matches!(app.show(&site, &Person { card, ..clone(&awa) }), CardOutcome::FirstVisit(_)));
}

#[tokio::test]
async fn the_holder_is_told_and_a_no_by_sms_stops_it() {
    let (app, site, awa) = town().await;
    started(&app, awa.safe);
    let text = app.newest("notice");
    assert!(text.contains("Répondez NON") || text.contains("Repondez NON"), "{text}");
    app.receive_sms("SM1", "+33639980009", "NON").await;
    assert!(is_live(&app, awa.safe), "another phone");
    app.receive_sms("SM2", PHONE, "Non").await;
    assert!(!is_live(&app, awa.safe));
    let lucie = app.session_of(SECOND);
    assert_eq!(app.approve_recovery(awa.safe, &lucie, true), ApproveOutcome::Closed);
    app.advance(WAIT);
    assert!(app.finish_recovery(awa.safe, &app.session_of(SECOND)).is_none());
    app.come_in(&site, &awa);
    assert!(app.journal(&awa).contains(&"recovery.stopped".to_owned()));
}

#[tokio::test]
async fn once_approved_it_can_still_be_stopped_until_the_end_of_the_wait() {
    let (app, _, awa) = town().await;
    started(&app, awa.safe);
    assert_eq!(app.approve_recovery(awa.safe, &app.session_of(SECOND), false), ApproveOutcome::Approved);
    app.advance(just_before(WAIT));
    app.receive_sms("SM1", PHONE, "NON").await;
    app.advance(Duration::from_secs(1));
    assert!(app.finish_recovery(awa.safe, &app.session_of(SECOND)).is_none());
}

#[tokio::test]
async fn a_recovery_that_nobody_finishes_ends_by_itself() {
    let (app, _, awa) = town().await;
    started(&app, awa.safe);
    app.advance(Duration::from_hours(14 * 24) + Duration::from_secs(1));
    consigne::jobs::sweep(&app.app).await.unwrap();
    assert!(!is_live(&app, awa.safe));
}

#[tokio::test]
async fn no_recovery_where_the_level_knows_none_or_the_safe_is_locked() {
    let (app, site, awa) = town().await;
    let strict = app.holder_at(&site, "Sam", None, Level::Strict);
    let nadia = app.session_of("nadia");
    assert_eq!(app.start_recovery(strict.safe, &nadia), StartOutcome::NotThisWay);
    started(&app, awa.safe);
    let (safe, now) = (app.safe(awa.safe), app.now());
    let by = (Actor::Agent, &Detail::none());
    assert!(
        app.app.db.write(|tx| consigne::closing::lock::lock(tx, &app.app.keyring, &safe, by, now)).unwrap()
    );
    assert!(!is_live(&app, awa.safe), "a lock stops it");
    assert_eq!(app.start_recovery(awa.safe, &nadia), StartOutcome::NotThisWay);
}

#[tokio::test]
async fn a_safe_that_was_opened_before_there_was_a_second_team_gets_its_halves_at_the_next_visit() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    assert!(!app.slot_kinds(awa.safe).contains(&"two_teams".to_owned()));
    app.another_team(&site, SECOND);
    assert_eq!(app.start_recovery(awa.safe, &app.session_of("nadia")), StartOutcome::NotThisTeam);
    app.come_in(&site, &awa);
    assert!(app.slot_kinds(awa.safe).contains(&"two_teams".to_owned()));
    started(&app, awa.safe);
}

#[tokio::test]
async fn a_team_with_another_key_gets_its_half_again_at_the_next_visit() {
    let (app, site, awa) = town().await;
    let (lucie, now) = (app.session_of(SECOND), app.now());
    let left = app.app.db.write(|tx| leave::leave(tx, &lucie, lucie.agent, true, now)).unwrap();
    assert_eq!(left, leave::Outcome::Gone);
    let password = PASSWORD.to_owned().into();
    let new = FirstAgent {
        organisation: "CCAS de Pontville",
        team: SECOND,
        name: "Omar Diop",
        login: "omar",
        password: &password,
        replace_team_key: true,
    };
    let added = app.app.db.write(|tx| setup::add(tx, &app.app.keyring, &app.app.hasher, &new, now));
    assert_eq!(added.unwrap(), setup::Outcome::Added);
    assert_eq!(app.start_recovery(awa.safe, &app.session_of("omar")), StartOutcome::NotThisTeam);
    assert_eq!(app.start_recovery(awa.safe, &app.session_of("nadia")), StartOutcome::NotThisTeam);
    app.come_in(&site, &awa);
    started(&app, awa.safe);
    assert_eq!(app.approve_recovery(awa.safe, &app.session_of("omar"), true), ApproveOutcome::AtOnce);
    assert!(app.finish_recovery(awa.safe, &app.session_of("omar")).is_some());
}
