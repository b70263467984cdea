//! The card in front of a camera.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // pixels of made photos

use std::io::Cursor;

use consigne::cards::payload::{CardSecret, Payload};
use consigne::cards::reader::{Seen, read_card};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use proptest::prelude::*;
use qrcode::{EcLevel, QrCode};

fn picture_of(text: &str, module: u32) -> GrayImage {
    let code = QrCode::with_error_correction_level(text, EcLevel::Q).unwrap();
    let (side, colours) = (u32::try_from(code.width()).unwrap(), code.to_colors());
    GrayImage::from_fn((side + 8) * module, (side + 8) * module, |x, y| {
        let (x, y) = (x / module, y / module);
        let inside = (4..side + 4).contains(&x) && (4..side + 4).contains(&y);
        let dark = inside && colours[((y - 4) * side + x - 4) as usize] == qrcode::Color::Dark;
        Luma([if dark { 20 } else { 235 }])
    })
}

fn encoded(picture: GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A frame of a kiosk's camera: the card turned, out of focus, unevenly lit, noisy. `seed` varies all of it.
fn photo(text: &str, seed: u32) -> Vec<u8> {
    let module = 4 + seed % 3;
    let code = picture_of(text, module);
    let turn = (f64::from(seed * 37 % 60) - 30.0).to_radians();
    let (sin, cos) = turn.sin_cos();
    let half = f64::from(code.width()) / 2.0;
    let mut noise = seed.wrapping_mul(2_654_435_761).max(1);
    let frame = GrayImage::from_fn(640, 480, |x, y| {
        noise ^= noise << 13;
        noise ^= noise >> 17;
        noise ^= noise << 5;
        let (dx, dy) = (f64::from(x) - 320.0, f64::from(y) - 240.0);
        let (u, v) = (dx * cos + dy * sin + half, dy * cos - dx * sin + half);
        let inside = u >= 0.0 && v >= 0.0 && u < half * 2.0 && v < half * 2.0;
        let value = if inside { code.get_pixel(u as u32, v as u32).0[0] } else { 120 };
        let lit = f64::from(value) * (0.35 + 0.5 * f64::from(x) / 640.0) + f64::from(noise % 25);
        Luma([lit.clamp(0.0, 255.0) as u8])
    });
    let blur = 0.6 + f32::from(u8::try_from(seed % 5).unwrap()) * 0.3;
    encoded(image::imageops::blur(&frame, blur), ImageFormat::Jpeg)
}

#[test]
fn most_photos_of_a_card_are_read_and_none_is_misread() {
    let mut read = 0;
    for seed in 0..50 {
        let payload = Payload::of(&CardSecret::generate());
        if let Some(text) = read_card(&photo(payload.as_str(), seed)).card() {
            assert_eq!(*text, payload.as_str(), "misread");
            read += 1;
        }
    }
    println!("{read} of 50 read");
    assert!(read * 100 >= 86 * 50, "{read} of 50 read");
}

#[test]
fn a_card_is_read_from_png_and_when_light_and_dark_are_swapped() {
    let payload = Payload::of(&CardSecret::generate());
    let mut picture = picture_of(payload.as_str(), 6);
    assert_eq!(*read_card(&encoded(picture.clone(), ImageFormat::Png)).card().unwrap(), payload.as_str());
    image::imageops::invert(&mut picture);
    assert_eq!(*read_card(&encoded(picture, ImageFormat::Png)).card().unwrap(), payload.as_str());
}

#[test]
fn another_code_is_not_taken_for_a_card() {
    for text in ["https://example.org/menu", "BCDFGHJKLNPRSTVXBCDFGHJKLNPRSTVXGHJK"] {
        assert!(matches!(read_card(&encoded(picture_of(text, 6), ImageFormat::Png)), Seen::Other));
    }
}

#[test]
fn a_picture_that_is_too_large_is_not_even_decoded() {
    let payload = Payload::of(&CardSecret::generate());
    let wide = GrayImage::new(4097, 8);
    assert!(read_card(&encoded(wide, ImageFormat::Png)).card().is_none());
    let mut long = encoded(picture_of(payload.as_str(), 6), ImageFormat::Png);
    long.resize(4 * 1024 * 1024 + 1, 0);
    assert!(read_card(&long).card().is_none());
}

#[test]
fn torn_pictures_do_not_stop_the_program() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/vectors/fuzz-seeds");
    let (mut read, mut folders) = (0, vec![std::path::PathBuf::from(folder)]);
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(read_card(&std::fs::read(path).unwrap()).card().is_none());
                read += 1;
            }
        }
    }
    if read == 0 {
        println!("passed over: the fuzz seeds are not here");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn a_photo_with_damaged_bytes_is_refused_or_read_right(at in 0..6000_usize, value: u8) {
        let payload = Payload::of(&CardSecret::from_bytes([7; 16]));
        let mut bytes = photo(payload.as_str(), 3);
        let at = at % bytes.len();
        bytes[at] = value;
        if let Some(text) = read_card(&bytes).card() {
            prop_assert_eq!(text.as_str(), payload.as_str());
        }
    }
}
