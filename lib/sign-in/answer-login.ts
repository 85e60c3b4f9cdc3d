import 'server-only';
import { parseSignInRequest } from '@/lib/auth/parse-sign-in-request';
import type { CallbackResult } from '@/lib/session/callback-results';
import { beginSignIn, type Visit } from './begin-sign-in';
import { maySignInSilently } from './silent-try';

/** Somebody asks to be signed in. */
export type Login = Visit & {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
};

/**
 * Sends a person to the shop to sign in, the first time in a browser only if that needs no page there.
 * @param getLocale for a link that names no language
 */
export async function answerLogin(
  login: Login,
  getLocale: () => Promise<string>,
): Promise<CallbackResult> {
  const hints = parseSignInRequest(login.url.searchParams);
  const locale = hints.locale ?? (await getLocale());
  // Who types an address means that one, not whoever happens to be signed in at the shop.
  const isSilent = !hints.loginHint && maySignInSilently(login);
  return beginSignIn({ ...hints, locale, isSilent }, login);
}
