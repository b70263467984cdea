//! What a kiosk says aloud.

use std::path::PathBuf;

use serde::Deserialize;

/// Where the sounds are, and what makes those that hold a name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sound {
    /// Folder that `ops/sound` filled: `LANGUAGE/ID.mp3`. Beside the data folder when none is named.
    pub folder: Option<PathBuf>,
    /// The program that speaks names into headphones; without it they are not said.
    pub program: PathBuf,
}

impl Default for Sound {
    fn default() -> Self {
        Self { folder: None, program: PathBuf::from("espeak-ng") }
    }
}
