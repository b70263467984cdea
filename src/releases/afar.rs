//! Requests from afar: an agent asks for papers that a holder agreed may be asked for, and the holder answers by SMS.
//!
//! The agent's session takes off the team's lock and wraps what is inside for the recipient's link; the server's lock
//! comes off only when the right answer is there (`wrap`). The code lives for a day, and nobody is woken up.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::documents::{self, DocumentId, Kind};
use crate::error::{Error, Result};
use crate::i18n;
use crate::ids::Id;
use crate::journal::{self, Actor, Entry, Event};
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose, ReleaseId, Text, guards};
use crate::organisations::agent_session::AgentSession;
use crate::organisations::agents::{self, Agent};
use crate::organisations::recipients::Recipient;
use crate::organisations::teams::{self, OpenTeam};
use crate::organisations::{AgentId, TeamId};
use crate::releases::agreements::{self, Agreement, Place};
use crate::releases::ask::{self, Wish, Yes};
use crate::releases::store::agreements as held;
use crate::releases::store::{self, ReleaseDocumentRow, ReleaseRow};
use crate::releases::{AgreementId, Length, Reason, Release, State};
use crate::releases::{request_text, stop, texts, wrap};
use crate::safes::{self, Safe, SafeId, phone, phone_index};

/// How long a request waits for its answer.
pub const CODE_LIFE: Duration = Duration::from_hours(24);
/// Requests that wait on one phone at once, whoever asked: their codes are told apart by a person.
const MAX_WAITING: usize = 3;
/// Requests that a team's list shows.
const SHOWN: i64 = 50;

/// What the agent has chosen and read back.
pub struct Ask<'a> {
    pub session: &'a AgentSession,
    pub agreement: AgreementId,
    pub documents: &'a [DocumentId],
    pub recipient: &'a Recipient,
    pub reason: Reason,
    pub length: Length,
    /// `https://host`, for the link.
    pub public_url: &'a str,
    /// Also at night: the pretend phones of the demonstration wake nobody.
    pub at_night: bool,
}

/// What became of it.
#[derive(Debug, PartialEq, Eq)]
pub enum AskOutcome {
    /// Waits for the holder's answer.
    Asked(ReleaseId),
    /// No phone, or one that was not proven for too long, or that answered STOP.
    NoPhone,
    /// SMS do not work now, or the day's are spent.
    SmsDown,
    /// Too many SMS to this number, or too many requests that wait on it.
    TooOften,
    /// The holder uses a list of codes, and none is left: he has to print another one.
    NoCodes,
    /// No such agreement of this team (any more), or it ends before the holder could answer.
    Ended,
    /// The agreement is for a key that the team, or this agent, does not have: it has to be made anew.
    StaleKey,
    /// No paper was chosen, or one that is not agreed.
    NoDocuments,
}

/// Until when a request that is made now waits.
pub fn waits_until(agreement: &Agreement, now: Timestamp) -> Timestamp {
    now.plus(CODE_LIFE).min(agreement.ends_at)
}

/// Until when the recipient can open the papers: counted from the last moment at which the holder can say yes, and
/// never beyond the agreement.
pub fn open_until(agreement: &Agreement, length: Length, now: Timestamp) -> Timestamp {
    length.until(waits_until(agreement, now)).min(agreement.ends_at)
}

pub fn ask(tx: &mut Conn, keyring: &Keyring, ask: &Ask<'_>, now: Timestamp) -> Result<AskOutcome> {
    let agent = agents::find(tx, keyring, ask.session.agent)?;
    // The safe before its agreements, as the holder's own acts take them: two that wait for each other end neither.
    if let Some(found) = agreements::find(tx, ask.agreement, now)? {
        safes::store::lock_safe(tx, found.safe)?;
    }
    // The row's lock: the holder who takes the agreement back at this instant ends this request too.
    if !held::lock(tx, ask.agreement, now)? {
        return Ok(AskOutcome::Ended);
    }
    let found = agreements::find(tx, ask.agreement, now)?;
    let Some(agreement) = found.filter(|agreement| agreement.team == agent.team) else {
        return Ok(AskOutcome::Ended);
    };
    let safe = safes::find(tx, keyring, agreement.safe)?;
    let (leaves_at, code_until) =
        (if ask.at_night { now } else { i18n::by_day(now) }, waits_until(&agreement, now));
    if safe.is_closed || safe.locked_at.is_some() || leaves_at >= code_until {
        return Ok(AskOutcome::Ended);
    }
    let agreed = ask.documents.iter().all(|document| agreement.documents.contains(document));
    if ask.documents.is_empty() || !agreed {
        return Ok(AskOutcome::NoDocuments);
    }
    let proven = phone::serves_from_afar(&safe, now);
    let Some(phone) = safe.phone.as_deref().filter(|_| proven) else { return Ok(AskOutcome::NoPhone) };
    if !guards::sms_works(tx, safe.organisation, now)? {
        return Ok(AskOutcome::SmsDown);
    }
    let waiting = store::asked_of_phone(tx, &phone_index(keyring, phone), now)?;
    let from_afar = waiting.iter().filter(|row| row.agreement_id.is_some()).count();
    if from_afar >= MAX_WAITING || !guards::may_prompt(tx, keyring, phone, now)? {
        return Ok(AskOutcome::TooOften);
    }
    let Some(team) = teams::open(tx, ask.session)? else { return Ok(AskOutcome::StaleKey) };
    let Some(yes) = Yes::by_phone(tx, &safe)? else { return Ok(AskOutcome::NoCodes) };
    let (id, token) = (ReleaseId::new(), Token::generate());
    let Some(sealed) = peel(tx, ask, &team, id, &token)? else { return Ok(AskOutcome::StaleKey) };
    let new = New { ask, agreement: &agreement, safe: &safe, agent: &agent, id, code_until };
    new.write(tx, keyring, &token, &yes, &sealed, now)?;
    new.send(tx, keyring, phone, yes.code(), leaves_at, now)?;
    Ok(AskOutcome::Asked(id))
}

/// Takes the team's lock off each paper's key and wraps what is inside for the link; `None` when the team has another
/// key by now.
fn peel(
    tx: &mut Conn,
    ask: &Ask<'_>,
    team: &OpenTeam,
    release: ReleaseId,
    token: &Token,
) -> Result<Option<Vec<ReleaseDocumentRow>>> {
    let rows = held::held(tx, ask.agreement)?;
    let mut sealed = Vec::with_capacity(ask.documents.len());
    for (position, document) in (0..).zip(ask.documents) {
        let row = rows.iter().find(|row| row.document_id == *document && row.key_number == team.number);
        let Some(row) = row else { return Ok(None) };
        let place = Place { agreement: ask.agreement, document: *document };
        let inside = place.open_outside(team, &row.document_key)?;
        sealed.push(ReleaseDocumentRow {
            id: Id::new(),
            release_id: release,
            document_id: *document,
            position,
            document_key: wrap::seal_held(token, release, &place, &inside)?,
        });
    }
    Ok(Some(sealed))
}

/// A request that nothing stands against.
struct New<'a> {
    ask: &'a Ask<'a>,
    agreement: &'a Agreement,
    safe: &'a Safe,
    agent: &'a Agent,
    id: ReleaseId,
    code_until: Timestamp,
}

impl New<'_> {
    fn write(
        &self,
        tx: &mut Conn,
        keyring: &Keyring,
        token: &Token,
        yes: &Yes,
        sealed: &[ReleaseDocumentRow],
        now: Timestamp,
    ) -> Result<()> {
        let (ask, agreement, id) = (self.ask, self.agreement, self.id);
        let wish = Wish {
            safe: self.safe,
            kiosk: agreement.kiosk,
            documents: ask.documents,
            recipient: ask.recipient,
            reason: ask.reason,
            until: open_until(agreement, ask.length, now),
        };
        let row = ReleaseRow {
            code_until: self.code_until.as_millis(),
            agreement_id: Some(agreement.id),
            asked_by: Some(self.agent.id),
            ..ask::row(keyring, &wish, id, token, yes, now)?
        };
        store::insert_release(tx, &row)?;
        for document in sealed {
            store::insert_release_document(tx, document)?;
        }
        texts::hold_link(tx, keyring, &wish, ask.public_url, id, token, now)?;
        let detail = texts::detail(keyring, tx, self.safe.id, id)?
            .with("agent", self.agent.id)
            .with("asked_by", format!("{} ({})", self.agent.name, self.agent.team_name));
        journal::append(tx, keyring, self.safe.id, Event::ReleaseAsked, Actor::Agent, &detail, now)
    }

    fn send(
        &self,
        tx: &mut Conn,
        keyring: &Keyring,
        phone: &str,
        code: Option<&Code>,
        leaves_at: Timestamp,
        now: Timestamp,
    ) -> Result<()> {
        let release = super::find(tx, keyring, self.safe.id, self.id)?;
        let named = self.agreement.names_kinds;
        let kinds = if named { kinds(tx, keyring, self.safe.id, &release.documents)? } else { Vec::new() };
        let text = request_text::of(self.safe, &self.agent.team_name, &release, &kinds, code, now);
        let new = NewMessage {
            channel: Channel::Sms,
            purpose: Purpose::Request,
            safe: Some(self.safe.id),
            release: Some(self.id),
            to: phone,
            text: &Text { subject: String::new(), text },
            not_before: Some(leaves_at),
            not_after: self.code_until,
            held: false,
        };
        outbox::enqueue(tx, keyring, &new, now).map(drop)
    }
}

/// The kinds of these papers, each once, in the order of the kiosk.
fn kinds(conn: &mut Conn, keyring: &Keyring, safe: SafeId, papers: &[DocumentId]) -> Result<Vec<Kind>> {
    let mut there = Vec::new();
    for id in papers {
        there.push(documents::find(conn, keyring, safe, *id)?.kind);
    }
    Ok(Kind::ALL.into_iter().filter(|kind| there.contains(kind)).collect())
}

/// A paper of an agreement, as the desk may see it.
pub struct Paper {
    pub id: DocumentId,
    /// Only when the holder agreed that kinds are named. Never a title.
    pub kind: Option<Kind>,
}

/// What a team may ask for under an agreement.
pub fn papers(conn: &mut Conn, keyring: &Keyring, agreement: &Agreement) -> Result<Vec<Paper>> {
    let mut papers = Vec::new();
    for id in &agreement.documents {
        let paper = documents::find(conn, keyring, agreement.safe, *id)?;
        papers.push(Paper { id: *id, kind: agreement.names_kinds.then_some(paper.kind) });
    }
    Ok(papers)
}

/// A request from afar, as the asking team may see it.
pub struct Request {
    pub release: Release,
    pub asked_by: AgentId,
}

/// The requests of a team, the newest first.
pub fn of_team(conn: &mut Conn, keyring: &Keyring, team: TeamId) -> Result<Vec<Request>> {
    let rows = held::releases_of_team(conn, team, SHOWN)?;
    rows.into_iter().map(|row| in_clear(conn, keyring, row)).collect()
}

/// One of them; another team's is as unknown as none.
pub fn find(conn: &mut Conn, keyring: &Keyring, team: TeamId, id: ReleaseId) -> Result<Option<Request>> {
    let row = held::release_of_team(conn, team, id)?;
    row.map(|row| in_clear(conn, keyring, row)).transpose()
}

fn in_clear(conn: &mut Conn, keyring: &Keyring, row: ReleaseRow) -> Result<Request> {
    let asked_by = row.asked_by.ok_or(Error::Corrupt("a request from nobody"))?;
    Ok(Request { release: store::in_clear(conn, keyring, row)?, asked_by })
}

/// Those that wait for an answer of this safe, the oldest first.
pub fn waiting(conn: &mut Conn, keyring: &Keyring, safe: SafeId, now: Timestamp) -> Result<Vec<Request>> {
    let rows = held::waiting(conn, safe, now)?;
    rows.into_iter().map(|row| in_clear(conn, keyring, row)).collect()
}

/// Why a request that waits no longer says what its holder was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outdated {
    /// Another word was chosen: an SMS that has not left yet would begin with the old one.
    Word,
    /// Codes on paper: a code in an SMS must not say yes any more.
    Codes,
}

/// Ends the requests that are outdated; the agent sees it and asks anew. Returns how many.
pub fn end_outdated(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    why: Outdated,
    now: Timestamp,
) -> Result<usize> {
    let mut ended = 0;
    for row in held::waiting(tx, safe, now)?.into_iter().filter(|row| row.card_code_id.is_none()) {
        let fate = outbox::fate_of(tx, row.id, Purpose::Request)?;
        let waits = fate.is_some_and(|fate| fate.state == "queued");
        if why == Outdated::Codes || waits {
            ended += usize::from(stop::close(tx, keyring, &row, State::Expired, Actor::System, now)?);
        }
    }
    Ok(ended)
}

/// What has happened to a request, oldest first: what its holder reads too.
pub fn steps(conn: &mut Conn, keyring: &Keyring, release: &Release) -> Result<Vec<Entry>> {
    let told = [
        Event::ReleaseAsked,
        Event::ReleaseHandedOver,
        Event::ReleaseRefused,
        Event::ReleaseExpired,
        Event::ReleaseStopped,
        Event::CodeRefused,
        Event::RecipientProven,
    ];
    let id = release.id.to_string();
    let all = journal::after(conn, keyring, release.safe, 0, &told)?;
    Ok(all.into_iter().filter(|entry| entry.detail.get("release") == Some(&id)).collect())
}

/// The agent takes back what he asked for, while it waits. False: it does not (any more), or is not his.
pub fn take_back(
    tx: &mut Conn,
    keyring: &Keyring,
    session: &AgentSession,
    id: ReleaseId,
    now: Timestamp,
) -> Result<bool> {
    let his = |row: &ReleaseRow| row.asked_by == Some(session.agent) && row.state == State::Asked.name();
    match store::release(tx, id)?.filter(his) {
        Some(row) => stop::close(tx, keyring, &row, State::Refused, Actor::Agent, now),
        None => Ok(false),
    }
}
