//! A QR code as one filled shape: sharp at any size, and no picture to be smoothed by a printer.

use printpdf::{CurTransMat, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, WindingOrder};
use qrcode::{Color, EcLevel, QrCode};

use crate::error::{Error, Result};

/// ISO/IEC 18004 asks for four light modules on each side.
const QUIET_MODULES: u16 = 4;

/// A code at error correction level Q (a quarter of it may be soiled), each module a square of `module` points.
/// The lower left corner of its quiet zone is at `x, y`.
pub fn qr(text: &str, x: f32, y: f32, module: f32) -> Result<Vec<Op>> {
    let code = QrCode::with_error_correction_level(text, EcLevel::Q)
        .map_err(|_| Error::Internal("text too long for a QR code".into()))?;
    let width = code.width();
    let colours = code.to_colors();
    // In a grid of modules, so that the coordinates are short whole numbers.
    let margin = f32::from(QUIET_MODULES) * module;
    let matrix = CurTransMat::Raw([module, 0.0, 0.0, module, x + margin, y + margin]);
    let rings = colours.rchunks(width).zip(0_u16..).flat_map(|(row, bottom)| runs(row, bottom)).collect();
    let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
    Ok(vec![
        Op::SaveGraphicsState,
        Op::SetTransformationMatrix { matrix },
        Op::DrawPolygon { polygon },
        Op::RestoreGraphicsState,
    ])
}

/// Modules across a code of 36 letters at level Q (version 3), with its quiet zone.
pub const CARD_MODULES: u16 = 29 + 2 * QUIET_MODULES;

/// The runs of dark modules of one row, each a ring: one after the other they are one path, so that no
/// light seam shows between neighbours.
fn runs(row: &[Color], bottom: u16) -> Vec<PolygonRing> {
    let mut rings = Vec::new();
    let mut left = 0_u16;
    for run in row.chunk_by(|a, b| a == b) {
        let right = left + u16::try_from(run.len()).unwrap_or(0);
        if run.first() == Some(&Color::Dark) {
            let corners = [(left, bottom), (right, bottom), (right, bottom + 1), (left, bottom + 1)];
            rings.push(PolygonRing { points: corners.map(corner).to_vec() });
        }
        left = right;
    }
    rings
}

fn corner((x, y): (u16, u16)) -> LinePoint {
    LinePoint { p: Point { x: Pt(f32::from(x)), y: Pt(f32::from(y)) }, bezier: false }
}
