//! `ops/bench`: the rows of the quality table, printed and written as JSON. Nothing is switched off for a
//! figure: encryption, journal and durable commit stay on in every row.

// A measurement stops where it fails, and it rounds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

mod crypto;
#[path = "../../tests/suite/support/fake_twilio.rs"]
#[allow(dead_code, reason = "the suite uses more of it")]
mod fake_twilio;
mod holders;
mod outbox;
mod papers;
mod program;
mod replies;
mod report;
mod sheets;
mod site;

use report::Report;
use site::Site;

fn main() {
    let mut report = Report::new();
    crypto::sealing(&mut report);
    sheets::cards(&mut report);
    let provider = outbox::provider();
    let sites: Vec<Site> = site::databases().iter().map(|database| Site::new(database, &provider)).collect();
    for site in &sites {
        holders::sign_in(&mut report, site);
        papers::pages(&mut report, site);
        replies::replies(&mut report, site);
        outbox::outbox(&mut report, site, &provider);
    }
    program::program(&mut report);
    // Last, because it takes longest.
    for site in &sites {
        replies::growth(&mut report, site);
    }
    report.finish();
}
