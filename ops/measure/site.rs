//! An installation to measure: on disk, with the system's clock, and a pretend provider of SMS.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use consigne::app::{App, Channels, Stores};
use consigne::cards::issue;
use consigne::cards::payload::Payload;
use consigne::clock::Clock;
use consigne::config::Config;
use consigne::crypto::keyring::Keyring;
use consigne::crypto::pin::Pin;
use consigne::crypto::secret::Token;
use consigne::messaging::deliver;
use consigne::organisations::agent_session::{self, AgentSession, Stage};
use consigne::organisations::agents::{self, NewAgent};
use consigne::organisations::{AgentId, KioskId, OrganisationId, add_organisation, add_team, kiosks};
use consigne::safes::open::{NewSafe, open};
use consigne::safes::session::{self, Session};
use consigne::safes::sign_in::{CardOutcome, with_card};
use consigne::safes::{self, Level, SafeId, first_visit, phone};
use secrecy::SecretString;

use crate::fake_twilio::FakeTwilio;

/// A database to measure on.
pub struct Database {
    pub name: &'static str,
    url: Option<String>,
}

/// `SQLite` always; `PostgreSQL` when `CONSIGNE_BENCH_DATABASE` names one (ops/bench starts one).
pub fn databases() -> Vec<Database> {
    let postgres = std::env::var("CONSIGNE_BENCH_DATABASE").ok();
    let postgres = postgres.map(|url| Database { name: "PostgreSQL", url: Some(url) });
    std::iter::once(Database { name: "SQLite", url: None }).chain(postgres).collect()
}

/// A CCAS with an agent and a kiosk.
pub struct Site {
    pub app: Arc<App>,
    pub on: &'static str,
    pub kiosk: KioskId,
    organisation: OrganisationId,
    agent: AgentId,
    opened: AtomicU32,
    pub folder: tempfile::TempDir,
}

/// A holder with his card in hand.
pub struct Person {
    pub safe: SafeId,
    pub card: [u8; 16],
    pub pin: Pin,
    pub phone: String,
}

impl Site {
    pub fn new(database: &Database, provider: &FakeTwilio) -> Self {
        // Beside the build, not in a memory file system: the disk's own speed is part of the figures.
        let folder = tempfile::tempdir_in(std::env::current_dir().unwrap()).unwrap();
        let config = config(database.url.as_deref(), folder.path());
        let stores = Stores::on_disk(&config).unwrap();
        let channels = Channels { sms: vec![provider.channel.clone()], mailer: None };
        let app = App::build(config, Clock::System, stores, channels).unwrap();
        let now = app.now();
        let (organisation, agent, kiosk) = app
            .db
            .write(|tx| {
                let organisation = add_organisation(tx, "CCAS de Pontville", now)?;
                let team = add_team(tx, organisation, "Accueil", now)?;
                let password = SecretString::from("un mot de passe assez long");
                let new =
                    NewAgent { team, name: "Nadia", login: "nadia", password: &password, team_key: None };
                let agent = agents::add(tx, &app.keyring, &app.hasher, &new, now)?.0;
                // A second team, so that each safe has a slot for two.
                let team = add_team(tx, organisation, "Logement", now)?;
                agents::add(tx, &app.keyring, &app.hasher, &NewAgent { team, login: "lucie", ..new }, now)?;
                Ok((organisation, agent, kiosks::add(tx, organisation, "Hall", "wide21", false, now)?.0))
            })
            .unwrap();
        Self { app, on: database.name, kiosk, organisation, agent, opened: AtomicU32::new(0), folder }
    }

    fn agent_session(&self) -> AgentSession {
        let (app, now) = (&self.app, self.app.now());
        let token = app
            .db
            .write(|tx| agent_session::start(tx, &app.keyring, self.agent, Stage::SignedIn, None, now))
            .unwrap();
        app.db.read(|conn| agent_session::resume(conn, &app.keyring, token, now)).unwrap().unwrap()
    }

    /// Opens a safe and goes through the first visit.
    pub fn person(&self) -> Person {
        let (app, now, agent) = (&self.app, self.app.now(), self.agent_session());
        // One after the other: of ten thousand drawn ones two would be the same.
        let number = self.opened.fetch_add(1, Ordering::Relaxed);
        let phone = format!("+33639{number:06}");
        let new = NewSafe {
            organisation: self.organisation,
            agent: self.agent,
            number: &format!("{number:08}"),
            name: "Awa",
            language: "fr",
            level: Level::Flexible,
        };
        let (safe, print) = app
            .db
            .write(|tx| {
                let (safe, key) = open(tx, &app.keyring, &app.erasure, &new, now)?;
                Ok((safe, issue::issue(tx, &app.keyring, &app.erasure, &agent, safe, &key, now)?))
            })
            .unwrap();
        let text =
            app.db.write(|tx| issue::waiting(tx, &app.keyring, &agent, print, now)).unwrap().unwrap().text;
        self.bind(safe, &phone);
        let card = *Payload::parse(&text).unwrap().as_bytes();
        let CardOutcome::FirstVisit(token) = self.show(&card) else { panic!("no first visit") };
        let session = self.session(token);
        let pin = first_visit::shown_pin(&session).unwrap();
        first_visit::finish(&app.db, &app.keyring, &app.erasure, &app.hasher, &session, now).unwrap();
        Person { safe, card, pin, phone }
    }

    /// The code that the phone was sent is answered.
    fn bind(&self, safe: SafeId, phone: &str) {
        let (app, now, token) = (&self.app, self.app.now(), Token::generate());
        let text = app.db.write(|tx| {
            let safe = safes::find(tx, &app.keyring, safe)?;
            phone::ask(tx, &app.keyring, &safe, phone, &token, None, now)?;
            loop {
                // Others' messages lie in the outbox too.
                let leased = deliver::lease(tx, &app.keyring, &app.sms, now, 64)?;
                let mine = leased.iter().find(|message| message.to == phone);
                if let Some(text) = mine.map(|message| message.text.text.clone()) {
                    return Ok(text);
                }
                assert!(!leased.is_empty(), "the code's message");
            }
        });
        let text = text.unwrap();
        let code = text.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 6).unwrap();
        let bound = |tx: &mut _| phone::confirm_by_sms(tx, &app.keyring, phone, &code.parse().unwrap(), now);
        assert!(app.db.write(bound).unwrap(), "the phone is bound");
    }

    pub fn show(&self, card: &[u8; 16]) -> CardOutcome {
        let (app, now) = (&self.app, self.app.now());
        app.db.write(|tx| with_card(tx, &app.keyring, &app.erasure, self.kiosk, card, now)).unwrap()
    }

    pub fn session(&self, token: Token) -> Session {
        let (app, now) = (&self.app, self.app.now());
        app.db.read(|conn| session::resume(conn, &app.keyring, token, self.kiosk, now)).unwrap().unwrap()
    }
}

/// The smallest Argon2: rows that measure the hash set its cost themselves.
fn config(url: Option<&str>, folder: &std::path::Path) -> Config {
    let url =
        url.map_or_else(|| format!("sqlite:{}", folder.join("bench.sqlite").display()), ToOwned::to_owned);
    let key = Keyring::new_line(1);
    let text = format!(
        "database_url = \"{url}\"\ndata_dir = \"{}\"\nserver_key = \"{}\"\n\
         [argon2]\nmemory_kib = 8\npasses = 1\nat_once = 8\n[sms]\nchannels = {{}}\ndaily_budget = 1000000000\n",
        folder.display(),
        key.trim()
    );
    let source = config::File::from_str(&text, config::FileFormat::Toml);
    config::Config::builder().add_source(source).build().unwrap().try_deserialize().unwrap()
}
