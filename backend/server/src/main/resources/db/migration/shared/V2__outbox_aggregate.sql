ALTER TABLE shared.outbox ADD COLUMN aggregate text NOT NULL DEFAULT '';
COMMENT ON COLUMN shared.outbox.aggregate IS 'What the event is about; events of one aggregate and store keep their order. Empty: in no order';
