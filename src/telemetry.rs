//! The log: ids and outcomes, never a name, a number, a code or a text.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::Subscriber;

/// What is written, in the syntax of `tracing_subscriber::EnvFilter`: `debug`, or `warn,consigne=debug`.
pub const VARIABLE: &str = "CONSIGNE_LOG";

/// Starts the log on stderr: for people on a terminal, as JSON for a collector. A second start changes nothing.
pub fn start() {
    let filter = EnvFilter::try_from_env(VARIABLE).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = Subscriber::builder().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if std::io::stderr().is_terminal() {
        tracing::subscriber::set_global_default(log.finish())
    } else {
        tracing::subscriber::set_global_default(log.json().finish())
    };
    drop(started);
}
