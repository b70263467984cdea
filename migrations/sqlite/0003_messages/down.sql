DROP TABLE ussd_dialogs;
DROP INDEX inbound_content_index;
ALTER TABLE inbound DROP COLUMN content_index;
DROP TABLE channels;
DROP TABLE delivery_reports;
ALTER TABLE messages ADD COLUMN provider TEXT;
ALTER TABLE messages ADD COLUMN provider_id TEXT;
CREATE INDEX messages_provider_id ON messages (provider_id);
UPDATE messages SET
    provider = (SELECT max(channel) FROM send_attempts WHERE message_id = messages.id AND provider_id IS NOT NULL),
    provider_id = (SELECT max(provider_id) FROM send_attempts WHERE message_id = messages.id);
DROP TABLE send_attempts;
DROP INDEX messages_organisation_id;
DROP INDEX messages_recipient_index;
ALTER TABLE messages DROP COLUMN via;
ALTER TABLE messages DROP COLUMN segments;
ALTER TABLE messages DROP COLUMN recipient_index;
ALTER TABLE messages DROP COLUMN organisation_id;
ALTER TABLE kiosks DROP COLUMN place;
DROP TABLE tasks;
DROP TABLE card_codes;
DROP INDEX releases_asked_by;
ALTER TABLE releases DROP COLUMN card_code_id;
ALTER TABLE releases DROP COLUMN asked_by;
ALTER TABLE releases DROP COLUMN agreement_id;
DROP TABLE held_keys;
DROP TABLE agreements;
ALTER TABLE safes DROP COLUMN phone_stopped_at;
ALTER TABLE safes DROP COLUMN safe_word;
