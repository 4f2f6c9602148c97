-- Admits visitors of one origin on one day, as many as there is room for.
-- KEYS: the set of those admitted
-- ARGV: room, seconds the set is kept, then the visitors
-- Answers 1 or 0 for each visitor.
local admitted, room, kept = KEYS[1], tonumber(ARGV[1]), ARGV[2]
local count = redis.call('SCARD', admitted)
local answers = {}
for i = 3, #ARGV do
  if redis.call('SISMEMBER', admitted, ARGV[i]) == 1 then
    answers[#answers + 1] = 1
  elseif count < room then
    redis.call('SADD', admitted, ARGV[i])
    redis.call('EXPIRE', admitted, kept)
    count = count + 1
    answers[#answers + 1] = 1
  else
    answers[#answers + 1] = 0
  end
end
return answers
