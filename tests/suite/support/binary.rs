//! The program itself, run as an operator runs it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// The binary, without the settings of whoever runs the tests.
pub fn consigne(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consigne"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CONSIGNE_") || name == "DATABASE_URL" {
            command.env_remove(name);
        }
    }
    command.args(arguments);
    command
}

/// Runs to the end with `input` on stdin.
pub fn run(mut command: Command, input: &str) -> Output {
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that ends without reading closes the pipe.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    child.wait_with_output().unwrap()
}

/// What a run said, and how it ended.
pub fn said(output: &Output) -> (String, String, Option<i32>) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr), output.status.code())
}

/// A running demonstration; ended when it is dropped.
pub struct Demo {
    pub url: String,
    /// All that it printed before it was ready.
    pub guide: String,
    child: Child,
}

impl Demo {
    pub fn start(data: &Path) -> Self {
        Self::start_with(data, &[("CONSIGNE_ARGON2__MEMORY_KIB", "64"), ("CONSIGNE_ARGON2__PASSES", "1")])
    }

    /// The process, for what the system knows of it.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// With settings of its own.
    pub fn start_with(data: &Path, settings: &[(&str, &str)]) -> Self {
        let mut command = consigne(&["demo", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()]);
        command.envs(settings.iter().copied());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut guide = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        while !guide.contains("Ctrl-C") {
            guide.push_str(&lines.next().expect("the demonstration starts").unwrap());
            guide.push('\n');
        }
        let start = guide.lines().find(|line| line.contains("Start")).unwrap();
        let url = start.split_whitespace().last().unwrap().trim_end_matches('/').to_owned();
        Self { url, guide, child }
    }

    /// Asks it to stop, as a service manager does; returns its exit code.
    pub fn stop(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
