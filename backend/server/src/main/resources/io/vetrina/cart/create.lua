-- Makes an empty cart. KEYS: the cart. ARGV: store, currency, visitor or nothing, seconds to live.
redis.call('HSET', KEYS[1], 'store', ARGV[1], 'currency', ARGV[2], 'visitor', ARGV[3], 'version', 1, 'ordered', '')
return redis.call('EXPIRE', KEYS[1], ARGV[4])
