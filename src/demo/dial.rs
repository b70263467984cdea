//! The pretend phone dials: it plays the USSD gateway, over HTTP, to our own hook.

use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use secrecy::ExposeSecret;
use serde::Deserialize;

use super::routes;
use crate::app::App;
use crate::crypto::secret::random;
use crate::gateway::ussd::africas_talking;
use crate::messaging::provider::ask_form;
use crate::web::error_page::AppError;
use crate::web::page::{Page, language_of};

/// What a telephone shows after a hop, and what the next hop needs.
pub(super) struct Dialled {
    pub lines: Vec<String>,
    /// It waits for an answer.
    pub goes_on: bool,
    pub session: String,
    /// All inputs so far, joined by `*`.
    pub text: String,
}

/// The fields of the page's form; all empty when the phone has just dialled.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    session: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    input: String,
}

/// Shows the next screen. A reload posts the same hop again, which does nothing.
pub(super) async fn dial(
    request: HttpRequest,
    app: Data<App>,
    place: Path<usize>,
    typed: Form<Typed>,
) -> Result<HttpResponse, AppError> {
    let ussd = app.config.ussd.as_ref().ok_or(AppError::NOT_FOUND)?;
    let page = Page::new(&app.site, language_of(&request), app.now());
    let telephone = routes::telephone(&app, &page, *place).await?;
    let (session, text) = next(typed.into_inner());
    let body = routes::encoded(&[
        ("sessionId", &session),
        ("serviceCode", &ussd.service_code),
        ("phoneNumber", &telephone.number),
        ("networkCode", "99999"),
        ("text", &text),
    ]);
    let own = super::own_url(app.config.listen);
    let url = format!("{own}{}", africas_talking::path(ussd.secret.expose_secret()));
    let answer = ask_form(&url, body).await?;
    let (kind, screen) = answer.split_once(' ').unwrap_or_default();
    let lines = screen.lines().map(ToOwned::to_owned).collect();
    let dialled = Dialled { lines, goes_on: kind == "CON", session, text };
    routes::show(&app, page, telephone, Some(dialled))
}

/// The session, a new one when the phone has just dialled, and all inputs.
fn next(typed: Typed) -> (String, String) {
    let Typed { session, text, input } = typed;
    if session.is_empty() {
        return (format!("ATUid_{}", data_encoding::HEXLOWER.encode(&random::<14>())), String::new());
    }
    let text = if text.is_empty() { input } else { format!("{text}*{input}") };
    (session, text)
}
