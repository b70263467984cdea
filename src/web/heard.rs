//! The key "Écouter", and what it says: the texts that a screen shows, in the order in which it shows them.
//!
//! Only what a screen has *said* can be heard ([`Page::say`], [`Page::with`], [`Page::name`]): a PIN, a code or typed
//! digits are written into the page without saying them. What was said and is not shown is not heard either.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use actix_web::body::{BoxBody, MessageBody as _};
use actix_web::cookie::Cookie;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use actix_web::web::Data;
use actix_web::{HttpMessage as _, HttpRequest};
use askama::Template;
use askama::filters::{Html, escape};
use data_encoding::BASE64URL_NOPAD;

use super::cookies;
use super::guards::{HOLDER_COOKIE, token_of};
use super::page::{Page, Site};
use super::voices::{PIECES_LIMIT, SPEECH_LIMIT_CHARS, Voices};
use crate::app::App;
use crate::i18n::Language;
use crate::safes::session;

/// What the frame of a kiosk's page holds where the key belongs.
const PLACE: &str = "<!--listen-->";
/// Remembers that the screens speak by themselves. The page's script sets it too.
const ON_COOKIE: &str = "son";
/// Remembers who said that he wears headphones.
const HEADPHONES_COOKIE: &str = "casque";
/// Where the visit of one person ends and that of the next begins.
const WELCOME: &str = "/kiosk";

/// What a text is sealed for that is spoken for one session alone.
pub const SEAL: &str = "consigne/speech";

/// What one page has said: each text as HTML has it, with the piece that says it to everybody; without one it is
/// for headphones only.
#[derive(Clone, Debug, Default)]
pub struct Said(Option<Arc<Mutex<Texts>>>);

type Texts = HashMap<String, Option<String>>;

impl Said {
    pub(super) fn text(&self, language: Language, id: &str, text: &str) {
        if let Some(mut texts) = self.texts() {
            texts.insert(as_html(text), Some(format!("{}.{id}", language.code())));
        }
    }

    pub(super) fn name(&self, text: &str) {
        if let Some(mut texts) = self.texts() {
            texts.entry(as_html(text)).or_default();
        }
    }

    fn texts(&self) -> Option<MutexGuard<'_, Texts>> {
        self.0.as_ref().map(|texts| texts.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The texts of the page that were said, in its order.
    fn shown<'a>(&self, body: &'a str) -> Vec<Shown<'a>> {
        let Some(said) = self.texts() else { return Vec::new() };
        let main = body.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>"));
        let texts = main.map(|(main, _)| main).unwrap_or_default().split('<');
        let shown = |text: &'a str| {
            said.get(text).filter(|_| !text.is_empty()).map(|piece| Shown { text, piece: piece.clone() })
        };
        texts.filter_map(|part| shown(part.split_once('>')?.1.trim())).collect()
    }
}

fn as_html(text: &str) -> String {
    let Ok(escaped) = escape(text.trim(), Html);
    escaped.to_string()
}

struct Shown<'a> {
    /// As HTML has it.
    text: &'a str,
    piece: Option<String>,
}

/// Whether whoever stands here said that he wears headphones.
pub fn has_headphones(request: &HttpRequest) -> bool {
    cookies::read_taste(request, HEADPHONES_COOKIE).is_some()
}

/// A page that can be heard; lies with the request until the page is made.
#[derive(Clone)]
struct Listening {
    page: Page,
    headphones: bool,
}

/// Lets a page be heard. `headphones`: this kiosk has a handset or a jack.
pub fn listen(request: &HttpRequest, page: Page, headphones: bool) -> Page {
    // A handler that makes two pages shows one; what it said by the other one counts too.
    let before = request.extensions().get::<Listening>().map(|listening| listening.page.said.clone());
    let page = Page { said: before.unwrap_or_else(|| Said(Some(Arc::default()))), ..page };
    request.extensions_mut().insert(Listening { page: page.clone(), headphones });
    page
}

/// The key in the frame of a kiosk's page.
#[derive(Template)]
#[template(path = "components/listen.html", config = "kiosk/askama.toml")]
struct Key {
    page: Page,
    /// Where the sound is; None: there is no voice.
    sound: Option<String>,
    /// It begins by itself.
    on: bool,
    /// The address of this page without a say about sound, up to where one can be added.
    here: String,
    /// What remembers it, for the page's script.
    cookie: String,
}

/// Puts the key into the page, and remembers what was pressed without a script.
pub(super) fn place(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let Some(listening) = response.request().extensions().get::<Listening>().cloned() else {
        return response;
    };
    let Some(site) = response.request().app_data::<Data<Site>>().cloned() else { return response };
    let (request, answer) = response.into_parts();
    let (answer, body) = answer.into_parts();
    let body = match body.try_into_bytes() {
        Ok(bytes) => {
            let with_key =
                std::str::from_utf8(&bytes).ok().and_then(|text| listening.placed(&request, &site, text));
            with_key.map_or_else(|| BoxBody::new(bytes), BoxBody::new)
        }
        Err(body) => body,
    };
    let mut response = ServiceResponse::new(request, answer.set_body(body));
    if response.status().is_success() {
        let cookies = remembered(response.request(), &site);
        add_cookies(response.headers_mut(), &cookies);
    }
    response
}

impl Listening {
    fn placed(self, request: &HttpRequest, site: &Site, body: &str) -> Option<String> {
        let (before, after) = body.split_once(PLACE)?;
        let shown = self.page.said.shown(body);
        let private = (self.headphones && has_headphones(request))
            .then(|| private_sound(request, &self.page, &shown))
            .flatten();
        let sound = private.or_else(|| public_sound(&self.page.voices, &shown));
        let kept = || request.path() != WELCOME && cookies::read_taste(request, ON_COOKIE).is_some();
        let on = pressed(request).unwrap_or_else(kept);
        let (here, cookie) = (without_choice(request.query_string()), on_cookie(site).to_string());
        let key = Key { page: self.page, sound, on, here, cookie };
        Some([before, &key.render().ok()?, after].concat())
    }
}

impl Page {
    /// The address of texts of the catalogue, for a page whose script shows one thing or another; empty where there
    /// is no voice.
    pub fn sound_of(&self, ids: &[&str]) -> String {
        let language = self.words.language().code();
        let said = |id: &&str| Shown { text: "", piece: Some(format!("{language}.{id}")) };
        public_sound(&self.voices, &ids.iter().map(said).collect::<Vec<_>>()).unwrap_or_default()
    }
}

/// The address of what everybody may hear. Without a voice for how the screen begins there is none for the screen.
fn public_sound(voices: &Voices, shown: &[Shown<'_>]) -> Option<String> {
    let mut known = HashSet::new();
    let pieces = shown.iter().filter_map(|shown| shown.piece.as_deref()).filter(|piece| known.insert(*piece));
    let mut pieces = pieces.peekable();
    pieces.peek().filter(|first| voices.has(first))?;
    let there: Vec<&str> = pieces.filter(|piece| voices.has(piece)).take(PIECES_LIMIT).collect();
    Some(format!("/kiosk/sound/{}.mp3", there.join("+")))
}

/// The address of the whole screen with its names, for this session alone and for a short time.
fn private_sound(request: &HttpRequest, page: &Page, shown: &[Shown<'_>]) -> Option<String> {
    let app = request.app_data::<Data<App>>()?;
    let token = token_of(request, app, HOLDER_COOKIE)?;
    if !page.can_say_names() || shown.is_empty() {
        return None;
    }
    let language = page.words.language().code();
    let speech = format!("{} {language} {}", page.now.as_millis(), speech(shown));
    let sealed = session::seal_with(&app.keyring, &token, SEAL, speech.as_bytes()).ok()?;
    Some(format!("/kiosk/said/{}", BASE64URL_NOPAD.encode(&sealed)))
}

/// The texts as sentences.
fn speech(shown: &[Shown<'_>]) -> String {
    let mut speech = String::new();
    for Shown { text, .. } in shown {
        let ends = text.ends_with(['.', '?', '!', ':', '؟', '۔', '।', '።']);
        speech.extend([*text, if ends { "\n" } else { ".\n" }]);
    }
    // What askama escapes (html::write_escaped_str), and Fluent's marks around what it filled in.
    let entities = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("\u{2068}", ""),
        ("\u{2069}", ""),
    ];
    let speech = entities.iter().fold(speech, |speech, (coded, plain)| speech.replace(coded, plain));
    speech.chars().take(SPEECH_LIMIT_CHARS).collect()
}

/// What the key was pressed for without a script: its address says so.
fn pressed(request: &HttpRequest) -> Option<bool> {
    request.query_string().split('&').rev().find_map(|pair| match pair {
        "son=1" => Some(true),
        "son=0" => Some(false),
        _ => None,
    })
}

fn without_choice(query: &str) -> String {
    let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("son="));
    kept.fold("?".to_owned(), |here, pair| here + pair + "&")
}

/// The cookies that an answer sets: the welcome forgets what the one before wanted.
fn remembered(request: &HttpRequest, site: &Site) -> Vec<Cookie<'static>> {
    match pressed(request) {
        Some(true) => vec![on_cookie(site)],
        Some(false) => vec![cookies::no_taste(site, ON_COOKIE)],
        None if request.path() == WELCOME => {
            let known = [ON_COOKIE, HEADPHONES_COOKIE].into_iter();
            let there = known.filter(|name| cookies::read_taste(request, name).is_some());
            there.map(|name| cookies::no_taste(site, name)).collect()
        }
        None => Vec::new(),
    }
}

/// Remembers for this visit whether headphones are on.
pub fn headphones_cookie(site: &Site, on: bool) -> Cookie<'static> {
    if on { cookies::taste(site, HEADPHONES_COOKIE, "1") } else { cookies::no_taste(site, HEADPHONES_COOKIE) }
}

/// Without `HttpOnly`: the page's script sets it, and takes it away when the sound is stopped.
fn on_cookie(site: &Site) -> Cookie<'static> {
    let mut cookie = cookies::taste(site, ON_COOKIE, "1");
    cookie.set_http_only(false);
    cookie
}

fn add_cookies(headers: &mut HeaderMap, cookies: &[Cookie<'_>]) {
    let values = cookies.iter().filter_map(|cookie| HeaderValue::from_str(&cookie.to_string()).ok());
    values.for_each(|value| headers.append(SET_COOKIE, value));
}
