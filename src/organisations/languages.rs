//! The languages that a site's kiosks and its desk offer. French is always one of them.

use crate::db::Conn;
use crate::error::Result;
use crate::i18n::Language;
use crate::organisations::OrganisationId;
use crate::organisations::store::languages as store;

/// In the order in which they are offered.
pub fn offered(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<Language>> {
    let off = store::languages_off(conn, organisation)?;
    Ok(Language::ALL.into_iter().filter(|language| !off.iter().any(|code| code == language.code())).collect())
}

/// Offers a language or no more. Who has chosen it before keeps it: his next visit must not fall silent.
pub fn offer(tx: &mut Conn, organisation: OrganisationId, language: Language, wanted: bool) -> Result<()> {
    // Never twice in the table.
    store::delete_language_off(tx, organisation, language.code())?;
    if wanted || language == Language::FRENCH {
        return Ok(());
    }
    store::insert_language_off(tx, organisation, language.code())
}
