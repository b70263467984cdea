//! The recipients that a desk knows: a list for all its holders, and those of one safe.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::desk::{Button, Mistakes, form, go, line};
use crate::error::Result;
use crate::i18n::phones::Phone;
use crate::messaging::mail;
use crate::organisations::RecipientId;
use crate::organisations::agents::Agent;
use crate::organisations::recipients::{self, Address, NewRecipient, Recipient};
use crate::safes::SafeId;
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};
use crate::web::page::Page;

/// What the agent types.
#[derive(Default, Deserialize)]
pub struct RecipientForm {
    #[serde(default)]
    pub(super) csrf: String,
    pub(super) name: String,
    pub(super) body: String,
    /// An e-mail address or a telephone number.
    pub(super) contact: String,
}

/// The same, once it is right.
pub(super) struct Wanted {
    name: String,
    body: String,
    address: Address,
}

impl RecipientForm {
    pub(super) fn read(&self, app: &App, page: &Page) -> Result<Wanted, Mistakes> {
        let mut mistakes = Mistakes::default();
        let name = line(&self.name);
        if name.is_none() {
            mistakes.add("name", page.say("desk-recipient-name-missing"));
        }
        let body = if self.body.trim().is_empty() { Some("") } else { line(&self.body) };
        if body.is_none() {
            mistakes.add("body", page.say("desk-recipient-body-long"));
        }
        let address = address(app, self.contact.trim());
        if address.is_none() {
            mistakes.add("contact", page.say("desk-recipient-contact-wrong"));
        }
        match (name, body, address) {
            (Some(name), Some(body), Some(address)) => {
                Ok(Wanted { name: name.to_owned(), body: body.to_owned(), address })
            }
            _ => Err(mistakes),
        }
    }
}

impl Wanted {
    pub(super) fn as_new(&self, by: &Agent, safe: Option<SafeId>) -> NewRecipient<'_> {
        NewRecipient {
            organisation: by.organisation,
            safe,
            name: &self.name,
            body: &self.body,
            address: &self.address,
            by: by.id,
        }
    }
}

fn address(app: &App, contact: &str) -> Option<Address> {
    if contact.contains('@') {
        return mail::is_address(contact).then(|| Address::Email(contact.to_owned()));
    }
    app.phone(contact).map(|phone| Address::Phone(phone.as_e164().to_owned()))
}

/// A line of the list.
pub(super) struct Known {
    pub id: RecipientId,
    pub name: String,
    pub body: String,
    pub contact: String,
}

impl From<Recipient> for Known {
    fn from(recipient: Recipient) -> Self {
        let contact = match recipient.address {
            Address::Email(email) => email,
            Address::Phone(phone) => Phone::parse(&phone).map_or(phone, |read| read.to_string()),
        };
        Self { id: recipient.id, name: recipient.name, body: recipient.body, contact }
    }
}

#[derive(Template)]
#[template(path = "desk/recipients.html", config = "kiosk/askama.toml")]
struct RecipientsPage {
    page: Page,
    here: &'static str,
    known: Vec<Known>,
    typed: RecipientForm,
    mistakes: Mistakes,
}

pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
) -> Result<HttpResponse, AppError> {
    list(&app, &request, &agent, RecipientForm::default(), Mistakes::default()).await
}

pub async fn add(
    app: web::Data<App>,
    request: HttpRequest,
    agent: SignedInAgent,
    typed: web::Form<RecipientForm>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    let typed = typed.into_inner();
    let wanted = match typed.read(&app, &agent.page(&app, &request)) {
        Ok(wanted) => wanted,
        Err(mistakes) => return list(&app, &request, &agent, typed, mistakes).await,
    };
    work(&app, move |app| {
        let new = wanted.as_new(&agent.agent, None);
        app.db.write(|tx| recipients::add(tx, &app.keyring, &new, app.now()))
    })
    .await?;
    Ok(go("/desk/recipients", &[]))
}

pub async fn remove(
    app: web::Data<App>,
    agent: SignedInAgent,
    recipient: web::Path<RecipientId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    work(&app, move |app| {
        let (organisation, by) = (agent.agent.organisation, agent.agent.id);
        app.db.write(|tx| recipients::remove(tx, &app.keyring, organisation, *recipient, by, app.now()))
    })
    .await?;
    Ok(go("/desk/recipients", &[]))
}

async fn list(
    app: &web::Data<App>,
    request: &HttpRequest,
    agent: &SignedInAgent,
    typed: RecipientForm,
    mistakes: Mistakes,
) -> Result<HttpResponse, AppError> {
    let (page, organisation) = (agent.page(app, request), agent.agent.organisation);
    let known =
        work(app, move |app| app.db.read(|conn| recipients::list(conn, &app.keyring, organisation))).await?;
    let known = known.into_iter().map(Known::from).collect();
    let wrong = !mistakes.list.is_empty();
    form(&RecipientsPage { page, here: "recipients", known, typed, mistakes }, wrong)
}
