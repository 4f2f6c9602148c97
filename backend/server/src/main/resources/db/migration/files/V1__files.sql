CREATE TABLE files.file (
    id        text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
    type      text        NOT NULL,
    size      bigint      NOT NULL,
    stored_at timestamptz NOT NULL
);
COMMENT ON COLUMN files.file.id IS 'SHA-256 of the content';

CREATE TABLE files.piece (
    file  text    NOT NULL,
    n     integer NOT NULL,
    bytes bytea   NOT NULL,
    PRIMARY KEY (file, n)
);
COMMENT ON TABLE files.piece IS 'Contents, when they are not kept in a folder; written before the row of the file';
-- Pictures and packed files do not get smaller.
ALTER TABLE files.piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
