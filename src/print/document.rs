//! A PDF document in the making: pages, the glyphs that they use, and parts that pages share.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem, TextMatrix, XObject, XObjectId, XObjectTransform,
};
use subsetter::GlyphRemapper;

use super::MM;
use super::fonts::Fonts;
use super::text::{Glyph, Line};
use crate::error::{Error, Result};

/// Thousandths of an em that a glyph may be out of place before it is corrected: 0.04 points at 12.
const TOLERANCE: f32 = 3.0;

/// A drawing that many pages show: stored once (a form, ISO 32000-1, 8.10).
#[derive(Clone, Copy)]
pub struct Shared(usize);

pub struct Paper<'f> {
    fonts: &'f Fonts,
    /// By font: which glyphs are used, and their numbers in the subset.
    used: BTreeMap<usize, GlyphRemapper>,
    document: PdfDocument,
    shared: Vec<PdfPage>,
    pages: Vec<PdfPage>,
}

impl<'f> Paper<'f> {
    /// `title` is shown by the viewer: never anything about a person.
    pub fn new(fonts: &'f Fonts, title: &str) -> Self {
        Self {
            fonts,
            used: BTreeMap::new(),
            document: PdfDocument::new(title),
            shared: Vec::new(),
            pages: Vec::new(),
        }
    }

    /// One shaped line with its left end on the baseline at `x, y`, in points.
    pub fn text(&mut self, line: &Line, x: f32, y: f32, size: f32) -> Result<Vec<Op>> {
        let mut ops = vec![Op::StartTextSection];
        let mut pen = x;
        for run in line.glyphs.chunk_by(|a, b| a.font == b.font && same(a.y_offset, b.y_offset)) {
            let Some(first) = run.first() else { continue };
            ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(first.font)), size: Pt(size) });
            let start = [
                1.0,
                0.0,
                0.0,
                1.0,
                hundredths(pen + first.x_offset * size),
                hundredths(y + first.y_offset * size),
            ];
            ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(start) });
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(self.codes(run)?)] });
            pen += run.iter().map(|glyph| glyph.advance).sum::<f32>() * size;
        }
        ops.push(Op::EndTextSection);
        Ok(ops)
    }

    /// The glyphs of one run by their numbers in the subset, with the corrections (thousandths of an em) that
    /// keep the viewer's pen where shaping wants it.
    fn codes(&mut self, run: &[Glyph]) -> Result<Vec<Codepoint>> {
        let mut codes: Vec<Codepoint> = Vec::with_capacity(run.len());
        let mut wanted = -run.first().map_or(0.0, |glyph| glyph.x_offset) * 1000.0;
        let mut viewer = 0.0;
        for glyph in run {
            let correction = (viewer - (wanted + glyph.x_offset * 1000.0)).round();
            if let Some(last) = codes.last_mut().filter(|_| correction.abs() > TOLERANCE) {
                last.offset = correction;
                viewer -= correction;
            }
            let code = self.used.entry(glyph.font).or_default().remap(glyph.id);
            codes.push(Codepoint::with_cid(code, 0.0, glyph.text.clone()));
            viewer += self.fonts.get(glyph.font)?.written_advance(glyph.id);
            wanted += glyph.advance * 1000.0;
        }
        Ok(codes)
    }

    /// Keeps a drawing for `place`.
    pub fn share(&mut self, width: f32, height: f32, ops: Vec<Op>) -> Shared {
        self.shared.push(page(width, height, ops));
        Shared(self.shared.len() - 1)
    }

    /// Draws what was shared, at the place where it was drawn.
    pub fn place(shared: Shared) -> Op {
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        Op::UseXobject { id: XObjectId(shared_name(shared.0)), transform }
    }

    /// Keeps a picture or another outer object, for `Op::UseXobject`.
    pub fn keep(&mut self, object: XObject) -> XObjectId {
        let id = XObjectId(format!("X{}", self.document.resources.xobjects.map.len()));
        self.document.resources.xobjects.map.insert(id.clone(), object);
        id
    }

    /// Adds a page, its size in points.
    pub fn page(&mut self, width: f32, height: f32, ops: Vec<Op>) {
        self.pages.push(page(width, height, ops));
    }

    /// The bytes of the file. `language` is a BCP 47 tag, for the voice of a screen reader.
    pub fn finish(mut self, language: &str) -> Result<Vec<u8>> {
        for (index, glyphs) in &self.used {
            let font = self.fonts.get(*index)?;
            let subset =
                subsetter::subset(font.data, 0, glyphs).map_err(|_| broken("a font cannot be cut down"))?;
            let mut parsed = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())
                .ok_or_else(|| broken("a font cut down"))?;
            // Six letters and a plus: the mark of a subset (ISO 32000-1, 9.6.4).
            parsed.font_name = Some(format!("CSGNEA+{}", font.name));
            self.document.resources.fonts.map.insert(font_id(*index), PdfFont::new(parsed));
        }
        let shared = self.shared.len();
        // A shared drawing is written as a page, as `printpdf` looks for used glyphs only there, and made a form after.
        self.document.pages = std::mem::take(&mut self.shared);
        self.document.pages.append(&mut self.pages);
        // Not "secure": that would leave out the operators that `qr` writes by name. All of them are our own.
        let options = PdfSaveOptions { subset_fonts: false, secure: false, ..PdfSaveOptions::default() };
        let mut file = printpdf::to_lopdf_doc(&self.document, &options, &mut Vec::new());
        pages_to_forms(&mut file, shared).map_err(|_| broken("the parts that pages share"))?;
        file.catalog_mut().map_err(|_| broken("the catalogue"))?.set("Lang", language.to_owned());
        forget_defaults(&mut file).map_err(|_| broken("what the document says of itself"))?;
        compress(&mut file);
        let mut bytes = Vec::new();
        file.save_modern(&mut bytes)?;
        Ok(bytes)
    }
}

/// Takes the first `count` pages out of the document and makes their contents forms that the other pages can place.
fn pages_to_forms(file: &mut Document, count: usize) -> lopdf::Result<()> {
    let tree = file.catalog()?.get(b"Pages")?.as_reference()?;
    let tree = file.get_object_mut(tree)?.as_dict_mut()?;
    let kids = tree.get_mut(b"Kids")?.as_array_mut()?;
    let taken: Vec<Object> = kids.drain(..count.min(kids.len())).collect();
    let left = i64::try_from(kids.len()).unwrap_or(0);
    tree.set("Count", left);
    for (index, page) in taken.iter().enumerate() {
        let page = file.objects.remove(&page.as_reference()?).unwrap_or(Object::Null);
        let page = page.as_dict()?;
        let (contents, resources) =
            (page.get(b"Contents")?.as_reference()?, page.get(b"Resources")?.as_reference()?);
        let form = &mut file.get_object_mut(contents)?.as_stream_mut()?.dict;
        form.set("Type", "XObject");
        form.set("Subtype", "Form");
        form.set("BBox", page.get(b"MediaBox")?.clone());
        form.set("Resources", Object::Reference(resources));
        let names: ObjectId = file.get_dictionary(resources)?.get(b"XObject")?.as_reference()?;
        file.get_object_mut(names)?.as_dict_mut()?.set(shared_name(index), Object::Reference(contents));
    }
    Ok(())
}

/// `printpdf` claims PDF/X for every file, and 1970 as its date; neither is true, and both may be left out.
fn forget_defaults(file: &mut Document) -> lopdf::Result<()> {
    let info = file.trailer.get(b"Info")?.as_reference()?;
    let info = file.get_object_mut(info)?.as_dict_mut()?;
    for key in ["GTS_PDFXVersion", "CreationDate", "ModDate", "Identifier", "Trapped"] {
        info.remove(key.as_bytes());
    }
    Ok(())
}

/// Compresses the streams, on all cores: it is most of the work in a long document.
fn compress(file: &mut Document) {
    let mut streams: Vec<_> =
        file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = streams.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        for streams in streams.chunks_mut(share) {
            // A stream that cannot be compressed stays as it is, which is right too.
            scope.spawn(|| streams.iter_mut().for_each(|stream| drop(stream.compress())));
        }
    });
}

fn page(width: f32, height: f32, ops: Vec<Op>) -> PdfPage {
    PdfPage::new(Mm(width / MM), Mm(height / MM), ops)
}

fn font_id(index: usize) -> FontId {
    FontId(format!("T{index}"))
}

fn shared_name(index: usize) -> String {
    format!("S{index}")
}

fn broken(what: &str) -> Error {
    Error::Internal(format!("print: {what}"))
}

/// Finer than any printer, and short in the file.
fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn same(a: f32, b: f32) -> bool {
    (a - b).abs() < 0.0005
}
