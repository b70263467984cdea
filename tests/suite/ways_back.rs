//! The table of the ways back in: every cell, driven by the table itself, and the slots that stand behind it.

use std::collections::BTreeMap;
use std::path::Path;

use consigne::safes::Level;
use consigne::safes::sign_in::CardOutcome;
use consigne::safes::ways::{Has, SlotKind, Way, allows, slots_of_card_and_pin, ways};

use crate::support::app::TestApp;
use crate::support::people::Site;
use crate::support::ways::{Owner, SECOND, clone};

/// Who has more may also say that he has less.
fn may(level: Level, has: Has, way: Way) -> bool {
    let says: &[Has] = match has {
        Has::CardAndPin => &Has::ALL,
        Has::Card => &[Has::Card, Has::Nothing],
        Has::Pin => &[Has::Pin, Has::Nothing],
        Has::Nothing => &[Has::Nothing],
    };
    says.iter().any(|says| allows(level, *says, way))
}

async fn town() -> (TestApp, Site) {
    let app = TestApp::spawn().await;
    let site = app.site();
    app.another_team(&site, SECOND);
    (app, site)
}

fn owner(app: &TestApp, site: &Site, level: Level, number: u32) -> Owner {
    app.owner(site, &format!("Titulaire {number}"), &format!("+3363998{number:04}"), level)
}

/// The kinds that the table asks for, as they are in the database.
fn wanted(level: Level, has_reserve: bool) -> Vec<String> {
    let mut kinds = slots_of_card_and_pin(level);
    if allows(level, Has::Nothing, Way::TwoTeams) {
        kinds.push(SlotKind::TwoTeams);
    }
    if has_reserve {
        kinds.push(SlotKind::Reserve);
    }
    let mut names: Vec<_> = kinds.into_iter().map(|kind| kind.name().to_owned()).collect();
    names.sort();
    names
}

async fn every_cell_of(level: Level) {
    let (app, site) = town().await;
    let mut number = 200;
    for has in Has::ALL {
        for way in Way::ALL {
            number += 1;
            let mut owner = owner(&app, &site, level, number);
            let before = clone(&owner.person);
            let back = app.come_back(&site, &mut owner, has, way);
            assert_eq!(back.is_some(), may(level, has, way), "{level:?}, {has:?}, {way:?}");
            if back.is_none() {
                continue;
            }
            let reserve = owner.reserve.is_some();
            assert_eq!(app.slot_kinds(owner.person.safe), wanted(level, reserve), "{level:?}, {way:?}");
            app.come_in(&site, &owner.person);
            if before.card != owner.person.card {
                assert!(matches!(app.show(&site, &before), CardOutcome::Stopped), "{level:?}, {way:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_of_the_flexible_level_leads_in_where_the_table_says_so_and_nowhere_else() {
    every_cell_of(Level::Flexible).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_of_the_strong_level_leads_in_where_the_table_says_so_and_nowhere_else() {
    every_cell_of(Level::Strong).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_of_the_strict_level_leads_in_where_the_table_says_so_and_nowhere_else() {
    every_cell_of(Level::Strict).await;
}

#[tokio::test]
async fn a_change_of_level_makes_and_deletes_slots_at_once() {
    let (app, site) = town().await;
    let owner = owner(&app, &site, Level::Flexible, 301);
    for to in [Level::Strict, Level::Strong, Level::Flexible, Level::Strong, Level::Strict, Level::Flexible] {
        let session = app.come_in(&site, &owner.person);
        app.change_level(&session, owner.person.pin.as_ref().unwrap(), to);
        assert_eq!(app.slot_kinds(owner.person.safe), wanted(to, true), "{to:?}");
        assert_eq!(app.safe(owner.person.safe).level, to);
    }
}

/// `| what the holder still has | level | level | level |`, as in the record for people.
fn written() -> BTreeMap<(String, usize), Vec<String>> {
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("ops/decisions/0012-the-ways-back-in.md");
    let text = std::fs::read_to_string(record).unwrap();
    let mut cells = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("| `")) {
        let columns: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        if columns.len() != 1 + Level::ALL.len() {
            continue;
        }
        for (place, cell) in columns.iter().skip(1).enumerate() {
            let names = cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            cells.insert((columns[0].trim_matches('`').to_owned(), place), names);
        }
    }
    cells
}

#[test]
fn the_record_for_people_holds_the_same_table() {
    let written = written();
    for has in Has::ALL {
        for (place, level) in Level::ALL.into_iter().enumerate() {
            let code: Vec<_> = ways(level, has).iter().map(|way| format!("{way:?}")).collect();
            let key = (format!("{has:?}"), place);
            assert_eq!(written.get(&key), Some(&code), "{has:?} at {level:?}");
        }
    }
    assert_eq!(written.len(), Has::ALL.len() * Level::ALL.len());
}

/// Every function that opens a slot, by the kind of slot whose key it makes: whoever adds one meets this test.
#[test]
fn only_the_known_ways_make_the_key_of_a_slot() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut makers = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            let calls = [
                "activation_key(",
                "card_pin_key(",
                "card_server_key(",
                "pin_server_key(",
                "two_teams_key(",
                "reserve_key(",
            ];
            let used: Vec<_> = calls.into_iter().filter(|call| text.contains(call)).collect();
            if !used.is_empty() && name != "crypto/slots.rs" {
                makers.insert(name, used);
            }
        }
    }
    let known = BTreeMap::from([
        ("safes/first_visit.rs", vec!["activation_key("]),
        ("safes/new_pin.rs", vec!["card_server_key("]),
        ("safes/recovery.rs", vec!["two_teams_key("]),
        ("safes/reserve.rs", vec!["reserve_key("]),
        ("safes/slots.rs", vec!["card_pin_key(", "card_server_key(", "pin_server_key(", "two_teams_key("]),
    ]);
    let known: BTreeMap<String, _> = known.into_iter().map(|(name, used)| (name.to_owned(), used)).collect();
    assert_eq!(makers, known);
}
