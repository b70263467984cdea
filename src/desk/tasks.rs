//! "C'est fait": a task of the desk, from the list on its first page.

use actix_web::{HttpResponse, web};

use crate::app::{App, work};
use crate::desk::{Button, go};
use crate::safes::tasks::{self, TaskId};
use crate::web::error_page::AppError;
use crate::web::guards::{SignedIn, SignedInAgent};

/// A second press, or one of another organisation, finds nothing to do.
pub async fn done(
    app: web::Data<App>,
    agent: SignedInAgent,
    task: web::Path<TaskId>,
    typed: web::Form<Button>,
) -> Result<HttpResponse, AppError> {
    agent.check(&app, &typed.csrf)?;
    work(&app, move |app| app.db.write(|tx| tasks::done(tx, *task, &agent.agent, app.now()))).await?;
    Ok(go("/desk", &[]))
}
