ALTER TABLE "order".purchase
    ADD COLUMN fulfilment text,
    ADD COLUMN charge     text,
    ADD COLUMN returned   text NOT NULL DEFAULT 'NONE';
UPDATE "order".purchase
SET fulfilment = CASE state WHEN 'PENDING' THEN 'ON_HOLD' WHEN 'PLACED' THEN 'OPEN' ELSE 'CANCELLED' END,
    charge     = CASE state WHEN 'PENDING' THEN 'OPEN' WHEN 'PLACED' THEN 'AUTHORISED' ELSE 'RELEASED' END;

CREATE TABLE "order".delivery (
    order_id uuid   NOT NULL REFERENCES "order".purchase,
    position int    NOT NULL,
    option   text   NOT NULL,
    label    text   NOT NULL,
    price    bigint NOT NULL,
    min_days int    NOT NULL,
    max_days int    NOT NULL,
    address  jsonb  NOT NULL,
    PRIMARY KEY (order_id, position)
);
INSERT INTO "order".delivery (order_id, position, option, label, price, min_days, max_days, address)
SELECT id, 0, delivery ->> 'id', delivery ->> 'label', CAST(delivery -> 'price' ->> 'minor' AS bigint),
       CAST(delivery ->> 'minDays' AS int), CAST(delivery ->> 'maxDays' AS int), address
FROM "order".purchase;
ALTER TABLE "order".line ADD COLUMN delivery int NOT NULL DEFAULT 0;
ALTER TABLE "order".line
    ALTER COLUMN delivery DROP DEFAULT,
    ADD FOREIGN KEY (order_id, delivery) REFERENCES "order".delivery (order_id, position);

ALTER TABLE "order".purchase
    ALTER COLUMN fulfilment SET NOT NULL,
    ALTER COLUMN charge SET NOT NULL,
    ALTER COLUMN returned DROP DEFAULT,
    DROP COLUMN state,
    DROP COLUMN delivery;
ALTER TABLE "order".purchase RENAME COLUMN address TO billing;

COMMENT ON COLUMN "order".purchase.fulfilment IS 'How far the goods are: ON_HOLD, OPEN, FULFILLED, CANCELLED';
COMMENT ON COLUMN "order".purchase.charge IS 'How far the money is, over all payments: OPEN, AUTHORISED, CHARGED, RELEASED';
COMMENT ON COLUMN "order".purchase.returned IS 'How much has come back: NONE, PARTIAL, FULL';
COMMENT ON TABLE "order".delivery IS 'How and where some lines of an order go; prices in minor units of its currency';
COMMENT ON COLUMN "order".line.delivery IS 'Position of the delivery that it goes with';
