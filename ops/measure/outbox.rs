//! The outbox through a pretend provider: lease, HTTP, the answer written down, and what is told later.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use consigne::jobs;
use consigne::messaging::outbox::{self, NewMessage};
use consigne::messaging::{Channel, Purpose, Text, reports};

use crate::fake_twilio::{FakeTwilio, Faults};
use crate::report::Report;
use crate::site::Site;

const MESSAGES: usize = 2_000;
const IN_ONE_WRITE: usize = 100;

/// A provider without faults, on a thread of its own.
pub fn provider() -> FakeTwilio {
    let (ready, started) = mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            ready.send(FakeTwilio::start("main", 1, Faults::default())).unwrap();
            std::future::pending::<()>().await;
        });
    });
    started.recv().unwrap()
}

pub fn outbox(report: &mut Report, site: &Site, provider: &FakeTwilio) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    // What the rows before have left.
    runtime.block_on(jobs::deliver_due(&site.app)).unwrap();
    provider.reports();
    write(site);
    let before = provider.taken().len();
    let start = Instant::now();
    runtime.block_on(jobs::deliver_due(&site.app)).unwrap();
    let took = start.elapsed();
    let sent = provider.taken().len() - before;
    assert!(sent >= MESSAGES, "{sent}");
    report.row("outbox", site.on, "messages sent", sent as f64 / took.as_secs_f64(), "/s");
    let told = provider.reports();
    let start = Instant::now();
    for one in &told {
        site.app.db.write(|tx| reports::told(tx, "main", one, site.app.now())).unwrap();
    }
    let took = start.elapsed();
    report.row("outbox", site.on, "reports taken in", told.len() as f64 / took.as_secs_f64(), "/s");
}

fn write(site: &Site) {
    let (app, now) = (&site.app, site.app.now());
    let text = Text { subject: String::new(), text: "Consigne soleil: code 482913 pour essayer.".into() };
    for start in (0..MESSAGES).step_by(IN_ONE_WRITE) {
        app.db
            .write(|tx| {
                for number in start..start + IN_ONE_WRITE {
                    let new = NewMessage {
                        channel: Channel::Sms,
                        purpose: Purpose::Receipt,
                        safe: None,
                        release: None,
                        to: &format!("+3363998{number:04}"),
                        text: &text,
                        not_before: None,
                        not_after: now.plus(Duration::from_hours(1)),
                        held: false,
                    };
                    outbox::enqueue(tx, &app.keyring, &new, now)?;
                }
                Ok(())
            })
            .unwrap();
    }
}
