//! A provider of SMS for one test: answers by a script, and keeps what it was asked.

use std::sync::{Arc, Mutex};

use actix_web::http::header::HeaderMap;
use actix_web::web::{self, Bytes};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};

/// What it was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `GET /path?query`, as it was sent.
    pub line: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The fields of a form or of the query, sorted.
    pub fn fields(&self) -> Vec<(String, String)> {
        let query = self.line.split_once('?').map_or(self.body.as_str(), |(_, query)| query);
        let url = reqwest::Url::parse(&format!("http://form?{query}")).unwrap();
        let mut fields: Vec<_> = url.query_pairs().into_owned().collect();
        fields.sort();
        fields
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Status and body of an answer.
pub type Answer = (u16, String);
type Script = dyn Fn(&Asked) -> Answer + Send + Sync;
type Kept = Arc<Mutex<Vec<Asked>>>;

/// The server, on a port of its own.
pub struct Provider {
    pub url: String,
    asked: Kept,
}

impl Provider {
    pub fn start(script: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Self {
        let asked = Kept::default();
        let data = web::Data::new((asked.clone(), Box::new(script) as Box<Script>));
        let server =
            HttpServer::new(move || App::new().app_data(data.clone()).default_service(web::to(answer)))
                .workers(1)
                .bind("127.0.0.1:0")
                .unwrap();
        let port = server.addrs().first().unwrap().port();
        actix_web::rt::spawn(server.disable_signals().run());
        Self { url: format!("http://127.0.0.1:{port}"), asked }
    }

    /// Answers everything in the same way.
    pub fn always(status: u16, body: &str) -> Self {
        let body = body.to_owned();
        Self::start(move |_| (status, body.clone()))
    }

    /// All that was asked so far, in order; forgotten with this.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// The first lines of it.
    pub fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }
}

/// An address where nobody listens.
pub fn nobody() -> String {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    format!("http://127.0.0.1:{port}")
}

async fn answer(request: HttpRequest, body: Bytes, state: web::Data<(Kept, Box<Script>)>) -> HttpResponse {
    let asked = Asked {
        line: format!("{} {}", request.method(), request.uri()),
        headers: request.headers().clone(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    let (status, body) = state.1(&asked);
    state.0.lock().unwrap().push(asked);
    HttpResponse::build(status.try_into().unwrap()).content_type("application/json").body(body)
}

/// Pairs as [`Asked::fields`] gives them.
pub fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> =
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    pairs.sort();
    pairs
}
