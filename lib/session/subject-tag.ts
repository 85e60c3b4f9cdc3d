import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { getEnv } from '@/lib/env';
import { getSessionOrUnknown } from './get-session';

/** Says who a form was drawn for without saying it: a keyed hash of the ID token's `sub`. */
export function toSubjectTag(subject: string, secret: string): string {
  return createHmac('sha256', secret).update(`subject-tag/${subject}`).digest('base64url');
}

/**
 * The tag that a form of this page carries, bound to its action. Empty where nobody knows whose page this is: the
 * store went away after proxy.ts had asked it, and the rest of the page says so.
 */
export async function getSubjectTag(): Promise<string> {
  const session = await getSessionOrUnknown();
  if (!session || session === 'unknown') return '';
  return toSubjectTag(session.subject, getEnv().sessionSecrets[0] ?? '');
}

/**
 * Whether a form was drawn for whoever is signed in now. In another tab somebody else may have signed in
 * since, and would get this person's name or address. `same` also when nobody is: the transport asks for that.
 * On `unknown` nothing may be sent: a moment later the store may answer, and with another person.
 */
export async function comparePerson(dangerousTag: unknown): Promise<'same' | 'other' | 'unknown'> {
  const session = await getSessionOrUnknown();
  if (session === 'unknown') return 'unknown';
  if (!session) return 'same';
  if (dangerousTag === '') return 'unknown';
  const sent = Buffer.from(typeof dangerousTag === 'string' ? dangerousTag : '');
  const isSame = getEnv().sessionSecrets.some((secret) => {
    const wanted = Buffer.from(toSubjectTag(session.subject, secret));
    return wanted.length === sent.length && timingSafeEqual(wanted, sent);
  });
  return isSame ? 'same' : 'other';
}
