//! One database, `SQLite` or `PostgreSQL`, chosen by the scheme of its address.

mod store;

use std::sync::Arc;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::{ManageConnection, Pool};
use diesel::{PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::error::{Error, Result};

pub use store::check_key;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");
/// How long a writer waits for another one on `SQLite`.
const BUSY_TIMEOUT_MS: u32 = 20_000;
/// How long a request waits for a free connection.
const POOL_TIMEOUT: Duration = Duration::from_secs(20);

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    Sqlite(SqliteConnection),
    Pg(PgConnection),
}

/// Compiles its body once for each kind of connection: for `on_conflict` and `for_update`, which the
/// enum does not offer.
#[macro_export]
macro_rules! each {
    ($conn:expr, |$inner:ident| $body:expr) => {
        match $conn {
            $crate::db::Conn::Sqlite($inner) => $body,
            $crate::db::Conn::Pg($inner) => $body,
        }
    };
}

/// The pool of connections.
#[derive(Clone)]
pub struct Db {
    pool: Arc<Pool<Manager>>,
}

impl Db {
    /// `url` is `sqlite:PATH` or `postgres://…`. Connects at once, so that a wrong address is said at the start.
    pub fn open(url: &str, connections: u32) -> Result<Self> {
        let manager = Manager { address: Address::parse(url)? };
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(1))
            .connection_timeout(POOL_TIMEOUT)
            .test_on_check_out(true)
            .build(manager)
            .map_err(|cause| Error::Pool(cause.to_string()))?;
        Ok(Self { pool: Arc::new(pool) })
    }

    /// Reads in one transaction, from one snapshot: what `verify` compares belongs together on both databases.
    pub fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        self.run("BEGIN DEFERRED", "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", work)
    }

    /// Writes in one transaction: all of `work` or nothing.
    pub fn write<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        // IMMEDIATE: a deferred transaction that reads first fails with SQLITE_BUSY under load.
        self.run("BEGIN IMMEDIATE", "BEGIN", work)
    }

    fn run<T>(&self, sqlite: &str, postgres: &str, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut conn = self.pool.get().map_err(|cause| Error::Pool(cause.to_string()))?;
        match &mut *conn {
            Conn::Sqlite(inner) => AnsiTransactionManager::begin_transaction_sql(inner, sqlite)?,
            Conn::Pg(inner) => AnsiTransactionManager::begin_transaction_sql(inner, postgres)?,
        }
        let done = work(&mut conn);
        each!(&mut *conn, |inner| end(inner, done))
    }

    /// Brings the tables up to date; returns how many migrations ran.
    pub fn migrate(&self) -> Result<usize> {
        let mut conn = self.pool.get().map_err(|cause| Error::Pool(cause.to_string()))?;
        each!(&mut *conn, |inner| run_migrations(inner))
    }

    /// Takes every migration back: all tables and all that is in them are gone.
    pub fn revert_all(&self) -> Result<()> {
        let mut conn = self.pool.get().map_err(|cause| Error::Pool(cause.to_string()))?;
        let reverted = match &mut *conn {
            Conn::Sqlite(inner) => inner.revert_all_migrations(SQLITE_MIGRATIONS).map(drop),
            Conn::Pg(inner) => inner.revert_all_migrations(POSTGRES_MIGRATIONS).map(drop),
        };
        reverted.map_err(|cause| Error::Internal(format!("migration: {cause}")))
    }

    /// Whether the database answers.
    pub fn answers(&self) -> bool {
        self.read(|conn| Ok(diesel::sql_query("SELECT 1").execute(conn)?)).is_ok()
    }
}

trait Migrate {
    fn migrations() -> EmbeddedMigrations;
}

impl Migrate for SqliteConnection {
    fn migrations() -> EmbeddedMigrations {
        SQLITE_MIGRATIONS
    }
}

impl Migrate for PgConnection {
    fn migrations() -> EmbeddedMigrations {
        POSTGRES_MIGRATIONS
    }
}

fn run_migrations<C, DB>(conn: &mut C) -> Result<usize>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB> + Migrate,
{
    let ran = conn
        .run_pending_migrations(C::migrations())
        .map_err(|cause| Error::Internal(format!("migration: {cause}")))?;
    Ok(ran.len())
}

fn end<C, T>(conn: &mut C, done: Result<T>) -> Result<T>
where
    C: Connection<TransactionManager = AnsiTransactionManager>,
{
    match done {
        Ok(value) => {
            AnsiTransactionManager::commit_transaction(conn)?;
            Ok(value)
        }
        Err(cause) => {
            // The first cause says more than a failed rollback; the pool drops a broken connection.
            drop(AnsiTransactionManager::rollback_transaction(conn));
            Err(cause)
        }
    }
}

#[derive(Clone, Debug)]
enum Address {
    Sqlite(String),
    Postgres(String),
}

impl Address {
    fn parse(url: &str) -> Result<Self> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            return Ok(Self::Sqlite(path.trim_start_matches("//").to_owned()));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        // Diesel would quietly create a SQLite file of that name.
        Err(Error::Config("DATABASE_URL begins with sqlite: or postgres://".into()))
    }
}

struct Manager {
    address: Address,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = Error;

    fn connect(&self) -> Result<Conn> {
        match &self.address {
            Address::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(path).map_err(unreachable_database)?;
                // FULL: a commit that was answered survives a power cut. secure_delete: what is erased is overwritten.
                conn.batch_execute(&format!(
                    "PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA journal_mode = WAL; \
                     PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; \
                     PRAGMA temp_store = MEMORY;"
                ))?;
                Ok(Conn::Sqlite(conn))
            }
            Address::Postgres(url) => {
                PgConnection::establish(url).map(Conn::Pg).map_err(unreachable_database)
            }
        }
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<()> {
        // SQLite is a file: nothing to ask. PostgreSQL may have restarted since.
        if let Conn::Pg(inner) = conn {
            diesel::sql_query("SELECT 1").execute(inner)?;
        }
        Ok(())
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        each!(conn, |inner| AnsiTransactionManager::is_broken_transaction_manager(inner))
    }
}

fn unreachable_database(cause: diesel::ConnectionError) -> Error {
    Error::Pool(cause.to_string())
}
