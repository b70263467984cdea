//! Whatever is lost, replaced and changed in whatever order: a way leads in if and only if the table says so.

use std::time::Duration;

use consigne::journal::{Actor, Detail};
use consigne::organisations::leave::{self, Outcome as Left};
use consigne::organisations::setup::{self, FirstAgent};
use consigne::safes::ways::{Has, Way, allows};
use consigne::safes::{Level, recovery};
use diesel::RunQueryDsl;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use secrecy::SecretString;

use crate::support::app::TestApp;
use crate::support::people::{PASSWORD, Site};
use crate::support::ways::Owner;

#[derive(Clone, Copy, Debug)]
enum Act {
    LoseCard,
    ForgetPin,
    LoseReserve,
    MakeReserve,
    ChangeLevel(u8),
    /// Of the second or third team; the first stays.
    AgentLeaves(usize),
    AgentJoins(usize),
    Try(u8),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        2 => Just(Act::LoseCard),
        2 => Just(Act::ForgetPin),
        1 => Just(Act::LoseReserve),
        2 => Just(Act::MakeReserve),
        2 => (0..3_u8).prop_map(Act::ChangeLevel),
        2 => (1..3_usize).prop_map(Act::AgentLeaves),
        2 => (1..3_usize).prop_map(Act::AgentJoins),
        6 => (0..6_u8).prop_map(Act::Try),
        // The way that most depends on what was before.
        3 => Just(Act::Try(4)),
    ];
    prop::collection::vec(act, 1..24)
}

/// A team as the model knows it.
struct Team {
    name: &'static str,
    /// The present agent's login; none: nobody can open the team's key.
    agent: Option<String>,
    key: u32,
}

/// What must be possible.
struct Model {
    card: bool,
    pin: bool,
    level: Level,
    teams: [Team; 3],
    /// Teams that got a half when the safe was last open, with their key of then.
    halves: Vec<(usize, u32)>,
}

impl Model {
    fn has(&self) -> Has {
        match (self.card, self.pin) {
            (true, true) => Has::CardAndPin,
            (true, false) => Has::Card,
            (false, true) => Has::Pin,
            (false, false) => Has::Nothing,
        }
    }

    fn says(&self) -> &'static [Has] {
        match self.has() {
            Has::CardAndPin => &Has::ALL,
            Has::Card => &[Has::Card, Has::Nothing],
            Has::Pin => &[Has::Pin, Has::Nothing],
            Has::Nothing => &[Has::Nothing],
        }
    }

    /// Two present agents of teams that hold halves sealed to their present keys.
    fn pair(&self) -> Option<[&str; 2]> {
        let able = |(team, key): &(usize, u32)| {
            let team = &self.teams[*team];
            team.agent.as_deref().filter(|_| team.key == *key)
        };
        let able: Vec<_> = self.halves.iter().filter_map(able).collect();
        Some([*able.first()?, *able.get(1)?])
    }

    fn may(&self, way: Way, reserve: bool) -> bool {
        let allowed = self.says().iter().any(|has| allows(self.level, *has, way));
        allowed
            && match way {
                Way::TwoTeams => self.pair().is_some(),
                Way::ReserveCard => reserve,
                _ => true,
            }
    }

    /// The safe was open: the teams that are there now hold halves.
    fn open(&mut self) {
        let present = self.teams.iter().enumerate().filter(|(_, team)| team.agent.is_some());
        let halves: Vec<_> = present.map(|(place, team)| (place, team.key)).collect();
        let wanted = allows(self.level, Has::Nothing, Way::TwoTeams) && halves.len() > 1;
        self.halves = if wanted { halves } else { Vec::new() };
    }
}

struct World {
    app: TestApp,
    site: Site,
    owner: Owner,
    model: Model,
    logins: u32,
}

impl World {
    async fn new(number: u32) -> Self {
        let app = TestApp::spawn().await;
        let site = app.site();
        app.another_team(&site, "lucie");
        app.another_team(&site, "omar");
        let owner = app.owner(&site, "Awa", &format!("+3363998{number:04}"), Level::Flexible);
        let team = |name, agent: &str| Team { name, agent: Some(agent.to_owned()), key: 1 };
        let teams = [team("Accueil", "nadia"), team("lucie", "lucie"), team("omar", "omar")];
        let mut model = Model { card: true, pin: true, level: Level::Flexible, teams, halves: Vec::new() };
        model.open();
        Self { app, site, owner, model, logins: 0 }
    }

    fn act(&mut self, act: Act) -> Result<(), TestCaseError> {
        // Far from the codes of the act before.
        self.app.advance(Duration::from_mins(11));
        match act {
            Act::LoseCard => self.model.card = false,
            Act::ForgetPin => self.model.pin = false,
            Act::LoseReserve => self.owner.reserve = None,
            Act::MakeReserve if self.model.has() == Has::CardAndPin => {
                let session = self.app.come_in(&self.site, &self.owner.person);
                self.owner.reserve = Some(self.app.make_reserve(&session));
                self.model.open();
            }
            Act::ChangeLevel(to) if self.model.has() == Has::CardAndPin => {
                let (session, to) =
                    (self.app.come_in(&self.site, &self.owner.person), Level::ALL[usize::from(to)]);
                self.app.change_level(&session, self.owner.person.pin.as_ref().unwrap(), to);
                self.model.level = to;
                self.model.open();
            }
            Act::MakeReserve | Act::ChangeLevel(_) => {}
            Act::AgentLeaves(team) => self.leave(team),
            Act::AgentJoins(team) => self.join(team),
            Act::Try(way) => self.attempt(Way::ALL[usize::from(way)])?,
        }
        Ok(())
    }

    fn leave(&mut self, team: usize) {
        let Some(login) = self.model.teams[team].agent.take() else { return };
        let session = self.app.session_of(&login);
        let now = self.app.now();
        let left = self.app.app.db.write(|tx| leave::leave(tx, &session, session.agent, true, now));
        assert_eq!(left.unwrap(), Left::Gone);
    }

    fn join(&mut self, team: usize) {
        if self.model.teams[team].agent.is_some() {
            return;
        }
        self.logins += 1;
        let login = format!("agent{}", self.logins);
        let (app, now, password) = (&self.app.app, self.app.now(), SecretString::from(PASSWORD));
        let new = FirstAgent {
            organisation: "CCAS de Pontville",
            team: self.model.teams[team].name,
            name: "Omar Diop",
            login: &login,
            password: &password,
            replace_team_key: true,
        };
        let added = app.db.write(|tx| setup::add(tx, &app.keyring, &app.hasher, &new, now)).unwrap();
        assert_eq!(added, setup::Outcome::Added);
        self.model.teams[team].agent = Some(login);
        self.model.teams[team].key += 1;
    }

    fn attempt(&mut self, way: Way) -> Result<(), TestCaseError> {
        let (has, may) = (self.model.has(), self.model.may(way, self.owner.reserve.is_some()));
        let back = if way == Way::TwoTeams {
            let pair = self.model.pair().unwrap_or(["nadia", "nadia"]);
            self.app.with_two_teams(&self.site, &mut self.owner, pair)
        } else {
            self.app.come_back(&self.site, &mut self.owner, has, way)
        };
        prop_assert_eq!(back.is_some(), may, "{:?} with {:?} at {:?}", way, has, self.model.level);
        if let Some(session) = back {
            let opened = session.safe_key().unwrap();
            prop_assert!(opened.as_bytes() == self.owner.safe_key.as_bytes(), "another key");
            (self.model.card, self.model.pin) = (true, true);
            self.model.open();
        } else {
            self.forget_the_attempt();
        }
        Ok(())
    }

    /// Guessed PINs use up tries, and a recovery that was begun waits: neither is what this test is about.
    fn forget_the_attempt(&self) {
        let (app, now, safe) = (&self.app.app, self.app.now(), self.app.safe(self.owner.person.safe));
        app.db
            .write(|tx| {
                recovery::stop(tx, &app.keyring, &safe, (Actor::System, &Detail::none()), now)?;
                Ok(diesel::sql_query("UPDATE slots SET tries_left = 3, failures = 0").execute(tx)?)
            })
            .unwrap();
    }
}

#[test]
fn whatever_happens_a_way_leads_in_if_and_only_if_the_table_says_so() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut runner = TestRunner::new(ProptestConfig { cases: 60, ..ProptestConfig::default() });
    let run = runner.run(&acts(), |acts| {
        let _guard = runtime.enter();
        let mut world = runtime.block_on(World::new(500));
        for act in acts {
            world.act(act)?;
        }
        Ok(())
    });
    run.unwrap();
}
