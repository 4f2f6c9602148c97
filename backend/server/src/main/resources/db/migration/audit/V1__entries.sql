CREATE TABLE audit.entry (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    who     text        NOT NULL,
    action  text        NOT NULL,
    store   text,
    subject text        NOT NULL,
    before  jsonb,
    after   jsonb
);
COMMENT ON TABLE audit.entry IS 'What staff changed; rows are only ever added';
COMMENT ON COLUMN audit.entry.before IS 'How the thing was; null when it was not there';
COMMENT ON COLUMN audit.entry.after IS 'How it is since; null when it is gone';
CREATE INDEX entry_of_store ON audit.entry (store, id);
CREATE INDEX entry_of_subject ON audit.entry (subject, id);

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was done stays written: audit.entry is only added to.';
END
$$;
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER all_entries_stay BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
