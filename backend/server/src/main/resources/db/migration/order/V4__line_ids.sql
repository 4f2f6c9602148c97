ALTER TABLE "order".line
    ADD COLUMN id      text,
    ADD COLUMN seller  text  NOT NULL DEFAULT 'shop',
    ADD COLUMN details jsonb NOT NULL DEFAULT '{}';
-- until now the id of a cart's line was its SKU
UPDATE "order".line SET id = sku;
ALTER TABLE "order".line
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN seller DROP DEFAULT,
    ALTER COLUMN details DROP DEFAULT,
    ADD CONSTRAINT one_line_per_id UNIQUE (order_id, id);

COMMENT ON COLUMN "order".line.id IS 'The same as of the cart''s line; whatever comes after the order names lines by it';
COMMENT ON COLUMN "order".line.seller IS 'Of whom it was bought: shop for the shop itself';
COMMENT ON COLUMN "order".line.details IS 'What sets the line apart from others of the same offer: {"recipient": "Ada"}';
