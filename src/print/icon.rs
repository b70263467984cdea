//! A pictogram as strokes, from the path data of a 24 × 24 outline icon.

use kurbo::{BezPath, PathEl, Point as Spot};
use printpdf::{CurTransMat, Line, LineCapStyle, LineJoinStyle, LinePoint, Op, Point, Pt};

use crate::error::{Error, Result};

const GRID: f32 = 24.0;
const STROKE: f32 = 1.6;

/// Draws the `<path d="…">` elements of `svg` in a square of `side` points whose lower left corner is at `x, y`.
pub fn icon(svg: &str, x: f32, y: f32, side: f32) -> Result<Vec<Op>> {
    let scale = side / GRID;
    let mut ops = vec![
        Op::SaveGraphicsState,
        // SVG counts downwards, paper upwards.
        Op::SetTransformationMatrix { matrix: CurTransMat::Raw([scale, 0.0, 0.0, -scale, x, y + side]) },
        Op::SetOutlineThickness { pt: Pt(STROKE) },
        Op::SetLineCapStyle { cap: LineCapStyle::Round },
        Op::SetLineJoinStyle { join: LineJoinStyle::Round },
    ];
    for data in path_data(svg) {
        let path = BezPath::from_svg(data).map_err(|_| Error::Internal("the path of an icon".into()))?;
        ops.extend(strokes(&path).into_iter().map(|line| Op::DrawLine { line }));
    }
    ops.push(Op::RestoreGraphicsState);
    Ok(ops)
}

/// The path data of an outline icon. Each begins with an absolute `M`: one after the other they are one path.
pub fn path_data(svg: &str) -> impl Iterator<Item = &str> {
    svg.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

fn strokes(path: &BezPath) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for element in path.elements() {
        match (*element, lines.last_mut()) {
            (PathEl::MoveTo(to), _) => lines.push(Line { points: vec![point(to, false)], is_closed: false }),
            (PathEl::LineTo(to), Some(line)) => line.points.push(point(to, false)),
            (PathEl::QuadTo(by, to), Some(line)) => {
                line.points.extend([point(by, true), point(by, true), point(to, false)]);
            }
            (PathEl::CurveTo(first, second, to), Some(line)) => {
                line.points.extend([point(first, true), point(second, true), point(to, false)]);
            }
            (PathEl::ClosePath, Some(line)) => line.is_closed = true,
            (_, None) => {}
        }
    }
    lines.retain(|line| line.points.len() > 1);
    lines
}

fn point(at: Spot, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(hundredths(at.x)), y: Pt(hundredths(at.y)) }, bezier }
}

/// A hundredth of a 24th of an icon cannot be seen; more digits would only make the file longer.
#[allow(clippy::cast_possible_truncation)]
fn hundredths(value: f64) -> f32 {
    ((value * 100.0).round() / 100.0) as f32
}
