//! Uploads that are no paper: one sentence, an operation number, a journal entry, and nothing changed.

use std::path::Path;

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;

use crate::support::app::{Answer, TestApp};
use crate::support::papers::{AtKiosk, jpeg, pdf, png};

/// A PNG whose header promises 2.5 thousand million pixels.
fn bomb() -> Vec<u8> {
    let mut bytes = png(1);
    bytes[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    bytes
}

fn locked() -> Vec<u8> {
    pdf(1, "/Encrypt << /Filter /Other /V 9 >>")
}

fn is_a_refusal(answer: &Answer, sentence: &str) {
    let text = answer.text();
    assert!(text.contains(sentence), "{text}");
    assert!(text.contains("Numéro pour l’aide"), "{text}");
    assert!(!text.contains("secret-name"), "{text}");
}

#[tokio::test]
async fn each_refusal_says_one_sentence_is_noted_and_changes_nothing() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("income").await;
    let whole = jpeg(1);
    for (bytes, status, sentence) in [
        (Vec::new(), 422, "Il n’y a pas de fichier."),
        (b"GIF89a and so on".to_vec(), 422, "Ce n’est pas une photo ni un PDF."),
        (whole[..200].to_vec(), 422, "On ne peut pas lire ce fichier."),
        (bomb(), 422, "Cette photo est trop grande."),
        (locked(), 422, "Ce PDF a un mot de passe."),
        (pdf(2000, ""), 422, "Ce PDF a trop de pages."),
        (vec![0xFF; 21 * 1024 * 1024], 413, "Le fichier est trop gros."),
    ] {
        let answer = kiosk.upload(&draft, bytes).await;
        assert_eq!(answer.status, status, "{sentence}");
        is_a_refusal(&answer, sentence);
    }
    let refused = app.journal(&awa).iter().filter(|event| *event == "document.refused").count();
    assert_eq!(refused, 7);
    assert!(app.app.blobs.names().unwrap().is_empty());
    assert_eq!(kiosk.upload(&draft, whole).await.status, 303, "the draft is as good as before");
}

#[tokio::test]
async fn a_hundred_megabytes_get_their_sentence() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("income").await;
    let answer = kiosk.upload(&draft, vec![0xFF; 100_000_000]).await;
    assert_eq!(answer.status, 413);
    is_a_refusal(&answer, "Le fichier est trop gros.");
}

#[tokio::test]
async fn a_paper_has_forty_pages_at_most() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("income").await;
    for _ in 0..40 {
        assert_eq!(kiosk.upload(&draft, pdf(1, "")).await.status, 303);
    }
    is_a_refusal(&kiosk.upload(&draft, pdf(1, "")).await, "Ce papier a trop de pages.");
    assert_eq!(app.journal(&awa).last().map(String::as_str), Some("document.refused"));
}

#[tokio::test]
async fn an_upload_without_the_token_of_the_session_is_forbidden() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let mut kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("income").await;
    kiosk.csrf = "0".repeat(64);
    assert_eq!(kiosk.upload(&draft, png(1)).await.status, 403);
    assert_eq!(kiosk.post("/kiosk/add", &[("kind", "income")]).await.status, 403);
    assert_eq!(kiosk.post(&format!("{draft}/keep"), &[]).await.status, 403);
    assert!(app.app.blobs.names().unwrap().is_empty());
}

#[tokio::test]
async fn another_holders_paper_is_not_there() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let bilal = app.holder(&site, "Bilal", None);
    let of_awa = app.browser_of(&site, &awa);
    let id = of_awa.add("health", "Ordonnance", &[png(1)]).await;
    let draft = of_awa.begin("health").await;
    let page = of_awa.upload(&draft, png(2)).await.location.unwrap();
    let page = page.rsplit('/').next().unwrap().split('?').next().unwrap().to_owned();
    let of_bilal = app.browser_of(&site, &bilal);
    for path in [
        format!("/kiosk/papers/{id}"),
        format!("/kiosk/papers/{id}/big"),
        of_awa.picture_on(&format!("/kiosk/papers/{id}")).await,
        format!("/kiosk/papers/{id}/erase"),
        format!("/kiosk/add/{id}/kept"),
        draft.clone(),
        format!("{draft}/more"),
        format!("{draft}/keep"),
        format!("{draft}/check/{page}"),
        "/kiosk/papers/0".to_owned(),
    ] {
        assert_eq!(of_bilal.get(&path).await.status, 404, "{path}");
    }
    assert_eq!(of_bilal.post(&format!("/kiosk/papers/{id}/erase"), &[]).await.status, 404);
    assert_eq!(of_bilal.post(&format!("/kiosk/papers/{id}/take-back"), &[]).await.status, 404);
    assert_eq!(of_bilal.post(&format!("{draft}/keep"), &[]).await.status, 404);
    assert_eq!(of_bilal.upload(&draft, png(3)).await.status, 404);
    of_bilal.post(&format!("{draft}/redo"), &[("page", &page)]).await;
    assert_eq!(of_awa.get(&format!("{draft}/check/{page}")).await.status, 200, "the page is still there");
    assert_eq!(app.client().get(&format!("/kiosk/papers/{id}")).await.status, 403, "no kiosk");
}

fn seeds(kind: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/fuzz-seeds").join(kind);
    let Ok(entries) = std::fs::read_dir(folder) else {
        println!("passed over: no fuzz seeds beside the project");
        return Vec::new();
    };
    entries.map(|entry| std::fs::read(entry.unwrap().path()).unwrap()).collect()
}

#[tokio::test]
async fn no_fuzz_seed_does_more_than_become_a_page_or_be_refused() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let (mut kept, mut refused) = (0, 0);
    for kind in ["jpeg", "png", "tiff", "pdf"] {
        let mut draft = String::new();
        for (number, seed) in seeds(kind).into_iter().enumerate() {
            if number % 30 == 0 {
                draft = kiosk.begin("other").await;
            }
            let answer = kiosk.upload(&draft, seed).await;
            match answer.status {
                303 => {
                    kept += 1;
                    looks(&kiosk, &answer.location.unwrap()).await;
                }
                422 => {
                    refused += 1;
                    assert!(answer.text().contains("notice--bad"));
                }
                other => panic!("{kind}: {other}"),
            }
        }
    }
    let entries = app.journal(&awa).iter().filter(|event| *event == "document.refused").count();
    assert_eq!(entries, refused);
    assert_eq!(app.app.blobs.names().unwrap().len(), kept);
}

/// The screen that shows a taken page, and its picture, which may be refused but must not break anything.
async fn looks(kiosk: &AtKiosk, check: &str) {
    let page = kiosk.get(check).await;
    assert_eq!(page.status, 200);
    let image = page.text().split("src=\"/kiosk").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let status = kiosk.get(&format!("/kiosk{image}")).await.status;
    assert!(matches!(status, 200 | 422), "{status}");
}

#[tokio::test]
async fn no_torn_form_does_more_than_be_refused() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let draft = kiosk.begin("other").await;
    let whole = format!("--B\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{}\r\n--B", kiosk.csrf);
    let torn = (0..whole.len()).step_by(9).map(|end| whole.as_bytes()[..end].to_vec());
    for body in seeds("multipart").into_iter().chain(torn) {
        for boundary in ["B", "xxx", "-"] {
            let kind = format!("multipart/form-data; boundary={boundary}");
            let request = kiosk.request(Method::POST, &format!("{draft}/pages"));
            let answer = kiosk.send(request.header(CONTENT_TYPE, kind).body(body.clone())).await;
            assert!(matches!(answer.status, 400 | 403), "{}", answer.status);
        }
    }
    let request = kiosk.request(Method::POST, &format!("{draft}/pages"));
    assert_eq!(kiosk.send(request.body("no form")).await.status / 100, 4);
    assert!(app.app.blobs.names().unwrap().is_empty());
}

#[tokio::test]
async fn a_kiosk_without_a_camera_leads_to_the_desk_and_asks_for_no_file() {
    let app = TestApp::spawn().await;
    let site = app.site();
    let awa = app.holder(&site, "Awa", None);
    let kiosk = app.browser_of(&site, &awa);
    let page = kiosk.get(&kiosk.begin("income").await).await.text();
    assert!(page.contains("data-module=\"capture\"") && page.contains("Allez à l’accueil.</p>"));
    assert!(!page.contains("type=\"file\""), "the machine shows none");
}
