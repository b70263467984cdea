//! "Voir et entendre": the size of letters, the colours, more time. Forgotten at the end, save the time.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, work};
use crate::kiosk::welcome::{BackQuery, way_back};
use crate::safes;
use crate::web::display::{Display, Scheme, Size};
use crate::web::error_page::{AppError, html, see_other};
use crate::web::guards::AtKiosk;
use crate::web::heard;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "kiosk/display.html", config = "kiosk/askama.toml")]
struct DisplayScreen {
    page: Page,
    /// Where the choice of languages leads back to.
    back: String,
    sizes: [(&'static str, &'static str, String, bool); 3],
    schemes: [(&'static str, String, bool); 3],
    /// Whether the time is longer; None before anybody has come in: it is kept in the safe.
    times: Option<[(&'static str, &'static str, bool); 2]>,
    /// Whether headphones are on; None where they would hear no more than everybody.
    headphones: Option<[(&'static str, &'static str, bool); 2]>,
}

/// `GET /kiosk/display`
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    query: web::Query<BackQuery>,
) -> Result<HttpResponse, AppError> {
    let back = way_back(&at, &query.back);
    let page = at.waiting_page(&app, &request);
    let size = |size: Size| {
        let sign = match size {
            Size::Normal => "A",
            Size::Large => "A+",
            Size::Largest => "A++",
        };
        let label = page.plain(&format!("display-size-{}", size.name()));
        (size.name(), sign, label, page.display.size == size)
    };
    let scheme = |scheme: Scheme| {
        let label = page.say(&format!("display-scheme-{}", scheme.name()));
        (scheme.name(), label, page.display.scheme == scheme)
    };
    let (sizes, schemes) = (Size::ALL.map(size), Scheme::ALL.map(scheme));
    let inside = at.is_inside();
    let headphones = (at.kiosk.headphones && page.can_say_names()).then(|| {
        let on = heard::has_headphones(&request);
        [("off", "display-headphones-off", !on), ("on", "display-headphones-on", on)]
    });
    let times = at.holder.filter(|_| inside).map(|(_, safe)| {
        [("normal", "display-time-normal", !safe.more_time), ("more", "display-time-more", safe.more_time)]
    });
    html(&DisplayScreen { page, back, sizes, schemes, times, headphones })
}

/// One of them is pressed at a time.
#[derive(Deserialize)]
pub struct DisplayForm {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    size: String,
    #[serde(default)]
    scheme: String,
    /// `normal` or `more`.
    #[serde(default)]
    time: String,
    /// `on` or `off`.
    #[serde(default)]
    headphones: String,
    #[serde(default)]
    back: String,
}

/// `POST /kiosk/display`
pub async fn choose(
    app: web::Data<App>,
    request: HttpRequest,
    at: AtKiosk,
    form: web::Form<DisplayForm>,
) -> Result<HttpResponse, AppError> {
    at.check(&app, &form.csrf)?;
    let back = way_back(&at, &form.back);
    let inside = at.is_inside();
    if let Some((_, safe)) = at.holder.filter(|_| inside && !form.time.is_empty()) {
        let more = form.time == "more";
        work(&app, move |app| app.db.write(|tx| safes::set_more_time(tx, safe.id, more))).await?;
    }
    let display = Display::of(&request).with_size(&form.size).with_scheme(&form.scheme);
    let mut response = see_other(&display_address(&back));
    drop(response.add_cookie(&display.cookie(&app.site)));
    if !form.headphones.is_empty() {
        drop(response.add_cookie(&heard::headphones_cookie(&app.site, form.headphones == "on")));
    }
    Ok(response)
}

/// The way back, which may have a query of its own, goes along as one.
fn display_address(back: &str) -> String {
    let back = askama::filters::urlencode_strict(back).map(|back| back.to_string()).unwrap_or_default();
    format!("/kiosk/display?back={back}")
}
