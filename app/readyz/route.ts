import { isStoreReady } from '@/lib/redis/is-store-ready';

export const dynamic = 'force-dynamic';

/** Ready for traffic: our own settings and the session store, never the shop's health. */
export async function GET(): Promise<Response> {
  const isReady = await isStoreReady();
  return Response.json(
    { status: isReady ? 'ready' : 'store-away' },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
