//! The safe word: every SMS to a holder begins with the service's name and this word, so that a false one is known,
//! and two holders of one phone know which of them is meant although nobody is named.

use crate::clock::Timestamp;
use crate::crypto::keyring::Keyring;
use crate::crypto::secret::below;
use crate::db::Conn;
use crate::error::Result;
use crate::journal::{self, Actor, Detail, Event};
use crate::safes::{Safe, SafeId, field, of_phone, store};

/// Keys of the words: `safe-word-…` in the locale files, `word-…` among the icons. Things that everybody has seen
/// and nobody minds.
pub const WORDS: [&str; 24] = [
    "sun", "moon", "star", "cloud", "tree", "flower", "leaf", "feather", "fish", "cat", "hammer", "horse",
    "apple", "lemon", "cherry", "carrot", "bread", "cup", "boat", "bike", "train", "book", "bell", "key",
];

/// A word that is none of `taken`.
pub fn draw(taken: &[String]) -> &'static str {
    let free: Vec<&'static str> =
        WORDS.into_iter().filter(|word| !taken.iter().any(|taken| taken == word)).collect();
    // More people than words on one phone: then two share one.
    let free: &[&'static str] = if free.is_empty() { &WORDS } else { &free };
    let place = below(u32::try_from(free.len()).unwrap_or(1));
    free.get(usize::try_from(place).unwrap_or_default()).copied().unwrap_or("sun")
}

pub(super) fn sealed(keyring: &Keyring, safe: SafeId, word: &str) -> Result<Vec<u8>> {
    keyring.seal_field(field(&safe, "safe_word"), word.as_bytes())
}

/// The words of those who share this phone with the holder.
fn taken(conn: &mut Conn, keyring: &Keyring, safe: SafeId, phone: Option<&str>) -> Result<Vec<String>> {
    let Some(phone) = phone else { return Ok(Vec::new()) };
    let others = of_phone(conn, keyring, phone)?.into_iter().filter(|other| other.id != safe);
    Ok(others.filter_map(|other| other.safe_word).collect())
}

/// What the holder can choose from.
pub fn on_offer(conn: &mut Conn, keyring: &Keyring, safe: &Safe) -> Result<Vec<&'static str>> {
    let taken = taken(conn, keyring, safe.id, safe.phone.as_deref())?;
    Ok(WORDS.into_iter().filter(|word| !taken.iter().any(|taken| taken == word)).collect())
}

/// The holder chooses. False: it is no word of ours, or that of somebody who shares his phone.
pub fn choose(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    word: &str,
    detail: &Detail,
    now: Timestamp,
) -> Result<bool> {
    if !on_offer(tx, keyring, safe)?.contains(&word) {
        return Ok(false);
    }
    if safe.safe_word.as_deref() != Some(word) {
        set(tx, keyring, safe.id, word, (Actor::Holder, detail), now)?;
    }
    Ok(true)
}

/// The safe is reached by `phone` from now on: draws another word if somebody there has the same, or if it has none.
pub(super) fn settle(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: &Safe,
    phone: &str,
    now: Timestamp,
) -> Result<Safe> {
    let taken = taken(tx, keyring, safe.id, Some(phone))?;
    let mut settled = safe.clone();
    if safe.safe_word.as_ref().is_none_or(|word| taken.contains(word)) {
        let word = draw(&taken);
        set(tx, keyring, safe.id, word, (Actor::System, &Detail::none()), now)?;
        settled.safe_word = Some(word.to_owned());
    }
    Ok(settled)
}

fn set(
    tx: &mut Conn,
    keyring: &Keyring,
    safe: SafeId,
    word: &str,
    (actor, detail): (Actor, &Detail),
    now: Timestamp,
) -> Result<()> {
    store::set_safe_word(tx, safe, &sealed(keyring, safe, word)?)?;
    journal::append(tx, keyring, safe, Event::SafeWordChosen, actor, detail, now)
}
