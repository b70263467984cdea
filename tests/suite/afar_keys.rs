//! What an agreement holds opens for nobody alone: not for an agent, not for a thief of database and server key.

use std::str::FromStr;

use consigne::crypto::keyring::Keyring;
use consigne::crypto::sealed::{self, PrivateKey};
use consigne::crypto::secret::SivKey;
use consigne::crypto::siv;
use consigne::documents::DocumentId;
use consigne::organisations::agent_session::AgentSession;
use consigne::organisations::setup::{self, FirstAgent};
use consigne::organisations::{TeamId, leave, teams};
use consigne::releases::afar::AskOutcome;
use consigne::releases::agreements::{self, MakeOutcome};
use consigne::schema::from_afar::held_keys;
use consigne::schema::{agents, documents, release_documents, releases};
use diesel::prelude::*;
use secrecy::SecretString;

use crate::support::afar::{Agreed, DAY, PHONE};
use crate::support::app::TestApp;
use crate::support::desk::csrf;
use crate::support::people::PASSWORD;

/// An agent's private key and his copy of the team's, as they lie in the database.
type Keys = (Option<Vec<u8>>, Option<Vec<u8>>);

/// What the database says of one held paper.
struct Held {
    document: DocumentId,
    blob: Vec<u8>,
    row: Vec<u8>,
}

impl TestApp {
    fn held(&self, agreed: &Agreed) -> Held {
        let (document, blob): (DocumentId, Vec<u8>) = self
            .app
            .db
            .read(|conn| {
                let columns = (held_keys::document_id, held_keys::document_key);
                Ok(held_keys::table.order(held_keys::position).select(columns).first(conn)?)
            })
            .unwrap();
        let row = [agreed.agreement.as_bytes().as_slice(), document.as_bytes()].concat();
        Held { document, blob, row }
    }

    fn team_key(&self, agent: &AgentSession) -> PrivateKey {
        self.app.db.read(|conn| teams::open(conn, agent)).unwrap().unwrap().key
    }

    /// The paper's key, as its holder opens it.
    fn true_key(&self, agreed: &Agreed, document: DocumentId) -> Vec<u8> {
        let wrapped: Vec<u8> = self
            .app
            .db
            .read(|conn| Ok(documents::table.find(document).select(documents::document_key).first(conn)?))
            .unwrap();
        let context: [&[u8]; 3] = [b"consigne/document_key", agreed.awa.safe.as_bytes(), document.as_bytes()];
        siv::open(&agreed.session.safe_key().unwrap(), &context, &wrapped).unwrap().to_vec()
    }
}

fn outside<'a>(agreed: &'a Agreed, held: &'a Held, team: &'a TeamId) -> [&'a [u8]; 4] {
    let agreement = agreed.agreement.as_bytes().as_slice();
    [b"consigne/held/team", agreement, held.document.as_bytes(), team.as_bytes()]
}

fn inside<'a>(agreed: &'a Agreed, held: &'a Held) -> [&'a [u8]; 3] {
    [b"consigne/held", agreed.agreement.as_bytes(), held.document.as_bytes()]
}

#[tokio::test]
async fn a_rogue_agent_lacks_the_servers_half() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (held, team, key) = (app.held(&agreed), app.team_id_of(&agreed.nadia), app.team_key(&agreed.nadia));
    let peeled = sealed::open(&key, &outside(&agreed, &held, &team), &held.blob).unwrap();
    let true_key = app.true_key(&agreed, held.document);
    assert!(!peeled.windows(true_key.len()).any(|part| part == true_key), "the server's lock is on it");
    // A server key of his own, of the same version, or any key that lies in the database in clear.
    let his = Keyring::from_str(&Keyring::new_line(1)).unwrap();
    let guess = his.consent_of(&held.row, &peeled).unwrap();
    assert!(siv::open(&guess, &inside(&agreed, &held), &peeled).is_err());
    // The server's own key for this row opens it: what is missing above is that and nothing else.
    let right = app.app.keyring.consent_of(&held.row, &peeled).unwrap();
    assert_eq!(siv::open(&right, &inside(&agreed, &held), &peeled).unwrap().to_vec(), true_key);
    // And it is a key for this row alone.
    let next = [agreed.agreement.as_bytes().as_slice(), agreed.papers[1].as_bytes()].concat();
    let of_next = app.app.keyring.consent_of(&next, &peeled).unwrap();
    assert!(siv::open(&of_next, &inside(&agreed, &held), &peeled).is_err());
}

#[tokio::test]
async fn a_thief_of_database_and_server_key_lacks_an_agents_password() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (held, team) = (app.held(&agreed), app.team_id_of(&agreed.nadia));
    let consent = app.app.keyring.consent(&held.row).1;
    assert!(siv::open(&consent, &inside(&agreed, &held), &held.blob).is_err(), "the team's lock is on it");
    let rows: Vec<Keys> = app
        .app
        .db
        .read(|conn| Ok(agents::table.select((agents::private_key, agents::team_key)).load(conn)?))
        .unwrap();
    let mut tried = 0;
    for blob in rows.into_iter().flat_map(|(own, team)| [own.unwrap(), team.unwrap()]) {
        for window in blob.windows(32) {
            let Ok(key) = PrivateKey::from_slice(window) else { continue };
            assert!(sealed::open(&key, &outside(&agreed, &held, &team), &held.blob).is_err());
            tried += 1;
        }
    }
    assert!(tried > 60, "all that lies in the database was tried");
    assert!(app.session_with("nadia", "un autre mot de passe").is_none());
    // The right password is all that is missing.
    let nadia = app.session_with("nadia", PASSWORD).unwrap();
    let peeled = sealed::open(&app.team_key(&nadia), &outside(&agreed, &held, &team), &held.blob).unwrap();
    let opened = siv::open(&consent, &inside(&agreed, &held), &peeled).unwrap();
    assert_eq!(opened.to_vec(), app.true_key(&agreed, held.document));
}

#[tokio::test]
async fn a_held_key_does_not_open_in_anothers_place() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (held, team, key) = (app.held(&agreed), app.team_id_of(&agreed.nadia), app.team_key(&agreed.nadia));
    let other = Held { document: agreed.papers[1], blob: held.blob.clone(), row: held.row.clone() };
    assert!(sealed::open(&key, &outside(&agreed, &other, &team), &held.blob).is_err());
    app.another_agent(&agreed.site, "paul", false);
    let paul = app.session_of("paul");
    let (his_team, his) = (app.team_id_of(&paul), app.team_key(&paul));
    assert!(sealed::open(&his, &outside(&agreed, &held, &team), &held.blob).is_err());
    assert!(sealed::open(&key, &outside(&agreed, &held, &his_team), &held.blob).is_err());
}

#[tokio::test]
async fn the_links_token_alone_opens_nothing_before_the_yes_nor_from_a_row_that_was_altered() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let (release, code) = app.asked_from_afar(&agreed);
    let wrapped: Vec<Vec<u8>> = app
        .app
        .db
        .read(|conn| {
            let of_release = release_documents::table.filter(release_documents::release_id.eq(release));
            Ok(of_release.select(release_documents::document_key).load(conn)?)
        })
        .unwrap();
    let token = app.newest_link().rsplit('/').next().unwrap().to_owned();
    let token = consigne::crypto::secret::Token::parse(&token).unwrap();
    let link = consigne::crypto::slots::link_key(token.as_bytes());
    let document = agreed.papers[0];
    let plain: [&[u8]; 3] = [b"consigne/link", release.as_bytes(), document.as_bytes()];
    assert!(siv::open(&link, &plain, &wrapped[0]).is_err(), "a held key does not pass for a plain one");
    let held: [&[u8]; 4] =
        [b"consigne/link/held", release.as_bytes(), agreed.agreement.as_bytes(), document.as_bytes()];
    let peeled = siv::open(&link, &held, &wrapped[0]).unwrap();
    assert!(SivKey::from_slice(&peeled).is_err(), "the server's lock is still on it");

    app.answer_by_sms(PHONE, &code);
    let (link, browser) = (app.newest_link(), app.client());
    browser.post(&format!("{link}/code"), &[]).await;
    let token = csrf(&browser.get("/r/code").await);
    let visit_code = app.newest_visit_code();
    browser.post("/r/code", &[("csrf", &token), ("code", &visit_code)]).await;
    let token = csrf(&browser.get("/r/papers").await);
    // Somebody who can write in the database makes it an ordinary release.
    let cut = |tx: &mut _| {
        let row = diesel::update(releases::table.find(release));
        Ok(row.set(releases::agreement_id.eq(None::<Vec<u8>>)).execute(tx)?)
    };
    app.app.db.write(cut).unwrap();
    let copy = browser.post(&format!("/r/papers/{document}"), &[("csrf", &token)]).await;
    assert_eq!(copy.status, 500, "it does not open");
}

#[tokio::test]
async fn with_a_new_key_of_the_team_the_agreement_has_to_be_made_anew() {
    let app = TestApp::spawn().await;
    let agreed = app.agreed();
    let find =
        || app.app.db.read(|conn| agreements::find(conn, agreed.agreement, app.now())).unwrap().unwrap();
    let ask = |agent| app.try_ask(agent, agreed.agreement, &agreed.papers, &agreed.jeanne);
    assert!(!find().is_stale);
    // The last who could open the team's key goes, and the operator gives the team another.
    let (core, now, password) = (&app.app, app.now(), SecretString::from(PASSWORD));
    let new = FirstAgent {
        organisation: "CCAS de Pontville",
        team: "Accueil",
        name: "Léa Roux",
        login: "lea",
        password: &password,
        replace_team_key: true,
    };
    core.db.write(|tx| leave::leave(tx, &agreed.nadia, agreed.nadia.agent, true, now)).unwrap();
    let added = core.db.write(|tx| setup::add(tx, &core.keyring, &core.hasher, &new, now)).unwrap();
    assert_eq!(added, setup::Outcome::Added);
    assert!(find().is_stale);
    assert_eq!(ask(&app.session_of("lea")), AskOutcome::StaleKey);
    let team = find().team;
    let made = app.agree(&agreed.session, team, &agreed.papers, DAY, false);
    let MakeOutcome::Made(anew) = made else { panic!("{made:?}") };
    let asked = app.try_ask(&app.session_of("lea"), anew, &agreed.papers, &agreed.jeanne);
    assert!(matches!(asked, AskOutcome::Asked(_)), "{asked:?}");
}
