//! A provider of SMS with Twilio's interface, that delivers to phones in memory.

use std::sync::{Arc, Mutex};

use actix_web::{App, HttpResponse, HttpServer, web};

/// Number and text, in the order of arrival.
type Texts = Arc<Mutex<Vec<(String, String)>>>;

pub struct FakeNetwork {
    pub url: String,
    texts: Texts,
}

async fn take(form: web::Form<Vec<(String, String)>>, texts: web::Data<Texts>) -> HttpResponse {
    let field =
        |name: &str| form.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone()).unwrap();
    let mut texts = texts.lock().unwrap();
    texts.push((field("To"), field("Body")));
    HttpResponse::Created().json(serde_json::json!({ "sid": format!("SM{}", texts.len()) }))
}

/// What a number was sent: asked after an answer that was lost.
async fn list(query: web::Query<Vec<(String, String)>>, texts: web::Data<Texts>) -> HttpResponse {
    let to = query.iter().find(|(name, _)| name == "To").map(|(_, value)| value.clone()).unwrap();
    let texts = texts.lock().unwrap();
    let mine = texts.iter().enumerate().filter(|(_, (number, _))| *number == to);
    let shown = mine.map(|(place, (number, body))| {
        serde_json::json!({ "sid": format!("SM{}", place + 1), "to": number, "body": body, "status": "sent" })
    });
    HttpResponse::Ok()
        .json(serde_json::json!({ "messages": shown.collect::<Vec<_>>(), "next_page_uri": null }))
}

impl FakeNetwork {
    /// Must be called inside an actix runtime.
    pub fn spawn() -> Self {
        let texts = Texts::default();
        let data = web::Data::new(texts.clone());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(data.clone())
                .route("/2010-04-01/Accounts/AC1/Messages.json", web::post().to(take))
                .route("/2010-04-01/Accounts/AC1/Messages.json", web::get().to(list))
        })
        .workers(1)
        .bind("127.0.0.1:0")
        .unwrap();
        let url = format!("http://{}", server.addrs().first().unwrap());
        actix_web::rt::spawn(server.disable_signals().run());
        Self { url, texts }
    }

    /// The codes that this phone got, oldest first.
    pub fn codes_of(&self, phone: &str) -> Vec<String> {
        let texts = self.texts.lock().unwrap();
        let bodies = texts.iter().filter(|(to, _)| to == phone).map(|(_, body)| body.as_str());
        bodies.filter_map(six_digits).collect()
    }
}

fn six_digits(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 6).map(ToOwned::to_owned)
}
