CREATE TABLE "order".past_customer (
    store   text NOT NULL,
    id      text NOT NULL,
    name    text,
    email   text,
    country text,
    PRIMARY KEY (store, id)
);
COMMENT ON TABLE "order".past_customer IS 'Who placed past orders, as imports tell; past_order.customer names them';
