CREATE TABLE inventory.stock (
    store     text NOT NULL,
    sku       text NOT NULL,
    on_hand   int  NOT NULL CHECK (on_hand >= 0),
    allocated int  NOT NULL DEFAULT 0 CHECK (allocated >= 0),
    reserved  int  NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    safety    int  NOT NULL DEFAULT 0 CHECK (safety >= 0),
    PRIMARY KEY (store, sku)
);
COMMENT ON TABLE inventory.stock IS 'Units of a SKU in a store; available are on_hand - allocated - reserved - safety, never below zero';
COMMENT ON COLUMN inventory.stock.allocated IS 'Sold and not shipped yet';
COMMENT ON COLUMN inventory.stock.reserved IS 'Held for orders whose payment is open; sum of inventory.reservation';
COMMENT ON COLUMN inventory.stock.safety IS 'Kept back, not sold online';

CREATE TABLE inventory.reservation (
    holder     uuid        NOT NULL,
    store      text        NOT NULL,
    sku        text        NOT NULL,
    quantity   int         NOT NULL CHECK (quantity > 0),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (holder, sku)
);
CREATE INDEX reservation_expiry ON inventory.reservation (expires_at);
