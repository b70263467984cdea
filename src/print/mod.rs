//! Paper: PDF pages with shaped text in any script, drawings and QR codes. Knows nothing of safes.
//!
//! printpdf writes the objects. What it leaves to others is done here: shaping and bidirectional order
//! (`text`), subsets of fonts (`fonts`), and parts that many pages have in common (`document`).

pub mod document;
pub mod fonts;
pub mod icon;
pub mod pen;
pub mod qr;
pub mod text;

/// Points in one millimetre: every measure in this room is in points, from the lower left corner.
pub const MM: f32 = 72.0 / 25.4;
pub const A4_WIDTH: f32 = 210.0 * MM;
pub const A4_HEIGHT: f32 = 297.0 * MM;
