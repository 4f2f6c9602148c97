-- Changes one line of a cart, or none of it: one atomic step.
-- KEYS: the cart, a hash of store, currency, visitor, version, ordered, and a field "line:<id>" per line: "<units> <place> <card>".
-- ARGV: store, version the caller knows, seconds to live, channel of changes, most units of a line, most lines,
--       what to do (add, set, remove), line, units, card, id of the cart
-- Answers what became of it, followed by the cart's fields and values.
local cart = KEYS[1]
local known = redis.call('HMGET', cart, 'store', 'version', 'visitor')
if known[1] ~= ARGV[1] then
  return { 'missing' }
end

local function answer(outcome)
  local fields = redis.call('HGETALL', cart)
  table.insert(fields, 1, outcome)
  return fields
end

if known[2] ~= ARGV[2] then
  return answer('stale')
end

local what, id, units = ARGV[7], 'line:' .. ARGV[8], tonumber(ARGV[9])
local line = redis.call('HGET', cart, id)
if not line and what ~= 'add' then
  return answer('no-line')
end

if what == 'remove' then
  redis.call('HDEL', cart, id)
else
  local place, card = known[2] + 1, ARGV[10]
  if line then
    local had
    had, place, card = string.match(line, '^(%d+) (%d+) (.*)$')
    if what == 'add' then
      units = units + tonumber(had)
    end
  elseif redis.call('HLEN', cart) - 5 >= tonumber(ARGV[6]) then
    return answer('full')
  end
  if units > tonumber(ARGV[5]) then
    return answer('too-many')
  end
  redis.call('HSET', cart, id, string.format('%d %d %s', units, place, card))
end

local version = redis.call('HINCRBY', cart, 'version', 1)
redis.call('EXPIRE', cart, ARGV[3])
if known[3] ~= '' then
  redis.call('PUBLISH', ARGV[4], cjson.encode({ store = ARGV[1], visitor = known[3], cart = ARGV[11], version = version }))
end
return answer('done')
