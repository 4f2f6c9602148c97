CREATE TABLE behaviour.event (
    day      date        NOT NULL,
    store    text        NOT NULL,
    id       text        NOT NULL,
    kind     text        NOT NULL,
    visitor  text        NOT NULL,
    session  text        NOT NULL,
    sku      text,
    at       timestamptz NOT NULL,
    received timestamptz NOT NULL,
    query    text,
    slot     text,
    position int,
    quantity int,
    PRIMARY KEY (day, store, visitor, id)
) PARTITION BY RANGE (day);
CREATE INDEX event_by_arrival ON behaviour.event (store, received);
COMMENT ON TABLE behaviour.event IS 'What visitors did, for training; a partition per day of arrival (UTC), visitors under opaque ids';
