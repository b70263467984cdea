//! Team keys and the people who hold them: joining, leaving, changing and forgetting a password.

use std::time::Duration;

use consigne::organisations::agents::{self, NewAgent};
use consigne::organisations::setup::{self, FirstAgent};
use consigne::organisations::teams::{self, OpenTeam};
use consigne::organisations::{AgentId, TeamId, add_team, leave};
use diesel::RunQueryDsl;
use secrecy::SecretString;

use crate::support::app::{Answer, Client, TestApp};
use crate::support::desk::{between, csrf};
use crate::support::people::{PASSWORD, Site};

const NEW: &str = "cheval correct pile agrafe";
const SPENT: &str = "Ce code ne marche pas";
const ALONE: &str = "Personne d’autre que vous";

impl TestApp {
    fn team_of(&self, login: &str) -> Option<OpenTeam> {
        self.team_with(login, PASSWORD)
    }

    /// The key of his team, if his password opens it.
    fn team_with(&self, login: &str, password: &str) -> Option<OpenTeam> {
        let session = self.session_with(login, password)?;
        self.app.db.read(|conn| teams::open(conn, &session)).unwrap()
    }

    fn agent(&self, login: &str) -> AgentId {
        self.session_of(login).agent
    }

    async fn desk_with(&self, login: &str, password: &str) -> Client {
        let device = self.session_with(login, password).expect("he signs in");
        let client = self.client();
        client.post("/desk/sign-in", &[("login", login), ("password", password)]).await;
        let token = csrf(&client.get("/desk/code").await);
        let code = self.totp(&device);
        let answer = client.post("/desk/code", &[("csrf", &token), ("code", &code)]).await;
        assert_eq!(answer.leads_to(), "/desk", "{}", answer.text());
        // Two agents of one test may come in within one step of their devices.
        self.advance(Duration::from_secs(30));
        client
    }

    async fn sign_in(&self, login: &str) -> Client {
        self.desk_with(login, PASSWORD).await
    }

    async fn join(&self, code: &str, password: &str) -> Answer {
        let form = [("code", code), ("password", password), ("again", password)];
        self.client().post("/desk/join", &form).await
    }

    /// A second agent of Nadia's team, who has its key and leads nobody.
    fn colleague(&self, site: &Site, login: &str) -> AgentId {
        let (app, now) = (&self.app, self.now());
        let open = self.app.db.read(|conn| teams::open(conn, &self.agent_session(site)));
        let key = open.unwrap().expect("Nadia opens her team's key");
        let password = SecretString::from(PASSWORD);
        let (team, name) = (key.team, "Karim Lopez");
        let new = NewAgent { team, name, login, password: &password, team_key: Some(&key.key) };
        app.db.write(|tx| agents::add(tx, &app.keyring, &app.hasher, &new, now)).unwrap().0
    }

    fn usable(&self, site: &Site) -> Vec<(TeamId, i32)> {
        let teams = self.app.db.read(|conn| teams::usable(conn, site.organisation)).unwrap();
        teams.into_iter().map(|team| (team.team, team.number)).collect()
    }

    fn sql(&self, statement: &str) -> usize {
        self.app.db.write(|tx| Ok(diesel::sql_query(statement).execute(tx)?)).unwrap()
    }
}

async fn act(desk: &Client, path: &str, more: &[(&str, &str)]) -> Answer {
    let token = csrf(&desk.get("/desk/team").await);
    let form = [&[("csrf", token.as_str())], more].concat();
    desk.post(path, &form).await
}

/// The code on the page where `answer` leads.
async fn code_of(desk: &Client, answer: &Answer) -> String {
    let page = desk.get(answer.leads_to()).await;
    between(&page.text(), "id=\"team-code\">", "<").unwrap_or_else(|| panic!("no code: {}", page.text()))
}

async fn invite(desk: &Client, name: &str, login: &str) -> String {
    let answer = act(desk, "/desk/team", &[("name", name), ("login", login)]).await;
    code_of(desk, &answer).await
}

fn same_key(one: Option<&OpenTeam>, other: Option<&OpenTeam>) -> bool {
    let bytes = |team: Option<&OpenTeam>| team.map(|team| *team.key.as_bytes());
    bytes(one).is_some() && bytes(one) == bytes(other)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_invited_joins_with_the_code_and_can_open_the_teams_key() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let code = invite(&desk, "Karim Lopez", "karim").await;
    app.secret(&code);
    app.secret(NEW);
    assert_eq!(code.replace(' ', "").len(), 20, "{code}");
    let list = desk.get("/desk/team").await.text();
    assert!(list.contains("Karim Lopez") && list.contains("A un code"), "{list}");
    assert!(app.session_with("karim", "").is_none(), "no password yet, no way in");
    assert!(app.session_with("karim", PASSWORD).is_none());

    let answer = app.join(&code.to_lowercase().replace(' ', "-"), NEW).await;
    assert_eq!(answer.leads_to(), "/desk/joined", "{}", answer.text());
    assert!(same_key(app.team_with("karim", NEW).as_ref(), app.team_of("nadia").as_ref()));
    let karim = app.desk_with("karim", NEW).await;
    let page = karim.get("/desk/team").await.text();
    assert!(page.contains("Karim Lopez") && !page.contains("Inviter quelqu’un"), "he is no lead");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_shown_once_to_the_lead_who_made_it() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let answer = act(&desk, "/desk/team", &[("name", "Karim Lopez"), ("login", "karim")]).await;
    let page = answer.leads_to().to_owned();
    code_of(&desk, &answer).await;
    assert_eq!(desk.get(&page).await.leads_to(), "/desk/team", "a reload shows it no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_a_late_and_a_spent_code_change_nothing_and_are_answered_alike() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let spent = invite(&desk, "Karim Lopez", "karim").await;
    assert_eq!(app.join(&spent, PASSWORD).await.status, 303);
    let replaced = invite(&desk, "Lucie Moreau", "lucie").await;
    let page = desk.get("/desk/team").await.text();
    let row = page.split("<tr>").find(|row| row.contains("Lucie")).unwrap();
    let lucie = between(row, "href=\"", "\"").unwrap();
    let answer = act(&desk, &format!("{lucie}/renew"), &[]).await;
    let late = code_of(&desk, &answer).await;
    app.advance(Duration::from_hours(72));
    for code in ["BCDFG HJKLN PRSTV XBCDF", "", &spent, &replaced, &late] {
        let answer = app.join(code, NEW).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains(SPENT), "{}", answer.text());
        assert!(!answer.text().contains(NEW), "the password is not repeated");
    }
    assert!(app.team_of("karim").is_some(), "his first password holds");
    assert!(app.session_with("karim", NEW).is_none() && app.session_with("lucie", NEW).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_works_once_even_when_two_post_it_at_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let code = invite(&app.desk(&site).await, "Karim Lopez", "karim").await;
    let mine = "un mot de passe numero un";
    let (one, other) = tokio::join!(app.join(&code, mine), app.join(&code, NEW));
    let mut both = [one.status, other.status];
    both.sort_unstable();
    assert_eq!(both, [303, 422]);
    let (first, second) = (app.team_with("karim", mine), app.team_with("karim", NEW));
    assert_eq!(first.is_some(), one.status == 303);
    assert_eq!(second.is_some(), other.status == 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_is_long_enough_and_typed_twice_and_need_be_nothing_else() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let code = invite(&app.desk(&site).await, "Karim Lopez", "karim").await;
    let client = app.client();
    let short = [("code", code.as_str()), ("password", "14 caracteres."), ("again", "14 caracteres.")];
    let answer = client.post("/desk/join", &short).await;
    assert!(answer.status == 422 && answer.text().contains("trop court"), "{}", answer.text());
    let differs = [("code", code.as_str()), ("password", NEW), ("again", PASSWORD)];
    let answer = client.post("/desk/join", &differs).await;
    assert!(answer.status == 422 && answer.text().contains("sont différents"), "{}", answer.text());
    assert_eq!(app.join(&code, "ééééééééééééééé").await.status, 303, "15 characters, not bytes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_made_anew_with_a_code_and_the_teams_key_stays() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    let (desk, his) = (app.desk(&site).await, app.sign_in("karim").await);
    let key = app.team_of("karim");
    let answer = act(&desk, &format!("/desk/team/{karim}/renew"), &[]).await;
    let code = code_of(&desk, &answer).await;
    assert!(app.team_of("karim").is_none(), "nobody counts on a key that he can't open");
    assert!(desk.get("/desk").await.text().contains(ALONE), "until then Nadia alone has it");
    assert_eq!(app.join(&code, NEW).await.status, 303);
    assert_eq!(his.get("/desk").await.leads_to(), "/desk/sign-in", "his old sessions are over");
    assert!(app.session_with("karim", PASSWORD).is_none());
    assert!(same_key(app.team_with("karim", NEW).as_ref(), key.as_ref()));
    let client = app.client();
    client.post("/desk/sign-in", &[("login", "karim"), ("password", NEW)]).await;
    assert!(!client.get("/desk/code").await.text().contains("<svg xmlns"), "his code device stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lost_his_code_device_too_enrols_another_after_he_used_the_code() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    app.sign_in("karim").await;
    let desk = app.desk(&site).await;
    let device = app.totp(&app.session_of("karim"));
    let answer = act(&desk, &format!("/desk/team/{karim}/renew"), &[("device_lost", "yes")]).await;
    let code = code_of(&desk, &answer).await;
    assert_eq!(device, app.totp(&app.session_of("karim")), "the old device counts until then");
    app.join(&code, NEW).await;
    let client = app.client();
    client.post("/desk/sign-in", &[("login", "karim"), ("password", NEW)]).await;
    assert!(client.get("/desk/code").await.text().contains("<svg xmlns"));
    let session = app.session_with("karim", NEW).unwrap();
    assert_ne!(device, app.totp(&session));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_password_keeps_the_teams_key_and_ends_the_other_sessions() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    app.advance(Duration::from_mins(1));
    let (other, key) = (app.sign_in("nadia").await, app.team_of("nadia"));
    let change = async |present: &str, password: &str| {
        let token = csrf(&desk.get("/desk/password").await);
        let form =
            [("csrf", token.as_str()), ("present", present), ("password", password), ("again", password)];
        desk.post("/desk/password", &form).await
    };
    let wrong = change("ce n’est pas le mien", NEW).await;
    assert!(wrong.status == 422 && wrong.text().contains("actuel est faux"), "{}", wrong.text());
    assert!(app.team_of("nadia").is_some() && other.get("/desk").await.status == 200);
    assert_eq!(change(PASSWORD, NEW).await.leads_to(), "/desk/password/changed");
    assert_eq!(desk.get("/desk/password/changed").await.status, 200);
    assert_eq!(other.get("/desk").await.leads_to(), "/desk/sign-in");
    assert!(app.session_with("nadia", PASSWORD).is_none());
    assert!(same_key(app.team_with("nadia", NEW).as_ref(), key.as_ref()));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_left_cant_sign_in_and_his_keys_are_gone() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    let his = app.sign_in("karim").await;
    let kept = "SELECT id FROM agents WHERE left_at IS NOT NULL AND (public_key IS NOT NULL OR \
                private_key IS NOT NULL OR team_key IS NOT NULL OR length(password_hash) > 0 OR lead)";
    let page = his.get(&format!("/desk/team/{karim}/leave")).await.text();
    assert!(!page.contains("name=\"sure\""), "nothing is lost, nothing to tick");
    let answer = act(&his, &format!("/desk/team/{karim}/leave"), &[]).await;
    assert_eq!(answer.leads_to(), "/desk/sign-in");
    assert_eq!(his.get("/desk").await.leads_to(), "/desk/sign-in");
    assert!(app.session_with("karim", PASSWORD).is_none());
    assert_eq!(app.sql(&format!("DELETE FROM agent_sessions WHERE agent_id IN ({kept})")), 0);
    let found = app.app.db.read(|conn| agents::find(conn, &app.app.keyring, karim)).unwrap();
    assert_eq!(found.name, "Karim Lopez", "his name stays for the traces");
    let desk = app.desk(&site).await;
    assert!(!desk.get("/desk/team").await.text().contains("Karim Lopez"));
    let code = invite(&desk, "Karim Lopez", "karim").await;
    assert_eq!(app.join(&code, NEW).await.status, 303, "he may come back under the same login");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_agent_leaves_only_after_he_was_told_what_is_lost() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let person = app.holder(&site, "Awa", None);
    let team = app.team_of("nadia").unwrap().team;
    share(&app, &person, team);
    let desk = app.desk(&site).await;
    let page = format!("/desk/team/{}/leave", site.agent);
    let before = desk.get(&page).await.text();
    assert!(before.contains("\u{2068}1\u{2069} coffre perd"), "{before}");
    assert!(before.contains("name=\"sure\""));
    let refused = act(&desk, &page, &[]).await;
    assert!(refused.status == 422 && refused.text().contains("Rien n’est fait"), "{}", refused.text());
    assert!(app.team_of("nadia").is_some());
    assert_eq!(app.usable(&site), [(team, 1)]);
    assert_eq!(act(&desk, &page, &[("sure", "yes")]).await.leads_to(), "/desk/sign-in");
    assert!(app.usable(&site).is_empty());
    assert!(app.session_with("nadia", PASSWORD).is_none());
}

/// How a statement names what is bound to it.
fn places(app: &TestApp) -> (&'static str, &'static str) {
    if app.app.config.database_url().starts_with("sqlite") { ("?", "?") } else { ("$1", "$2") }
}

/// A half of a safe's `two_teams` slot, as the safes' domain keeps it.
fn share(app: &TestApp, person: &crate::support::people::Person, team: TeamId) {
    use diesel::sql_types::Binary;
    let insert = "INSERT INTO slot_shares (slot_id, team_id, key_number, share) SELECT id, ";
    let (one, two) = places(app);
    let statement = format!("{insert}{one}, 1, safe_id FROM slots WHERE safe_id = {two}");
    let shares = app.app.db.write(|tx| {
        let query = diesel::sql_query(statement)
            .bind::<Binary, _>(team.as_bytes().to_vec())
            .bind::<Binary, _>(person.safe.as_bytes().to_vec());
        Ok(query.execute(tx)?)
    });
    assert!(shares.unwrap() >= 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_last_lead_leaves_the_oldest_who_holds_the_key_leads() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    app.advance(Duration::from_secs(1));
    app.colleague(&site, "lucie");
    let desk = app.desk(&site).await;
    let answer = act(&desk, &format!("/desk/team/{}/leave", site.agent), &[]).await;
    assert_eq!(answer.leads_to(), "/desk/sign-in");
    app.advance(Duration::from_secs(30));
    assert!(app.sign_in("karim").await.get("/desk/team").await.text().contains("Inviter quelqu’un"));
    assert!(!app.sign_in("lucie").await.get("/desk/team").await.text().contains("Inviter quelqu’un"));
    assert_eq!(app.agent("karim"), karim);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_leave_at_once_the_second_is_told_that_he_is_the_last() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    let (nadias, his) = (app.desk(&site).await, app.sign_in("karim").await);
    let mine = format!("/desk/team/{}/leave", site.agent);
    let other = format!("/desk/team/{karim}/leave");
    let (one, two) = tokio::join!(act(&nadias, &mine, &[]), act(&his, &other, &[]));
    let mut both = [one.status, two.status];
    both.sort_unstable();
    assert_eq!(both, [303, 422]);
    assert_eq!(app.usable(&site).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_lead_invites_and_removes_and_only_in_his_own_team() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    let his = app.sign_in("karim").await;
    let invite = [("name", "Lucie Moreau"), ("login", "lucie")];
    assert_eq!(act(&his, "/desk/team", &invite).await.status, 403);
    let nadia = format!("/desk/team/{}", site.agent);
    for page in ["", "/leave"] {
        assert_eq!(his.get(&format!("{nadia}{page}")).await.status, 403, "{page}");
    }
    for path in ["/renew", "/leave", "/key", "/lead"] {
        let answer = act(&his, &format!("{nadia}{path}"), &[("sure", "yes"), ("lead", "no")]).await;
        assert_eq!(answer.status, 403, "{path}");
    }
    let own = format!("/desk/team/{karim}/lead");
    assert_eq!(act(&his, &own, &[("lead", "yes")]).await.status, 403, "nobody makes himself a lead");

    let desk = app.desk(&site).await;
    for stranger in [app.another_agent(&site, "paul", true), app.another_agent(&site, "paule", false)] {
        for path in ["", "/leave"] {
            assert_eq!(desk.get(&format!("/desk/team/{stranger}{path}")).await.status, 404, "{path}");
        }
        for path in ["/renew", "/leave", "/key", "/lead"] {
            let form = [("sure", "yes"), ("lead", "yes")];
            let answer = act(&desk, &format!("/desk/team/{stranger}{path}"), &form).await;
            assert_eq!(answer.status, 404, "{path}");
        }
    }
    assert!(app.team_of("paul").is_some() && app.team_of("nadia").is_some());
    assert_eq!(desk.post("/desk/team", &invite).await.status, 403, "a form needs its token");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_removes_another_and_makes_and_unmakes_leads_but_not_the_last() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    let desk = app.desk(&site).await;
    let (nadias, his) = (format!("/desk/team/{}/lead", site.agent), format!("/desk/team/{karim}/lead"));
    let answer = act(&desk, &nadias, &[("lead", "no")]).await;
    assert!(answer.status == 422 && answer.text().contains("au moins un responsable"), "{}", answer.text());
    assert_eq!(act(&desk, &his, &[("lead", "yes")]).await.leads_to(), "/desk/team");
    let other = app.sign_in("karim").await;
    assert_eq!(act(&other, &nadias, &[("lead", "no")]).await.leads_to(), "/desk/team");
    assert_eq!(act(&desk, &his, &[("lead", "no")]).await.status, 403, "Nadia leads no more");
    let removal = format!("/desk/team/{}/leave", site.agent);
    assert_eq!(act(&other, &removal, &[]).await.leads_to(), "/desk/team");
    assert!(app.session_with("nadia", PASSWORD).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_alone_has_the_key_is_warned_until_somebody_joins() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    for page in ["/desk", "/desk/team"] {
        assert!(desk.get(page).await.text().contains(ALONE), "{page}");
    }
    let code = invite(&desk, "Karim Lopez", "karim").await;
    assert!(desk.get("/desk").await.text().contains(ALONE), "an invitation is no colleague yet");
    app.join(&code, NEW).await;
    for page in ["/desk", "/desk/team"] {
        assert!(!desk.get(page).await.text().contains(ALONE), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_taken_once() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let desk = app.desk(&site).await;
    let answer = act(&desk, "/desk/team", &[("name", "Nadia Bis"), ("login", " NADIA ")]).await;
    assert!(answer.status == 422 && answer.text().contains("déjà pris"), "{}", answer.text());
    let answer = act(&desk, "/desk/team", &[("name", ""), ("login", "")]).await;
    assert!(answer.status == 422 && answer.text().contains("Écrivez un identifiant"));
}

/// Takes the keys of an agent away, as if he were from before agents had any.
fn as_before_the_keys(app: &TestApp) {
    use consigne::crypto::password::stretch;
    use diesel::sql_types::Binary;
    let salt = [7_u8; 16];
    let stretched =
        stretch(PASSWORD.as_bytes(), &salt, app.app.hasher.cost(), app.app.keyring.pepper()).unwrap();
    let (one, two) = places(app);
    let statement = format!(
        "UPDATE agents SET public_key = NULL, private_key = NULL, team_key = NULL, team_key_number = 0, \
         lead = FALSE, password_salt = {one}, password_hash = {two}"
    );
    let changed = app.app.db.write(|tx| {
        let query = diesel::sql_query(statement)
            .bind::<Binary, _>(salt.to_vec())
            .bind::<Binary, _>(stretched.as_bytes().to_vec());
        Ok(query.execute(tx)?)
    });
    assert!(changed.unwrap() > 0);
    app.sql("UPDATE teams SET public_key = NULL, key_number = 0");
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_from_before_the_keys_get_theirs_when_they_sign_in() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let karim = app.colleague(&site, "karim");
    as_before_the_keys(&app);
    assert!(app.session_with("nadia", "un autre mot de passe").is_none());
    let key = app.team_of("nadia");
    assert!(key.is_some(), "the first of a team makes its key");
    assert!(same_key(key.as_ref(), app.team_of("nadia").as_ref()), "once");
    let page = app.desk(&site).await.get(&format!("/desk/team/{karim}")).await.text();
    assert!(page.contains("N’a pas la clé") && !page.contains("Donner la clé"), "{page}");
    app.advance(Duration::from_secs(30));
    assert!(app.team_of("karim").is_none(), "the next waits for a colleague");
    let desk = app.desk(&site).await;
    let page = desk.get(&format!("/desk/team/{karim}")).await.text();
    assert!(page.contains("N’a pas la clé") && page.contains("Donner la clé"), "{page}");
    assert!(app.sign_in("karim").await.get("/desk/team").await.text().contains("Vous n’avez pas la clé"));
    assert_eq!(act(&desk, &format!("/desk/team/{karim}/key"), &[]).await.status, 303);
    assert!(same_key(key.as_ref(), app.team_of("karim").as_ref()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_agent_is_added_with_the_teams_key_alone() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let team = app.team_of("nadia").unwrap().team;
    let password = SecretString::from(PASSWORD);
    let (wrong, _) = consigne::crypto::sealed::generate().unwrap();
    for team_key in [None, Some(&wrong)] {
        let new = NewAgent { team, name: "Karim", login: "karim", password: &password, team_key };
        let (app, now) = (&app.app, app.now());
        let added = app.db.write(|tx| agents::add(tx, &app.keyring, &app.hasher, &new, now).map(|_| ()));
        assert!(matches!(added, Err(consigne::error::Error::Input(_))), "{added:?}");
    }
    let empty = app.app.db.write(|tx| add_team(tx, site.organisation, "Vide", app.now())).unwrap();
    assert!(app.usable(&site).iter().all(|(usable, _)| *usable != empty), "nobody opens its key");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_whose_key_is_lost_gets_another_when_the_operator_has_read_what_it_costs() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let person = app.holder(&site, "Awa", None);
    let (team, session) = (app.team_of("nadia").unwrap().team, app.session_of("nadia"));
    share(&app, &person, team);
    let password = SecretString::from(NEW);
    let set_up = |replace_team_key| {
        let (organisation, team) = ("CCAS de Pontville", "Accueil");
        let (name, login, password) = ("Karim Lopez", "karim", &password);
        let new = FirstAgent { organisation, team, name, login, password, replace_team_key };
        let (app, now) = (&app.app, app.now());
        app.db.write(|tx| setup::add(tx, &app.keyring, &app.hasher, &new, now)).unwrap()
    };
    assert_eq!(set_up(true), setup::Outcome::LeadInvites, "Nadia can open it");
    let left = app.app.db.write(|tx| leave::leave(tx, &session, session.agent, true, app.now()));
    assert_eq!(left.unwrap(), leave::Outcome::Gone);
    assert_eq!(set_up(false), setup::Outcome::KeyIsLost { safes: 1 });
    assert!(app.session_with("karim", NEW).is_none());
    assert_eq!(set_up(true), setup::Outcome::Added);
    assert_eq!(app.usable(&site), [(team, 2)]);
    assert_eq!(app.team_with("karim", NEW).unwrap().number, 2);
    assert!(app.desk_with("karim", NEW).await.get("/desk/team").await.text().contains("Inviter quelqu’un"));
}
