ALTER TABLE kiosks ADD COLUMN device_key BLOB; -- plain: Ed25519 public key that the machine made
ALTER TABLE kiosks ADD COLUMN device_until BIGINT; -- plain: end of the device cookie
ALTER TABLE kiosks ADD COLUMN signed_at BIGINT; -- plain: time in the machine's last signed start; the next must be later
ALTER TABLE kiosks ADD COLUMN headphones BOOLEAN NOT NULL DEFAULT FALSE; -- plain: it has a handset or a jack
ALTER TABLE safes ADD COLUMN more_time BOOLEAN NOT NULL DEFAULT FALSE; -- plain: the holder wants more time at the kiosk

-- Somebody at a kiosk asked for help.
CREATE TABLE kiosk_calls (
    id BLOB NOT NULL PRIMARY KEY, -- plain
    kiosk_id BLOB NOT NULL REFERENCES kiosks (id), -- plain
    organisation_id BLOB NOT NULL REFERENCES organisations (id), -- plain
    called_at BIGINT NOT NULL, -- plain
    answered_at BIGINT, -- plain: an agent is coming
    answered_by BLOB REFERENCES agents (id), -- plain
    ended_at BIGINT -- plain: cancelled at the kiosk, or out of date
);
CREATE INDEX kiosk_calls_organisation_id ON kiosk_calls (organisation_id);
CREATE INDEX kiosk_calls_kiosk_id ON kiosk_calls (kiosk_id);

-- Languages that an organisation does not offer at its kiosks.
CREATE TABLE languages_off (
    organisation_id BLOB NOT NULL REFERENCES organisations (id), -- plain
    language TEXT NOT NULL, -- plain
    PRIMARY KEY (organisation_id, language)
);
