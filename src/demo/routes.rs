//! The demonstration's own pages: a kiosk for this browser, the pretend phone, the pretend mailbox.

use std::collections::BTreeMap;

use actix_web::cookie::SameSite;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Form, Path, ServiceConfig, get, post};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::dial::{self, Dialled};
use super::{CHANNEL, people};
use crate::app::{App, work};
use crate::config::sms as config;
use crate::crypto::secret::{Token, random};
use crate::error::Error;
use crate::gateway::signature;
use crate::gateway::sms::inbound_path;
use crate::i18n::phones::Phone;
use crate::messaging::mail::{Mailer, PretendMail};
use crate::messaging::provider::{PretendSms, SmsProvider, deliver_form};
use crate::organisations::kiosks;
use crate::web::cookies;
use crate::web::error_page::{AppError, html};
use crate::web::guards::KIOSK_COOKIE;
use crate::web::page::{Page, language_of};

const FORM: &str = "application/x-www-form-urlencoded";
/// New messages show up by themselves.
const REFRESH: (&str, &str) = ("Refresh", "3");

pub fn configure(config: &mut ServiceConfig) {
    config
        .route("/demo/kiosk", get().to(kiosk))
        .route("/demo/phone", get().to(phones))
        .route("/demo/phone", post().to(answer))
        .route("/demo/phone/{number}", get().to(phone))
        .route("/demo/phone/{number}/dial", post().to(dial::dial))
        .route("/demo/mail", get().to(mail));
}

/// Makes this browser a kiosk of its own, and goes there.
async fn kiosk(request: HttpRequest, app: Data<App>) -> Result<HttpResponse, AppError> {
    let known = cookies::read(&request, &app.site, KIOSK_COOKIE).and_then(|text| Token::parse(&text));
    let new = work(&app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            if let Some(token) = &known
                && kiosks::of_device(tx, token, now)?.is_some()
            {
                return Ok(None);
            }
            let organisation = people::organisation(tx)?.ok_or(Error::NotFound)?;
            people::kiosk(tx, organisation, app.site.origin(), now)
        })
    });
    let mut response = HttpResponse::SeeOther();
    response.insert_header((LOCATION, "/kiosk"));
    if let Some(token) = new.await? {
        // Not Strict as on a real kiosk: a link from elsewhere may lead into the demonstration.
        response.cookie(cookies::session(&app.site, KIOSK_COOKIE, &token.to_text(), SameSite::Lax));
    }
    Ok(response.finish())
}

/// One SMS as the pretend phone shows it.
struct Bubble {
    at: String,
    text: String,
}

/// One telephone of the demonstration.
pub(super) struct Telephone {
    /// Its place in the list: an address holds no number.
    place: usize,
    pub(super) number: String,
    shown: String,
    bubbles: Vec<Bubble>,
    /// What answers the newest code: "OUI 482913".
    yes: Option<String>,
}

#[derive(Template)]
#[template(path = "demo/phone.html", config = "kiosk/askama.toml")]
struct PhonePage {
    page: Page,
    telephones: Vec<Telephone>,
    /// One telephone by itself has a box to write in, and is not fetched again while one writes.
    alone: bool,
    /// What it can dial, where there is USSD.
    service_code: Option<String>,
    dialled: Option<Dialled>,
}

async fn phones(request: HttpRequest, app: Data<App>) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    let telephones = telephones(&app, &page).await?;
    let mut response =
        html(&PhonePage { page, telephones, alone: false, service_code: None, dialled: None })?;
    refresh(&mut response);
    Ok(response)
}

async fn phone(request: HttpRequest, app: Data<App>, place: Path<usize>) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    let telephone = telephone(&app, &page, *place).await?;
    show(&app, page, telephone, None)
}

pub(super) async fn telephone(app: &Data<App>, page: &Page, place: usize) -> Result<Telephone, AppError> {
    let all = telephones(app, page).await?;
    all.into_iter().find(|telephone| telephone.place == place).ok_or(AppError::NOT_FOUND)
}

/// One telephone by itself, with the screen of what it dialled.
pub(super) fn show(
    app: &App,
    page: Page,
    telephone: Telephone,
    dialled: Option<Dialled>,
) -> Result<HttpResponse, AppError> {
    let service_code = app.config.ussd.as_ref().map(|ussd| ussd.service_code.clone());
    html(&PhonePage { page, telephones: vec![telephone], alone: true, service_code, dialled })
}

async fn telephones(app: &Data<App>, page: &Page) -> Result<Vec<Telephone>, AppError> {
    let sent: Vec<PretendSms> = work(app, |app| match app.sms.first().map(|channel| &channel.provider) {
        Some(SmsProvider::Pretend(phone)) => phone.newest_first(),
        _ => Ok(Vec::new()),
    })
    .await?;
    let mut by_number: BTreeMap<String, Vec<PretendSms>> = BTreeMap::new();
    for message in sent {
        by_number.entry(message.sms.to.clone()).or_default().push(message);
    }
    let telephone = |(place, (number, messages)): (usize, (String, Vec<PretendSms>))| Telephone {
        place,
        shown: Phone::parse(&number).map_or_else(|| number.clone(), |phone| phone.to_string()),
        yes: messages.iter().find_map(|message| code_in(&message.sms.body)).map(|code| format!("OUI {code}")),
        bubbles: messages
            .into_iter()
            .map(|message| Bubble { at: page.words.time(message.at), text: message.sms.body.clone() })
            .collect(),
        number,
    };
    Ok((1..).zip(by_number).map(telephone).collect())
}

/// The code of a text that asks for a yes: "OUI 482913".
fn code_in(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .map(ToOwned::to_owned)
}

#[derive(Deserialize)]
struct Answer {
    number: String,
    text: String,
}

/// Sends an answer the way that a provider does: a signed form, over HTTP, to our own webhook.
async fn answer(app: Data<App>, form: Form<Answer>) -> Result<HttpResponse, AppError> {
    let channels = app.config.sms.as_ref().map(|sms| &sms.channels);
    let channel = channels.and_then(|all| all.get(CHANNEL)).ok_or(AppError::NOT_FOUND)?;
    let config::SmsProvider::Twilio(sms) = &channel.provider else { return Err(AppError::NOT_FOUND) };
    let id = format!("SM{}", data_encoding::HEXLOWER.encode(&random::<16>()));
    let fields = [
        ("AccountSid", sms.account_sid.as_str()),
        ("MessageSid", id.as_str()),
        ("From", form.number.as_str()),
        ("To", sms.from.as_deref().unwrap_or_default()),
        ("Body", form.text.as_str()),
    ];
    let body = encoded(&fields);
    // The address that a provider would call. Signed is the public address, called is our own: a proxy may stand between the two.
    let signed = format!("{}{}", app.config.public_url.trim_end_matches('/'), inbound_path(CHANNEL));
    let signature = signature::sign(&sms.auth_token, &signed, FORM, body.as_bytes())
        .ok_or_else(|| Error::Internal("signature".into()))?;
    let url = format!("{}{}", super::own_url(app.config.listen), inbound_path(CHANNEL));
    deliver_form(&url, (&sms.signature_header, &signature), body).await?;
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, "/demo/phone")).finish())
}

/// `application/x-www-form-urlencoded` (WHATWG URL, 5.2), with every byte that is not a letter or digit escaped.
pub(super) fn encoded(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&")
}

/// One mail as the pretend mailbox shows it.
struct Letter {
    at: String,
    to: String,
    subject: String,
    lines: Vec<Vec<Piece>>,
}

/// A piece of a line: words, or an address to click.
enum Piece {
    Words(String),
    Link(String),
}

#[derive(Template)]
#[template(path = "demo/mail.html", config = "kiosk/askama.toml")]
struct MailPage {
    page: Page,
    letters: Vec<Letter>,
}

async fn mail(request: HttpRequest, app: Data<App>) -> Result<HttpResponse, AppError> {
    let page = Page::new(&app.site, language_of(&request), app.now());
    let sent: Vec<PretendMail> = work(&app, |app| match &app.mailer {
        Some(Mailer::Pretend(mailbox)) => mailbox.newest_first(),
        _ => Ok(Vec::new()),
    })
    .await?;
    let letters = sent.into_iter().map(|sent| Letter {
        at: page.words.time(sent.at),
        to: sent.mail.to,
        subject: sent.mail.subject,
        lines: sent.mail.text.lines().map(pieces).collect(),
    });
    let letters = letters.collect();
    let mut response = html(&MailPage { page, letters })?;
    refresh(&mut response);
    Ok(response)
}

fn pieces(line: &str) -> Vec<Piece> {
    line.split_inclusive(' ')
        .map(|word| {
            if word.starts_with("http://") || word.starts_with("https://") {
                Piece::Link(word.trim_end().to_owned())
            } else {
                Piece::Words(word.to_owned())
            }
        })
        .collect()
}

fn refresh(response: &mut HttpResponse) {
    let (name, value) = REFRESH;
    if let (Ok(name), Ok(value)) = (name.parse::<actix_web::http::header::HeaderName>(), value.parse()) {
        response.headers_mut().insert(name, value);
    }
}
