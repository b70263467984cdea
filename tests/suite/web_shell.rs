//! What every answer has in common: headers, guards of the edge, error pages, assets.

use actix_web::cookie::SameSite;
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, HttpResponse, web};
use askama::Template;
use consigne::clock::Timestamp;
use consigne::crypto::secret::Key;
use consigne::error::Error;
use consigne::i18n::Language;
use consigne::web::display::Display;
use consigne::web::error_page::AppError;
use consigne::web::heard::headphones_cookie;
use consigne::web::pad::Pad;
use consigne::web::page::{Page, Screen, Site, language_cookie, no_language_cookie};
use consigne::web::{assets, cookies, csrf, headers, icons};

fn site(url: &str) -> web::Data<Site> {
    web::Data::new(Site::new(url, "Consigne", true).unwrap())
}

struct Answer {
    status: StatusCode,
    headers: header::HeaderMap,
    text: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

async fn ask(url: &str, request: TestRequest) -> Answer {
    let app = init_service(
        App::new()
            .app_data(site(url))
            .wrap(from_fn(csrf::same_origin))
            .wrap(from_fn(headers::shell))
            .configure(assets::configure)
            .route("/kiosk/keep", web::post().to(async || "kept"))
            .route("/hooks/sms", web::post().to(async || "heard"))
            .route(
                "/form",
                web::get().to(async || HttpResponse::UnprocessableEntity().body("the form again")),
            )
            .route("/number/{n}", web::get().to(async |n: web::Path<u8>| n.to_string()))
            .route("/broken", web::get().to(broken))
            .route("/in", web::get().to(async || Err::<HttpResponse, _>(AppError::SignIn("/desk")))),
    )
    .await;
    let answer = call_service(&app, request.to_request()).await;
    let (status, headers) = (answer.status(), answer.headers().clone());
    Answer { status, headers, text: String::from_utf8(read_body(answer).await.to_vec()).unwrap() }
}

async fn broken() -> Result<HttpResponse, AppError> {
    Err(Error::Corrupt("a secret cause").into())
}

async fn get(path: &str) -> Answer {
    ask("http://consigne.test", TestRequest::get().uri(path)).await
}

async fn post(path: &str, sent: &[(&str, &str)]) -> StatusCode {
    let mut request = TestRequest::default().method(Method::POST).uri(path);
    for pair in sent {
        request = request.insert_header(*pair);
    }
    ask("http://consigne.test", request).await.status
}

#[actix_web::test]
async fn only_our_own_pages_may_change_something() {
    assert_eq!(post("/kiosk/keep", &[("origin", "http://consigne.test")]).await, 200);
    assert_eq!(post("/kiosk/keep", &[("sec-fetch-site", "same-origin"), ("origin", "null")]).await, 200);
    assert_eq!(post("/kiosk/keep", &[]).await, 403);
    assert_eq!(post("/kiosk/keep", &[("origin", "null")]).await, 403);
    assert_eq!(post("/kiosk/keep", &[("origin", "http://consigne.test.evil.test")]).await, 403);
    assert_eq!(
        post("/kiosk/keep", &[("sec-fetch-site", "same-site"), ("origin", "http://consigne.test")]).await,
        403
    );
    assert_eq!(post("/hooks/sms", &[]).await, 200);
}

#[actix_web::test]
async fn a_form_token_holds_for_one_session_and_one_key() {
    let [key, other] = [Key::from_bytes([1; 32]), Key::from_bytes([2; 32])];
    let token = csrf::token(&key, b"session");
    assert!(csrf::check(&key, b"session", &token));
    assert!(!csrf::check(&key, b"another", &token));
    assert!(!csrf::check(&other, b"session", &token));
    assert!(!csrf::check(&key, b"session", ""));
}

#[actix_web::test]
async fn every_answer_bears_the_headers_and_is_kept_nowhere() {
    for path in ["/form", "/nothing/here", "/broken"] {
        let answer = ask("https://consigne.test", TestRequest::get().uri(path)).await;
        let value = |name| answer.header(name);
        assert_eq!(value("cache-control"), "no-store", "{path}");
        assert!(value("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(value("x-content-type-options"), "nosniff");
        assert_eq!(value("referrer-policy"), "same-origin");
        assert!(value("strict-transport-security").starts_with("max-age=63072000"));
        assert_eq!(value("x-request-id").len(), 6);
    }
}

#[actix_web::test]
async fn an_error_says_what_to_do_next_and_its_number_and_not_its_cause() {
    let answer = get("/broken").await;
    assert_eq!(answer.status, 500);
    assert!(answer.text.contains("Essayez encore. Sinon, allez à l’accueil."));
    assert!(answer.text.contains(answer.header("x-request-id")));
    assert!(!answer.text.contains("secret cause"));

    let english = TestRequest::get().uri("/nothing").insert_header((header::ACCEPT_LANGUAGE, "en-GB"));
    let answer = ask("http://consigne.test", english).await;
    assert_eq!(answer.status, 404);
    assert!(answer.text.contains("<html lang=\"en\" dir=\"ltr\""));
    assert!(answer.text.contains("This page does not exist."));
}

#[actix_web::test]
async fn what_could_not_be_read_gets_the_page_and_is_not_quoted() {
    let answer = get("/number/hunter2").await;
    assert_eq!(answer.status, 404);
    assert!(answer.text.contains("<h1>") && !answer.text.contains("hunter2"));
}

#[actix_web::test]
async fn a_machine_gets_a_problem_document() {
    let request = TestRequest::get().uri("/nothing").insert_header((header::ACCEPT, "application/json"));
    let answer = ask("http://consigne.test", request).await;
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(problem["status"], 404);
    assert_eq!(problem["title"], "Not Found");
    let instance = problem["instance"].as_str().unwrap();
    assert_eq!(instance.strip_prefix("urn:consigne:operation:").unwrap().len(), 6);
}

#[actix_web::test]
async fn a_form_with_its_mistakes_keeps_its_own_page() {
    let answer = get("/form").await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.text, "the form again");
}

#[actix_web::test]
async fn who_is_not_signed_in_is_sent_to_the_door() {
    let answer = get("/in").await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), "/desk");
}

#[actix_web::test]
async fn an_asset_is_kept_for_good_under_its_hash_and_only_there() {
    let url = assets::url("kiosk.css");
    let answer = get(&url).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    let again = TestRequest::get().uri(&url).insert_header((header::IF_NONE_MATCH, answer.header("etag")));
    assert_eq!(ask("http://consigne.test", again).await.status, 304);
    assert_eq!(get("/static/0123456789abcdef/kiosk.css").await.status, 404);
}

#[actix_web::test]
async fn a_cookie_is_host_bound_on_https_and_plain_in_a_demonstration() {
    let cookie = cookies::session(&site("https://consigne.test"), "kiosk", "v", SameSite::Strict).to_string();
    assert_eq!(cookie, "__Host-kiosk=v; HttpOnly; SameSite=Strict; Secure; Path=/");
    let cookie = cookies::session(&site("http://127.0.0.1:8080"), "kiosk", "v", SameSite::Lax).to_string();
    assert_eq!(cookie, "kiosk=v; HttpOnly; SameSite=Lax; Path=/");
}

#[actix_web::test]
async fn what_somebody_chose_is_host_bound_too() {
    let site = site("https://consigne.test");
    let chosen = [
        language_cookie(&site, Language::FRENCH),
        Display::default().cookie(&site),
        headphones_cookie(&site, true),
        no_language_cookie(&site),
        Display::no_cookie(&site),
        headphones_cookie(&site, false),
    ];
    for cookie in chosen {
        assert!(cookie.name().starts_with("__Host-") && cookie.path() == Some("/"), "{cookie}");
        assert!(cookie.secure() == Some(true) && cookie.http_only() == Some(true), "{cookie}");
    }
}

#[actix_web::test]
async fn signing_out_takes_the_cookie_away_and_sets_another() {
    let site = site("https://consigne.test");
    let [gone, fresh] = cookies::ended(&site, "kiosk");
    assert!(gone.to_string().contains("__Host-kiosk=;") && gone.to_string().contains("Max-Age=0"));
    assert!(fresh.name() == "__Host-end" && fresh.value().len() == 16);
    assert_ne!(fresh.value(), cookies::ended(&site, "kiosk")[1].value());
}

#[actix_web::test]
async fn the_public_address_has_no_path() {
    assert_eq!(Site::new("https://Consigne.test/", "", false).unwrap().origin(), "https://consigne.test");
    for wrong in ["consigne.test", "https://consigne.test/safe", "ftp://x", "https://", "https://a@b"] {
        assert!(Site::new(wrong, "", false).is_err(), "{wrong}");
    }
}

/// A screen made of the kiosk's frame and the number pad.
#[derive(Template)]
#[template(
    ext = "html",
    config = "kiosk/askama.toml",
    source = r#"{% extends "base_kiosk.html" %}{% block title %}x{% endblock %}
{% block content %}<h1>x</h1>{% include "components/pin_pad.html" %}{% endblock %}"#
)]
struct PadScreen {
    page: Page,
    pad: Pad,
}

fn pad_screen(demo: bool, pad: Pad) -> String {
    let site = Site::new("http://consigne.test", "Consigne", demo).unwrap();
    let page = Page::new(&site, Language::FRENCH, Timestamp::default())
        .on_screen(Screen::Small10, Display::default());
    PadScreen { page: page.with_csrf("t0ken".to_owned()), pad }.render().unwrap()
}

#[actix_web::test]
async fn the_pad_shows_how_many_digits_were_typed_and_not_which() {
    let text = pad_screen(false, Pad::secret("/kiosk/pin", 6, 2));
    assert_eq!(text.matches("dot dot--on").count(), 2);
    assert_eq!(text.matches("class=\"dot").count(), 7); // six and the ring around them
    assert!(text.contains(">2 chiffres tapés</p>"));
    let all = "Aucun chiffre tapé|1 chiffre tapé|2 chiffres tapés|3 chiffres tapés|4 chiffres tapés|5 chiffres tapés|6 chiffres tapés";
    assert!(text.contains(&format!("data-spoken=\"{all}\"")), "the script says each");
    for digit in 0..=9 {
        assert!(text.contains(&format!("name=\"digit\" value=\"{digit}\"")));
    }
    let shown = pad_screen(false, Pad::shown("/kiosk/number", 8, "1234"));
    assert!(shown.contains(">4</span>") && shown.contains("dot--gap"));
}

#[actix_web::test]
async fn the_frame_keeps_its_promises() {
    let text = pad_screen(true, Pad::secret("/kiosk/pin", 6, 0));
    assert!(
        text.contains(
            "<html lang=\"fr\" dir=\"ltr\" class=\"kiosk screen-small10 size-normal scheme-normal\">"
        )
    );
    assert!(text.contains("Ce n’est pas un coffre-fort numérique au sens de la loi."));
    assert!(!pad_screen(false, Pad::secret("/", 6, 0)).contains("demo-banner"));
    assert_eq!(text.matches("name=\"csrf\" value=\"t0ken\"").count(), 3);
    // The content security policy would stop these.
    assert!(!text.contains("style=\"") && !text.contains("<style") && !text.contains("onclick"));
}

#[actix_web::test]
async fn a_page_is_small() {
    let page = pad_screen(true, Pad::secret("/kiosk/pin", 6, 0)).len();
    assert!(page < 20_000, "the page has {page} bytes");
    for name in assets::names() {
        let size = assets::size(name).unwrap();
        let most = if name.contains(".css") { 15_000 } else { 4_000 };
        assert!(size > 200 && size <= most, "{name} has {size} bytes");
    }
}

#[actix_web::test]
async fn every_icon_that_a_template_names_exists() {
    let mut seen = 0;
    let mut folders = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("kiosk/templates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for name in std::fs::read_to_string(&path).unwrap().split("icon(\"").skip(1) {
                let name = name.split('"').next().unwrap();
                assert!(icons::icon(name).is_known(), "{name} in {}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 5);
}
