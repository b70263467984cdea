//! Text as glyphs in the order in which they are seen: bidirectional order (UAX #9), a font for each
//! piece, shaping.

use std::ops::Range;

use rustybuzz::UnicodeBuffer;
use unicode_bidi::{BidiInfo, Level};

use super::fonts::{Fonts, Weight};
use crate::error::{Error, Result};

/// Which way a paragraph runs. A language has one; a number inside it stays left to right by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// That of HTML's `dir`.
    pub fn of_dir(dir: &str) -> Self {
        if dir == "rtl" { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// That of the first letter that has one (UAX #9, rules P2 and P3): an address in a text of another script.
    pub fn of(text: &str) -> Self {
        let level = BidiInfo::new(text, None).paragraphs.first().map(|paragraph| paragraph.level);
        if level.is_some_and(|level| level.is_rtl()) { Self::RightToLeft } else { Self::LeftToRight }
    }
}

/// How text is set: all that shaping needs to know besides the text.
#[derive(Clone, Copy)]
pub struct Setting<'f> {
    pub fonts: &'f Fonts,
    pub weight: Weight,
    pub direction: Direction,
}

/// One glyph; lengths in em.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) font: usize,
    pub(super) id: u16,
    pub(super) advance: f32,
    pub(super) x_offset: f32,
    pub(super) y_offset: f32,
    /// What a reader of the PDF copies for it: the text of the cluster on its first glyph, nothing on the
    /// others, or copied Bengali would repeat.
    pub(super) text: String,
}

/// One line, shaped.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub(super) glyphs: Vec<Glyph>,
}

impl Line {
    /// In points, at a size in points.
    pub fn width(&self, size: f32) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size
    }
}

/// A piece of text that one font can set, in one direction. Bytes of the paragraph.
struct Piece {
    bytes: Range<usize>,
    font: usize,
    right_to_left: bool,
}

impl Setting<'_> {
    #[must_use]
    pub fn with(&self, direction: Direction) -> Self {
        Self { direction, ..*self }
    }

    /// One line. `Error::Config` if no font has a character of it: boxes would be of no use to anybody.
    pub fn line(&self, text: &str) -> Result<Line> {
        let level = match self.direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let mut line = Line::default();
        let bidi = BidiInfo::new(text, Some(level));
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let right_to_left = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut pieces = self.pieces(text, run, right_to_left)?;
                if right_to_left {
                    pieces.reverse();
                }
                for piece in pieces {
                    self.shape(text, &piece, &mut line)?;
                }
            }
        }
        Ok(line)
    }

    /// As many lines as it takes for none to be wider than `width`, at `size` (both in points). Breaks at blanks
    /// only; a word that is too wide by itself stands alone and sticks out.
    pub fn lines(&self, text: &str, size: f32, width: f32) -> Result<Vec<Line>> {
        let blank = self.line(" ")?.width(size);
        let mut lines = Vec::new();
        let mut current = String::new();
        let mut used = 0.0;
        for word in text.split_whitespace() {
            let needed = self.line(word)?.width(size);
            if !current.is_empty() && used + blank + needed > width {
                lines.push(self.line(&current)?);
                current.clear();
            }
            used = if current.is_empty() { needed } else { used + blank + needed };
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(word);
        }
        if !current.is_empty() {
            lines.push(self.line(&current)?);
        }
        Ok(lines)
    }

    fn pieces(&self, text: &str, run: Range<usize>, right_to_left: bool) -> Result<Vec<Piece>> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (offset, c) in text.get(run.clone()).unwrap_or_default().char_indices() {
            let start = run.start + offset;
            let bytes = start..start + c.len_utf8();
            if let Some(last) = pieces.last_mut() {
                // Blanks, digits and marks stay with the letters before them where the font allows.
                if is_invisible(c) || self.fonts.get(last.font)?.has(c) {
                    last.bytes.end = bytes.end;
                    continue;
                }
            } else if is_invisible(c) {
                continue;
            }
            let font = self.fonts.find(c, self.weight).ok_or_else(|| {
                Error::Config(
                    "no font has the letters of this language: install it in the fonts folder".into(),
                )
            })?;
            pieces.push(Piece { bytes, font, right_to_left });
        }
        Ok(pieces)
    }

    fn shape(&self, text: &str, piece: &Piece, line: &mut Line) -> Result<()> {
        let font = self.fonts.get(piece.font)?;
        let text = text.get(piece.bytes.clone()).unwrap_or_default();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if piece.right_to_left {
            rustybuzz::Direction::RightToLeft
        } else {
            rustybuzz::Direction::LeftToRight
        });
        let shaped = rustybuzz::shape(&font.face, &[], buffer);
        let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut previous = None;
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster as usize;
            let end = starts.iter().find(|next| **next > start).copied().unwrap_or(text.len());
            let cluster = if previous == Some(start) { "" } else { text.get(start..end).unwrap_or_default() };
            previous = Some(start);
            line.glyphs.push(Glyph {
                font: piece.font,
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: font.em(position.x_advance),
                x_offset: font.em(position.x_offset),
                y_offset: font.em(position.y_offset),
                text: cluster.chars().filter(|c| !is_invisible(*c)).collect(),
            });
        }
        Ok(())
    }
}

/// Joiners, marks and isolates that steer shaping and order and are not drawn (Fluent puts isolates round
/// its variables).
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
