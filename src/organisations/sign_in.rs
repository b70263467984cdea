//! An agent signs in: password, then TOTP.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tracing::info;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::Hasher;
use crate::crypto::sealed::{self, PrivateKey};
use crate::crypto::secret::{Key, Token, same};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::organisations::agent_keys::{Chosen, cost_of, unlock};
use crate::organisations::agent_session::{self, AgentSession, Stage};
use crate::organisations::store::{self, AgentRow, keys};
use crate::organisations::{AgentId, agents, teams};

/// Wrong passwords or codes in a row until the account waits.
const MAX_FAILURES: i32 = 10;
/// How long it waits then.
const BLOCK: Duration = Duration::from_mins(15);
/// A step of TOTP (RFC 6238).
const STEP: Duration = Duration::from_secs(30);
/// Salt for the hash that is made when the login is unknown, so that both answers take the same time.
const NO_SALT: [u8; 16] = [0; 16];

/// How the first step went. Which of login and password was wrong is not said (ANSSI-PG-078 R14).
pub enum PasswordOutcome {
    /// Go on to the code with this session.
    Right(Token),
    Wrong,
    /// Too many wrong tries: wait a quarter of an hour. Whoever types must not see that the login is known.
    Waiting,
}

/// First step: login and password.
pub fn with_password(
    db: &Db,
    keyring: &Keyring,
    hasher: &Hasher,
    login: &str,
    password: &SecretString,
    now: Timestamp,
) -> Result<PasswordOutcome> {
    let index = agents::login_index(keyring, login);
    // Who has left, or was invited and has no password yet, is as unknown as nobody.
    let row = db.read(|conn| store::agent_by_login(conn, &index))?.filter(may_sign_in);
    let (salt, cost) = match &row {
        Some(row) => (row.password_salt.as_slice(), cost_of(row)),
        None => (NO_SALT.as_slice(), hasher.cost()),
    };
    let stretched = hasher.stretch(password.expose_secret().as_bytes(), salt, cost, keyring.pepper())?;
    let Some(row) = row else { return Ok(PasswordOutcome::Wrong) };
    db.write(|tx| {
        if row.public_key.is_none() {
            keys::lock_team(tx, row.team_id)?;
        }
        let Some(row) = keys::lock_agent(tx, row.id)?.filter(may_sign_in) else {
            return Ok(PasswordOutcome::Wrong);
        };
        if store::is_blocked(tx, row.id, now)? {
            log(row.id, "blocked");
            return Ok(PasswordOutcome::Waiting);
        }
        let opened = match row.public_key {
            Some(_) => unlock(&row, &stretched)?,
            None => first_keys(tx, &row, &stretched)?,
        };
        let Some(own) = opened else {
            count_failure(tx, row.id, now)?;
            log(row.id, "wrong_password");
            return Ok(PasswordOutcome::Wrong);
        };
        let token = agent_session::start(tx, keyring, row.id, Stage::Password, Some(&own), now)?;
        Ok(PasswordOutcome::Right(token))
    })
}

/// Who guesses at an account leaves a trace.
fn log(agent: AgentId, outcome: &'static str) {
    info!(agent.id = %agent, outcome, "Agent signs in");
}

fn may_sign_in(row: &AgentRow) -> bool {
    row.left_at.is_none() && !row.password_hash.is_empty()
}

/// The keys of an agent from before agents had keys (migration 0002): his row holds the stretched password as
/// it is. He has no copy of his team's key before a colleague gives it; the first of a team makes it.
fn first_keys(tx: &mut Conn, row: &AgentRow, stretched: &Key<32>) -> Result<Option<PrivateKey>> {
    if !same(stretched.as_bytes(), &row.password_hash) {
        return Ok(None);
    }
    let (own, public) = sealed::generate()?;
    keys::set_password(tx, row.id, &Chosen::present(row, stretched).columns(row.id, &own)?)?;
    let team = keys::team(tx, row.team_id)?;
    if team.public_key.is_none() {
        teams::make(tx, &team, row.id, &public)?;
    }
    Ok(Some(own))
}

/// Counts a wrong password or code.
pub(super) fn count_failure(tx: &mut Conn, agent: AgentId, now: Timestamp) -> Result<()> {
    store::count_failure(tx, agent, MAX_FAILURES, now.plus(BLOCK))
}

/// How the second step went.
pub enum CodeOutcome {
    /// Signed in: the session has a new token, the old one is dead.
    In(Token),
    Wrong,
    Waiting,
}

/// Second step: the code of the agent's device. The first right one also completes the enrolment.
pub fn with_code(
    db: &Db,
    keyring: &Keyring,
    session: &AgentSession,
    code: &str,
    now: Timestamp,
) -> Result<CodeOutcome> {
    db.write(|tx| {
        if store::is_blocked(tx, session.agent, now)? {
            return Ok(CodeOutcome::Waiting);
        }
        let row = store::agent(tx, session.agent)?.ok_or(Error::NotFound)?;
        let step = agents::totp(keyring, &row)?.step_of(code.trim(), now);
        // One conditional UPDATE accepts a step: two parallel tries with one code can't both pass.
        let accepted = match step {
            Some(step) => store::accept_totp_step(tx, row.id, step, now)?,
            None => false,
        };
        if !accepted {
            count_failure(tx, row.id, now)?;
            log(row.id, "wrong_code");
            return Ok(CodeOutcome::Wrong);
        }
        // Gone when the password changed meanwhile.
        if !agent_session::end(tx, &session.token)? {
            return Ok(CodeOutcome::Wrong);
        }
        let held = session.private_key.as_ref();
        log(row.id, "signed_in");
        Ok(CodeOutcome::In(agent_session::start(tx, keyring, row.id, Stage::SignedIn, held, now)?))
    })
}

/// What the enrolment page shows: the address for the QR; `None` once a device is enrolled.
pub fn enrolment_address(
    db: &Db,
    keyring: &Keyring,
    session: &AgentSession,
) -> Result<Option<zeroize::Zeroizing<String>>> {
    let row = db.read(|conn| store::agent(conn, session.agent))?.ok_or(Error::NotFound)?;
    if row.totp_enrolled_at.is_some() {
        return Ok(None);
    }
    Ok(Some(agents::totp(keyring, &row)?.address()))
}

/// A code that will be taken now: for the demonstration, which shows it so that nobody needs a device. When
/// this step's code was used up already, the next one's, which one step of drift allows.
pub fn code_to_show(db: &Db, keyring: &Keyring, session: &AgentSession, now: Timestamp) -> Result<String> {
    let row = db.read(|conn| store::agent(conn, session.agent))?.ok_or(Error::NotFound)?;
    let totp = agents::totp(keyring, &row)?;
    let code = totp.current(now);
    let used = totp.step_of(&code, now).is_none_or(|step| step <= row.totp_step);
    Ok(if used { totp.current(now.plus(STEP)) } else { code })
}
