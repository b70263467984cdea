//! Agreements, and requests from afar under them.

use std::time::Duration;

use consigne::crypto::otp::Code;
use consigne::documents::DocumentId;
use consigne::messaging::ReleaseId;
use consigne::organisations::agent_session::AgentSession;
use consigne::organisations::recipients::Recipient;
use consigne::organisations::{TeamId, agents};
use consigne::releases::afar::{self, Ask, AskOutcome};
use consigne::releases::agreements::{self, MakeOutcome, Wanted};
use consigne::releases::{AgreementId, Length, Reason};
use consigne::safes;
use consigne::safes::session::Session;

use super::app::TestApp;
use super::people::{Person, Site};

pub const PHONE: &str = "+33639980061";
pub const DAY: Duration = Duration::from_hours(24);

/// Awa agreed that "Accueil" may ask for two of her three papers; Jeanne Martin is on the list.
pub struct Agreed {
    pub site: Site,
    pub awa: Person,
    pub session: Session,
    pub nadia: AgentSession,
    pub agreement: AgreementId,
    pub papers: Vec<DocumentId>,
    /// In the safe, and not in the agreement.
    pub other: DocumentId,
    pub jeanne: Recipient,
}

impl TestApp {
    pub fn agreed(&self) -> Agreed {
        self.agreed_for(30 * DAY, false)
    }

    pub fn agreed_for(&self, length: Duration, names_kinds: bool) -> Agreed {
        let site = self.site();
        let awa = self.holder(&site, "Awa", Some(PHONE));
        let session = self.come_in(&site, &awa);
        let papers = ["Mon bail", "Ma quittance"].map(|title| self.keep_paper(&session, title)).to_vec();
        let other = self.keep_paper(&session, "Mon journal");
        let (nadia, jeanne) = (self.agent_session(&site), self.recipient(&site, "Jeanne Martin", "CAF"));
        let made = self.agree(&session, self.team_id_of(&nadia), &papers, length, names_kinds);
        let MakeOutcome::Made(agreement) = made else { panic!("{made:?}") };
        Agreed { site, awa, session, nadia, agreement, papers, other, jeanne }
    }

    pub fn team_id_of(&self, agent: &AgentSession) -> TeamId {
        let app = &self.app;
        app.db.read(|conn| agents::find(conn, &app.keyring, agent.agent)).unwrap().team
    }

    pub fn agree(
        &self,
        session: &Session,
        team: TeamId,
        documents: &[DocumentId],
        length: Duration,
        names_kinds: bool,
    ) -> MakeOutcome {
        let (app, now) = (&self.app, self.now());
        let made = app.db.write(|tx| {
            let safe = safes::find(tx, &app.keyring, session.safe)?;
            let ends_at = now.plus(length);
            let wanted = Wanted { safe: &safe, session, team, documents, ends_at, names_kinds };
            agreements::make(tx, &app.keyring, &wanted, now)
        });
        made.unwrap()
    }

    /// Asks for a week, for housing.
    pub fn try_ask(
        &self,
        agent: &AgentSession,
        agreement: AgreementId,
        documents: &[DocumentId],
        to: &Recipient,
    ) -> AskOutcome {
        let (app, now) = (&self.app, self.now());
        let ask = Ask {
            session: agent,
            agreement,
            documents,
            recipient: to,
            reason: Reason::Housing,
            length: Length::Week,
            public_url: &self.url,
            at_night: false,
        };
        app.db.write(|tx| afar::ask(tx, &app.keyring, &ask, now)).unwrap()
    }

    /// What was asked, with the code of its SMS.
    pub fn asked_from_afar(&self, agreed: &Agreed) -> (ReleaseId, Code) {
        let asked = self.try_ask(&agreed.nadia, agreed.agreement, &agreed.papers, &agreed.jeanne);
        let AskOutcome::Asked(release) = asked else { panic!("{asked:?}") };
        (release, self.newest_code("request"))
    }

    pub fn end_agreement(&self, agreed: &Agreed) -> bool {
        let (app, now) = (&self.app, self.now());
        let end = |tx: &mut _| agreements::end(tx, &app.keyring, agreed.awa.safe, agreed.agreement, now);
        app.db.write(end).unwrap()
    }

    /// How many keys are held, for whomever.
    pub fn held_keys(&self) -> i64 {
        use consigne::schema::from_afar::held_keys;
        use diesel::prelude::*;
        self.app.db.read(|conn| Ok(held_keys::table.count().get_result(conn)?)).unwrap()
    }
}
