CREATE TABLE catalog.store (
    id       text PRIMARY KEY,
    position integer NOT NULL,
    name     text    NOT NULL,
    tagline  text    NOT NULL,
    currency text    NOT NULL,
    locales  text[]  NOT NULL,
    notices  text[]  NOT NULL
);
COMMENT ON TABLE catalog.store IS 'Sales channels';

CREATE TABLE catalog.category (
    store    text   NOT NULL REFERENCES catalog.store,
    slug     text   NOT NULL,
    parent   text,
    position bigint GENERATED ALWAYS AS IDENTITY,
    names    jsonb  NOT NULL,
    PRIMARY KEY (store, slug),
    FOREIGN KEY (store, parent) REFERENCES catalog.category
);
COMMENT ON COLUMN catalog.category.names IS 'By language tag';

CREATE TABLE catalog.attribute (
    store  text    NOT NULL REFERENCES catalog.store,
    key    text    NOT NULL,
    type   text    NOT NULL CHECK (type IN ('text', 'number', 'boolean', 'enum')),
    unit   text,
    facet  boolean NOT NULL,
    labels jsonb   NOT NULL,
    PRIMARY KEY (store, key)
);
COMMENT ON COLUMN catalog.attribute.facet IS 'Whether shoppers may narrow a result by it';

CREATE TABLE catalog.product_type (
    store     text NOT NULL,
    type      text NOT NULL,
    attribute text NOT NULL,
    PRIMARY KEY (store, type, attribute),
    FOREIGN KEY (store, attribute) REFERENCES catalog.attribute
);
COMMENT ON TABLE catalog.product_type IS 'Which attributes describe products of a type';

CREATE TABLE catalog.product (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    store        text    NOT NULL REFERENCES catalog.store,
    sku          text    NOT NULL,
    slug         text    NOT NULL,
    title        text    NOT NULL,
    brand        text,
    description  text,
    type         text    NOT NULL,
    categories   text[]  NOT NULL,
    placement    text[]  NOT NULL,
    attributes   json    NOT NULL,
    options      text[]  NOT NULL,
    images       text[]  NOT NULL,
    identifiers  text[]  NOT NULL,
    released     date,
    rating       real,
    reviews      integer NOT NULL,
    published    boolean NOT NULL DEFAULT true,
    content_hash text    NOT NULL,
    UNIQUE (store, sku),
    UNIQUE (store, slug)
);
COMMENT ON COLUMN catalog.product.categories IS 'Slugs of the categories it was put in, the main one first';
COMMENT ON COLUMN catalog.product.placement IS 'Those and all above them: the way from the root to the main one first';
COMMENT ON COLUMN catalog.product.attributes IS 'Key to JSON value of the type that catalog.attribute declares; an array of terms for an enum';
COMMENT ON COLUMN catalog.product.content_hash IS 'Of what the source told: an import leaves alone what it equals';
CREATE INDEX product_placement ON catalog.product USING gin (placement);

CREATE TABLE catalog.variant (
    store    text    NOT NULL,
    sku      text    NOT NULL,
    product  bigint  NOT NULL REFERENCES catalog.product,
    position integer NOT NULL,
    title    text    NOT NULL,
    options  json    NOT NULL,
    swatch   text,
    images   text[]  NOT NULL,
    PRIMARY KEY (store, sku)
);
CREATE INDEX variant_product ON catalog.variant (product, position);

CREATE TABLE catalog.relation (
    product  bigint  NOT NULL REFERENCES catalog.product,
    kind     text    NOT NULL,
    position integer NOT NULL,
    sku      text    NOT NULL,
    PRIMARY KEY (product, kind, position)
);

CREATE TABLE catalog.review (
    product  bigint   NOT NULL REFERENCES catalog.product,
    position integer  NOT NULL,
    title    text     NOT NULL,
    text     text     NOT NULL,
    rating   smallint NOT NULL CHECK (rating BETWEEN 1 AND 5),
    author   text     NOT NULL,
    PRIMARY KEY (product, position)
);

CREATE TABLE catalog.import (
    store        text PRIMARY KEY REFERENCES catalog.store,
    fingerprint  text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    opened       boolean     NOT NULL DEFAULT false,
    rows_done    bigint      NOT NULL DEFAULT 0,
    rows_total   bigint      NOT NULL DEFAULT -1,
    changed      bigint      NOT NULL DEFAULT 0,
    rejected     bigint      NOT NULL DEFAULT 0,
    resumed_from bigint      NOT NULL DEFAULT 0,
    started_at   timestamptz,
    updated_at   timestamptz,
    message      text
);
COMMENT ON COLUMN catalog.import.opened IS 'Whether an import has been complete once, so that the store is open';
COMMENT ON COLUMN catalog.import.rows_done IS 'Rows of the source that are dealt with: where a resumed import goes on';
COMMENT ON COLUMN catalog.import.resumed_from IS 'Rows that were done when the current run started';

CREATE TABLE catalog.import_refusal (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    store  text   NOT NULL REFERENCES catalog.store,
    file   text   NOT NULL,
    line   bigint NOT NULL,
    field  text   NOT NULL,
    reason text   NOT NULL
);
CREATE INDEX import_refusal_store ON catalog.import_refusal (store, id);
