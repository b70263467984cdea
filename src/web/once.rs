//! Addresses that are good once: remembered in memory until they would be too old anyway.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::clock::Timestamp;

/// What was used, and until when it would live. Of two servers each remembers its own.
#[derive(Default)]
pub struct Once(Mutex<HashMap<String, Timestamp>>);

impl Once {
    /// Whether it is used for the first time.
    pub fn is_first(&self, what: &str, until: Timestamp, now: Timestamp) -> bool {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.retain(|_, until| now < *until);
        used.insert(what.to_owned(), until).is_none()
    }
}
