//! A folder that stands for a network: messages of the demonstration, kept instead of being sent.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::blobs::Blobs;
use crate::error::{Error, Result};

/// Messages as JSON, numbered in the order of arrival. Clones share one box; one process uses a folder.
#[derive(Clone)]
pub struct PretendBox {
    // The lock makes "the next number" and its use one step.
    messages: Arc<Mutex<Blobs>>,
}

impl PretendBox {
    /// A box that is found again at the next start.
    pub fn open(folder: &Path) -> Result<Self> {
        Ok(Self::over(Blobs::disk(folder)?))
    }

    /// A box for tests.
    pub fn memory() -> Self {
        Self::over(Blobs::memory())
    }

    fn over(blobs: Blobs) -> Self {
        Self { messages: Arc::new(Mutex::new(blobs)) }
    }

    /// Keeps a message and gives its number.
    pub fn put<M: Serialize>(&self, message: &M) -> Result<u64> {
        let text =
            serde_json::to_vec_pretty(message).map_err(|_| Error::Internal("pretend message".into()))?;
        let messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        let number = numbers(&messages)?.last().map_or(1, |last| last.saturating_add(1));
        messages.put(&name(number), &text)?;
        Ok(number)
    }

    /// All messages, newest first. What is no message of this kind is passed over.
    pub fn newest_first<M: DeserializeOwned>(&self) -> Result<Vec<M>> {
        let messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        let read =
            |number| messages.get(&name(number)).ok().and_then(|text| serde_json::from_slice(&text).ok());
        Ok(numbers(&messages)?.into_iter().rev().filter_map(read).collect())
    }
}

fn name(number: u64) -> String {
    format!("{number:08}")
}

/// In rising order.
fn numbers(messages: &Blobs) -> Result<Vec<u64>> {
    let mut numbers: Vec<u64> = messages.names()?.iter().filter_map(|name| name.parse().ok()).collect();
    numbers.sort_unstable();
    Ok(numbers)
}
