//! The copy that a recipient is given: pictures of the pages, with his name burnt into them.
//!
//! Nothing of the original file is passed on, and the words are pixels: there is no layer to switch off.

use std::collections::BTreeMap;

use hayro::kurbo::{Affine, BezPath, Shape, Stroke};
use hayro::vello_cpu::{Pixmap, RenderContext, Resources, color::AlphaColor};
use image::{DynamicImage, GenericImageView, ImageFormat, imageops};
use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Px, XObject,
    XObjectId, XObjectTransform,
};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};

use crate::crypto::secret::sha256;
use crate::documents::scan::{self, Limits};
use crate::error::{Error, Result};

/// What is written on each page, already worded in the language of the recipient.
#[derive(Clone)]
pub struct Mark {
    /// Repeated across the page: for whom and what for. A few words.
    pub line: String,
    /// Below the page: name, purpose, date of hand-over, until when, and the check key; one line each.
    pub footer: Vec<String>,
}

/// A page as a JPEG.
pub type PageImage = Vec<u8>;

const A4_SHORT_MM: f32 = 210.0;
const A4_LONG_MM: f32 = 297.0;
const MARGIN_MM: f32 = 6.0;
/// Steep enough to cross both lines of print and the fields of a form.
const SLANT_DEGREES: f64 = -28.0;
/// Lengths are parts of the page's long side, so that a small picture is marked like a large one.
const LETTER_PART: f64 = 0.020;
const ROW_PART: f64 = 0.085;
const FOOTER_LETTER_PART: f64 = 0.0135;
/// A grey, because a colour could be taken out by its channel; light, because the print must stay legible.
const INK: (u8, u8) = (70, 72);
/// A light edge makes the same words visible on dark parts of a photo.
const HALO: (u8, u8) = (255, 56);

/// Makes the marked copy as a PDF, a page for each picture, on A4 upright or lying as the picture is.
/// The same pages and words give the same bytes (on one kind of processor), as their hash is recorded.
///
/// # Errors
/// `Input` when a page is not a JPEG that was accepted before.
pub fn copy(pages: &[PageImage], mark: &Mark) -> Result<Vec<u8>> {
    let font =
        Face::from_slice(notosans::REGULAR_TTF, 0).ok_or(Error::Internal("the font is torn".into()))?;
    let mut document = PdfDocument::new("");
    let mut sheets = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        let picture = scan::decode(page, ImageFormat::Jpeg, &Limits::default())?;
        let marked = burn(&picture, mark, &font)?;
        let id = XObjectId(format!("page{number}"));
        sheets.push(sheet(&marked, id.clone()));
        document.resources.xobjects.map.insert(id, embedded(&marked, scan::encode(&marked)?));
    }
    document.with_pages(sheets);
    let mut pdf = document.save(&PdfSaveOptions::default(), &mut Vec::new());
    fix_identifier(&mut pdf, pages, mark);
    Ok(pdf)
}

/// The picture with the mark over it and the footer in a white band below it.
fn burn(picture: &DynamicImage, mark: &Mark, font: &Face) -> Result<DynamicImage> {
    let long_side = f64::from(picture.width().max(picture.height()));
    let letter = (long_side * FOOTER_LETTER_PART).max(6.0);
    let lines: Vec<BezPath> = mark.footer.iter().map(|line| outline(font, line, letter)).collect();
    let band = band_height(letter, lines.len());
    let height = picture.height() + band;
    let mut paper = RenderContext::new(side(picture.width())?, side(height)?);
    draw_rows(&mut paper, picture, mark, font);
    draw_footer(&mut paper, &lines, letter, f64::from(picture.height()), f64::from(picture.width()));
    paper.flush();
    let mut ink = Pixmap::new(paper.width(), paper.height());
    paper.render(&mut ink, &mut Resources::default());

    let mut marked = match picture {
        DynamicImage::ImageLuma8(_) => DynamicImage::new_luma8(picture.width(), height),
        _ => DynamicImage::new_rgb8(picture.width(), height),
    };
    marked.invert(); // a new picture is black
    imageops::replace(&mut marked, picture, 0, 0);
    lay_over(&mut marked, &ink);
    Ok(marked)
}

fn side(pixels: u32) -> Result<u16> {
    u16::try_from(pixels).map_err(|_| Error::Input("page is too large to mark"))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number of pixels
fn band_height(letter: f64, lines: usize) -> u32 {
    let lines = f64::from(u8::try_from(lines).unwrap_or(u8::MAX));
    if lines > 0.0 { (letter * (1.4 * lines + 1.2)).ceil() as u32 } else { 0 }
}

/// Slanted rows of the line, shifted against each other so that no part of the page stays free. Letters
/// ride on a wave: a straight, regular pattern can be computed away.
fn draw_rows(paper: &mut RenderContext, picture: &DynamicImage, mark: &Mark, font: &Face) {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let long_side = width.max(height);
    let letter = (long_side * LETTER_PART).max(6.0);
    let words = shape(font, &format!("{}   •   ", mark.line), letter);
    if words.width < 1.0 {
        return;
    }
    let reach = width.hypot(height) / 2.0;
    paper.push_clip_rect(&hayro::kurbo::Rect::new(0.0, 0.0, width, height));
    paper.set_stroke(Stroke::new(letter * 0.09));
    let mut row = 0_u32;
    let mut across = -reach;
    while across < reach {
        let swing = if row.is_multiple_of(2) { 1.0 } else { -1.0 };
        let mut along = -reach - words.width * (0.37 * f64::from(row)).fract();
        while along < reach {
            let wave = |x: f64| swing * letter * 0.55 * ((along + x) / (letter * 6.5)).sin();
            let path = words.path(wave);
            paper.set_transform(
                Affine::translate((width / 2.0, height / 2.0))
                    * Affine::rotate((SLANT_DEGREES + 1.5 * swing).to_radians())
                    * Affine::translate((along, across)),
            );
            paper.set_paint(grey(HALO));
            paper.stroke_path(&path);
            paper.set_paint(grey(INK));
            paper.fill_path(&path);
            along += words.width;
        }
        across += long_side * ROW_PART;
        row += 1;
    }
    paper.pop_clip();
}

fn draw_footer(paper: &mut RenderContext, lines: &[BezPath], letter: f64, top: f64, width: f64) {
    paper.set_paint(grey((0, 255)));
    let mut baseline = top + letter * 1.7;
    for line in lines {
        // A long name is set smaller rather than cut: it is what the mark is for.
        let room = width - 2.0 * letter;
        let fit = (room / line.bounding_box().x1.max(1.0)).min(1.0);
        paper.set_transform(Affine::translate((letter, baseline)) * Affine::scale(fit));
        paper.fill_path(line);
        baseline += letter * 1.4;
    }
}

fn grey((shade, alpha): (u8, u8)) -> AlphaColor<hayro::vello_cpu::color::Srgb> {
    AlphaColor::from_rgba8(shade, shade, shade, alpha)
}

/// Lays the premultiplied ink over the picture.
fn lay_over(picture: &mut DynamicImage, ink: &Pixmap) {
    let mix = |under: u8, over: u8, alpha: u8| {
        let through = u32::from(under) * (255 - u32::from(alpha)) / 255;
        u8::try_from(through + u32::from(over)).unwrap_or(u8::MAX)
    };
    match picture {
        DynamicImage::ImageLuma8(grey) => {
            for (to, from) in grey.pixels_mut().zip(ink.data()) {
                to.0 = to.0.map(|part| mix(part, from.r, from.a));
            }
        }
        DynamicImage::ImageRgb8(colour) => {
            for (to, from) in colour.pixels_mut().zip(ink.data()) {
                let [red, green, blue] = to.0;
                to.0 = [mix(red, from.r, from.a), mix(green, from.g, from.a), mix(blue, from.b, from.a)];
            }
        }
        _ => {} // decode gives no other
    }
}

/// Shaped words: each letter's outline, and where it stands on the baseline, in pixels.
struct Words {
    letters: Vec<(f64, BezPath)>,
    width: f64,
}

impl Words {
    fn path(&self, lift: impl Fn(f64) -> f64) -> BezPath {
        let mut all = BezPath::new();
        for (x, letter) in &self.letters {
            all.extend(Affine::translate((*x, lift(*x))) * letter);
        }
        all
    }
}

fn outline(font: &Face, text: &str, letter: f64) -> BezPath {
    shape(font, text, letter).path(|_| 0.0)
}

fn shape(font: &Face, text: &str, letter: f64) -> Words {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    let shaped = rustybuzz::shape(font, &[], buffer);
    let scale = letter / f64::from(font.units_per_em().max(1));
    let mut words = Words { letters: Vec::new(), width: 0.0 };
    for (glyph, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let mut pen = Pen(BezPath::new());
        if let Ok(id) = u16::try_from(glyph.glyph_id) {
            font.outline_glyph(GlyphId(id), &mut pen);
        }
        // Fonts count upwards, pictures downwards.
        let offset = (f64::from(place.x_offset), f64::from(place.y_offset));
        let outline = Affine::scale_non_uniform(scale, -scale) * Affine::translate(offset) * pen.0;
        words.letters.push((words.width, outline));
        words.width += f64::from(place.x_advance) * scale;
    }
    words
}

struct Pen(BezPath);

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to((f64::from(x1), f64::from(y1)), (f64::from(x), f64::from(y)));
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (one, two) = ((f64::from(x1), f64::from(y1)), (f64::from(x2), f64::from(y2)));
        self.0.curve_to(one, two, (f64::from(x), f64::from(y)));
    }
    fn close(&mut self) {
        self.0.close_path();
    }
}

/// An A4 page with the picture as large as it fits, in the middle.
#[allow(clippy::cast_precision_loss)] // sides are at most 65,535 pixels
fn sheet(picture: &DynamicImage, id: XObjectId) -> PdfPage {
    let (width, height) = picture.dimensions();
    let (page_width, page_height) =
        if width > height { (A4_LONG_MM, A4_SHORT_MM) } else { (A4_SHORT_MM, A4_LONG_MM) };
    let (room_wide, room_high) = (page_width - 2.0 * MARGIN_MM, page_height - 2.0 * MARGIN_MM);
    let scale = (room_wide / width as f32).min(room_high / height as f32);
    let (wide, high) = (width as f32 * scale, height as f32 * scale);
    let transform = XObjectTransform {
        translate_x: Some(Mm((page_width - wide) / 2.0).into_pt()),
        translate_y: Some(Mm((page_height - high) / 2.0).into_pt()),
        scale_x: Some(Mm(wide).into_pt().0),
        scale_y: Some(Mm(high).into_pt().0),
        no_auto_scale: true,
        ..XObjectTransform::default()
    };
    PdfPage::new(Mm(page_width), Mm(page_height), vec![Op::UseXobject { id, transform }])
}

/// The JPEG as it is (ISO 32000-1, 7.4.8): the library would unpack it and store raw pixels.
fn embedded(picture: &DynamicImage, jpeg: Vec<u8>) -> XObject {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let space = if picture.color().has_color() { "DeviceRGB" } else { "DeviceGray" };
    let dict = BTreeMap::from([
        ("Type".into(), name("XObject")),
        ("Subtype".into(), name("Image")),
        ("Width".into(), DictItem::Int(i64::from(picture.width()))),
        ("Height".into(), DictItem::Int(i64::from(picture.height()))),
        ("ColorSpace".into(), name(space)),
        ("BitsPerComponent".into(), DictItem::Int(8)),
        ("Filter".into(), name("DCTDecode")),
    ]);
    XObject::External(ExternalXObject {
        stream: ExternalStream { dict, content: jpeg, compress: false },
        width: Some(Px(picture.width() as usize)),
        height: Some(Px(picture.height() as usize)),
        dpi: None,
    })
}

/// The library writes two random identifiers of 32 letters at the file's end; ours come from what is in
/// it, or one copy would have another hash each time it is made.
fn fix_identifier(pdf: &mut [u8], pages: &[PageImage], mark: &Mark) {
    let words = mark.footer.iter().chain([&mark.line]).map(String::as_bytes);
    let digests: Vec<u8> = pages.iter().map(Vec::as_slice).chain(words).flat_map(sha256).collect();
    let letters = data_encoding::HEXLOWER.encode(&sha256(&digests));
    let Some(start) = pdf.windows(4).rposition(|four| four == b"/ID[") else { return };
    let Some(tail) = pdf.get_mut(start..) else { return };
    let inner =
        tail.iter_mut().skip(4).take_while(|byte| **byte != b']').filter(|byte| byte.is_ascii_alphanumeric());
    for (byte, letter) in inner.zip(letters.bytes()) {
        *byte = letter;
    }
}
