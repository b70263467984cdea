//! The log of the whole test binary, kept so that it can be searched.

use std::io::{self, Write};
use std::sync::{Mutex, OnceLock};

static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static STARTED: OnceLock<()> = OnceLock::new();

struct Buffer;

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Keeps everything that the program says, at its most talkative. Without times: their digits may look like a code.
pub fn capture() {
    STARTED.get_or_init(|| {
        let filter = tracing_subscriber::EnvFilter::new("info,consigne=trace");
        let log = tracing_subscriber::fmt().with_env_filter(filter).without_time().with_ansi(false);
        log.with_writer(|| Buffer).init();
    });
}

pub fn text() -> String {
    String::from_utf8_lossy(&LINES.lock().unwrap()).into_owned()
}

pub fn assert_free_of(secrets: &[String]) {
    let log = text();
    for secret in secrets {
        let line = log.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "the log says {secret}: {}", line.unwrap_or_default());
    }
}
