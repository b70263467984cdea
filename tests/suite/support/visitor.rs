//! A holder at the kiosk of a program that may be killed at any moment, and what it has told him.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::time::Duration;

use consigne::gateway::{signature, sms};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use reqwest::RequestBuilder;
use reqwest::multipart::{Form, Part};
use secrecy::SecretString;

use super::asks::{FORM, form};
use super::network::FakeNetwork;
use super::people::Person;

/// The public address: behind a proxy that ends TLS, so not the one that the program listens on.
pub const PUBLIC_URL: &str = "https://coffre.example";
pub const TOKEN: &str = "jeton";

/// Where the program listens, and who carries its SMS.
pub struct World {
    pub http: reqwest::Client,
    pub local: String,
    pub network: FakeNetwork,
}

/// The program went away in the middle of a request.
pub struct Gone;
type Step<T> = Result<T, Gone>;

/// What came back.
struct Seen {
    status: u16,
    location: String,
    body: Vec<u8>,
}

/// A paper of which the kiosk has said "C'est rangé".
pub struct Kept {
    pub id: String,
    /// How dark its page is.
    pub grey: u8,
    /// The page as the kiosk showed it; none when the answer to its upload was lost, and with it its address.
    pub shown: Option<Vec<u8>>,
}

/// A paper that is being added. After a kill he goes on where he was, as the kiosk's list offers.
struct Draft {
    address: String,
    id: String,
    grey: u8,
    sent: bool,
    there: bool,
    shown: Option<Vec<u8>>,
}

/// A release that waits for the code.
struct Waiting {
    id: String,
    tried: BTreeSet<String>,
    /// An answer by SMS that is on its way: its id and text. The provider tries until it is taken.
    sms: Option<(String, String)>,
}

pub struct Visitor {
    pub person: Person,
    /// Id of the recipient to whom he gives.
    pub recipient: String,
    pub kept: Vec<Kept>,
    /// Ids of the releases of which the kiosk has said "C'est donné".
    pub given: Vec<String>,
    cookies: BTreeMap<String, String>,
    csrf: Option<String>,
    draft: Option<Draft>,
    waiting: Option<Waiting>,
    asks_left: u32,
    counter: u32,
}

impl Visitor {
    pub fn new(person: Person, device: &str, recipient: String, asks_left: u32) -> Self {
        let cookies = BTreeMap::from([("__Host-kiosk".to_owned(), device.to_owned())]);
        let (kept, given) = (Vec::new(), Vec::new());
        Self {
            person,
            recipient,
            kept,
            given,
            cookies,
            csrf: None,
            draft: None,
            waiting: None,
            asks_left,
            counter: 0,
        }
    }

    /// Does one thing after the other until the program goes away.
    pub async fn visit(&mut self, world: &World) {
        while self.turn(world).await.is_ok() {}
    }

    async fn turn(&mut self, world: &World) -> Step<()> {
        if self.csrf.is_none() {
            return self.come_in(world).await;
        }
        if self.waiting.is_some() {
            return self.answer(world).await;
        }
        if self.draft.is_none() && self.asks_left > 0 && !self.kept.is_empty() {
            return self.ask(world).await;
        }
        self.add(world).await
    }

    /// Shows the card and types the PIN.
    pub async fn come_in(&mut self, world: &World) -> Step<()> {
        let card = self.person.card.clone();
        let seen = self.post(world, "/kiosk/card", &[("card", &card)]).await?;
        assert_eq!(seen.location, "/kiosk/code");
        let page = self.get(world, "/kiosk/code").await?;
        let pin = String::from_utf8(self.person.pin.as_ref().unwrap().digits().to_vec()).unwrap();
        let fields = [("csrf", csrf_in(&page)), ("digit", "ok".into()), ("pin", pin)];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let seen = self.post(world, "/kiosk/code", &fields).await?;
        assert_eq!(seen.location, "/kiosk/home");
        let page = self.get(world, "/kiosk/add").await?;
        self.csrf = Some(csrf_in(&page));
        Ok(())
    }

    /// One step on the way of a paper into the safe.
    async fn add(&mut self, world: &World) -> Step<()> {
        let Some(mut draft) = self.draft.take() else {
            let title = format!("Papier {}", self.counter + 1);
            let named = [("kind", "other"), ("title", title.as_str())];
            let address = self.post_signed(world, "/kiosk/add", &named).await?.location;
            let id = address.rsplit('/').next().unwrap().to_owned();
            self.counter += 1;
            let grey = u8::try_from(20 + (self.counter * 37) % 220).unwrap();
            self.draft = Some(Draft { address, id, grey, sent: false, there: false, shown: None });
            return Ok(());
        };
        let done = self.add_to(world, &mut draft).await;
        if !matches!(done, Ok(true)) {
            self.draft = Some(draft);
        }
        done.map(drop)
    }

    /// Whether the kiosk has said that it is kept.
    async fn add_to(&mut self, world: &World, draft: &mut Draft) -> Step<bool> {
        let address = draft.address.clone();
        if !draft.there {
            // The page may be there although the answer to its upload was lost.
            if draft.sent {
                draft.there = self.get(world, &format!("{address}/more")).await?.status == 200;
                draft.sent = draft.there;
                return Ok(false);
            }
            draft.sent = true;
            let paper = Part::bytes(picture(draft.grey)).file_name("papier.png");
            let form = Form::new().text("csrf", self.csrf.clone().unwrap()).part("paper", paper);
            let upload = world.http.post(format!("{}{address}/pages", world.local));
            let seen = self.send(upload.multipart(form)).await?;
            assert!(seen.location.contains("/check/"), "{}", seen.failure());
            draft.shown = self.picture_on(world, &seen.location).await?;
            return Ok(false);
        }
        let seen = self.post_signed(world, &format!("{address}/keep"), &[]).await?;
        assert_eq!(seen.location, format!("{address}/kept"));
        let seen = self.get(world, &seen.location).await?;
        assert_eq!(seen.status, 200);
        self.kept.push(Kept { id: draft.id.clone(), grey: draft.grey, shown: draft.shown.take() });
        Ok(true)
    }

    async fn ask(&mut self, world: &World) -> Step<()> {
        let (paper, who) = (self.kept.last().unwrap().id.clone(), self.recipient.clone());
        let wish = [("document", paper.as_str()), ("who", &who), ("reason", "housing"), ("length", "week")];
        let seen = self.post_signed(world, "/kiosk/give", &wish).await?;
        let id = seen.location.strip_prefix("/kiosk/give/").and_then(|rest| rest.strip_suffix("/code"));
        // "Trop souvent": an answer was lost, and its code counts all the same.
        let Some(id) = id else {
            assert_eq!(seen.status, 200, "{}", seen.location);
            self.asks_left = 0;
            return Ok(());
        };
        self.asks_left -= 1;
        self.waiting = Some(Waiting { id: id.to_owned(), tried: BTreeSet::new(), sms: None });
        Ok(())
    }

    /// Types the newest code, or sends it by SMS, and looks what became of it.
    async fn answer(&mut self, world: &World) -> Step<()> {
        let Some(mut waiting) = self.waiting.take() else { return Ok(()) };
        let done = self.answer_to(world, &mut waiting).await;
        if !matches!(done, Ok(true)) {
            self.waiting = Some(waiting);
        }
        done.map(drop)
    }

    /// Whether nothing is waited for any more.
    async fn answer_to(&mut self, world: &World, waiting: &mut Waiting) -> Step<bool> {
        let address = format!("/kiosk/give/{}", waiting.id);
        let codes = world.network.codes_of(self.person.phone.as_deref().unwrap());
        let code = codes.iter().rev().find(|code| !waiting.tried.contains(*code)).cloned();
        if let Some((id, text)) = &waiting.sms {
            self.receive(world, id, text).await?;
            waiting.sms = None;
        } else if let Some(code) = code {
            self.counter += 1;
            if self.counter.is_multiple_of(2) {
                let text = format!("OUI {code}");
                waiting.tried.insert(code);
                waiting.sms = Some((self.message_id(), text));
                return Ok(false);
            }
            self.type_code(world, &address, &code).await?;
            waiting.tried.insert(code);
        } else {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let seen = self.get(world, &address).await?;
        if seen.status == 303 {
            return Ok(false);
        }
        if seen.text().contains("C’est donné") || seen.text().contains("C'est donné") {
            // Not twice, when the program goes away while he tries the code again.
            if self.given.last() != Some(&waiting.id) {
                self.given.push(waiting.id.clone());
            }
            self.answer_again(world, &address, waiting).await?;
        }
        Ok(true)
    }

    /// The same codes once more, both ways: nothing may come of it.
    async fn answer_again(&mut self, world: &World, address: &str, waiting: &Waiting) -> Step<()> {
        for code in &waiting.tried {
            self.counter += 1;
            let id = self.message_id();
            self.receive(world, &id, &format!("OUI {code}")).await?;
            self.type_code(world, address, code).await?;
        }
        Ok(())
    }

    fn message_id(&self) -> String {
        format!("IN-{}-{}", self.person.number, self.counter)
    }

    async fn type_code(&mut self, world: &World, address: &str, code: &str) -> Step<()> {
        self.post_signed(world, &format!("{address}/code"), &[("digit", "ok"), ("pin", code)]).await.map(drop)
    }

    async fn receive(&mut self, world: &World, id: &str, text: &str) -> Step<()> {
        let from = self.person.phone.clone().unwrap();
        let body = form(&[("MessageSid", id), ("From", &from), ("Body", text)]);
        let url = format!("{PUBLIC_URL}{}", sms::inbound_path("pretend"));
        let signed = signature::sign(&SecretString::from(TOKEN), &url, FORM, body.as_bytes()).unwrap();
        let request = world
            .http
            .post(format!("{}{}", world.local, sms::inbound_path("pretend")))
            .header("Content-Type", FORM)
            .header("X-Twilio-Signature", signed)
            .body(body);
        let seen = self.send(request).await?;
        assert_eq!(seen.status, 200);
        Ok(())
    }

    /// The page of a paper, as the kiosk shows it now.
    pub async fn page_of(&mut self, world: &World, paper: &str) -> Option<Vec<u8>> {
        self.picture_on(world, &format!("/kiosk/papers/{paper}?at=0")).await.ok()?
    }

    /// The picture of a paper that a page shows.
    async fn picture_on(&mut self, world: &World, page: &str) -> Step<Option<Vec<u8>>> {
        let page = self.get(world, page).await?.text();
        let Some((_, address)) = page.split_once("src=\"/kiosk/picture/") else { return Ok(None) };
        let address = format!("/kiosk/picture/{}", address.split('"').next().unwrap());
        let seen = self.get(world, &address).await?;
        Ok((seen.status == 200).then_some(seen.body))
    }

    async fn get(&mut self, world: &World, path: &str) -> Step<Seen> {
        self.send(world.http.get(format!("{}{path}", world.local))).await
    }

    async fn post_signed(&mut self, world: &World, path: &str, fields: &[(&str, &str)]) -> Step<Seen> {
        let csrf = self.csrf.clone().unwrap();
        let fields: Vec<_> = fields.iter().copied().chain([("csrf", csrf.as_str())]).collect();
        self.post(world, path, &fields).await
    }

    async fn post(&mut self, world: &World, path: &str, fields: &[(&str, &str)]) -> Step<Seen> {
        self.send(world.http.post(format!("{}{path}", world.local)).form(fields)).await
    }

    /// As a browser behind the proxy: cookies, and where the form comes from.
    async fn send(&mut self, request: RequestBuilder) -> Step<Seen> {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("Cookie", cookies.join("; ")).header("Origin", PUBLIC_URL);
        let answer = request.send().await.map_err(|_| Gone)?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let body = answer.bytes().await.map_err(|_| Gone)?.to_vec();
        for cookie in headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok()) {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let location = headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let seen = Seen { status, location: location.to_owned(), body };
        assert!(status < 500, "{}", seen.failure());
        Ok(seen)
    }
}

impl Seen {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Seen {
    /// What went wrong, without the head of its page.
    fn failure(&self) -> String {
        let text = self.text();
        format!("{} {}", self.status, text.split_once("<main").map_or(text.as_str(), |(_, main)| main))
    }
}

fn csrf_in(page: &Seen) -> String {
    let text = page.text();
    let (_, after) = text.split_once("name=\"csrf\"").unwrap_or_else(|| panic!("no token: {text}"));
    let (_, value) = after.split_once("value=\"").unwrap();
    value.split('"').next().unwrap().to_owned()
}

/// A page of one shade: small, because it is drawn many times.
fn picture(grey: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(GrayImage::from_pixel(84, 118, Luma([grey])))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}
