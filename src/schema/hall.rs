//! Tables of the migration `0004_kiosk`: what happens in the hall around a kiosk.

diesel::table! {
    kiosk_calls (id) {
        id -> Binary,
        kiosk_id -> Binary,
        organisation_id -> Binary,
        called_at -> BigInt,
        answered_at -> Nullable<BigInt>,
        answered_by -> Nullable<Binary>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    languages_off (organisation_id, language) {
        organisation_id -> Binary,
        language -> Text,
    }
}

use super::kiosks;

diesel::allow_tables_to_appear_in_same_query!(kiosk_calls, kiosks);
