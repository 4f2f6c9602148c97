ALTER TABLE inventory.stock
    ADD COLUMN seller text NOT NULL DEFAULT 'shop',
    DROP CONSTRAINT stock_pkey,
    ADD PRIMARY KEY (store, sku, seller);
ALTER TABLE inventory.stock ALTER COLUMN seller DROP DEFAULT;
COMMENT ON TABLE inventory.stock IS 'Units of an offer (seller and SKU) in a store; available are on_hand - allocated - reserved - safety, never below zero';
COMMENT ON COLUMN inventory.stock.seller IS 'Whose units these are: shop for the shop itself';

ALTER TABLE inventory.reservation
    ADD COLUMN seller text NOT NULL DEFAULT 'shop',
    DROP CONSTRAINT reservation_pkey,
    ADD PRIMARY KEY (holder, sku, seller);
ALTER TABLE inventory.reservation ALTER COLUMN seller DROP DEFAULT;
