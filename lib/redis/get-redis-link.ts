import 'server-only';
import { getEnv } from '@/lib/env';
import { getProcessState } from '@/lib/process-state';
import { openRedisLink, type RedisLink } from './redis-link';

/** This process's connection to the shared store, or null where none is configured. */
export function getRedisLink(): RedisLink | null {
  const { redisUrl } = getEnv();
  return redisUrl ? getProcessState('redis-link', () => openRedisLink(redisUrl)) : null;
}
