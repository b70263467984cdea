//! What a person's SMS does: once per message, whatever the provider repeats.

use std::time::Duration;

use secrecy::ExposeSecret;

use crate::clock::Timestamp;
use crate::closing::lock;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::db::Conn;
use crate::error::Result;
use crate::gateway::command::{self, Command};
use crate::gateway::store;
use crate::i18n::phones::Phone;
use crate::i18n::{Language, Value};
use crate::messaging::gsm7;
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose, Text};
use crate::releases::answer::{self, Outcome};
use crate::releases::texts;
use crate::safes::{self, Safe, phone as safe_phone, recovery};

/// How long a reply of ours is worth sending, and how long no second one follows.
const REPLY_LIFE: Duration = Duration::from_mins(10);

/// An SMS that came in, its signature checked. It has no `Debug`.
pub struct Received<'a> {
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
    /// It came in before.
    Repeated,
    /// The number belongs to no safe.
    Stranger,
    HandedOver,
    WrongCode,
    /// Nothing was asked (any more).
    Late,
    /// What was asked is refused, and a recovery that was under way is stopped.
    Refused,
    /// Every safe of this phone is locked.
    Locked,
    /// The number is bound to the safe that asked for it.
    PhoneBound,
    /// Not understood, or help was asked for.
    Helped,
}

/// Acts on an SMS. All answers look the same to its sender's network, known number or not.
pub fn receive(tx: &mut Conn, keyring: &Keyring, sms: &Received<'_>, now: Timestamp) -> Result<Effect> {
    if !store::is_first(tx, sms.provider, sms.message_id, now)? {
        return Ok(Effect::Repeated);
    }
    let Some(phone) = Phone::parse(sms.from) else { return Ok(Effect::Stranger) };
    let safes = safes::of_phone(tx, keyring, phone.as_e164())?;
    let Some(first) = safes.first() else { return not_bound_yet(tx, keyring, &phone, sms.body, now) };
    let holder = Holder { keyring, phone: &phone, safes: &safes, safe: first, now };
    match understood(sms.body, &safes) {
        Command::ConsentYes { code } => match code.expose_secret().parse() {
            Ok(code) => holder.say_yes(tx, &code),
            Err(_) => holder.help(tx),
        },
        Command::Lock => {
            answer::refuse_by_sms(tx, keyring, phone.as_e164(), now)?;
            lock::lock_by_sms(tx, keyring, phone.as_e164(), now)?;
            Ok(Effect::Locked)
        }
        Command::Refuse | Command::Stop => {
            answer::refuse_by_sms(tx, keyring, phone.as_e164(), now)?;
            recovery::stop_by_sms(tx, keyring, phone.as_e164(), now)?;
            Ok(Effect::Refused)
        }
        Command::Help | Command::Unknown => holder.help(tx),
    }
}

/// A number that is bound to no safe: all that it can do is to answer the code that binds it.
fn not_bound_yet(
    tx: &mut Conn,
    keyring: &Keyring,
    phone: &Phone,
    body: &str,
    now: Timestamp,
) -> Result<Effect> {
    let Command::ConsentYes { code } = command::parse(body, Language::FRENCH.code(), None) else {
        return Ok(Effect::Stranger);
    };
    let Ok(code) = code.expose_secret().parse() else { return Ok(Effect::Stranger) };
    let bound = safe_phone::confirm_by_sms(tx, keyring, phone.as_e164(), &code, now)?;
    Ok(if bound { Effect::PhoneBound } else { Effect::Stranger })
}

/// Reads a text in the languages of all who share the phone. Where they differ, the denial counts: "la" is
/// an article to one and a no to the other.
fn understood(body: &str, safes: &[Safe]) -> Command {
    let read = |safe: &Safe| {
        let opening = texts::code_opening(safe);
        command::parse(body, &safe.language, Some(&opening))
    };
    safes.iter().map(read).min_by_key(order).unwrap_or(Command::Unknown)
}

const fn order(command: &Command) -> u8 {
    match command {
        Command::Lock => 0,
        Command::Stop => 1,
        Command::Refuse => 2,
        Command::Help => 3,
        Command::ConsentYes { .. } => 4,
        Command::Unknown => 5,
    }
}

/// Whoever holds the phone, the safes that it belongs to, and the first of them.
struct Holder<'a> {
    keyring: &'a Keyring,
    phone: &'a Phone,
    safes: &'a [Safe],
    safe: &'a Safe,
    now: Timestamp,
}

impl Holder<'_> {
    fn say_yes(&self, tx: &mut Conn, code: &Code) -> Result<Effect> {
        // Another safe of the same phone, or a proof that is renewed.
        if safe_phone::confirm_by_sms(tx, self.keyring, self.phone.as_e164(), code, self.now)? {
            return Ok(Effect::PhoneBound);
        }
        match answer::by_sms(tx, self.keyring, self.phone.as_e164(), code, self.now)? {
            Outcome::HandedOver(_) => Ok(Effect::HandedOver),
            Outcome::WrongCode { left } if left > 0 => {
                self.reply(tx, "sms-wrong-code", &[("left", left.into())])?;
                Ok(Effect::WrongCode)
            }
            Outcome::WrongCode { .. } => {
                self.reply(tx, "sms-late", &[])?;
                Ok(Effect::WrongCode)
            }
            Outcome::Closed => {
                answer::note_late(tx, self.keyring, self.phone.as_e164(), self.now)?;
                self.reply_now_and_then(tx, "sms-late")?;
                Ok(Effect::Late)
            }
        }
    }

    fn help(&self, tx: &mut Conn) -> Result<Effect> {
        self.reply_now_and_then(tx, "sms-help")?;
        Ok(Effect::Helped)
    }

    /// Once in a while: two machines must not talk to each other all night.
    fn reply_now_and_then(&self, tx: &mut Conn, id: &str) -> Result<()> {
        let since = self.now.minus(REPLY_LIFE);
        if outbox::written_since(tx, self.safe.id, Purpose::Reply, since)? > 0 {
            return Ok(());
        }
        self.reply(tx, id, &[])
    }

    fn reply(&self, tx: &mut Conn, id: &str, places: &[(&'static str, Value<'_>)]) -> Result<()> {
        let words = self.safe.sms_words();
        let mut places = places.to_vec();
        places.push(("start", safes::sms_start(self.safes, &words).into()));
        let text = gsm7::fold(&words.with(id, &places)).into_owned();
        let new = NewMessage {
            channel: Channel::Sms,
            purpose: Purpose::Reply,
            safe: Some(self.safe.id),
            release: None,
            to: self.phone.as_e164(),
            text: &Text { subject: String::new(), text },
            not_before: None,
            not_after: self.now.plus(REPLY_LIFE),
            held: false,
        };
        outbox::enqueue(tx, self.keyring, &new, self.now).map(drop)
    }
}
