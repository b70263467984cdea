//! A provider of SMS that plays Twilio, with faults: it answers too late or not, is busy, loses what it should tell,
//! tells it twice and in the wrong order.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use actix_web::{App, HttpResponse, HttpServer, web};
use consigne::config::sms::Twilio as Account;
use consigne::messaging::provider::twilio::Twilio;
use consigne::messaging::provider::{Report, SmsChannel, SmsProvider, Told, http_client};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::json;

/// How often what goes wrong, of a thousand calls.
#[derive(Clone, Copy, Default)]
pub struct Faults {
    /// Too many requests; nothing is taken.
    pub busy: u32,
    /// A server error; nothing is taken.
    pub broken: u32,
    /// Taken, and the answer is lost.
    pub answer_lost: u32,
    /// Refused for good.
    pub refused: u32,
    /// The number said STOP to the provider.
    pub opted_out: u32,
    /// The list of messages can't be read.
    pub list_broken: u32,
    /// A message is given up after it was taken.
    pub failed: u32,
    /// What it should tell is lost.
    pub report_lost: u32,
    /// It is told twice.
    pub report_doubled: u32,
    /// The later state is told first.
    pub report_swapped: u32,
}

/// An SMS that the provider has taken.
#[derive(Clone)]
pub struct Taken {
    pub sid: String,
    pub to: String,
    pub body: String,
    pub told: Told,
    pub answer_lost: bool,
}

struct State {
    random: StdRng,
    faults: Faults,
    taken: Vec<Taken>,
    reports: VecDeque<Report>,
    down: bool,
}

#[derive(Clone)]
pub struct FakeTwilio {
    pub channel: SmsChannel,
    state: Arc<Mutex<State>>,
}

impl FakeTwilio {
    /// A provider on a port of its own, as the channel of this name.
    pub fn start(name: &str, seed: u64, faults: Faults) -> Self {
        let state = Arc::new(Mutex::new(State {
            random: StdRng::seed_from_u64(seed),
            faults,
            taken: Vec::new(),
            reports: VecDeque::new(),
            down: false,
        }));
        let data = web::Data::from(state.clone());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(data.clone())
                .route("/2010-04-01/Accounts/AC1/Messages.json", web::post().to(send))
                .route("/2010-04-01/Accounts/AC1/Messages.json", web::get().to(list))
                .route("/2010-04-01/Accounts/AC1/Messages/{sid}.json", web::get().to(read))
                .route("/2010-04-01/Accounts/AC1/Messages/{sid}.json", web::post().to(redact))
                .route("/2010-04-01/Accounts/AC1/Balance.json", web::get().to(balance))
        });
        let server = server.workers(1).bind("127.0.0.1:0").unwrap();
        let port = server.addrs().first().unwrap().port();
        actix_web::rt::spawn(server.disable_signals().run());
        let account: Account = serde_json::from_value(json!({
            "base_url": format!("http://127.0.0.1:{port}"), "account_sid": "AC1", "auth_token": "secret",
            "from": "38199"
        }))
        .unwrap();
        let provider = SmsProvider::Twilio(Twilio::with_client(account, http_client().unwrap()));
        Self { channel: SmsChannel { name: name.to_owned(), provider }, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.state().taken.clone()
    }

    pub fn change(&self, faults: Faults) {
        self.state().faults = faults;
    }

    /// Nothing is answered but errors.
    pub fn set_down(&self, down: bool) {
        self.state().down = down;
    }

    /// What it has to tell since the last time, in the order in which it arrives.
    pub fn reports(&self) -> Vec<Report> {
        self.state().reports.drain(..).collect()
    }
}

type Shared = web::Data<Mutex<State>>;

impl State {
    fn happens(&mut self, of_a_thousand: u32) -> bool {
        self.random.random_range(0..1000) < of_a_thousand
    }

    fn take(&mut self, to: &str, body: &str, answer_lost: bool) -> String {
        let sid = format!("SM{:032x}", self.random.random::<u128>());
        let faults = self.faults;
        let told = if self.happens(faults.failed) { Told::Undelivered } else { Told::Delivered };
        let mut reports = vec![Told::Sent, told];
        if self.happens(faults.report_swapped) {
            reports.reverse();
        }
        for told in reports {
            let copies = 1 + usize::from(self.happens(faults.report_doubled));
            if !self.happens(faults.report_lost) {
                let report = Report { provider_id: sid.clone(), told, error: None };
                self.reports.extend(std::iter::repeat_n(report, copies));
            }
        }
        self.taken.push(Taken { sid: sid.clone(), to: to.into(), body: body.into(), told, answer_lost });
        sid
    }
}

async fn send(form: web::Form<Vec<(String, String)>>, state: Shared) -> HttpResponse {
    let mut state = state.lock().unwrap();
    let field = |name: &str| form.iter().find(|(own, _)| own == name).unwrap().1.clone();
    let faults = state.faults;
    if state.down || state.happens(faults.broken) {
        return HttpResponse::ServiceUnavailable().json(json!({ "code": 20500, "status": 503 }));
    }
    if state.happens(faults.busy) {
        return HttpResponse::TooManyRequests()
            .insert_header(("Retry-After", "1"))
            .json(json!({ "code": 20429, "status": 429 }));
    }
    if state.happens(faults.refused) {
        return HttpResponse::BadRequest().json(json!({ "code": 21211, "status": 400 }));
    }
    if state.happens(faults.opted_out) {
        return HttpResponse::BadRequest().json(json!({ "code": 21610, "status": 400 }));
    }
    let answer_lost = state.happens(faults.answer_lost);
    let sid = state.take(&field("To"), &field("Body"), answer_lost);
    if answer_lost {
        // Half of it: what a dead line leaves.
        return HttpResponse::Created().content_type("application/json").body("{\"sid\":");
    }
    HttpResponse::Created().json(json!({ "sid": sid, "status": "queued" }))
}

/// The API of the provider is down, or its list is.
fn unavailable() -> HttpResponse {
    HttpResponse::ServiceUnavailable().json(json!({ "code": 20500, "status": 503 }))
}

async fn list(query: web::Query<Vec<(String, String)>>, state: Shared) -> HttpResponse {
    let mut state = state.lock().unwrap();
    let broken = state.faults.list_broken;
    if state.down || state.happens(broken) {
        return unavailable();
    }
    let to = &query.iter().find(|(name, _)| name == "To").unwrap().1;
    let messages: Vec<_> = state.taken.iter().filter(|taken| &taken.to == to).map(shown).collect();
    HttpResponse::Ok().json(json!({ "messages": messages, "next_page_uri": null }))
}

fn shown(taken: &Taken) -> serde_json::Value {
    // Far in the future of every test: what is listed is never too old.
    let date = "Tue, 24 Nov 2037 09:00:00 +0000";
    json!({
        "sid": taken.sid, "to": taken.to, "body": taken.body, "status": taken.told.name(),
        "direction": "outbound-api", "error_code": null, "date_created": date, "date_sent": date
    })
}

async fn read(sid: web::Path<String>, state: Shared) -> HttpResponse {
    let state = state.lock().unwrap();
    match state.taken.iter().find(|taken| taken.sid == *sid).filter(|_| !state.down) {
        Some(taken) => HttpResponse::Ok().json(shown(taken)),
        None => unavailable(),
    }
}

async fn redact(sid: web::Path<String>, state: Shared) -> HttpResponse {
    let mut state = state.lock().unwrap();
    let down = state.down;
    match state.taken.iter_mut().find(|taken| taken.sid == *sid).filter(|_| !down) {
        Some(taken) => {
            taken.body.clear();
            HttpResponse::Ok().json(json!({ "sid": taken.sid, "body": "" }))
        }
        None => unavailable(),
    }
}

async fn balance(state: Shared) -> HttpResponse {
    if state.lock().unwrap().down {
        return unavailable();
    }
    HttpResponse::Ok().json(json!({ "balance": "12.30", "currency": "EUR", "account_sid": "AC1" }))
}
