//! The tables of channels, of what became of messages, and of USSD (migration 0003).

diesel::table! {
    send_attempts (message_id, number) {
        message_id -> Binary,
        number -> Integer,
        channel -> Text,
        provider_id -> Nullable<Text>,
        state -> Text,
        error -> Nullable<Text>,
        redacted -> Bool,
        started_at -> BigInt,
        looked_at -> Nullable<BigInt>,
        settled_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    delivery_reports (channel, provider_id, state) {
        channel -> Text,
        provider_id -> Text,
        state -> Text,
        error -> Nullable<Text>,
        received_at -> BigInt,
    }
}

diesel::table! {
    channels (name) {
        name -> Text,
        receives -> Bool,
        failing_since -> Nullable<BigInt>,
        checked_at -> BigInt,
        credit -> Nullable<Text>,
        canary_id -> Nullable<Binary>,
        canary_at -> Nullable<BigInt>,
        canary_seen_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    ussd_dialogs (phone_index) {
        phone_index -> Binary,
        hop -> Binary,
        state -> Binary,
        answer -> Binary,
        ends_at -> BigInt,
    }
}

use super::messages;

diesel::allow_tables_to_appear_in_same_query!(send_attempts, messages);
