//! A folder that stands for a network: messages of the demonstration, kept as files instead of being sent.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// A folder with one JSON file per message, numbered in the order of arrival.
#[derive(Clone, Debug)]
pub struct PretendBox {
    folder: PathBuf,
}

impl PretendBox {
    /// Uses `folder` and makes it when it is missing.
    pub fn open(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Keeps a message and gives its number.
    pub fn put<M: Serialize>(&self, message: &M) -> Result<u64> {
        let text =
            serde_json::to_vec_pretty(message).map_err(|_| Error::Internal("pretend message".into()))?;
        let mut number = self.numbers()?.into_iter().max().unwrap_or(0).saturating_add(1);
        loop {
            // Two senders may see the same last number: the file system decides who has the next.
            match std::fs::File::create_new(self.path(number)) {
                Ok(mut file) => {
                    file.write_all(&text)?;
                    return Ok(number);
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number = number.saturating_add(1),
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// All messages, newest first. A file that is no message (half written, foreign) is passed over.
    pub fn newest_first<M: DeserializeOwned>(&self) -> Result<Vec<M>> {
        let mut numbers = self.numbers()?;
        numbers.sort_unstable_by(|one, other| other.cmp(one));
        let read = |number| {
            std::fs::read(self.path(number)).ok().and_then(|text| serde_json::from_slice(&text).ok())
        };
        Ok(numbers.into_iter().filter_map(read).collect())
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{number:08}.json"))
    }

    fn numbers(&self) -> Result<Vec<u64>> {
        let mut numbers = Vec::new();
        for entry in std::fs::read_dir(&self.folder)? {
            let name = entry?.file_name();
            numbers.extend(name.to_str().and_then(|name| name.strip_suffix(".json")?.parse::<u64>().ok()));
        }
        Ok(numbers)
    }
}
