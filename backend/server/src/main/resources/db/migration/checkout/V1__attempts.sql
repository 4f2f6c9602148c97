CREATE TABLE checkout.attempt (
    store        text        NOT NULL,
    cart         text        NOT NULL,
    key          text        NOT NULL,
    cart_version bigint      NOT NULL,
    body_hash    bytea       NOT NULL,
    order_id     uuid        NOT NULL UNIQUE,
    failed       boolean     NOT NULL DEFAULT false,
    at           timestamptz NOT NULL,
    PRIMARY KEY (store, cart, key)
);
COMMENT ON TABLE checkout.attempt IS 'Which order a checkout made, by the Idempotency-Key of its caller';
COMMENT ON COLUMN checkout.attempt.failed IS 'The order was not paid; the cart may be checked out again';

CREATE UNIQUE INDEX one_order_per_cart ON checkout.attempt (cart, cart_version) WHERE NOT failed;
