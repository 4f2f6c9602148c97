-- Takes out of a cart what was ordered from it, once per order; what was added since stays.
-- KEYS: the cart. ARGV: store, order, channel of changes, id of the cart, then line and units in turn.
local cart = KEYS[1]
local known = redis.call('HMGET', cart, 'store', 'visitor', 'ordered')
if known[1] ~= ARGV[1] or string.find(known[3], ARGV[2], 1, true) then
  return 0
end
for i = 5, #ARGV, 2 do
  local id = 'line:' .. ARGV[i]
  local line = redis.call('HGET', cart, id)
  if line then
    local units, rest = string.match(line, '^(%d+)( .*)$')
    local left = tonumber(units) - tonumber(ARGV[i + 1])
    if left > 0 then
      redis.call('HSET', cart, id, string.format('%d%s', left, rest))
    else
      redis.call('HDEL', cart, id)
    end
  end
end
redis.call('HSET', cart, 'ordered', known[3] .. ARGV[2] .. ' ')
local version = redis.call('HINCRBY', cart, 'version', 1)
if known[2] ~= '' then
  redis.call('PUBLISH', ARGV[3], cjson.encode({ store = ARGV[1], visitor = known[2], cart = ARGV[4], version = version }))
end
return 1
