//! Everything is lost: an agent of each of two teams, a wait with a notice, then a new card and a new PIN. The
//! agents see no document and no PIN.
//!
//! The first agent gives his team's half of the slot's key, sealed to the other teams; the second team's own
//! half completes it. Without both nobody can compute the safe's key, the server included.

use std::time::Duration;

use crate::blobs::Blobs;
use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::sealed;
use crate::crypto::secret::Key;
use crate::crypto::slots::{SafeKey, two_teams_key};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::journal::{Actor, Detail, Event};
use crate::organisations::agents::Agent;
use crate::organisations::teams::{self, OpenTeam};
use crate::organisations::{AgentId, TeamId};
use crate::safes::store::{self, recoveries::RecoveryRow};
use crate::safes::ways::{Has, SlotKind, Way, allows};
use crate::safes::{Safe, SafeId, SlotId, find, notices, slots};

pub struct RecoveryMark;
pub type RecoveryId = Id<RecoveryMark>;

/// How long the holder can say no.
pub const WAIT: Duration = Duration::from_hours(72);
/// How long after the start two agents count as present together.
pub const TOGETHER: Duration = Duration::from_mins(30);
/// A recovery that nobody finishes ends after so long.
const LIFE: Duration = Duration::from_hours(14 * 24);

/// A recovery under way.
#[derive(Clone, Debug)]
pub struct Recovery {
    pub id: RecoveryId,
    pub safe: SafeId,
    pub team: TeamId,
    pub started_by: AgentId,
    pub started_at: Timestamp,
    pub ready_at: Timestamp,
    pub approving_team: Option<TeamId>,
    pub approved_by: Option<AgentId>,
}

impl Recovery {
    /// Whether an agent of the approving team can finish it now.
    pub fn is_ready(&self, now: Timestamp) -> bool {
        self.approved_by.is_some() && self.ready_at <= now
    }
}

/// The recovery of a safe that is under way.
pub fn live(conn: &mut Conn, safe: SafeId) -> Result<Option<Recovery>> {
    Ok(store::recoveries::live_recovery(conn, safe)?.map(RecoveryRow::into_clear))
}

/// All that are under way in an organisation, oldest first.
pub fn all_live(
    conn: &mut Conn,
    organisation: crate::organisations::OrganisationId,
) -> Result<Vec<Recovery>> {
    Ok(store::recoveries::live_recoveries(conn, organisation)?
        .into_iter()
        .map(RecoveryRow::into_clear)
        .collect())
}

/// Whether two teams hold halves of this safe's key: without them there is nothing to start.
pub fn is_possible(conn: &mut Conn, safe: &Safe) -> Result<bool> {
    let allowed = allows(safe.level, Has::Nothing, Way::TwoTeams);
    Ok(allowed && safe.in_use && store::slot(conn, safe.id, SlotKind::TwoTeams)?.is_some())
}

/// Whether this team was given the half that it needs to approve.
pub fn was_given_to(conn: &mut Conn, recovery: &Recovery, team: TeamId) -> Result<bool> {
    Ok(store::recoveries::recovery_share(conn, recovery.id, team)?.is_some())
}

/// How starting went.
#[derive(Debug, PartialEq, Eq)]
pub enum StartOutcome {
    Started(RecoveryId),
    /// There is one already.
    UnderWay,
    /// The agent's team holds no half of this safe's key.
    NotThisTeam,
    /// The level knows no such way, or the safe is locked.
    NotThisWay,
}

/// The first agent: gives his team's half, sealed to each other team. The holder is told on every channel.
pub fn start(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    agent: &Agent,
    team: &OpenTeam,
    now: Timestamp,
) -> Result<StartOutcome> {
    if !allows(safe.level, Has::Nothing, Way::TwoTeams) || safe.locked_at.is_some() || !safe.in_use {
        return Ok(StartOutcome::NotThisWay);
    }
    // The row's lock: of two starts at once one sees the other.
    store::lock_safe(tx, safe.id)?;
    if store::recoveries::has_live_recovery(tx, safe.id)? {
        return Ok(StartOutcome::UnderWay);
    }
    let id = RecoveryId::new();
    let halves = halves_for_others(tx, safe, id, team)?;
    if halves.is_empty() {
        return Ok(StartOutcome::NotThisTeam);
    }
    let row = RecoveryRow::new(id, safe.id, team.team, agent.id, now, now.plus(WAIT));
    store::recoveries::insert_recovery(tx, &row)?;
    for (slot, other, half) in &halves {
        store::recoveries::insert_recovery_share(tx, id, *slot, *other, half)?;
    }
    let detail = Detail::none().with("agent", agent.id).with("team", team.team).with("recovery", id);
    notices::tell(tx, keyring, safe, Event::RecoveryStarted, Actor::Agent, &detail, now)?;
    Ok(StartOutcome::Started(id))
}

type Half = (SlotId, TeamId, Vec<u8>);

/// Of each slot that this team shares with one that can still open its own half.
fn halves_for_others(tx: &mut Conn, safe: &Safe, id: RecoveryId, team: &OpenTeam) -> Result<Vec<Half>> {
    let keys = teams::usable(tx, safe.organisation)?;
    let shares = store::recoveries::shares_of(tx, safe.id)?;
    let mut halves = Vec::new();
    for mine in shares.iter().filter(|share| share.is_for(team.team, team.number)) {
        let of_slot = shares.iter().filter(|share| share.slot_id == mine.slot_id);
        let other = of_slot
            .filter(|share| share.team_id != team.team)
            .find_map(|share| keys.iter().find(|key| share.is_for(key.team, key.number)));
        let Some(other) = other else { continue };
        let place = slots::share_context(&safe.id, &mine.slot_id, &team.team);
        let half = sealed::open(&team.key, &place, &mine.share)?;
        let sealed = sealed::seal(&other.public, &context(&id, &mine.slot_id, &other.team), &half)?;
        halves.push((mine.slot_id, other.team, sealed));
    }
    Ok(halves)
}

/// How approving went.
#[derive(Debug, PartialEq, Eq)]
pub enum ApproveOutcome {
    /// Can be finished when the wait is over.
    Approved,
    /// Both are present and one is a lead: can be finished at once.
    AtOnce,
    /// It takes an agent of another team, which holds a half.
    NotThisTeam,
    /// Nothing (any more) waits for approval.
    Closed,
}

/// The second agent, of another team. `together`: both agents say that they are here with the person.
pub fn approve(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    agent: &Agent,
    started_by_lead: bool,
    together: bool,
    now: Timestamp,
) -> Result<ApproveOutcome> {
    let Some(recovery) = live(tx, safe.id)?.filter(|recovery| recovery.approved_by.is_none()) else {
        return Ok(ApproveOutcome::Closed);
    };
    if safe.locked_at.is_some() {
        return Ok(ApproveOutcome::Closed);
    }
    let holds_a_half = store::recoveries::recovery_share(tx, recovery.id, agent.team)?.is_some();
    if recovery.team == agent.team || recovery.started_by == agent.id || !holds_a_half {
        return Ok(ApproveOutcome::NotThisTeam);
    }
    let in_time = recovery.started_at.plus(TOGETHER) > now;
    let at_once = together && in_time && (agent.lead || started_by_lead);
    let ready_at = if at_once { now } else { recovery.ready_at };
    if !store::recoveries::approve_recovery(tx, recovery.id, agent.team, agent.id, ready_at, now)? {
        return Ok(ApproveOutcome::Closed);
    }
    let detail = Detail::none()
        .with("agent", agent.id)
        .with("team", agent.team)
        .with("recovery", recovery.id)
        .with("at_once", at_once);
    crate::journal::append(tx, keyring, safe.id, Event::RecoveryApproved, Actor::Agent, &detail, now)?;
    Ok(if at_once { ApproveOutcome::AtOnce } else { ApproveOutcome::Approved })
}

/// An agent of the approving team finishes: returns the safe's key, for a new card and nothing else. What
/// card and PIN opened before is gone. `None`: not ready, stopped, or not this team.
pub fn finish(
    tx: &mut Conn,
    keyring: &Keyring,
    erasure: &Blobs,
    safe: &Safe,
    agent: &Agent,
    team: &OpenTeam,
    now: Timestamp,
) -> Result<Option<SafeKey>> {
    let ready = live(tx, safe.id)?
        .filter(|recovery| recovery.is_ready(now) && recovery.approving_team == Some(team.team));
    let Some(recovery) = ready.filter(|_| safe.locked_at.is_none()) else { return Ok(None) };
    let Some(halves) = halves(tx, safe, &recovery, team)? else { return Ok(None) };
    if !store::recoveries::end_recovery(tx, recovery.id, "finished", now)? {
        return Ok(None);
    }
    let safe_key = open_slot(tx, keyring, erasure, &halves)?;
    store::recoveries::delete_recovery_shares(tx, safe.id)?;
    let detail = Detail::none().with("agent", agent.id).with("team", team.team).with("recovery", recovery.id);
    notices::tell(tx, keyring, safe, Event::RecoveryFinished, Actor::Agent, &detail, now)?;
    Ok(Some(safe_key))
}

/// Both halves of one slot's key, opened.
struct Halves {
    slot: SlotId,
    given: Key<32>,
    own: Key<32>,
}

/// `None` when the approving team has another key pair by now.
fn halves(tx: &mut Conn, safe: &Safe, recovery: &Recovery, team: &OpenTeam) -> Result<Option<Halves>> {
    let Some(given) = store::recoveries::recovery_share(tx, recovery.id, team.team)? else { return Ok(None) };
    let shares = store::recoveries::shares_of(tx, safe.id)?;
    let own =
        shares.iter().find(|share| share.slot_id == given.slot_id && share.is_for(team.team, team.number));
    let Some(own) = own else { return Ok(None) };
    let given_half =
        sealed::open(&team.key, &context(&recovery.id, &given.slot_id, &team.team), &given.share)?;
    let place = slots::share_context(&safe.id, &given.slot_id, &team.team);
    let own_half = sealed::open(&team.key, &place, &own.share)?;
    let (given_half, own_half) = (Key::from_slice(&given_half)?, Key::from_slice(&own_half)?);
    Ok(Some(Halves { slot: given.slot_id, given: given_half, own: own_half }))
}

fn open_slot(tx: &mut Conn, keyring: &Keyring, erasure: &Blobs, halves: &Halves) -> Result<SafeKey> {
    let row = store::slot_by_id(tx, halves.slot)?.ok_or(Error::NotFound)?;
    // The older team's half comes first; which of the two that is, the slot alone knows.
    for key in [two_teams_key(&halves.given, &halves.own), two_teams_key(&halves.own, &halves.given)] {
        if let Some(safe_key) = slots::open(keyring, erasure, &row, &key)? {
            return Ok(safe_key);
        }
    }
    Err(Error::Corrupt("a two_teams slot does not open with its halves"))
}

/// Stops the recovery of a safe: `NON` from its phone, the holder at a kiosk, or any desk. False: none there.
pub fn stop(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    by: (Actor, &Detail),
    now: Timestamp,
) -> Result<bool> {
    let Some(recovery) = live(tx, safe.id)? else { return Ok(false) };
    if !store::recoveries::end_recovery(tx, recovery.id, "stopped", now)? {
        return Ok(false);
    }
    store::recoveries::delete_recovery_shares(tx, safe.id)?;
    let detail = by.1.clone().with("recovery", recovery.id);
    notices::tell(tx, keyring, safe, Event::RecoveryStopped, by.0, &detail, now)?;
    Ok(true)
}

/// `NON` from this phone: every safe that it is bound to. Returns how many recoveries stopped.
pub fn stop_by_sms(tx: &mut Conn, keyring: &Keyring, phone: &str, now: Timestamp) -> Result<usize> {
    let mut stopped = 0;
    for safe in super::of_phone(tx, keyring, phone)? {
        let by = (Actor::Holder, &Detail::none().with("by", "sms"));
        stopped += usize::from(stop(tx, keyring, &safe, by, now)?);
    }
    Ok(stopped)
}

/// Ends what nobody finished.
pub fn expire(tx: &mut Conn, keyring: &Keyring, now: Timestamp) -> Result<usize> {
    let old = store::recoveries::recoveries_before(tx, now.minus(LIFE))?;
    for safe in &old {
        let safe = find(tx, keyring, *safe)?;
        stop(tx, keyring, &safe, (Actor::System, &Detail::none()), now)?;
    }
    Ok(old.len())
}

fn context<'a>(recovery: &'a RecoveryId, slot: &'a SlotId, team: &'a TeamId) -> [&'a [u8]; 4] {
    [b"consigne/recovery/share", recovery.as_bytes(), slot.as_bytes(), team.as_bytes()]
}
