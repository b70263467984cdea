//! From uploaded bytes to a paper that can be kept: a clean JPEG page, or a PDF that was counted.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{ColorType, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Rgb, RgbImage};

use super::{pdf, straighten};
use crate::error::Error;

/// The largest upload that is read, in bytes.
pub const MAX_UPLOAD_BYTES: usize = 20 * 1024 * 1024;
/// The most pixels that are decoded: a phone's "50 megapixels" are 8192 × 6144.
pub const MAX_PIXELS: u64 = 51_000_000;
/// The most pages that a PDF may have.
pub const MAX_PDF_PAGES: u32 = 100;
/// The long side of a kept page in pixels: A4 at 212 dots per inch, enough for the smallest print.
pub const PAGE_LONG_SIDE_PX: u32 = 2480;

/// Room for four bytes a pixel; deeper pictures (16-bit PNG) get there with fewer pixels.
const MAX_DECODER_BYTES: u64 = MAX_PIXELS * 4;
/// What the corners are cut out of, in pixels: more would be thrown away again after the cut.
const STRAIGHTEN_LONG_SIDE_PX: u32 = 3600;
const JPEG_QUALITY: u8 = 82;

/// What is accepted. Demonstrations and tests may ask for less.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub upload_bytes: usize,
    pub pixels: u64,
    pub pdf_pages: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { upload_bytes: MAX_UPLOAD_BYTES, pixels: MAX_PIXELS, pdf_pages: MAX_PDF_PAGES }
    }
}

/// A paper that can be kept.
pub enum Scan {
    /// One page as a JPEG without any metadata. `blurred` is advice ("Garder / Refaire"), not a refusal.
    Page { jpeg: Vec<u8>, width: u32, height: u32, blurred: bool },
    /// The PDF as it came, with its number of pages.
    Pdf { bytes: Vec<u8>, pages: u32 },
}

/// Why an upload cannot become a paper; each has its own sentence on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    #[error("the file is empty")]
    Empty,
    #[error("the file is too large")]
    TooLarge,
    #[error("the file is neither JPEG, PNG nor PDF")]
    WrongType,
    #[error("the file cannot be read")]
    Broken,
    #[error("the picture has too many pixels")]
    TooManyPixels,
    #[error("the PDF is locked with a password")]
    Locked,
    #[error("the PDF has too many pages")]
    TooManyPages { limit: u32 },
    #[error("the PDF has no page")]
    NoPages,
}

impl Refusal {
    /// A stable name for the journal, for metrics and for the id of the sentence on the screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::WrongType => "wrong-type",
            Self::Broken => "broken",
            Self::TooManyPixels => "too-many-pixels",
            Self::Locked => "locked",
            Self::TooManyPages { .. } => "too-many-pages",
            Self::NoPages => "no-pages",
        }
    }
}

/// For papers that were accepted once and must therefore still be readable.
impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Input(refusal.name())
    }
}

enum Kind {
    Picture(ImageFormat),
    Pdf,
}

/// Reads an upload. With `straighten` a photographed sheet is cut out of its dark background; without
/// (a flatbed scan) the picture keeps its frame. The file's name and declared type are not looked at.
pub fn take(bytes: &[u8], straighten: bool, limits: &Limits) -> Result<Scan, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() > limits.upload_bytes {
        return Err(Refusal::TooLarge);
    }
    match sniff(bytes).ok_or(Refusal::WrongType)? {
        Kind::Picture(format) => page(decode(bytes, format, limits)?, straighten),
        Kind::Pdf => {
            let file = pdf::open(bytes.to_vec())?;
            if file.pages() > limits.pdf_pages {
                return Err(Refusal::TooManyPages { limit: limits.pdf_pages });
            }
            Ok(Scan::Pdf { bytes: bytes.to_vec(), pages: file.pages() })
        }
    }
}

/// Goes by the first bytes alone. A PDF must start with its mark: readers that look for it further
/// down let one file be two things at once.
fn sniff(bytes: &[u8]) -> Option<Kind> {
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Some(Kind::Picture(ImageFormat::Jpeg))
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Kind::Picture(ImageFormat::Png))
    } else if bytes.starts_with(b"%PDF-") {
        Some(Kind::Pdf)
    } else {
        None
    }
}

/// Decodes a picture that is upright, eight bits deep, and grey or RGB on white.
pub(crate) fn decode(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Result<DynamicImage, Refusal> {
    let mut allowed = image::Limits::default();
    allowed.max_alloc = Some(MAX_DECODER_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(allowed);
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Refusal::Broken);
    }
    // The header is enough to refuse a decompression bomb: nothing was allocated yet.
    if u64::from(width) * u64::from(height) > limits.pixels {
        return Err(Refusal::TooManyPixels);
    }
    // The turn is the one thing worth keeping of EXIF; place, time and camera fall away with the rest.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    picture.apply_orientation(orientation);
    Ok(flatten(picture))
}

fn refusal(error: &ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooManyPixels,
        _ => Refusal::Broken,
    }
}

/// Grey stays grey (a third of the size); everything else becomes RGB, transparent parts white.
fn flatten(picture: DynamicImage) -> DynamicImage {
    match picture.color() {
        ColorType::L8 | ColorType::Rgb8 => picture,
        ColorType::L16 => DynamicImage::ImageLuma8(picture.into_luma8()),
        ColorType::Rgb16 => DynamicImage::ImageRgb8(picture.into_rgb8()),
        _ => {
            let layers = picture.into_rgba8();
            let mut white = RgbImage::new(layers.width(), layers.height());
            for (to, from) in white.pixels_mut().zip(layers.pixels()) {
                let [red, green, blue, alpha] = from.0;
                *to = Rgb([red, green, blue].map(|part| over_white(part, alpha)));
            }
            DynamicImage::ImageRgb8(white)
        }
    }
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let mixed = u32::from(part) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
    u8::try_from(mixed / 255).unwrap_or(u8::MAX)
}

fn page(picture: DynamicImage, straighten: bool) -> Result<Scan, Refusal> {
    let picture = if straighten {
        let picture = shrink(picture, STRAIGHTEN_LONG_SIDE_PX);
        straighten::cut_out(&picture).unwrap_or(picture)
    } else {
        picture
    };
    let picture = shrink(picture, PAGE_LONG_SIDE_PX);
    let blurred = straighten::is_blurred(&picture.to_luma8());
    let jpeg = encode(&picture)?;
    Ok(Scan::Page { jpeg, width: picture.width(), height: picture.height(), blurred })
}

/// Scales down, never up, to a long side of `longest` pixels.
pub(crate) fn shrink(picture: DynamicImage, longest: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= longest {
        return picture;
    }
    picture.resize(longest, longest, FilterType::Triangle)
}

/// The one page format: baseline JPEG with nothing but the picture in it.
pub(crate) fn encode(picture: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    let mut jpeg = Vec::new();
    // By its bytes: `encode_image` would make three channels of grey.
    JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY)
        .encode(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
        .map_err(|_| Refusal::Broken)?;
    Ok(jpeg)
}
