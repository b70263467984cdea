ALTER TABLE sessions ADD COLUMN proven_at BIGINT NOT NULL DEFAULT 0; -- plain: when the PIN was last typed, or the session began
UPDATE sessions SET proven_at = created_at;
