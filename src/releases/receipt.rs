//! The receipt that a holder can take from the printer: how many papers he gave, when and where, and the letters that
//! each copy carries, by which anybody can check it.
//!
//! It names nobody and no kind of paper: it may be left lying about.

use icondata_tb::{TbFilesOutline, TbScissorsOutline};

use crate::error::Result;
use crate::i18n::{Language, Words};
use crate::print::document::Paper;
use crate::print::fonts::Fonts;
use crate::print::icon::icon;
use crate::print::pen::Pen;
use crate::print::text::Direction;
use crate::print::{A4_HEIGHT, A4_WIDTH, MM};
use crate::releases::{Release, texts};

/// What is cut out: it goes into a wallet, folded once.
const WIDTH: f32 = 110.0 * MM;
const HEIGHT: f32 = 84.0 * MM;
const LEFT: f32 = (A4_WIDTH - WIDTH) / 2.0;
const BOTTOM: f32 = 190.0 * MM;
const EDGE: f32 = 9.0 * MM;
const ICON_SIDE: f32 = 13.0 * MM;

/// The PDF; `place`: the site's name. `Error::Config` if no font has the letters of the language.
pub fn sheet(release: &Release, place: &str, language: Language, fonts: &Fonts) -> Result<Vec<u8>> {
    let words = Words::of(language).plain();
    let title = words.say("card-receipt-title");
    let mut paper = Paper::new(fonts, &title);
    let mut pen = Pen::new(&mut paper, fonts, Direction::of_dir(language.dir()));
    pen.cut_line([LEFT, BOTTOM, WIDTH, HEIGHT]);
    let (left, width, top) = (LEFT + EDGE, WIDTH - 2.0 * EDGE, BOTTOM + HEIGHT);
    let picture = LEFT + WIDTH - EDGE - ICON_SIDE;
    let at = pen.mirrored(picture, ICON_SIDE);
    pen.ops.extend(icon(TbFilesOutline.data, at, top - EDGE - ICON_SIDE, ICON_SIDE)?);
    let heading = pen.bold.line(&title)?;
    pen.put(&heading, left, width, top - 17.0 * MM, 20.0)?;
    let when = release.answered_at.unwrap_or(release.asked_at);
    let given = words.with("card-receipt-given", &[("count", release.documents.len().into())]);
    let lines = [
        (pen.bold, given),
        (pen.regular, words.year_date_time(when)),
        (pen.regular.with(Direction::of(place)), place.to_owned()),
        (pen.regular, words.say("give-check-stop")),
    ];
    let mut y = top - 31.0 * MM;
    for (setting, text) in lines {
        for line in setting.lines(&text, 11.0, width)? {
            pen.put(&line, left, width, y, 11.0)?;
            y -= 6.5 * MM;
        }
    }
    // Its letters are the same way round in every language.
    let key = pen.bold.with(Direction::LeftToRight).line(&texts::grouped(&release.check_key))?;
    pen.put(&key, left, width, BOTTOM + EDGE, 20.0)?;
    let side = 5.0 * MM;
    let scissors = pen.mirrored(LEFT, side);
    pen.ops.extend(icon(TbScissorsOutline.data, scissors, BOTTOM - 2.0 * MM - side, side)?);
    let ops = pen.ops;
    paper.page(A4_WIDTH, A4_HEIGHT, ops);
    paper.finish(language.code())
}
