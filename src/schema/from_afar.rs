//! The tables of requests from afar and of what desks have to do (migration 0003).

diesel::table! {
    agreements (id) {
        id -> Binary,
        safe_id -> Binary,
        team_id -> Binary,
        kiosk_id -> Binary,
        names_kinds -> Bool,
        made_at -> BigInt,
        ends_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    held_keys (agreement_id, document_id) {
        agreement_id -> Binary,
        document_id -> Binary,
        position -> Integer,
        key_number -> Integer,
        document_key -> Binary,
    }
}

diesel::table! {
    card_codes (id) {
        id -> Binary,
        safe_id -> Binary,
        number -> Integer,
        code -> Binary,
        used_at -> Nullable<BigInt>,
        made_at -> BigInt,
    }
}

diesel::table! {
    tasks (id) {
        id -> Binary,
        organisation_id -> Binary,
        safe_id -> Binary,
        kind -> Text,
        made_at -> BigInt,
        done_at -> Nullable<BigInt>,
        done_by -> Nullable<Binary>,
    }
}

use super::{documents, releases, safes};

diesel::allow_tables_to_appear_in_same_query!(held_keys, agreements);
diesel::allow_tables_to_appear_in_same_query!(held_keys, documents);
diesel::allow_tables_to_appear_in_same_query!(agreements, safes);
diesel::allow_tables_to_appear_in_same_query!(agreements, releases);
diesel::allow_tables_to_appear_in_same_query!(tasks, safes);
