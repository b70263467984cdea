//! The configuration: one typed struct, read once from a TOML file and `CONSIGNE_*` variables.

mod channels;
pub mod sms;
mod sound;
pub mod ussd;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use config::ConfigError;
use secrecy::SecretString;
use serde::Deserialize;

use self::sms::Sms;
pub use self::sound::Sound;
use self::ussd::Ussd;
use crate::error::{Error, Result};

/// Variables with our prefix that are no settings.
const OTHER_VARIABLES: [&str; 2] = ["CONSIGNE_LOG", "CONSIGNE_BIN"];

/// Everything that an operator can set. `CONSIGNE_SMS__DAILY_BUDGET` sets `sms.daily_budget`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where people and providers reach this server: `https://host`, no path.
    #[serde(default = "default_public_url")]
    pub public_url: String,
    /// Name of the service on screens, cards and texts.
    #[serde(default = "default_site_name")]
    pub site_name: String,
    #[serde(default = "default_listen")]
    pub listen: SocketAddr,
    /// Folder of blobs and erasure keys, and of the `SQLite` file when no database is named.
    #[serde(default = "default_data_dir")]
    pub data_dir: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; `DATABASE_URL` sets it too.
    pub database_url: Option<String>,
    /// Connections to the database, at most.
    #[serde(default = "default_connections")]
    pub database_connections: u32,
    /// File with the server key, readable by this user alone.
    pub server_key_file: Option<PathBuf>,
    /// The server key itself, where a start-up credential is put into the environment.
    pub server_key: Option<SecretString>,
    /// Folder with further Noto fonts, for cards in scripts other than Latin and Cyrillic.
    pub fonts_dir: Option<PathBuf>,
    #[serde(default)]
    pub argon2: Argon2,
    pub sms: Option<Sms>,
    pub ussd: Option<Ussd>,
    pub mail: Option<Mail>,
    #[serde(default)]
    pub sound: Sound,
    /// Fictional people and pretend channels; never beside real ones.
    #[serde(default)]
    pub demo: bool,
}

/// What a PIN or password costs to check.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Argon2 {
    /// Memory of one check in KiB.
    pub memory_kib: u32,
    pub passes: u32,
    /// Checks at once; the others wait. Memory used is this times `memory_kib`.
    pub at_once: usize,
}

impl Default for Argon2 {
    fn default() -> Self {
        Self { memory_kib: 64 * 1024, passes: 3, at_once: 4 }
    }
}

/// Where mail leaves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    pub host: String,
    pub port: u16,
    #[serde(default)]
    pub tls: Tls,
    pub user: Option<String>,
    pub password: Option<SecretString>,
    pub from: String,
}

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    None,
    Starttls,
    #[default]
    Tls,
}

impl Config {
    /// Reads `file`, if any, then the environment, which wins.
    pub fn read(file: Option<&Path>) -> Result<Self> {
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Self::read_with(file, variables.collect())
    }

    /// The same with other variables than those of this process. They stay texts until a field wants a number or
    /// a yes: a telephone number that was read as a number would lose its plus.
    pub fn read_with(file: Option<&Path>, mut variables: HashMap<String, String>) -> Result<Self> {
        let mut builder = config::Config::builder();
        if let Some(file) = file {
            builder = builder.add_source(config::File::from(file).format(config::FileFormat::Toml));
        }
        let database_url = variables.remove("DATABASE_URL");
        // The level of the log is read before the configuration, and the suite has variables of its own.
        variables.retain(|name, _| {
            !name.starts_with("CONSIGNE_TEST_") && !OTHER_VARIABLES.contains(&name.as_str())
        });
        let variables = config::Environment::with_prefix("CONSIGNE")
            .separator("__")
            .prefix_separator("_")
            .source(Some(variables));
        let read = builder
            .add_source(variables)
            .set_override_option("database_url", database_url)
            .and_then(config::ConfigBuilder::<config::builder::DefaultState>::build)
            .and_then(config::Config::try_deserialize::<Self>);
        read.map_err(|cause| Error::Config(without_values(&cause)))
    }

    /// The database's address, the `SQLite` file in the data folder when none is set.
    pub fn database_url(&self) -> String {
        let default = || format!("sqlite:{}", self.data_dir.join("consigne.sqlite").display());
        self.database_url.clone().unwrap_or_else(default)
    }

    /// What keeps this configuration from serving real people; empty when nothing does.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.demo {
            problems.push("demo is on: fictional people and pretend channels are not for production".into());
        }
        if !self.public_url.starts_with("https://") {
            problems.push("public_url is not https".into());
        }
        match (&self.server_key, &self.server_key_file) {
            (None, None) => problems.push("no server key: set server_key_file (see ops/keys.md)".into()),
            (None, Some(file)) => problems.extend(key_file_problem(file)),
            (Some(_), _) => {}
        }
        problems.extend(self.sms.iter().flat_map(Sms::problems));
        problems.extend(self.ussd.iter().flat_map(Ussd::problems));
        if self.mail.as_ref().is_some_and(|mail| mail.tls == Tls::None && !is_local(&mail.host)) {
            problems.push("mail.tls is none for a server on another machine".into());
        }
        if self.database_url.as_deref().is_some_and(is_in_clear) {
            problems.push("database_url is on another machine without sslmode=verify-full".into());
        }
        if self.argon2.memory_kib < 19 * 1024 || self.argon2.passes < 2 || self.argon2.at_once == 0 {
            problems.push("argon2 is weaker than 19 MiB and 2 passes, or at_once is 0".into());
        }
        problems
    }
}

/// What is wrong, without the line or value that is: it may be a secret, and this is printed and logged.
fn without_values(cause: &ConfigError) -> String {
    let named = |key: &Option<String>| key.clone().unwrap_or_else(|| "a value".into());
    match cause {
        // The first line says where; the next ones show it.
        ConfigError::FileParse { uri, cause } => {
            let file = uri.as_deref().unwrap_or("the file");
            format!("{file}: {}", cause.to_string().lines().next().unwrap_or_default())
        }
        ConfigError::Type { key, expected, .. } => format!("{} is not {expected}", named(key)),
        ConfigError::At { error, key, .. } => format!("{}: {}", named(key), without_values(error)),
        other => other.to_string(),
    }
}

/// A database that is reached over a network without TLS that checks who answers (libpq, 34.1.2 and 34.19).
fn is_in_clear(database_url: &str) -> bool {
    let Ok(url) = url::Url::parse(database_url) else { return false };
    let set =
        |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let host = set("host").or_else(|| url.host_str().map(ToOwned::to_owned)).unwrap_or_default();
    // A path, also an escaped one, is a socket.
    let is_here = host.is_empty() || host.starts_with(['/', '%']) || is_local(host.trim_matches(['[', ']']));
    url.scheme().starts_with("postgres") && !is_here && set("sslmode").as_deref() != Some("verify-full")
}

fn is_local(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "::1")
}

#[cfg(unix)]
fn key_file_problem(file: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt as _;
    match std::fs::metadata(file) {
        Err(_) => Some("server_key_file can't be read".into()),
        Ok(found) if found.permissions().mode() & 0o077 != 0 => {
            Some("server_key_file is readable by others: chmod 600".into())
        }
        Ok(_) => None,
    }
}

#[cfg(not(unix))]
fn key_file_problem(file: &Path) -> Option<String> {
    (!file.is_file()).then(|| "server_key_file can't be read".into())
}

fn default_public_url() -> String {
    "http://127.0.0.1:8080".into()
}

fn default_site_name() -> String {
    "Consigne".into()
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}

fn default_data_dir() -> PathBuf {
    PathBuf::from("data")
}

fn default_connections() -> u32 {
    8
}
