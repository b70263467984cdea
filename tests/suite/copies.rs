//! The copy handed to a recipient: his name is in the picture, and nothing else of the file is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use std::path::Path;

use consigne::documents::pdf;
use consigne::releases::mark::{Mark, copy};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, Luma, Rgb, RgbImage};

fn jpeg(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(picture).expect("written");
    bytes
}

/// A page with print and a dark photo on it.
fn page(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        let photo = x < width / 3 && y > height / 8 && y < height / 3;
        let stroke = x > width / 2 && (y / 14) % 3 == 0 && (x * 7 + (y / 42) * 13) % 23 < 9;
        if photo {
            Rgb([60, 50, 45])
        } else if stroke {
            Rgb([30, 30, 90])
        } else {
            Rgb([250, 248, 240])
        }
    }))
}

fn mark() -> Mark {
    Mark {
        line: "Mairie de Lyon, pour une demande de logement".into(),
        footer: vec![
            "Pour : Mme Hélène Ševčíková, Mairie de Lyon – Pourquoi : demande de logement".into(),
            "Donné le 24 novembre 2026 – À garder jusqu'au 24 décembre 2026".into(),
            "Clé pour vérifier : BCDF-GHJK".into(),
        ],
    }
}

/// The pages of a copy as pictures.
fn drawn(bytes: Vec<u8>, longest: u32) -> Vec<GrayImage> {
    let file = pdf::open(bytes).expect("opened");
    (0..file.pages())
        .map(|page| file.render(page, longest).expect("drawn"))
        .map(|jpeg| image::load_from_memory(&jpeg).expect("a JPEG").to_luma8())
        .collect()
}

#[test]
fn each_page_becomes_an_a4_sheet_upright_or_lying() {
    let pages = [jpeg(&page(1000, 1414)), jpeg(&page(1600, 900))];
    let bytes = copy(&pages, &mark()).expect("made");
    keep("copy.pdf", &bytes);
    let sheets = drawn(bytes, 1000);
    let shapes: Vec<f64> =
        sheets.iter().map(|one| f64::from(one.width()) / f64::from(one.height())).collect();
    assert!((shapes[0] - 0.707).abs() < 0.01 && (shapes[1] - 1.414).abs() < 0.01, "{shapes:?}");
}

#[test]
fn the_mark_leaves_no_band_of_the_page_free() {
    // Blank paper and night: the words must show on both.
    for shade in [255_u8, 0, 128] {
        let blank = DynamicImage::ImageLuma8(GrayImage::from_pixel(1000, 1414, Luma([shade])));
        let no_footer = Mark { footer: Vec::new(), ..mark() };
        let sheet = drawn(copy(&[jpeg(&blank)], &no_footer).expect("made"), 1400).remove(0);
        let cell = 140;
        for top in (40..sheet.height() - 40 - cell).step_by(cell as usize) {
            for left in (40..sheet.width() - 40 - cell).step_by(cell as usize) {
                let touched = (0..cell * cell)
                    .filter(|at| {
                        let grey = sheet.get_pixel(left + at % cell, top + at / cell).0[0];
                        grey.abs_diff(shade) > 12
                    })
                    .count();
                assert!(touched > 60, "nothing at {left}, {top} on {shade}: {touched}");
            }
        }
    }
}

#[test]
fn the_print_below_the_mark_stays_legible() {
    let print = DynamicImage::ImageLuma8(GrayImage::from_pixel(1000, 1414, Luma([40])));
    let paper = DynamicImage::ImageLuma8(GrayImage::from_pixel(1000, 1414, Luma([250])));
    let no_footer = Mark { footer: Vec::new(), ..mark() };
    let greys = |picture: &DynamicImage| {
        let sheet = drawn(copy(&[jpeg(picture)], &no_footer).expect("made"), 1400).remove(0);
        let middle = image::imageops::crop_imm(&sheet, 60, 60, 800, 1200).to_image();
        let mut greys: Vec<u8> = middle.into_raw();
        greys.sort_unstable();
        greys
    };
    // The lightest print under the mark is still far darker than the darkest paper under it.
    let (print, paper) = (greys(&print), greys(&paper));
    assert!(print[print.len() - 1] < 130, "{}", print[print.len() - 1]);
    assert!(paper[0] > 150, "{}", paper[0]);
}

#[test]
fn the_same_pages_and_words_give_the_same_bytes_and_other_words_others() {
    let pages = [jpeg(&page(700, 990))];
    let first = copy(&pages, &mark()).expect("made");
    std::thread::sleep(std::time::Duration::from_millis(3));
    assert_eq!(first, copy(&pages, &mark()).expect("made"));
    let other = Mark { line: "Mairie de Paris".into(), ..mark() };
    assert_ne!(first, copy(&pages, &other).expect("made"));
}

#[test]
fn the_words_are_pixels_and_not_a_layer() {
    let bytes = copy(&[jpeg(&page(700, 990))], &mark()).expect("made");
    for trace in [&b"/BaseFont"[..], b"Mairie", b"BCDF", b"Exif", b"/OCG"] {
        assert!(!bytes.windows(trace.len()).any(|window| window == trace));
    }
}

#[test]
fn an_empty_mark_a_long_name_and_a_stamp_sized_page_are_no_trouble() {
    let small = jpeg(&page(20, 12));
    let long = Mark { line: "x".repeat(3000), footer: vec!["Nom ".repeat(300)] };
    for mark in [Mark { line: String::new(), footer: Vec::new() }, long] {
        let sheets = drawn(copy(&[small.clone(), jpeg(&page(500, 700))], &mark).expect("made"), 400);
        assert_eq!(sheets.len(), 2);
    }
}

#[test]
fn what_is_not_a_page_is_an_error() {
    assert!(copy(&[b"not a JPEG".to_vec()], &mark()).is_err());
}

/// With `KEEP_PICTURES=folder` the tests leave what they made, to be looked at.
fn keep(name: &str, bytes: &[u8]) {
    if let Ok(folder) = std::env::var("KEEP_PICTURES") {
        std::fs::write(Path::new(&folder).join(name), bytes).expect("written");
    }
}
