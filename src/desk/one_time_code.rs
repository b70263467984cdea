//! A one-time code on its way to the page that shows it: in a cookie, sealed for this session. In an address
//! it would stay in the browser's history.

use std::fmt::Display;

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use data_encoding::BASE64URL_NOPAD;

use crate::app::App;
use crate::error::Result;
use crate::organisations::agent_session::AgentSession;
use crate::web::cookies;

/// One kind of code: the name of its cookie, and the label it is sealed under.
pub(super) struct OneTimeCode {
    pub cookie: &'static str,
    pub label: &'static str,
}

impl OneTimeCode {
    /// The cookie that carries the code of `id`.
    pub fn carry(
        &self,
        app: &App,
        session: &AgentSession,
        id: impl Display,
        code: &str,
    ) -> Result<Cookie<'static>> {
        let sealed = session.seal(&app.keyring, self.label, format!("{id} {code}").as_bytes())?;
        Ok(cookies::session(&app.site, self.cookie, &BASE64URL_NOPAD.encode(&sealed), SameSite::Strict))
    }

    /// What the browser brought, still sealed.
    pub fn brought(&self, app: &App, request: &HttpRequest) -> Option<Vec<u8>> {
        let value = cookies::read(request, &app.site, self.cookie)?;
        BASE64URL_NOPAD.decode(value.as_bytes()).ok()
    }

    /// The code of `id`. A cookie of an older session does not open: then there is nothing to show.
    pub fn open(&self, app: &App, session: &AgentSession, id: impl Display, sealed: &[u8]) -> Option<String> {
        let content = session.open(&app.keyring, self.label, sealed).ok()?;
        let content = String::from_utf8_lossy(&content).into_owned();
        content.strip_prefix(&format!("{id} ")).map(ToOwned::to_owned)
    }

    /// Takes the cookie away.
    pub fn forget(&self, app: &App) -> Cookie<'static> {
        let mut gone = cookies::session(&app.site, self.cookie, "", SameSite::Strict);
        gone.set_max_age(Duration::ZERO);
        gone
    }
}
