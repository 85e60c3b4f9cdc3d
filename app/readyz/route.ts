import { getProcessState } from '@/lib/process-state';
import { isStoreReady } from '@/lib/redis/is-store-ready';

export const dynamic = 'force-dynamic';

/**
 * Ready for traffic: our own settings and the session store, never the shop's health. A store that goes away later
 * goes away for all instances at once: taking them all out would leave nobody to say so, or to let people read on.
 */
export async function GET(): Promise<Response> {
  const boot = getProcessState('readiness', () => ({ wasReady: false }));
  const isReady = await isStoreReady();
  boot.wasReady ||= isReady;
  const away = boot.wasReady ? 'degraded' : 'store-away';
  return Response.json(
    { status: isReady ? 'ready' : away },
    { status: boot.wasReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
