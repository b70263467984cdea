DROP TABLE languages_off;
DROP TABLE kiosk_calls;
ALTER TABLE safes DROP COLUMN more_time;
ALTER TABLE kiosks DROP COLUMN headphones;
ALTER TABLE kiosks DROP COLUMN signed_at;
ALTER TABLE kiosks DROP COLUMN device_until;
ALTER TABLE kiosks DROP COLUMN device_key;
