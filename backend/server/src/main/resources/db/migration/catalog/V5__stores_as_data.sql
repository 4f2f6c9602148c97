-- Until now every store charged the tax of Italy and showed it in its prices: it goes on to.
ALTER TABLE catalog.store ADD COLUMN country text NOT NULL DEFAULT 'IT';
ALTER TABLE catalog.store ADD COLUMN tax_display text NOT NULL DEFAULT 'gross' CHECK (tax_display IN ('gross', 'net'));
ALTER TABLE catalog.store ADD COLUMN closed_at timestamptz;
ALTER TABLE catalog.store ALTER COLUMN country DROP DEFAULT;
ALTER TABLE catalog.store ALTER COLUMN tax_display DROP DEFAULT;
COMMENT ON COLUMN catalog.store.country IS 'ISO 3166-1 alpha-2: where it sells from';
COMMENT ON COLUMN catalog.store.closed_at IS 'Since when it sells nothing and is not listed; null while it is open';
