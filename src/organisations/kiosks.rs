//! Kiosks: enrolled once with a code from the desk, known afterwards by a device cookie.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::crypto::secret::{Token, draw_letters, sha256, typed_letters};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::organisations::store::{self, KioskRow};
use crate::organisations::{KioskId, OrganisationId};

/// How long an enrolment code lives.
pub const ENROLMENT: Duration = Duration::from_mins(15);
/// Letters in an enrolment code: 40 bits for a quarter of an hour.
const ENROLMENT_LETTERS: usize = 10;
/// How much time passes before "last seen" is written again.
const SEEN_EVERY: Duration = Duration::from_mins(1);

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
    pub enrolled: bool,
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
            enrolled: row.device_hash.is_some(),
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

/// Turns a code into the device's token, once.
pub fn enrol(tx: &mut Conn, code: &str, now: Timestamp) -> Result<Option<Token>> {
    let token = Token::generate();
    let enrolled = store::enrol_kiosk(tx, &code_hash(code), &token.hash(), now)?;
    Ok(enrolled.then_some(token))
}

/// The kiosk of a device token, unless it was revoked.
pub fn of_device(conn: &mut Conn, token: &Token) -> Result<Option<Kiosk>> {
    Ok(store::kiosk_of_device(conn, &token.hash())?.map(Kiosk::from))
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
