//! USSD: menus on any telephone, without a smartphone, a card or a PIN. A telephone's number is only a hint: papers
//! leave for a request that was made elsewhere, with the code of its SMS, and for nothing else.
//!
//! A gateway hands over one hop after the other (`africas_talking` does). What was reached is kept by phone, not by
//! session: sessions drop, and a dialled-again one goes on where the code was already typed.

pub mod africas_talking;
mod menu;
pub mod screens;
mod store;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use self::menu::{Input, Menu, Place};
use self::screens::words_for;
use self::store::DialogRow;
use crate::clock::Timestamp;
use crate::crypto::keyring::{Field, Keyring};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::i18n::phones::Phone;
use crate::safes::{self, Safe};

/// How long a dialogue can be taken up again.
pub const DIALOG_LIFE: Duration = Duration::from_mins(10);

/// One step of a dialogue. It has no `Debug`: all of it leads to a person.
pub struct Hop<'a> {
    /// The gateway's own id of a dialled call.
    pub session: &'a str,
    pub phone: &'a Phone,
    /// How many inputs there were in this session; 0 when it was just dialled.
    pub number: usize,
    /// The last of them; empty when there was none.
    pub input: &'a str,
}

/// What the telephone shows.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Screen {
    /// And waits for an input.
    Continue(String),
    End(String),
}

/// Where a phone stands. It has no `Debug`: it may hold a code.
#[derive(Default, Serialize, Deserialize)]
struct Dialog {
    /// HMAC of the session.
    session: Vec<u8>,
    /// The last hop of that session.
    number: usize,
    /// Chosen in the menu: the code of an `i18n::Language`.
    language: Option<String>,
    place: Place,
}

/// Answers a hop. One that is repeated, or overtaken by a later one of its session, gets the last answer again and
/// does nothing.
pub fn answer(
    tx: &mut Conn,
    keyring: &Keyring,
    site_name: &str,
    hop: &Hop<'_>,
    now: Timestamp,
) -> Result<Screen> {
    let phone_index = safes::phone_index(keyring, hop.phone.as_e164());
    let row = store::take(tx, &phone_index)?;
    let is_live = row.ends_at > now.as_millis();
    let mut dialog: Dialog =
        if is_live { open(keyring, &row, "state", &row.state)? } else { Dialog::default() };
    let session = keyring.index("ussd session", hop.session.as_bytes());
    let tag = hop_tag(keyring, &session, hop);
    let goes_on = is_live && dialog.session == session;
    if goes_on && (row.hop == tag || hop.number <= dialog.number) {
        return open(keyring, &row, "answer", &row.answer);
    }
    let safes = safes::of_phone(tx, keyring, hop.phone.as_e164())?;
    let language = language(&dialog, &safes);
    let menu = Menu { keyring, phone: hop.phone.as_e164(), site_name, safes, language, now };
    let place = std::mem::take(&mut dialog.place);
    let step = match (goes_on, hop.number) {
        (true, _) => menu.step(tx, place, Input::read(hop.input))?,
        (false, 0) => menu.begin(tx, place)?,
        // Inputs that were dialled together with the number: the last one counts, and is never a yes.
        (false, _) => menu.step(tx, Place::Main, Input::read(hop.input))?,
    };
    let dialog = Dialog {
        session,
        number: hop.number,
        language: step.language.map(|language| language.code().to_owned()).or(dialog.language),
        place: step.place,
    };
    let row = DialogRow {
        hop: tag,
        state: seal(keyring, &phone_index, "state", &dialog)?,
        answer: seal(keyring, &phone_index, "answer", &step.screen)?,
        ends_at: now.plus(DIALOG_LIFE).as_millis(),
        phone_index,
    };
    store::put(tx, &row)?;
    Ok(step.screen)
}

/// What somebody sees whose network hides the number, or tells one that cannot be.
pub fn answer_to_nobody() -> Screen {
    Screen::End(screens::View::None.text(words_for(Language::default()), None, Timestamp::default()))
}

/// Forgets the dialogues that are over.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::sweep(tx, now)
}

/// What was chosen in the menu, else the language of all who share the phone.
fn language(dialog: &Dialog, safes: &[Safe]) -> Language {
    let of_safe = |safe: &Safe| Language::parse(&safe.language).unwrap_or_default();
    let mut languages = safes.iter().map(of_safe);
    let first = languages.next().filter(|first| languages.all(|other| other == *first));
    dialog.language.as_deref().and_then(Language::parse).or(first).unwrap_or_default()
}

/// The same for a hop that is repeated. Session and number have fixed lengths, so that nothing is read two ways.
fn hop_tag(keyring: &Keyring, session: &[u8], hop: &Hop<'_>) -> Vec<u8> {
    let number = u64::try_from(hop.number).unwrap_or(u64::MAX).to_be_bytes();
    keyring.index("ussd hop", &[session, &number, hop.input.as_bytes()].concat())
}

fn seal(keyring: &Keyring, phone_index: &[u8], column: &str, value: &impl Serialize) -> Result<Vec<u8>> {
    let json = serde_json::to_vec(value).map_err(|_| Error::Internal("a USSD dialogue".into()))?;
    keyring.seal_field(field(phone_index, column), &Zeroizing::new(json))
}

fn open<T: for<'a> Deserialize<'a>>(
    keyring: &Keyring,
    row: &DialogRow,
    column: &str,
    blob: &[u8],
) -> Result<T> {
    let json = keyring.open_field(field(&row.phone_index, column), blob)?;
    serde_json::from_slice(&json).map_err(|_| Error::Corrupt("a USSD dialogue"))
}

fn field<'a>(phone_index: &'a [u8], column: &'a str) -> Field<'a> {
    Field { table: "ussd_dialogs", column, row: phone_index }
}
