-- order is a word of SQL: the schema's name is always quoted
CREATE SEQUENCE "order".number START 100001;

CREATE TABLE "order".purchase (
    id             uuid        PRIMARY KEY,
    number         text        NOT NULL UNIQUE,
    store          text        NOT NULL,
    state          text        NOT NULL,
    placed_at      timestamptz NOT NULL,
    cart           text        NOT NULL,
    visitor        text,
    customer_name  text        NOT NULL,
    customer_email text        NOT NULL,
    address        jsonb       NOT NULL,
    delivery       jsonb       NOT NULL,
    currency       text        NOT NULL,
    subtotal       bigint      NOT NULL,
    discount       bigint      NOT NULL,
    shipping       bigint      NOT NULL,
    shipping_tax   bigint      NOT NULL,
    tax            bigint      NOT NULL,
    total          bigint      NOT NULL,
    rounding       text        NOT NULL,
    CHECK (total = subtotal - discount + shipping)
);
CREATE INDEX purchase_of_store ON "order".purchase (store, placed_at);
COMMENT ON TABLE "order".purchase IS 'Orders placed in this shop; amounts in minor units of the currency, tax included';
COMMENT ON COLUMN "order".purchase.rounding IS 'Mode and level by which fractions were rounded';

CREATE TABLE "order".line (
    order_id   uuid   NOT NULL REFERENCES "order".purchase,
    position   int    NOT NULL,
    sku        text   NOT NULL,
    slug       text   NOT NULL,
    title      text   NOT NULL,
    options    jsonb  NOT NULL,
    quantity   int    NOT NULL CHECK (quantity > 0),
    unit_price bigint NOT NULL,
    total      bigint NOT NULL,
    discount   bigint NOT NULL,
    tax        bigint NOT NULL,
    trace      jsonb  NOT NULL,
    PRIMARY KEY (order_id, position),
    CHECK (total = unit_price * quantity)
);
COMMENT ON COLUMN "order".line.discount IS 'Share of all discounts of the order; a refund of the line gives back total - discount';
COMMENT ON COLUMN "order".line.tax IS 'Part of total - discount that is tax';
COMMENT ON COLUMN "order".line.trace IS 'Why the unit price is what it is: every candidate, the winner, and why each loser lost';

CREATE TABLE "order".step (
    order_id uuid        NOT NULL REFERENCES "order".purchase,
    position int         NOT NULL,
    state    text        NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (order_id, position)
);
COMMENT ON TABLE "order".step IS 'The states an order has been through';

CREATE TABLE "order".past_order (
    store     text        NOT NULL,
    number    text        NOT NULL,
    customer  text,
    country   text,
    placed_at timestamptz NOT NULL,
    cancelled boolean     NOT NULL,
    simulated boolean     NOT NULL,
    lines     jsonb       NOT NULL,
    PRIMARY KEY (store, number)
);
CREATE INDEX past_order_in_time ON "order".past_order (store, placed_at);
COMMENT ON TABLE "order".past_order IS 'Orders from before this shop opened, as their source tells them';
COMMENT ON COLUMN "order".past_order.lines IS '[{"sku": "22423", "quantity": 2, "minor": 1275, "currency": "GBP"}]';
