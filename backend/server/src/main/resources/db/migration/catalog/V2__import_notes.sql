ALTER TABLE catalog.import_refusal ADD COLUMN taken boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN catalog.import_refusal.taken IS 'Whether the row was taken over nevertheless, as far as it could be';
