CREATE TABLE catalog.picture (
    address text PRIMARY KEY,
    file    text NOT NULL
);
COMMENT ON TABLE catalog.picture IS 'Pictures that imports name by address, and the stored file that each was fetched into';
