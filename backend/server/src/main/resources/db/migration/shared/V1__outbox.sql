CREATE TABLE shared.outbox (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid        NOT NULL,
    type     text        NOT NULL,
    store    text        NOT NULL,
    at       timestamptz NOT NULL,
    payload  text        NOT NULL
);
COMMENT ON TABLE shared.outbox IS 'What changed and has not reached the stream yet; rows live for milliseconds';
