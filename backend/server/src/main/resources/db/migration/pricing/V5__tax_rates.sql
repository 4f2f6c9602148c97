CREATE TABLE pricing.tax_rate (
    store        text    NOT NULL,
    country      text    NOT NULL,
    valid_from   date    NOT NULL,
    basis_points integer NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
    PRIMARY KEY (store, country, valid_from)
);
COMMENT ON TABLE pricing.tax_rate IS 'Standard tax rate of what a store sells to a country, each until the next begins';
COMMENT ON COLUMN pricing.tax_rate.basis_points IS 'Hundredths of a percent of the net price: 2200 is 22 %';

-- Stores opened before there were rates of their own go on with the one they all had. The only place where another capability's
-- table is read: to know which stores there are.
INSERT INTO pricing.tax_rate (store, country, valid_from, basis_points)
SELECT id, country, DATE '1970-01-01', 2200 FROM catalog.store;
