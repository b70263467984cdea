//! A photographed sheet, cut out of its dark background and laid flat; and whether a page is blurred.

use image::imageops::FilterType;
use image::{DynamicImage, GrayImage, Luma, Rgb};
use imageproc::contours::{BorderType, find_contours};
use imageproc::contrast::{ThresholdType, otsu_level, threshold};
use imageproc::filter::{gaussian_blur_f32, laplacian_filter};
use imageproc::geometric_transformations::{Border, Interpolation, Projection, warp_into};
use imageproc::geometry::{approximate_polygon_dp, arc_length, contour_area, convex_hull};
use imageproc::point::Point;

/// Corners are looked for in a small copy, in pixels of its long side: fast, and blind to the text.
const SEARCH_LONG_SIDE_PX: u32 = 400;
/// A sheet fills at least this part of the photo; less is a thing on the tray.
const MIN_PART: f64 = 0.12;
/// More than this and the photo is the sheet already (a scanner's picture): nothing to cut.
const MAX_PART: f64 = 0.97;
/// How well four corners must cover the bright shape: a hand or a fold makes it fail.
const MIN_FIT: f64 = 0.93;
/// Mean brightness of sheet minus background, of 255: below, the edge is a guess.
const MIN_CONTRAST: f64 = 35.0;
/// The cosine of a corner's angle: all four lie between 55 and 125 degrees.
const MAX_CORNER_COSINE: f32 = 0.574;
/// A sheet whose sides are within 6 % of it is of the A series; perspective bends its measure.
const A_SERIES: f32 = std::f32::consts::SQRT_2;
const A_SERIES_SLACK: f32 = 0.06;

type Corner = (f32, f32);

/// The sheet alone, upright within the photo's own turn; `None` when no four good corners are seen,
/// and the plain photo is to be kept. Expects grey or RGB of eight bits.
pub fn cut_out(photo: &DynamicImage) -> Option<DynamicImage> {
    let corners = corners(photo)?;
    let [top_left, top_right, bottom_right, bottom_left] = corners;
    let wide = distance(top_left, top_right).max(distance(bottom_left, bottom_right));
    let high = distance(top_left, bottom_left).max(distance(top_right, bottom_right));
    let (wide, high) = snap(wide, high);
    let flat = [(0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high)];
    let projection = Projection::from_control_points(corners, flat)?;
    let (width, height) = (pixels(wide)?, pixels(high)?);
    match photo {
        DynamicImage::ImageLuma8(grey) => {
            let mut out = GrayImage::new(width, height);
            let border = Border::Constant(Luma([255]));
            warp_into(grey, projection, Interpolation::Bilinear, border, &mut out);
            Some(DynamicImage::ImageLuma8(out))
        }
        DynamicImage::ImageRgb8(colour) => {
            let mut out = image::RgbImage::new(width, height);
            let border = Border::Constant(Rgb([255, 255, 255]));
            warp_into(colour, projection, Interpolation::Bilinear, border, &mut out);
            Some(DynamicImage::ImageRgb8(out))
        }
        _ => None,
    }
}

/// The sheet's corners in the photo's pixels, from the top left one clockwise.
fn corners(photo: &DynamicImage) -> Option<[Corner; 4]> {
    let small = photo.resize(SEARCH_LONG_SIDE_PX, SEARCH_LONG_SIDE_PX, FilterType::Triangle).to_luma8();
    let small = gaussian_blur_f32(&small, 1.2);
    let level = otsu_level(&small);
    let bright = threshold(&small, level, ThresholdType::Binary);
    if contrast(&small, level) < MIN_CONTRAST {
        return None;
    }
    let hull = find_contours::<i32>(&bright)
        .into_iter()
        .filter(|contour| contour.border_type == BorderType::Outer && contour.points.len() > 20)
        .map(|contour| convex_hull(contour.points))
        .max_by(|one, other| contour_area(one).total_cmp(&contour_area(other)))?;
    let whole = f64::from(small.width()) * f64::from(small.height());
    let area = contour_area(&hull);
    if area < MIN_PART * whole || area > MAX_PART * whole {
        return None;
    }
    // The small copy's pixel centre, back to the photo's scale.
    let scale = ratio(photo.width(), small.width());
    let place = |at: f32| (at + 0.5) * scale - 0.5;
    (1..=5)
        .filter_map(|step| quadrilateral(&hull, f64::from(step) * 0.008))
        .find(|four| square_enough(four) && area >= MIN_FIT * surface(four))
        .map(|four| four.map(|(x, y)| (place(x), place(y))))
}

/// Mean of what is brighter than `level` minus mean of the rest.
fn contrast(picture: &GrayImage, level: u8) -> f64 {
    let mean = |bright: bool| {
        let (sum, count) = picture
            .pixels()
            .filter(|pixel| (pixel.0[0] > level) == bright)
            .fold((0.0, 0.0), |(sum, count), pixel| (sum + f64::from(pixel.0[0]), count + 1.0));
        if count > 0.0 { sum / count } else { 0.0 }
    };
    mean(true) - mean(false)
}

/// Where the four longest sides of the simplified hull meet, from the top left clockwise. Sides and not
/// points, because a corner may be rounded, folded, under a thumb, or as dark as the tray.
fn quadrilateral(hull: &[Point<i32>], coarseness: f64) -> Option<[Corner; 4]> {
    let rough = simplify(hull, coarseness * arc_length(hull, true))?;
    let points: Vec<Corner> = rough.iter().map(|point| (small(point.x), small(point.y))).collect();
    let ends = points.iter().cycle().skip(1);
    let mut sides: Vec<(usize, Corner, Corner)> =
        points.iter().zip(ends).enumerate().map(|(number, (from, to))| (number, *from, *to)).collect();
    sides.sort_by(|one, other| distance(other.1, other.2).total_cmp(&distance(one.1, one.2)));
    sides.truncate(4);
    sides.sort_by_key(|side| side.0);
    let [a, b, c, d] = sides.try_into().ok()?;
    clockwise([meet(d, a)?, meet(a, b)?, meet(b, c)?, meet(c, d)?])
}

/// Douglas-Peucker on both halves of the hull, cut at its first point and the one farthest from it, which
/// are corners. The library's closed form drops a corner when the outline does not end where it began.
fn simplify(hull: &[Point<i32>], slack: f64) -> Option<Vec<Point<i32>>> {
    let first = *hull.first()?;
    let apart = |point: &Point<i32>| (point.x - first.x).pow(2) + (point.y - first.y).pow(2);
    let middle = hull.iter().enumerate().max_by_key(|(_, point)| apart(point))?.0;
    let there = hull.get(..=middle)?;
    let mut back = hull.get(middle..)?.to_vec();
    back.push(first);
    let mut rough = approximate_polygon_dp(there, slack, true);
    rough.extend(approximate_polygon_dp(&back, slack, true));
    Some(rough)
}

/// A place in the small copy, whose sides are at most [`SEARCH_LONG_SIDE_PX`].
fn small(at: i32) -> f32 {
    f32::from(i16::try_from(at).unwrap_or(i16::MAX))
}

/// Where two lines cross; `None` when they are parallel.
fn meet((_, a, b): (usize, Corner, Corner), (_, c, d): (usize, Corner, Corner)) -> Option<Corner> {
    let (one, other) = ((b.0 - a.0, b.1 - a.1), (d.0 - c.0, d.1 - c.1));
    let cross = one.0 * other.1 - one.1 * other.0;
    let along = ((c.0 - a.0) * other.1 - (c.1 - a.1) * other.0) / cross;
    along.is_finite().then_some((a.0 + along * one.0, a.1 + along * one.1))
}

/// Sorts by the angle around the middle, then starts at the corner nearest to the photo's origin.
fn clockwise(mut four: [Corner; 4]) -> Option<[Corner; 4]> {
    let (x, y) = four.iter().fold((0.0, 0.0), |(x, y), corner| (x + corner.0 / 4.0, y + corner.1 / 4.0));
    let angle = |corner: &Corner| (corner.1 - y).atan2(corner.0 - x);
    four.sort_by(|one, other| angle(one).total_cmp(&angle(other)));
    let nearest = |one: &Corner, other: &Corner| (one.0 + one.1).total_cmp(&(other.0 + other.1));
    let first = four.iter().enumerate().min_by(|one, other| nearest(one.1, other.1))?.0;
    four.rotate_left(first);
    Some(four)
}

/// The area within four corners, by the shoelace formula.
fn surface(corners: &[Corner; 4]) -> f64 {
    let ends = corners.iter().cycle().skip(1);
    let twice: f32 = corners.iter().zip(ends).map(|(from, to)| from.0 * to.1 - to.0 * from.1).sum();
    f64::from(twice.abs()) / 2.0
}

fn square_enough(corners: &[Corner; 4]) -> bool {
    let [a, b, c, d] = *corners;
    [(d, a, b), (a, b, c), (b, c, d), (c, d, a)].into_iter().all(|(before, corner, after)| {
        let (one, other) =
            ((before.0 - corner.0, before.1 - corner.1), (after.0 - corner.0, after.1 - corner.1));
        let lengths = one.0.hypot(one.1) * other.0.hypot(other.1);
        lengths > 0.0 && ((one.0 * other.0 + one.1 * other.1) / lengths).abs() < MAX_CORNER_COSINE
    })
}

fn distance(one: Corner, other: Corner) -> f32 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

fn snap(wide: f32, high: f32) -> (f32, f32) {
    let (long, short) = (wide.max(high), wide.min(high));
    if (long / short / A_SERIES - 1.0).abs() > A_SERIES_SLACK {
        (wide, high)
    } else if wide > high {
        (wide, wide / A_SERIES)
    } else {
        (high / A_SERIES, high)
    }
}

/// A side as a whole number of pixels; the photo was shrunk before, so a larger one is a mistake.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked to be in range
fn pixels(side: f32) -> Option<u32> {
    (1.0..=8192.0).contains(&side).then(|| side.round() as u32)
}

#[allow(clippy::cast_precision_loss)] // pictures are far narrower than 2^23 pixels
fn ratio(large: u32, small: u32) -> f32 {
    large as f32 / small.max(1) as f32
}

/// Sharpness is measured at this long side, in pixels, where a stroke of print is 1 to 2 pixels wide.
const SHARPNESS_LONG_SIDE_PX: u32 = 1200;
const BLOCK_PX: u32 = 40;
/// Blocks with a smaller range of greys are blank paper and say nothing.
const MIN_BLOCK_RANGE: f64 = 50.0;
/// Variance of the Laplacian over the squared range of greys; sharp print lies above 0.1.
const MIN_SHARPNESS: f64 = 0.02;

/// Whether print on the page is out of focus: Laplacian variance, but only where there is something to
/// see, or a sheet with one line would count as blurred. A blank page is not blurred.
pub fn is_blurred(page: &GrayImage) -> bool {
    let longest = page.width().max(page.height());
    let page = if longest > SHARPNESS_LONG_SIDE_PX {
        let small = DynamicImage::ImageLuma8(page.clone());
        small.resize(SHARPNESS_LONG_SIDE_PX, SHARPNESS_LONG_SIDE_PX, FilterType::Triangle).into_luma8()
    } else {
        page.clone()
    };
    let edges = laplacian_filter(&page);
    let mut blocks: Vec<f64> = (0..page.height() / BLOCK_PX)
        .flat_map(|row| (0..page.width() / BLOCK_PX).map(move |column| (column * BLOCK_PX, row * BLOCK_PX)))
        .filter_map(|corner| sharpness(&page, &edges, corner))
        .collect();
    blocks.sort_by(f64::total_cmp);
    // The upper quartile: a photo or a stain on a sharp page is soft, print is not.
    blocks.get(blocks.len() * 3 / 4).is_some_and(|block| *block < MIN_SHARPNESS)
}

fn sharpness(
    page: &GrayImage,
    edges: &image::ImageBuffer<Luma<i16>, Vec<i16>>,
    corner: (u32, u32),
) -> Option<f64> {
    let places = || (0..BLOCK_PX).flat_map(|y| (0..BLOCK_PX).map(move |x| (corner.0 + x, corner.1 + y)));
    let greys = || places().filter_map(|(x, y)| page.get_pixel_checked(x, y)).map(|pixel| pixel.0[0]);
    let range = f64::from(greys().max()?) - f64::from(greys().min()?);
    if range < MIN_BLOCK_RANGE {
        return None;
    }
    let (sum, squares) = places()
        .filter_map(|(x, y)| edges.get_pixel_checked(x, y))
        .map(|pixel| f64::from(pixel.0[0]))
        .fold((0.0, 0.0), |(sum, squares), value| (sum + value, squares + value * value));
    let count = f64::from(BLOCK_PX * BLOCK_PX);
    let variance = squares / count - (sum / count).powi(2);
    Some(variance / (range * range))
}
