//! A database of one test's own: a `SQLite` file, or a new database on the `PostgreSQL` server that
//! `CONSIGNE_TEST_DATABASE` names.

use std::sync::atomic::{AtomicU32, Ordering};

use diesel::{Connection, PgConnection, RunQueryDsl};

pub struct TestDatabase {
    pub url: String,
    /// The server's address and this database's name, to drop it again.
    on_server: Option<(String, String)>,
    _folder: tempfile::TempDir,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

impl TestDatabase {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let Ok(server) = std::env::var("CONSIGNE_TEST_DATABASE") else {
            let url = format!("sqlite:{}", folder.path().join("test.sqlite").display());
            return Self { url, on_server: None, _folder: folder };
        };
        let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut conn = PgConnection::establish(&server).unwrap();
        diesel::sql_query(format!("CREATE DATABASE {name}")).execute(&mut conn).unwrap();
        let url = in_database(&server, &name);
        Self { url, on_server: Some((server, name)), _folder: folder }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Some((server, name)) = &self.on_server else { return };
        let Ok(mut conn) = PgConnection::establish(server) else { return };
        end_connections(&mut conn, name);
        // FORCE: whoever has not gone yet. It looks once, then sleeps for 100 ms: too long to do before each drop.
        drop(diesel::sql_query(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).execute(&mut conn));
    }
}

/// Ends what the pool of the installation under test still holds, and gives it a moment to go.
fn end_connections(conn: &mut PgConnection, name: &str) {
    let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    for _ in 0..20 {
        if diesel::sql_query(&end).execute(conn).is_ok_and(|still_there| still_there == 0) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
}

/// The server's address with another database in it.
fn in_database(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').map_or((server, None), |(base, query)| (base, Some(query)));
    let (host, _) = base.rsplit_once('/').unwrap();
    query.map_or_else(|| format!("{host}/{name}"), |query| format!("{host}/{name}?{query}"))
}
