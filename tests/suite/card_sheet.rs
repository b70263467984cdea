//! The sheet that a card is cut from, as a printer and a scanner see it.

use std::path::Path;

use consigne::cards::payload::{CardSecret, Payload, SafeNumber};
use consigne::cards::sheet::{SheetContent, SheetWords, Site, sheet, sheets};
use consigne::error::Error;
use consigne::print::fonts::Fonts;
use consigne::print::text::Direction;

use crate::support::tools::run;

fn french() -> SheetWords {
    SheetWords {
        language: "fr".into(),
        direction: Direction::LeftToRight,
        title: "Votre carte Consigne".into(),
        heading: "Consigne".into(),
        number: "Numéro du coffre".into(),
        letters: "Lettres à taper".into(),
        cut: "Découpez la carte.".into(),
        show: "Montrez la carte à la borne. Puis tapez votre code secret.".into(),
        type_in: "La carte ne passe pas ? Tapez les lettres de la carte.".into(),
        ask: "Vous avez une question ? Demandez à l’accueil.".into(),
        lost_title: "Carte perdue ?".into(),
        lost: "Venez à l’accueil. Nous arrêtons la carte perdue. Vous recevez une carte neuve. \
               Vos papiers restent dans le coffre."
            .into(),
        reserve: false,
    }
}

fn arabic() -> SheetWords {
    SheetWords {
        language: "ar".into(),
        direction: Direction::RightToLeft,
        title: "بطاقة Consigne الخاصة بك".into(),
        heading: "Consigne".into(),
        number: "رقم الخزنة".into(),
        letters: "الحروف للكتابة".into(),
        cut: "قص البطاقة.".into(),
        show: "أظهر البطاقة للجهاز. ثم اكتب رمزك السري.".into(),
        type_in: "البطاقة لا تعمل؟ اكتب حروف البطاقة.".into(),
        ask: "عندك سؤال؟ اسأل في الاستقبال.".into(),
        lost_title: "ضاعت البطاقة؟".into(),
        lost: "تعال إلى الاستقبال. نوقف البطاقة الضائعة. تحصل على بطاقة جديدة.".into(),
        reserve: false,
    }
}

fn site() -> Site {
    Site {
        name: "CCAS de Valmont-sur-Loire".into(),
        place: "12 rue des Tilleuls, Valmont-sur-Loire".into(),
        web: "consigne.valmont.example".into(),
    }
}

fn card<'a>(words: &'a SheetWords, site: &'a Site) -> SheetContent<'a> {
    let payload = Payload::of(&CardSecret::generate());
    SheetContent { words, site, number: SafeNumber::generate(), payload }
}

#[test]
fn a_scanner_reads_the_payload_off_the_printed_sheet() {
    let (words, site) = (french(), site());
    let card = card(&words, &site);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("card.pdf"), sheet(&card, &Fonts::built_in().unwrap()).unwrap())
        .unwrap();
    if run("pdftoppm", &["-r", "150", "-png", "card.pdf", "card"], folder.path()).is_none() {
        return;
    }
    let picture = std::fs::read(folder.path().join("card-1.png")).unwrap();
    let read = consigne::cards::reader::read_card(&picture).card().expect("our own reader");
    assert_eq!(*read, card.payload.as_str());
    let Some(read) =
        run("zbarimg", &["-Sdisable", "-Sqrcode.enable", "--quiet", "--raw", "card-1.png"], folder.path())
    else {
        return;
    };
    assert_eq!(read.trim(), card.payload.as_str());
}

#[test]
fn the_sheet_says_how_the_card_is_used_and_its_fonts_are_inside() {
    let (words, site) = (french(), site());
    let card = card(&words, &site);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("card.pdf"), sheet(&card, &Fonts::built_in().unwrap()).unwrap())
        .unwrap();
    let Some(text) = run("pdftotext", &["-layout", "card.pdf", "-"], folder.path()) else { return };
    let grouped = card.payload.grouped();
    for wanted in
        [&words.title, &words.lost_title, &site.web, &site.place, &card.number.to_string(), &grouped[..24]]
    {
        assert!(text.contains(wanted), "{wanted:?} is not on the sheet:\n{text}");
    }
    let Some(info) = run("pdfinfo", &["card.pdf"], folder.path()) else { return };
    assert!(!info.contains("PDF/X") && !info.contains("1970"), "untrue: {info}");
    let Some(fonts) = run("pdffonts", &["card.pdf"], folder.path()) else { return };
    let fonts: Vec<_> = fonts.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "regular and bold");
    for font in fonts {
        let columns: Vec<_> = font.split_whitespace().rev().collect();
        assert_eq!(&columns[2..5], ["yes", "yes", "yes"], "embedded, a subset, with text: {font}");
    }
}

#[test]
fn many_sheets_share_what_they_have_in_common() {
    let (words, site, fonts) = (french(), site(), Fonts::built_in().unwrap());
    let cards: Vec<_> = (0..100).map(|_| card(&words, &site)).collect();
    let one = sheet(&cards[0], &fonts).unwrap().len();
    let hundred = sheets(&cards, &fonts).unwrap();
    let each = (hundred.len() - one) / 99;
    assert!(each <= 1665, "{each} bytes for each further card");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("cards.pdf"), hundred).unwrap();
    if run("pdftoppm", &["-r", "150", "-png", "-l", "3", "cards.pdf", "c"], folder.path()).is_none() {
        return;
    }
    for (page, card) in cards.iter().take(3).enumerate() {
        let picture = std::fs::read(folder.path().join(format!("c-{:03}.png", page + 1))).unwrap();
        assert_eq!(*consigne::cards::reader::read_card(&picture).card().unwrap(), card.payload.as_str());
    }
}

#[test]
fn a_language_without_a_font_is_said_and_not_printed_as_boxes() {
    let (words, site) = (arabic(), site());
    let refused = sheet(&card(&words, &site), &Fonts::built_in().unwrap());
    assert!(matches!(refused, Err(Error::Config(_))));
}

#[test]
fn arabic_is_shaped_and_set_from_right_to_left() {
    let fonts = tempfile::tempdir().unwrap();
    let found = ["noto/NotoSansArabic-Regular.ttf", "dejavu/DejaVuSans.ttf"].iter().any(|file| {
        let file = Path::new("/usr/share/fonts/truetype").join(file);
        std::fs::copy(file, fonts.path().join("NotoSansArabic-Regular.ttf")).is_ok()
    });
    if !found {
        println!("passed over: no font with Arabic letters is installed");
        return;
    }
    let (words, site) = (arabic(), site());
    let pdf = sheet(&card(&words, &site), &Fonts::with_folder(fonts.path()).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("card.pdf"), pdf).unwrap();
    let Some(text) = run("pdftotext", &["card.pdf", "-"], folder.path()) else { return };
    assert!(text.contains("البطاقة"), "{text}");
}
