CREATE TABLE payment.payment (
    order_id   uuid        PRIMARY KEY,
    store      text        NOT NULL,
    method     text        NOT NULL,
    state      text        NOT NULL,
    minor      bigint      NOT NULL CHECK (minor >= 0),
    currency   text        NOT NULL,
    reference  text,
    reason     text,
    opened_at  timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
COMMENT ON COLUMN payment.payment.reference IS 'Name of the authorisation at the provider';
COMMENT ON COLUMN payment.payment.reason IS 'Why the provider declined, in its words';

CREATE TABLE payment.notice (
    id          text        PRIMARY KEY,
    received_at timestamptz NOT NULL
);
COMMENT ON TABLE payment.notice IS 'Webhook calls that were taken, so that a repeat changes nothing';
