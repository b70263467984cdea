//! Sealing alone, as a share of what the cipher does on one buffer.

use std::time::Instant;

use consigne::crypto::secret::SivKey;
use consigne::crypto::{siv, stream};

use crate::report::Report;

const MEGABYTES: usize = 64;

pub fn sealing(report: &mut Report) {
    let (key, content) = (SivKey::generate(), vec![7_u8; MEGABYTES << 20]);
    let rate = |work: &dyn Fn()| {
        work();
        let start = Instant::now();
        work();
        (content.len() as f64 / 1e6) / start.elapsed().as_secs_f64()
    };
    let alone = rate(&|| drop(siv::encrypt(&key, &[b"bench"], &content).unwrap()));
    let ours = rate(&|| drop(stream::seal(&key, &[b"bench"], &content).unwrap()));
    report.row("sealing alone", "one core", "64 KiB chunks", ours, "MB/s");
    report.row("sealing alone", "one core", "share of one buffer", ours / alone * 100.0, "%");
}
