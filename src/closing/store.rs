//! The SQL of closing: every row of a safe, whichever room it belongs to.

use diesel::prelude::*;

use crate::db::Conn;
use crate::documents::PageId;
use crate::error::Result;
use crate::safes::SafeId;
use crate::safes::store::{proofs, recoveries, tasks};
use crate::schema::from_afar::{agreements, card_codes, held_keys};
use crate::schema::{
    card_prints, cards, copies, documents, journal, journal_heads, messages, pages, recipients,
    release_documents, releases, safes, sessions, slots, visits,
};

pub(super) fn delete_slots(tx: &mut Conn, safe: SafeId) -> Result<()> {
    recoveries::delete_recoveries(tx, safe)?;
    recoveries::delete_two_teams(tx, safe)?;
    diesel::delete(slots::table.filter(slots::safe_id.eq(safe))).execute(tx)?;
    Ok(())
}

pub(super) fn closed(conn: &mut Conn) -> Result<Vec<SafeId>> {
    Ok(safes::table.filter(safes::state.eq("closed")).select(safes::id).load(conn)?)
}

/// The names of all blobs of a safe.
pub(super) fn pages(conn: &mut Conn, safe: SafeId) -> Result<Vec<PageId>> {
    let mine = documents::table.filter(documents::safe_id.eq(safe)).select(documents::id);
    Ok(pages::table.filter(pages::document_id.eq_any(mine)).select(pages::id).load(conn)?)
}

pub(super) fn delete_all(tx: &mut Conn, safe: SafeId) -> Result<()> {
    delete_slots(tx, safe)?;
    delete_given(tx, safe)?;
    let papers = documents::table.filter(documents::safe_id.eq(safe)).select(documents::id);
    diesel::delete(pages::table.filter(pages::document_id.eq_any(papers))).execute(tx)?;
    diesel::delete(documents::table.filter(documents::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(recipients::table.filter(recipients::safe_id.eq(safe))).execute(tx)?;
    tasks::delete_tasks_of(tx, safe)?;
    proofs::delete_proofs_of(tx, safe)?;
    proofs::delete_approvals(tx, safe)?;
    for enrolled in [false, true] {
        proofs::delete_code_devices(tx, safe, enrolled)?;
    }
    diesel::delete(card_prints::table.filter(card_prints::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(sessions::table.filter(sessions::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(cards::table.filter(cards::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(journal::table.filter(journal::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(journal_heads::table.filter(journal_heads::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(safes::table.find(safe)).execute(tx)?;
    Ok(())
}

/// What was handed over, and the messages about it.
fn delete_given(tx: &mut Conn, safe: SafeId) -> Result<()> {
    let given = || releases::table.filter(releases::safe_id.eq(safe)).select(releases::id);
    diesel::delete(messages::table.filter(messages::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(copies::table.filter(copies::release_id.eq_any(given()))).execute(tx)?;
    diesel::delete(visits::table.filter(visits::release_id.eq_any(given()))).execute(tx)?;
    diesel::delete(release_documents::table.filter(release_documents::release_id.eq_any(given())))
        .execute(tx)?;
    diesel::delete(releases::table.filter(releases::safe_id.eq(safe))).execute(tx)?;
    diesel::delete(card_codes::table.filter(card_codes::safe_id.eq(safe))).execute(tx)?;
    delete_held(tx, safe)?;
    diesel::delete(agreements::table.filter(agreements::safe_id.eq(safe))).execute(tx)?;
    Ok(())
}

/// The papers' keys that teams hold.
pub(super) fn delete_held(tx: &mut Conn, safe: SafeId) -> Result<()> {
    let mine = agreements::table.filter(agreements::safe_id.eq(safe)).select(agreements::id);
    diesel::delete(held_keys::table.filter(held_keys::agreement_id.eq_any(mine))).execute(tx)?;
    Ok(())
}
