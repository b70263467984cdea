//! A one-time code from a lead: with it somebody joins the team, or a colleague who forgot his password
//! chooses another. It carries the team's key, so that forgetting a password loses nothing.

use std::time::Duration;

use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::TotpDevice;
use crate::crypto::password::Hasher;
use crate::crypto::sealed::{self, PrivateKey};
use crate::crypto::secret::{draw_letters, sha256, typed_letters};
use crate::crypto::{siv, slots};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::organisations::agent_keys::Chosen;
use crate::organisations::agent_session::{self, AgentSession};
use crate::organisations::store::keys::{self, InvitationRow};
use crate::organisations::teams::{self, OpenTeam};
use crate::organisations::{AgentId, agents, store};

/// How long a code lives.
pub const LIFE: Duration = Duration::from_hours(72);
/// Letters in a code: 80 bits, so that the hash of one can't be searched for in that time.
const LETTERS: usize = 20;
/// Letters in a group, as a code is shown.
const GROUP: usize = 5;

const LABEL: &[u8] = b"consigne/invitation";

/// How it went.
pub enum Invited {
    /// The code, in groups, to be shown once.
    Code(AgentId, String),
    LoginTaken,
    /// Only a lead who holds the team's key invites, and nobody invites himself.
    NotAllowed,
}

/// Adds somebody who can't sign in before he has used his code.
pub fn invite(
    tx: &mut Conn,
    keyring: &Keyring,
    session: &AgentSession,
    name: &str,
    login: &str,
    now: Timestamp,
) -> Result<Invited> {
    let Some(led) = teams::led_by(tx, session)? else { return Ok(Invited::NotAllowed) };
    if store::agent_by_login(tx, &agents::login_index(keyring, login))?.is_some() {
        return Ok(Invited::LoginTaken);
    }
    let row = agents::without_password(keyring, led.team, name, login, now)?;
    store::insert_agent(tx, &row)?;
    code_for(tx, keyring, session, row.id, &led, false, now)
}

/// A new code for a member: his first one ran out, or he forgot his password. His copy of the team's key goes
/// at once, since he can't open it: nobody must count on it. `device_lost`: he enrols a code device anew.
pub fn renew(
    tx: &mut Conn,
    keyring: &Keyring,
    session: &AgentSession,
    agent: AgentId,
    device_lost: bool,
    now: Timestamp,
) -> Result<Invited> {
    let Some(led) = teams::led_by(tx, session)? else { return Ok(Invited::NotAllowed) };
    let row = teams::colleague(tx, led.team, agent)?;
    if row.id == session.agent {
        return Ok(Invited::NotAllowed);
    }
    keys::set_copy(tx, row.id, None, 0)?;
    code_for(tx, keyring, session, row.id, &led, device_lost, now)
}

/// How joining went. Whether a code was wrong, spent or too old is not said.
pub enum Joined {
    /// He can sign in now.
    Done(AgentId),
    WrongCode,
}

/// Spends a code: its bearer has a password, a key pair and the team's key afterwards.
pub fn join(
    db: &Db,
    keyring: &Keyring,
    hasher: &Hasher,
    code: &str,
    password: &SecretString,
    now: Timestamp,
) -> Result<Joined> {
    let code = Zeroizing::new(typed_letters(code));
    let hash = sha256(code.as_bytes());
    let Some(agent) = db.read(|conn| keys::invited(conn, &hash, now))? else { return Ok(Joined::WrongCode) };
    let chosen = Chosen::new(keyring, hasher, password)?;
    db.write(|tx| {
        let row = store::agent(tx, agent)?.ok_or(Error::NotFound)?;
        let team = keys::lock_team(tx, row.team_id)?;
        keys::lock_agent(tx, agent)?;
        // One conditional DELETE: of two who type it at once, one finds nothing.
        let Some(invitation) = keys::take_invitation(tx, &hash, now)? else { return Ok(Joined::WrongCode) };
        let (key, device_lost) = open(keyring, &code, &invitation)?;
        if invitation.team_key_number != team.key_number {
            return Ok(Joined::WrongCode);
        }
        let (own, public) = sealed::generate()?;
        keys::set_password(tx, agent, &chosen.columns(agent, &own)?)?;
        if device_lost {
            let secret = agents::seal_totp(keyring, agent, &TotpDevice::new_secret())?;
            keys::reset_totp(tx, agent, &secret)?;
        }
        agent_session::end_all(tx, agent)?;
        let opened = OpenTeam { team: team.id, number: team.key_number, key };
        teams::copy(tx, &opened, agent, &public)?;
        teams::keep_a_lead(tx, &team)?;
        Ok(Joined::Done(agent))
    })
}

/// Deletes what has run out.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    keys::sweep_invitations(tx, now)
}

fn code_for(
    tx: &mut Conn,
    keyring: &Keyring,
    session: &AgentSession,
    agent: AgentId,
    team: &OpenTeam,
    device_lost: bool,
    now: Timestamp,
) -> Result<Invited> {
    let code = draw_letters(LETTERS);
    let (version, outer) = keyring.outer();
    let key = slots::invitation_key(code.as_bytes(), outer);
    let number = team.number.to_be_bytes();
    let content = Zeroizing::new([team.key.as_bytes().as_slice(), &[u8::from(device_lost)]].concat());
    let row = InvitationRow {
        agent_id: agent,
        code_hash: sha256(code.as_bytes()).to_vec(),
        team_key: siv::seal(&key, version, &[LABEL, agent.as_bytes(), &number], &content)?,
        team_key_number: team.number,
        made_by: session.agent,
        made_at: now.as_millis(),
        ends_at: now.plus(LIFE).as_millis(),
    };
    keys::put_invitation(tx, &row)?;
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    Ok(Invited::Code(agent, groups.join(" ")))
}

/// The team's key in an invitation, and whether a code device is enrolled anew.
fn open(keyring: &Keyring, code: &str, row: &InvitationRow) -> Result<(PrivateKey, bool)> {
    let key = slots::invitation_key(code.as_bytes(), keyring.outer_of(&row.team_key)?);
    let number = row.team_key_number.to_be_bytes();
    let content = siv::open(&key, &[LABEL, row.agent_id.as_bytes(), &number], &row.team_key)?;
    let (lost, key) = content.split_last().ok_or(Error::Corrupt("an invitation is cut"))?;
    Ok((PrivateKey::from_slice(key)?, *lost == 1))
}
