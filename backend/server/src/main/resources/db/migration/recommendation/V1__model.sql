CREATE TABLE recommendation.model (
    id               uuid PRIMARY KEY,
    store            text             NOT NULL,
    kind             text             NOT NULL,
    state            text             NOT NULL CHECK (state IN ('serving', 'rejected', 'retired')),
    trained_at       timestamptz      NOT NULL,
    training_seconds double precision NOT NULL,
    examples         bigint           NOT NULL,
    window_from      timestamptz      NOT NULL,
    window_to        timestamptz      NOT NULL,
    seed             bigint           NOT NULL,
    data_hash        text             NOT NULL,
    weights_hash     text             NOT NULL,
    parent           uuid,
    metrics          jsonb            NOT NULL,
    provenance       jsonb            NOT NULL
);
CREATE UNIQUE INDEX one_model_serves ON recommendation.model (store, kind) WHERE state = 'serving';
COMMENT ON TABLE recommendation.model IS 'Every model that was trained: what on, how well it did unseen, and whether it serves';
