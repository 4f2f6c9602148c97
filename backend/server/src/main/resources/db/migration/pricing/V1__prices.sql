CREATE TABLE pricing.price (
    store      text        NOT NULL,
    sku        text        NOT NULL,
    currency   text        NOT NULL,
    minor      bigint      NOT NULL CHECK (minor >= 0),
    breaks     jsonb       NOT NULL,
    imported   text,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    PRIMARY KEY (store, sku)
);
COMMENT ON TABLE pricing.price IS 'List price of a SKU in a store, tax included, and its quantity breaks';
COMMENT ON COLUMN pricing.price.minor IS 'Price of one unit in minor units of the currency';
COMMENT ON COLUMN pricing.price.breaks IS 'Ascending [{"quantity": 12, "minor": 255}]: unit prices from a quantity on';
COMMENT ON COLUMN pricing.price.imported IS 'Terms the last import brought: only other terms replace what staff have set since';

CREATE TABLE pricing.price_history (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    store      text        NOT NULL,
    sku        text        NOT NULL,
    currency   text        NOT NULL,
    minor      bigint      NOT NULL,
    breaks     jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL
);
CREATE INDEX price_history_of_sku ON pricing.price_history (store, sku, changed_at);
COMMENT ON TABLE pricing.price_history IS 'Every price a SKU ever had: since when, and by whom';
