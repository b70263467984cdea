//! Losing things and coming back, way by way, through the domains.

use consigne::cards::issue;
use consigne::cards::payload::{CardSecret, Payload};
use consigne::crypto::otp::{Code, TotpDevice};
use consigne::crypto::pin::Pin;
use consigne::crypto::secret::Token;
use consigne::crypto::slots::SafeKey;
use consigne::organisations::agent_session::AgentSession;
use consigne::organisations::agents::{self, Agent, NewAgent};
use consigne::organisations::{add_team, teams};
use consigne::safes::new_card::{self, Number};
use consigne::safes::proofs::{self, Answer, Purpose};
use consigne::safes::recovery::{self, ApproveOutcome, StartOutcome};
use consigne::safes::session::Session;
use consigne::safes::sign_in::{CardOutcome, PinOutcome};
use consigne::safes::ways::{Has, Way};
use consigne::safes::{
    self, Level, Safe, SafeId, approvals, code_device, first_visit, level, new_pin, reserve,
};
use diesel::RunQueryDsl;
use diesel::sql_types::{Binary, Text};
use secrecy::SecretString;

use super::app::TestApp;
use super::people::{PASSWORD, Person, Site};

/// A holder with everything that can help him: phone, code device, reserve card.
pub struct Owner {
    pub person: Person,
    pub safe_key: SafeKey,
    /// Base32, as on the device.
    pub device: Option<Vec<u8>>,
    pub reserve: Option<String>,
}

/// A colleague in a team of his own, whose login is his team's name too.
pub const SECOND: &str = "lucie";

#[derive(diesel::QueryableByName)]
struct Kind {
    #[diesel(sql_type = Text)]
    kind: String,
}

impl TestApp {
    /// One more team of the site's organisation, with one agent, its lead.
    pub fn another_team(&self, site: &Site, login: &str) {
        let (app, now, password) = (&self.app, self.now(), SecretString::from(PASSWORD));
        app.db
            .write(|tx| {
                let team = add_team(tx, site.organisation, login, now)?;
                let new = NewAgent { team, name: "Lucie Moreau", login, password: &password, team_key: None };
                agents::add(tx, &app.keyring, &app.hasher, &new, now)
            })
            .unwrap();
    }

    pub fn safe(&self, id: SafeId) -> Safe {
        self.app.db.read(|conn| safes::find(conn, &self.app.keyring, id)).unwrap()
    }

    pub fn agent_of(&self, session: &AgentSession) -> Agent {
        self.app.db.read(|conn| agents::find(conn, &self.app.keyring, session.agent)).unwrap()
    }

    /// The kinds of a safe's slots, sorted.
    pub fn slot_kinds(&self, safe: SafeId) -> Vec<String> {
        // The placeholder is all that differs between the databases.
        let place = if self.app.config.database_url().starts_with("sqlite:") { "?" } else { "$1" };
        let question = format!("SELECT kind FROM slots WHERE safe_id = {place} ORDER BY kind");
        let rows = self.app.db.read(|conn| {
            let id = safe.as_bytes().to_vec();
            Ok(diesel::sql_query(question).bind::<Binary, _>(id).load::<Kind>(conn)?)
        });
        rows.unwrap().into_iter().map(|row| row.kind).collect()
    }

    /// A holder at a level, with phone, code device and reserve card.
    pub fn owner(&self, site: &Site, name: &str, phone: &str, level: Level) -> Owner {
        let person = self.holder_at(site, name, Some(phone), level);
        let session = self.come_in(site, &person);
        let safe_key = session.safe_key().unwrap();
        let reserve = Some(self.make_reserve(&session));
        let device = Some(self.enrol_device(person.safe));
        Owner { person, safe_key, device, reserve }
    }

    /// A reserve card, printed at the kiosk: its text.
    pub fn make_reserve(&self, session: &Session) -> String {
        let (app, now, safe) = (&self.app, self.now(), self.safe(session.safe));
        let waiting = app.db.write(|tx| {
            let print = issue::make_reserve(tx, &app.keyring, &app.erasure, session, &safe, now)?;
            issue::waiting(tx, &app.keyring, session, print, now)
        });
        let text = waiting.unwrap().unwrap().text.to_string();
        self.secret(&text);
        text
    }

    /// Enrols a code device at the desk; returns its secret.
    pub fn enrol_device(&self, safe: SafeId) -> Vec<u8> {
        let (app, now, safe) = (&self.app, self.now(), self.safe(safe));
        let detail = consigne::journal::Detail::none();
        app.db
            .write(|tx| {
                code_device::prepare(tx, &app.keyring, safe.id, now)?;
                let address = code_device::address(tx, &app.keyring, &safe, now)?.unwrap();
                let secret = address.split(['?', '&']).find_map(|part| part.strip_prefix("secret=")).unwrap();
                let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
                let code = totp(&secret).current(now);
                assert!(code_device::confirm(tx, &app.keyring, &safe, &code, &detail, now)?);
                Ok(secret)
            })
            .unwrap()
    }

    /// A code of the device that was not used yet.
    pub fn device_code(&self, owner: &Owner) -> Code {
        self.advance(std::time::Duration::from_secs(30));
        totp(owner.device.as_ref().unwrap()).current(self.now()).parse().unwrap()
    }

    /// The PIN that the kiosk shows after one of the ways, practised: the session inside.
    fn practise(&self, site: &Site, owner: &mut Owner, card: &str, token: Token) -> Session {
        let (app, now, session) = (&self.app, self.now(), self.session(site, token));
        let pin = first_visit::shown_pin(&session).unwrap();
        let (keyring, erasure, hasher) = (&app.keyring, &app.erasure, &app.hasher);
        let token = first_visit::finish(&app.db, keyring, erasure, hasher, &session, now).unwrap();
        self.secret(&String::from_utf8_lossy(pin.digits()));
        owner.person.pin = Some(pin);
        card.clone_into(&mut owner.person.card);
        self.session(site, token)
    }

    /// Tries to come back in by one way with what the holder still has. What he has not, he guesses.
    pub fn come_back(&self, site: &Site, owner: &mut Owner, has: Has, way: Way) -> Option<Session> {
        let back = match (way, has) {
            (Way::ComeIn, _) => self.with_card_and_pin(site, owner, has),
            (Way::PhoneCode | Way::CodeDevice | Way::OneAgent, Has::Card | Has::CardAndPin) => {
                self.to_a_new_pin(site, owner, way)
            }
            (Way::PhoneCode | Way::CodeDevice, _) => self.to_a_new_card(site, owner, has, way),
            (Way::OneAgent, _) => self.with_a_replacement(site, owner, has),
            (Way::TwoTeams, _) => self.with_two_teams(site, owner, ["nadia", SECOND]),
            (Way::ReserveCard, _) => self.with_the_reserve_card(site, owner),
        };
        if let Some(session) = &back {
            let opened = session.safe_key().unwrap();
            assert!(opened.as_bytes() == owner.safe_key.as_bytes(), "another safe was opened");
        }
        back
    }

    fn pin_in_hand(owner: &Owner, has: Has) -> Pin {
        let right = owner.person.pin.clone().unwrap();
        match has {
            Has::CardAndPin | Has::Pin => right,
            Has::Card | Has::Nothing => wrong(&right),
        }
    }

    fn with_card_and_pin(&self, site: &Site, owner: &Owner, has: Has) -> Option<Session> {
        let pin = Self::pin_in_hand(owner, has);
        let mut person = Person { pin: None, phone: None, number: String::new(), ..clone(&owner.person) };
        if matches!(has, Has::Pin | Has::Nothing) {
            Payload::of(&CardSecret::generate()).as_str().clone_into(&mut person.card);
        }
        match self.type_pin(site, &person, &pin) {
            PinOutcome::In(token) => Some(self.session(site, token)),
            PinOutcome::Wrong { .. } | PinOutcome::Blocked => None,
        }
    }

    fn to_a_new_pin(&self, site: &Site, owner: &mut Owner, way: Way) -> Option<Session> {
        let (app, keyring, erasure) = (&self.app, &self.app.keyring, &self.app.erasure);
        let (CardOutcome::AskPin(token) | CardOutcome::Forgotten(token)) = self.show(site, &owner.person)
        else {
            return None;
        };
        let (session, safe) = (self.session(site, token), self.safe(owner.person.safe));
        let outcome = if way == Way::OneAgent {
            let nadia = self.session_of("nadia");
            let now = self.now();
            app.db.write(|tx| approvals::approve(tx, keyring, &safe, nadia.agent, now)).unwrap();
            app.db.write(|tx| new_pin::with_approval(tx, keyring, erasure, &session, &safe, now))
        } else {
            let asked = app.db.write(|tx| new_pin::ask(tx, keyring, &session, &safe, self.now())).unwrap();
            if asked != new_pin::AskOutcome::Sent {
                return None;
            }
            let code = match way {
                Way::PhoneCode => self.newest_code("proof"),
                _ => self.device_code(owner),
            };
            let now = self.now();
            app.db.write(|tx| new_pin::with_code(tx, keyring, erasure, &session, &safe, &code, now))
        };
        let new_pin::Outcome::NewPin(token) = outcome.unwrap() else { return None };
        let card = owner.person.card.clone();
        Some(self.practise(site, owner, &card, token))
    }

    fn to_a_new_card(&self, site: &Site, owner: &mut Owner, has: Has, way: Way) -> Option<Session> {
        let (app, keyring, visitor) = (&self.app, &self.app.keyring, Token::generate());
        let (phone, number) = (owner.person.phone.clone().unwrap_or_default(), owner.person.number.clone());
        let typed = if way == Way::PhoneCode { Number::Phone(&phone) } else { Number::Safe(&number) };
        let before = self.outbox().len();
        let asked = app.db.write(|tx| new_card::ask(tx, keyring, site.kiosk, &typed, &visitor, self.now()));
        asked.unwrap();
        let code = match way {
            Way::PhoneCode if self.outbox().len() == before => return None,
            Way::PhoneCode => self.newest_code("proof"),
            _ => self.device_code(owner),
        };
        let proof = || {
            let found =
                app.db.read(|conn| proofs::of_session(conn, keyring, &visitor, Purpose::NewCard, self.now()));
            found.unwrap().unwrap()
        };
        let answer =
            app.db.write(|tx| new_card::with_code(tx, keyring, &proof(), &code, self.now())).unwrap();
        if answer != Answer::Right {
            return None;
        }
        let (secret, pin) = (CardSecret::generate(), Self::pin_in_hand(owner, has));
        let (erasure, hasher, bytes) = (&app.erasure, &app.hasher, secret.as_bytes());
        let outcome = new_card::with_pin(
            &app.db,
            keyring,
            erasure,
            hasher,
            site.kiosk,
            &proof(),
            &pin,
            bytes,
            self.now(),
        );
        let new_card::Outcome::In { token, .. } = outcome.unwrap() else { return None };
        Payload::of(&secret).as_str().clone_into(&mut owner.person.card);
        self.secret(&owner.person.card);
        Some(self.session(site, token))
    }

    fn with_a_replacement(&self, site: &Site, owner: &mut Owner, has: Has) -> Option<Session> {
        let (app, now, nadia) = (&self.app, self.now(), self.session_of("nadia"));
        let safe = self.safe(owner.person.safe);
        let print = app.db.write(|tx| issue::replace(tx, &app.keyring, &nadia, &safe, now)).unwrap()?;
        let waiting = app.db.write(|tx| issue::waiting(tx, &app.keyring, &nadia, print, now)).unwrap();
        owner.person.card = waiting.unwrap().text.to_string();
        self.secret(&owner.person.card);
        let pin = Self::pin_in_hand(owner, has);
        match self.type_pin(site, &owner.person, &pin) {
            PinOutcome::In(token) => Some(self.session(site, token)),
            PinOutcome::Wrong { .. } | PinOutcome::Blocked => None,
        }
    }

    /// Both teams' agents, the whole wait, then the card that the second one prints.
    pub fn with_two_teams(&self, site: &Site, owner: &mut Owner, logins: [&str; 2]) -> Option<Session> {
        let [first, second] = logins.map(|login| self.session_of(login));
        if !matches!(self.start_recovery(owner.person.safe, &first), StartOutcome::Started(_)) {
            return None;
        }
        if self.approve_recovery(owner.person.safe, &second, false) != ApproveOutcome::Approved {
            return None;
        }
        self.advance(recovery::WAIT);
        let second = self.session_of(logins[1]);
        let card = self.finish_recovery(owner.person.safe, &second)?;
        owner.person.card.clone_from(&card);
        let CardOutcome::FirstVisit(token) = self.show(site, &owner.person) else { return None };
        Some(self.practise(site, owner, &card, token))
    }

    pub fn start_recovery(&self, safe: SafeId, by: &AgentSession) -> StartOutcome {
        let (app, now, safe, agent) = (&self.app, self.now(), self.safe(safe), self.agent_of(by));
        let started = app.db.write(|tx| match teams::open(tx, by)? {
            Some(team) => recovery::start(tx, &app.keyring, &safe, &agent, &team, now),
            None => Ok(StartOutcome::NotThisTeam),
        });
        started.unwrap()
    }

    pub fn approve_recovery(&self, safe: SafeId, by: &AgentSession, together: bool) -> ApproveOutcome {
        let (app, now, safe, agent) = (&self.app, self.now(), self.safe(safe), self.agent_of(by));
        let approved = app.db.write(|tx| {
            let starter = recovery::live(tx, safe.id)?.map(|recovery| recovery.started_by);
            let lead = starter.map(|id| agents::find(tx, &app.keyring, id)).transpose()?;
            let lead = lead.is_some_and(|agent| agent.lead);
            recovery::approve(tx, &app.keyring, &safe, &agent, lead, together, now)
        });
        approved.unwrap()
    }

    /// The text of the new card; `None` when it can't be finished (yet).
    pub fn finish_recovery(&self, safe: SafeId, by: &AgentSession) -> Option<String> {
        let (app, now, safe, agent) = (&self.app, self.now(), self.safe(safe), self.agent_of(by));
        let print = app.db.write(|tx| {
            let Some(team) = teams::open(tx, by)? else { return Ok(None) };
            let (keyring, erasure) = (&app.keyring, &app.erasure);
            let Some(key) = recovery::finish(tx, keyring, erasure, &safe, &agent, &team, now)? else {
                return Ok(None);
            };
            issue::recovered(tx, keyring, erasure, by, &safe, &key, now).map(Some)
        });
        let print = print.unwrap()?;
        let waiting = app.db.write(|tx| issue::waiting(tx, &app.keyring, by, print, now)).unwrap().unwrap();
        self.secret(&waiting.text);
        Some(waiting.text.to_string())
    }

    fn with_the_reserve_card(&self, site: &Site, owner: &mut Owner) -> Option<Session> {
        let card = owner.reserve.clone()?;
        let (app, now, safe) = (&self.app, self.now(), self.safe(owner.person.safe));
        let holder = Person { card: card.clone(), ..clone(&owner.person) };
        let CardOutcome::Reserve(token) = self.show(site, &holder) else { return None };
        let session = self.session(site, token);
        let spent =
            app.db.write(|tx| reserve::spend(tx, &app.keyring, &app.erasure, &session, &safe, now)).unwrap();
        let session = self.practise(site, owner, &card, spent?);
        owner.reserve = None;
        Some(session)
    }

    /// Changes the level at the kiosk.
    pub fn change_level(&self, session: &Session, pin: &Pin, to: Level) {
        let app = &self.app;
        let (keyring, erasure, hasher) = (&app.keyring, &app.erasure, &app.hasher);
        let changed = level::change(&app.db, keyring, erasure, hasher, session, pin, to, self.now());
        assert!(matches!(changed.unwrap(), PinOutcome::In(_)));
    }
}

/// What computes a device's codes.
pub fn totp(secret: &[u8]) -> TotpDevice {
    TotpDevice::new(secret.to_vec(), "Consigne", "appareil").unwrap()
}

/// Six digits that are not the PIN.
pub fn wrong(pin: &Pin) -> Pin {
    let digits = if pin.digits() == b"271828" { "314159" } else { "271828" };
    digits.parse().unwrap()
}

/// The same person.
pub fn clone(person: &Person) -> Person {
    Person {
        safe: person.safe,
        number: person.number.clone(),
        card: person.card.clone(),
        pin: person.pin.clone(),
        phone: person.phone.clone(),
    }
}
