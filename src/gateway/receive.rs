//! An SMS that came in: taken once, whatever the provider repeats and however many channels bring it.

use std::time::Duration;

use secrecy::ExposeSecret;

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::error::Result;
use crate::gateway::command::{self, Command};
use crate::gateway::commands::Holder;
use crate::gateway::store;
use crate::i18n::Language;
use crate::i18n::phones::Phone;
use crate::safes::{self, Safe, phone as safe_phone, store as safes_store};

/// The same text of the same number by another channel, within this time, is the same message.
const SAME_MESSAGE: Duration = Duration::from_mins(10);

/// An SMS that came in, its signature checked. It has no `Debug`.
pub struct Received<'a> {
    /// The channel's name.
    pub provider: &'a str,
    /// The provider's own id: each counts once.
    pub message_id: &'a str,
    /// The number as the provider writes it.
    pub from: &'a str,
    pub body: &'a str,
}

/// What it led to, for the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It came in before, by this channel or another.
    Repeated,
    /// The number belongs to no safe.
    Stranger,
    HandedOver,
    WrongCode,
    /// Nothing was asked (any more).
    Late,
    /// What was asked is refused, and a recovery that was under way is stopped.
    Refused,
    /// What was given a short while ago can't be opened any more.
    TakenBack,
    /// Every safe of this phone is locked.
    Locked,
    /// The number wants no SMS any more.
    Stopped,
    /// The number is bound to the safe that asked for it.
    PhoneBound,
    /// It was told what waits, or whether others have looked.
    Told,
    /// Not understood, or help was asked for.
    Helped,
}

/// Acts on an SMS. All answers look the same to its sender's network, known number or not.
pub fn receive(tx: &mut Conn, keyring: &Keyring, sms: &Received<'_>, now: Timestamp) -> Result<Effect> {
    let phone = Phone::parse(sms.from);
    let content = phone.as_ref().map(|phone| content_index(keyring, phone, sms.body));
    if !store::is_first(tx, sms.provider, sms.message_id, content.as_deref(), now)? {
        return Ok(Effect::Repeated);
    }
    let (Some(phone), Some(content)) = (phone, content) else { return Ok(Effect::Stranger) };
    let safes = safes::of_phone(tx, keyring, phone.as_e164())?;
    // The rows' locks: of two copies that arrive at the same moment one sees the other.
    for safe in &safes {
        safes_store::lock_safe(tx, safe.id)?;
    }
    if came_by_another(tx, sms.provider, &content, now)? {
        return Ok(Effect::Repeated);
    }
    let Some((command, safe)) = understood(sms.body, &safes) else {
        return not_bound_yet(tx, keyring, &phone, sms.body, now);
    };
    Holder { keyring, phone: &phone, safes: &safes, safe, now }.act(tx, &command)
}

fn content_index(keyring: &Keyring, phone: &Phone, body: &str) -> Vec<u8> {
    // No number holds a line break.
    keyring.index("inbound", format!("{}\n{body}", phone.as_e164()).as_bytes())
}

/// The second copy on this channel belongs to the second on another, and so on: whoever says no twice is heard twice.
fn came_by_another(conn: &mut Conn, provider: &str, content: &[u8], now: Timestamp) -> Result<bool> {
    let providers = store::providers_since(conn, content, now.minus(SAME_MESSAGE))?;
    let copies = |of: &str| providers.iter().filter(|name| *name == of).count();
    let own = copies(provider);
    Ok(providers.iter().any(|other| other != provider && copies(other) >= own))
}

/// Forgets what was written by whom, once no other channel can bring it again.
pub fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    store::forget_contents(tx, now.minus(SAME_MESSAGE))
}

/// A number that is bound to no safe: all that it can do is to answer the code that binds it.
fn not_bound_yet(
    tx: &mut Conn,
    keyring: &Keyring,
    phone: &Phone,
    body: &str,
    now: Timestamp,
) -> Result<Effect> {
    // Whose it will be is not known yet, and so not what language he reads.
    let yes =
        Language::ALL.into_iter().find_map(|language| match command::parse(body, language.code(), None) {
            Command::ConsentYes { code } => code.expose_secret().parse().ok(),
            _ => None,
        });
    let Some(code) = yes else { return Ok(Effect::Stranger) };
    let bound = safe_phone::confirm_by_sms(tx, keyring, phone.as_e164(), &code, now)?;
    Ok(if bound { Effect::PhoneBound } else { Effect::Stranger })
}

/// Reads a text in the languages of all who share the phone, and says whose it is. Where they differ, the denial
/// counts: "la" is an article to one and a no to the other.
fn understood<'a>(body: &str, safes: &'a [Safe]) -> Option<(Command, &'a Safe)> {
    safes.iter().map(|safe| (read_as(body, safe), safe)).min_by_key(|(command, _)| order(command))
}

/// What this holder means by it. Ours comes back with his word in front, or without: he chose it later, or two share
/// the phone.
fn read_as(body: &str, safe: &Safe) -> Command {
    let words = safe.sms_words();
    let read = |start: &str| command::parse(body, &safe.language, Some(&format!("{start}:")));
    match read(&safe.sms_start(&words)) {
        Command::Unknown => Command::Unknown,
        _ => read(&words.say("sms-start")),
    }
}

const fn order(command: &Command) -> u8 {
    match command {
        Command::Lock => 0,
        Command::Stop => 1,
        Command::Refuse => 2,
        Command::Help => 3,
        Command::ConsentYes { .. } => 4,
        Command::Pending => 5,
        Command::Looked => 6,
        Command::Unknown => 7,
    }
}
