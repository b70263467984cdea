//! Reads the card in a picture that a camera posted.

use std::io::Cursor;

use image::imageops::{self, FilterType};
use image::{GrayImage, ImageReader, Limits};
use rxing::{BarcodeFormat, DecodeHints};
use zeroize::Zeroizing;

use super::payload::Payload;

const PICTURE_LIMIT_BYTES: usize = 4 * 1024 * 1024;
const SIDE_LIMIT_PIXELS: u32 = 4096;
/// What the largest allowed picture takes when decoded to RGBA.
const DECODED_LIMIT_BYTES: u64 = 4 * 4096 * 4096;
/// Above this a code is only slower to find; a camera's noise also averages out on the way down.
const COMFORTABLE_SIDE_PIXELS: u32 = 1280;

/// What a picture shows.
#[derive(Debug)]
pub enum Seen {
    /// The payload on a card, exactly as printed.
    Card(Zeroizing<String>),
    /// A code, but no card of ours.
    Other,
    Nothing,
}

impl Seen {
    pub fn card(self) -> Option<Zeroizing<String>> {
        match self {
            Self::Card(text) => Some(text),
            Self::Other | Self::Nothing => None,
        }
    }
}

/// Looks for a card in a JPEG or PNG picture. A wrong text cannot come out: what does not parse as a payload is no
/// card. Takes 2 to 8 ms when
/// the first try reads, up to some 100 ms when none does: call it off the async threads.
pub fn read_card(picture: &[u8]) -> Seen {
    let Some(grey) = decode(picture) else { return Seen::Nothing };
    let texts = std::iter::once(read(&grey)).chain(WAYS.iter().map(|way| read(&way(&grey)?)));
    let mut seen = Seen::Nothing;
    for text in texts.flatten() {
        if Payload::parse(&text).is_ok() {
            return Seen::Card(text);
        }
        seen = Seen::Other;
    }
    seen
}

/// Ways to look again, each `None` where it could bring nothing. In the order of how often they are the
/// first to read a made photo.
const WAYS: [fn(&GrayImage) -> Option<GrayImage>; 5] = [halved, stretched, smoothed, doubled, quartered];

fn halved(grey: &GrayImage) -> Option<GrayImage> {
    scaled(grey, 1, 2)
}

fn quartered(grey: &GrayImage) -> Option<GrayImage> {
    scaled(grey, 1, 4)
}

fn doubled(grey: &GrayImage) -> Option<GrayImage> {
    is_comfortable(grey).then(|| scaled(grey, 2, 1))?
}

fn is_comfortable(grey: &GrayImage) -> bool {
    grey.width().max(grey.height()) <= COMFORTABLE_SIDE_PIXELS
}

/// Against noise; a large picture is smoothed by being scaled.
fn smoothed(grey: &GrayImage) -> Option<GrayImage> {
    is_comfortable(grey).then(|| imageops::blur(grey, 1.2))
}

fn scaled(grey: &GrayImage, times: u32, over: u32) -> Option<GrayImage> {
    let (width, height) = (grey.width() * times / over, grey.height() * times / over);
    (width.min(height) >= 60).then(|| imageops::resize(grey, width, height, FilterType::Triangle))
}

/// The middle 96 % of the greys spread over the whole range: a dark hall, a pale print.
fn stretched(grey: &GrayImage) -> Option<GrayImage> {
    let mut sorted = grey.as_raw().clone();
    sorted.sort_unstable();
    let low = *sorted.get(sorted.len() / 50)?;
    let high = *sorted.get(sorted.len() - 1 - sorted.len() / 50)?;
    let range = u32::from(high.checked_sub(low).filter(|range| *range > 0)?);
    let mut out = grey.clone();
    for value in out.iter_mut() {
        let spread = u32::from(value.saturating_sub(low)) * 255 / range;
        *value = u8::try_from(spread).unwrap_or(u8::MAX);
    }
    Some(out)
}

fn decode(picture: &[u8]) -> Option<GrayImage> {
    if picture.len() > PICTURE_LIMIT_BYTES {
        return None;
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_LIMIT_PIXELS);
    limits.max_image_height = Some(SIDE_LIMIT_PIXELS);
    limits.max_alloc = Some(DECODED_LIMIT_BYTES);
    let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().ok()?;
    reader.limits(limits);
    let grey = reader.decode().ok()?.into_luma8();
    let longest = grey.width().max(grey.height());
    let over = longest.div_ceil(COMFORTABLE_SIDE_PIXELS * 2);
    if over > 1 { scaled(&grey, 1, over) } else { Some(grey) }
}

fn read(grey: &GrayImage) -> Option<Zeroizing<String>> {
    let mut hints = DecodeHints { TryHarder: Some(true), AlsoInverted: Some(true), ..DecodeHints::default() };
    let (width, height) = grey.dimensions();
    let found = rxing::helpers::detect_in_luma_slice_with_hints(
        grey.as_raw(),
        width,
        height,
        Some(BarcodeFormat::QR_CODE),
        &mut hints,
    );
    Some(Zeroizing::new(found.ok()?.getText().to_owned()))
}
