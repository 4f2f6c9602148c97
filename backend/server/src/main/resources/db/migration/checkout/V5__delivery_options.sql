CREATE TABLE checkout.delivery_option (
    store     text    NOT NULL,
    id        text    NOT NULL,
    label     text    NOT NULL,
    price     bigint  NOT NULL CHECK (price >= 0),
    free_from bigint,
    min_days  integer NOT NULL CHECK (min_days >= 0),
    max_days  integer NOT NULL CHECK (max_days >= min_days),
    PRIMARY KEY (store, id)
);
COMMENT ON TABLE checkout.delivery_option IS 'How a store delivers';
COMMENT ON COLUMN checkout.delivery_option.price IS 'In minor units of the store''s currency, tax included';
COMMENT ON COLUMN checkout.delivery_option.free_from IS 'Subtotal in minor units from which it costs nothing; null for never';
COMMENT ON COLUMN checkout.delivery_option.min_days IS 'Business days at the earliest';

-- Stores opened before there were options of their own go on with those they all had. The only place where another capability's
-- table is read: to know which stores there are.
INSERT INTO checkout.delivery_option (store, id, label, price, free_from, min_days, max_days)
SELECT s.id, d.id, d.label, d.price, d.free_from, d.min_days, d.max_days
FROM catalog.store s, (VALUES ('standard', 'Standard delivery', 495, 5000, 2, 4),
                              ('express', 'Express delivery', 995, NULL, 1, 1),
                              ('pickup', 'Collect at the shop', 0, NULL, 0, 1))
    AS d (id, label, price, free_from, min_days, max_days);
