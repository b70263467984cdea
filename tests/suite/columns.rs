//! Every column says whether it is sensitive, and both databases have the same ones.

use crate::migrations_rules::{DATABASES, migrations};

#[derive(Debug, PartialEq, Eq)]
struct Column {
    table: String,
    name: String,
    kind: String,
    /// `sensitive` or `plain`; none if the line does not say.
    mark: Option<String>,
}

/// The columns that a migration makes: lines of `CREATE TABLE`, and `ALTER TABLE … ADD COLUMN`.
fn columns(sql: &str) -> Vec<Column> {
    let mut found = Vec::new();
    let mut table: Option<String> = None;
    for line in sql.lines().map(str::trim) {
        let (code, comment) = line.split_once("--").unwrap_or((line, ""));
        let words: Vec<String> = code
            .replace(['(', ',', ';'], " ")
            .split_whitespace()
            .map(|word| word.trim_matches('"').to_lowercase())
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mark = comment.split_whitespace().next().map(|word| word.trim_end_matches([':', ',', ';', '.']));
        let mark = mark.filter(|word| matches!(*word, "sensitive" | "plain")).map(str::to_owned);
        match (words.as_slice(), &table) {
            (["create", "table", "if", "not", "exists", name, ..] | ["create", "table", name, ..], _) => {
                table = Some((*name).to_owned());
            }
            (["alter", "table", name, "add", "column", column, kind, ..], _) => {
                found.push(Column {
                    table: (*name).into(),
                    name: (*column).into(),
                    kind: (*kind).into(),
                    mark,
                });
            }
            ([first, ..], Some(_)) if first.starts_with(')') => table = None,
            (["primary" | "unique" | "foreign" | "check" | "constraint" | "references" | "on", ..], _) => {}
            ([name, kind, ..], Some(table)) => {
                found.push(Column { table: table.clone(), name: (*name).into(), kind: (*kind).into(), mark });
            }
            _ => {}
        }
    }
    found
}

fn columns_of(database: &str) -> Vec<Column> {
    migrations(database).iter().flat_map(|migration| columns(&migration.up)).collect()
}

#[test]
fn every_column_is_classified() {
    for database in DATABASES {
        let unmarked: Vec<_> = columns_of(database)
            .into_iter()
            .filter(|column| column.mark.is_none())
            .map(|column| format!("{}.{}", column.table, column.name))
            .collect();
        assert!(unmarked.is_empty(), "{database}: neither -- sensitive nor -- plain: {unmarked:?}");
    }
}

#[test]
fn both_databases_have_the_same_columns_in_the_same_order() {
    let plain = |database| {
        columns_of(database)
            .into_iter()
            .map(|column| format!("{}.{} {}", column.table, column.name, column.mark.unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    assert_eq!(plain("sqlite"), plain("postgres"));
}

/// See ops/decisions/0002: no timestamp type of a database, and 0003: ids are 16 bytes.
#[test]
fn columns_have_types_that_mean_the_same_on_both() {
    let pairs = [("bigint", "bigint"), ("integer", "integer"), ("integer", "int4"), ("smallint", "smallint")];
    let more = [("text", "text"), ("blob", "bytea"), ("boolean", "boolean")];
    for (left, right) in columns_of("sqlite").iter().zip(columns_of("postgres")) {
        let kinds = (left.kind.as_str(), right.kind.as_str());
        assert!(pairs.contains(&kinds) || more.contains(&kinds), "{}.{}: {kinds:?}", left.table, left.name);
        let time = left.name.ends_with("_at") || left.name.ends_with("_until");
        assert!(!time || left.kind == "bigint", "{}.{} is a time and no BIGINT", left.table, left.name);
    }
}

#[test]
fn the_reader_finds_columns_and_their_marks() {
    let sql = "CREATE TABLE cards (\n  id BLOB PRIMARY KEY NOT NULL, -- plain: an id\n  \
               secret_hash BLOB NOT NULL UNIQUE, -- sensitive\n  kind TEXT CHECK (kind IN ('a', 'b')),\n  \
               UNIQUE (id, kind)\n);\nCREATE INDEX cards_kind ON cards (kind);\n\
               ALTER TABLE cards ADD COLUMN made_at BIGINT; -- plain\n";
    let found: Vec<_> = columns(sql)
        .into_iter()
        .map(|column| (column.table, column.name, column.kind, column.mark.unwrap_or_default()))
        .collect();
    let expected = [
        ("cards", "id", "blob", "plain"),
        ("cards", "secret_hash", "blob", "sensitive"),
        ("cards", "kind", "text", ""),
        ("cards", "made_at", "bigint", "plain"),
    ];
    assert_eq!(found, expected.map(|(a, b, c, d)| (a.into(), b.into(), c.into(), d.into())));
}
