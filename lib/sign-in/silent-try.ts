import 'server-only';
import { userAgent } from 'next/server';
import { getEnv } from '@/lib/env';
import { isDocumentRequest } from '@/lib/http/is-document-request';
import { type CookieReader, type CookieWrite, toCookieName } from '@/lib/session/cookies';

const toName = () => toCookieName('silent-tried');

/** Marks a browser, until it is closed, as one that is not to be signed in without a screen (again). */
export const noteSilentTry = (): CookieWrite => ({
  name: toName(),
  value: '1',
  maxAgeSeconds: null,
});

const hasNote = (cookies: CookieReader): boolean =>
  cookies.getAll().some(({ name }) => name === toName());

/**
 * Whether this request may be answered by asking the shop with prompt=none: the first sign-in of a browser,
 * opened by a person in a tab. Only on positive evidence, since a silent try that goes wrong strands people,
 * and the ordinary one does not.
 */
export function maySignInSilently(request: {
  readonly method: string;
  readonly headers: Headers;
  readonly cookies: CookieReader;
}): boolean {
  if (!getEnv().triesSilentSignIn || request.method !== 'GET') return false;
  const { headers } = request;
  const isNavigation =
    headers.get('sec-fetch-dest') === 'document' && headers.get('sec-fetch-mode') === 'navigate';
  if (!isNavigation || !isDocumentRequest(request)) return false;
  return !userAgent({ headers }).isBot && !hasNote(request.cookies);
}
