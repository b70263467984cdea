//! An agent signs in: password, then TOTP.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::password::{Cost, Hasher};
use crate::crypto::secret::{Token, same};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::organisations::agent_session::{self, AgentSession, Stage};
use crate::organisations::agents;
use crate::organisations::store::{self, AgentRow};

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
    /// Too many wrong tries: wait a quarter of an hour.
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
    let row = db.read(|conn| store::agent_by_login(conn, &index))?;
    let (salt, cost) = match &row {
        Some(row) => (row.password_salt.as_slice(), cost_of(row)),
        None => (NO_SALT.as_slice(), hasher.cost()),
    };
    let hash = hasher.stretch(password.expose_secret().as_bytes(), salt, cost, keyring.pepper())?;
    let Some(row) = row else { return Ok(PasswordOutcome::Wrong) };
    let right = same(hash.as_bytes(), &row.password_hash);
    db.write(|tx| {
        if store::is_blocked(tx, row.id, now)? {
            return Ok(PasswordOutcome::Waiting);
        }
        if !right {
            store::count_failure(tx, row.id, MAX_FAILURES, now.plus(BLOCK))?;
            return Ok(PasswordOutcome::Wrong);
        }
        Ok(PasswordOutcome::Right(agent_session::start(tx, row.id, Stage::Password, now)?))
    })
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
            store::count_failure(tx, row.id, MAX_FAILURES, now.plus(BLOCK))?;
            return Ok(CodeOutcome::Wrong);
        }
        agent_session::end(tx, &session.token)?;
        Ok(CodeOutcome::In(agent_session::start(tx, row.id, Stage::SignedIn, now)?))
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

fn cost_of(row: &AgentRow) -> Cost {
    let whole = |value: i32| u32::try_from(value).unwrap_or_default();
    Cost { memory_kib: whole(row.password_memory_kib), passes: whole(row.password_passes) }
}
