//! One row a figure: what was measured, on what, and how it came out.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

pub struct Report {
    rows: Vec<Value>,
}

impl Report {
    pub fn new() -> Self {
        println!("{:<34} {:<24} {:<28} {:>14}", "row", "on", "measured", "figure");
        Self { rows: Vec::new() }
    }

    pub fn row(&mut self, row: &str, on: &str, measured: &str, figure: f64, unit: &str) {
        println!("{row:<34} {on:<24} {measured:<28} {figure:>10.2} {unit}");
        let figure = (figure * 1000.0).round() / 1000.0;
        self.rows.push(json!({"row": row, "on": on, "measured": measured, "figure": figure, "unit": unit}));
    }

    /// Writes the JSON beside the build's other products.
    pub fn finish(self) {
        let path = std::env::var("CONSIGNE_BENCH_JSON").unwrap_or_else(|_| "bench.json".into());
        let text = serde_json::to_string_pretty(&json!({"rows": self.rows})).unwrap();
        fs::write(&path, text).unwrap();
        println!("written to {path}");
    }
}

/// What a run took.
pub struct Took {
    pub wall: Duration,
    /// CPU of all threads of this program.
    pub cpu: Duration,
    /// Wall time of each operation, shortest first.
    pub each: Vec<Duration>,
}

impl Took {
    pub fn cpu_ms_each(&self) -> f64 {
        self.cpu.as_secs_f64() * 1000.0 / self.each.len() as f64
    }

    pub fn per_second(&self) -> f64 {
        self.each.len() as f64 / self.wall.as_secs_f64()
    }

    /// The time that `share` of the operations stayed below, in ms.
    pub fn quantile_ms(&self, share: f64) -> f64 {
        let place = ((self.each.len() - 1) as f64 * share).round() as usize;
        self.each.get(place).map_or(0.0, Duration::as_secs_f64) * 1000.0
    }
}

/// Runs `work` for each item on `threads` threads, and measures.
pub fn measure<T: Sync>(items: &[T], threads: usize, work: impl Fn(&T) + Sync) -> Took {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let times = std::sync::Mutex::new(Vec::with_capacity(items.len()));
    let (cpu, start) = (cpu_time(), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    let start = Instant::now();
                    work(item);
                    let took = start.elapsed();
                    times.lock().unwrap().push(took);
                }
            });
        }
    });
    let (wall, cpu) = (start.elapsed(), cpu_time().saturating_sub(cpu));
    let mut each = times.into_inner().unwrap();
    each.sort_unstable();
    Took { wall, cpu, each }
}

/// User and system time of this process so far (proc(5): clock ticks of 10 ms).
fn cpu_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: u64 =
        after_name.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
