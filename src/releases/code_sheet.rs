//! The A4 sheet with a list of codes: twenty numbered ones to cut out, and under them how they are used.
//!
//! It names nobody and no safe: whoever finds it knows neither the phone nor what its codes are good for.

use icondata_tb::{TbDeviceMobileMessageOutline, TbPencilOutline, TbPrinterOutline, TbScissorsOutline};

use crate::crypto::otp::Code;
use crate::error::Result;
use crate::i18n::{Language, Words};
use crate::print::document::Paper;
use crate::print::fonts::Fonts;
use crate::print::icon::icon;
use crate::print::pen::{MARGIN, Pen, TEXT_WIDTH};
use crate::print::text::Direction;
use crate::print::{A4_HEIGHT, A4_WIDTH, MM};
use crate::releases::card_codes::{CODES, List};

/// What is cut out: folded once it lies in a wallet.
const LIST_WIDTH: f32 = 110.0 * MM;
const LIST_HEIGHT: f32 = 138.0 * MM;
const LIST_LEFT: f32 = (A4_WIDTH - LIST_WIDTH) / 2.0;
const LIST_BOTTOM: f32 = 122.0 * MM;
const LIST_MARGIN: f32 = 8.0 * MM;
const ROW_HEIGHT: f32 = 10.8 * MM;
const ROWS: usize = CODES / 2;
const BOX_SIDE: f32 = 8.0 * MM;
const COLUMN_WIDTH: f32 = (LIST_WIDTH - 2.0 * LIST_MARGIN) / 2.0;
const ICON_SIDE: f32 = 16.0 * MM;

/// The PDF. `Error::Config` if no font has the letters of the language.
pub fn sheet(list: &List, language: Language, fonts: &Fonts) -> Result<Vec<u8>> {
    let words = Words::of(language).plain();
    let mut paper = Paper::new(fonts, &words.say("codes-sheet-title"));
    let mut pen = Pen::new(&mut paper, fonts, Direction::of_dir(language.dir()));
    frame(&mut pen, words)?;
    for (place, code) in list.codes().iter().enumerate() {
        numbered(&mut pen, place, code)?;
    }
    how(&mut pen, words)?;
    let ops = pen.ops;
    paper.page(A4_WIDTH, A4_HEIGHT, ops);
    paper.finish(language.code())
}

fn frame(pen: &mut Pen<'_, '_>, words: Words) -> Result<()> {
    let title = pen.bold.line(&words.say("codes-sheet-title"))?;
    pen.put(&title, MARGIN, TEXT_WIDTH, 272.0 * MM, 22.0)?;
    pen.cut_line([LIST_LEFT, LIST_BOTTOM, LIST_WIDTH, LIST_HEIGHT]);
    let (left, width) = (LIST_LEFT + LIST_MARGIN, LIST_WIDTH - 2.0 * LIST_MARGIN);
    let name = pen.bold.line(&words.say("codes-sheet-name"))?;
    pen.put(&name, left, width, LIST_BOTTOM + LIST_HEIGHT - 11.0 * MM, 14.0)?;
    let away = pen.regular.line(&words.say("codes-sheet-away"))?;
    pen.put(&away, left, width, LIST_BOTTOM + 6.0 * MM, 10.5)?;
    let cut = pen.regular.line(&words.say("codes-sheet-cut"))?;
    let (side, y) = (5.0 * MM, LIST_BOTTOM - 8.0 * MM);
    pen.ops.extend(icon(TbScissorsOutline.data, pen.mirrored(LIST_LEFT, side), y - 1.2 * MM, side)?);
    pen.put(&cut, LIST_LEFT + side + 2.0 * MM, LIST_WIDTH, y, 10.0)
}

/// Ten in each column. The columns are the same way round in every language: their numbers are.
fn numbered(pen: &mut Pen<'_, '_>, place: usize, code: &Code) -> Result<()> {
    let (column, row) = (small(place / ROWS), small(place % ROWS));
    let left = LIST_LEFT + LIST_MARGIN + column * COLUMN_WIDTH;
    let bottom = LIST_BOTTOM + LIST_HEIGHT - 25.0 * MM - row * ROW_HEIGHT;
    pen.outline([left, bottom, BOX_SIDE, BOX_SIDE], 0.8);
    let number = pen.regular.with(Direction::LeftToRight).line(&(place + 1).to_string())?;
    let middle = left + (BOX_SIDE - number.width(12.0)) / 2.0;
    pen.ops.extend(pen.paper.text(&number, middle, bottom + 2.6 * MM, 12.0)?);
    let digits = code.to_text();
    let (first, second) = digits.split_at_checked(3).unwrap_or((&digits, ""));
    let line = pen.bold.with(Direction::LeftToRight).line(&format!("{first} {second}"))?;
    pen.ops.extend(pen.paper.text(&line, left + BOX_SIDE + 4.0 * MM, bottom + 1.9 * MM, 17.0)?);
    Ok(())
}

fn how(pen: &mut Pen<'_, '_>, words: Words) -> Result<()> {
    let mut top = 102.0 * MM;
    let rows = [
        (TbDeviceMobileMessageOutline.data, "codes-sheet-how"),
        (TbPencilOutline.data, "codes-sheet-once"),
        (TbPrinterOutline.data, "codes-sheet-lost"),
    ];
    for (picture, text) in rows {
        pen.ops.extend(icon(picture, pen.mirrored(MARGIN, ICON_SIDE), top - ICON_SIDE, ICON_SIDE)?);
        let gap = ICON_SIDE + 6.0 * MM;
        let lines = pen.regular.lines(&words.say(text), 15.0, TEXT_WIDTH - gap)?;
        let mut y = top - ICON_SIDE / 2.0 - 2.0 * MM + small(lines.len().saturating_sub(1)) * 4.0 * MM;
        for line in &lines {
            pen.put(line, MARGIN + gap, TEXT_WIDTH - gap, y, 15.0)?;
            y -= 8.0 * MM;
        }
        top -= ICON_SIDE + 9.0 * MM;
    }
    Ok(())
}

/// A count of rows or columns, which an `f32` holds exactly.
fn small(count: usize) -> f32 {
    f32::from(u8::try_from(count).unwrap_or(u8::MAX))
}
