import 'server-only';

/** Lua, because each of these is right only as a whole. Redis runs one at a time. */

/** KEYS lock · ARGV owner, lifetime. Answers `taken`, `resting`, or for how many more ms it is another's. */
export const takeLockScript = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 'taken' end
if redis.call('GET', KEYS[1]) == 'resting' then return 'resting' end
return tostring(redis.call('PTTL', KEYS[1]))`;

/** KEYS lock · ARGV owner, lifetime. */
export const keepLockScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/**
 * KEYS lock · ARGV owner, channel, rest. Gives the lock back if it still is the owner's, and says so. With a
 * rest it stays for so long, so that those who waited do not ask the shop one after the other.
 */
export const releaseLockScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then
  if ARGV[3] ~= '0' then redis.call('SET', KEYS[1], 'resting', 'PX', ARGV[3])
  else redis.call('DEL', KEYS[1]) end
end
return redis.call('PUBLISH', ARGV[2], 'released')`;

/**
 * KEYS record, subject · ARGV sealed, lifetime, id hash, expiry, now, lifetime of the list, how many to keep,
 * record prefix, channel prefix. One more session for somebody; those that would be too many end, the ones
 * that run out first before the others.
 */
export const writeRecordScript = `
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[2], 0, ARGV[5])
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[6])
for _, id in ipairs(redis.call('ZREVRANGE', KEYS[2], ARGV[7], -1)) do
  if id ~= ARGV[3] then
    redis.call('DEL', ARGV[8] .. id)
    redis.call('ZREM', KEYS[2], id)
    redis.call('PUBLISH', ARGV[9] .. id, 'ended')
  end
end
return 'saved'`;

/**
 * KEYS record, subject · ARGV expected, sealed, lifetime, id hash, expiry, lifetime of the list. Replaces what is
 * still as it was read: a late result neither undoes a newer one nor brings back a session that was ended
 * meanwhile.
 */
export const replaceRecordScript = `
local found = redis.call('GET', KEYS[1])
if not found then return 'gone' end
if found ~= ARGV[1] then return 'changed' end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
redis.call('ZADD', KEYS[2], ARGV[5], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[6])
return 'saved'`;

/** KEYS record · ARGV channel, expected. Ends whatever is there, or only what is still as it was read. */
export const endRecordScript = `
if ARGV[2] ~= '' and redis.call('GET', KEYS[1]) ~= ARGV[2] then return 0 end
local ended = redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[1], 'ended')
return ended`;

/** What stands in the place of a session whose account the shop has closed. */
export const closedMark = 'closed';

/** The same for one that its owner ended from another browser. */
export const putOutMark = 'put-out';

/** KEYS record, subject · ARGV channel, id hash. Leaves the mark for as long as the record would have stayed. */
export const putOutScript = `
redis.call('ZREM', KEYS[2], ARGV[2])
local found = redis.call('SET', KEYS[1], '${putOutMark}', 'XX', 'KEEPTTL')
redis.call('PUBLISH', ARGV[1], 'ended')
return found and 1 or 0`;

/**
 * KEYS subject · ARGV record prefix, channel prefix, mark. Ends all of them, but for a mark that stays as long as
 * the record would have, so that whoever comes back is told why. Answers how many there were.
 */
export const markSubjectScript = `
local marked = 0
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if redis.call('SET', ARGV[1] .. id, ARGV[3], 'XX', 'KEEPTTL') then marked = marked + 1 end
  redis.call('PUBLISH', ARGV[2] .. id, 'ended')
end
redis.call('DEL', KEYS[1])
return marked`;
