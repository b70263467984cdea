//! The keys of keys.md: the server key and its rotation, slots, sessions.

use consigne::app::{App, Channels, Stores};
use consigne::blobs::Blobs;
use consigne::cards::payload::Payload;
use consigne::clock::Clock;
use consigne::crypto::keyring::{Field, Keyring};
use consigne::crypto::pin::Pin;
use consigne::crypto::sealed;
use consigne::crypto::secret::{Key, SivKey, Token};
use consigne::crypto::slots::{self, SlotPlace};
use consigne::safes::session;
use consigne::safes::sign_in::{CardOutcome, PinOutcome, with_card, with_pin};
use diesel::RunQueryDsl;
use diesel::sql_types::Binary;
use secrecy::{ExposeSecret, SecretString};

use crate::support::app::{START, TestApp};

const PLACE: Field<'static> = Field { table: "safes", column: "name", row: b"0123456789abcdef" };

fn ring(lines: &[&str]) -> Keyring {
    lines.concat().parse().unwrap()
}

#[test]
fn a_rotated_key_seals_anew_and_still_opens_what_is_old() {
    let (first, second) = (Keyring::new_line(1), Keyring::new_line(2));
    let (old, both) = (ring(&[&first]), ring(&[&first, &second]));
    let sealed_before = old.seal_field(PLACE, b"Awa").unwrap();
    let sealed_after = both.seal_field(PLACE, b"Awa").unwrap();
    assert_eq!((sealed_before[2], sealed_after[2]), (1, 2), "a blob names the version of its key");
    assert_eq!(both.open_field(PLACE, &sealed_before).unwrap().as_slice(), b"Awa");
    assert_eq!(both.open_field(PLACE, &sealed_after).unwrap().as_slice(), b"Awa");
    assert!(old.open_field(PLACE, &sealed_after).is_err(), "the old key alone does not open the new");
    assert_eq!(old.index("phone", b"+33639980001"), both.index("phone", b"+33639980001"));
    assert_eq!(old.fingerprint(), both.fingerprint());
}

#[test]
fn the_order_of_the_lines_does_not_matter() {
    let (first, second) = (Keyring::new_line(1), Keyring::new_line(2));
    let (one, other) = (ring(&[&first, &second]), ring(&[&second, &first]));
    assert_eq!(one.fingerprint(), other.fingerprint());
    let sealed = one.seal_field(PLACE, b"x").unwrap();
    assert!(other.open_field(PLACE, &sealed).is_ok());
}

#[test]
fn a_field_opens_in_its_own_place_only() {
    let ring = ring(&[&Keyring::new_line(1)]);
    let sealed = ring.seal_field(PLACE, b"Awa").unwrap();
    for elsewhere in [
        Field { table: "agents", ..PLACE },
        Field { column: "phone", ..PLACE },
        Field { row: b"0123456789abcdeF", ..PLACE },
        // The same letters, cut elsewhere.
        Field { table: "safesn", column: "ame", ..PLACE },
    ] {
        assert!(ring.open_field(elsewhere, &sealed).is_err());
    }
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(ring.open_field(PLACE, &changed).is_err(), "byte {at} was changed");
    }
}

#[test]
fn a_torn_key_file_is_refused() {
    let line = Keyring::new_line(1).trim().to_owned();
    for torn in
        ["", "\n\n", "1", "1 AAAA", &line[..80], &line[2..], &format!("x{line}"), &format!("300{line}")]
    {
        assert!(torn.parse::<Keyring>().is_err(), "taken: {}", torn.len());
    }
    assert!(
        format!("{line}\n{}", Keyring::new_line(1).trim()).parse::<Keyring>().is_err(),
        "one version twice"
    );
}

#[test]
fn a_slot_opens_with_all_its_keys_and_in_its_place_only() {
    let (first, second) = (Keyring::new_line(1), Keyring::new_line(2));
    let ring = ring(&[&first, &second]);
    let (erasure, slot_key, safe_key) = (Key::generate(), SivKey::generate(), SivKey::generate());
    let place = SlotPlace { kind: "card_pin", safe: &[1; 16], slot: &[2; 16] };
    let blob = slots::wrap(&ring, &erasure, &slot_key, place, &safe_key).unwrap();
    let opened = slots::unwrap(&ring, &erasure, &slot_key, place, &blob).unwrap();
    assert_eq!(opened.as_bytes(), safe_key.as_bytes());
    let refused = |ring: &Keyring, erasure: &Key<32>, key: &SivKey, place: SlotPlace<'_>| {
        slots::unwrap(ring, erasure, key, place, &blob).is_err()
    };
    assert!(refused(&ring, &Key::generate(), &slot_key, place), "another erasure key");
    assert!(refused(&ring, &erasure, &SivKey::generate(), place), "another slot key");
    assert!(refused(&first.parse().unwrap(), &erasure, &slot_key, place), "without the newest server key");
    for elsewhere in [
        SlotPlace { kind: "activation", ..place },
        SlotPlace { safe: &[3; 16], ..place },
        SlotPlace { slot: &[3; 16], ..place },
    ] {
        assert!(refused(&ring, &erasure, &slot_key, elsewhere), "another place");
    }
}

#[test]
fn the_keys_of_slots_need_both_card_and_pin() {
    let (one, other) = (Key::from_bytes([1; 32]), Key::from_bytes([2; 32]));
    let key = slots::card_pin_key(&one, &[3; 16]);
    assert_ne!(key.as_bytes(), slots::card_pin_key(&other, &[3; 16]).as_bytes());
    assert_ne!(key.as_bytes(), slots::card_pin_key(&one, &[4; 16]).as_bytes());
    assert_ne!(slots::activation_key(&[3; 16]).as_bytes(), slots::activation_key(&[4; 16]).as_bytes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_comes_in_before_and_after_a_rotation() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Diop", None);
    let rotated =
        [app.app.config.server_key.as_ref().unwrap().expose_secret(), "\n", &Keyring::new_line(2)].concat();
    let ring: Keyring = rotated.parse().unwrap();
    let (inner, now) = (&app.app, app.now());
    let secret = Payload::parse(&awa.card).unwrap();
    let shown = inner.db.write(|tx| with_card(tx, &ring, &inner.erasure, site.kiosk, secret.as_bytes(), now));
    let CardOutcome::AskPin(token) = shown.unwrap() else { panic!("the card is not known") };
    let at_door =
        inner.db.read(|conn| session::resume(conn, &ring, token, site.kiosk, now)).unwrap().unwrap();
    let pin = awa.pin.as_ref().unwrap();
    let typed = with_pin(&inner.db, &ring, &inner.erasure, &inner.hasher, &at_door, pin, now).unwrap();
    assert!(matches!(typed, PinOutcome::In(_)));
    assert!(app.come_in(&site, &awa).safe_key().is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_safe_opens_with_its_own_card_and_pin_only() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Diop", None);
    let other = if awa.pin.as_ref().unwrap().digits() == b"135790" { "135791" } else { "135790" };
    let wrong: Pin = other.parse().unwrap();
    assert!(matches!(app.type_pin(&site, &awa, &wrong), PinOutcome::Wrong { left: 2 }));
    assert!(matches!(app.type_pin(&site, &awa, awa.pin.as_ref().unwrap()), PinOutcome::In(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_row_is_of_no_use_without_its_cookie() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa Diop", None);
    let inside = app.come_in(&site, &awa);
    let (inner, now, thief) = (&app.app, app.now(), Token::generate());
    let unknown =
        inner.db.read(|conn| session::resume(conn, &inner.keyring, thief.clone(), site.kiosk, now)).unwrap();
    assert!(unknown.is_none(), "a token of one's own making");
    // A thief who can write into the database points the row at a token that he knows.
    let question = if inner.config.database_url().starts_with("sqlite") { ["?", "?"] } else { ["$1", "$2"] };
    let update =
        format!("UPDATE sessions SET token_hash = {} WHERE token_hash = {}", question[0], question[1]);
    let moved = inner.db.write(|tx| {
        Ok(diesel::sql_query(update)
            .bind::<Binary, _>(thief.hash())
            .bind::<Binary, _>(inside.token.hash())
            .execute(tx)?)
    });
    assert_eq!(moved.unwrap(), 1);
    let opened = inner.db.read(|conn| session::resume(conn, &inner.keyring, thief, site.kiosk, now));
    assert!(opened.is_err(), "the row is his, what it holds is not");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_with_another_server_key_stops() {
    let app = TestApp::spawn().await;
    let stores = || Stores { blobs: Blobs::memory(), erasure: Blobs::memory() };
    let none = || Channels { sms: Vec::new(), mailer: None };
    let mut config = app.app.config.clone();
    assert!(App::build(config.clone(), Clock::fixed(START), stores(), none()).is_ok());
    config.server_key = Some(SecretString::from(Keyring::new_line(1).as_str()));
    let Err(cause) = App::build(config, Clock::fixed(START), stores(), none()) else { panic!("it starts") };
    assert_eq!(cause.to_string(), "configuration: this database was written with another server key");
}

#[test]
fn what_is_sealed_to_somebody_opens_for_him_and_in_its_own_place_only() {
    let (mine, public) = sealed::generate().unwrap();
    let (other, _) = sealed::generate().unwrap();
    let context: [&[u8]; 3] = [b"label", b"team", b"agent"];
    let blob = sealed::seal(&public, &context, b"a key").unwrap();
    assert_eq!(sealed::open(&mine, &context, &blob).unwrap().as_slice(), b"a key");
    assert_ne!(blob, sealed::seal(&public, &context, b"a key").unwrap(), "no two are alike");
    assert!(sealed::open(&other, &context, &blob).is_err(), "another's key");
    // The last two: the same letters, cut elsewhere.
    let elsewhere: [&[&[u8]]; 4] = [
        &[b"label", b"team", b"other"],
        &[b"label", b"team"],
        &[b"label", b"teama", b"gent"],
        &[b"labelteamagent"],
    ];
    for context in elsewhere {
        assert!(sealed::open(&mine, context, &blob).is_err(), "{context:?}");
    }
    for at in 0..blob.len() {
        let mut changed = blob.clone();
        changed[at] ^= 1;
        assert!(sealed::open(&mine, &context, &changed).is_err(), "byte {at}");
        assert!(sealed::open(&mine, &context, &blob[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn what_is_stored_of_a_password_does_not_tell_the_key_that_it_makes() {
    use consigne::crypto::password::verifier_and_key;
    let stretched = Key::<32>::generate();
    let (verifier, key) = verifier_and_key(&stretched);
    assert_ne!(verifier.as_bytes(), stretched.as_bytes());
    assert!(!key.as_bytes().windows(32).any(|part| part == verifier.as_bytes()));
    let (again, same) = verifier_and_key(&stretched);
    assert!(again.as_bytes() == verifier.as_bytes() && same.as_bytes() == key.as_bytes());
}
