//! Papers, recipients and releases, and a browser that stands at the kiosk inside a safe.

use std::io::Cursor;

use consigne::crypto::keyring::Field;
use consigne::crypto::otp::Code;
use consigne::crypto::secret::Token;
use consigne::documents::add::{self, NewPage, PageOutcome};
use consigne::documents::{DocumentId, Kind};
use consigne::messaging::{ReleaseId, Text};
use consigne::organisations::recipients::{self, Address, NewRecipient, Recipient};
use consigne::releases::answer::{self, Outcome};
use consigne::releases::ask::{self, Ask, AskOutcome};
use consigne::releases::{self, Length, Reason, Release};
use consigne::safes::session::Session;
use consigne::safes::{self, sign_in::PinOutcome};
use consigne::schema::messages;
use consigne::web::csrf;
use diesel::prelude::*;
use reqwest::Method;

use super::app::{Answer, Client, TestApp};
use super::people::{Person, Site};

/// A browser at the kiosk, with a holder inside his safe.
pub struct AtKiosk {
    client: Client,
    cookie: String,
    pub csrf: String,
}

impl AtKiosk {
    pub async fn get(&self, path: &str) -> Answer {
        self.client.send(self.client.request(Method::GET, path).header("Cookie", &self.cookie)).await
    }

    /// Posts with the session's token.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let mut form = form.to_vec();
        form.push(("csrf", &self.csrf));
        self.post_bare(path, &form).await
    }

    /// Makes a reserve card, with the PIN that it takes; gives where that leads.
    pub async fn make_reserve(&self, person: &Person) -> Answer {
        let pin = std::str::from_utf8(person.pin.as_ref().unwrap().digits()).unwrap();
        self.post("/kiosk/reserve/code", &[("pin", pin), ("digit", "ok")]).await
    }

    pub async fn post_bare(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let request = self.client.request(Method::POST, path).header("Cookie", &self.cookie).form(form);
        self.client.send(request).await
    }
}

/// A message of the outbox, opened.
pub struct Message {
    pub purpose: String,
    pub state: String,
    pub text: Text,
}

impl TestApp {
    fn inside_at(&self, site: &Site, token: &Token) -> AtKiosk {
        AtKiosk {
            client: self.client(),
            cookie: format!("kiosk={}; safe={}", site.device.to_text(), token.to_text()),
            csrf: csrf::token(self.app.keyring.code(), token.as_bytes()),
        }
    }

    /// Comes in with card and PIN, as a browser.
    pub fn browse_in(&self, site: &Site, person: &Person) -> (AtKiosk, Token) {
        match self.type_pin(site, person, person.pin.as_ref().unwrap()) {
            PinOutcome::In(token) => (self.inside_at(site, &token), token),
            _ => panic!("{} does not come in", person.number),
        }
    }

    /// Keeps a paper of one page.
    pub fn keep_paper(&self, session: &Session, title: &str) -> DocumentId {
        self.keep_paper_of(session, Kind::Housing, title)
    }

    pub fn keep_paper_of(&self, session: &Session, kind: Kind, title: &str) -> DocumentId {
        let (app, now, key) = (&self.app, self.now(), session.safe_key().unwrap());
        let start = |tx: &mut _| add::start(tx, &app.keyring, session.safe, &key, kind, title, now);
        let id = app.db.write(start).unwrap();
        let page =
            NewPage { document: id, content: &picture(), media_type: "image/jpeg", sheets: 1, at: None };
        let added = add::add_page(&app.db, &app.keyring, &app.blobs, session.safe, &key, &page, now).unwrap();
        assert!(matches!(added, PageOutcome::Added(_)));
        let kept = app.db.write(|tx| add::keep(tx, &app.keyring, session.safe, id, title, None, now));
        assert!(kept.unwrap());
        id
    }

    pub fn recipient(&self, site: &Site, name: &str, body: &str) -> Recipient {
        let address = Address::Email("jeanne.martin@caf.example".to_owned());
        self.recipient_at(site, name, body, &address)
    }

    pub fn recipient_at(&self, site: &Site, name: &str, body: &str, address: &Address) -> Recipient {
        let (app, now) = (&self.app, self.now());
        let new =
            NewRecipient { organisation: site.organisation, safe: None, name, body, address, by: site.agent };
        let id = app.db.write(|tx| recipients::add(tx, &app.keyring, &new, now)).unwrap();
        let list = app.db.read(|conn| recipients::list(conn, &app.keyring, site.organisation)).unwrap();
        list.into_iter().find(|recipient| recipient.id == id).unwrap()
    }

    /// Asks for a week, for housing.
    pub fn wish(
        &self,
        session: &Session,
        papers: &[DocumentId],
        to: &Recipient,
    ) -> (ReleaseId, Option<Code>) {
        match self.try_wish(session, papers, to) {
            AskOutcome::Asked { release, code, .. } => (release, code),
            AskOutcome::NoDocuments => panic!("no documents"),
        }
    }

    pub fn try_wish(&self, session: &Session, papers: &[DocumentId], to: &Recipient) -> AskOutcome {
        let (app, now) = (&self.app, self.now());
        let outcome = app.db.write(|tx| {
            let safe = safes::find(tx, &app.keyring, session.safe)?;
            let ask = Ask {
                safe: &safe,
                session,
                documents: papers,
                recipient: to,
                reason: Reason::Housing,
                until: Length::Week.until(now),
                public_url: &self.url,
            };
            ask::ask(tx, &app.keyring, &ask, now)
        });
        outcome.unwrap()
    }

    pub fn release(&self, person: &Person, id: ReleaseId) -> Release {
        let app = &self.app;
        app.db.read(|conn| releases::find(conn, &app.keyring, person.safe, id)).unwrap()
    }

    pub fn answer_by_sms(&self, phone: &str, code: &Code) -> Outcome {
        let (app, now) = (&self.app, self.now());
        app.db.write(|tx| answer::by_sms(tx, &app.keyring, phone, code, now)).unwrap()
    }

    pub fn answer_at_kiosk(&self, person: &Person, id: ReleaseId, code: &Code) -> Outcome {
        let (app, now) = (&self.app, self.now());
        app.db.write(|tx| answer::at_kiosk(tx, &app.keyring, person.safe, id, code, now)).unwrap()
    }

    /// What lies in the outbox, oldest first; erased texts are left out.
    pub fn outbox(&self) -> Vec<Message> {
        type Row = (Vec<u8>, String, String, Option<Vec<u8>>);
        let rows: Vec<Row> = self
            .app
            .db
            .read(|conn| {
                let columns = (messages::id, messages::purpose, messages::state, messages::body);
                Ok(messages::table.order((messages::created_at, messages::id)).select(columns).load(conn)?)
            })
            .unwrap();
        let open = |(id, purpose, state, body): Row| {
            let field = Field { table: "messages", column: "body", row: &id };
            let body = self.app.keyring.open_field(field, &body?).unwrap();
            Some(Message { purpose, state, text: serde_json::from_slice(&body).unwrap() })
        };
        rows.into_iter().filter_map(open).collect()
    }

    /// The newest text of this purpose.
    pub fn newest(&self, purpose: &str) -> String {
        let message = self.outbox().into_iter().rfind(|message| message.purpose == purpose);
        message.map_or_else(|| panic!("no {purpose}"), |message| message.text.text.clone())
    }

    /// The code in the newest text of this purpose.
    pub fn newest_code(&self, purpose: &str) -> Code {
        digits_of(&self.newest(purpose)).parse().unwrap()
    }

    /// The newest link's path: `/r/…`.
    pub fn newest_link(&self) -> String {
        let text = self.newest("link");
        let at = text.find("/r/").unwrap();
        text[at..].split_whitespace().next().unwrap().to_owned()
    }

    pub fn newest_visit_code(&self) -> String {
        digits_of(&self.newest("visit_code"))
    }
}

/// The first six digits in a row.
pub fn digits_of(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_digit());
    words.into_iter().find(|word| word.len() == 6).unwrap().to_owned()
}

/// Six digits that are not these.
pub fn another(code: &Code) -> Code {
    let digits = if code.digits() == b"271828" { "314159" } else { "271828" };
    digits.parse().unwrap()
}

/// A small page as a JPEG.
pub fn picture() -> Vec<u8> {
    let page = image::DynamicImage::ImageLuma8(image::GrayImage::from_pixel(420, 594, image::Luma([240])));
    let mut bytes = Cursor::new(Vec::new());
    page.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}
