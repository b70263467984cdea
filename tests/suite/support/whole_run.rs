//! The whole loop, through the domains: a safe is opened, papers go in, are handed over by SMS, and come out.

use consigne::crypto::otp::Code;
use consigne::crypto::secret::Token;
use consigne::documents::add::{NewPage, PageOutcome, add_page, keep, start};
use consigne::documents::{DocumentId, Kind};
use consigne::i18n::{Language, Words};
use consigne::organisations::agent_session::AgentSession;
use consigne::organisations::invite::{self, Invited};
use consigne::organisations::recipients::{self, Address, NewRecipient};
use consigne::organisations::teams::{self, OpenTeam};
use consigne::releases::ask::{Ask, AskOutcome, ask};
use consigne::releases::visit::{self, CodeOutcome, ProofOutcome};
use consigne::releases::{Length, Reason, answer, copies};
use consigne::safes::phone;
use consigne::safes::session::Session;
use image::codecs::jpeg::JpegEncoder;

use super::app::TestApp;
use super::people::{Person, Site};

/// What was used in a run: none of it may lie open afterwards.
pub struct WholeRun {
    pub site: Site,
    pub person: Person,
    pub session: Session,
    pub agent: AgentSession,
    pub team: OpenTeam,
    /// A code for a colleague, not used yet.
    pub invitation: String,
    pub recipient_name: &'static str,
    pub recipient_body: &'static str,
    pub recipient_email: &'static str,
    pub titles: [&'static str; 2],
    /// The content of the pages, paper by paper.
    pub pages: Vec<Vec<u8>>,
    pub holder_code: String,
    pub link: Token,
    pub visit: Token,
    pub visit_code: String,
    pub check_key: String,
    /// The secret of the holder's code device.
    pub device: Vec<u8>,
    pub reserve_card: String,
    /// A number that waits to be bound, and the code that it was sent.
    pub new_phone: &'static str,
    pub proof_code: String,
    /// The copy that the recipient fetched.
    pub copy: Vec<u8>,
}

/// A picture that compresses badly, so that its bytes are its own.
pub fn picture(seed: u32) -> Vec<u8> {
    let grain = image::RgbImage::from_fn(300, 420, |x, y| {
        let mixed = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503) ^ seed).wrapping_mul(97);
        let [a, b, c, _] = mixed.to_le_bytes();
        image::Rgb([a, b, c])
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 85).encode_image(&grain).unwrap();
    bytes
}

impl TestApp {
    /// A paper of one page.
    pub fn kept_paper(&self, session: &Session, kind: Kind, title: &str, content: &[u8]) -> DocumentId {
        let (app, now, key) = (&self.app, self.now(), session.safe_key().unwrap());
        self.secret(title);
        let begun = app.db.write(|tx| start(tx, &app.keyring, session.safe, &key, kind, title, now)).unwrap();
        let page = NewPage { document: begun, content, media_type: "image/jpeg", sheets: 1, at: None };
        let added = add_page(&app.db, &app.keyring, &app.blobs, session.safe, &key, &page, now).unwrap();
        assert!(matches!(added, PageOutcome::Added(_)));
        let kept =
            app.db.write(|tx| keep(tx, &app.keyring, session.safe, begun, title, Some("2031-05-14"), now));
        assert!(kept.unwrap());
        begun
    }

    pub async fn whole_run(&self) -> WholeRun {
        let app = &self.app;
        let site = self.site();
        let person = self.holder(&site, "Mariam Traoré-Diallo", Some("+33639980142"));
        let session = self.come_in(&site, &person);
        let titles = ["Carte nationale d’identité", "Quittance de loyer d’octobre"];
        let pages = vec![picture(1), picture(2)];
        let papers = [
            self.kept_paper(&session, Kind::Identity, titles[0], &pages[0]),
            self.kept_paper(&session, Kind::Housing, titles[1], &pages[1]),
        ];
        let (name, body, email) =
            ("Jeanne Martinot", "Préfecture de Pontville", "jeanne.martinot@prefecture.example");
        for text in [name, body, email] {
            self.secret(text);
        }
        let (release, holder_code) = self.asked_for_housing(&site, &session, &papers, (name, body, email));
        consigne::jobs::deliver_due(app).await.unwrap();
        let code: Code = holder_code.parse().unwrap();
        let phone = person.phone.clone().unwrap();
        let now = self.now();
        let outcome = app.db.write(|tx| answer::by_sms(tx, &app.keyring, &phone, &code, now)).unwrap();
        assert_eq!(outcome, answer::Outcome::HandedOver(release));
        consigne::jobs::deliver_due(app).await.unwrap();
        let link = self.link_in_mail();
        let (visit, visit_code) = self.proven_by_mail(&link).await;
        let seen = app.db.read(|conn| visit::resume(conn, &app.keyring, &visit, now)).unwrap().unwrap();
        let words = Words::of(Language::FRENCH);
        let copy = copies::download(&app.db, &app.keyring, &app.blobs, &seen, papers[0], words, now)
            .unwrap()
            .unwrap();
        let check_key = seen.release.check_key.clone();
        self.secret(&check_key);
        let agent = self.agent_session(&site);
        let team = app.db.read(|conn| teams::open(conn, &agent)).unwrap().unwrap();
        let invited =
            app.db.write(|tx| invite::invite(tx, &app.keyring, &agent, "Karim Lopez", "karim", now)).unwrap();
        let Invited::Code(_, invitation) = invited else { panic!("Nadia invites") };
        let device = self.enrol_device(person.safe);
        let reserve_card = self.make_reserve(&session);
        let (safe, new_phone) = (self.safe(person.safe), "+33639980987");
        app.db.write(|tx| phone::ask(tx, &app.keyring, &safe, new_phone, &agent.token, None, now)).unwrap();
        let proof_code = self.newest_code("proof").to_text().to_string();
        WholeRun {
            site,
            person,
            session,
            agent,
            team,
            invitation,
            recipient_name: name,
            recipient_body: body,
            recipient_email: email,
            titles,
            pages,
            holder_code,
            link,
            visit,
            visit_code,
            check_key,
            device,
            reserve_card,
            new_phone,
            proof_code,
            copy,
        }
    }

    /// Asks for the papers to be handed over; the code that the holder gets.
    fn asked_for_housing(
        &self,
        site: &Site,
        session: &Session,
        papers: &[DocumentId],
        (name, body, email): (&str, &str, &str),
    ) -> (consigne::releases::ReleaseId, String) {
        let (app, now) = (&self.app, self.now());
        let address = Address::Email(email.to_owned());
        let safe = Some(session.safe);
        let new = NewRecipient {
            organisation: site.organisation,
            safe,
            name,
            body,
            address: &address,
            by: site.agent,
        };
        let asked = app.db.write(|tx| {
            recipients::add(tx, &app.keyring, &new, now)?;
            let recipient =
                recipients::for_safe(tx, &app.keyring, site.organisation, session.safe)?.remove(0);
            let safe = consigne::safes::find(tx, &app.keyring, session.safe)?;
            let wish = Ask {
                safe: &safe,
                session,
                documents: papers,
                recipient: &recipient,
                reason: Reason::Housing,
                until: Length::Week.until(now),
                public_url: &app.config.public_url,
            };
            ask(tx, &app.keyring, &wish, now)
        });
        let AskOutcome::Asked { release, code: Some(code), .. } = asked.unwrap() else { panic!("not asked") };
        self.secret(&code.to_text());
        (release, code.to_text().to_string())
    }

    /// The token of the link in the newest mail.
    fn link_in_mail(&self) -> Token {
        let mail =
            self.mails_sent().into_iter().find(|sent| sent.mail.text.contains("/r/")).expect("the link left");
        let token = mail.mail.text.split("/r/").nth(1).unwrap();
        let token: String =
            token.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        self.secret(&token);
        Token::parse(&token).expect("a token")
    }

    /// A visit by this link, proven by the code that came by mail.
    async fn proven_by_mail(&self, link: &Token) -> (Token, String) {
        let (app, now) = (&self.app, self.now());
        let begun = app.db.write(|tx| visit::begin(tx, &app.keyring, link, now)).unwrap();
        let CodeOutcome::Sent(cookie) = begun else { panic!("no visit") };
        consigne::jobs::deliver_due(app).await.unwrap();
        let text = self.mails_sent().into_iter().next().unwrap().mail.text;
        let code = text
            .split(|c: char| !c.is_ascii_digit())
            .find(|word| word.len() == 6)
            .expect("the mail has a code")
            .to_owned();
        self.secret(&code);
        let seen = app.db.read(|conn| visit::resume(conn, &app.keyring, &cookie, now)).unwrap().unwrap();
        let typed = code.parse().unwrap();
        let proof = app.db.write(|tx| visit::prove(tx, &app.keyring, &seen, &typed, now)).unwrap();
        assert_eq!(proof, ProofOutcome::Proven);
        (cookie, code)
    }
}
