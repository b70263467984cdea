//! What the program makes of a text, for the help line and for checks from outside: nothing is stored or sent.

use clap::Subcommand;
use secrecy::ExposeSecret;
use serde_json::json;

use crate::cards::payload::Payload;
use crate::gateway::command::{self, Command};
use crate::messaging::gsm7;

/// Shows a rule at work and prints JSON.
#[derive(Subcommand)]
pub enum Explain {
    /// What a reply by SMS is taken to mean
    Reply {
        /// The person's recorded language (fr, en, ar, ar-Latn, prs …)
        #[arg(long, default_value = "fr")]
        lang: String,
        #[arg(long, allow_hyphen_values = true)]
        text: String,
        /// The beginning of the message that was sent, to know an echo
        #[arg(long)]
        opening: Option<String>,
    },
    /// How many SMS a text costs
    Sms {
        #[arg(long, allow_hyphen_values = true)]
        text: String,
    },
    /// Whether what a card shows was read whole
    Card {
        #[arg(long, allow_hyphen_values = true)]
        text: String,
    },
}

impl Explain {
    /// The answer as one line of JSON.
    pub fn run(&self) -> String {
        match self {
            Self::Reply { lang, text, opening } => {
                let command = command::parse(text, lang, opening.as_deref());
                let mut answer = json!({ "intent": command.intent() });
                if let (Command::ConsentYes { code }, Some(fields)) = (&command, answer.as_object_mut()) {
                    fields.insert("code".into(), code.expose_secret().into());
                }
                answer
            }
            Self::Sms { text } => {
                let counted = gsm7::segments(text);
                json!({
                    "encoding": counted.encoding.name(),
                    "units": counted.units,
                    "segments": counted.segments,
                })
            }
            Self::Card { text } => match Payload::parse(text) {
                Ok(_) => json!({ "whole": true }),
                Err(torn) => json!({ "whole": false, "why": torn.to_string() }),
            },
        }
        .to_string()
    }
}
