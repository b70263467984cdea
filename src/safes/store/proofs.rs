//! The SQL of proofs, code devices and agents' approvals, and of blocks that are lifted.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::{AgentId, KioskId};
use crate::safes::SafeId;
use crate::safes::approvals::ApprovalId;
use crate::safes::code_device::CodeDeviceId;
use crate::safes::proofs::{ProofId, Purpose};
use crate::schema::slots;
use crate::schema::ways_back::{approvals, code_devices, proofs};

#[derive(Queryable, Insertable)]
#[diesel(table_name = proofs)]
pub(in crate::safes) struct ProofRow {
    pub id: ProofId,
    pub safe_id: Option<SafeId>,
    pub purpose: String,
    pub session_hash: Vec<u8>,
    pub kiosk_id: Option<KioskId>,
    pub phone: Option<Vec<u8>>,
    pub phone_index: Option<Vec<u8>>,
    pub code: Vec<u8>,
    pub code_until: i64,
    pub tries_left: i32,
    pub typed: Option<Vec<u8>>,
    pub proven_at: Option<i64>,
    pub created_at: i64,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = code_devices)]
pub(in crate::safes) struct CodeDeviceRow {
    pub id: CodeDeviceId,
    pub safe_id: SafeId,
    pub secret: Vec<u8>,
    pub step: i64,
    pub enrolled_at: Option<i64>,
    pub created_at: i64,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = approvals)]
pub(in crate::safes) struct ApprovalRow {
    pub id: ApprovalId,
    pub safe_id: SafeId,
    pub agent_id: AgentId,
    pub made_at: i64,
    pub ends_at: i64,
}

pub(in crate::safes) fn insert_proof(tx: &mut Conn, row: &ProofRow) -> Result<()> {
    diesel::insert_into(proofs::table).values(row).execute(tx)?;
    Ok(())
}
/// The proofs that a session began for a purpose before can't be answered any more; they still count.
pub(in crate::safes) fn close_proofs(tx: &mut Conn, session: &[u8], purpose: Purpose) -> Result<()> {
    let mine =
        proofs::table.filter(proofs::session_hash.eq(session)).filter(proofs::purpose.eq(purpose.name()));
    diesel::update(mine).set(proofs::tries_left.eq(0)).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn proof_of_session(
    conn: &mut Conn,
    session: &[u8],
    purpose: Purpose,
) -> Result<Option<ProofRow>> {
    Ok(proofs::table
        .filter(proofs::session_hash.eq(session))
        .filter(proofs::purpose.eq(purpose.name()))
        .order((proofs::created_at.desc(), proofs::id.desc()))
        .first(conn)
        .optional()?)
}

pub(in crate::safes) fn proofs_of_phone(
    conn: &mut Conn,
    phone_index: &[u8],
    purpose: Purpose,
    now: Timestamp,
) -> Result<Vec<ProofRow>> {
    Ok(proofs::table
        .filter(proofs::phone_index.eq(phone_index))
        .filter(proofs::purpose.eq(purpose.name()))
        .filter(proofs::code_until.gt(now.as_millis()))
        .filter(proofs::tries_left.gt(0))
        .filter(proofs::proven_at.is_null())
        .load(conn)?)
}

pub(in crate::safes) fn set_proof_typed(tx: &mut Conn, proof: ProofId, typed: &[u8]) -> Result<()> {
    diesel::update(proofs::table.find(proof)).set(proofs::typed.eq(typed)).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn spend_proof_try(tx: &mut Conn, proof: ProofId) -> Result<Option<i32>> {
    let open = proofs::table.filter(proofs::id.eq(proof)).filter(proofs::tries_left.gt(0));
    Ok(diesel::update(open)
        .set((proofs::tries_left.eq(proofs::tries_left - 1), proofs::typed.eq(None::<Vec<u8>>)))
        .returning(proofs::tries_left)
        .get_result(tx)
        .optional()?)
}

/// One row changed, or it was answered or used up before.
pub(in crate::safes) fn set_proof_proven(tx: &mut Conn, proof: ProofId, now: Timestamp) -> Result<bool> {
    let open = proofs::table
        .filter(proofs::id.eq(proof))
        .filter(proofs::tries_left.gt(0))
        .filter(proofs::proven_at.is_null());
    Ok(diesel::update(open)
        .set((proofs::proven_at.eq(now.as_millis()), proofs::typed.eq(None::<Vec<u8>>)))
        .execute(tx)?
        == 1)
}

/// Uses a proof up: once.
pub(in crate::safes) fn spend_proof(tx: &mut Conn, proof: ProofId) -> Result<bool> {
    let open = proofs::table.filter(proofs::id.eq(proof)).filter(proofs::tries_left.gt(0));
    Ok(diesel::update(open).set(proofs::tries_left.eq(0)).execute(tx)? == 1)
}

/// None of a safe's proofs can be answered any more; they still count for how often a number is texted.
pub(crate) fn close_proofs_of(tx: &mut Conn, safe: SafeId) -> Result<()> {
    diesel::update(proofs::table.filter(proofs::safe_id.eq(safe)))
        .set(proofs::tries_left.eq(0))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn delete_proofs_of(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    Ok(diesel::delete(proofs::table.filter(proofs::safe_id.eq(safe))).execute(tx)?)
}

pub(in crate::safes) fn sweep_proofs(tx: &mut Conn, before: Timestamp) -> Result<usize> {
    Ok(diesel::delete(proofs::table.filter(proofs::code_until.le(before.as_millis()))).execute(tx)?)
}

pub(in crate::safes) fn insert_code_device(tx: &mut Conn, row: &CodeDeviceRow) -> Result<()> {
    diesel::insert_into(code_devices::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn code_device(
    conn: &mut Conn,
    safe: SafeId,
    enrolled: bool,
) -> Result<Option<CodeDeviceRow>> {
    Ok(code_devices::table
        .filter(code_devices::safe_id.eq(safe))
        .filter(code_devices::enrolled_at.is_not_null().eq(enrolled))
        .first(conn)
        .optional()?)
}

pub(crate) fn delete_code_devices(tx: &mut Conn, safe: SafeId, enrolled: bool) -> Result<usize> {
    let mine = code_devices::table
        .filter(code_devices::safe_id.eq(safe))
        .filter(code_devices::enrolled_at.is_not_null().eq(enrolled));
    Ok(diesel::delete(mine).execute(tx)?)
}

pub(in crate::safes) fn set_code_device_enrolled(
    tx: &mut Conn,
    device: CodeDeviceId,
    now: Timestamp,
) -> Result<()> {
    diesel::update(code_devices::table.find(device))
        .set(code_devices::enrolled_at.eq(now.as_millis()))
        .execute(tx)?;
    Ok(())
}

/// Accepts a step once: only a greater one than the last.
pub(in crate::safes) fn accept_code_device_step(
    tx: &mut Conn,
    device: CodeDeviceId,
    step: i64,
) -> Result<bool> {
    let later = code_devices::table.filter(code_devices::id.eq(device)).filter(code_devices::step.lt(step));
    Ok(diesel::update(later).set(code_devices::step.eq(step)).execute(tx)? == 1)
}

pub(in crate::safes) fn insert_approval(tx: &mut Conn, row: &ApprovalRow) -> Result<()> {
    diesel::insert_into(approvals::table).values(row).execute(tx)?;
    Ok(())
}

pub(in crate::safes) fn has_approval(conn: &mut Conn, safe: SafeId, now: Timestamp) -> Result<bool> {
    let given =
        approvals::table.filter(approvals::safe_id.eq(safe)).filter(approvals::ends_at.gt(now.as_millis()));
    Ok(diesel::select(diesel::dsl::exists(given)).get_result(conn)?)
}

pub(in crate::safes) fn spend_approval(tx: &mut Conn, safe: SafeId, now: Timestamp) -> Result<bool> {
    let given =
        approvals::table.filter(approvals::safe_id.eq(safe)).filter(approvals::ends_at.gt(now.as_millis()));
    Ok(diesel::delete(given).execute(tx)? > 0)
}

pub(crate) fn delete_approvals(tx: &mut Conn, safe: SafeId) -> Result<usize> {
    Ok(diesel::delete(approvals::table.filter(approvals::safe_id.eq(safe))).execute(tx)?)
}

pub(in crate::safes) fn sweep_approvals(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    Ok(diesel::delete(approvals::table.filter(approvals::ends_at.le(now.as_millis()))).execute(tx)?)
}

/// The slots whose tries are used up.
pub(in crate::safes) fn has_blocked_slot(conn: &mut Conn, safe: SafeId) -> Result<bool> {
    let blocked = slots::table.filter(slots::safe_id.eq(safe)).filter(slots::tries_left.le(0));
    Ok(diesel::select(diesel::dsl::exists(blocked)).get_result(conn)?)
}

pub(in crate::safes) fn lift_slots(tx: &mut Conn, safe: SafeId, tries: i32) -> Result<usize> {
    let blocked = slots::table.filter(slots::safe_id.eq(safe)).filter(slots::tries_left.le(0));
    Ok(diesel::update(blocked).set(slots::tries_left.eq(tries)).execute(tx)?)
}
