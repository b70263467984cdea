//! The program is killed a hundred times, at any moment, while people add papers and hand them over: what it
//! has told them holds.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::Duration;

use consigne::app::{App, Channels, Stores};
use consigne::clock::Clock;
use consigne::config::Config;
use consigne::crypto::keyring::Keyring;
use consigne::crypto::secret::Token;
use consigne::organisations::recipients::{self, Address, NewRecipient};
use consigne::releases::visit;

use crate::support::app::TestApp;
use crate::support::binary;
use crate::support::database::TestDatabase;
use crate::support::network::FakeNetwork;
use crate::support::people::Site;
use crate::support::smtp::FakeSmtp;
use crate::support::visitor::{PUBLIC_URL, TOKEN, Visitor, World};

const KILLS: u32 = 100;
const MOST_KILLS: u32 = 200;
const ENOUGH_PAPERS: usize = 20;
const ENOUGH_RELEASES: usize = 8;
const VISITORS: u32 = 8;
/// A safe gets three codes in ten minutes.
const ASKS: u32 = 3;
/// How long the program lives, in milliseconds: at least, and at first at most. A busy machine needs longer
/// lives for anything to be said in them, so the longest grows while too little is said.
const SHORTEST_LIFE: u64 = 20;
const LONGEST_LIFE: u64 = 900;
const LONGEST_LIFE_EVER: u64 = 4000;
/// A message that was being sent when the program was killed waits for its lease to run out.
const LAST_DELIVERIES: Duration = Duration::from_mins(1);

/// An installation on disk, and the network around it.
struct Installation {
    world: World,
    mail: FakeSmtp,
    folder: tempfile::TempDir,
    _database: TestDatabase,
}

impl Installation {
    fn new() -> Self {
        let (folder, database) = (tempfile::tempdir().unwrap(), TestDatabase::new());
        let (network, mail) = (FakeNetwork::spawn(), FakeSmtp::spawn("250 ok"));
        let listen = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let data = folder.path().join("data");
        let text = format!(
            "public_url = \"{PUBLIC_URL}\"\nlisten = \"{listen}\"\ndata_dir = \"{}\"\n\
             database_url = \"{}\"\ndatabase_connections = 4\nserver_key = \"{}\"\n\
             [argon2]\nmemory_kib = 19456\npasses = 2\nat_once = 2\n\
             [sms.channels.pretend]\nkind = \"twilio\"\nbase_url = \"{}\"\naccount_sid = \"AC1\"\nauth_token = \"{TOKEN}\"\nfrom = \"38199\"\n\
             [mail]\nhost = \"127.0.0.1\"\nport = {}\ntls = \"none\"\nfrom = \"Coffre <coffre@example.fr>\"\n",
            data.display(),
            database.url,
            Keyring::new_line(1).trim(),
            network.url,
            mail.port,
        );
        std::fs::write(folder.path().join("consigne.toml"), text).unwrap();
        drop(consigne::messaging::provider::http_client());
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(20))
            .build()
            .unwrap();
        let world = World { http, local: format!("http://{listen}"), network };
        Self { world, mail, folder, _database: database }
    }

    fn file(&self) -> String {
        self.folder.path().join("consigne.toml").to_str().unwrap().to_owned()
    }

    fn config(&self) -> Config {
        Config::read(Some(Path::new(&self.file()))).unwrap()
    }

    fn log(&self) -> File {
        let log = self.folder.path().join("log");
        OpenOptions::new().create(true).append(true).open(log).unwrap()
    }

    /// The program, as an operator starts it.
    fn start(&self) -> Child {
        let mut command = binary::consigne(&["serve", "--config", &self.file()]);
        command.stdout(self.log()).stderr(self.log()).stdin(Stdio::null()).spawn().unwrap()
    }

    async fn ready(&self, program: &mut Child) {
        let address = format!("{}/readyz", self.world.local);
        for _ in 0..2000 {
            if self.world.http.get(&address).send().await.is_ok_and(|answer| answer.status() == 200) {
                return;
            }
            assert!(program.try_wait().unwrap().is_none(), "the program ended: {}", self.said());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the program does not get ready: {}", self.said());
    }

    fn said(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// The same installation, opened by the test.
    fn open(&self) -> Arc<App> {
        let (config, channels) = (self.config(), Channels { sms: Vec::new(), mailer: None });
        let stores = Stores::on_disk(&config).unwrap();
        App::build(config, Clock::System, stores, channels).unwrap()
    }

    /// People with safes, made before the program starts.
    async fn visitors(&self) -> Vec<Visitor> {
        let mine = self.config();
        let stores = Stores::on_disk(&mine).unwrap();
        let app = TestApp::spawn_on(stores, |config| {
            config.database_url.clone_from(&mine.database_url);
            config.server_key.clone_from(&mine.server_key);
        })
        .await;
        let site = app.site();
        let device = site.device.to_text();
        (0..VISITORS)
            .map(|number| {
                let phone = format!("+3363998{:04}", 100 + number);
                let person = app.holder(&site, &format!("Titulaire {number}"), Some(&phone));
                Visitor::new(person, &device, recipient(&app, &site, number), ASKS)
            })
            .collect()
    }
}

fn recipient(app: &TestApp, site: &Site, number: u32) -> String {
    let address = Address::Email(format!("destinataire{number}@example.fr"));
    let new = NewRecipient {
        organisation: site.organisation,
        safe: None,
        name: "Jeanne Martin",
        body: "CAF",
        address: &address,
        by: site.agent,
    };
    let id = app.app.db.write(|tx| recipients::add(tx, &app.app.keyring, &new, app.now())).unwrap();
    id.to_string()
}

#[actix_web::test]
async fn what_was_said_before_a_kill_holds_after_it() {
    let place = Installation::new();
    let mut visitors = place.visitors().await;
    let mut program = place.start();
    place.ready(&mut program).await;
    // A PIN that is being checked when the program dies counts as a wrong one, so nobody is killed here.
    for visitor in &mut visitors {
        assert!(visitor.come_in(&place.world).await.is_ok());
    }
    let (mut kills, mut longest) = (0, LONGEST_LIFE);
    while kills < KILLS || (kills < MOST_KILLS && !is_enough(&visitors)) {
        let life = Duration::from_millis(rand::random_range(SHORTEST_LIFE..longest));
        // Now and then also while it starts.
        if kills % 5 != 0 {
            place.ready(&mut program).await;
        }
        let people = visitors.iter_mut().map(|visitor| visitor.visit(&place.world));
        let people = futures_util::future::join_all(people);
        let death = async {
            tokio::time::sleep(life).await;
            program.kill().unwrap();
            program.wait().unwrap();
        };
        futures_util::future::join(people, death).await;
        program = place.start();
        kills += 1;
        let on_course = (ENOUGH_PAPERS + ENOUGH_RELEASES) * kills as usize / KILLS as usize;
        if kills % 10 == 0 && papers_said(&visitors) + releases_said(&visitors) < on_course {
            longest = (longest * 2).min(LONGEST_LIFE_EVER);
        }
    }
    place.ready(&mut program).await;
    papers_are_there(&place, &mut visitors).await;
    links_have_left(&place, &visitors).await;
    program.kill().unwrap();
    program.wait().unwrap();
    nothing_was_given_twice(&place, &visitors);
    let verified = binary::consigne(&["verify", "--config", &place.file()]).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    the_log_is_clean(&place, &visitors);
}

/// Whether enough was said to be worth holding.
fn is_enough(visitors: &[Visitor]) -> bool {
    papers_said(visitors) >= ENOUGH_PAPERS && releases_said(visitors) >= ENOUGH_RELEASES
}

/// How often the kiosk has said that a paper is kept.
fn papers_said(visitors: &[Visitor]) -> usize {
    visitors.iter().map(|visitor| visitor.kept.len()).sum()
}

/// How often it has said that papers are given.
fn releases_said(visitors: &[Visitor]) -> usize {
    visitors.iter().map(|visitor| visitor.given.len()).sum()
}

/// Every paper of which the kiosk has said that it is kept, with what was in it.
async fn papers_are_there(place: &Installation, visitors: &mut [Visitor]) {
    let mut count = 0;
    for visitor in visitors {
        for kept in std::mem::take(&mut visitor.kept) {
            let page = visitor.page_of(&place.world, &kept.id).await;
            let page = page.unwrap_or_else(|| panic!("paper {} is gone", kept.id));
            assert!(kept.shown.is_none_or(|shown| page == shown), "paper {} is another one", kept.id);
            let shade = image::load_from_memory(&page).unwrap().to_luma8().get_pixel(40, 60).0[0];
            assert!(shade.abs_diff(kept.grey) < 8, "{shade} instead of {}", kept.grey);
            count += 1;
        }
    }
    println!("{count} papers were kept");
    assert!(count >= ENOUGH_PAPERS, "only {count} papers were kept: the test says little");
}

/// Every release of which the kiosk has said that it is given has its link in the recipient's mailbox.
async fn links_have_left(place: &Installation, visitors: &[Visitor]) {
    let app = place.open();
    let given: Vec<&String> = visitors.iter().flat_map(|visitor| &visitor.given).collect();
    println!("{} releases were given", given.len());
    assert!(given.len() >= ENOUGH_RELEASES, "only {} releases were given: the test says little", given.len());
    let mut arrived = BTreeMap::new();
    let until = std::time::Instant::now() + LAST_DELIVERIES;
    while !given.iter().all(|id| arrived.contains_key(*id)) {
        assert!(std::time::Instant::now() < until, "{} links of {}", arrived.len(), given.len());
        tokio::time::sleep(Duration::from_millis(100)).await;
        for mail in place.mail.mails.try_iter() {
            let Some(token) = token_in(&mail) else { continue };
            let release = app.db.read(|conn| visit::of_link(conn, &app.keyring, &token, app.now())).unwrap();
            // Of a release that nobody has said yes to, no link may be out.
            let release = release.expect("a link in a mail leads to what was handed over");
            *arrived.entry(release.id.to_string()).or_insert(0) += 1;
        }
    }
}

/// The link of a quoted-printable mail (RFC 2045, 6.7).
fn token_in(mail: &str) -> Option<Token> {
    let text = mail.replace("=\n", "").replace("=3D", "=");
    let (_, after) = text.split_once("/r/")?;
    let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(after.len());
    Token::parse(&after[..end])
}

/// One hand-over in the journal for each release, whatever was answered how often.
fn nothing_was_given_twice(place: &Installation, visitors: &[Visitor]) {
    let app = place.open();
    let mut handed_over: BTreeMap<String, u32> = BTreeMap::new();
    for visitor in visitors {
        let safe = visitor.person.safe;
        let entries =
            app.db.read(|conn| consigne::journal::latest(conn, &app.keyring, safe, 10_000)).unwrap();
        for entry in entries.iter().filter(|entry| entry.event == "release.handed_over") {
            *handed_over.entry(entry.detail.get("release").unwrap().to_owned()).or_default() += 1;
        }
    }
    assert!(handed_over.values().all(|times| *times == 1), "{handed_over:?}");
    for release in visitors.iter().flat_map(|visitor| &visitor.given) {
        assert!(handed_over.contains_key(release), "{release} was said to be given");
    }
}

/// Also under this load the log holds no number and no code.
fn the_log_is_clean(place: &Installation, visitors: &[Visitor]) {
    let log = place.said();
    for visitor in visitors {
        let phone = visitor.person.phone.as_deref().unwrap();
        assert!(!log.contains(phone), "a number is in the log");
        for code in place.world.network.codes_of(phone) {
            let spelled = log.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == code);
            assert!(!spelled, "a code is in the log");
        }
    }
}
