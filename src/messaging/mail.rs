//! Mail: by SMTP, or into the pretend mailbox of the demonstration.

use std::path::Path;
use std::time::{Duration, SystemTime};

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::pretend::PretendBox;
use super::provider::{Fault, SendResult, kept};
use crate::clock::Timestamp;
use crate::error::{Error, Result};

const SMTP_TIMEOUT: Duration = Duration::from_secs(20);

/// A mail ready to leave. It has no `Debug`: address and text stay out of logs.
#[derive(Clone, Serialize, Deserialize)]
pub struct OutgoingMail {
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SmtpTls {
    /// For a relay on the same machine.
    None,
    #[default]
    Starttls,
    Tls,
}

#[derive(Clone, Debug, Deserialize)]
pub struct SmtpConfig {
    pub host: String,
    pub port: u16,
    #[serde(default)]
    pub tls: SmtpTls,
    #[serde(default)]
    pub user: Option<String>,
    #[serde(default)]
    pub password: Option<SecretString>,
    /// `Consigne <coffre@example.fr>`
    pub from: String,
}

/// A channel for mail.
#[derive(Clone)]
pub enum Mailer {
    Smtp { transport: Box<AsyncSmtpTransport<Tokio1Executor>>, from: Mailbox },
    Pretend(PretendBox),
}

/// A mail as the pretend mailbox shows it.
#[derive(Clone, Serialize, Deserialize)]
pub struct PretendMail {
    pub at: Timestamp,
    #[serde(flatten)]
    pub mail: OutgoingMail,
}

impl Mailer {
    /// A channel by SMTP; nothing is sent yet.
    pub fn smtp(config: &SmtpConfig) -> Result<Self> {
        let wrong = |what: &str| Error::Config(format!("smtp: {what}"));
        let from = config.from.parse().map_err(|_| wrong("from is not an address"))?;
        let parameters = || TlsParameters::new(config.host.clone()).map_err(|_| wrong("tls"));
        let tls = match config.tls {
            SmtpTls::None => Tls::None,
            SmtpTls::Starttls => Tls::Required(parameters()?),
            SmtpTls::Tls => Tls::Wrapper(parameters()?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.host)
            .port(config.port)
            .tls(tls)
            .timeout(Some(SMTP_TIMEOUT));
        if let (Some(user), Some(password)) = (&config.user, &config.password) {
            builder =
                builder.credentials(Credentials::new(user.clone(), password.expose_secret().to_owned()));
        }
        Ok(Self::Smtp { transport: Box::new(builder.build()), from })
    }

    /// A mailbox of the demonstration in `folder`.
    pub fn pretend(folder: &Path) -> Result<Self> {
        Ok(Self::Pretend(PretendBox::open(folder)?))
    }

    /// Hands one mail to the channel. Never inside a transaction: it waits for the network.
    pub async fn send(&self, mail: &OutgoingMail, now: Timestamp) -> SendResult {
        match self {
            Self::Smtp { transport, from } => match message(from, mail, now) {
                Ok(message) => by_smtp(transport, message).await,
                Err(refused) => refused,
            },
            Self::Pretend(mailbox) => kept(&mailbox.put(&PretendMail { at: now, mail: mail.clone() })),
        }
    }
}

/// Whether a mail can be addressed to this (RFC 5321, 4.1.2), at a domain with a dot: one without is a slip.
pub fn is_address(text: &str) -> bool {
    text.parse::<lettre::Address>().is_ok_and(|address| address.domain().contains('.'))
}

fn message(from: &Mailbox, mail: &OutgoingMail, now: Timestamp) -> std::result::Result<Message, SendResult> {
    let refused = |code: &str, fault| SendResult::Permanent { code: code.into(), fault };
    let to: Mailbox = mail.to.parse().map_err(|_| refused("address", Fault::Recipient))?;
    let since_epoch = Duration::from_millis(u64::try_from(now.as_millis()).unwrap_or(0));
    Message::builder()
        .from(from.clone())
        .to(to)
        .subject(&mail.subject)
        .date(SystemTime::UNIX_EPOCH + since_epoch)
        .message_id(None)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())
        .map_err(|_| refused("message", Fault::Ours))
}

async fn by_smtp(transport: &AsyncSmtpTransport<Tokio1Executor>, message: Message) -> SendResult {
    match transport.send(message).await {
        Ok(answer) => {
            SendResult::Accepted { provider_id: answer.first_word().unwrap_or_default().to_owned() }
        }
        Err(error) if error.is_permanent() => refused(error.status().map(u16::from).unwrap_or_default()),
        // The server may have taken the mail before the line went dead.
        Err(error) if error.is_timeout() => SendResult::Unknown,
        Err(_) => SendResult::Retry { after: None },
    }
}

/// A final answer of the server (RFC 5321, 4.2.3; RFC 4954, 6 for the sign-in).
fn refused(status: u16) -> SendResult {
    let fault = match status {
        // Sign-in or encryption wanted: the operator will mend it, and the mail must still leave then.
        530 | 534..=538 => return SendResult::Retry { after: None },
        // Mailbox unknown, elsewhere, full, or its name not allowed.
        550..=553 => Fault::Recipient,
        _ => Fault::Ours,
    };
    SendResult::Permanent { code: status.to_string(), fault }
}
