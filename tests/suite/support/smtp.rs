//! A mail server of a few lines: it takes what it is told to take and remembers it.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

/// A server on its own port; each mail that it took arrives at `mails` as one text.
pub struct FakeSmtp {
    pub port: u16,
    pub mails: Receiver<String>,
}

impl FakeSmtp {
    /// `answer_to_recipient` is said after RCPT TO, for instance "250 ok" or "550 no such mailbox".
    pub fn spawn(answer_to_recipient: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (taken, mails) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, taken) = (stream.unwrap(), taken.clone());
                // A client that hangs up in the middle ends its own conversation only.
                std::thread::spawn(move || drop(converse(stream, answer_to_recipient, &taken)));
            }
        });
        Self { port, mails }
    }
}

fn converse(mut stream: TcpStream, answer_to_recipient: &str, taken: &Sender<String>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    writeln!(stream, "220 fake\r")?;
    while let Some(line) = lines.next().transpose()? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        match verb.as_str() {
            "RCPT" => writeln!(stream, "{answer_to_recipient}\r")?,
            "DATA" => {
                writeln!(stream, "354 go on\r")?;
                let mut mail = Vec::new();
                while let Some(line) = lines.next().transpose()?.filter(|line| line != ".") {
                    mail.push(line);
                }
                let _ = taken.send(mail.join("\n"));
                writeln!(stream, "250 taken-1\r")?;
            }
            "QUIT" => return writeln!(stream, "221 bye\r"),
            _ => writeln!(stream, "250 ok\r")?,
        }
    }
    Ok(())
}
