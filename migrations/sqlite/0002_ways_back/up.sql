-- Keys of teams and agents.
ALTER TABLE teams ADD COLUMN public_key BLOB; -- plain: X25519; none before its first agent
ALTER TABLE teams ADD COLUMN key_number INTEGER NOT NULL DEFAULT 0; -- plain: one more with each new key pair
ALTER TABLE agents ADD COLUMN public_key BLOB; -- plain: X25519; none before his first password
ALTER TABLE agents ADD COLUMN private_key BLOB; -- sensitive: under his password
ALTER TABLE agents ADD COLUMN team_key BLOB; -- sensitive: the team's private key, sealed to this agent
ALTER TABLE agents ADD COLUMN team_key_number INTEGER NOT NULL DEFAULT 0; -- plain: which key pair of the team
ALTER TABLE agents ADD COLUMN lead BOOLEAN NOT NULL DEFAULT FALSE; -- plain
ALTER TABLE agents ADD COLUMN left_at BIGINT; -- plain
ALTER TABLE agent_sessions ADD COLUMN held BLOB; -- sensitive: the agent's private key under token and server

-- invitations: a one-time code with which an agent chooses a password, for the first time or again.
CREATE TABLE invitations (
    agent_id BLOB NOT NULL PRIMARY KEY REFERENCES agents (id), -- plain
    code_hash BLOB NOT NULL UNIQUE, -- sensitive: SHA-256
    team_key BLOB NOT NULL, -- sensitive: the team's private key under code and server
    team_key_number INTEGER NOT NULL, -- plain
    made_by BLOB NOT NULL REFERENCES agents (id), -- plain
    made_at BIGINT NOT NULL, -- plain
    ends_at BIGINT NOT NULL -- plain
);

-- Of a safe.
ALTER TABLE safes ADD COLUMN name_index BLOB; -- sensitive: HMAC of the name without case and accents
ALTER TABLE safes ADD COLUMN phone_proven_at BIGINT; -- plain: when a code sent to the phone was last answered
ALTER TABLE safes ADD COLUMN locked_at BIGINT; -- plain
ALTER TABLE safes ADD COLUMN noticed_seq BIGINT NOT NULL DEFAULT 0; -- plain: last entry of the journal whose notice was seen
CREATE INDEX safes_name_index ON safes (name_index);
ALTER TABLE cards ADD COLUMN kind TEXT NOT NULL DEFAULT 'card'; -- plain: card or reserve
ALTER TABLE cards ADD COLUMN expires_at BIGINT; -- plain: of a replacement that was not brought to a kiosk yet
ALTER TABLE card_prints ADD COLUMN kind TEXT NOT NULL DEFAULT 'card'; -- plain: card or reserve
ALTER TABLE kiosks ADD COLUMN prints BOOLEAN NOT NULL DEFAULT FALSE; -- plain: whether it has a printer

-- code_devices: holders' TOTP (RFC 6238).
CREATE TABLE code_devices (
    id BLOB NOT NULL PRIMARY KEY, -- plain
    safe_id BLOB NOT NULL REFERENCES safes (id), -- plain
    secret BLOB NOT NULL, -- sensitive: sealed
    step BIGINT NOT NULL, -- plain: last accepted step
    enrolled_at BIGINT, -- plain: none until its first code
    created_at BIGINT NOT NULL -- plain
);
CREATE INDEX code_devices_safe_id ON code_devices (safe_id);

-- proofs: codes that show that a phone (or code device) is at hand.
CREATE TABLE proofs (
    id BLOB NOT NULL PRIMARY KEY, -- plain
    safe_id BLOB REFERENCES safes (id), -- plain: none while only a number was typed
    purpose TEXT NOT NULL, -- plain: phone, new_pin or new_card
    session_hash BLOB NOT NULL, -- sensitive: SHA-256 of the token of the session that asked
    kiosk_id BLOB REFERENCES kiosks (id), -- plain: none at a desk
    phone BLOB, -- sensitive: sealed
    phone_index BLOB, -- sensitive: HMAC
    code BLOB NOT NULL, -- sensitive: HMAC
    code_until BIGINT NOT NULL, -- plain
    tries_left INTEGER NOT NULL, -- plain
    typed BLOB, -- sensitive: digits typed so far, under the session's token
    proven_at BIGINT, -- plain
    created_at BIGINT NOT NULL -- plain
);
CREATE INDEX proofs_safe_id ON proofs (safe_id);
CREATE INDEX proofs_session_hash ON proofs (session_hash);
CREATE INDEX proofs_phone_index ON proofs (phone_index);

-- approvals: an agent saw the holder in person; good for one new PIN.
CREATE TABLE approvals (
    id BLOB NOT NULL PRIMARY KEY, -- plain
    safe_id BLOB NOT NULL REFERENCES safes (id), -- plain
    agent_id BLOB NOT NULL REFERENCES agents (id), -- plain
    made_at BIGINT NOT NULL, -- plain
    ends_at BIGINT NOT NULL -- plain
);
CREATE INDEX approvals_safe_id ON approvals (safe_id);

-- slot_shares: the two halves of what opens a two_teams slot.
CREATE TABLE slot_shares (
    slot_id BLOB NOT NULL REFERENCES slots (id), -- plain
    team_id BLOB NOT NULL REFERENCES teams (id), -- plain
    key_number INTEGER NOT NULL, -- plain: which key pair of the team
    share BLOB NOT NULL, -- sensitive: sealed to the team
    PRIMARY KEY (slot_id, team_id)
);
CREATE INDEX slot_shares_team_id ON slot_shares (team_id);

-- recoveries: two agents of two teams open a safe whose holder has lost everything.
CREATE TABLE recoveries (
    id BLOB NOT NULL PRIMARY KEY, -- plain
    safe_id BLOB NOT NULL REFERENCES safes (id), -- plain
    state TEXT NOT NULL, -- plain: waiting, approved, finished or stopped
    team_id BLOB NOT NULL REFERENCES teams (id), -- plain: of the one who started
    started_by BLOB NOT NULL REFERENCES agents (id), -- plain
    started_at BIGINT NOT NULL, -- plain
    ready_at BIGINT NOT NULL, -- plain: the end of the wait
    approving_team_id BLOB REFERENCES teams (id), -- plain
    approved_by BLOB REFERENCES agents (id), -- plain
    approved_at BIGINT, -- plain
    ended_at BIGINT -- plain
);
CREATE INDEX recoveries_safe_id ON recoveries (safe_id);

-- recovery_shares: the first team's half, sealed to the team that may approve.
CREATE TABLE recovery_shares (
    recovery_id BLOB NOT NULL REFERENCES recoveries (id), -- plain
    slot_id BLOB NOT NULL REFERENCES slots (id), -- plain
    team_id BLOB NOT NULL REFERENCES teams (id), -- plain: to whom it is sealed
    share BLOB NOT NULL, -- sensitive
    PRIMARY KEY (recovery_id, slot_id)
);
CREATE INDEX recovery_shares_slot_id ON recovery_shares (slot_id);

-- throttles: refusals counted for a kiosk, an address or a number.
CREATE TABLE throttles (
    place BLOB NOT NULL PRIMARY KEY, -- sensitive: HMAC
    refusals INTEGER NOT NULL, -- plain
    ends_at BIGINT NOT NULL -- plain
);

-- Who issued a card is in the journal; a kiosk issues cards too.
ALTER TABLE cards DROP COLUMN issued_by;
