-- Changes one line of a cart, or none of it: one atomic step.
-- KEYS: the cart, a hash of store, currency, visitor, version, ordered, and a field "line:<id>" per line:
--       "<units> <place> <article> <card>", or without an article when its SKU is its id.
-- ARGV: store, version the caller knows, seconds to live, channel of changes, most units of a line, most lines, id of the cart,
--       what to do (add, set, remove), line, units, and of an added line its article and "<article> <card>"
-- Answers what became of it, followed by the cart's fields and values.
local cart = KEYS[1]
local known = redis.call('HMGET', cart, 'store', 'version', 'visitor')
if known[1] ~= ARGV[1] then
  return { 'unknown-cart' }
end

local function answer(outcome)
  local fields = redis.call('HGETALL', cart)
  table.insert(fields, 1, outcome)
  return fields
end

-- The line that grows when this article is added, if there is one.
local function line_of(article)
  local fields = redis.call('HGETALL', cart)
  for i = 1, #fields, 2 do
    local id = string.match(fields[i], '^line:(.*)$')
    if id and (string.match(fields[i + 1], '^%d+ %d+ ([^{]%S*) ') or id) == article then
      return fields[i]
    end
  end
  return nil
end

if known[2] ~= ARGV[2] then
  return answer('stale')
end

local what, id, units = ARGV[8], 'line:' .. ARGV[9], tonumber(ARGV[10])
if what == 'add' then
  id = line_of(ARGV[11]) or id
end
local line = redis.call('HGET', cart, id)
if not line and what ~= 'add' then
  return answer('unknown-line')
end

if what == 'remove' then
  redis.call('HDEL', cart, id)
else
  local place, rest = known[2] + 1, ARGV[12]
  if line then
    local had
    had, place, rest = string.match(line, '^(%d+) (%d+) (.*)$')
    if what == 'add' then
      units = units + tonumber(had)
    end
  elseif redis.call('HLEN', cart) - 5 >= tonumber(ARGV[6]) then
    return answer('full')
  end
  if units > tonumber(ARGV[5]) then
    return answer('too-many')
  end
  redis.call('HSET', cart, id, string.format('%d %d %s', units, place, rest))
end

local version = redis.call('HINCRBY', cart, 'version', 1)
redis.call('EXPIRE', cart, ARGV[3])
if known[3] ~= '' then
  redis.call('PUBLISH', ARGV[4], cjson.encode({ store = ARGV[1], visitor = known[3], cart = ARGV[7], version = version }))
end
return answer('changed')
