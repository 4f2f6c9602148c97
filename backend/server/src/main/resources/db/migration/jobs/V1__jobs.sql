CREATE TABLE jobs.job (
    id           uuid PRIMARY KEY,
    kind         text        NOT NULL,
    lane         text        NOT NULL,
    store        text,
    title        text        NOT NULL,
    parameters   jsonb       NOT NULL,
    state        text        NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    cancel       boolean     NOT NULL DEFAULT false,
    done         bigint      NOT NULL DEFAULT 0,
    total        bigint      NOT NULL DEFAULT -1,
    message      text,
    node         text,
    leased_until timestamptz,
    attempts     integer     NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL,
    started_at   timestamptz,
    ended_at     timestamptz
);
COMMENT ON COLUMN jobs.job.lane IS 'Jobs of one lane are done one after the other';
COMMENT ON COLUMN jobs.job.cancel IS 'Somebody wants its end';
COMMENT ON COLUMN jobs.job.leased_until IS 'Until when the node that does it keeps it without a word';
CREATE INDEX job_open ON jobs.job (created_at, id) WHERE state IN ('queued', 'running');
CREATE INDEX job_newest ON jobs.job (created_at DESC, id DESC);
CREATE UNIQUE INDEX job_lane_running ON jobs.job (lane) WHERE state = 'running';
