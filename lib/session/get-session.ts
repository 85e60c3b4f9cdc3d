import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { getReturnPath } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import type { Session } from './session';
import { unsealSession } from './session-cookie';
import { isEnded } from './token-chain';

/** The session of this request, or null. */
export const getSession = cache(async (): Promise<Session | null> => {
  const now = new Date();
  const session = await unsealSession(await cookies(), now);
  return session && !isEnded(session, now) ? session : null;
});

/** The session of this request; without one the visitor is sent to sign in and back. */
export async function requireSession(): Promise<Session> {
  const session = await getSession();
  if (!session) redirect(routes.login({ returnTo: await getReturnPath() }));
  return session;
}
