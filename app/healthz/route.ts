export const dynamic = 'force-dynamic';

/** Alive: touches nothing, so that an outage elsewhere never gets this process killed. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
