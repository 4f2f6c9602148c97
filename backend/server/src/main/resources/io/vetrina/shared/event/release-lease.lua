-- Gives up a lease.
-- KEYS: lease; ARGV: node. Answers 1 when the node had it, else 0.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
