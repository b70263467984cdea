//! PDFs: counted, refused when locked or endless, and drawn within bounds.
#![allow(
    clippy::format_push_string,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use consigne::documents::pdf;
use consigne::documents::scan::{Limits, Refusal, Scan, take};

/// A PDF of `pages` pages with this box and this content, its cross-references right to the byte.
fn written(pages: usize, media_box: &str, content: &str, trailer: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..pages).map(|page| format!("{} 0 R", 5 + page)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Count {pages} /Kids [{}] >>", kids.join(" ")),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
    ];
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [{media_box}] /Contents 4 0 R \
         /Resources << /Font << /F1 3 0 R >> >> >>"
    );
    objects.resize(4 + pages, page);
    assembled(&objects, trailer)
}

fn assembled(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut out = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    let size = objects.len() + 1;
    out.push_str(&format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"));
    out.into_bytes()
}

const A4: &str = "0 0 595 842";
const HELLO: &str = "BT /F1 60 Tf 60 700 Td (Bonjour) Tj ET 0 0 1 rg 60 60 200 100 re f";

fn refused(bytes: &[u8]) -> Refusal {
    match take(bytes, true, &Limits::default()) {
        Ok(_) => panic!("it was taken"),
        Err(refusal) => refusal,
    }
}

#[test]
fn a_pdf_is_kept_as_it_came_with_its_pages_counted() {
    let bytes = written(3, A4, HELLO, "");
    let Ok(Scan::Pdf { bytes: kept, pages }) = take(&bytes, true, &Limits::default()) else {
        panic!("not taken as a PDF")
    };
    assert_eq!((kept, pages), (bytes, 3));
}

#[test]
fn a_hundred_pages_are_taken_and_two_thousand_refused() {
    assert!(take(&written(100, A4, HELLO, ""), true, &Limits::default()).is_ok());
    assert_eq!(refused(&written(2000, A4, HELLO, "")), Refusal::TooManyPages { limit: 100 });
}

#[test]
fn a_pdf_locked_with_a_password_is_refused_as_locked() {
    // RC4, 128 bits (ISO 32000-1, 7.6.3); neither entry fits the empty password.
    let lock = format!(
        "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <{}> /U <{}> >> /ID [<{}> <{}>]",
        "a1".repeat(32),
        "b2".repeat(32),
        "c3".repeat(16),
        "c3".repeat(16),
    );
    assert_eq!(refused(&written(1, A4, HELLO, &lock)), Refusal::Locked);
    // An encryption nobody knows cannot be opened either.
    assert_eq!(refused(&written(1, A4, HELLO, "/Encrypt << /Filter /Other /V 9 >>")), Refusal::Locked);
}

#[test]
fn a_pdf_without_pages_or_without_sense_is_refused() {
    let refusal = refused(&written(0, A4, HELLO, ""));
    assert!(matches!(refusal, Refusal::NoPages | Refusal::Broken), "{refusal}");
    assert_eq!(refused(b"%PDF-1.7\nnot really"), Refusal::Broken);
    let whole = written(1, A4, HELLO, "");
    for end in (9..whole.len()).step_by(37) {
        let _ = take(&whole[..end], true, &Limits::default()); // no panic, whatever it is
    }
}

#[test]
fn a_picture_of_a_billion_pixels_inside_a_pdf_is_refused() {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> >>",
        "<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 \
         /ColorSpace /DeviceGray /Filter /FlateDecode /Length 4 >>\nstream\nabcd\nendstream",
    ]
    .map(str::to_owned);
    assert_eq!(refused(&assembled(&objects, "")), Refusal::TooManyPixels);
}

#[test]
fn a_pdf_that_unpacks_a_thousandfold_is_refused() {
    // Spaces are content that draws nothing; 600 MiB of them pack into 600 kB.
    let spaces = || std::io::Read::take(std::io::repeat(b' '), 600 * 1024 * 1024);
    let packed = |from: &mut dyn std::io::Read| {
        let mut to = Vec::new();
        std::io::copy(from, &mut to).expect("packed");
        to
    };
    let fast = flate2::Compression::fast();
    let once = packed(&mut flate2::read::ZlibEncoder::new(spaces(), fast));
    let bare = packed(&mut flate2::read::DeflateEncoder::new(spaces(), fast));
    let twice = packed(&mut flate2::read::ZlibEncoder::new(once.as_slice(), fast));
    let mut often = once.clone();
    for _ in 0..5 {
        often = packed(&mut flate2::read::ZlibEncoder::new(often.as_slice(), fast));
    }
    for stream in [once, bare, twice, often] {
        assert_eq!(refused(&with_content(&stream)), Refusal::TooManyPixels, "{} bytes", stream.len());
    }
    let honest = packed(&mut flate2::read::ZlibEncoder::new(&b"q Q ".repeat(1000)[..], fast));
    let twice = packed(&mut flate2::read::ZlibEncoder::new(honest.as_slice(), fast));
    for stream in [honest, twice] {
        assert_eq!(pdf::open(with_content(&stream)).expect("opened").pages(), 1);
    }
}

/// A page whose content is this packed stream.
fn with_content(packed: &[u8]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
        2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n\
        3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"
        .to_vec();
    bytes.extend(format!("4 0 obj\n<< /Filter /FlateDecode /Length {} >>\nstream\n", packed.len()).bytes());
    bytes.extend(packed);
    bytes.extend(b"\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    bytes
}

#[test]
fn a_page_is_drawn_on_white_within_the_size_that_is_asked_for() {
    let file = pdf::open(written(2, A4, HELLO, "")).expect("opened");
    let page = image::load_from_memory(&file.render(1, 1000).expect("drawn")).expect("a JPEG").to_rgb8();
    assert!(page.height() <= 1000 && page.height() >= 998, "{}", page.height());
    assert!((f64::from(page.height()) / f64::from(page.width()) - 1.415).abs() < 0.01);
    let white = page.get_pixel(5, 5).0;
    assert!(white.iter().all(|part| *part > 250), "{white:?}");
    let [red, _, blue] = page.get_pixel(200, 870).0;
    assert!(blue > 200 && red < 60, "the blue box is below");
    assert!(page.pixels().filter(|pixel| pixel.0.iter().all(|part| *part < 60)).count() > 500, "the word");
    assert_eq!(file.render(2, 1000).err(), Some(Refusal::NoPages));
}

#[test]
fn the_box_of_a_page_cannot_ask_for_a_huge_picture() {
    for (media_box, longest) in [("0 0 28346 28346", 4000), ("0 0 1e30 1e30", 4000), ("0 0 72 72", 300)] {
        let Ok(file) = pdf::open(written(1, media_box, HELLO, "")) else { continue };
        if let Ok(jpeg) = file.render(0, u32::MAX) {
            let page = image::load_from_memory(&jpeg).expect("a JPEG");
            assert!(page.width().max(page.height()) <= longest, "{media_box}: {}", page.width());
        }
    }
    for media_box in ["0 0 0 0", "0 0 1 14400", "0 0 0.0001 0.0001", "5 5 -5 -5"] {
        let Ok(file) = pdf::open(written(1, media_box, HELLO, "")) else { continue };
        let _ = file.render(0, 1000); // no panic
    }
}

#[test]
fn nesting_as_deep_as_the_file_allows_does_not_end_the_program() {
    let deep = format!("{}{}", "[".repeat(500_000), "]".repeat(500_000));
    for objects in [
        ["<< /Type /Catalog /Pages 2 0 R >>".to_owned(), format!("<< /Type /Pages /Kids {deep} >>")],
        [
            format!("<< /Type /Catalog /Pages 2 0 R /X {deep} >>"),
            "<< /Type /Pages /Kids [2 0 R] >>".to_owned(),
        ],
    ] {
        let _ = take(&assembled(&objects, ""), true, &Limits::default());
    }
    let content = format!("{} 0 0 10 10 re f", "q ".repeat(200_000));
    if let Ok(file) = pdf::open(written(1, A4, &content, "")) {
        let _ = file.render(0, 500);
    }
}
