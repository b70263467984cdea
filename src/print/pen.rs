//! Draws on one page: lines of text at the start of their columns, in whichever direction the language runs.

use printpdf::{LineDashPattern, Op, PaintMode, Pt, Rect};

use super::document::Paper;
use super::fonts::{Fonts, Weight};
use super::text::{Direction, Line, Setting};
use super::{A4_WIDTH, MM};
use crate::error::Result;

/// What an A4 page has around it.
pub const MARGIN: f32 = 25.0 * MM;
pub const TEXT_WIDTH: f32 = A4_WIDTH - 2.0 * MARGIN;

pub struct Pen<'p, 'f> {
    pub paper: &'p mut Paper<'f>,
    pub regular: Setting<'f>,
    pub bold: Setting<'f>,
    pub ops: Vec<Op>,
}

impl<'p, 'f> Pen<'p, 'f> {
    pub fn new(paper: &'p mut Paper<'f>, fonts: &'f Fonts, direction: Direction) -> Self {
        let regular = Setting { fonts, weight: Weight::Regular, direction };
        Self { paper, regular, bold: Setting { weight: Weight::Bold, ..regular }, ops: Vec::new() }
    }

    /// One line at the start of a column: its left, or its right in a language that runs that way. A column is given by
    /// its place on a left-to-right page, and mirrored as a whole.
    pub fn put(&mut self, line: &Line, left: f32, width: f32, y: f32, size: f32) -> Result<()> {
        self.put_within(line, self.mirrored(left, width), width, y, size)
    }

    /// The same in a column that lies where it lies in every language.
    pub fn put_within(&mut self, line: &Line, left: f32, width: f32, y: f32, size: f32) -> Result<()> {
        let x = match self.regular.direction {
            Direction::LeftToRight => left,
            Direction::RightToLeft => left + width - line.width(size),
        };
        self.ops.extend(self.paper.text(line, x, y, size)?);
        Ok(())
    }

    /// Where what is so wide begins.
    pub fn mirrored(&self, left: f32, width: f32) -> f32 {
        match self.regular.direction {
            Direction::LeftToRight => left,
            Direction::RightToLeft => A4_WIDTH - left - width,
        }
    }

    /// A box whose edge is so thick.
    pub fn outline(&mut self, [x, y, width, height]: [f32; 4], thickness: f32) {
        self.stroke(rectangle(x, y, width, height), thickness, None);
    }

    /// A box to cut out.
    pub fn cut_line(&mut self, [x, y, width, height]: [f32; 4]) {
        let dash = LineDashPattern { pattern: vec![4.0, 3.0].into(), offset: 0.0 };
        self.stroke(rectangle(x, y, width, height), 0.5, Some(dash));
    }

    fn stroke(&mut self, rectangle: Rect, thickness: f32, dash: Option<LineDashPattern>) {
        self.ops.extend([Op::SaveGraphicsState, Op::SetOutlineThickness { pt: Pt(thickness) }]);
        self.ops.extend(dash.map(|dash| Op::SetLineDashPattern { dash }));
        self.ops.extend([Op::DrawRectangle { rectangle }, Op::RestoreGraphicsState]);
    }
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect {
        x: Pt(x),
        y: Pt(y),
        width: Pt(width),
        height: Pt(height),
        mode: Some(PaintMode::Stroke),
        winding_order: None,
    }
}
