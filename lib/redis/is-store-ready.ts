import 'server-only';
import { getRedisLink } from './get-redis-link';
import { isStoreError } from './store-error';

/** Whether the shared store answers; true where none is configured. */
export async function isStoreReady(): Promise<boolean> {
  try {
    await getRedisLink()?.run((redis) => redis.get('foyer:ready'));
    return true;
  } catch (error) {
    if (isStoreError(error)) return false;
    throw error;
  }
}
