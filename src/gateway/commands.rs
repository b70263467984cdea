//! What an SMS does: a yes, a no, or a command of whoever holds the phone.

use std::time::Duration;

use secrecy::ExposeSecret;

use crate::clock::Timestamp;
use crate::closing::lock;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::db::Conn;
use crate::error::Result;
use crate::gateway::command::Command;
use crate::gateway::receive::Effect;
use crate::i18n::Value;
use crate::i18n::phones::Phone;
use crate::journal::{self, Event};
use crate::messaging::gsm7;
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose, Text};
use crate::releases::answer::{self, Outcome};
use crate::releases::{Release, of_phone, pending};
use crate::safes::{self, Safe, phone as safe_phone, recovery};

/// How long a reply of ours is worth sending, and how long no second one follows.
const REPLY_LIFE: Duration = Duration::from_mins(10);
/// A second no within this time is the first one once more, and not about what was given before.
const SAME_NO: Duration = Duration::from_mins(10);
/// Replies to one phone in that time: somebody else may be writing in its name.
const MAX_REPLIES: i64 = 6;
/// How far back "who looked" looks.
const LOOKED_FOR: Duration = Duration::from_hours(30 * 24);

/// Whoever holds the phone, and the safes that it is bound to.
pub(super) struct Holder<'a> {
    pub keyring: &'a Keyring,
    pub phone: &'a Phone,
    pub safes: &'a [Safe],
    /// The one in whose language the SMS was understood.
    pub safe: &'a Safe,
    pub now: Timestamp,
}

impl Holder<'_> {
    pub fn act(&self, tx: &mut Conn, command: &Command) -> Result<Effect> {
        match command {
            Command::ConsentYes { code } => match code.expose_secret().parse() {
                Ok(code) => self.say_yes(tx, &code),
                Err(_) => self.help(tx),
            },
            Command::Refuse => self.refuse(tx),
            Command::Lock => self.lock(tx),
            Command::Stop => self.stop(tx),
            Command::Pending => self.tell_pending(tx),
            Command::Looked => self.tell_looked(tx),
            // Who asks for help is answered, also right after another answer.
            Command::Help => self.reply(tx, "sms-commands", &[]).map(|()| Effect::Helped),
            Command::Unknown => self.help(tx),
        }
    }

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

    /// A no refuses what is asked; when nothing is, it takes back what was given a short while ago.
    fn refuse(&self, tx: &mut Conn) -> Result<Effect> {
        if self.deny(tx)? {
            self.reply(tx, "sms-refused", &[])?;
            return Ok(Effect::Refused);
        }
        if !self.has_just_refused(tx)?
            && of_phone::take_back(tx, self.keyring, self.phone.as_e164(), self.now)? > 0
        {
            self.reply(tx, "sms-taken-back", &[])?;
            return Ok(Effect::TakenBack);
        }
        self.reply_now_and_then(tx, "sms-nothing-asked")?;
        Ok(Effect::Late)
    }

    fn has_just_refused(&self, tx: &mut Conn) -> Result<bool> {
        let since = self.now.minus(SAME_NO);
        for safe in self.safes {
            for event in [Event::ReleaseRefused, Event::RecoveryStopped] {
                if journal::count_since(tx, safe.id, event, since)? > 0 {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Refuses what is asked and stops a recovery that is under way. False: there was neither.
    fn deny(&self, tx: &mut Conn) -> Result<bool> {
        let refused = answer::refuse_by_sms(tx, self.keyring, self.phone.as_e164(), self.now)?;
        let stopped = recovery::stop_by_sms(tx, self.keyring, self.phone.as_e164(), self.now)?;
        Ok(refused + stopped > 0)
    }

    /// The notice of each lock is the answer.
    fn lock(&self, tx: &mut Conn) -> Result<Effect> {
        answer::refuse_by_sms(tx, self.keyring, self.phone.as_e164(), self.now)?;
        if lock::lock_by_sms(tx, self.keyring, self.phone.as_e164(), self.now)? == 0 {
            self.reply_now_and_then(tx, "sms-locked-already")?;
        }
        Ok(Effect::Locked)
    }

    fn stop(&self, tx: &mut Conn) -> Result<Effect> {
        self.deny(tx)?;
        safe_phone::stop_by_sms(tx, self.keyring, self.phone.as_e164(), self.now)?;
        Ok(Effect::Stopped)
    }

    fn tell_pending(&self, tx: &mut Conn) -> Result<Effect> {
        let pending = pending::of_phone(tx, self.keyring, self.phone.as_e164(), self.now)?;
        let asked: Vec<Release> = pending.into_iter().map(|pending| pending.release).collect();
        let words = self.safe.sms_words();
        self.send(tx, of_phone::asked_text(words, &safes::sms_start(self.safes, &words), &asked, self.now))?;
        Ok(Effect::Told)
    }

    /// How often, and no more: an SMS is read by whoever holds the phone. A phone that is shared, or has not proven
    /// itself for long, is told nothing.
    fn tell_looked(&self, tx: &mut Conn) -> Result<Effect> {
        let is_private = self.safes.len() == 1 && safe_phone::serves_from_afar(self.safe, self.now);
        if !is_private {
            self.reply(tx, "sms-looked-elsewhere", &[])?;
            return Ok(Effect::Told);
        }
        match journal::looked_since(tx, self.safe.id, self.now.minus(LOOKED_FOR))? {
            (count, Some(last)) => {
                let last = self.safe.sms_words().sms_date(last, self.now);
                self.reply(tx, "sms-looked", &[("count", count.into()), ("last", last.into())])?;
            }
            (_, None) => self.reply(tx, "sms-looked-nobody", &[])?,
        }
        Ok(Effect::Told)
    }

    fn help(&self, tx: &mut Conn) -> Result<Effect> {
        self.reply_now_and_then(tx, "sms-help")?;
        Ok(Effect::Helped)
    }

    /// Once in a while: two machines must not talk to each other all night.
    fn reply_now_and_then(&self, tx: &mut Conn, id: &str) -> Result<()> {
        if self.replies(tx)? > 0 {
            return Ok(());
        }
        self.reply(tx, id, &[])
    }

    fn replies(&self, tx: &mut Conn) -> Result<i64> {
        let since = self.now.minus(REPLY_LIFE);
        self.safes
            .iter()
            .try_fold(0, |sum, safe| Ok(sum + outbox::written_since(tx, safe.id, Purpose::Reply, since)?))
    }

    fn reply(&self, tx: &mut Conn, id: &str, places: &[(&'static str, Value<'_>)]) -> Result<()> {
        let words = self.safe.sms_words();
        let mut places = places.to_vec();
        places.push(("start", safes::sms_start(self.safes, &words).into()));
        self.send(tx, gsm7::fold(&words.with(id, &places)).into_owned())
    }

    /// Nothing goes to a phone that answered STOP.
    fn send(&self, tx: &mut Conn, text: String) -> Result<()> {
        let is_open = self.safes.iter().any(|safe| safe.phone.is_some());
        if !is_open || self.replies(tx)? >= MAX_REPLIES {
            return Ok(());
        }
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
