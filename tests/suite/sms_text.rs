//! How texts are counted and folded before they are sent.

use consigne::messaging::gsm7::{Encoding, fold, segments};
use proptest::prelude::*;

use crate::support::data::{cases, json, text};

#[test]
fn every_segmentation_case_is_counted_as_expected() {
    for case in cases(&json("sms/segmentation.json"), "cases") {
        let counted = segments(text(&case, "text"));
        let id = text(&case, "id");
        let expected = &case["expected"];
        assert_eq!(counted.encoding.name(), text(expected, "encoding"), "{id}");
        assert_eq!(expected["units"], counted.units, "{id}");
        assert_eq!(expected["segments"], counted.segments, "{id}");
        assert_eq!(expected["per_segment_units"], serde_json::json!(counted.per_segment_units), "{id}");
        assert_eq!(expected["non_gsm7"], serde_json::json!(counted.non_gsm7), "{id}");
    }
}

#[test]
fn an_escape_pair_is_not_split() {
    let counted = segments(&format!("{}€{}", "a".repeat(152), "b".repeat(10)));
    assert_eq!(counted.per_segment_units, [152, 12]);
    assert_eq!(segments(&"€".repeat(80)).per_segment_units, [160]);
    assert_eq!(segments(&"€".repeat(81)).per_segment_units, [152, 10]);
}

#[test]
fn a_surrogate_pair_is_not_split() {
    let counted = segments(&format!("{}😀{}", "ع".repeat(66), "ع".repeat(10)));
    assert_eq!(counted.per_segment_units, [66, 12]);
    assert_eq!(segments(&"😀".repeat(35)).per_segment_units, [70]);
    assert_eq!(segments(&"😀".repeat(36)).per_segment_units, [66, 6]);
}

#[test]
fn an_empty_text_is_one_sms() {
    assert_eq!(segments("").per_segment_units, [0]);
}

#[test]
fn french_is_folded_to_what_one_sms_can_hold() {
    let french = "Reçu\u{a0}: « Vous êtes d’accord\u{202f}? » Sœur Noël, À l’île… Œuvre – 5\u{2009}€";
    assert_eq!(fold(french), "Recu : \" Vous etes d'accord ? \" Soeur Noel, A l'ile... OEuvre - 5 €");
    assert_eq!(segments(&fold(french)).encoding, Encoding::Gsm7);
    // é è à ù Ç are in the alphabet and stay, also when typed as two characters.
    assert_eq!(fold("é è à ù Ç e\u{301} œ"), "é è à ù Ç é oe");
    // Fluent's isolation marks are not letters.
    assert_eq!(fold("Bonjour \u{2068}Awa\u{2069}"), "Bonjour Awa");
}

#[test]
fn a_text_that_stays_ucs2_keeps_its_accents() {
    let mixed = "Noël: نعم 482913";
    assert_eq!(fold(mixed), mixed);
}

proptest! {
    #[test]
    fn parts_add_up_and_fit(text in any::<String>()) {
        let counted = segments(&text);
        prop_assert_eq!(counted.per_segment_units.iter().sum::<usize>(), counted.units);
        prop_assert_eq!(counted.per_segment_units.len(), counted.segments);
        let (single, part) = if counted.encoding == Encoding::Gsm7 { (160, 153) } else { (70, 67) };
        let limit = if counted.segments == 1 { single } else { part };
        prop_assert!(counted.per_segment_units.iter().all(|units| *units <= limit));
    }

    #[test]
    fn folding_never_costs_more(text in "[a-zA-Z0-9 çêœ’«»€éàÀ]{0,200}") {
        prop_assert!(segments(&fold(&text)).segments <= segments(&text).segments);
    }
}
