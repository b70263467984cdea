//! The fonts for paper: Latin and Cyrillic inside the program, other scripts from a folder.

use std::path::Path;

use rustybuzz::Face;

use crate::error::{Error, Result};
use crate::i18n::Language;

/// Scripts of the languages that a holder may choose, as Noto names their files
/// (`NotoSansArabic-Regular.ttf`; Debian: `fonts-noto-core`).
const SCRIPTS: [&str; 12] = [
    "Arabic",
    "Armenian",
    "Bengali",
    "Devanagari",
    "Ethiopic",
    "Georgian",
    "Gurmukhi",
    "Hebrew",
    "Khmer",
    "Sinhala",
    "Tamil",
    "Thai",
];

/// Where Debian's `fonts-noto-core` puts them.
pub const DEBIAN: &str = "/usr/share/fonts/truetype/noto";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// One font file, parsed.
pub(super) struct Font {
    pub(super) name: String,
    pub(super) data: &'static [u8],
    pub(super) face: Face<'static>,
    weight: Weight,
}

impl Font {
    fn parse(name: String, data: &'static [u8], weight: Weight) -> Option<Self> {
        Face::from_slice(data, 0).map(|face| Self { name, data, face, weight })
    }

    pub(super) fn has(&self, c: char) -> bool {
        self.face.glyph_index(c).is_some()
    }

    /// A length in the font's own units, in em.
    pub(super) fn em(&self, units: i32) -> f32 {
        #[allow(clippy::cast_precision_loss)] // font units are 16 bits wide
        let units = units as f32;
        units / f32::from(u16::try_from(self.face.units_per_em()).unwrap_or(1000))
    }

    /// The advance that a PDF viewer takes from the width table: thousandths of an em, cut to an integer
    /// as printpdf cuts it.
    pub(super) fn written_advance(&self, glyph: u16) -> f32 {
        let units = self.face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or(0);
        (self.em(i32::from(units)) * 1000.0).trunc()
    }
}

/// The fonts that text may be set in. Made once, at start.
pub struct Fonts {
    all: Vec<Font>,
}

impl Fonts {
    /// Latin, Greek and Cyrillic: enough for the demo, nothing to install.
    pub fn built_in() -> Result<Self> {
        let regular = Font::parse("NotoSans-Regular".into(), notosans::REGULAR_TTF, Weight::Regular);
        let bold = Font::parse("NotoSans-Bold".into(), notosans::BOLD_TTF, Weight::Bold);
        let all: Vec<_> = [regular, bold].into_iter().flatten().collect();
        if all.len() == 2 {
            Ok(Self { all })
        } else {
            Err(Error::Internal("the fonts inside the program".into()))
        }
    }

    /// As `built_in`, and the scripts whose files are in `folder`. A script with no file is not an error
    /// here: text in it is one, when it is to be printed.
    pub fn with_folder(folder: &Path) -> Result<Self> {
        let mut fonts = Self::built_in()?;
        for script in SCRIPTS {
            for (style, weight) in [("Regular", Weight::Regular), ("Bold", Weight::Bold)] {
                let name = format!("NotoSans{script}-{style}");
                let Ok(bytes) = std::fs::read(folder.join(format!("{name}.ttf"))) else { continue };
                // Fonts live as long as the program, and a parsed face borrows its bytes.
                let font =
                    Font::parse(name, Box::leak(bytes.into_boxed_slice()), weight).ok_or_else(|| {
                        Error::Config(format!("the font of the script {script} cannot be read"))
                    })?;
                fonts.all.push(font);
            }
        }
        Ok(fonts)
    }

    /// The language to print in: `wanted`, or French where no font has its letters.
    pub fn language(&self, wanted: Language) -> Language {
        let written = wanted.own_name().chars().all(|c| self.find(c, Weight::Regular).is_some());
        if written { wanted } else { Language::FRENCH }
    }

    pub(super) fn get(&self, index: usize) -> Result<&Font> {
        self.all.get(index).ok_or_else(|| Error::Internal("a font that is not there".into()))
    }

    /// The first font with this character: of this weight if there is one, else of the other.
    pub(super) fn find(&self, c: char, weight: Weight) -> Option<usize> {
        let of =
            |wanted: bool| self.all.iter().position(|font| (font.weight == weight) == wanted && font.has(c));
        of(true).or_else(|| of(false))
    }
}
