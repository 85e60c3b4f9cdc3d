import 'server-only';
import { getProcessState } from '@/lib/process-state';
import { getRedisLink } from '@/lib/redis/get-redis-link';
import { cookieStore } from './cookie-store';
import { createRedisStore } from './redis/redis-store';
import type { SessionStore } from './session-store';
import { traceStore } from './trace-store';

/** Where this deployment keeps its sessions: in Redis if `REDIS_URL` says so, else in the cookies themselves. */
export function getSessionStore(): SessionStore {
  const link = getRedisLink();
  if (!link) return traceStore(cookieStore, 'cookie');
  return traceStore(
    getProcessState('session-store', () => createRedisStore(link)),
    'redis',
  );
}
