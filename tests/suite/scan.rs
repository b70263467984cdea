//! Uploads: what becomes a page, what is refused, and what is left out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use std::path::Path;

use consigne::documents::scan::{Limits, PAGE_LONG_SIDE_PX, Refusal, Scan, take};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, ImageEncoder, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use imageproc::filter::gaussian_blur_f32;
use imageproc::geometric_transformations::{Border, Interpolation, Projection, warp_into};

fn refused(bytes: &[u8]) -> Refusal {
    match take(bytes, true, &Limits::default()) {
        Ok(_) => panic!("it was taken"),
        Err(refusal) => refusal,
    }
}

struct Page {
    picture: DynamicImage,
    jpeg: Vec<u8>,
    blurred: bool,
}

fn taken(bytes: &[u8], straighten: bool) -> Page {
    match take(bytes, straighten, &Limits::default()) {
        Ok(Scan::Page { jpeg, width, height, blurred }) => {
            let picture = image::load_from_memory(&jpeg).expect("a JPEG");
            assert_eq!((picture.width(), picture.height()), (width, height));
            Page { picture, jpeg, blurred }
        }
        Ok(Scan::Pdf { .. }) => panic!("a PDF"),
        Err(refusal) => panic!("refused: {refusal}"),
    }
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png).expect("written");
    bytes
}

fn jpeg(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(picture).expect("written");
    bytes
}

/// A sheet with rows of small strokes, and a black square in its top left corner to tell it upright.
fn sheet(width: u32, height: u32) -> GrayImage {
    GrayImage::from_fn(width, height, |x, y| {
        let square = x < width / 8 && y < width / 8;
        let in_text = x > width / 6 && x < width * 5 / 6 && y > height / 6 && y < height * 5 / 6;
        let stroke = in_text && (y / 12) % 3 == 0 && (x * 7 + (y / 36) * 13) % 23 < 9;
        Luma([if square || stroke { 30 } else { 235 }])
    })
}

/// The sheet as a camera sees it: tilted, in perspective, on a dark tray.
fn photographed(sheet: &GrayImage) -> DynamicImage {
    let (width, height) = (sheet.width() as f32, sheet.height() as f32);
    let flat = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)];
    let seen = [(520.0, 240.0), (1530.0, 400.0), (1330.0, 1850.0), (270.0, 1660.0)];
    let lens = Projection::from_control_points(flat, seen).expect("a projection");
    let mut photo = GrayImage::new(2000, 2000);
    warp_into(sheet, lens, Interpolation::Bilinear, Border::Constant(Luma([38])), &mut photo);
    DynamicImage::ImageRgb8(DynamicImage::ImageLuma8(photo).into_rgb8())
}

#[test]
fn nothing_is_refused_as_empty() {
    assert_eq!(refused(b""), Refusal::Empty);
}

#[test]
fn an_upload_over_twenty_mebibytes_is_refused_unread() {
    let mut bytes = vec![0xFF, 0xD8, 0xFF];
    bytes.resize(20 * 1024 * 1024 + 1, 0);
    assert_eq!(refused(&bytes), Refusal::TooLarge);
}

#[test]
fn other_types_are_refused_whatever_they_are_called() {
    for bytes in [
        &b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..],
        b"<!doctype html><script>1</script>",
        b"GIF89a\x01\0\x01\0",
        b"II*\0\x08\0\0\0",
        b"MM\0*\0\0\0\x08",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"PK\x03\x04",
        b"MZ",
        b"junk before %PDF-1.7",
        b"\xFF",
    ] {
        assert_eq!(refused(bytes), Refusal::WrongType, "{bytes:?}");
    }
}

#[test]
fn a_torn_picture_is_refused() {
    let whole = png(&DynamicImage::ImageLuma8(sheet(400, 600)));
    assert_eq!(refused(&whole[..whole.len() / 2]), Refusal::Broken);
    assert_eq!(refused(b"\xFF\xD8\xFF\xE0"), Refusal::Broken);
}

/// A PNG whose header promises 50,000 × 50,000 pixels at one bit: 2.5 GB when unpacked to grey.
fn bomb() -> Vec<u8> {
    fn chunk(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
        out.extend((data.len() as u32).to_be_bytes());
        let mut body = kind.to_vec();
        body.extend(data);
        let crc = body.iter().fold(u32::MAX, |crc, byte| {
            (0..8)
                .fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
        });
        out.extend(&body);
        out.extend((!crc).to_be_bytes());
    }
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = Vec::new();
    header.extend(50_000_u32.to_be_bytes());
    header.extend(50_000_u32.to_be_bytes());
    header.extend([1, 0, 0, 0, 0]);
    chunk(&mut out, *b"IHDR", &header);
    chunk(&mut out, *b"IDAT", &[0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]);
    chunk(&mut out, *b"IEND", &[]);
    out
}

#[test]
fn a_picture_of_two_and_a_half_billion_pixels_is_refused_by_its_header() {
    assert_eq!(refused(&bomb()), Refusal::TooManyPixels);
}

#[test]
fn a_picture_one_pixel_over_the_limit_is_refused() {
    let picture = png(&DynamicImage::ImageLuma8(sheet(100, 101)));
    let limits = Limits { pixels: 100 * 100, ..Limits::default() };
    assert_eq!(take(&picture, false, &limits).err(), Some(Refusal::TooManyPixels));
}

/// An APP1 segment with `Orientation` 6 (turn right to see it upright) and a GPS latitude reference,
/// and a comment that must not survive either.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"); // Orientation, SHORT, 6
    tiff.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0"); // GPS IFD at 38
    tiff.extend(b"\0\0\0\0");
    tiff.extend(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0"); // GPSLatitudeRef "N"
    let mut out = jpeg[..2].to_vec();
    for (marker, body) in [(0xE1, [&b"Exif\0\0"[..], &tiff].concat()), (0xFE, b"GPS 48.8566 2.3522".to_vec())]
    {
        out.extend([0xFF, marker]);
        out.extend((body.len() as u16 + 2).to_be_bytes());
        out.extend(body);
    }
    out.extend(&jpeg[2..]);
    out
}

#[test]
fn a_photo_is_turned_upright_and_loses_its_metadata() {
    let upload = with_exif(&jpeg(&DynamicImage::ImageLuma8(sheet(600, 400))));
    assert!(contains(&upload, b"Exif") && contains(&upload, b"48.8566"));
    let page = taken(&upload, false);
    assert_eq!((page.picture.width(), page.picture.height()), (400, 600), "turned by a quarter");
    // The square of the top left corner goes to the top right one.
    let grey = page.picture.to_luma8();
    assert!(grey.get_pixel(390, 10).0[0] < 80 && grey.get_pixel(10, 10).0[0] > 180);
    for left_over in [&b"Exif"[..], b"48.8566", b"GPS"] {
        assert!(!contains(&page.jpeg, left_over), "metadata survived");
    }
}

fn contains(all: &[u8], part: &[u8]) -> bool {
    all.windows(part.len()).any(|window| window == part)
}

#[test]
fn grey_stays_grey_and_a_transparent_picture_gets_white_paper() {
    let grey = taken(&png(&DynamicImage::ImageLuma8(sheet(300, 400))), false);
    assert!(!grey.picture.color().has_color());

    let clear = RgbaImage::from_fn(40, 40, |x, _| Rgba(if x < 20 { [0, 0, 0, 0] } else { [200, 0, 0, 255] }));
    let page = taken(&png(&DynamicImage::ImageRgba8(clear)), false).picture.to_rgb8();
    assert!(page.get_pixel(5, 20).0.iter().all(|part| *part > 250), "{:?}", page.get_pixel(5, 20));
    let Rgb([red, green, _]) = *page.get_pixel(35, 20);
    assert!(red > 180 && green < 30);
}

#[test]
fn sixteen_bit_and_palette_pictures_become_pages() {
    let deep = DynamicImage::ImageLuma8(sheet(200, 300));
    for picture in [DynamicImage::ImageLuma16(deep.to_luma16()), DynamicImage::ImageRgba16(deep.to_rgba16())]
    {
        assert_eq!(taken(&png(&picture), false).picture.width(), 200);
    }
    let mut palette = Vec::new();
    image::codecs::png::PngEncoder::new(&mut palette)
        .write_image(sheet(50, 60).as_raw(), 50, 60, image::ExtendedColorType::L8)
        .expect("written");
    assert_eq!(taken(&palette, true).picture.height(), 60);
}

#[test]
fn a_large_picture_is_scaled_to_a_page() {
    let page = taken(&jpeg(&DynamicImage::ImageLuma8(sheet(3000, 4000))), false);
    assert_eq!((page.picture.width(), page.picture.height()), (1860, PAGE_LONG_SIDE_PX));
}

#[test]
fn a_line_one_pixel_high_does_not_break_the_scaling() {
    let line = DynamicImage::ImageRgb8(RgbImage::from_pixel(20_000, 1, Rgb([200, 200, 200])));
    assert_eq!(taken(&png(&line), true).picture.width(), PAGE_LONG_SIDE_PX);
}

#[test]
fn a_tilted_sheet_on_a_dark_tray_comes_back_upright_and_in_shape() {
    let photo = photographed(&sheet(1000, 1414));
    let page = taken(&jpeg(&photo), true);
    keep("photographed", &photo);
    keep("straightened", &page.picture);
    let (width, height) = (f64::from(page.picture.width()), f64::from(page.picture.height()));
    assert!((height / width - 1.414).abs() < 0.01, "{width} × {height}");
    let grey = page.picture.to_luma8();
    let at = |x: f64, y: f64| grey.get_pixel((x * width) as u32, (y * height) as u32).0[0];
    assert!(at(0.05, 0.03) < 90, "the square is in the top left corner");
    for (x, y) in [(0.95, 0.03), (0.97, 0.97), (0.03, 0.97), (0.5, 0.97), (0.985, 0.5), (0.015, 0.5)] {
        assert!(at(x, y) > 180, "no tray is left at {x}, {y}: {}", at(x, y));
    }
    assert!(!page.blurred);
}

#[test]
fn without_straightening_the_tray_stays() {
    let page = taken(&jpeg(&photographed(&sheet(1000, 1414))), false);
    assert_eq!((page.picture.width(), page.picture.height()), (2000, 2000));
}

#[test]
fn a_photo_without_four_corners_is_kept_plain() {
    let disc = GrayImage::from_fn(900, 700, |x, y| {
        let (dx, dy) = (x as f32 - 450.0, y as f32 - 350.0);
        Luma([if dx.hypot(dy) < 250.0 { 230 } else { 40 }])
    });
    let flat = GrayImage::from_pixel(900, 700, Luma([128]));
    let full = sheet(900, 700);
    for picture in [disc, flat, full] {
        let page = taken(&png(&DynamicImage::ImageLuma8(picture)), true);
        assert_eq!((page.picture.width(), page.picture.height()), (900, 700));
    }
}

#[test]
fn a_sheet_out_of_focus_is_told_from_a_sharp_and_from_a_blank_one() {
    let sharp = sheet(850, 1200);
    let soft = gaussian_blur_f32(&sharp, 3.5);
    let blank = GrayImage::from_fn(850, 1200, |x, y| Luma([220 + ((x * 31 + y * 17) % 9) as u8]));
    let blurred = |page: GrayImage| taken(&jpeg(&DynamicImage::ImageLuma8(page)), false).blurred;
    assert!(!blurred(sharp));
    assert!(blurred(soft));
    assert!(!blurred(blank));
}

#[test]
fn no_fuzz_seed_does_more_than_be_taken_or_refused() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/fuzz-seeds");
    if !seeds.is_dir() {
        println!("passed over: no fuzz seeds beside the project");
        return;
    }
    let (mut kept, mut refused) = (0, 0);
    for kind in ["jpeg", "png", "tiff", "pdf"] {
        for entry in std::fs::read_dir(seeds.join(kind)).expect("a folder of seeds") {
            let bytes = std::fs::read(entry.expect("an entry").path()).expect("readable");
            match take(&bytes, true, &Limits::default()) {
                Ok(scan) => {
                    kept += 1;
                    assert_ne!(kind, "tiff");
                    look_at_each_page(&scan);
                }
                Err(_) => refused += 1,
            }
        }
    }
    println!("{kept} taken, {refused} refused");
    assert!(kept > 10 && refused > 10);
}

/// What was taken must also survive being drawn, or be refused then.
fn look_at_each_page(scan: &Scan) {
    match scan {
        Scan::Page { jpeg, .. } => assert!(image::load_from_memory(jpeg).is_ok()),
        Scan::Pdf { bytes, pages } => {
            let file = consigne::documents::pdf::open(bytes.clone()).expect("opened a moment ago");
            for page in 0..*pages {
                if let Ok(jpeg) = file.render(page, 800) {
                    assert!(image::load_from_memory(&jpeg).is_ok());
                }
            }
        }
    }
}

/// With `KEEP_PICTURES=folder` the tests leave what they made, to be looked at.
fn keep(name: &str, picture: &DynamicImage) {
    if let Ok(folder) = std::env::var("KEEP_PICTURES") {
        picture.save(Path::new(&folder).join(format!("{name}.png"))).expect("written");
    }
}
