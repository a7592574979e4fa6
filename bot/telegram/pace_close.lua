-- Telegram said "too many": a chat pauses, and all do if it is said of several at once.
local t = redis.call('TIME')
local now, seconds = t[1] + t[2] / 1000000, tonumber(ARGV[1])
local last = math.ceil(seconds) + 1
if ARGV[2] ~= '' then
  redis.call('SET', KEYS[2], tostring(now + seconds), 'EX', last)
  redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
  redis.call('ZADD', KEYS[3], now + seconds, ARGV[2])
  redis.call('EXPIRE', KEYS[3], last)
  if redis.call('ZCARD', KEYS[3]) < tonumber(ARGV[3]) then return end
end
if tonumber(redis.call('GET', KEYS[1]) or '0') < now + seconds then
  redis.call('SET', KEYS[1], tostring(now + seconds), 'EX', last)
end
