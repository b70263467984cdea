//! Opening a safe with its holder, and the page of a safe: what an agent may know of it, never its papers.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::cards::issue;
use crate::cards::payload::SafeNumber;
use crate::crypto::keyring::Keyring;
use crate::db::Conn;
use crate::desk::help::Help;
use crate::desk::languages::label;
use crate::desk::recipients::{Known, RecipientForm};
use crate::desk::{Button, Mistakes, act, form, go, line, look, today};
use crate::error::Result;
use crate::i18n::phones::Phone;
use crate::i18n::{Language, Words};
use crate::organisations::{RecipientId, languages, recipients, teams};
use crate::safes::open::NewSafe;
use crate::safes::{self, Level, NOTICE_VERSION, SafeId, phone};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// Lines of the notice that is read out (`desk-notice-1` …).
const NOTICE_LINES: std::ops::RangeInclusive<u8> = 1..=8;

#[derive(Deserialize)]
pub struct OpenForm {
    #[serde(default)]
    csrf: String,
    name: String,
    language: String,
    phone: String,
    level: String,
    /// There when the box is ticked.
    notice: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/open.html", config = "kiosk/askama.toml")]
struct OpenPage {
    page: Page,
    here: &'static str,
    typed: OpenForm,
    languages: Vec<(&'static str, String, bool)>,
    levels: Vec<LevelChoice>,
    notices: Vec<Notice>,
    notice_version: &'static str,
    /// Two agents of two teams can't help here yet.
    one_team: bool,
    mistakes: Mistakes,
}

struct LevelChoice {
    name: &'static str,
    label: String,
    meaning: String,
    chosen: bool,
}

/// The notice in one language.
struct Notice {
    language: Language,
    lines: Vec<String>,
}

/// What the form says, once it is right.
struct Wanted {
    name: String,
    language: Language,
    phone: Option<Phone>,
    level: Level,
}

pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    let typed = OpenForm {
        csrf: String::new(),
        name: String::new(),
        language: Language::default().code().to_owned(),
        phone: String::new(),
        level: Level::Flexible.name().to_owned(),
        notice: None,
    };
    open_page(&app, &request, &agent, typed, Mistakes::default()).await
}

pub async fn open(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<OpenForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let wanted = match read(&app, &typed, &agent.page(&app, &request)) {
        Ok(wanted) => wanted,
        Err(mistakes) => return open_page(&app, &request, &agent, typed.into_inner(), mistakes).await,
    };
    let safe = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            let number = draw_number(tx, &app.keyring)?;
            let new = NewSafe {
                organisation: agent.agent.organisation,
                agent: agent.agent.id,
                number: &number,
                name: &wanted.name,
                language: wanted.language.code(),
                level: wanted.level,
            };
            let (safe, key) = safes::open::open(tx, &app.keyring, &app.erasure, &new, now)?;
            issue::issue(tx, &app.keyring, &app.erasure, &agent.session, safe, &key, now)?;
            if let Some(number) = &wanted.phone {
                let (opened, token) = (safes::find(tx, &app.keyring, safe)?, &agent.session.token);
                phone::ask(tx, &app.keyring, &opened, number.as_e164(), token, None, now)?;
            }
            Ok(safe)
        })
    })
    .await?;
    Ok(go(&format!("/desk/safes/{safe}/card"), &[]))
}

fn draw_number(tx: &mut Conn, keyring: &Keyring) -> Result<String> {
    loop {
        let number = today::stored(SafeNumber::generate());
        if safes::number_is_free(tx, keyring, &number)? {
            return Ok(number);
        }
    }
}

fn read(app: &App, typed: &OpenForm, page: &Page) -> Result<Wanted, Mistakes> {
    let mut mistakes = Mistakes::default();
    let name = line(&typed.name);
    if name.is_none() {
        mistakes.add("name", page.say("desk-open-name-missing"));
    }
    let language = Language::ALL.into_iter().find(|language| language.code() == typed.language);
    if language.is_none() {
        mistakes.add("language", page.say("desk-open-language-missing"));
    }
    let phone = app.phone(typed.phone.trim());
    if phone.is_none() && !typed.phone.trim().is_empty() {
        mistakes.add("phone", page.say("desk-phone-wrong"));
    }
    let level = typed.level.parse::<Level>().ok();
    if level.is_none() {
        mistakes.add("level", page.say("desk-open-level-missing"));
    }
    if typed.notice.is_none() {
        mistakes.add("notice", page.say("desk-open-notice-missing"));
    }
    match (name, language, level) {
        (Some(name), Some(language), Some(level)) if mistakes.list.is_empty() => {
            Ok(Wanted { name: name.to_owned(), language, phone, level })
        }
        _ => Err(mistakes),
    }
}

async fn open_page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: &SignedInAgent,
    typed: OpenForm,
    mistakes: Mistakes,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let organisation = agent.agent.organisation;
    let read =
        move |conn: &mut _| Ok((teams::usable(conn, organisation)?, languages::offered(conn, organisation)?));
    let (teams, offered) = work(app, move |app| app.db.read(read)).await?;
    let chosen = |language: Language| language.code() == typed.language;
    let languages = offered.iter().map(|l| (l.code(), label(&page, *l), chosen(*l))).collect();
    let level = |level: Level| LevelChoice {
        name: level.name(),
        label: page.say(&format!("desk-level-{}", level.name())),
        meaning: page.say(&format!("desk-meaning-{}", level.name())),
        chosen: level.name() == typed.level,
    };
    let notice = |language: Language| {
        let (words, place) =
            (Words::of(language), [("organisation", (&*agent.agent.organisation_name).into())]);
        let lines = NOTICE_LINES.map(|n| words.with(&format!("desk-notice-{n}"), &place)).collect();
        Notice { language, lines }
    };
    let wrong = !mistakes.list.is_empty();
    let template = OpenPage {
        here: "open",
        languages,
        levels: Level::ALL.map(level).into(),
        notices: offered.into_iter().map(notice).collect(),
        notice_version: NOTICE_VERSION,
        one_team: teams.len() < 2,
        mistakes,
        page,
        typed,
    };
    form(&template, wrong)
}

#[derive(Template)]
#[template(path = "desk/safe.html", config = "kiosk/askama.toml")]
struct SafePage {
    page: Page,
    here: &'static str,
    id: SafeId,
    number: String,
    level: String,
    language: &'static str,
    opened: String,
    state: String,
    in_use: bool,
    help: Help,
    /// Whether a card of this safe waits to be printed in this session.
    card_waits: bool,
    known: Vec<Known>,
    typed: RecipientForm,
    mistakes: Mistakes,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
) -> Result<HttpResponse, AppError> {
    safe_page(&app, &request, agent, *safe, RecipientForm::default(), Mistakes::default()).await
}

async fn safe_page(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: SignedInAgent,
    id: SafeId,
    typed: RecipientForm,
    mistakes: Mistakes,
) -> Result<HttpResponse, AppError> {
    let page = agent.page(app, request);
    let ((print, known, help), safe) = look(app, agent, id, |conn, app, agent, safe| {
        let print = issue::waiting_for(conn, &agent.session, safe.id, issue::Kind::Card, app.now())?;
        let known = recipients::of_safe(conn, &app.keyring, safe.organisation, safe.id)?;
        Ok((print, known, Help::of(conn, app, agent, safe)?))
    })
    .await?;
    let wrong = !mistakes.list.is_empty();
    let template = SafePage {
        here: "today",
        id,
        number: today::grouped(&safe.number),
        level: page.say(&format!("desk-level-{}", safe.level.name())),
        language: Language::parse(&safe.language).unwrap_or_default().own_name(),
        opened: page.date_time(&safe.opened_at),
        state: today::state(&safe, &page),
        in_use: safe.in_use,
        help,
        card_waits: print.is_some(),
        known: known.into_iter().map(Known::from).collect(),
        typed,
        mistakes,
        page,
    };
    form(&template, wrong)
}

/// Adds somebody to whom this holder alone can give papers.
pub async fn add_recipient(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    safe: web::Path<SafeId>,
    typed: web::Form<RecipientForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (safe, typed) = (*safe, typed.into_inner());
    let wanted = match typed.read(&app, &agent.page(&app, &request)) {
        Ok(wanted) => wanted,
        Err(mistakes) => return safe_page(&app, &request, agent, safe, typed, mistakes).await,
    };
    act(&app, agent, safe, move |tx, app, agent, safe| {
        let new = wanted.as_new(&agent.agent, Some(safe.id));
        recipients::add(tx, &app.keyring, &new, app.now())
    })
    .await?;
    Ok(go(&format!("/desk/safes/{safe}"), &[]))
}

pub async fn remove_recipient(
    app: web::Data<App>,
    agent: SignedInAgent,
    path: web::Path<(SafeId, RecipientId)>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let (safe, recipient) = path.into_inner();
    work(&app, move |app| {
        let (organisation, by) = (agent.agent.organisation, agent.agent.id);
        app.db.write(|tx| recipients::remove(tx, &app.keyring, organisation, recipient, by, app.now()))
    })
    .await?;
    Ok(go(&format!("/desk/safes/{safe}"), &[]))
}
