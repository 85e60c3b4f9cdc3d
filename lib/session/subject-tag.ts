import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { getEnv } from '@/lib/env';
import { getSession, getSessionOrUnknown } from './get-session';

/** Says who a form was drawn for without saying it: a keyed hash of the ID token's `sub`. */
export function toSubjectTag(subject: string, secret: string): string {
  return createHmac('sha256', secret).update(`subject-tag/${subject}`).digest('base64url');
}

/** The tag that a form of this page carries, bound to its action. */
export async function getSubjectTag(): Promise<string> {
  const session = await getSession();
  return session ? toSubjectTag(session.subject, getEnv().sessionSecrets[0] ?? '') : '';
}

/**
 * Whether a form was drawn for whoever is signed in now. In another tab somebody else may have signed in
 * since, and would get this person's name or address. True when nobody is, or nobody knows: the transport asks
 * for that.
 */
export async function isForThisPerson(dangerousTag: unknown): Promise<boolean> {
  const session = await getSessionOrUnknown();
  if (!session || session === 'unknown') return true;
  const sent = Buffer.from(String(dangerousTag));
  return getEnv().sessionSecrets.some((secret) => {
    const wanted = Buffer.from(toSubjectTag(session.subject, secret));
    return wanted.length === sent.length && timingSafeEqual(wanted, sent);
  });
}
