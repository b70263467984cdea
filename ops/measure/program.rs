//! The program itself: time to its first answer, memory when idle, weight of the kiosk's page.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::report::Report;

const ADDRESS: &str = "127.0.0.1:18089";

pub fn program(report: &mut Report) {
    let folder = tempfile::tempdir().unwrap();
    // The first start fills the demonstration; the second is the one that is measured.
    drop(Running::start(folder.path()));
    let start = Instant::now();
    let running = Running::start(folder.path());
    report.row("time to first answer", "demo, SQLite", "wall", start.elapsed().as_secs_f64(), "s");
    std::thread::sleep(Duration::from_secs(3));
    report.row("idle memory", "demo, SQLite", "PSS", running.pss_mib(), "MiB");
    let page = get("/demo/kiosk", "").and_then(|answer| {
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: "))?;
        get("/kiosk", cookie.split(';').next()?)
    });
    let page = page.unwrap_or_default();
    let assets = page.matches("/static/").count();
    report.row("kiosk page", "welcome", "HTML with headers", page.len() as f64, "bytes");
    report.row("kiosk page", "welcome", "requests", (1 + assets) as f64, "");
}

struct Running(Child);

impl Running {
    fn start(folder: &std::path::Path) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_consigne"))
            .args(["demo", "--listen", ADDRESS, "--data"])
            .arg(folder)
            // The program would take them for its own configuration.
            .env_remove("CONSIGNE_BENCH_DATABASE")
            .env_remove("CONSIGNE_BENCH_JSON")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let running = Self(child);
        let start = Instant::now();
        while get("/healthz", "").is_none_or(|answer| !answer.contains("200 OK")) {
            assert!(start.elapsed() < Duration::from_mins(1), "the demo does not answer");
            std::thread::sleep(Duration::from_millis(5));
        }
        running
    }

    /// Proportional set size (proc(5), `smaps_rollup`).
    fn pss_mib(&self) -> f64 {
        let rollup =
            std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.0.id())).unwrap_or_default();
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok());
        kib.unwrap_or_default() / 1024.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn get(path: &str, cookie: &str) -> Option<String> {
    let mut stream = TcpStream::connect(ADDRESS).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {ADDRESS}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n")
        .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}
