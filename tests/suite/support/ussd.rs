//! Phones that dial, and requests that they can say yes to.

use consigne::config::Config;
use consigne::documents::{DocumentId, Kind};
use consigne::messaging::ReleaseId;
use consigne::releases::ask::{self, Ask, AskOutcome};
use consigne::releases::{AgreementId, Length, Reason};
use consigne::safes;
use consigne::schema::from_afar::agreements;
use consigne::schema::{releases, teams};
use diesel::prelude::*;

use super::app::{Answer, TestApp};
use super::asks::{Asked, FORM, form};
use super::people::{Person, Site};

pub const SECRET: &str = "un-secret-de-test-de-32-lettres-et-plus";
pub const SERVICE_CODE: &str = "*384*48291#";

/// USSD with this secret, taken from anywhere.
pub fn with_ussd(config: &mut Config) {
    config.site_name = "Coffre CCAS Lille".into();
    let ussd = serde_json::json!({ "secret": SECRET, "service_code": SERVICE_CODE });
    config.ussd = Some(serde_json::from_value(ussd).unwrap());
}

impl TestApp {
    /// What the gateway gets for a hop.
    pub async fn dial(&self, session: &str, phone: &str, text: &str) -> String {
        let answer = self.dial_at(&format!("/hooks/ussd/{SECRET}"), session, phone, text).await;
        assert_eq!(answer.status, 200);
        assert!(answer.content_type.starts_with("text/plain"), "{}", answer.content_type);
        answer.text()
    }

    /// A whole session: all inputs one after the other. The last answer.
    pub async fn dial_through(&self, session: &str, phone: &str, text: &str) -> String {
        let mut answer = self.dial(session, phone, "").await;
        for (at, _) in text.match_indices('*').chain([(text.len(), "")]) {
            answer = self.dial(session, phone, &text[..at]).await;
        }
        answer
    }

    pub async fn dial_at(&self, path: &str, session: &str, phone: &str, text: &str) -> Answer {
        self.secret(session);
        let fields = [
            ("sessionId", session),
            ("serviceCode", SERVICE_CODE),
            ("phoneNumber", phone),
            ("networkCode", "99999"),
            ("text", text),
        ];
        let client = self.client();
        let request = client.request(reqwest::Method::POST, path);
        client.send(request.header("Content-Type", FORM).body(form(&fields))).await
    }

    /// A request of the holder for papers of these kinds, to a recipient without a body.
    pub fn wish_for(
        &self,
        site: &Site,
        person: &Person,
        kinds: &[Kind],
        name: &str,
        length: Length,
    ) -> Asked {
        let session = self.come_in(site, person);
        let papers: Vec<DocumentId> =
            kinds.iter().map(|kind| self.keep_paper_of(&session, *kind, "Un papier")).collect();
        let to = self.recipient(site, name, "");
        self.secret(name);
        let (app, now) = (&self.app, self.now());
        let outcome = app.db.write(|tx| {
            let ask = Ask {
                safe: &safes::find(tx, &app.keyring, person.safe)?,
                session: &session,
                documents: &papers,
                recipient: &to,
                reason: Reason::Rights,
                until: length.until(now),
                public_url: &self.url,
            };
            ask::ask(tx, &app.keyring, &ask, now)
        });
        let AskOutcome::Asked { release, code, .. } = outcome.unwrap() else { panic!("not asked") };
        let asked = Asked { release, code };
        self.secret(&asked.digits());
        asked
    }

    /// From now on the request counts as one of an agreement that lets kinds be named.
    pub fn let_kinds_be_named(&self, site: &Site, person: &Person, release: ReleaseId) {
        let (id, now) = (AgreementId::new(), self.now().as_millis());
        let agreed = self.app.db.write(|tx| {
            let team: Vec<u8> = teams::table.select(teams::id).first(tx)?;
            let row = (
                agreements::id.eq(id),
                agreements::safe_id.eq(person.safe),
                agreements::team_id.eq(team),
                agreements::kiosk_id.eq(site.kiosk),
                agreements::names_kinds.eq(true),
                agreements::made_at.eq(now),
                agreements::ends_at.eq(now),
            );
            diesel::insert_into(agreements::table).values(row).execute(tx)?;
            let of_afar = releases::agreement_id.eq(id);
            Ok(diesel::update(releases::table.find(release)).set(of_afar).execute(tx)?)
        });
        assert_eq!(agreed.unwrap(), 1);
    }
}
