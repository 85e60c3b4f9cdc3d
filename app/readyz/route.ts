import { getEnv } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** Ready for traffic: our own settings only, never the shop's health. */
export function GET(): Response {
  getEnv();
  return Response.json({ status: 'ready' }, { headers: { 'cache-control': 'no-store' } });
}
