//! Signing in: with the hash at two costs, and what is left without it.

use consigne::crypto::keyring::Keyring;
use consigne::crypto::password::{Cost, Hasher, new_salt};
use consigne::crypto::secret::Token;
use consigne::safes::new_card::{self, Number};
use consigne::safes::sign_in::{CardOutcome, PinOutcome, with_pin};

use crate::report::{Report, measure};
use crate::site::Site;

const SIGN_INS: usize = 400;

pub fn sign_in(report: &mut Report, site: &Site) {
    let people: Vec<_> = (0..SIGN_INS).map(|_| site.person()).collect();
    // The first transaction of a visit: the card is shown. The PIN is the second, and the one measured.
    let shown: Vec<_> = people
        .iter()
        .map(|person| match site.show(&person.card) {
            CardOutcome::AskPin(token) => (person, site.session(token)),
            _ => panic!("the card is refused"),
        })
        .collect();
    let app = &site.app;
    let took = measure(&shown, 1, |(person, session)| {
        let (keyring, erasure, now) = (&app.keyring, &app.erasure, app.now());
        let outcome = with_pin(&app.db, keyring, erasure, &app.hasher, session, &person.pin, now);
        assert!(matches!(outcome.unwrap(), PinOutcome::In(_)));
    });
    report.row("sign-in without the hash", site.on, "CPU (8 KiB Argon2id)", took.cpu_ms_each(), "ms");
    report.row("sign-in without the hash", site.on, "p99", took.quantile_ms(0.99), "ms");
    numbers(report, site, people.iter().map(|person| person.phone.as_str()));
    if site.on == "SQLite" {
        hashes(report, "t=2, m=19 MiB", Cost { memory_kib: 19 * 1024, passes: 2 });
        hashes(report, "t=3, m=64 MiB (default)", Cost::default());
    }
}

/// A number typed at a kiosk by somebody without his card. Known or not must take about as long; the kiosk then
/// answers both at the same moment.
fn numbers<'a>(report: &mut Report, site: &Site, known: impl Iterator<Item = &'a str>) {
    let known: Vec<_> = known.map(str::to_owned).collect();
    let unknown: Vec<_> = (0..known.len()).map(|number| format!("+33700{number:06}")).collect();
    for (which, numbers) in [("p50, known", &known), ("p50, unknown", &unknown)] {
        let took = measure(numbers, 1, |number| {
            let (app, visitor) = (&site.app, Token::generate());
            let ask = |tx: &mut _| {
                let number = Number::Phone(number);
                new_card::ask(tx, &app.keyring, site.kiosk, &number, &visitor, app.now())
            };
            app.db.write(ask).unwrap();
        });
        report.row("number typed at a kiosk", site.on, which, took.quantile_ms(0.5), "ms");
    }
}

/// The hash as the server makes it: 8 people at once, two of them at a time.
fn hashes(report: &mut Report, on: &str, cost: Cost) {
    let keyring: Keyring = Keyring::new_line(1).parse().unwrap();
    let (hasher, salt) = (Hasher::new(cost, 2), new_salt());
    let took = measure(&[(); 64], 8, |()| {
        hasher.stretch(b"271828", &salt, cost, keyring.pepper()).unwrap();
    });
    report.row("sign-in, Argon2id", on, "CPU", took.cpu_ms_each(), "ms");
    report.row("sign-in, Argon2id", on, "p99 at 8 at once", took.quantile_ms(0.99), "ms");
}
