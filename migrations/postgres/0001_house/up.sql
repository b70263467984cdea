-- settings: what the program must find again at its next start.
CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY, -- plain
    value TEXT NOT NULL -- plain
);

-- organisations: a CCAS.
CREATE TABLE organisations (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    name TEXT NOT NULL, -- plain: a public body
    created_at BIGINT NOT NULL -- plain
);

CREATE TABLE teams (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    organisation_id BYTEA NOT NULL REFERENCES organisations (id), -- plain
    name TEXT NOT NULL, -- plain: a public body
    created_at BIGINT NOT NULL -- plain
);

-- agents: social workers.
CREATE TABLE agents (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    team_id BYTEA NOT NULL REFERENCES teams (id), -- plain
    login_index BYTEA NOT NULL UNIQUE, -- sensitive: HMAC of the login
    login BYTEA NOT NULL, -- sensitive: sealed
    name BYTEA NOT NULL, -- sensitive: sealed
    password_salt BYTEA NOT NULL, -- sensitive
    password_memory_kib INTEGER NOT NULL, -- plain
    password_passes INTEGER NOT NULL, -- plain
    password_hash BYTEA NOT NULL, -- sensitive: Argon2id with pepper
    totp_secret BYTEA NOT NULL, -- sensitive: sealed
    totp_enrolled_at BIGINT, -- plain
    totp_step BIGINT NOT NULL, -- plain: last accepted step
    failures INTEGER NOT NULL, -- plain: wrong sign-ins in a row
    blocked_until BIGINT, -- plain
    created_at BIGINT NOT NULL -- plain
);

CREATE TABLE agent_sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY, -- sensitive: SHA-256
    agent_id BYTEA NOT NULL REFERENCES agents (id), -- plain
    stage TEXT NOT NULL, -- plain: password or signed_in
    created_at BIGINT NOT NULL, -- plain
    seen_at BIGINT NOT NULL, -- plain
    ends_at BIGINT NOT NULL -- plain
);

CREATE TABLE kiosks (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    organisation_id BYTEA NOT NULL REFERENCES organisations (id), -- plain
    name TEXT NOT NULL, -- plain: a place
    screen TEXT NOT NULL, -- plain
    enrolment_hash BYTEA UNIQUE, -- sensitive: SHA-256 of the one-time code
    enrolment_until BIGINT, -- plain
    device_hash BYTEA UNIQUE, -- sensitive: SHA-256 of the device cookie
    seen_at BIGINT, -- plain
    revoked_at BIGINT, -- plain
    created_at BIGINT NOT NULL -- plain
);

CREATE TABLE safes (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    organisation_id BYTEA NOT NULL REFERENCES organisations (id), -- plain
    number_index BYTEA NOT NULL UNIQUE, -- sensitive: HMAC
    number BYTEA NOT NULL, -- sensitive: sealed
    name BYTEA NOT NULL, -- sensitive: sealed
    language BYTEA NOT NULL, -- sensitive: sealed
    phone BYTEA, -- sensitive: sealed
    phone_index BYTEA, -- sensitive: HMAC; equal tags show a shared phone
    level TEXT NOT NULL, -- plain: flexible, strong or strict
    notice_version TEXT NOT NULL, -- plain
    state TEXT NOT NULL, -- plain: new, open, locked or closed
    opened_by BYTEA NOT NULL REFERENCES agents (id), -- plain
    opened_at BIGINT NOT NULL -- plain
);
CREATE INDEX safes_phone_index ON safes (phone_index);

CREATE TABLE cards (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    secret_hash BYTEA NOT NULL UNIQUE, -- sensitive: SHA-256 of 128 random bits
    state TEXT NOT NULL, -- plain: active or stopped
    issued_by BYTEA NOT NULL REFERENCES agents (id), -- plain
    issued_at BIGINT NOT NULL, -- plain
    stopped_at BIGINT -- plain
);
CREATE INDEX cards_safe_id ON cards (safe_id);

-- slots: ways to open a safe.
CREATE TABLE slots (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    card_id BYTEA REFERENCES cards (id), -- plain
    kind TEXT NOT NULL, -- plain
    salt BYTEA NOT NULL, -- sensitive
    memory_kib INTEGER NOT NULL, -- plain
    passes INTEGER NOT NULL, -- plain
    tries_left INTEGER NOT NULL, -- plain
    failures INTEGER NOT NULL, -- plain: in all
    blob BYTEA NOT NULL, -- sensitive: SafeKey in two layers
    expires_at BIGINT, -- plain
    created_at BIGINT NOT NULL -- plain
);
CREATE INDEX slots_safe_id ON slots (safe_id);
CREATE INDEX slots_card_id ON slots (card_id);

-- sessions: of holders, at a kiosk.
CREATE TABLE sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY, -- sensitive: SHA-256
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    card_id BYTEA NOT NULL REFERENCES cards (id), -- plain
    kiosk_id BYTEA NOT NULL REFERENCES kiosks (id), -- plain
    stage TEXT NOT NULL, -- plain: card, first_visit or inside
    held BYTEA NOT NULL, -- sensitive: CardSecret at the stage card, else SafeKey; under token and server
    pending BYTEA, -- sensitive: digits typed so far, or the new PIN until it is practised; under token and server
    created_at BIGINT NOT NULL, -- plain
    seen_at BIGINT NOT NULL, -- plain
    ends_at BIGINT NOT NULL -- plain
);
CREATE INDEX sessions_safe_id ON sessions (safe_id);

-- card_prints: cards that wait to be printed, for the agent who opened the safe.
CREATE TABLE card_prints (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    session_hash BYTEA NOT NULL, -- sensitive: SHA-256 of the token of the agent session
    payload BYTEA NOT NULL, -- sensitive: the card under token and server
    created_at BIGINT NOT NULL -- plain
);

CREATE TABLE documents (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    state TEXT NOT NULL, -- plain: draft, kept or erased
    kind BYTEA NOT NULL, -- sensitive: sealed
    title BYTEA NOT NULL, -- sensitive: sealed
    expires_on BYTEA, -- sensitive: sealed
    document_key BYTEA NOT NULL, -- sensitive: under SafeKey
    added_by TEXT NOT NULL, -- plain: holder or agent
    created_at BIGINT NOT NULL, -- plain
    kept_at BIGINT, -- plain
    erased_at BIGINT -- plain
);
CREATE INDEX documents_safe_id ON documents (safe_id);

CREATE TABLE pages (
    id BYTEA NOT NULL PRIMARY KEY, -- plain: also the name of the blob
    document_id BYTEA NOT NULL REFERENCES documents (id), -- plain
    number INTEGER NOT NULL, -- plain: from 1
    media_type TEXT NOT NULL, -- plain
    sheets INTEGER NOT NULL, -- plain: pages of a PDF, else 1
    bytes BIGINT NOT NULL, -- plain
    digest BYTEA NOT NULL, -- sensitive: SHA-256 of the content, sealed
    sealed_digest BYTEA NOT NULL, -- plain: SHA-256 of the blob, for the check at rest
    created_at BIGINT NOT NULL -- plain
);
CREATE INDEX pages_document_id ON pages (document_id);

CREATE TABLE recipients (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    organisation_id BYTEA NOT NULL REFERENCES organisations (id), -- plain
    safe_id BYTEA REFERENCES safes (id), -- plain: set when entered for one safe only
    name BYTEA NOT NULL, -- sensitive: sealed
    body BYTEA NOT NULL, -- sensitive: sealed: the organisation he works for
    email BYTEA, -- sensitive: sealed
    phone BYTEA, -- sensitive: sealed
    created_by BYTEA NOT NULL REFERENCES agents (id), -- plain
    created_at BIGINT NOT NULL, -- plain
    removed_at BIGINT -- plain
);
CREATE INDEX recipients_organisation_id ON recipients (organisation_id);

CREATE TABLE releases (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    kiosk_id BYTEA NOT NULL REFERENCES kiosks (id), -- plain
    state TEXT NOT NULL, -- plain: asked, handed_over, refused, expired or stopped
    recipient BYTEA NOT NULL, -- sensitive: sealed copy of the row of that moment
    purpose BYTEA NOT NULL, -- sensitive: sealed
    until BIGINT NOT NULL, -- plain
    confirm_by TEXT NOT NULL, -- plain: sms or pin
    phone_index BYTEA, -- sensitive: HMAC
    code BYTEA, -- sensitive: HMAC over code and all that is asked
    code_until BIGINT NOT NULL, -- plain
    tries_left INTEGER NOT NULL, -- plain
    token_hash BYTEA NOT NULL UNIQUE, -- sensitive: SHA-256 of the token of the link
    check_key_index BYTEA NOT NULL UNIQUE, -- sensitive: HMAC
    check_key BYTEA NOT NULL, -- sensitive: sealed
    asked_at BIGINT NOT NULL, -- plain
    answered_at BIGINT, -- plain
    stopped_at BIGINT -- plain
);
CREATE INDEX releases_safe_id ON releases (safe_id);
CREATE INDEX releases_phone_index ON releases (phone_index);

CREATE TABLE release_documents (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    release_id BYTEA NOT NULL REFERENCES releases (id), -- plain
    document_id BYTEA NOT NULL REFERENCES documents (id), -- plain
    position INTEGER NOT NULL, -- plain
    document_key BYTEA NOT NULL -- sensitive: under the token of the link
);
CREATE INDEX release_documents_release_id ON release_documents (release_id);

-- visits: of recipients.
CREATE TABLE visits (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    release_id BYTEA NOT NULL REFERENCES releases (id), -- plain
    token_hash BYTEA NOT NULL UNIQUE, -- sensitive: SHA-256 of the cookie
    link_token BYTEA NOT NULL, -- sensitive: under cookie and server
    code BYTEA, -- sensitive: HMAC
    code_until BIGINT NOT NULL, -- plain
    tries_left INTEGER NOT NULL, -- plain
    proven_at BIGINT, -- plain
    created_at BIGINT NOT NULL, -- plain
    seen_at BIGINT NOT NULL -- plain
);
CREATE INDEX visits_release_id ON visits (release_id);

-- copies: handed over.
CREATE TABLE copies (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    release_id BYTEA NOT NULL REFERENCES releases (id), -- plain
    document_id BYTEA NOT NULL REFERENCES documents (id), -- plain
    digest_index BYTEA NOT NULL, -- sensitive: HMAC of the SHA-256 of the copy
    made_at BIGINT NOT NULL -- plain
);
CREATE INDEX copies_release_id ON copies (release_id);

-- messages: the outbox.
CREATE TABLE messages (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    channel TEXT NOT NULL, -- plain: sms or mail
    purpose TEXT NOT NULL, -- plain: code, receipt, link, visit_code or reply
    safe_id BYTEA REFERENCES safes (id), -- plain
    release_id BYTEA REFERENCES releases (id), -- plain
    recipient BYTEA NOT NULL, -- sensitive: sealed
    body BYTEA, -- sensitive: sealed; erased once sent
    state TEXT NOT NULL, -- plain: held, queued, submitting, unknown, accepted, sent, delivered, undelivered, failed, expired or dropped
    attempts INTEGER NOT NULL, -- plain
    next_at BIGINT NOT NULL, -- plain
    leased_until BIGINT, -- plain
    not_after BIGINT NOT NULL, -- plain
    provider TEXT, -- plain
    provider_id TEXT, -- plain
    created_at BIGINT NOT NULL, -- plain
    settled_at BIGINT -- plain
);
CREATE INDEX messages_state ON messages (state);
CREATE INDEX messages_release_id ON messages (release_id);
CREATE INDEX messages_provider_id ON messages (provider_id);

-- inbound: messages that have come in: each counts once.
CREATE TABLE inbound (
    provider TEXT NOT NULL, -- plain
    message_id TEXT NOT NULL, -- plain
    received_at BIGINT NOT NULL, -- plain
    PRIMARY KEY (provider, message_id)
);

CREATE TABLE journal_heads (
    safe_id BYTEA NOT NULL PRIMARY KEY REFERENCES safes (id), -- plain
    seq BIGINT NOT NULL, -- plain
    hash BYTEA NOT NULL -- plain
);

-- journal: who looked: append-only, one hash chain a safe.
CREATE TABLE journal (
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    seq BIGINT NOT NULL, -- plain
    at BIGINT NOT NULL, -- plain
    event TEXT NOT NULL, -- plain
    actor TEXT NOT NULL, -- plain: holder, agent, recipient or system
    detail BYTEA NOT NULL, -- sensitive: sealed JSON
    hash BYTEA NOT NULL, -- plain: HMAC over the entry and the one before
    PRIMARY KEY (safe_id, seq)
);
