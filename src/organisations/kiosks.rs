//! Kiosks: a machine is enrolled once with a code from the desk. Afterwards it proves its key at every start and
//! is known by the cookie of that start.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::device::DeviceKey;
use crate::crypto::secret::{Token, draw_letters, sha256, typed_letters};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::store::{self, KioskRow, devices};
use crate::organisations::{KioskId, OrganisationId};

/// How long an enrolment code lives.
pub const ENROLMENT: Duration = Duration::from_mins(15);
/// Letters in an enrolment code: 40 bits for a quarter of an hour.
const ENROLMENT_LETTERS: usize = 10;
/// How much time passes before "last seen" is written again.
const SEEN_EVERY: Duration = Duration::from_mins(1);
/// How long a kiosk in use may be silent before its desk is told.
pub const SILENT: Duration = Duration::from_mins(10);
/// How long the cookie of one start lives: the machine starts its browser anew every night.
const COOKIE: Duration = Duration::from_hours(26);
/// How far from now the time in a signed start may lie.
const START_WITHIN: Duration = Duration::from_mins(2);

/// A kiosk as its desk and its own pages know it.
#[derive(Clone, Debug)]
pub struct Kiosk {
    pub id: KioskId,
    pub organisation: OrganisationId,
    pub name: String,
    pub screen: String,
    /// It has a printer, so that a lost card can be replaced here.
    pub prints: bool,
    /// It has a handset or a jack for headphones, where names may be said.
    pub headphones: bool,
    /// A machine has given its key.
    pub enrolled: bool,
    /// The end of a code that waits for a machine.
    pub code_until: Option<Timestamp>,
    pub seen_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    /// Its street address, for people who look for a kiosk.
    pub place: Option<String>,
}

impl From<KioskRow> for Kiosk {
    fn from(row: KioskRow) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            name: row.name,
            screen: row.screen,
            prints: row.prints,
            headphones: row.headphones,
            enrolled: row.device_key.is_some(),
            code_until: row.enrolment_until.map(Timestamp::from_millis),
            seen_at: row.seen_at.map(Timestamp::from_millis),
            revoked_at: row.revoked_at.map(Timestamp::from_millis),
            place: row.place,
        }
    }
}

/// Adds a kiosk and returns the one-time code that enrols its machine.
pub fn add(
    tx: &mut Conn,
    organisation: OrganisationId,
    name: &str,
    screen: &str,
    prints: bool,
    now: Timestamp,
) -> Result<(KioskId, String)> {
    let (id, code) = (KioskId::new(), draw_letters(ENROLMENT_LETTERS));
    let row = KioskRow {
        id,
        organisation_id: organisation,
        name: name.to_owned(),
        screen: screen.to_owned(),
        enrolment_hash: Some(code_hash(&code)),
        enrolment_until: Some(now.plus(ENROLMENT).as_millis()),
        device_hash: None,
        seen_at: None,
        revoked_at: None,
        created_at: now.as_millis(),
        prints,
        place: None,
        device_key: None,
        device_until: None,
        signed_at: None,
        headphones: false,
    };
    store::insert_kiosk(tx, &row)?;
    Ok((id, code))
}

/// A new code, for a machine that was set up anew. Until it is used the machine before it goes on.
pub fn renew(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    now: Timestamp,
) -> Result<Option<String>> {
    let code = draw_letters(ENROLMENT_LETTERS);
    let renewed = devices::renew(tx, organisation, kiosk, &code_hash(&code), now.plus(ENROLMENT))?;
    Ok(renewed.then_some(code))
}

/// Takes a machine's key for a code, once. The key and the cookie of a machine before it end.
pub fn enrol(tx: &mut Conn, code: &str, key: &DeviceKey, now: Timestamp) -> Result<Option<KioskId>> {
    devices::enrol(tx, &code_hash(code), key.as_bytes(), now)
}

/// What a machine signs when it starts its browser.
pub struct Start {
    pub kiosk: KioskId,
    pub at: Timestamp,
}

impl Start {
    /// The signed text. It names the server, so that a start that one server was shown is good for no other.
    pub fn text(&self, origin: &str) -> String {
        format!("consigne/kiosk/start\n{}\n{origin}\n{}", self.kiosk, self.at.as_millis())
    }
}

/// The key that signed a start, unless the start is too old, of no kiosk that works, or not signed by it. Reads only:
/// anybody may ask.
pub fn signed(
    conn: &mut Conn,
    start: &Start,
    origin: &str,
    signature: &[u8],
    now: Timestamp,
) -> Result<Option<DeviceKey>> {
    if start.at < now.minus(START_WITHIN) || start.at > now.plus(START_WITHIN) {
        return Ok(None);
    }
    let key = devices::key(conn, start.kiosk)?.and_then(|key| DeviceKey::from_slice(&key));
    Ok(key.filter(|key| key.has_signed(start.text(origin).as_bytes(), signature)))
}

/// The device's token for a start that this key has [`signed`], if the start is later than the last one: each is good
/// once.
pub fn start(tx: &mut Conn, start: &Start, key: &DeviceKey, now: Timestamp) -> Result<Option<Token>> {
    let token = Token::generate();
    let device = devices::Device { key: key.as_bytes(), hash: &token.hash(), until: now.plus(COOKIE) };
    let started = devices::start(tx, start.kiosk, start.at, &device, now)?;
    Ok(started.then_some(token))
}

/// The kiosk of a device token, unless it was revoked or its day is over.
pub fn of_device(conn: &mut Conn, token: &Token, now: Timestamp) -> Result<Option<Kiosk>> {
    Ok(devices::by_cookie(conn, &token.hash(), now)?.map(Kiosk::from))
}

/// The name of the organisation that a kiosk stands in, for what is printed there.
pub fn place(conn: &mut Conn, organisation: OrganisationId) -> Result<String> {
    let known = store::organisations(conn)?.into_iter().find(|(id, _)| *id == organisation);
    known.map(|(_, name)| name).ok_or(Error::NotFound)
}

pub fn list(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Kiosk>> {
    Ok(store::kiosks(conn, organisation)?.into_iter().map(Kiosk::from).collect())
}

/// Says where a kiosk stands, for everybody; or no more.
pub fn set_place(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    place: Option<&str>,
) -> Result<bool> {
    store::set_kiosk_place(tx, organisation, kiosk, place)
}

/// Says whether a kiosk has a handset or a jack.
pub fn set_headphones(
    tx: &mut Conn,
    organisation: OrganisationId,
    kiosk: KioskId,
    headphones: bool,
) -> Result<bool> {
    store::set_kiosk_headphones(tx, organisation, kiosk, headphones)
}

/// Where one finds a kiosk: those of the own organisation, else of all.
pub fn places(conn: &mut Conn, own: Option<OrganisationId>) -> Result<Vec<String>> {
    let all = store::kiosk_places(conn)?;
    let is_own = |(organisation, _): &&(OrganisationId, String)| Some(*organisation) == own;
    let near: Vec<String> = all.iter().filter(is_own).map(|(_, place)| place.clone()).collect();
    Ok(if near.is_empty() { all.into_iter().map(|(_, place)| place).collect() } else { near })
}

/// Ends a device for good; its sessions end with it, since the guard asks for the kiosk first.
pub fn revoke(tx: &mut Conn, organisation: OrganisationId, kiosk: KioskId, now: Timestamp) -> Result<bool> {
    store::revoke_kiosk(tx, organisation, kiosk, now)
}

/// In use, and no sign of life for a while.
pub fn is_silent(kiosk: &Kiosk, now: Timestamp) -> bool {
    kiosk.enrolled && kiosk.revoked_at.is_none() && kiosk.seen_at.is_none_or(|seen| seen.plus(SILENT) <= now)
}

/// Whether the browser of this kiosk gives signs of life.
pub fn is_heard(conn: &mut Conn, kiosk: KioskId, now: Timestamp) -> Result<bool> {
    Ok(devices::seen_at(conn, kiosk)?.is_some_and(|seen| seen.plus(SILENT) > now))
}

/// Whether "last seen" should be written again.
pub fn is_stale(kiosk: &Kiosk, now: Timestamp) -> bool {
    kiosk.seen_at.is_none_or(|seen| seen.plus(SEEN_EVERY) < now)
}

pub fn touch(tx: &mut Conn, kiosk: KioskId, now: Timestamp) -> Result<()> {
    store::touch_kiosk(tx, kiosk, now)
}

fn code_hash(code: &str) -> Vec<u8> {
    sha256(typed_letters(code).as_bytes()).to_vec()
}
