//! The two migration sets stay in step: the same names, each with a way up and a way down.

use std::fs;
use std::path::Path;

pub const DATABASES: [&str; 2] = ["sqlite", "postgres"];

pub struct Migration {
    pub name: String,
    pub up: String,
    pub down: String,
}

/// The migrations of a database in the order in which they run.
pub fn migrations(database: &str) -> Vec<Migration> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| Migration {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            up: fs::read_to_string(path.join("up.sql")).unwrap_or_default(),
            down: fs::read_to_string(path.join("down.sql")).unwrap_or_default(),
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |database| migrations(database).into_iter().map(|m| m.name).collect::<Vec<_>>();
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn migrations_are_numbered_without_a_gap_and_can_be_undone() {
    for database in DATABASES {
        for (number, migration) in (1..).zip(migrations(database)) {
            let expected = format!("{number:04}_");
            assert!(
                migration.name.starts_with(&expected),
                "{database}: {} is not {expected}…",
                migration.name
            );
            for (way, sql) in [("up", &migration.up), ("down", &migration.down)] {
                assert!(sql.contains(';'), "{database}/{}/{way}.sql does nothing", migration.name);
            }
        }
    }
}

/// A down that forgets a table leaves rows of people behind and stops the next up.
#[test]
fn a_way_down_drops_each_table_that_the_way_up_makes() {
    for database in DATABASES {
        for migration in migrations(database) {
            let down = migration.down.to_lowercase();
            for line in migration.up.to_lowercase().lines() {
                let Some(rest) = line.trim().strip_prefix("create table ") else { continue };
                let table = rest.trim_start_matches("if not exists ").split([' ', '(']).next().unwrap();
                let dropped = down.contains(&format!("drop table {table};"))
                    || down.contains(&format!("drop table if exists {table};"));
                assert!(dropped, "{database}/{}: down.sql keeps {table}", migration.name);
            }
        }
    }
}
