//! What every template is given: the words, the frame's facts, the addresses of the assets.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::http::header::ACCEPT_LANGUAGE;

use super::assets;
use super::cookies;
use super::display::Display;
use super::heard::Said;
use super::icons::{self, Icon};
use super::voices::Voices;
use crate::clock::Timestamp;
use crate::error::{Error, Result};
use crate::i18n::{Language, Value, Words, without_marks};
use crate::organisations::calls::Ringing;
use crate::web::stay::Stay;

/// The installation, as its pages and guards need it. Lives in `web::Data<Site>`.
#[derive(Clone, Debug)]
pub struct Site {
    origin: String,
    name: String,
    demo: bool,
    voices: Arc<Voices>,
}

impl Site {
    /// Takes the public address (`https://consigne.example.fr`, no path); refuses anything else.
    pub fn new(public_url: &str, name: &str, demo: bool) -> Result<Self> {
        let origin = public_url.trim_end_matches('/').to_ascii_lowercase();
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        match host {
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@']) => {
                Ok(Self { origin, name: name.to_owned(), demo, voices: Arc::new(Voices::none()) })
            }
            _ => Err(Error::Config("the public URL must be http(s)://host[:port]".to_owned())),
        }
    }

    #[must_use]
    pub fn with_voices(self, voices: Voices) -> Self {
        Self { voices: Arc::new(voices), ..self }
    }

    pub fn voices(&self) -> &Voices {
        &self.voices
    }

    /// Scheme, host and port, as browsers send it in `Origin` (RFC 6454).
    pub fn origin(&self) -> &str {
        &self.origin
    }

    pub fn is_https(&self) -> bool {
        self.origin.starts_with("https://")
    }

    pub fn is_demo(&self) -> bool {
        self.demo
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

/// A kiosk's screen, chosen at enrolment: CSS millimetres are wrong on kiosks, so each screen says how many
/// pixels its millimetre has (the style sheet's `--mm`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Screen {
    /// 21.5", 1920 × 1080.
    #[default]
    Wide21,
    /// 15.6", 1920 × 1080.
    Wide15,
    /// 32" upright, 1080 × 1920.
    Tall32,
    /// 10.1", 1280 × 800.
    Small10,
}

impl Screen {
    pub const ALL: [Self; 4] = [Self::Wide21, Self::Wide15, Self::Tall32, Self::Small10];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Wide21 => "wide21",
            Self::Wide15 => "wide15",
            Self::Tall32 => "tall32",
            Self::Small10 => "small10",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.code() == code)
    }
}

/// Who is named in the header of a desk page.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub organisation: String,
    pub name: String,
}

/// The part of a template's context that all templates share: `page` in each of them.
#[derive(Clone, Debug)]
pub struct Page {
    pub words: Words,
    pub site_name: String,
    pub demo: bool,
    /// Token of the session for the form field `csrf`; empty where nobody is signed in.
    pub csrf: String,
    pub screen: Screen,
    pub display: Display,
    pub signed_in: Option<SignedIn>,
    pub now: Timestamp,
    /// The address of a kiosk's screen, where one can come back to it; else empty.
    pub here: String,
    /// How long a kiosk's screen waits for a touch; None when it goes away by itself, or never.
    pub stay: Option<Stay>,
    /// Kiosks that ring at the desk.
    pub calls: Vec<Ringing>,
    pub voices: Arc<Voices>,
    /// What can be heard of it.
    pub said: Said,
}

impl Page {
    pub fn new(site: &Site, language: Language, now: Timestamp) -> Self {
        Self {
            words: Words::of(language),
            site_name: site.name.clone(),
            demo: site.demo,
            csrf: String::new(),
            screen: Screen::default(),
            display: Display::default(),
            signed_in: None,
            now,
            here: String::new(),
            stay: None,
            calls: Vec::new(),
            voices: site.voices.clone(),
            said: Said::default(),
        }
    }

    #[must_use]
    pub fn with_csrf(self, token: String) -> Self {
        Self { csrf: token, ..self }
    }

    #[must_use]
    pub fn on_screen(self, screen: Screen, display: Display) -> Self {
        Self { screen, display, ..self }
    }

    /// The classes of `<html>` that say how big a millimetre is and what the person chose to see better.
    pub fn looks(&self) -> String {
        format!("screen-{} {}", self.screen.code(), self.display.classes())
    }

    #[must_use]
    pub fn signed_in(self, organisation: &str, name: &str) -> Self {
        let signed_in = SignedIn { organisation: organisation.to_owned(), name: name.to_owned() };
        Self { signed_in: Some(signed_in), ..self }
    }

    #[must_use]
    pub fn at(self, here: String) -> Self {
        Self { here, ..self }
    }

    #[must_use]
    pub fn staying(self, stay: Stay) -> Self {
        Self { stay: Some(stay), ..self }
    }

    #[must_use]
    pub fn rung(self, calls: Vec<Ringing>) -> Self {
        Self { calls, ..self }
    }

    /// A text, which is heard where it is shown.
    pub fn say(&self, id: &str) -> String {
        self.say_in(self.words.language(), id)
    }

    /// The same in another language than the page's.
    pub fn say_in(&self, language: Language, id: &str) -> String {
        let text = Words::of(language).say(id);
        self.said.text(language, id, &text);
        text
    }

    /// The hall hears its `.heard`, which names nobody.
    pub fn with(&self, id: &str, places: &[(&'static str, Value<'_>)]) -> String {
        let text = self.words.with(id, places);
        self.said.text(self.words.language(), id, &text);
        text
    }

    /// A text that is heard as another one.
    pub fn heard_as(&self, text: &str, language: Language, id: &str) {
        self.said.text(language, id, text);
    }

    /// A name, a title or a date: heard in headphones only. Never for a PIN or a code.
    pub fn name(&self, text: &str) -> String {
        self.said.name(text);
        text.to_owned()
    }

    /// Whether headphones would hear names in this language.
    pub fn can_say_names(&self) -> bool {
        self.voices.can_speak(self.words.language())
    }

    /// A text that was said, for `<title>`: without the marks around what was filled in.
    pub fn bare(&self, text: &str) -> String {
        without_marks(text)
    }

    /// For `<title>` and attributes.
    pub fn plain(&self, id: &str) -> String {
        self.words.plain().say(id)
    }

    pub fn date(&self, at: &Timestamp) -> String {
        self.words.date(*at, self.now)
    }

    pub fn date_time(&self, at: &Timestamp) -> String {
        self.words.date_time(*at, self.now)
    }

    pub fn time(&self, at: &Timestamp) -> String {
        self.words.time(*at)
    }

    pub fn lang(&self) -> &'static str {
        self.words.language().code()
    }

    pub fn dir(&self) -> &'static str {
        self.words.language().dir()
    }

    pub fn icon(&self, name: &str) -> Icon {
        icons::icon(name)
    }

    /// The address of a file of `kiosk/static`, with its content's hash in it.
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }
}

/// Name of the cookie that remembers a language chosen before anyone signed in.
pub const LANGUAGE_COOKIE: &str = "langue";

/// The language of a request: what a guard found in the safe or the agent's account (put into the request's
/// extensions), else the cookie, else what the browser asks for, else French.
pub fn language_of(request: &HttpRequest) -> Language {
    use actix_web::HttpMessage;
    if let Some(known) = request.extensions().get::<Language>() {
        return *known;
    }
    let at_a_kiosk = request.path().starts_with("/kiosk");
    let chosen = chosen_language(request);
    let asked = || Language::accepted(request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?);
    let language = chosen.or_else(asked).unwrap_or_default();
    if at_a_kiosk { language } else { language.at_a_desk() }
}

/// The language that somebody chose by a key; forgotten when he goes.
pub fn chosen_language(request: &HttpRequest) -> Option<Language> {
    cookies::read_taste(request, LANGUAGE_COOKIE).and_then(|code| Language::parse(&code))
}

/// Remembers a language for this browser session.
pub fn language_cookie(site: &Site, language: Language) -> Cookie<'static> {
    cookies::taste(site, LANGUAGE_COOKIE, language.code())
}

/// Forgets it: the next person chooses anew.
pub fn no_language_cookie(site: &Site) -> Cookie<'static> {
    cookies::no_taste(site, LANGUAGE_COOKIE)
}
