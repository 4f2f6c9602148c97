ALTER TABLE payment.payment
    ADD COLUMN id            uuid,
    ADD COLUMN authorisation text,
    ADD COLUMN charge        text NOT NULL DEFAULT 'NONE',
    ADD COLUMN refund        text NOT NULL DEFAULT 'NONE',
    ADD COLUMN release_at    timestamptz;
-- the provider knows these payments by the id of their order
UPDATE payment.payment SET id = order_id, authorisation = state;
ALTER TABLE payment.payment
    DROP CONSTRAINT payment_pkey,
    ADD PRIMARY KEY (id),
    ALTER COLUMN authorisation SET NOT NULL,
    ALTER COLUMN charge DROP DEFAULT,
    ALTER COLUMN refund DROP DEFAULT,
    DROP COLUMN state;
CREATE INDEX payment_of_order ON payment.payment (order_id);
CREATE INDEX payment_to_release ON payment.payment (release_at) WHERE release_at IS NOT NULL;

COMMENT ON COLUMN payment.payment.id IS 'By which the provider is asked';
COMMENT ON COLUMN payment.payment.authorisation IS 'Whether the money is held: PENDING, AUTHORISED, DECLINED, VOIDED';
COMMENT ON COLUMN payment.payment.charge IS 'How much of it has been taken: NONE, PARTIAL, FULL';
COMMENT ON COLUMN payment.payment.refund IS 'How much of that has been given back: NONE, PARTIAL, FULL';
COMMENT ON COLUMN payment.payment.release_at IS 'From when on the provider is to be told to let go of the money; null when it is not';
