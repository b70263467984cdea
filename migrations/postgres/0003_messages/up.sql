-- Of a safe: what its SMS begin with, and whether its phone wants none.
ALTER TABLE safes ADD COLUMN safe_word BYTEA; -- sensitive: sealed key of a word
ALTER TABLE safes ADD COLUMN phone_stopped_at BIGINT; -- plain: STOP was answered; none once the number is proven again

-- agreements: a team may ask from afar for some papers, until a day (keys.md, "Held, for a request from afar").
CREATE TABLE agreements (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    team_id BYTEA NOT NULL REFERENCES teams (id), -- plain
    kiosk_id BYTEA NOT NULL REFERENCES kiosks (id), -- plain: where it was agreed
    names_kinds BOOLEAN NOT NULL, -- plain: whether an SMS may name the papers' kinds
    made_at BIGINT NOT NULL, -- plain
    ends_at BIGINT NOT NULL, -- plain
    ended_at BIGINT -- plain: taken back
);
CREATE INDEX agreements_safe_id ON agreements (safe_id);
CREATE INDEX agreements_team_id ON agreements (team_id);

-- held_keys: what an agreement holds, under two locks.
CREATE TABLE held_keys (
    agreement_id BYTEA NOT NULL REFERENCES agreements (id), -- plain
    document_id BYTEA NOT NULL REFERENCES documents (id), -- plain
    position INTEGER NOT NULL, -- plain
    key_number INTEGER NOT NULL, -- plain: which key pair of the team
    document_key BYTEA NOT NULL, -- sensitive: under the consent key of this row, sealed to the team
    PRIMARY KEY (agreement_id, document_id)
);

ALTER TABLE releases ADD COLUMN agreement_id BYTEA REFERENCES agreements (id); -- plain: asked from afar
ALTER TABLE releases ADD COLUMN asked_by BYTEA REFERENCES agents (id); -- plain: asked from afar
ALTER TABLE releases ADD COLUMN card_code_id BYTEA; -- plain: which code of the holder's list confirms
CREATE INDEX releases_asked_by ON releases (asked_by);

-- card_codes: printed single-use codes of a holder whose phone is shared.
CREATE TABLE card_codes (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    number INTEGER NOT NULL, -- plain: its place on the list, from 1
    code BYTEA NOT NULL, -- sensitive: HMAC
    used_at BIGINT, -- plain
    made_at BIGINT NOT NULL -- plain
);
CREATE INDEX card_codes_safe_id ON card_codes (safe_id);

-- tasks: what somebody at a desk has to do.
CREATE TABLE tasks (
    id BYTEA NOT NULL PRIMARY KEY, -- plain
    organisation_id BYTEA NOT NULL REFERENCES organisations (id), -- plain
    safe_id BYTEA NOT NULL REFERENCES safes (id), -- plain
    kind TEXT NOT NULL, -- plain: stopped
    made_at BIGINT NOT NULL, -- plain
    done_at BIGINT, -- plain
    done_by BYTEA REFERENCES agents (id) -- plain
);
CREATE INDEX tasks_organisation_id ON tasks (organisation_id);

ALTER TABLE kiosks ADD COLUMN place TEXT; -- plain: street address, for people who look for a kiosk

-- The outbox.
ALTER TABLE messages ADD COLUMN organisation_id BYTEA REFERENCES organisations (id); -- plain: whose budget it counts for
ALTER TABLE messages ADD COLUMN recipient_index BYTEA; -- sensitive: HMAC of a number
ALTER TABLE messages ADD COLUMN segments INTEGER NOT NULL DEFAULT 0; -- plain: SMS to pay for; 0 for a mail
ALTER TABLE messages ADD COLUMN via TEXT; -- plain: the one channel that it may leave by
CREATE INDEX messages_recipient_index ON messages (recipient_index);
CREATE INDEX messages_organisation_id ON messages (organisation_id, created_at);

-- send_attempts: each hand-over of a message to a channel.
CREATE TABLE send_attempts (
    message_id BYTEA NOT NULL REFERENCES messages (id) ON DELETE CASCADE, -- plain
    number INTEGER NOT NULL, -- plain: from 1
    channel TEXT NOT NULL, -- plain: name of the channel
    provider_id TEXT, -- plain: none until it was accepted
    state TEXT NOT NULL, -- plain: submitting, unknown, refused, accepted, sent, delivered, undelivered, failed or expired
    error TEXT, -- plain: the channel's own code
    redacted BOOLEAN NOT NULL DEFAULT FALSE, -- plain: the channel's copy of the text is erased
    started_at BIGINT NOT NULL, -- plain
    looked_at BIGINT, -- plain: when the channel was last asked what became of it
    settled_at BIGINT, -- plain
    PRIMARY KEY (message_id, number)
);
CREATE INDEX send_attempts_provider_id ON send_attempts (provider_id);
CREATE INDEX send_attempts_state ON send_attempts (state);
INSERT INTO send_attempts (message_id, number, channel, provider_id, state, started_at, settled_at)
SELECT id, attempts, provider, provider_id, state, created_at, settled_at FROM messages WHERE provider_id IS NOT NULL;
DROP INDEX messages_provider_id;
ALTER TABLE messages DROP COLUMN provider_id;
ALTER TABLE messages DROP COLUMN provider;

-- delivery_reports: all that channels have told, in any order; one that comes twice is one.
CREATE TABLE delivery_reports (
    channel TEXT NOT NULL, -- plain
    provider_id TEXT NOT NULL, -- plain
    state TEXT NOT NULL, -- plain: sent, delivered, undelivered or failed
    error TEXT, -- plain: the channel's own code
    received_at BIGINT NOT NULL, -- plain
    PRIMARY KEY (channel, provider_id, state)
);

-- channels: how each is.
CREATE TABLE channels (
    name TEXT NOT NULL PRIMARY KEY, -- plain
    receives BOOLEAN NOT NULL, -- plain: people can answer by it
    failing_since BIGINT, -- plain: none while it works
    checked_at BIGINT NOT NULL, -- plain
    credit TEXT, -- plain: what the account still has, in the channel's words
    canary_id BYTEA, -- plain: the last message to the site's own phone
    canary_at BIGINT, -- plain
    canary_seen_at BIGINT -- plain: when one was last delivered
);

ALTER TABLE inbound ADD COLUMN content_index BYTEA; -- sensitive: HMAC of number and text
CREATE INDEX inbound_content_index ON inbound (content_index);

-- ussd_dialogs: where a phone stands in its menus.
CREATE TABLE ussd_dialogs (
    phone_index BYTEA NOT NULL PRIMARY KEY, -- sensitive: HMAC
    hop BYTEA NOT NULL, -- sensitive: HMAC of session and input, to know a repeated one
    state BYTEA NOT NULL, -- sensitive: sealed
    answer BYTEA NOT NULL, -- sensitive: sealed
    ends_at BIGINT NOT NULL -- plain
);
