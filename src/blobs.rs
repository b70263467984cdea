//! Where sealed content lies: a folder, or memory in tests.
//!
//! The same store, with a folder of its own, holds the safes' erasure keys: a second small store, whose
//! backups live 7 days at most (keys.md).

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A store of immutable byte strings under names made of `0-9a-f-`.
pub enum Blobs {
    Disk(PathBuf),
    Memory(Mutex<HashMap<String, Vec<u8>>>),
}

impl Blobs {
    /// Opens a folder, making it readable by this user alone when it is new.
    pub fn disk(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        restrict(folder)?;
        Ok(Self::Disk(folder.to_owned()))
    }

    pub fn memory() -> Self {
        Self::Memory(Mutex::new(HashMap::new()))
    }

    /// Keeps `content` under `name`. When this returns, the content survives a power cut.
    pub fn put(&self, name: &str, content: &[u8]) -> io::Result<()> {
        match self {
            Self::Disk(folder) => put_on_disk(&path(folder, name)?, content),
            Self::Memory(map) => {
                lock(map)?.insert(name.to_owned(), content.to_vec());
                Ok(())
            }
        }
    }

    /// `NotFound` when there is nothing under `name`.
    pub fn get(&self, name: &str) -> io::Result<Vec<u8>> {
        match self {
            Self::Disk(folder) => fs::read(path(folder, name)?),
            Self::Memory(map) => {
                lock(map)?.get(name).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
            }
        }
    }

    /// Deletes; a name that holds nothing is no error, so that a sweep can be repeated.
    pub fn delete(&self, name: &str) -> io::Result<()> {
        match self {
            Self::Disk(folder) => match fs::remove_file(path(folder, name)?) {
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
                done => done,
            },
            Self::Memory(map) => {
                lock(map)?.remove(name);
                Ok(())
            }
        }
    }

    /// All names, in no order.
    pub fn names(&self) -> io::Result<Vec<String>> {
        match self {
            Self::Disk(folder) => names_on_disk(folder),
            Self::Memory(map) => Ok(lock(map)?.keys().cloned().collect()),
        }
    }
}

type Map = HashMap<String, Vec<u8>>;

fn lock(map: &Mutex<Map>) -> io::Result<std::sync::MutexGuard<'_, Map>> {
    map.lock().map_err(|_| io::Error::other("a writer panicked"))
}

/// Blobs lie in 256 folders by the last two characters of their names, which are random.
fn path(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let plain = name.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    match name.len().checked_sub(2).and_then(|at| name.get(at..)) {
        Some(end) if plain => Ok(folder.join(end).join(name)),
        _ => Err(io::Error::from(io::ErrorKind::InvalidInput)),
    }
}

/// Write aside, sync, rename, sync the folder: a reader sees all of it or nothing.
fn put_on_disk(target: &Path, content: &[u8]) -> io::Result<()> {
    let folder = target.parent().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        if let Some(above) = folder.parent() {
            File::open(above)?.sync_all()?;
        }
    }
    let mut aside = tempfile::Builder::new().prefix(".new-").tempfile_in(folder)?;
    aside.write_all(content)?;
    aside.as_file().sync_data()?;
    aside.persist(target).map_err(|failed| failed.error)?;
    File::open(folder)?.sync_all()
}

fn names_on_disk(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for shelf in fs::read_dir(folder)? {
        let shelf = shelf?.path();
        if !shelf.is_dir() {
            continue;
        }
        for entry in fs::read_dir(shelf)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if !name.starts_with('.') {
                names.push(name);
            }
        }
    }
    Ok(names)
}

#[cfg(unix)]
fn restrict(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn restrict(_folder: &Path) -> io::Result<()> {
    Ok(())
}
