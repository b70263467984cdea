//! The tables, as both migration sets make them. Named by `store.rs` files and the outbox only.

pub mod from_afar;
pub mod hall;
pub mod sms;
pub mod ways_back;

diesel::table! {
    settings (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    organisations (id) {
        id -> Binary,
        name -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    teams (id) {
        id -> Binary,
        organisation_id -> Binary,
        name -> Text,
        created_at -> BigInt,
        public_key -> Nullable<Binary>,
        key_number -> Integer,
    }
}

diesel::table! {
    agents (id) {
        id -> Binary,
        team_id -> Binary,
        login_index -> Binary,
        login -> Binary,
        name -> Binary,
        password_salt -> Binary,
        password_memory_kib -> Integer,
        password_passes -> Integer,
        password_hash -> Binary,
        totp_secret -> Binary,
        totp_enrolled_at -> Nullable<BigInt>,
        totp_step -> BigInt,
        failures -> Integer,
        blocked_until -> Nullable<BigInt>,
        created_at -> BigInt,
        public_key -> Nullable<Binary>,
        private_key -> Nullable<Binary>,
        team_key -> Nullable<Binary>,
        team_key_number -> Integer,
        lead -> Bool,
        left_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    agent_sessions (token_hash) {
        token_hash -> Binary,
        agent_id -> Binary,
        stage -> Text,
        created_at -> BigInt,
        seen_at -> BigInt,
        ends_at -> BigInt,
        held -> Nullable<Binary>,
    }
}

diesel::table! {
    kiosks (id) {
        id -> Binary,
        organisation_id -> Binary,
        name -> Text,
        screen -> Text,
        enrolment_hash -> Nullable<Binary>,
        enrolment_until -> Nullable<BigInt>,
        device_hash -> Nullable<Binary>,
        seen_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
        created_at -> BigInt,
        prints -> Bool,
        place -> Nullable<Text>,
        device_key -> Nullable<Binary>,
        device_until -> Nullable<BigInt>,
        signed_at -> Nullable<BigInt>,
        headphones -> Bool,
    }
}

diesel::table! {
    safes (id) {
        id -> Binary,
        organisation_id -> Binary,
        number_index -> Binary,
        number -> Binary,
        name -> Binary,
        language -> Binary,
        phone -> Nullable<Binary>,
        phone_index -> Nullable<Binary>,
        level -> Text,
        notice_version -> Text,
        state -> Text,
        opened_by -> Binary,
        opened_at -> BigInt,
        name_index -> Nullable<Binary>,
        phone_proven_at -> Nullable<BigInt>,
        locked_at -> Nullable<BigInt>,
        noticed_seq -> BigInt,
        safe_word -> Nullable<Binary>,
        phone_stopped_at -> Nullable<BigInt>,
        more_time -> Bool,
    }
}

diesel::table! {
    cards (id) {
        id -> Binary,
        safe_id -> Binary,
        secret_hash -> Binary,
        state -> Text,
        issued_at -> BigInt,
        stopped_at -> Nullable<BigInt>,
        kind -> Text,
        expires_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    slots (id) {
        id -> Binary,
        safe_id -> Binary,
        card_id -> Nullable<Binary>,
        kind -> Text,
        salt -> Binary,
        memory_kib -> Integer,
        passes -> Integer,
        tries_left -> Integer,
        failures -> Integer,
        blob -> Binary,
        expires_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    sessions (token_hash) {
        token_hash -> Binary,
        safe_id -> Binary,
        card_id -> Binary,
        kiosk_id -> Binary,
        stage -> Text,
        held -> Binary,
        pending -> Nullable<Binary>,
        created_at -> BigInt,
        seen_at -> BigInt,
        ends_at -> BigInt,
        proven_at -> BigInt,
    }
}

diesel::table! {
    card_prints (id) {
        id -> Binary,
        safe_id -> Binary,
        session_hash -> Binary,
        payload -> Binary,
        created_at -> BigInt,
        kind -> Text,
    }
}

diesel::table! {
    documents (id) {
        id -> Binary,
        safe_id -> Binary,
        state -> Text,
        kind -> Binary,
        title -> Binary,
        expires_on -> Nullable<Binary>,
        document_key -> Binary,
        added_by -> Text,
        created_at -> BigInt,
        kept_at -> Nullable<BigInt>,
        erased_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    pages (id) {
        id -> Binary,
        document_id -> Binary,
        number -> Integer,
        media_type -> Text,
        sheets -> Integer,
        bytes -> BigInt,
        digest -> Binary,
        sealed_digest -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    recipients (id) {
        id -> Binary,
        organisation_id -> Binary,
        safe_id -> Nullable<Binary>,
        name -> Binary,
        body -> Binary,
        email -> Nullable<Binary>,
        phone -> Nullable<Binary>,
        created_by -> Binary,
        created_at -> BigInt,
        removed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    releases (id) {
        id -> Binary,
        safe_id -> Binary,
        kiosk_id -> Binary,
        state -> Text,
        recipient -> Binary,
        purpose -> Binary,
        until -> BigInt,
        confirm_by -> Text,
        phone_index -> Nullable<Binary>,
        code -> Nullable<Binary>,
        code_until -> BigInt,
        tries_left -> Integer,
        token_hash -> Binary,
        check_key_index -> Binary,
        check_key -> Binary,
        asked_at -> BigInt,
        answered_at -> Nullable<BigInt>,
        stopped_at -> Nullable<BigInt>,
        agreement_id -> Nullable<Binary>,
        asked_by -> Nullable<Binary>,
        card_code_id -> Nullable<Binary>,
    }
}

diesel::table! {
    release_documents (id) {
        id -> Binary,
        release_id -> Binary,
        document_id -> Binary,
        position -> Integer,
        document_key -> Binary,
    }
}

diesel::table! {
    visits (id) {
        id -> Binary,
        release_id -> Binary,
        token_hash -> Binary,
        link_token -> Binary,
        code -> Nullable<Binary>,
        code_until -> BigInt,
        tries_left -> Integer,
        proven_at -> Nullable<BigInt>,
        created_at -> BigInt,
        seen_at -> BigInt,
    }
}

diesel::table! {
    copies (id) {
        id -> Binary,
        release_id -> Binary,
        document_id -> Binary,
        digest_index -> Binary,
        made_at -> BigInt,
    }
}

diesel::table! {
    messages (id) {
        id -> Binary,
        channel -> Text,
        purpose -> Text,
        safe_id -> Nullable<Binary>,
        release_id -> Nullable<Binary>,
        recipient -> Binary,
        body -> Nullable<Binary>,
        state -> Text,
        attempts -> Integer,
        next_at -> BigInt,
        leased_until -> Nullable<BigInt>,
        not_after -> BigInt,
        created_at -> BigInt,
        settled_at -> Nullable<BigInt>,
        organisation_id -> Nullable<Binary>,
        recipient_index -> Nullable<Binary>,
        segments -> Integer,
        via -> Nullable<Text>,
    }
}

diesel::table! {
    inbound (provider, message_id) {
        provider -> Text,
        message_id -> Text,
        received_at -> BigInt,
        content_index -> Nullable<Binary>,
    }
}

diesel::table! {
    journal_heads (safe_id) {
        safe_id -> Binary,
        seq -> BigInt,
        hash -> Binary,
    }
}

diesel::table! {
    journal (safe_id, seq) {
        safe_id -> Binary,
        seq -> BigInt,
        at -> BigInt,
        event -> Text,
        actor -> Text,
        detail -> Binary,
        hash -> Binary,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    settings,
    organisations,
    teams,
    agents,
    agent_sessions,
    kiosks,
    safes,
    cards,
    slots,
    sessions,
    card_prints,
    documents,
    pages,
    recipients,
    releases,
    release_documents,
    visits,
    copies,
    messages,
    inbound,
    journal_heads,
    journal,
);
