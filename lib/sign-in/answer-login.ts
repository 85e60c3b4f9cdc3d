import 'server-only';
import { decodeJwt } from 'jose';
import { parseSignInRequest } from '@/lib/auth/parse-sign-in-request';
import type { Confirmation, ConfirmedPurpose } from '@/lib/auth/start-sign-in';
import { isStoreError } from '@/lib/redis/store-error';
import { routes } from '@/lib/routes';
import type { CallbackResult } from '@/lib/session/callback-results';
import { getSessionStore } from '@/lib/session/get-session-store';
import type { Session } from '@/lib/session/session';
import type { Reading } from '@/lib/session/session-store';
import { beginSignIn, type Visit } from './begin-sign-in';
import { maySignInSilently } from './silent-try';

/** Somebody asks to be signed in. */
export type Login = Visit & {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
};

/** Pages that say what came of a confirmation, and go on from there. */
export const pageOfPurpose: Readonly<Record<ConfirmedPurpose, typeof routes.deleteData>> = {
  erasure: routes.deleteData,
};

/** Null where nobody can say just now. */
async function readStore({ cookies, now }: Login): Promise<Reading | null> {
  try {
    return await getSessionStore().read(cookies, now);
  } catch (error) {
    if (isStoreError(error)) return null;
    throw error;
  }
}

async function isPutOut(login: Login): Promise<boolean> {
  const reading = await readStore(login);
  return reading?.kind === 'ended' && reading.isPutOut === true;
}

/** The address of the person, to spare them typing it; ours was checked when it came. */
function toLoginHint({ tokens }: Session): string | undefined {
  try {
    const { email } = decodeJwt(tokens.idToken);
    return typeof email === 'string' ? email : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Sends somebody who is signed in to the shop, to prove anew who they are. Whoever is not signed in has nothing to
 * confirm: they sign in and are led to the page that asks for it.
 */
async function beginConfirmation(
  purpose: ConfirmedPurpose,
  login: Login,
  locale: string,
): Promise<CallbackResult> {
  const returnTo = pageOfPurpose[purpose]();
  const reading = await readStore(login);
  if (reading?.kind !== 'session') return beginSignIn({ returnTo, locale }, login);
  const { session } = reading;
  const confirms: Confirmation = { purpose, subject: session.subject };
  const loginHint = toLoginHint(session);
  return beginSignIn({ returnTo, locale, confirms, isAnew: true, loginHint }, login);
}

/**
 * Sends a person to the shop to sign in, the first time in a browser only if that needs no page there.
 * @param getLocale for a link that names no language
 */
export async function answerLogin(
  login: Login,
  getLocale: () => Promise<string>,
): Promise<CallbackResult> {
  const { confirm, ...hints } = parseSignInRequest(login.url.searchParams);
  const locale = hints.locale ?? (await getLocale());
  if (confirm) return beginConfirmation(confirm, login, locale);
  // At the shop this browser may be signed in still: its owner put it out, so a code has to be typed again.
  if (await isPutOut(login)) return beginSignIn({ ...hints, locale, isAnew: true }, login);
  // Who types an address means that one, not whoever happens to be signed in at the shop.
  const isSilent = !hints.loginHint && maySignInSilently(login);
  return beginSignIn({ ...hints, locale, isSilent }, login);
}
