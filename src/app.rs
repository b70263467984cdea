//! What every handler is given.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use actix_web::web;
use secrecy::ExposeSecret;
use tokio::sync::Semaphore;

use crate::blobs::Blobs;
use crate::clock::{Clock, Timestamp};
use crate::config::{Config, Mail, Tls};
use crate::crypto::keyring::Keyring;
use crate::crypto::password::{Cost, Hasher};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::gateway::poke::Pokes;
use crate::i18n::phones::Phone;
use crate::messaging::mail::{Mailer, SmtpConfig, SmtpTls};
use crate::messaging::provider::SmsChannel;
use crate::messaging::{guards, health};
use crate::print::fonts::{self, Fonts};
use crate::web::error_page::AppError;
use crate::web::once::Once;
use crate::web::page::Site;
use crate::web::voices::Voices;

/// Pictures that are worked on at once: one of 51 megapixels takes 200 MB while it is decoded.
const IMAGES_AT_ONCE: usize = 2;
/// Copies that are shown to be checked at once, 30 MiB each.
const CHECKS_AT_ONCE: usize = 4;

/// The installation: configuration, stores, keys and channels. Shared by all workers.
pub struct App {
    pub config: Config,
    pub site: Site,
    pub db: Db,
    pub keyring: Keyring,
    pub blobs: Blobs,
    /// The safes' erasure keys: the second small store of keys.md.
    pub erasure: Blobs,
    pub hasher: Hasher,
    /// Turns at work on pictures: see [`image_work`].
    pub imaging: Arc<Semaphore>,
    /// Turns at stretching passwords and PINs: see [`hash_work`].
    pub hashing: Arc<Semaphore>,
    /// Turns at showing a copy, which is kept in memory meanwhile.
    pub checking: Semaphore,
    pub clock: Clock,
    pub fonts: Fonts,
    /// In the order in which they are tried.
    pub sms: Vec<SmsChannel>,
    /// When a channel was last looked at because somebody said so.
    pub pokes: Pokes,
    /// Addresses that are good once.
    pub once: Once,
    pub mailer: Option<Mailer>,
}

/// Where content lies, apart from the database.
pub struct Stores {
    pub blobs: Blobs,
    pub erasure: Blobs,
}

impl Stores {
    /// Folders in the data folder.
    pub fn on_disk(config: &Config) -> Result<Self> {
        fs::create_dir_all(&config.data_dir)?;
        let folder = |name| Blobs::disk(&config.data_dir.join(name));
        Ok(Self { blobs: folder("blobs")?, erasure: folder("erasure")? })
    }
}

/// The channels by which messages leave.
pub struct Channels {
    /// In the order in which they are tried.
    pub sms: Vec<SmsChannel>,
    pub mailer: Option<Mailer>,
}

impl Channels {
    pub fn configured(config: &Config) -> Result<Self> {
        let sms = config.sms.as_ref().map(SmsChannel::configured).transpose()?;
        let mailer = config.mail.as_ref().map(smtp_config);
        Ok(Self { sms: sms.unwrap_or_default(), mailer: mailer.as_ref().map(Mailer::smtp).transpose()? })
    }
}

impl App {
    /// Puts an installation together: opens the database, brings it up to date and checks the server key.
    pub fn build(config: Config, clock: Clock, stores: Stores, channels: Channels) -> Result<Arc<Self>> {
        let site = Site::new(&config.public_url, &config.site_name, config.demo)?
            .with_voices(Voices::configured(&config));
        let keyring = keyring(&config)?;
        let db = Db::open(&config.database_url(), config.database_connections)?;
        db.migrate()?;
        crate::db::check_key(&db, &keyring.fingerprint())?;
        db.write(|tx| {
            if let Some(sms) = &config.sms {
                guards::configure(tx, sms)?;
            }
            health::register(tx, &channels.sms, clock.now())
        })?;
        let cost = Cost { memory_kib: config.argon2.memory_kib, passes: config.argon2.passes };
        let folder = config.fonts_dir.as_deref().unwrap_or(Path::new(fonts::DEBIAN));
        let fonts = Fonts::with_folder(folder)?;
        Ok(Arc::new(Self {
            hasher: Hasher::new(cost, config.argon2.at_once),
            imaging: Arc::new(Semaphore::new(IMAGES_AT_ONCE)),
            hashing: Arc::new(Semaphore::new(config.argon2.at_once.max(1))),
            checking: Semaphore::new(CHECKS_AT_ONCE),
            blobs: stores.blobs,
            erasure: stores.erasure,
            sms: channels.sms,
            pokes: Pokes::default(),
            once: Once::default(),
            mailer: channels.mailer,
            site,
            db,
            keyring,
            clock,
            fonts,
            config,
        }))
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Reads a number that somebody typed, to be texted: one that this installation may send to.
    pub fn phone(&self, typed: &str) -> Option<Phone> {
        let allowed = |phone: &Phone| {
            self.config.sms.as_ref().is_none_or(|sms| {
                sms.prefixes.iter().any(|prefix| phone.as_e164().starts_with(prefix.as_str()))
            })
        };
        Phone::parse(typed).filter(allowed)
    }
}

/// Runs blocking work (database, hashing, images) on a thread where it may block.
pub async fn work<T: Send + 'static>(
    app: &web::Data<App>,
    work: impl FnOnce(&App) -> Result<T> + Send + 'static,
) -> Result<T, AppError> {
    let app = app.clone();
    Ok(web::block(move || work(&app)).await??)
}

/// [`work`] on pictures, when it is this caller's turn.
pub async fn image_work<T: Send + 'static>(
    app: &web::Data<App>,
    job: impl FnOnce(&App) -> Result<T> + Send + 'static,
) -> Result<T, AppError> {
    in_turn(app, &app.imaging, job).await
}

/// [`work`] that stretches a password or a PIN, when it is this caller's turn: who waits holds no thread, so a flood of
/// sign-ins leaves the threads to all others.
pub async fn hash_work<T: Send + 'static>(
    app: &web::Data<App>,
    job: impl FnOnce(&App) -> Result<T> + Send + 'static,
) -> Result<T, AppError> {
    in_turn(app, &app.hashing, job).await
}

async fn in_turn<T: Send + 'static>(
    app: &web::Data<App>,
    turns: &Arc<Semaphore>,
    job: impl FnOnce(&App) -> Result<T> + Send + 'static,
) -> Result<T, AppError> {
    let turn = Arc::clone(turns).acquire_owned().await;
    let turn = turn.map_err(|_| Error::Internal("no more turns are given".into()))?;
    // The turn ends with the work, also when nobody waits for it any more.
    work(app, move |app| {
        let done = job(app);
        drop(turn);
        done
    })
    .await
}

fn keyring(config: &Config) -> Result<Keyring> {
    match (&config.server_key, &config.server_key_file) {
        (Some(key), _) => key.expose_secret().parse(),
        (None, Some(file)) => {
            let text = fs::read_to_string(file)
                .map_err(|cause| Error::Config(format!("server_key_file: {}", cause.kind())))?;
            zeroize::Zeroizing::new(text).parse()
        }
        (None, None) => Err(Error::Config("no server key: see ops/keys.md".into())),
    }
}

fn smtp_config(mail: &Mail) -> SmtpConfig {
    SmtpConfig {
        host: mail.host.clone(),
        port: mail.port,
        tls: match mail.tls {
            Tls::None => SmtpTls::None,
            Tls::Starttls => SmtpTls::Starttls,
            Tls::Tls => SmtpTls::Tls,
        },
        user: mail.user.clone(),
        password: mail.password.clone(),
        from: mail.from.clone(),
    }
}
