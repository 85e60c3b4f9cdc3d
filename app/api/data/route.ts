import type { NextRequest } from 'next/server';
import { parseCursor, readPart } from '@/lib/export';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';

const headers = { 'cache-control': 'private, no-store' };
const waitSeconds = 5;

/**
 * The next few records of one's own archive. 401 when signed out, 409 when somebody else is signed in, 503 with
 * `Retry-After` when the shop cannot be asked: whoever puts the archive together then goes on from the same place.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const session = await getSessionOrUnknown();
  if (!session) return Response.json({ error: 'signed-out' }, { status: 401, headers });
  const wait = { ...headers, 'retry-after': String(waitSeconds) };
  if (session === 'unknown')
    return Response.json({ error: 'unavailable' }, { status: 503, headers: wait });
  const { searchParams } = request.nextUrl;
  if ((await comparePerson(searchParams.get('person'))) !== 'same')
    return Response.json({ error: 'other-person' }, { status: 409, headers });
  const cursor = parseCursor(searchParams.get('from'));
  if (!cursor) return Response.json({ error: 'bad-cursor' }, { status: 400, headers });
  const result = await settle(readPart(cursor));
  if (result.ok) return Response.json(result.data, { headers });
  if (result.error.code === 'signed-out')
    return Response.json({ error: 'signed-out' }, { status: 401, headers });
  return Response.json({ error: 'unavailable' }, { status: 503, headers: wait });
}
