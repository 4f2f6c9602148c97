-- Takes or renews a lease.
-- KEYS: lease; ARGV: node, length in milliseconds. Answers 1 when the node has it now, else 0.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
