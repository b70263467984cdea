//! The tables are made, taken back and made again on either database.

use consigne::db::Db;
use diesel::RunQueryDsl;

use crate::support::database::TestDatabase;

const TABLES: [&str; 19] = [
    "organisations",
    "teams",
    "agents",
    "agent_sessions",
    "kiosks",
    "safes",
    "cards",
    "slots",
    "sessions",
    "card_prints",
    "documents",
    "pages",
    "recipients",
    "releases",
    "visits",
    "copies",
    "messages",
    "inbound",
    "journal",
];

fn is_there(db: &Db, table: &str) -> bool {
    let question = format!("SELECT count(*) FROM {table}");
    db.read(|conn| Ok(diesel::sql_query(question).execute(conn)?)).is_ok()
}

#[test]
fn the_tables_go_up_down_and_up() {
    let database = TestDatabase::new();
    let db = Db::open(&database.url, 2).unwrap();
    for round in 1..=2 {
        assert!(db.migrate().unwrap() > 0, "round {round}");
        assert_eq!(db.migrate().unwrap(), 0, "a second time there is nothing to do");
        for table in TABLES {
            assert!(is_there(&db, table), "{table} in round {round}");
        }
        db.revert_all().unwrap();
        for table in TABLES {
            assert!(!is_there(&db, table), "{table} is left in round {round}");
        }
    }
}

#[test]
fn an_address_of_no_known_database_is_refused() {
    for wrong in ["", "mysql://localhost/x", "consigne.sqlite", "sqlite", "postgres"] {
        assert!(Db::open(wrong, 1).is_err(), "{wrong}");
    }
}

#[test]
fn an_error_takes_a_write_back() {
    let database = TestDatabase::new();
    let db = Db::open(&database.url, 2).unwrap();
    db.migrate().unwrap();
    let failed = db.write(|tx| {
        diesel::sql_query("INSERT INTO settings (name, value) VALUES ('a', 'b')").execute(tx)?;
        Err::<(), _>(consigne::error::Error::NotFound)
    });
    assert!(failed.is_err());
    let rows = db.write(|tx| Ok(diesel::sql_query("DELETE FROM settings").execute(tx)?)).unwrap();
    assert_eq!(rows, 0);
}
