import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { getReturnPath } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getSessionStore } from './get-session-store';
import type { Session } from './session';

/** The session of this request, or null. */
export const getSession = cache(async (): Promise<Session | null> => {
  const reading = await getSessionStore().read(await cookies(), new Date());
  return reading.kind === 'session' ? reading.session : null;
});

/** The session of this request; without one the visitor is sent to sign in and back. */
export async function requireSession(): Promise<Session> {
  const session = await getSession();
  if (!session) redirect(routes.login({ returnTo: await getReturnPath() }));
  return session;
}
