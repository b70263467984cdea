//! The demonstration: a fictional CCAS, a pretend phone and a pretend mailbox. Never beside real people.

mod dial;
pub mod people;
pub mod routes;

use std::fs;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;

use secrecy::SecretString;

use crate::app::{App, Channels};
use crate::config::Config;
use crate::config::sms::{self as config, Sms, Twilio};
use crate::config::ussd::Ussd;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::Token;
use crate::error::Result;
use crate::messaging::mail::Mailer;
use crate::messaging::pretend::PretendBox;
use crate::messaging::provider::{SmsChannel, SmsProvider};

/// The number that the pretend network calls from (ARCEP keeps 06 39 98 for fiction).
const SENDER: &str = "+33639980000";
/// What the pretend phones dial.
const SERVICE_CODE: &str = "*384*48291#";
/// The name of the pretend channel.
pub(crate) const CHANNEL: &str = "pretend";

/// Turns a configuration into that of a demonstration at `address`: the server key, the webhook's token and the
/// secret of USSD are made in the data folder at the first start and found again at the next.
pub fn prepare(config: &mut Config, address: SocketAddr) -> Result<()> {
    fs::create_dir_all(&config.data_dir)?;
    config.demo = true;
    config.listen = address;
    if !config.public_url.starts_with("https://") {
        config.public_url = own_url(address);
    }
    if config.server_key.is_none() && config.server_key_file.is_none() {
        let file = config.data_dir.join("server.key");
        kept(&file, &Keyring::new_line(1))?;
        config.server_key_file = Some(file);
    }
    let token = kept(&config.data_dir.join("webhook.token"), &Token::generate().to_text())?;
    let account = Twilio {
        base_url: own_url(address),
        path_prefix: String::new(),
        account_sid: "ACdemo".into(),
        auth_token: SecretString::from(token.trim()),
        previous_auth_token: None,
        from: Some(SENDER.into()),
        messaging_service_sid: None,
        signature_header: "X-Twilio-Signature".into(),
        receives: None,
        longest_validity_seconds: config::default_longest_validity(),
    };
    config.sms = Some(Sms::of_one(CHANNEL, config::SmsProvider::Twilio(account)));
    let secret = kept(&config.data_dir.join("ussd.secret"), &Token::generate().to_text())?;
    config.ussd = Some(Ussd {
        secret: SecretString::from(secret.trim()),
        sources: Vec::new(),
        service_code: SERVICE_CODE.into(),
    });
    config.mail = None;
    Ok(())
}

/// The pretend phone and the pretend mailbox.
pub fn channels(config: &Config) -> Result<Channels> {
    let folder = |name| config.data_dir.join("pretend").join(name);
    Ok(Channels {
        sms: vec![SmsChannel {
            name: CHANNEL.into(),
            provider: SmsProvider::Pretend(PretendBox::open(&folder("sms"))?),
        }],
        mailer: Some(Mailer::pretend(&folder("mail"))?),
    })
}

/// Where to look, for the terminal.
pub fn guide(app: &App) -> String {
    let url = app.config.public_url.trim_end_matches('/');
    let logins = people::LOGINS.join(", ");
    format!(
        "Consigne, demonstration. Nobody here is real; this is not a digital safe in the sense of the law.\n\
         \n  Start     {url}/\n  Kiosk     {url}/kiosk\n  Desk      {url}/desk\n  Phone     {url}/demo/phone\n  \
         Mailbox   {url}/demo/mail\n\
         \n  Agents    {logins}\n  Password  {}\n  The page that asks for the code shows it.\n\
         \n  Data in   {}\n  Stop with Ctrl-C.\n",
        people::PASSWORD,
        app.config.data_dir.display(),
    )
}

/// Where this process can be reached from its own machine.
pub(crate) fn own_url(address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        format!("http://127.0.0.1:{}", address.port())
    } else {
        format!("http://{address}")
    }
}

/// What the file holds; when there is none, it is made with `new`, for this user's eyes only.
fn kept(file: &Path, new: &str) -> Result<String> {
    if !file.exists() {
        // Aside and renamed: a start that is killed here must not leave half a key.
        let folder = file.parent().unwrap_or_else(|| Path::new("."));
        let mut aside = tempfile::NamedTempFile::new_in(folder)?;
        aside.write_all(new.as_bytes())?;
        aside.as_file().sync_all()?;
        aside.persist(file).map_err(|failed| failed.error)?;
    }
    Ok(fs::read_to_string(file)?)
}
