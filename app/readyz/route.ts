import { getProcessState } from '@/lib/process-state';
import { isStoreReady } from '@/lib/redis/is-store-ready';
import { isStopping } from '@/lib/shutdown/stopping';

export const dynamic = 'force-dynamic';

const toAnswer = (status: string, isReady: boolean) =>
  Response.json(
    { status },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );

/**
 * Ready for traffic: our own settings and the session store, never the shop's health; and not while the process is
 * ending. A store that goes away later goes away for all instances at once: taking them all out would leave nobody
 * to say so, or to let people read on.
 */
export async function GET(): Promise<Response> {
  if (isStopping()) return toAnswer('stopping', false);
  const boot = getProcessState('readiness', () => ({ wasReady: false }));
  const isReady = await isStoreReady();
  boot.wasReady ||= isReady;
  const away = boot.wasReady ? 'degraded' : 'store-away';
  return toAnswer(isReady ? 'ready' : away, boot.wasReady);
}
