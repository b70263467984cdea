//! A whole installation for one test: its own database, port 0, a fixed clock, channels and blobs in memory.

use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use consigne::app::{App, Channels, Stores};
use consigne::blobs::Blobs;
use consigne::clock::{Clock, Timestamp};
use consigne::config::Config;
use consigne::config::sms::Sms;
use consigne::crypto::keyring::Keyring;
use consigne::crypto::secret::Token;
use consigne::messaging::mail::{Mailer, PretendMail};
use consigne::messaging::pretend::PretendBox;
use consigne::messaging::provider::{OutgoingSms, PretendSms, SmsChannel, SmsProvider};

use super::asks::CHANNEL;
use super::database::TestDatabase;
use super::log;
use super::screen::assert_easy;

/// Tuesday 24 November 2026, 09:00 in Paris.
pub const START: Timestamp = Timestamp::from_millis(1_795_507_200_000);

/// What a test talks to. Dropping it fails the test if the traces of its safes don't hold, or if the log says
/// what it must not.
pub struct TestApp {
    pub app: Arc<App>,
    pub url: String,
    sms: PretendBox,
    mail: PretendBox,
    server: actix_web::dev::ServerHandle,
    secrets: Mutex<Vec<String>>,
    broken_on_purpose: AtomicBool,
    _database: TestDatabase,
}

impl TestApp {
    pub async fn spawn() -> Self {
        Self::spawn_with(|_| {}).await
    }

    /// Spawns after `change` has had its way with the configuration.
    pub async fn spawn_with(change: impl FnOnce(&mut Config)) -> Self {
        Self::spawn_on(Stores { blobs: Blobs::memory(), erasure: Blobs::memory() }, change).await
    }

    /// Spawns over stores that the test may look into.
    pub async fn spawn_on(stores: Stores, change: impl FnOnce(&mut Config)) -> Self {
        let sms = PretendBox::memory();
        let channel = SmsChannel { name: CHANNEL.into(), provider: SmsProvider::Pretend(sms.clone()) };
        Self::spawn_over(stores, sms, vec![channel], change).await
    }

    /// Spawns with these channels instead of one that keeps what it is given.
    pub async fn spawn_by(channels: Vec<SmsChannel>, change: impl FnOnce(&mut Config)) -> Self {
        let stores = Stores { blobs: Blobs::memory(), erasure: Blobs::memory() };
        Self::spawn_over(stores, PretendBox::memory(), channels, change).await
    }

    /// Spawns with the channel that `sms` configures, beside the pretend one.
    pub async fn spawn_with_channels(sms: serde_json::Value) -> Self {
        let sms: Sms = serde_json::from_value(sms).unwrap();
        let own = PretendBox::memory();
        let pretend = SmsChannel { name: CHANNEL.into(), provider: SmsProvider::Pretend(own.clone()) };
        let channels = std::iter::once(pretend).chain(SmsChannel::configured(&sms).unwrap()).collect();
        let stores = Stores { blobs: Blobs::memory(), erasure: Blobs::memory() };
        Self::spawn_over(stores, own, channels, |config| config.sms = Some(sms)).await
    }

    #[expect(clippy::unused_async, reason = "the server that it starts needs a runtime around it")]
    async fn spawn_over(
        stores: Stores,
        sms: PretendBox,
        channels: Vec<SmsChannel>,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        log::capture();
        let database = TestDatabase::new();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mut config = test_config(&url, &database.url);
        change(&mut config);
        let mail = PretendBox::memory();
        let channels = Channels { sms: channels, mailer: Some(Mailer::Pretend(mail.clone())) };
        let app = App::build(config, Clock::fixed(START), stores, channels).unwrap();
        let server = consigne::server::start(app.clone(), listener, 2).unwrap();
        let handle = server.handle();
        tokio::spawn(server);
        Self {
            app,
            url,
            sms,
            mail,
            server: handle,
            secrets: Mutex::default(),
            broken_on_purpose: AtomicBool::new(false),
            _database: database,
        }
    }

    /// A client with a cookie jar of its own, that says where its forms come from as a browser does.
    pub fn client(&self) -> Client {
        Client::new(&self.url)
    }

    /// A browser that is enrolled as this kiosk.
    pub fn kiosk_client(&self, device: &Token) -> Client {
        Client::with_cookie(&self.url, &format!("kiosk={}", device.to_text()))
    }

    pub fn now(&self) -> Timestamp {
        self.app.now()
    }

    pub fn advance(&self, by: Duration) {
        self.app.clock.advance(by);
    }

    /// From now on the log must not hold this text; checked when the installation is dropped.
    pub fn secret(&self, text: &str) {
        if text.chars().count() >= 3 {
            self.secrets.lock().unwrap().push(text.to_owned());
        }
    }

    /// The test breaks the journal itself: dropping the installation does not mind.
    pub fn broken_on_purpose(&self) {
        self.broken_on_purpose.store(true, Ordering::SeqCst);
    }

    /// All SMS that were sent, newest first.
    pub fn sms_sent(&self) -> Vec<OutgoingSms> {
        let sent: Vec<PretendSms> = self.sms.newest_first().unwrap();
        sent.into_iter().map(|sent| sent.sms).collect()
    }

    /// All mails that were sent, newest first.
    pub fn mails_sent(&self) -> Vec<PretendMail> {
        self.mail.newest_first().unwrap()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        drop(self.server.stop(false));
        if std::thread::panicking() {
            return;
        }
        log::assert_free_of(&self.secrets.lock().unwrap());
        if !self.broken_on_purpose.load(Ordering::SeqCst) {
            let held = self.app.db.read(|conn| consigne::journal::verify(conn, &self.app.keyring));
            assert!(held.unwrap().is_ok(), "a journal chain does not hold");
        }
    }
}

/// A second less: the last moment at which something still holds.
pub fn just_before(length: Duration) -> Duration {
    length.saturating_sub(Duration::from_secs(1))
}

/// A client of one browser.
pub struct Client {
    http: reqwest::Client,
    url: String,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub content_type: String,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// As one reads it: a space that does not break is a space.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).replace('\u{a0}', " ")
    }

    /// Where a 303 leads; "" if it is none.
    pub fn leads_to(&self) -> &str {
        self.location.as_deref().filter(|_| self.status == 303).unwrap_or_default()
    }

    /// The token of the page's forms.
    pub fn csrf(&self) -> String {
        let text = self.text();
        let rest = text.split("name=\"csrf\" value=\"").nth(1).expect("the page has a form of a session");
        rest.split('"').next().unwrap().to_owned()
    }
}

impl Client {
    pub fn new(url: &str) -> Self {
        Self::with_cookie(url, "")
    }

    /// Of a browser that holds a cookie already.
    pub fn with_cookie(url: &str, cookie: &str) -> Self {
        // Installs the TLS provider that every client of this program uses.
        drop(consigne::messaging::provider::http_client());
        let jar = Arc::new(reqwest::cookie::Jar::default());
        jar.add_cookie_str(cookie, &url.parse().unwrap());
        let http = reqwest::Client::builder()
            .cookie_provider(jar)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self { http, url: url.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.http.get(self.at(path))).await
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.send(self.http.post(self.at(path)).header("Origin", &self.url).form(form)).await
    }

    /// A request made by hand, to a path of this installation.
    pub fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, self.at(path)).header("Origin", &self.url)
    }

    pub async fn send(&self, request: reqwest::RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let header = |name: &str| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned)
        };
        let path = response.url().path().to_owned();
        let answer = Answer {
            status: response.status().as_u16(),
            location: header("location"),
            content_type: header("content-type").unwrap_or_default(),
            headers: response.headers().clone(),
            bytes: response.bytes().await.unwrap().to_vec(),
        };
        if answer.content_type.starts_with("text/html") {
            assert_easy(&path, &answer.text());
        }
        answer
    }

    fn at(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.url) }
    }
}

/// Cheap hashes: what a hash costs is measured by ops/bench, not here.
pub fn test_config(url: &str, database: &str) -> Config {
    let key = Keyring::new_line(1);
    let text = format!(
        "public_url = \"{url}\"\ndatabase_url = \"{database}\"\nserver_key = \"{}\"\n\
         [argon2]\nmemory_kib = 64\npasses = 1\nat_once = 8\n",
        key.trim()
    );
    config::Config::builder()
        .add_source(config::File::from_str(&text, config::FileFormat::Toml))
        .build()
        .unwrap()
        .try_deserialize()
        .unwrap()
}
