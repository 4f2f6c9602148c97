CREATE TABLE pricing.price_list (
    store       text        NOT NULL,
    id          text        NOT NULL,
    name        text        NOT NULL,
    currency    text        NOT NULL,
    tax         text        NOT NULL CHECK (tax IN ('NET', 'GROSS')),
    scope       text        NOT NULL CHECK (scope IN ('BASE', 'CHANNEL', 'GROUP', 'COMPANY', 'CUSTOMER')),
    subject     text        NOT NULL,
    audience    text        GENERATED ALWAYS AS (scope || '/' || subject) STORED,
    valid_from  timestamptz,
    valid_until timestamptz,
    priority    int         NOT NULL,
    best_of     boolean     NOT NULL,
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    PRIMARY KEY (store, id),
    CHECK ((scope = 'BASE') = (subject = '')),
    CHECK (valid_from < valid_until)
);
CREATE INDEX price_list_audience ON pricing.price_list (store, audience);
COMMENT ON TABLE pricing.price_list IS 'For whom and when the prices that name it hold';
COMMENT ON COLUMN pricing.price_list.subject IS 'Channel, group, company or account; empty for everybody';
COMMENT ON COLUMN pricing.price_list.best_of IS 'Whether the cheapest of this list and what would hold without it is paid';

INSERT INTO pricing.price_list (store, id, name, currency, tax, scope, subject, priority, best_of, changed_at, changed_by)
SELECT store, 'base', 'Base prices', min(currency), 'GROSS', 'BASE', '', 0, false, min(changed_at), 'migration'
FROM pricing.price GROUP BY store;

ALTER TABLE pricing.price
    ADD COLUMN list          text NOT NULL DEFAULT 'base',
    ADD COLUMN seller        text NOT NULL DEFAULT 'shop',
    ADD COLUMN from_quantity int  NOT NULL DEFAULT 1 CHECK (from_quantity >= 1),
    DROP CONSTRAINT price_pkey,
    ADD PRIMARY KEY (store, list, sku, seller),
    ADD FOREIGN KEY (store, list) REFERENCES pricing.price_list;
ALTER TABLE pricing.price
    ALTER COLUMN list DROP DEFAULT,
    ALTER COLUMN seller DROP DEFAULT,
    ALTER COLUMN from_quantity DROP DEFAULT;
COMMENT ON TABLE pricing.price IS 'Unit prices of an offer (seller and SKU) in a price list';
COMMENT ON COLUMN pricing.price.from_quantity IS 'Units from which minor holds';
COMMENT ON COLUMN pricing.price.breaks IS 'Ascending [{"quantity": 12, "minor": 255}]: unit prices from greater quantities on';
COMMENT ON COLUMN pricing.price.imported IS 'Terms the last import brought: only other terms replace what staff have set since';

ALTER TABLE pricing.price_history
    ADD COLUMN list          text    NOT NULL DEFAULT 'base',
    ADD COLUMN seller        text    NOT NULL DEFAULT 'shop',
    ADD COLUMN from_quantity int     NOT NULL DEFAULT 1,
    ADD COLUMN removed       boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN pricing.price_history.removed IS 'Whether the offer was taken out of the list; the prices are those it had';

CREATE TABLE pricing.cost (
    store      text        NOT NULL,
    seller     text        NOT NULL,
    sku        text        NOT NULL,
    valid_from timestamptz NOT NULL,
    currency   text        NOT NULL,
    minor      bigint      NOT NULL CHECK (minor >= 0),
    imported   boolean     NOT NULL,
    changed_by text        NOT NULL,
    PRIMARY KEY (store, sku, seller, valid_from)
);
COMMENT ON TABLE pricing.cost IS 'What the shop itself pays for one unit of an offer since when, without tax; never shown to shoppers';
COMMENT ON COLUMN pricing.cost.imported IS 'Whether an import brought it: a repeat of the same import brings nothing new';
