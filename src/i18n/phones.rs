//! Telephone numbers: read as people write them, kept as E.164.

use std::fmt;

use rlibphonenumber::enums::Region;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat};

/// A number that can exist (ITU-T E.164: `+` and at most 15 digits). `Display` is for the person;
/// `Debug` hides it, because a number in a log leads to someone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone(String);

impl Phone {
    /// Reads `06 39 98 00 01`, `+33 6 39…`, `0033639…` or Arabic-Indic digits; without a country it is French.
    pub fn parse(text: &str) -> Option<Self> {
        let number = PHONE_NUMBER_UTIL.parse(text, Some(Region::FR)).ok()?;
        // Possible, not "valid": the tables lag behind new ranges and refuse those that ARCEP keeps for fiction.
        number
            .is_possible_with_reason()
            .is_ok()
            .then(|| Self(number.format_as(PhoneNumberFormat::E164).into_owned()))
    }

    /// For storage (sealed) and for the message channels.
    pub fn as_e164(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match PHONE_NUMBER_UTIL.parse(&self.0, None::<Region>) {
            Ok(number) => to.write_str(&number.format_as(PhoneNumberFormat::International)),
            Err(_) => to.write_str(&self.0),
        }
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Phone(hidden)")
    }
}
