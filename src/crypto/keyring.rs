//! The server's key and what is derived from it.
//!
//! The key file has a line per version, `VERSION BASE64`, oldest first. New blobs are sealed with the
//! newest version; old ones open with the version in their header. Look-up indexes, codes, the journal,
//! the PIN pepper and the server's part in recovery stay on the oldest version, because their inputs are not there to compute them anew.

use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use zeroize::Zeroizing;

use crate::crypto::mac::{hkdf, hmac};
use crate::crypto::secret::{Key, SivKey};
use crate::crypto::siv;
use crate::error::{Error, Result};

/// The sub-keys of one version of the server key, by HKDF-SHA-256 with the label `consigne/NAME/v1`.
struct SubKeys {
    version: u8,
    field: SivKey,
    outer: SivKey,
    index: Key<32>,
    pepper: Key<32>,
    code: Key<32>,
    journal: Key<32>,
    recovery: Key<32>,
    consent: Key<32>,
}

impl SubKeys {
    fn derive(version: u8, server_key: &Key<64>) -> Self {
        let material = server_key.as_bytes();
        Self {
            version,
            field: hkdf(material, "consigne/field/v1"),
            outer: hkdf(material, "consigne/outer/v1"),
            index: hkdf(material, "consigne/index/v1"),
            pepper: hkdf(material, "consigne/pepper/v1"),
            code: hkdf(material, "consigne/code/v1"),
            journal: hkdf(material, "consigne/journal/v1"),
            recovery: hkdf(material, "consigne/recovery/v1"),
            consent: hkdf(material, "consigne/consent/v1"),
        }
    }
}

impl SubKeys {
    fn consent_of_row(&self, row: &[u8]) -> SivKey {
        let material = [self.consent.as_bytes().as_slice(), row].concat();
        hkdf(&zeroize::Zeroizing::new(material), "consigne/consent/row/v1")
    }
}

/// Where a sealed field stands: it opens nowhere else.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    pub table: &'a str,
    pub column: &'a str,
    /// The id of the row.
    pub row: &'a [u8],
}

/// All versions of the server key that this program was given.
pub struct Keyring {
    oldest: SubKeys,
    later: Vec<SubKeys>,
}

impl Keyring {
    /// A line for a new key file.
    pub fn new_line(version: u8) -> Zeroizing<String> {
        let key = Key::<64>::generate();
        Zeroizing::new(format!("{version} {}\n", BASE64.encode(key.as_bytes())))
    }

    /// Seals a name, a title or a number for its place in the database.
    pub fn seal_field(&self, field: Field<'_>, plaintext: &[u8]) -> Result<Vec<u8>> {
        let newest = self.later.last().unwrap_or(&self.oldest);
        siv::seal(&newest.field, newest.version, &context(field), plaintext)
    }

    pub fn open_field(&self, field: Field<'_>, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        siv::open(&self.of(blob)?.field, &context(field), blob)
    }

    pub fn open_text(&self, field: Field<'_>, blob: &[u8]) -> Result<String> {
        let bytes = self.open_field(field, blob)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| Error::Corrupt("a sealed text is not UTF-8"))
    }

    /// The tag under which an equal value is found again (a phone, a safe's number, a login).
    pub fn index(&self, label: &str, value: &[u8]) -> Vec<u8> {
        hmac(&self.oldest.index, &[label.as_bytes(), value]).to_vec()
    }

    /// The secret input of `Argon2id`.
    pub fn pepper(&self) -> &Key<32> {
        &self.oldest.pepper
    }

    /// The key of the MACs over codes.
    pub fn code(&self) -> &Key<32> {
        &self.oldest.code
    }

    pub fn journal(&self) -> &Key<32> {
        &self.oldest.journal
    }

    /// The server's part in the keys of `card_server` and `pin_server` slots.
    pub fn recovery(&self) -> &Key<32> {
        &self.oldest.recovery
    }

    /// The newest `consent` key of a held row, with its version: the inner lock of what a team holds.
    pub fn consent(&self, row: &[u8]) -> (u8, SivKey) {
        let newest = self.later.last().unwrap_or(&self.oldest);
        (newest.version, newest.consent_of_row(row))
    }

    /// The `consent` key of a held row that `blob` was sealed with.
    pub fn consent_of(&self, row: &[u8], blob: &[u8]) -> Result<SivKey> {
        Ok(self.of(blob)?.consent_of_row(row))
    }

    /// The newest `outer` key with its version: for slots and sessions.
    pub fn outer(&self) -> (u8, &SivKey) {
        let newest = self.later.last().unwrap_or(&self.oldest);
        (newest.version, &newest.outer)
    }

    /// The `outer` key that `blob` was sealed with.
    pub fn outer_of(&self, blob: &[u8]) -> Result<&SivKey> {
        Ok(&self.of(blob)?.outer)
    }

    /// A value that tells one server key from another without revealing it: kept in the database, so
    /// that a start with the wrong key stops before it writes anything.
    pub fn fingerprint(&self) -> String {
        data_encoding::HEXLOWER.encode(&hmac(&self.oldest.index, &[b"consigne/fingerprint"]))
    }

    fn of(&self, blob: &[u8]) -> Result<&SubKeys> {
        let version = siv::version(blob)?;
        std::iter::once(&self.oldest)
            .chain(&self.later)
            .find(|keys| keys.version == version)
            .ok_or(Error::Crypto("a blob names a key version that is not in the key file"))
    }
}

impl FromStr for Keyring {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut versions = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            versions.push(parse_line(line).ok_or_else(|| Error::Config("a server key line is torn".into()))?);
        }
        versions.sort_by_key(|keys| keys.version);
        if versions.is_empty() {
            return Err(Error::Config("the server key is empty".into()));
        }
        if versions.windows(2).any(|pair| matches!(pair, [a, b] if a.version == b.version)) {
            return Err(Error::Config("two server key lines have the same version".into()));
        }
        let later = versions.split_off(1);
        let oldest = versions.pop().ok_or_else(|| Error::Config("the server key is empty".into()))?;
        Ok(Self { oldest, later })
    }
}

fn parse_line(line: &str) -> Option<SubKeys> {
    let (version, key) = line.split_once(' ')?;
    let key = Zeroizing::new(BASE64.decode(key.trim()).ok()?);
    Some(SubKeys::derive(version.parse().ok()?, &Key::from_slice(&key).ok()?))
}

fn context(field: Field<'_>) -> [&[u8]; 4] {
    [b"consigne/field", field.table.as_bytes(), field.column.as_bytes(), field.row]
}
