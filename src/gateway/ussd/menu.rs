//! The menu: what each input leads to, from where a phone stands.

use serde::{Deserialize, Serialize};

use super::Screen;
use super::screens::{Note, PER_SCREEN, View, can_be_shown, words_for};
use crate::clock::Timestamp;
use crate::closing::lock;
use crate::crypto::keyring::Keyring;
use crate::crypto::otp::Code;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::messaging::ReleaseId;
use crate::organisations::kiosks;
use crate::releases::answer::{self, Checked, Outcome};
use crate::releases::pending::{self, Pending};
use crate::releases::{stop, texts};
use crate::safes::{self, Safe};

/// The key that turns to the next screen of a list.
const MORE: usize = 9;

/// Where a phone stands. It has no `Debug`: it may hold a code.
#[derive(Default, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub(super) enum Place {
    #[default]
    Main,
    /// Is asked for the code of the SMS.
    Code,
    /// Has typed the right code, and is asked for the yes.
    Confirm {
        release: ReleaseId,
        code: String,
    },
    Mine {
        page: usize,
    },
    Stop {
        release: ReleaseId,
        page: usize,
    },
    Lock,
    Help,
    Languages {
        page: usize,
    },
}

/// What was typed.
pub(super) enum Input {
    Choice(usize),
    Code(Code),
    Other,
}

impl Input {
    pub fn read(text: &str) -> Self {
        /// A code with blanks between its digits is still short; more is not worth reading.
        const LIMIT_BYTES: usize = 32;
        if text.len() > LIMIT_BYTES {
            return Self::Other;
        }
        let typed: String = text.split_whitespace().collect();
        match (typed.as_bytes(), typed.parse()) {
            ([digit @ b'0'..=b'9'], _) => Self::Choice(usize::from(digit.saturating_sub(b'0'))),
            (_, Ok(code)) => Self::Code(code),
            _ => Self::Other,
        }
    }
}

/// What an input led to.
pub(super) struct Step {
    pub place: Place,
    pub screen: Screen,
    /// Chosen just now.
    pub language: Option<Language>,
}

/// A phone that dials, and what is known of it.
pub(super) struct Menu<'a> {
    pub keyring: &'a Keyring,
    /// E.164.
    pub phone: &'a str,
    pub site_name: &'a str,
    pub safes: Vec<Safe>,
    pub language: Language,
    pub now: Timestamp,
}

impl Menu<'_> {
    /// The phone has just dialled. Where the right code was typed already, only the yes is missing.
    pub fn begin(&self, tx: &mut Conn, place: Place) -> Result<Step> {
        if let Place::Confirm { release, code } = place
            && let Some(asked) = self.pending(tx, release)?
        {
            return Ok(self.confirm(&asked, code, None));
        }
        Ok(self.main(None))
    }

    pub fn step(&self, tx: &mut Conn, place: Place, input: Input) -> Result<Step> {
        match place {
            Place::Main => self.at_main(tx, input),
            Place::Code => self.at_code(tx, input),
            Place::Confirm { release, code } => self.at_confirm(tx, release, code, &input),
            Place::Mine { page } => self.at_mine(tx, page, &input),
            Place::Stop { release, page } => self.at_stop(tx, release, page, &input),
            Place::Lock => self.at_lock(tx, &input),
            Place::Help => self.at_help(tx, &input),
            Place::Languages { page } => self.at_languages(tx, page, &input),
        }
    }

    fn at_main(&self, tx: &mut Conn, input: Input) -> Result<Step> {
        match input {
            Input::Choice(1) => self.ask_code(tx, None),
            Input::Choice(2) => self.mine(tx, 0, None),
            Input::Choice(3) => Ok(self.show(Place::Lock, &View::Lock, None)),
            Input::Choice(0) => Ok(self.show(Place::Help, &View::Help, None)),
            Input::Code(code) => self.check(tx, &code),
            _ => Ok(self.main(Some(Note::Unknown))),
        }
    }

    fn at_code(&self, tx: &mut Conn, input: Input) -> Result<Step> {
        match input {
            Input::Code(code) => self.check(tx, &code),
            Input::Choice(0) => Ok(self.main(None)),
            // The 2 of the question that follows: a no needs no code, and is for all that is asked, as by SMS.
            Input::Choice(2) => {
                let refused = answer::refuse_by_sms(tx, self.keyring, self.phone, self.now)?;
                Ok(self.end(if refused > 0 { &View::Refused } else { &View::None }))
            }
            _ => self.ask_code(tx, Some(Note::NotACode)),
        }
    }

    fn at_confirm(&self, tx: &mut Conn, id: ReleaseId, code: String, input: &Input) -> Result<Step> {
        let Some(asked) = self.pending(tx, id)? else { return Ok(self.end(&View::None)) };
        match input {
            Input::Choice(1) => {
                let code = code.parse().map_err(|_| Error::Corrupt("a code of a USSD dialogue"))?;
                match answer::by_sms(tx, self.keyring, self.phone, &code, self.now)? {
                    Outcome::HandedOver(_) => {
                        Ok(self.end(&View::Done { asked: &asked, undo: self.is_alone() }))
                    }
                    Outcome::WrongCode { .. } | Outcome::Closed => Ok(self.end(&View::None)),
                }
            }
            Input::Choice(2) => {
                answer::refuse(tx, self.keyring, asked.release.safe, id, self.now)?;
                Ok(self.end(&View::Refused))
            }
            _ => Ok(self.confirm(&asked, code, Some(Note::Unknown))),
        }
    }

    fn at_mine(&self, tx: &mut Conn, page: usize, input: &Input) -> Result<Step> {
        match input {
            Input::Choice(0) => Ok(self.main(None)),
            Input::Choice(MORE) => self.mine(tx, page + 1, None),
            Input::Choice(choice) => {
                let open = pending::open(tx, self.keyring, &self.safes, self.now)?;
                match part(&open, page).get(choice.wrapping_sub(1)) {
                    Some(release) if self.is_alone() => {
                        let place = Place::Stop { release: release.id, page };
                        Ok(self.show(place, &View::Stop(release), None))
                    }
                    _ => self.mine(tx, page, Some(Note::Unknown)),
                }
            }
            _ => self.mine(tx, page, Some(Note::Unknown)),
        }
    }

    fn at_stop(&self, tx: &mut Conn, id: ReleaseId, page: usize, input: &Input) -> Result<Step> {
        let open = pending::open(tx, self.keyring, &self.safes, self.now)?;
        let Some(release) = open.iter().find(|release| release.id == id) else {
            return self.mine(tx, page, None);
        };
        match input {
            Input::Choice(1) => {
                stop::stop(tx, self.keyring, release.safe, id, self.now)?;
                Ok(self.end(&View::Stopped(release)))
            }
            Input::Choice(0 | 2) => self.mine(tx, page, None),
            _ => Ok(self.show(Place::Stop { release: id, page }, &View::Stop(release), Some(Note::Unknown))),
        }
    }

    fn at_lock(&self, tx: &mut Conn, input: &Input) -> Result<Step> {
        match input {
            // Who has lost everything must not be told that a safe is locked when none is.
            Input::Choice(1) if self.safes.is_empty() => Ok(self.end(&View::None)),
            Input::Choice(1) => {
                answer::refuse_by_sms(tx, self.keyring, self.phone, self.now)?;
                lock::lock_by_sms(tx, self.keyring, self.phone, self.now)?;
                Ok(self.end(&View::Locked))
            }
            Input::Choice(0 | 2) => Ok(self.main(None)),
            _ => Ok(self.show(Place::Lock, &View::Lock, Some(Note::Unknown))),
        }
    }

    fn at_help(&self, tx: &mut Conn, input: &Input) -> Result<Step> {
        match input {
            Input::Choice(1) => {
                let own = self.safes.first().map(|safe| safe.organisation);
                let places = kiosks::places(tx, own)?;
                Ok(self.end(&View::Kiosks(part(&places, 0))))
            }
            Input::Choice(2) => Ok(self.languages(0, None)),
            Input::Choice(0) => Ok(self.main(None)),
            _ => Ok(self.show(Place::Help, &View::Help, Some(Note::Unknown))),
        }
    }

    fn at_languages(&self, tx: &mut Conn, page: usize, input: &Input) -> Result<Step> {
        let offered: Vec<Language> = Language::ALL.into_iter().filter(|one| can_be_shown(*one)).collect();
        match input {
            Input::Choice(0) => Ok(self.show(Place::Help, &View::Help, None)),
            Input::Choice(MORE) => Ok(self.languages(page + 1, None)),
            Input::Choice(choice) => match part(&offered, page).get(choice.wrapping_sub(1)) {
                Some(language) => self.choose(tx, *language),
                None => Ok(self.languages(page, Some(Note::Unknown))),
            },
            _ => Ok(self.languages(page, Some(Note::Unknown))),
        }
    }

    /// The dialogue goes on in this language; the safe's becomes the same where it is clear whose it is.
    fn choose(&self, tx: &mut Conn, language: Language) -> Result<Step> {
        if let [safe] = self.safes.as_slice() {
            safes::set_language(tx, self.keyring, safe.id, language.code())?;
        }
        let view = View::Main { site: self.site_name };
        let screen = Screen::Continue(view.text(words_for(language), None, self.now));
        Ok(Step { place: Place::Main, screen, language: Some(language) })
    }

    /// Which request a code belongs to. Papers do not leave yet.
    fn check(&self, tx: &mut Conn, code: &Code) -> Result<Step> {
        match answer::check_by_phone(tx, self.keyring, self.phone, code, self.now)? {
            Checked::Right(id) => match self.pending(tx, id)? {
                Some(asked) => Ok(self.confirm(&asked, code.to_text().to_string(), None)),
                None => Ok(self.end(&View::None)),
            },
            Checked::WrongCode { left } if left > 0 => self.ask_code(tx, Some(Note::WrongCode { left })),
            Checked::WrongCode { .. } => Ok(self.end(&View::TooManyCodes)),
            Checked::Closed => {
                answer::note_late(tx, self.keyring, self.phone, self.now)?;
                Ok(self.end(&View::None))
            }
        }
    }

    fn ask_code(&self, tx: &mut Conn, note: Option<Note>) -> Result<Step> {
        let pending = pending::of_phone(tx, self.keyring, self.phone, self.now)?;
        Ok(match pending.as_slice() {
            [] => self.end(&View::None),
            [asked] => self.show(Place::Code, &View::Pending(asked), note),
            // Perhaps of two people: which one is meant, and what it is about, the code says.
            several => self.show(Place::Code, &View::Several(several.len()), note),
        })
    }

    fn pending(&self, tx: &mut Conn, id: ReleaseId) -> Result<Option<Pending>> {
        let pending = pending::of_phone(tx, self.keyring, self.phone, self.now)?;
        Ok(pending.into_iter().find(|asked| asked.release.id == id))
    }

    fn mine(&self, tx: &mut Conn, page: usize, note: Option<Note>) -> Result<Step> {
        let open = pending::open(tx, self.keyring, &self.safes, self.now)?;
        if open.is_empty() {
            return Ok(self.end(&View::None));
        }
        // Two people share the phone, and neither sees the other's news.
        if !self.is_alone() {
            return Ok(self.end(&View::Shared));
        }
        let names: Vec<String> =
            part(&open, page).iter().map(|release| texts::label(&release.recipient)).collect();
        let view = View::Mine { names: &names, more: open.len() > PER_SCREEN };
        Ok(self.show(Place::Mine { page }, &view, note))
    }

    fn languages(&self, page: usize, note: Option<Note>) -> Step {
        let offered = Language::ALL.into_iter().filter(|language| can_be_shown(*language));
        let names: Vec<String> = offered.map(|language| language.own_name().to_owned()).collect();
        let view = View::Languages { names: part(&names, page), more: names.len() > PER_SCREEN };
        self.show(Place::Languages { page }, &view, note)
    }

    fn confirm(&self, asked: &Pending, code: String, note: Option<Note>) -> Step {
        self.show(Place::Confirm { release: asked.release.id, code }, &View::Confirm(asked), note)
    }

    fn main(&self, note: Option<Note>) -> Step {
        self.show(Place::Main, &View::Main { site: self.site_name }, note)
    }

    fn show(&self, place: Place, view: &View<'_>, note: Option<Note>) -> Step {
        let text = view.text(words_for(self.language), note, self.now);
        Step { place, screen: Screen::Continue(text), language: None }
    }

    fn end(&self, view: &View<'_>) -> Step {
        let text = view.text(words_for(self.language), None, self.now);
        Step { place: Place::Main, screen: Screen::End(text), language: None }
    }

    fn is_alone(&self) -> bool {
        self.safes.len() == 1
    }
}

/// The part of a list that a screen shows; after the last one comes the first again.
fn part<T>(list: &[T], page: usize) -> &[T] {
    let pages = list.len().div_ceil(PER_SCREEN).max(1);
    list.chunks(PER_SCREEN).nth(page % pages).unwrap_or_default()
}
