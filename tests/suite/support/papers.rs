//! A holder inside his safe at the kiosk, with papers in hand.

use std::fmt::Write as _;
use std::io::Cursor;

use consigne::web::csrf;
use image::{GrayImage, ImageFormat, Luma};
use reqwest::Method;
use reqwest::multipart::{Form, Part};

use super::app::{Answer, Client, TestApp};
use super::people::{Person, Site};

/// The browser of a kiosk where this person is in.
pub struct AtKiosk {
    client: Client,
    cookies: String,
    pub csrf: String,
}

impl TestApp {
    pub fn browser_of(&self, site: &Site, person: &Person) -> AtKiosk {
        let session = self.come_in(site, person);
        let cookies = format!("kiosk={}; safe={}", site.device.to_text(), session.token.to_text());
        let csrf = csrf::token(self.app.keyring.code(), session.token.as_bytes());
        AtKiosk { client: self.client(), cookies, csrf }
    }
}

impl AtKiosk {
    pub async fn get(&self, path: &str) -> Answer {
        self.client.send(self.request(Method::GET, path)).await
    }

    /// Posts a form with its token.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let form: Vec<_> = form.iter().copied().chain([("csrf", self.csrf.as_str())]).collect();
        self.client.send(self.request(Method::POST, path).form(&form)).await
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, path).header("Cookie", &self.cookies)
    }

    /// A request made by hand.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Answer {
        self.client.send(request).await
    }

    /// Begins a paper that is called by its kind: the address of its draft.
    pub async fn begin(&self, kind: &str) -> String {
        self.begin_named(kind, "").await
    }

    pub async fn begin_named(&self, kind: &str, title: &str) -> String {
        let choice = format!("name=\"kind\" value=\"{kind}\"");
        assert!(self.get("/kiosk/add").await.text().contains(&choice), "{kind} can be chosen");
        let answer = self.post("/kiosk/add", &[("kind", kind), ("title", title)]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.location.unwrap()
    }

    /// Uploads a page into a draft.
    pub async fn upload(&self, draft: &str, bytes: Vec<u8>) -> Answer {
        self.upload_at(draft, bytes, "").await
    }

    /// From a screen that said how many pages the draft had.
    pub async fn upload_at(&self, draft: &str, bytes: Vec<u8>, at: &str) -> Answer {
        let paper = Part::bytes(bytes).file_name("secret-name.bin");
        let form = Form::new().text("csrf", self.csrf.clone()).text("at", at.to_owned()).part("paper", paper);
        self.send(self.request(Method::POST, &format!("{draft}/pages")).multipart(form)).await
    }

    /// The address of the picture on a page.
    pub async fn picture_on(&self, page: &str) -> String {
        let page = self.get(page).await.text();
        let rest = page.split("src=\"/kiosk/picture/").nth(1).unwrap_or_else(|| panic!("no picture: {page}"));
        format!("/kiosk/picture/{}", rest.split('"').next().unwrap())
    }

    /// What that picture is.
    pub async fn look_at(&self, page: &str) -> Answer {
        self.get(&self.picture_on(page).await).await
    }

    /// Adds a whole paper; returns its id.
    pub async fn add(&self, kind: &str, title: &str, pages: &[Vec<u8>]) -> String {
        let draft = self.begin_named(kind, title).await;
        for page in pages {
            let answer = self.upload(&draft, page.clone()).await;
            assert_eq!(answer.status, 303, "{}", answer.text());
        }
        let kept = self.post(&format!("{draft}/keep"), &[]).await;
        assert_eq!(kept.location, Some(format!("{draft}/kept")), "{}", kept.text());
        draft.rsplit('/').next().unwrap().to_owned()
    }
}

/// A sheet with strokes of its own.
fn sheet(seed: u32) -> GrayImage {
    GrayImage::from_fn(420, 594, |x, y| {
        let stroke = x > 60 && x < 360 && (y / 12) % 3 == 0 && (x * 7 + (y / 36) * (13 + seed)) % 23 < 9;
        Luma([if stroke { 30 } else { 235 }])
    })
}

fn written(seed: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    sheet(seed).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

pub fn png(seed: u32) -> Vec<u8> {
    written(seed, ImageFormat::Png)
}

pub fn jpeg(seed: u32) -> Vec<u8> {
    written(seed, ImageFormat::Jpeg)
}

/// A PDF of so many A4 pages; `trailer` is for what a hostile one has there.
pub fn pdf(pages: usize, trailer: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..pages).map(|page| format!("{} 0 R", 3 + page)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Count {pages} /Kids [{}] >>", kids.join(" ")),
    ];
    objects.resize(2 + pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>".to_owned());
    let (mut out, mut places) = (String::from("%PDF-1.4\n"), String::new());
    for (number, object) in objects.iter().enumerate() {
        writeln!(places, "{:010} 00000 n ", out.len()).unwrap();
        write!(out, "{} 0 obj\n{object}\nendobj\n", number + 1).unwrap();
    }
    let (start, size) = (out.len(), objects.len() + 1);
    write!(out, "xref\n0 {size}\n0000000000 65535 f \n{places}").unwrap();
    write!(out, "trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n").unwrap();
    out.into_bytes()
}
