//! The voices of an installation: sounds made beforehand, and a program that speaks what only headphones may hear.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::config::Config;
use crate::i18n::{Language, heard};

/// Half a minute of speech. A longer piece would keep the others waiting.
const PIECE_LIMIT_BYTES: u64 = 256 * 1024;
/// Pieces of one screen.
pub const PIECES_LIMIT: usize = 40;
/// Two minutes of speech.
pub const SPEECH_LIMIT_CHARS: usize = 1500;
/// A sentence takes 20 ms.
const SPEECH_LIMIT: Duration = Duration::from_secs(10);
const SPEECHES_AT_ONCE: usize = 2;
/// People listen in a language that is not always their own, in a noisy hall. The program's own is 175.
const WORDS_A_MINUTE: &str = "150";

/// Which pieces there are, and whether names can be said.
#[derive(Debug)]
pub struct Voices {
    folder: PathBuf,
    /// `fr.kiosk-card-title`
    pieces: HashSet<String>,
    program: Option<PathBuf>,
    turns: Semaphore,
}

impl Voices {
    /// Silence.
    pub fn none() -> Self {
        Self::of(PathBuf::new(), None)
    }

    /// Looks once: a server that is to speak with new sounds is started anew.
    pub fn configured(config: &Config) -> Self {
        let beside = || config.data_dir.with_file_name("sound");
        let folder = config.sound.folder.clone().unwrap_or_else(beside);
        Self::of(folder, found(&config.sound.program))
    }

    fn of(folder: PathBuf, program: Option<PathBuf>) -> Self {
        let pieces = Language::ALL.into_iter().flat_map(|language| pieces(&folder, language)).collect();
        Self { folder, pieces, program, turns: Semaphore::new(SPEECHES_AT_ONCE) }
    }

    pub fn has(&self, piece: &str) -> bool {
        self.pieces.contains(piece)
    }

    /// The pieces one after the other, with the pause that each ends with. None when one is not known.
    pub fn join(&self, pieces: &[String]) -> io::Result<Option<Vec<u8>>> {
        let mut joined = Vec::new();
        for piece in pieces {
            let Some((language, id)) = piece.split_once('.').filter(|_| self.has(piece)) else {
                return Ok(None);
            };
            let file = fs::File::open(self.folder.join(language).join(format!("{id}.mp3")))?;
            file.take(PIECE_LIMIT_BYTES).read_to_end(&mut joined)?;
        }
        Ok(Some(joined))
    }

    /// Whether [`Self::speak`] can say a name to somebody who listens in this language.
    pub fn can_speak(&self, language: Language) -> bool {
        self.program.is_some() && heard::voice(language).is_some()
    }

    /// A text as a WAV file. The program gets it on its standard input: a command line can be read by others.
    pub async fn speak(&self, language: Language, text: &str) -> Option<Vec<u8>> {
        let (program, voice) = (self.program.as_ref()?, heard::voice(language)?);
        let turn = self.turns.acquire().await.ok()?;
        let mut child = Command::new(program)
            .args(["-b", "1", "-v", voice, "-s", WORDS_A_MINUTE, "--stdin", "--stdout"])
            // Nothing of ours in its environment: the server's key may be there.
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .ok()?;
        let spoken = timeout(SPEECH_LIMIT, async move {
            let mut input = child.stdin.take()?;
            input.write_all(text.as_bytes()).await.ok()?;
            drop(input);
            child.wait_with_output().await.ok()
        });
        let spoken = spoken.await.ok().flatten()?;
        drop(turn);
        spoken.status.success().then_some(spoken.stdout)
    }
}

/// The names of a language's pieces. A folder that is not there has none.
fn pieces(folder: &Path, language: Language) -> Vec<String> {
    let entries = fs::read_dir(folder.join(language.code())).into_iter().flatten().flatten();
    let piece = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        Some(format!("{}.{}", language.code(), name.strip_suffix(".mp3")?))
    };
    entries.filter_map(piece).collect()
}

/// A program by its path, or where the shell would find it.
fn found(program: &Path) -> Option<PathBuf> {
    let places = std::env::var_os("PATH").unwrap_or_default();
    // An absolute path stays what it is when a folder is put before it.
    std::env::split_paths(&places).map(|folder| folder.join(program)).find(|path| path.is_file())
}
