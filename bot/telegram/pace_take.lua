-- May one message go now? The same rules as in `Pace`, in one step, by the clock of Redis.
local t = redis.call('TIME')
local now = t[1] + t[2] / 1000000
local function till(key) return tonumber(redis.call('GET', key) or '0') - now end
local closed = math.max(till(KEYS[3]), till(KEYS[4]))
if closed > 0 then return tostring(closed) end
local function filled(key, rate, size)
  local was = redis.call('HMGET', key, 'n', 't')
  return math.min(size, (tonumber(was[1]) or size) + (now - (tonumber(was[2]) or now)) * rate)
end
local function put(key, rate, size, n)
  redis.call('HSET', key, 'n', tostring(math.max(n, -size)), 't', tostring(now))
  redis.call('EXPIRE', key, math.ceil(2 * size / rate))
end
local reply = ARGV[1] == '1'
local r1, s1, r2, s2 = tonumber(ARGV[2]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local all, chat = filled(KEYS[1], r1, s1), filled(KEYS[2], r2, s2)
local wait = 0
if chat < 1 then wait = (1 - chat) / r2 end
if not reply and all < 1 then wait = math.max(wait, (1 - all) / r1) end
if wait > 0 then return tostring(wait) end
put(KEYS[1], r1, s1, all - 1)
put(KEYS[2], r2, s2, chat - 1)
return '0'
