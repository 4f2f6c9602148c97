-- Takes the events of one visitor.
-- KEYS: stream, items of the session (newest first), id of the session, then per event its mark
-- ARGV: id for a new session, seconds a session rests, items kept, seconds a mark is kept,
--       then per event the item it shows interest in (or '') and the event itself
-- Answers how many events had not been taken before.
local stream, items, session = KEYS[1], KEYS[2], KEYS[3]
local rest, kept, marked = ARGV[2], ARGV[3], ARGV[4]
local id = redis.call('GET', session) or ARGV[1]
local accepted = 0
for i = 4, #KEYS do
  if redis.call('SET', KEYS[i], '', 'NX', 'EX', marked) then
    accepted = accepted + 1
    local item, event = ARGV[2 * i - 3], ARGV[2 * i - 2]
    if item ~= '' then
      redis.call('LREM', items, 0, item)
      redis.call('LPUSH', items, item)
      redis.call('LTRIM', items, 0, kept - 1)
    end
    redis.call('XADD', stream, '*', 'session', id, 'event', event)
  end
end
redis.call('SET', session, id, 'EX', rest)
redis.call('EXPIRE', items, rest)
return accepted
