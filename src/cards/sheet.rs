//! The A4 sheet that a card is cut from: the card, and under it three pictures that say how it is used.
//!
//! The holder's name is nowhere on it, and the secret is on the card only: the rest of the sheet may lie about.

use icondata_tb::{
    TbHelpOutline, TbIdOutline, TbKeyboardOutline, TbMailOutline, TbQrcodeOutline, TbScissorsOutline,
    TbUsersOutline,
};

use super::payload::{Payload, SafeNumber};
use crate::error::Result;
use crate::i18n::{Language, Words};
use crate::print::document::{Paper, Shared};
use crate::print::fonts::Fonts;
use crate::print::icon::icon;
use crate::print::pen::{MARGIN, Pen, TEXT_WIDTH};
use crate::print::qr::{CARD_MODULES, qr};
use crate::print::text::{Direction, Setting};
use crate::print::{A4_HEIGHT, A4_WIDTH, MM};

/// The words of a sheet, in the holder's language (`card.ftl`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetWords {
    /// BCP 47 tag.
    pub language: String,
    pub direction: Direction,
    /// `card-sheet-title`
    pub title: String,
    /// `card-sheet-heading`: beside the picture on the card itself; tells a reserve card when the rest is cut off.
    pub heading: String,
    /// `card-sheet-number`: stands over the number of the safe.
    pub number: String,
    /// `card-sheet-letters`: stands over the letters to type.
    pub letters: String,
    /// `card-sheet-cut`
    pub cut: String,
    /// `card-sheet-show`, `card-sheet-type`, `card-sheet-ask`: beside the pictograms.
    pub show: String,
    pub type_in: String,
    pub ask: String,
    /// `card-sheet-lost-title`, `card-sheet-lost`
    pub lost_title: String,
    pub lost: String,
    /// A reserve card, with pictograms of its own.
    pub reserve: bool,
}

impl SheetWords {
    /// The words of a language; without isolation marks, which paper does not need.
    pub fn of(language: Language) -> Self {
        Self::made(language, false)
    }

    /// The words of a reserve card's sheet (`card-reserve-…`).
    pub fn reserve(language: Language) -> Self {
        Self::made(language, true)
    }

    fn made(language: Language, reserve: bool) -> Self {
        let words = Words::of(language).plain();
        let text = |what: &str| {
            words.say(&if reserve { format!("card-reserve-{what}") } else { format!("card-sheet-{what}") })
        };
        Self {
            language: language.code().to_owned(),
            direction: Direction::of_dir(language.dir()),
            title: text("title"),
            heading: text("heading"),
            number: text("number"),
            letters: text("letters"),
            cut: text("cut"),
            show: text("show"),
            type_in: text("type"),
            ask: text("ask"),
            lost_title: text("lost-title"),
            lost: text("lost"),
            reserve,
        }
    }
}

/// Where a card is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    pub name: String,
    /// Street and town.
    pub place: String,
    /// Address on the web, as people type it.
    pub web: String,
}

/// One sheet.
#[derive(Debug)]
pub struct SheetContent<'a> {
    pub words: &'a SheetWords,
    pub site: &'a Site,
    pub number: SafeNumber,
    pub payload: Payload,
}

/// A bank card, ISO/IEC 7810 ID-1.
const CARD_WIDTH: f32 = 85.6 * MM;
const CARD_HEIGHT: f32 = 54.0 * MM;
const CARD_LEFT: f32 = (A4_WIDTH - CARD_WIDTH) / 2.0;
const CARD_BOTTOM: f32 = 200.0 * MM;
const CARD_MARGIN: f32 = 5.0 * MM;
/// Nearly twice the 0.5 mm that a cheap scanner needs: the card will be creased, the camera poor.
const MODULE: f32 = 0.9 * MM;
const QR_SIDE: f32 = CARD_MODULES as f32 * MODULE;
/// What is left of the card beside the code.
const COLUMN_WIDTH: f32 = CARD_WIDTH - QR_SIDE - CARD_MARGIN;
const LOGO_SIDE: f32 = 9.0 * MM;
const ICON_SIDE: f32 = 18.0 * MM;
/// Letters of the first typed line: five groups of four and the blanks between them.
const FIRST_LINE_LETTERS: usize = 24;

/// The PDF of one sheet.
pub fn sheet(card: &SheetContent<'_>, fonts: &Fonts) -> Result<Vec<u8>> {
    sheets(std::slice::from_ref(card), fonts)
}

/// One PDF of many sheets, a page each. Fonts, and what sheets of the same language and site have in common,
/// are in it once. `Error::Config` if no font has the letters of a language.
pub fn sheets(cards: &[SheetContent<'_>], fonts: &Fonts) -> Result<Vec<u8>> {
    let title = cards.first().map_or("", |card| card.words.title.as_str());
    let mut paper = Paper::new(fonts, title);
    let mut drawn: Vec<(&SheetWords, &Site, Shared)> = Vec::new();
    for card in cards {
        let known = drawn.iter().find(|(words, site, _)| *words == card.words && *site == card.site);
        let shared = if let Some((_, _, shared)) = known {
            *shared
        } else {
            let mut pen = Pen::new(&mut paper, fonts, card.words.direction);
            common(&mut pen, card.words, card.site)?;
            let ops = pen.ops;
            let shared = paper.share(A4_WIDTH, A4_HEIGHT, ops);
            drawn.push((card.words, card.site, shared));
            shared
        };
        let mut pen = Pen::new(&mut paper, fonts, card.words.direction);
        pen.ops.push(Paper::place(shared));
        own(&mut pen, card)?;
        let ops = pen.ops;
        paper.page(A4_WIDTH, A4_HEIGHT, ops);
    }
    paper.finish(cards.first().map_or("", |card| card.words.language.as_str()))
}

/// What sheets of one language and site have in common.
fn common(pen: &mut Pen<'_, '_>, words: &SheetWords, site: &Site) -> Result<()> {
    card_frame(pen, words, site)?;
    under_the_card(pen, words)?;
    let mut y = 176.0 * MM;
    let pictures = if words.reserve {
        [TbMailOutline.data, TbUsersOutline.data, TbQrcodeOutline.data]
    } else {
        [TbQrcodeOutline.data, TbKeyboardOutline.data, TbHelpOutline.data]
    };
    for (picture, text) in pictures.into_iter().zip([&words.show, &words.type_in, &words.ask]) {
        y = row(pen, picture, text, y)?;
    }
    y -= 8.0 * MM;
    y = paragraph(pen, pen.bold, &words.lost_title, 15.0, y)?;
    y = paragraph(pen, pen.regular, &words.lost, 13.0, y)? - 5.0 * MM;
    for (setting, text) in [(pen.bold, &site.name), (pen.regular, &site.place), (pen.regular, &site.web)] {
        y = paragraph(pen, setting.with(Direction::of(text)), text, 13.0, y)?;
    }
    Ok(())
}

fn card_frame(pen: &mut Pen<'_, '_>, words: &SheetWords, site: &Site) -> Result<()> {
    let title = pen.bold.line(&words.title)?;
    pen.put(&title, MARGIN, TEXT_WIDTH, 272.0 * MM, 22.0)?;
    pen.cut_line([CARD_LEFT, CARD_BOTTOM, CARD_WIDTH, CARD_HEIGHT]);
    // The card itself is the same way round in every language: its numbers and its code are.
    let (left, top) = (CARD_LEFT + CARD_MARGIN, CARD_BOTTOM + CARD_HEIGHT);
    pen.ops.extend(icon(TbIdOutline.data, left - 1.0 * MM, top - 13.0 * MM, LOGO_SIDE)?);
    let name = pen.bold.line(&words.heading)?;
    pen.ops.extend(pen.paper.text(&name, left + LOGO_SIDE + 1.0 * MM, top - 10.5 * MM, 15.0)?);
    let label = pen.regular.line(&words.number)?;
    pen.put_within(&label, left, COLUMN_WIDTH, top - 18.0 * MM, 7.5)?;
    // Whoever finds a card sees where to bring it.
    let small = 7.0;
    let mut y = top - 28.5 * MM;
    for text in [&site.name, &site.place, &site.web] {
        for line in pen.regular.with(Direction::of(text)).lines(text, small, COLUMN_WIDTH)? {
            if y > CARD_BOTTOM + 17.5 * MM {
                pen.put_within(&line, left, COLUMN_WIDTH, y, small)?;
            }
            y -= 3.2 * MM;
        }
    }
    let letters = pen.regular.line(&words.letters)?;
    pen.put_within(&letters, left, CARD_WIDTH - 2.0 * CARD_MARGIN, CARD_BOTTOM + 14.5 * MM, 7.5)
}

fn under_the_card(pen: &mut Pen<'_, '_>, words: &SheetWords) -> Result<()> {
    let cut = pen.regular.line(&words.cut)?;
    let side = 5.0 * MM;
    let y = CARD_BOTTOM - 8.0 * MM;
    pen.ops.extend(icon(TbScissorsOutline.data, pen.mirrored(CARD_LEFT, side), y - 1.2 * MM, side)?);
    pen.put(&cut, CARD_LEFT + side + 2.0 * MM, CARD_WIDTH - side - 2.0 * MM, y, 10.0)
}

/// What is this card's own: its number, its code, its letters.
fn own(pen: &mut Pen<'_, '_>, card: &SheetContent<'_>) -> Result<()> {
    let (left, top) = (CARD_LEFT + CARD_MARGIN, CARD_BOTTOM + CARD_HEIGHT);
    let number = pen.bold.with(Direction::LeftToRight).line(&card.number.to_string())?;
    pen.put_within(&number, left, COLUMN_WIDTH, top - 24.0 * MM, 17.0)?;
    let x = CARD_LEFT + CARD_WIDTH - QR_SIDE;
    pen.ops.extend(qr(card.payload.as_str(), x, top - QR_SIDE, MODULE)?);
    let letters = card.payload.grouped();
    let (first, second) = letters.split_at_checked(FIRST_LINE_LETTERS).unwrap_or((letters.as_str(), ""));
    for (text, up) in [(first, 9.5 * MM), (second.trim_start(), 4.5 * MM)] {
        let line = pen.bold.with(Direction::LeftToRight).line(text)?;
        pen.put_within(&line, left, CARD_WIDTH - 2.0 * CARD_MARGIN, CARD_BOTTOM + up, 11.5)?;
    }
    Ok(())
}

/// A pictogram with its sentence beside it. Gives the top of what comes next.
fn row(pen: &mut Pen<'_, '_>, picture: &str, text: &str, top: f32) -> Result<f32> {
    pen.ops.extend(icon(picture, pen.mirrored(MARGIN, ICON_SIDE), top - ICON_SIDE, ICON_SIDE)?);
    let gap = ICON_SIDE + 6.0 * MM;
    let lines = pen.regular.lines(text, 16.0, TEXT_WIDTH - gap)?;
    let mut y = top - ICON_SIDE / 2.0 - 2.0 * MM;
    if lines.len() > 1 {
        y += 4.0 * MM;
    }
    for line in &lines {
        pen.put(line, MARGIN + gap, TEXT_WIDTH - gap, y, 16.0)?;
        y -= 8.0 * MM;
    }
    Ok((top - ICON_SIDE).min(y) - 5.0 * MM)
}

/// Gives the baseline of what comes next.
fn paragraph<'f>(
    pen: &mut Pen<'_, 'f>,
    setting: Setting<'f>,
    text: &str,
    size: f32,
    mut y: f32,
) -> Result<f32> {
    for line in setting.lines(text, size, TEXT_WIDTH)? {
        pen.put(&line, MARGIN, TEXT_WIDTH, y, size)?;
        y -= size * 1.5;
    }
    Ok(y)
}
