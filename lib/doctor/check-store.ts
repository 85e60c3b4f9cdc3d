import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Env } from '@/lib/env';
import { openRedisLink, type RedisLink } from '@/lib/redis/redis-link';
import { isStoreError, type StoreError } from '@/lib/redis/store-error';
import { type Finding, failure, ok, places, warning } from './finding';

const advice: Readonly<Record<StoreError['code'], { says: string; fix: string }>> = {
  unreachable: {
    says: 'there is nobody at REDIS_URL, or nobody that lets us in',
    fix: 'Check host, port, password and TLS (rediss://), and that this machine may connect.',
  },
  timeout: {
    says: 'Redis does not answer within 300 ms',
    fix: 'Put it near the app: every request of somebody signed in asks it.',
  },
  refused: {
    says: 'Redis refuses what sessions need',
    fix: 'It must be a primary that takes writes, and the user must be allowed GET, SET, DEL, EVAL and PUBLISH.',
  },
};

/** What is dropped when the memory is full; `noeviction` where we may not ask. */
async function readPolicy(link: RedisLink): Promise<string> {
  try {
    const memory = await link.run((redis) => redis.info('memory'));
    return /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction';
  } catch (error) {
    if (isStoreError(error) && error.code === 'refused') return 'noeviction';
    throw error;
  }
}

async function tryOut(link: RedisLink): Promise<Finding> {
  const key = `foyer:doctor:${randomUUID()}`;
  await link.run((redis) => redis.set(key, '1', { expiration: { type: 'EX', value: 10 } }));
  await link.run((redis) => redis.eval("return redis.call('DEL', KEYS[1])", { keys: [key] }));
  await link.run((redis) => redis.publish(key, ''));
  const policy = await readPolicy(link);
  if (policy === 'noeviction') return ok('session-store', 'Redis takes sessions and keeps them');
  return warning('session-store', `Redis may drop sessions when its memory is full (${policy})`, {
    fix: 'Set maxmemory-policy to noeviction and enough memory: a dropped session is a sign-out.',
    where: 'the configuration of Redis',
  });
}

/** Writes and deletes a key of its own where sessions would live. */
export async function checkStore(env: Env): Promise<Finding> {
  if (!env.redisUrl) return ok('session-store', 'none is set: sessions live in cookies');
  const link = openRedisLink(env.redisUrl);
  try {
    return await tryOut(link);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    const { says, fix } = advice[error.code];
    return failure('session-store', says, { fix, where: places.settings });
  } finally {
    link.close();
  }
}
