//! The tables of the ways back in (migration 0002).

diesel::table! {
    invitations (agent_id) {
        agent_id -> Binary,
        code_hash -> Binary,
        team_key -> Binary,
        team_key_number -> Integer,
        made_by -> Binary,
        made_at -> BigInt,
        ends_at -> BigInt,
    }
}

diesel::table! {
    code_devices (id) {
        id -> Binary,
        safe_id -> Binary,
        secret -> Binary,
        step -> BigInt,
        enrolled_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    proofs (id) {
        id -> Binary,
        safe_id -> Nullable<Binary>,
        purpose -> Text,
        session_hash -> Binary,
        kiosk_id -> Nullable<Binary>,
        phone -> Nullable<Binary>,
        phone_index -> Nullable<Binary>,
        code -> Binary,
        code_until -> BigInt,
        tries_left -> Integer,
        typed -> Nullable<Binary>,
        proven_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    approvals (id) {
        id -> Binary,
        safe_id -> Binary,
        agent_id -> Binary,
        made_at -> BigInt,
        ends_at -> BigInt,
    }
}

diesel::table! {
    slot_shares (slot_id, team_id) {
        slot_id -> Binary,
        team_id -> Binary,
        key_number -> Integer,
        share -> Binary,
    }
}

diesel::table! {
    recoveries (id) {
        id -> Binary,
        safe_id -> Binary,
        state -> Text,
        team_id -> Binary,
        started_by -> Binary,
        started_at -> BigInt,
        ready_at -> BigInt,
        approving_team_id -> Nullable<Binary>,
        approved_by -> Nullable<Binary>,
        approved_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    recovery_shares (recovery_id, slot_id) {
        recovery_id -> Binary,
        slot_id -> Binary,
        team_id -> Binary,
        share -> Binary,
    }
}

diesel::table! {
    throttles (place) {
        place -> Binary,
        refusals -> Integer,
        ends_at -> BigInt,
    }
}

use super::{agents, safes, slots, teams};

diesel::allow_tables_to_appear_in_same_query!(slot_shares, slots);
diesel::allow_tables_to_appear_in_same_query!(slot_shares, teams);
diesel::allow_tables_to_appear_in_same_query!(invitations, agents);
diesel::allow_tables_to_appear_in_same_query!(recoveries, safes);
diesel::allow_tables_to_appear_in_same_query!(recovery_shares, recoveries);
