//! Agents at the desk's own screens.

use consigne::organisations::agent_session::AgentSession;
use consigne::organisations::agents::{self, NewAgent};
use consigne::organisations::{AgentId, add_organisation, add_team, sign_in};
use secrecy::SecretString;

use super::app::{Answer, Client, TestApp};
use super::people::{PASSWORD, Site};

/// What the form of "open a safe" says when it is right; the token comes first.
pub fn safe_of<'a>(csrf: &'a str, name: &'a str, phone: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("csrf", csrf),
        ("name", name),
        ("language", "fr"),
        ("phone", phone),
        ("level", "flexible"),
        ("notice", "read"),
    ]
}

/// The token in a page's forms.
pub fn csrf(page: &Answer) -> String {
    between(&page.text(), "name=\"csrf\" value=\"", "\"").expect("a form")
}

/// The first text between two others.
pub fn between(text: &str, before: &str, after: &str) -> Option<String> {
    Some(text.split_once(before)?.1.split_once(after)?.0.to_owned())
}

impl TestApp {
    /// One more agent: a colleague, or somebody of another organisation.
    pub fn another_agent(&self, site: &Site, login: &str, of_another: bool) -> AgentId {
        let (app, now) = (&self.app, self.now());
        app.db
            .write(|tx| {
                let organisation =
                    if of_another { add_organisation(tx, "Autre CCAS", now)? } else { site.organisation };
                let team = add_team(tx, organisation, "Équipe 2", now)?;
                let password = SecretString::from(PASSWORD);
                let new = NewAgent { team, name: "Paul Martin", login, password: &password, team_key: None };
                Ok(agents::add(tx, &app.keyring, &app.hasher, &new, now)?.0)
            })
            .unwrap()
    }

    /// The code that an agent's device shows now, or the next one if that was used.
    pub fn totp(&self, session: &AgentSession) -> String {
        let app = &self.app;
        sign_in::code_to_show(&app.db, &app.keyring, session, self.now()).unwrap()
    }

    /// A browser in which Nadia has signed in through the screens.
    pub async fn desk(&self, site: &Site) -> Client {
        self.desk_of("nadia", &self.agent_session(site)).await
    }

    /// The same for any agent; `device` stands for his code device.
    pub async fn desk_of(&self, login: &str, device: &AgentSession) -> Client {
        let client = self.client();
        let answer = client.post("/desk/sign-in", &[("login", login), ("password", PASSWORD)]).await;
        assert_eq!(answer.location.as_deref(), Some("/desk/code"));
        let token = csrf(&client.get("/desk/code").await);
        let code = self.totp(device);
        let answer = client.post("/desk/code", &[("csrf", &token), ("code", &code)]).await;
        assert_eq!(answer.location.as_deref(), Some("/desk"), "{}", answer.text());
        client
    }

    /// Opens a safe at the desk; returns the address of its card's page.
    pub async fn open_at_desk(&self, desk: &Client, name: &str) -> String {
        let token = csrf(&desk.get("/desk/open").await);
        let answer = desk.post("/desk/open", &safe_of(&token, name, "")).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.location.unwrap()
    }
}
