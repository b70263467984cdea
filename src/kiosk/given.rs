//! What became of a release, on the last screen of the errand, and the receipt of what was given.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::{App, work};
use crate::i18n::Language;
use crate::kiosk::choices::Choices;
use crate::kiosk::confirm::find;
use crate::kiosk::print;
use crate::messaging::ReleaseId;
use crate::organisations::kiosks;
use crate::releases::arrival::{self, Trouble};
use crate::releases::{Release, State, receipt, texts};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::SignedInHolder;
use crate::web::headers;
use crate::web::page::Page;

/// The last screen of an errand: what happened, and the way on.
#[derive(Template)]
#[template(path = "kiosk/give_end.html", config = "kiosk/askama.toml")]
pub struct End {
    page: Page,
    kind: &'static str,
    title: String,
    text: String,
    key: String,
    /// Whose receipt can be printed here.
    receipt: Option<ReleaseId>,
    next: (String, String),
}

impl End {
    /// `next`: where the key leads, and the id of its words.
    pub fn new(page: Page, kind: &'static str, title: &str, text: &str, next: (&str, &str)) -> Self {
        let (title, text, next) = (page.say(title), page.say(text), (next.0.to_owned(), page.say(next.1)));
        Self { page, kind, title, text, key: String::new(), receipt: None, next }
    }

    pub fn answer(&self) -> Result<HttpResponse, AppError> {
        let mut answer = html(self)?;
        if self.receipt.is_some() {
            headers::holds_a_frame(&mut answer);
        }
        Ok(answer)
    }
}

/// GET `/kiosk/give/{release}`: what became of it.
pub async fn became(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
) -> Result<HttpResponse, AppError> {
    let release = find(&app, &holder, *id).await?;
    if release.is_waiting(app.now()) {
        return Ok(see_other(&format!("/kiosk/give/{id}/code?wait=1")));
    }
    let page = holder.page(&app, &request);
    let again = ("/kiosk/give", "give-again");
    // With all that was chosen; what was asked from afar has no length of the kiosk's.
    let chosen = Choices::of(&release);
    let same = chosen.address(chosen.step());
    let same = (same.as_str(), "give-again");
    match release.state {
        State::HandedOver => given(&app, &holder, page, &release).await,
        State::Stopped => End::new(
            page,
            "info",
            "looked-stopped-title",
            "looked-stopped-text",
            ("/kiosk/home", "give-home"),
        )
        .answer(),
        State::Refused if release.tries_left == 0 => {
            End::new(page, "bad", "give-nothing-title", "give-nothing-wrong", same).answer()
        }
        State::Refused => End::new(page, "info", "give-nothing-title", "give-nothing-no", again).answer(),
        State::Asked | State::Expired => {
            End::new(page, "warn", "give-nothing-title", "give-nothing-late", same).answer()
        }
    }
}

async fn given(
    app: &web::Data<App>,
    holder: &SignedInHolder,
    page: Page,
    release: &Release,
) -> Result<HttpResponse, AppError> {
    let id = release.id;
    let trouble = work(app, move |app| app.db.read(|conn| arrival::trouble(conn, id))).await?;
    let text = match trouble {
        None => page.with("give-given-text", &[("who", texts::label(&release.recipient).into())]),
        Some(Trouble::Late) => format!("{} {}", page.say("give-unsent"), page.say("give-unsent-again")),
        Some(Trouble::Failed) => format!("{} {}", page.say("give-failed"), page.say("kiosk-down-text")),
    };
    End {
        kind: "good",
        title: page.say("give-given-title"),
        text,
        key: texts::grouped(&release.check_key),
        receipt: holder.kiosk.prints.then_some(id),
        next: ("/kiosk/home".to_owned(), page.say("give-home")),
        page,
    }
    .answer()
}

/// GET `/kiosk/give/{release}/receipt`: to be printed.
pub async fn receipt(
    app: web::Data<App>,
    holder: SignedInHolder,
    id: web::Path<ReleaseId>,
) -> Result<HttpResponse, AppError> {
    let release = find(&app, &holder, *id).await?;
    if !holder.kiosk.prints || release.state != State::HandedOver {
        return Err(AppError::NOT_FOUND);
    }
    let pdf = work(&app, move |app| {
        let place = app.db.read(|conn| kiosks::place(conn, holder.kiosk.organisation))?;
        let language = app.fonts.language(Language::parse(&holder.safe.language).unwrap_or_default());
        receipt::sheet(&release, &place, language, &app.fonts)
    })
    .await?;
    Ok(print::sheet_answer(pdf))
}
