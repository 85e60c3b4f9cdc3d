import 'server-only';

/** Lua, because each of these is right only as a whole. Redis runs one at a time. */

/**
 * KEYS record, lock · ARGV owner, lifetime of the lock, lifetime of the record. Answers the outcome if there is one,
 * `busy` while somebody is at it, else whether whoever holds the lock now is the `first`, or does it `again`
 * after one who never told the outcome.
 */
export const claimScript = `
local found = redis.call('GET', KEYS[1])
if found and found ~= 'begun' then return found end
if not redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then return 'busy' end
redis.call('SET', KEYS[1], 'begun', 'PX', ARGV[3])
if found then return 'again' end
return 'first'`;

/**
 * KEYS record, lock · ARGV owner, what to keep, its lifetime. Keeps an outcome, or `begun` when nobody knows it, or
 * nothing when nothing was done. Whose lock has run out changes nothing that another is doing meanwhile.
 */
export const settleScript = `
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
redis.call('DEL', KEYS[2])
return 1`;

/** KEYS record · ARGV expected. Forgets an outcome that is still the one that was read. */
export const forgetScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;
