//! A PDF's pages, counted and drawn as pictures.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::object::Object;
use hayro::hayro_syntax::object::dict::keys;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use image::{DynamicImage, RgbImage};

use super::scan::{self, MAX_PIXELS, Refusal};

/// The largest long side that is drawn, in pixels: 4,000² × 4 bytes are 64 MB while it is drawn.
pub const MAX_SIDE_PX: u32 = 4000;
/// 300 dots per inch: a stamp-sized page is not blown up further.
const MAX_PIXELS_PER_POINT: f32 = 300.0 / 72.0;
/// What all packed streams of a file may hold together, in bytes: far above a hundred scanned pages.
const MAX_UNPACKED_BYTES: u64 = 512 * 1024 * 1024;
/// Honest files pack twice at most.
const MAX_LAYERS: usize = 4;
/// Fewer bytes unpack to nothing that hurts, and chance may make them of what is no packed stream.
const LEAST_BOMB_BYTES: u64 = 32;
/// Longer than any honest page takes, shorter than a person or a proxy waits.
const PATIENCE: Duration = Duration::from_secs(20);
/// Nested objects recurse; a worker's usual 2 MiB are less than hostile nesting can use.
const STACK_BYTES: usize = 64 * 1024 * 1024;

/// A PDF that could be opened without a password.
#[derive(Clone)]
pub struct PdfFile {
    bytes: Arc<Vec<u8>>,
    pages: u32,
}

/// Opens a PDF and counts its pages.
///
/// # Errors
/// `Locked` when it asks for a password or uses an encryption we do not know, `NoPages`, `TooManyPixels`
/// when it holds a picture larger than [`MAX_PIXELS`] or unpacks beyond measure, `Broken` for the rest.
pub fn open(bytes: Vec<u8>) -> Result<PdfFile, Refusal> {
    let bytes = Arc::new(bytes);
    let seen = Arc::clone(&bytes);
    let pages = fenced(move || {
        if unpacks_beyond_measure(&seen) {
            return Err(Refusal::TooManyPixels);
        }
        let pdf = parse(seen)?;
        if holds_a_huge_picture(&pdf) {
            return Err(Refusal::TooManyPixels);
        }
        u32::try_from(pdf.pages().len()).map_err(|_| Refusal::Broken)
    })?;
    if pages == 0 {
        return Err(Refusal::NoPages);
    }
    Ok(PdfFile { bytes, pages })
}

impl PdfFile {
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Draws one page (the first is 0) on white, as a JPEG whose long side is at most `max_px`.
    pub fn render(&self, page: u32, max_px: u32) -> Result<Vec<u8>, Refusal> {
        let bytes = Arc::clone(&self.bytes);
        let longest = max_px.clamp(1, MAX_SIDE_PX);
        fenced(move || scan::encode(&draw(&parse(bytes)?, page, longest)?))
    }
}

/// Opens `bytes` and draws one page of it: see [`PdfFile::render`].
pub fn render(bytes: Vec<u8>, page: u32, max_px: u32) -> Result<Vec<u8>, Refusal> {
    open(bytes)?.render(page, max_px)
}

fn parse(bytes: Arc<Vec<u8>>) -> Result<Pdf, Refusal> {
    Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Refusal::Locked,
        LoadPdfError::Invalid => Refusal::Broken,
    })
}

/// The reader unpacks without a limit, a thousandfold at best, and some streams while it opens the file:
/// so every place where a packed stream may begin is unpacked here first, and only counted.
fn unpacks_beyond_measure(bytes: &[u8]) -> bool {
    const WORD: &[u8] = b"stream";
    let mut left = MAX_UNPACKED_BYTES;
    for start in bytes.windows(WORD.len()).enumerate().filter(|(_, word)| *word == WORD).map(|(at, _)| at) {
        let data = bytes.get(start + WORD.len()..).unwrap_or_default();
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        left = left.saturating_sub(unpacked(data, left));
        if left == 0 {
            return true;
        }
    }
    false
}

/// What a stream unpacks to, and what that unpacks to, since a stream may be packed several times over; at most `left`.
fn unpacked(data: &[u8], left: u64) -> u64 {
    let mut total = 0;
    for layers in 1..=MAX_LAYERS {
        let packed: Box<dyn BufRead + '_> = Box::new(data);
        let mut reader = (0..layers).fold(packed, |packed, _| Box::new(BufReader::new(unpacker(packed))));
        let mut counted = Counter(0);
        // Half of a torn stream counts as well: the reader keeps what it got.
        let _ = io::copy(&mut reader.by_ref().take(left - total), &mut counted);
        total += counted.0;
        if layers == MAX_LAYERS && counted.0 >= LEAST_BOMB_BYTES {
            return left;
        }
        if counted.0 == 0 || total >= left {
            break;
        }
    }
    total
}

/// As the reader does: with the head of RFC 1950, or RFC 1951 alone.
fn unpacker<'a>(mut packed: Box<dyn BufRead + 'a>) -> Box<dyn Read + 'a> {
    let has_head = packed.fill_buf().is_ok_and(|head| {
        head.first().is_some_and(|method| method & 0x0f == 8)
            && head.first_chunk().is_some_and(|head| u16::from_be_bytes(*head) % 31 == 0)
    });
    if has_head { Box::new(ZlibDecoder::new(packed)) } else { Box::new(DeflateDecoder::new(packed)) }
}

/// Keeps nothing but the count.
struct Counter(u64);

impl io::Write for Counter {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        self.0 += part.len() as u64;
        Ok(part.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A picture of a billion pixels packs into a few kilobytes; its declared size is read before anything
/// is unpacked.
fn holds_a_huge_picture(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().any(|object| {
        let Object::Stream(stream) = object else { return false };
        let side =
            |key: &[u8]| stream.dict().get::<i32>(key).map_or(0, |side| u64::from(side.unsigned_abs()));
        side(keys::WIDTH) * side(keys::HEIGHT) > MAX_PIXELS
    })
}

#[allow(clippy::cast_precision_loss)] // `longest` is at most 4,000
fn draw(pdf: &Pdf, page: u32, longest: u32) -> Result<DynamicImage, Refusal> {
    let index = usize::try_from(page).map_err(|_| Refusal::Broken)?;
    let page = pdf.pages().get(index).ok_or(Refusal::NoPages)?;
    let (width, height) = page.render_dimensions();
    // A page box may claim ten metres or nothing: the picture's size is ours, the page only gives its shape.
    let scale = (longest as f32 / width.max(height)).min(MAX_PIXELS_PER_POINT);
    let drawable = |side: f32| (1.0..=longest as f32 + 1.0).contains(&(side * scale));
    if !drawable(width) || !drawable(height) {
        return Err(Refusal::Broken);
    }
    let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let cache = RenderCache::new();
    let drawn =
        hayro::render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &size);
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    // Opaque on white, so the premultiplied colours are the colours.
    let colours = drawn.data().iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]).collect();
    RgbImage::from_raw(width, height, colours).map(DynamicImage::ImageRgb8).ok_or(Refusal::Broken)
}

/// Runs the reader in a thread of its own. It has no limits of its own and meets files made to hurt: a
/// panic ends that thread only, deep nesting has the stack it wants, and an endless file is given up
/// (the thread runs on until it is through; nobody waits for it).
fn fenced<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let (done, result) = sync_channel(1);
    thread::Builder::new()
        .name("pdf".into())
        .stack_size(STACK_BYTES)
        .spawn(move || {
            // Nobody listens any more when it took too long: then the result is of no use.
            let _ = done.send(work());
        })
        .map_err(|_| Refusal::Broken)?;
    match result.recv_timeout(PATIENCE) {
        Ok(outcome) => outcome,
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Err(Refusal::Broken),
    }
}
