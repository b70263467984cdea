//! `consigne texts`: what a voice has to say, for the program or the person that makes sounds of it.

use clap::Args;

use crate::i18n::{Language, heard};

#[derive(Args)]
pub struct Spoken {
    /// Print each text of this language: ID, a tab, what is said. Without it: each language, a tab, its voice in
    /// espeak-ng, if it has one
    #[arg(long, value_parser = known)]
    language: Option<Language>,
}

fn known(code: &str) -> Result<Language, String> {
    let found = Language::ALL.into_iter().find(|language| language.code() == code);
    found.ok_or_else(|| "no language of the kiosks".to_owned())
}

impl Spoken {
    pub fn lines(&self) -> String {
        let Some(language) = self.language else {
            let voice = |language| heard::voice(language).unwrap_or_default();
            return Language::ALL
                .map(|language| format!("{}\t{}", language.code(), voice(language)))
                .join("\n");
        };
        let line = |id| Some(format!("{id}\t{}", heard::spoken(language, id)?));
        heard::ids().filter_map(line).collect::<Vec<_>>().join("\n")
    }
}
