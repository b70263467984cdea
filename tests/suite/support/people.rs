//! Fictional people, made through the domains rather than the screens.

use consigne::cards::issue;
use consigne::cards::payload::{Payload, SafeNumber};
use consigne::crypto::pin::Pin;
use consigne::crypto::secret::Token;
use consigne::journal::{Actor, Detail};
use consigne::organisations::agent_session::{self, AgentSession, Stage};
use consigne::organisations::agents::{self, NewAgent};
use consigne::organisations::sign_in::{self, PasswordOutcome};
use consigne::organisations::{AgentId, KioskId, OrganisationId, add_organisation, add_team, kiosks};
use consigne::safes::open::{NewSafe, open};
use consigne::safes::proofs::{self, Purpose};
use consigne::safes::sign_in::{CardOutcome, PinOutcome, with_card, with_pin};
use consigne::safes::{Level, SafeId, first_visit, phone, session};
use diesel::RunQueryDsl;
use secrecy::SecretString;

use super::app::TestApp;
use super::device;

pub const PASSWORD: &str = "un mot de passe assez long";

/// A CCAS with a team, an agent and a kiosk.
pub struct Site {
    pub organisation: OrganisationId,
    pub agent: AgentId,
    pub kiosk: KioskId,
    /// The value of the kiosk's device cookie.
    pub device: Token,
}

/// A holder with his card in hand.
pub struct Person {
    pub safe: SafeId,
    pub number: String,
    pub card: String,
    pub pin: Option<Pin>,
    pub phone: Option<String>,
}

impl TestApp {
    pub fn site(&self) -> Site {
        let (app, now) = (&self.app, self.now());
        self.secret(PASSWORD);
        self.secret("Nadia Benali");
        app.db
            .write(|tx| {
                let organisation = add_organisation(tx, "CCAS de Pontville", now)?;
                let team = add_team(tx, organisation, "Accueil", now)?;
                let password = SecretString::from(PASSWORD);
                let (name, login) = ("Nadia Benali", "nadia");
                let new = NewAgent { team, name, login, password: &password, team_key: None };
                let (agent, _) = agents::add(tx, &app.keyring, &app.hasher, &new, now)?;
                let (kiosk, code) = kiosks::add(tx, organisation, "Hall", "wide21", true, now)?;
                let device = device::started(tx, &code, &self.url, now)?;
                Ok(Site { organisation, agent, kiosk, device })
            })
            .unwrap()
    }

    /// The site's agent, signed in without the screens.
    pub fn agent_session(&self, site: &Site) -> AgentSession {
        let app = &self.app;
        let agent = app.db.read(|conn| agents::find(conn, &app.keyring, site.agent)).unwrap();
        self.session_of(&agent.login)
    }

    /// Any agent, signed in without the screens: his session holds his private key.
    pub fn session_of(&self, login: &str) -> AgentSession {
        self.session_with(login, PASSWORD).expect("the password is right")
    }

    /// The same with a password of his own; `None` when it does not let him in.
    pub fn session_with(&self, login: &str, password: &str) -> Option<AgentSession> {
        let (app, now, password) = (&self.app, self.now(), SecretString::from(password));
        let resume = |token| {
            app.db.read(|conn| agent_session::resume(conn, &app.keyring, token, now)).unwrap().unwrap()
        };
        let outcome = sign_in::with_password(&app.db, &app.keyring, &app.hasher, login, &password, now);
        let PasswordOutcome::Right(token) = outcome.unwrap() else { return None };
        let door = resume(token);
        let key = door.private_key().unwrap();
        let token = app.db.write(|tx| {
            agent_session::end(tx, &door.token)?;
            agent_session::start(tx, &app.keyring, door.agent, Stage::SignedIn, Some(&key), now)
        });
        Some(resume(token.unwrap()))
    }

    /// Opens a safe and prints its card; the PIN is not set yet.
    pub fn new_holder(&self, site: &Site, name: &str, phone: Option<&str>) -> Person {
        self.new_holder_at(site, name, phone, Level::Flexible)
    }

    /// The same at a level; the phone, if any, was proven.
    pub fn new_holder_at(&self, site: &Site, name: &str, phone: Option<&str>, level: Level) -> Person {
        let (app, now, agent) = (&self.app, self.now(), self.agent_session(site));
        let number = format!("{:08}", SafeNumber::generate().as_u32());
        let new = NewSafe {
            organisation: site.organisation,
            agent: site.agent,
            number: &number,
            name,
            language: "fr",
            level,
        };
        let (safe, print) = app
            .db
            .write(|tx| {
                let (safe, key) = open(tx, &app.keyring, &app.erasure, &new, now)?;
                Ok((safe, issue::issue(tx, &app.keyring, &app.erasure, &agent, safe, &key, now)?))
            })
            .unwrap();
        let waiting = app.db.write(|tx| issue::waiting(tx, &app.keyring, &agent, print, now)).unwrap();
        let card = waiting.unwrap().text.to_string();
        for text in [name, &number, &card, phone.unwrap_or_default()] {
            self.secret(text);
        }
        if let Some(phone) = phone {
            self.bind_phone(site, safe, phone);
        }
        Person { safe, number, card, pin: None, phone: phone.map(ToOwned::to_owned) }
    }

    /// The phone answers a code that it was sent. What was said about it leaves no message behind.
    pub fn bind_phone(&self, site: &Site, safe: SafeId, phone: &str) {
        let (app, now, agent) = (&self.app, self.now(), self.agent_session(site));
        let safe = app.db.read(|conn| consigne::safes::find(conn, &app.keyring, safe)).unwrap();
        let keyring = &app.keyring;
        let asked = app.db.write(|tx| phone::ask(tx, keyring, &safe, phone, &agent.token, None, now));
        assert!(asked.unwrap(), "three codes in ten minutes");
        let code = self.newest_code("proof");
        let answer = app.db.write(|tx| {
            let proof = proofs::of_session(tx, keyring, &agent.token, Purpose::Phone, now)?.unwrap();
            phone::confirm(tx, keyring, &safe, &proof, &code, (Actor::Agent, &Detail::none()), now)
        });
        assert_eq!(answer.unwrap(), proofs::Answer::Right);
        let forget = "DELETE FROM messages WHERE purpose IN ('proof', 'notice')";
        app.db.write(|tx| Ok(diesel::sql_query(forget).execute(tx)?)).unwrap();
    }

    /// The first visit: afterwards card and PIN open the safe.
    pub fn holder(&self, site: &Site, name: &str, phone: Option<&str>) -> Person {
        self.holder_at(site, name, phone, Level::Flexible)
    }

    /// The same at a level.
    pub fn holder_at(&self, site: &Site, name: &str, phone: Option<&str>, level: Level) -> Person {
        let mut person = self.new_holder_at(site, name, phone, level);
        let app = &self.app;
        let CardOutcome::FirstVisit(token) = self.show(site, &person) else { panic!("no first visit") };
        let session = self.session(site, token);
        let pin = first_visit::shown_pin(&session).unwrap();
        let (keyring, erasure, hasher) = (&app.keyring, &app.erasure, &app.hasher);
        first_visit::finish(&app.db, keyring, erasure, hasher, &session, self.now()).unwrap();
        self.secret(&String::from_utf8_lossy(pin.digits()));
        person.pin = Some(pin);
        person
    }

    /// The card is shown at the kiosk.
    pub fn show(&self, site: &Site, person: &Person) -> CardOutcome {
        let (app, now) = (&self.app, self.now());
        let secret = Payload::parse(&person.card).unwrap();
        let secret = secret.as_bytes();
        app.db.write(|tx| with_card(tx, &app.keyring, &app.erasure, site.kiosk, secret, now)).unwrap()
    }

    pub fn session(&self, site: &Site, token: Token) -> session::Session {
        let (app, now) = (&self.app, self.now());
        app.db.read(|conn| session::resume(conn, &app.keyring, token, site.kiosk, now)).unwrap().unwrap()
    }

    /// Types a PIN after the card was shown.
    pub fn type_pin(&self, site: &Site, person: &Person, pin: &Pin) -> PinOutcome {
        let CardOutcome::AskPin(token) = self.show(site, person) else { return PinOutcome::Blocked };
        let (app, now) = (&self.app, self.now());
        let session =
            app.db.read(|conn| session::resume(conn, &app.keyring, token, site.kiosk, now)).unwrap();
        // A block meanwhile ends all sessions of the safe.
        let Some(session) = session else { return PinOutcome::Blocked };
        with_pin(&app.db, &app.keyring, &app.erasure, &app.hasher, &session, pin, self.now()).unwrap()
    }

    /// Comes in with card and PIN: the session inside the safe.
    pub fn come_in(&self, site: &Site, person: &Person) -> session::Session {
        match self.type_pin(site, person, person.pin.as_ref().unwrap()) {
            PinOutcome::In(token) => self.session(site, token),
            _ => panic!("{} does not come in", person.number),
        }
    }

    /// The names of a safe's entries, oldest first.
    pub fn journal(&self, person: &Person) -> Vec<String> {
        let app = &self.app;
        let latest = app.db.read(|conn| consigne::journal::latest(conn, &app.keyring, person.safe, 1000));
        latest.unwrap().into_iter().rev().map(|entry| entry.event).collect()
    }
}
