//! Inside: what the holder can do.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::web::error_page::{AppError, html};
use crate::web::guards::SignedInHolder;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/home.html", config = "kiosk/askama.toml")]
struct HomeScreen {
    page: Page,
}

/// `GET /kiosk/home`. No name on it: a neighbour reads along.
pub async fn home(
    app: web::Data<App>,
    request: HttpRequest,
    holder: SignedInHolder,
) -> Result<HttpResponse, AppError> {
    html(&HomeScreen { page: holder.page(&app, &request) })
}
