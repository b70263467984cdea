//! Programs that are not ours and look at what we made.

use std::path::Path;
use std::process::Command;

/// What a program prints, or `None` with a note if it is not installed.
pub fn run(program: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    let Ok(output) = Command::new(program).args(arguments).current_dir(folder).output() else {
        println!("passed over: {program} is not installed");
        return None;
    };
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
