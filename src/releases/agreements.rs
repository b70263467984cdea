//! Agreements: the holder says at the kiosk that a team may ask from afar for some of his papers, until a day.
//!
//! Nothing is given by it. Each paper's key is put under the `consent` key of its row, which only this server can
//! make, and that is sealed to the team, whose agents alone can open it: neither has a key before the yes
//! (keys.md, "Held, for a request from afar").

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::SivKey;
use crate::crypto::{sealed, siv};
use crate::db::Conn;
use crate::documents::{self, DocumentId, DocumentKey};
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Event};
use crate::organisations::teams::{self, OpenTeam, TeamKey};
use crate::organisations::{KioskId, OrganisationId, TeamId};
use crate::releases::ask::MAX_DOCUMENTS;
use crate::releases::store::agreements::{self as store, AgreementRow, HeldRow};
use crate::releases::{AgreementId, State, stop};
use crate::safes::session::Session;
use crate::safes::{self, Safe, SafeId};

/// How long an agreement may last.
pub const LONGEST: Duration = Duration::from_hours(90 * 24);

/// What the holder has chosen and read back.
pub struct Wanted<'a> {
    pub safe: &'a Safe,
    pub session: &'a Session,
    pub team: TeamId,
    pub documents: &'a [DocumentId],
    pub ends_at: Timestamp,
    /// Whether the SMS may say what kind of papers are asked for.
    pub names_kinds: bool,
}

/// What became of it.
#[derive(Debug, PartialEq, Eq)]
pub enum MakeOutcome {
    Made(AgreementId),
    /// No paper was chosen, too many, or one is not (any more) in the safe.
    NoDocuments,
    /// Longer than [`LONGEST`], or over before it begins.
    TooLong,
    /// Not a team of this organisation, or nobody there can open its key.
    NoTeam,
}

/// An agreement that runs.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub id: AgreementId,
    pub safe: SafeId,
    pub team: TeamId,
    pub team_name: String,
    /// Where it was agreed.
    pub kiosk: KioskId,
    pub names_kinds: bool,
    pub made_at: Timestamp,
    pub ends_at: Timestamp,
    pub documents: Vec<DocumentId>,
    /// The team has another key by now: it has to be made anew, with the holder.
    pub is_stale: bool,
}

/// A team that a holder can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    pub id: TeamId,
    pub name: String,
}

/// The teams that can be agreed with: those of the organisation whose key somebody can open, oldest first.
pub fn teams(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Team>> {
    let usable = teams::usable(conn, organisation)?;
    usable.into_iter().map(|key| Ok(Team { id: key.team, name: teams::name(conn, key.team)? })).collect()
}

/// Makes an agreement; one with the same team that still ran ends, and with it what was asked under it.
pub fn make(tx: &mut Conn, keyring: &Keyring, wanted: &Wanted<'_>, now: Timestamp) -> Result<MakeOutcome> {
    if wanted.documents.is_empty() || wanted.documents.len() > MAX_DOCUMENTS {
        return Ok(MakeOutcome::NoDocuments);
    }
    if wanted.ends_at <= now || wanted.ends_at > now.plus(LONGEST) {
        return Ok(MakeOutcome::TooLong);
    }
    // Of two taps at once the second sees the first.
    safes::store::lock_safe(tx, wanted.safe.id)?;
    let usable = teams::usable(tx, wanted.safe.organisation)?;
    let Some(team) = usable.into_iter().find(|key| key.team == wanted.team) else {
        return Ok(MakeOutcome::NoTeam);
    };
    let id = AgreementId::new();
    let Some(held) = hold(tx, keyring, wanted, id, &team)? else { return Ok(MakeOutcome::NoDocuments) };
    for row in store::live_of_safe(tx, wanted.safe.id, now)? {
        if row.team_id == wanted.team {
            end_row(tx, keyring, &row, Actor::Holder, now)?;
        }
    }
    store::insert(tx, &wanted.row(id, now))?;
    for row in &held {
        store::insert_held(tx, row)?;
    }
    let detail = Detail::none()
        .with("agreement", id)
        .with("recipient", teams::name(tx, wanted.team)?)
        .with("documents", held.len())
        .with("kiosk", wanted.session.kiosk);
    journal::append(tx, keyring, wanted.safe.id, Event::AgreementMade, Actor::Holder, &detail, now)?;
    Ok(MakeOutcome::Made(id))
}

impl Wanted<'_> {
    fn row(&self, id: AgreementId, now: Timestamp) -> AgreementRow {
        AgreementRow {
            id,
            safe_id: self.safe.id,
            team_id: self.team,
            kiosk_id: self.session.kiosk,
            names_kinds: self.names_kinds,
            made_at: now.as_millis(),
            ends_at: self.ends_at.as_millis(),
            ended_at: None,
        }
    }
}

/// Puts each paper's key under both locks; `None` when one is not there.
fn hold(
    tx: &mut Conn,
    keyring: &Keyring,
    wanted: &Wanted<'_>,
    id: AgreementId,
    team: &TeamKey,
) -> Result<Option<Vec<HeldRow>>> {
    let safe_key = wanted.session.safe_key()?;
    let mut held = Vec::with_capacity(wanted.documents.len());
    for (position, document) in (0..).zip(wanted.documents) {
        let row = documents::store::document(tx, wanted.safe.id, *document)?;
        let Some(row) = row.filter(|row| row.state == documents::State::Kept.name()) else { return Ok(None) };
        let place = Place { agreement: id, document: *document };
        let inside = place.seal(keyring, &documents::document_key(&safe_key, &row)?)?;
        held.push(HeldRow {
            agreement_id: id,
            document_id: *document,
            position,
            key_number: team.number,
            document_key: sealed::seal(&team.public, &place.outside(&team.team), &inside)?,
        });
    }
    Ok(Some(held))
}

/// Which row a held key belongs to: it opens for no other.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub agreement: AgreementId,
    pub document: DocumentId,
}

impl Place {
    /// The server's lock.
    fn seal(&self, keyring: &Keyring, key: &DocumentKey) -> Result<Vec<u8>> {
        let (version, consent) = keyring.consent(&self.row());
        siv::seal(&consent, version, &self.inside(), key.as_bytes())
    }

    /// Opens the server's lock: only ever for a release that was answered with yes.
    pub fn open(&self, keyring: &Keyring, inside: &[u8]) -> Result<DocumentKey> {
        let consent = keyring.consent_of(&self.row(), inside)?;
        SivKey::from_slice(&siv::open(&consent, &self.inside(), inside)?)
    }

    /// Opens the team's lock; the server's stays.
    pub fn open_outside(&self, team: &OpenTeam, held: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>> {
        sealed::open(&team.key, &self.outside(&team.team), held)
    }

    fn row(&self) -> [u8; 32] {
        let mut row = [0; 32];
        let ids = self.agreement.as_bytes().iter().chain(self.document.as_bytes());
        row.iter_mut().zip(ids).for_each(|(to, from)| *to = *from);
        row
    }

    fn inside(&self) -> [&[u8]; 3] {
        [b"consigne/held", self.agreement.as_bytes(), self.document.as_bytes()]
    }

    fn outside<'a>(&'a self, team: &'a TeamId) -> [&'a [u8]; 4] {
        [b"consigne/held/team", self.agreement.as_bytes(), self.document.as_bytes(), team.as_bytes()]
    }
}

/// The agreements of a safe that run, oldest first.
pub fn of_safe(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<Vec<Agreement>> {
    let rows = store::live_of_safe(conn, safe, now)?;
    rows.into_iter().map(|row| in_clear(conn, row)).collect()
}

/// Those that a team may ask under, the newest first.
pub fn of_team(conn: &mut Conn, team: TeamId, now: Timestamp) -> Result<Vec<Agreement>> {
    let rows = store::live_of_team(conn, team, now)?;
    rows.into_iter().map(|row| in_clear(conn, row)).collect()
}

/// One that runs.
pub fn find(conn: &mut Conn, id: AgreementId, now: Timestamp) -> Result<Option<Agreement>> {
    store::live(conn, id, now)?.map(|row| in_clear(conn, row)).transpose()
}

fn in_clear(conn: &mut Conn, row: AgreementRow) -> Result<Agreement> {
    let held = store::held(conn, row.id)?;
    let number = teams::key_number(conn, row.team_id)?;
    Ok(Agreement {
        id: row.id,
        safe: row.safe_id,
        team: row.team_id,
        kiosk: row.kiosk_id,
        team_name: teams::name(conn, row.team_id)?,
        names_kinds: row.names_kinds,
        made_at: Timestamp::from_millis(row.made_at),
        ends_at: Timestamp::from_millis(row.ends_at),
        is_stale: held.iter().any(|held| held.key_number != number),
        documents: held.into_iter().map(|held| held.document_id).collect(),
    })
}

/// The holder takes an agreement back. What was handed over under it before is stopped by itself, as any other.
/// False: there is none (any more).
pub fn end(tx: &mut Conn, keyring: &Keyring, safe: SafeId, id: AgreementId, now: Timestamp) -> Result<bool> {
    match store::live(tx, id, now)?.filter(|row| row.safe_id == safe) {
        Some(row) => end_row(tx, keyring, &row, Actor::Holder, now),
        None => Ok(false),
    }
}

/// Ends all of a safe: it is being locked. Returns how many.
pub fn end_all(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    actor: Actor,
    now: Timestamp,
) -> Result<usize> {
    let mut ended = 0;
    for row in store::live_of_safe(tx, safe, now)? {
        ended += usize::from(end_row(tx, keyring, &row, actor, now)?);
    }
    Ok(ended)
}

/// Ends those whose day has come, and those whose papers were all erased. Returns how many.
pub fn sweep(tx: &mut Conn, keyring: &Keyring, now: Timestamp) -> Result<usize> {
    let over = store::over(tx, now)?;
    for row in &over {
        end_row(tx, keyring, row, Actor::System, now)?;
    }
    Ok(over.len())
}

/// The held keys are deleted, and what waits for an answer is dead.
fn end_row(
    tx: &mut Conn,
    keyring: &Keyring,
    row: &AgreementRow,
    actor: Actor,
    now: Timestamp,
) -> Result<bool> {
    if !store::set_ended(tx, row.id, now)? {
        return Ok(false);
    }
    store::forget_held(tx, row.id)?;
    let to = if actor == Actor::System { State::Expired } else { State::Refused };
    for asked in store::asked(tx, row.id)? {
        stop::close(tx, keyring, &asked, to, actor, now)?;
    }
    let detail = Detail::none().with("agreement", row.id).with("recipient", teams::name(tx, row.team_id)?);
    journal::append(tx, keyring, row.safe_id, Event::AgreementEnded, actor, &detail, now)?;
    Ok(true)
}
