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
 * nothing when nothing was done. Whose lock has run out may still tell an outcome where there is none, and else
 * changes nothing: another may have carried it out meanwhile.
 */
export const settleScript = `
if redis.call('GET', KEYS[2]) ~= ARGV[1] then
  local isTold = ARGV[2] ~= '' and ARGV[2] ~= 'begun'
  if not isTold or redis.call('GET', KEYS[1]) ~= 'begun' then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
  return 1
end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
redis.call('DEL', KEYS[2])
return 1`;

/** KEYS record · ARGV expected. Forgets an outcome that is still the one that was read. */
export const forgetScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/** KEYS record · ARGV expected. Takes an outcome that cannot be read for one that nobody knows. */
export const doubtScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'begun', 'KEEPTTL')
return 1`;
