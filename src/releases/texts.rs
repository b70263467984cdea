//! What holders and recipients are told: SMS, mail, the words on copies, and the names in the journal.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::error::Result;
use crate::i18n::{Language, Words};
use crate::journal::Detail;
use crate::messaging::gsm7;
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::{Channel, Purpose, ReleaseId, Text};
use crate::organisations::recipients::{Address, Recipient};
use crate::releases::ask::Wish;
use crate::releases::mark::Mark;
use crate::releases::{Release, visit};
use crate::safes::{self, Safe, SafeId};

/// How long a receipt is worth sending.
const RECEIPT_LIFE: std::time::Duration = std::time::Duration::from_hours(24);

/// "Jeanne Martin (CAF)".
pub fn label(recipient: &Recipient) -> String {
    if recipient.body.is_empty() {
        recipient.name.clone()
    } else {
        format!("{} ({})", recipient.name, recipient.body)
    }
}

/// The names as they are now, for the journal.
pub(super) fn detail(keyring: &Keyring, conn: &mut Conn, safe: SafeId, release: ReleaseId) -> Result<Detail> {
    let release = super::find(conn, keyring, safe, release)?;
    let count = release.documents.len();
    Ok(Detail::none()
        .with("release", release.id)
        .with("recipient", label(&release.recipient))
        .with("documents", count))
}

/// The link waits in the outbox, sealed, until the holder has said yes.
pub(super) fn hold_link(
    tx: &mut Conn,
    keyring: &Keyring,
    wish: &Wish<'_>,
    public_url: &str,
    release: ReleaseId,
    token: &Token,
    now: Timestamp,
) -> Result<()> {
    let words = Words::of(Language::FRENCH).plain();
    let link = format!("{}/r/{}", public_url.trim_end_matches('/'), token.to_text());
    let text = match wish.recipient.address {
        Address::Email(_) => {
            let places = [
                ("link", link.into()),
                ("count", wish.documents.len().into()),
                ("until", words.date(wish.until, now).into()),
                ("name", wish.recipient.name.clone().into()),
            ];
            Text {
                subject: words.with("mail-link-subject", &places),
                text: words.with("mail-link-text", &places),
            }
        }
        Address::Phone(_) => sms(link_sms(&link, wish.documents.len(), wish.until, now)),
    };
    send_to(tx, keyring, wish.recipient, Purpose::Link, release, wish.safe.id, &text, wish.until, true, now)
}

/// The recipient's link as an SMS. He chose no language here: French.
pub fn link_sms(link: &str, count: usize, until: Timestamp, now: Timestamp) -> String {
    let words = Words::of(Language::FRENCH).plain();
    let until = words.date(until, now);
    let places = [("link", link.to_owned().into()), ("count", count.into()), ("until", until.into())];
    gsm7::fold(&words.with("sms-link", &places)).into_owned()
}

/// The recipient's code as an SMS.
pub fn visit_code_sms(code: &Code) -> String {
    let words = Words::of(Language::FRENCH).plain();
    gsm7::fold(&words.with("sms-visit-code", &[("code", code.to_text().as_str().to_owned().into())]))
        .into_owned()
}

pub(super) fn send_visit_code(
    tx: &mut Conn,
    keyring: &Keyring,
    release: &Release,
    code: &Code,
    now: Timestamp,
) -> Result<()> {
    let words = Words::of(Language::FRENCH).plain();
    let places = [("code", code.to_text().as_str().to_owned().into())];
    let text = match release.recipient.address {
        Address::Email(_) => {
            Text { subject: words.say("mail-code-subject"), text: words.with("mail-code-text", &places) }
        }
        Address::Phone(_) => sms(visit_code_sms(code)),
    };
    let until = now.plus(visit::CODE_LIFE);
    let (recipient, purpose) = (&release.recipient, Purpose::VisitCode);
    send_to(tx, keyring, recipient, purpose, release.id, release.safe, &text, until, false, now)
}

/// The holder's code, or its place on his list: who, how many, until when. One segment; no kind of paper, no link.
pub(super) fn send_code(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    release: &Release,
    code: Option<&Code>,
    now: Timestamp,
) -> Result<()> {
    let text = code_text(safe, release, code, now);
    send_to_holder(tx, keyring, safe, Purpose::Code, release.id, text, release.code_until, now)
}

/// Whether the holder's phone was ever asked for its yes.
pub fn asked_phone(conn: &mut Conn, release: ReleaseId) -> Result<bool> {
    Ok(outbox::fate_of(conn, release, Purpose::Code)?.is_some())
}

/// Without a code it asks for one of the holder's list.
pub fn code_text(safe: &Safe, release: &Release, code: Option<&Code>, now: Timestamp) -> String {
    let words = safe.sms_words();
    fitting(&label(&release.recipient), |who| {
        let mut places = vec![
            ("start", safe.sms_start(&words).into()),
            ("count", release.documents.len().into()),
            ("who", who.to_owned().into()),
            ("until", words.sms_date(release.until, now).into()),
        ];
        let id = if let Some(code) = code {
            places.push(("code", code.to_text().as_str().to_owned().into()));
            "sms-code"
        } else {
            places.push(("number", release.card_code.unwrap_or_default().into()));
            "sms-card-code"
        };
        words.with(id, &places)
    })
}

pub(super) fn send_receipt(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    release: ReleaseId,
    recipient: &Recipient,
    now: Timestamp,
) -> Result<()> {
    let safe = safes::find(tx, keyring, safe)?;
    let text = receipt_text(&safe, recipient);
    send_to_holder(tx, keyring, &safe, Purpose::Receipt, release, text, now.plus(RECEIPT_LIFE), now)
}

pub fn receipt_text(safe: &Safe, recipient: &Recipient) -> String {
    let words = safe.sms_words();
    fitting(&label(recipient), |who| {
        let places = [("start", safe.sms_start(&words).into()), ("who", who.to_owned().into())];
        words.with("sms-receipt", &places)
    })
}

/// What is burnt into a copy.
pub(super) fn mark(words: Words, release: &Release, now: Timestamp) -> Mark {
    let words = words.plain();
    let places = [
        ("who", label(&release.recipient).into()),
        ("reason", words.say(&format!("reason-{}", release.reason.name())).into()),
        ("given", words.date(release.answered_at.unwrap_or(now), now).into()),
        ("until", words.date(release.until, now).into()),
        ("key", grouped(&release.check_key).into()),
    ];
    Mark {
        line: words.with("copy-line", &places),
        footer: vec![words.with("copy-footer", &places), words.with("copy-check", &places)],
    }
}

/// "BCDF-GHJK".
pub fn grouped(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// One segment of GSM-7, or two of UCS-2.
pub(super) fn is_short(text: &str) -> bool {
    let segments = gsm7::segments(text);
    segments.segments <= if segments.encoding == gsm7::Encoding::Gsm7 { 1 } else { 2 }
}

/// Shortens the recipient's name until the text fits one segment of GSM-7 (or two of UCS-2).
pub fn fitting(who: &str, text: impl Fn(&str) -> String) -> String {
    let mut who: String = who.to_owned();
    loop {
        let folded = gsm7::fold(&text(&who)).into_owned();
        if is_short(&folded) || who.chars().count() <= 4 {
            return folded;
        }
        let mut shorter: String = who.trim_end_matches('.').to_owned();
        shorter.pop();
        // Half a bracket tells nothing: the name alone stays.
        who = match shorter.split_once(" (") {
            Some((name, body)) if !body.contains(')') && !name.is_empty() => name.to_owned(),
            _ => format!("{}.", shorter.trim_end()),
        };
    }
}

fn sms(text: String) -> Text {
    Text { subject: String::new(), text }
}

fn send_to(
    tx: &mut Conn,
    keyring: &Keyring,
    recipient: &Recipient,
    purpose: Purpose,
    release: ReleaseId,
    safe: SafeId,
    text: &Text,
    not_after: Timestamp,
    held: bool,
    now: Timestamp,
) -> Result<()> {
    let (channel, to) = match &recipient.address {
        Address::Email(email) => (Channel::Mail, email),
        Address::Phone(phone) => (Channel::Sms, phone),
    };
    let new = NewMessage {
        channel,
        purpose,
        safe: Some(safe),
        release: Some(release),
        to,
        text,
        not_before: None,
        not_after,
        held,
    };
    outbox::enqueue(tx, keyring, &new, now).map(drop)
}

fn send_to_holder(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    purpose: Purpose,
    release: ReleaseId,
    text: String,
    not_after: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let Some(phone) = &safe.phone else { return Ok(()) };
    let new = NewMessage {
        channel: Channel::Sms,
        purpose,
        safe: Some(safe.id),
        release: Some(release),
        to: phone,
        text: &Text { subject: String::new(), text },
        not_before: None,
        not_after,
        held: false,
    };
    outbox::enqueue(tx, keyring, &new, now).map(drop)
}
