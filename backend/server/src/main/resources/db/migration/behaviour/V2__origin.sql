ALTER TABLE behaviour.event ADD COLUMN origin text, ADD COLUMN excluded text;
COMMENT ON COLUMN behaviour.event.origin IS 'Digest of the network it came from, another one each week; null for orders';
COMMENT ON COLUMN behaviour.event.excluded IS
    'Why others learn nothing from it: crawler, crowd (too many visitors of one network), repeated or excess; null when they do';
