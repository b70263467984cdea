//! A QR code as one filled shape: sharp at any size, and no picture to be smoothed by a printer.

use printpdf::{CurTransMat, DictItem, Op};
use qrcode::bits::encode_auto;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::ec::construct_codewords;
use qrcode::{Color, EcLevel, QrResult};

use crate::error::{Error, Result};

/// ISO/IEC 18004 asks for four light modules on each side.
const QUIET_MODULES: u16 = 4;

/// A code at error correction level Q (a quarter of it may be soiled), each module a square of `module` points.
/// The lower left corner of its quiet zone is at `x, y`.
pub fn qr(text: &str, x: f32, y: f32, module: f32) -> Result<Vec<Op>> {
    let (colours, width) =
        modules(text).map_err(|_| Error::Internal("text too long for a QR code".into()))?;
    // In a grid of modules, so that the coordinates are short whole numbers.
    let margin = f32::from(QUIET_MODULES) * module;
    let matrix = CurTransMat::Raw([module, 0.0, 0.0, module, x + margin, y + margin]);
    let mut ops = vec![Op::SaveGraphicsState, Op::SetTransformationMatrix { matrix }];
    ops.extend(colours.rchunks(width).zip(0..).flat_map(|(row, bottom)| dark_runs(row, bottom)));
    // One path, filled at once: rows that were filled one by one would show light seams between them.
    ops.push(operator("f", []));
    ops.push(Op::RestoreGraphicsState);
    Ok(ops)
}

/// Modules across a code of 36 letters at level Q (version 3), with its quiet zone.
pub const CARD_MODULES: u16 = 29 + 2 * QUIET_MODULES;

/// The modules from the top left, row by row, and the width of a row.
///
/// `QrCode::new` scores all eight masks, which is nine tenths of its time. The mask is there to break up what
/// repeats in the data; ours are random bits, on which one mask is as good as another, and a reader takes its number
/// from the code (ISO/IEC 18004, 7.8 and 7.9).
fn modules(text: &str) -> QrResult<(Vec<Color>, usize)> {
    let bits = encode_auto(text.as_bytes(), EcLevel::Q)?;
    let version = bits.version();
    let (data, correction) = construct_codewords(&bits.into_bytes(), version, EcLevel::Q)?;
    let mut canvas = Canvas::new(version, EcLevel::Q);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MaskPattern::LargeCheckerboard);
    Ok((canvas.into_colors(), usize::try_from(version.width()).unwrap_or(1)))
}

/// Each run of dark modules of one row, as a rectangle of the path. `Op::DrawPolygon` would say the same in three
/// times the bytes, and `Op::DrawRectangle` fills each by itself.
fn dark_runs(row: &[Color], bottom: i64) -> Vec<Op> {
    let mut rectangles = Vec::new();
    let mut left = 0;
    for run in row.chunk_by(|a, b| a == b) {
        let width = i64::try_from(run.len()).unwrap_or(0);
        if run.first() == Some(&Color::Dark) {
            rectangles.push(operator("re", [left, bottom, width, 1]));
        }
        left += width;
    }
    rectangles
}

fn operator<const N: usize>(key: &str, operands: [i64; N]) -> Op {
    Op::Unknown { key: key.into(), value: operands.map(DictItem::Int).to_vec() }
}
