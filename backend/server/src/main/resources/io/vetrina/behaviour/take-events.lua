-- Takes the events of one visitor.
-- KEYS: stream, items of the session (newest first), id of the session, what the visitor did on this day, then per event its mark
-- ARGV: id for a new session, seconds a session rests, items kept, seconds a mark is kept, seconds a day's doings are kept, how many
--       of them others learn from, why they learn from none of these events (or ''),
--       then per event the item it shows interest in (or ''), what it does with which article (or '') and the event itself
-- Answers how many events had not been taken before.
local stream, items, session, day = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local rest, kept, marked, daylong, most = ARGV[2], ARGV[3], ARGV[4], ARGV[5], tonumber(ARGV[6])
local id = redis.call('GET', session) or ARGV[1]
local accepted = 0
local done = -1
for i = 5, #KEYS do
  if redis.call('SET', KEYS[i], '', 'NX', 'EX', marked) then
    accepted = accepted + 1
    local first = 3 * (i - 5) + 8
    local item, doing, event = ARGV[first], ARGV[first + 1], ARGV[first + 2]
    if item ~= '' then
      redis.call('LREM', items, 0, item)
      redis.call('LPUSH', items, item)
      redis.call('LTRIM', items, 0, kept - 1)
    end
    local excluded = ARGV[7]
    if excluded == '' and doing ~= '' then
      if done < 0 then
        done = redis.call('SCARD', day)
      end
      if redis.call('SISMEMBER', day, doing) == 1 then
        excluded = 'repeated'
      elseif done >= most then
        excluded = 'excess'
      else
        redis.call('SADD', day, doing)
        redis.call('EXPIRE', day, daylong)
        done = done + 1
      end
    end
    redis.call('XADD', stream, '*', 'session', id, 'excluded', excluded, 'event', event)
  end
end
redis.call('SET', session, id, 'EX', rest)
redis.call('EXPIRE', items, rest)
return accepted
