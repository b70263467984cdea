//! The command line.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};
use consigne::app::{App, Channels, Stores};
use consigne::clock::Clock;
use consigne::config::Config;
use consigne::crypto::keyring::Keyring;
use consigne::error::{Error, Result};
use consigne::explain::Explain;
use consigne::organisations::setup::{self, FirstAgent, Outcome};
use consigne::spoken::Spoken;
use consigne::{demo, documents, journal, server, telemetry};
use secrecy::SecretString;

/// A digital safe for people without a smartphone.
#[derive(Parser)]
#[command(version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve an installation
    Serve(Place),
    /// Try it: fictional people, a pretend phone and a pretend mailbox
    Demo(Place),
    /// Bring the tables up to date
    Migrate(Place),
    /// Check every journal chain and every stored page; name the first that does not hold
    Verify(Place),
    /// Say what keeps a configuration from serving real people
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Make a line for a server key file
    #[command(subcommand)]
    Key(KeyCommand),
    /// Add an agent, with his organisation and team where they are new; reads his password from stdin
    Setup(Setup),
    /// Print what a voice has to say at the kiosks
    Texts(Spoken),
    /// Show what a rule makes of an input
    #[command(subcommand)]
    Explain(Explain),
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Print each problem
    Check(Place),
}

#[derive(Subcommand)]
enum KeyCommand {
    /// A new random key
    New {
        /// 1 for the first key of an installation, one more at each rotation
        #[arg(long, default_value_t = 1)]
        number: u8,
    },
}

/// Where an installation is.
#[derive(Args)]
struct Place {
    /// Address and port to listen on, instead of the configured one
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
    /// Data folder, instead of the configured one
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Configuration file (TOML)
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Args)]
struct Setup {
    #[command(flatten)]
    place: Place,
    /// Name of the organisation, as holders know it
    #[arg(long)]
    organisation: String,
    #[arg(long)]
    team: String,
    /// Name of the agent
    #[arg(long)]
    agent: String,
    /// What the agent signs in with
    #[arg(long)]
    login: String,
    /// Give the team a new key, because nobody can open the present one any more. An agent who is there already
    /// gets this password and enrols his code device anew. Safes lose this team's half of what recovery
    /// needs, until their holders come in again
    #[arg(long)]
    replace_team_key: bool,
}

impl Place {
    fn configuration(&self) -> Result<Config> {
        let mut config = Config::read(self.config.as_deref())?;
        config.listen = self.listen.unwrap_or(config.listen);
        config.data_dir = self.data.clone().unwrap_or(config.data_dir);
        Ok(config)
    }
}

fn main() -> ExitCode {
    let line = Line::parse();
    telemetry::start();
    match run(&line.command) {
        Ok(code) => code,
        Err(cause) => {
            complain(&cause.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Serve(place) => serve(place),
        Command::Demo(place) => try_out(place),
        Command::Migrate(place) => {
            open(place.configuration()?)?;
            tell("the tables are up to date");
            Ok(ExitCode::SUCCESS)
        }
        Command::Verify(place) => verify(&*open(place.configuration()?)?),
        Command::Config(ConfigCommand::Check(place)) => Ok(check(&place.configuration()?)),
        Command::Key(KeyCommand::New { number }) => {
            tell(Keyring::new_line(*number).trim_end());
            Ok(ExitCode::SUCCESS)
        }
        Command::Setup(new) => set_up(new),
        Command::Texts(spoken) => {
            tell(&spoken.lines());
            Ok(ExitCode::SUCCESS)
        }
        Command::Explain(rule) => {
            tell(&rule.run());
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// An installation with its real channels, its tables up to date.
fn open(config: Config) -> Result<Arc<App>> {
    let (stores, channels) = (Stores::on_disk(&config)?, Channels::configured(&config)?);
    App::build(config, Clock::System, stores, channels)
}

fn serve(place: &Place) -> Result<ExitCode> {
    let config = place.configuration()?;
    if !config.problems().is_empty() {
        return Ok(check(&config));
    }
    let listener = TcpListener::bind(config.listen)?;
    runtime()?.block_on(server::run(open(config)?, listener))?;
    Ok(ExitCode::SUCCESS)
}

fn try_out(place: &Place) -> Result<ExitCode> {
    let mut config = place.configuration()?;
    let listener = TcpListener::bind(config.listen)?;
    demo::prepare(&mut config, listener.local_addr()?)?;
    let (stores, channels) = (Stores::on_disk(&config)?, demo::channels(&config)?);
    let app = App::build(config, Clock::System, stores, channels)?;
    demo::people::fill(&app)?;
    tell(&demo::guide(&app));
    runtime()?.block_on(server::run(app, listener))?;
    Ok(ExitCode::SUCCESS)
}

fn verify(app: &App) -> Result<ExitCode> {
    let entries = match app.db.read(|conn| journal::verify(conn, &app.keyring))? {
        Ok(entries) => entries,
        Err(broken) => {
            let safe = broken.safe.map_or_else(|| "no known safe".to_owned(), |safe| format!("safe {safe}"));
            complain(&format!("journal: entry {} of {safe} does not hold", broken.seq));
            return Ok(ExitCode::FAILURE);
        }
    };
    match documents::verify::verify(&app.db, &app.blobs)? {
        Ok(pages) => {
            tell(&format!("{entries} entries, {pages} pages: all hold"));
            Ok(ExitCode::SUCCESS)
        }
        Err(broken) => {
            complain(&format!("documents: page {} is {}", broken.page, broken.why));
            Ok(ExitCode::FAILURE)
        }
    }
}

fn check(config: &Config) -> ExitCode {
    let problems = config.problems();
    for problem in &problems {
        complain(problem);
    }
    if problems.is_empty() {
        tell("nothing keeps this configuration from serving");
        return ExitCode::SUCCESS;
    }
    ExitCode::FAILURE
}

fn set_up(new: &Setup) -> Result<ExitCode> {
    let app = open(new.place.configuration()?)?;
    if io::stdin().is_terminal() {
        tell("Password, at least 15 characters (it shows while you type; or pipe it in):");
    }
    let mut password = zeroize::Zeroizing::new(String::new());
    io::stdin().lock().read_line(&mut password)?;
    let first = FirstAgent {
        organisation: &new.organisation,
        team: &new.team,
        name: &new.agent,
        login: &new.login,
        password: &SecretString::from(password.trim_end_matches(['\r', '\n'])),
        replace_team_key: new.replace_team_key,
    };
    match app.db.write(|tx| setup::add(tx, &app.keyring, &app.hasher, &first, app.now()))? {
        Outcome::Added | Outcome::Reset => {
            tell("The agent can sign in at /desk. The code device is enrolled at the first sign-in.");
            return Ok(ExitCode::SUCCESS);
        }
        Outcome::LeadInvites => complain(
            "setup: this team has agents who hold its key; its lead invites others, or gives a new code to one \
             who forgot his password, at /desk/team",
        ),
        Outcome::KeyIsLost { safes } => complain(&format!(
            "setup: nobody can open this team's key; with --replace-team-key it gets a new one, and {safes} safes \
             lose this team's half until their holders come in again"
        )),
    }
    Ok(ExitCode::FAILURE)
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|cause| Error::Internal(format!("threads: {}", cause.kind())))
}

/// Writes a line; whoever closed the pipe does not want to read it.
fn tell(line: &str) {
    drop(writeln!(io::stdout(), "{line}"));
}

fn complain(line: &str) {
    drop(writeln!(io::stderr(), "consigne: {}", line.replace('\n', " ")));
}
