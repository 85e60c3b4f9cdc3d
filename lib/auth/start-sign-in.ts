import 'server-only';
import * as oidc from 'openid-client';
import { getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';
import { getProvider } from './get-provider';
import { createSignInState, type SignInAttempt } from './sign-in-state';

/** Somebody proves anew who they are, before something that cannot be undone. */
export type Confirmation = {
  readonly purpose: ConfirmedPurpose;
  /** Who has to come back: the `sub` of the session that asked for it. */
  readonly subject: string;
};

export const confirmedPurposes = ['erasure'] as const;
export type ConfirmedPurpose = (typeof confirmedPurposes)[number];

/** What must be remembered between the redirect out and the callback. */
export type Transaction = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Already checked by `toSafeReturnTo`. */
  readonly returnTo: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Whether the shop was asked not to show a page (OIDC Core §3.1.2.1, prompt=none). */
  readonly isSilent?: boolean | undefined;
  /** Whether the shop was asked for its page, though it may know the person (prompt=login). */
  readonly isAnew?: boolean | undefined;
  /** What somebody who is signed in confirms by signing in once more. */
  readonly confirms?: Confirmation | undefined;
  /** The language asked for, in case the shop has to be asked once more. */
  readonly locale?: string | undefined;
};

/** Identity, and the whole of the Customer Account API. */
export const signInScope = 'openid email customer-account-api:full';

export type SignInHints = {
  readonly returnTo: string;
  readonly loginHint?: string | undefined;
  readonly locale?: string | undefined;
  /** Sign in only if that needs no page of the shop's. */
  readonly isSilent?: boolean | undefined;
  /** Sign in by a page of the shop's, whoever it knows already. */
  readonly isAnew?: boolean | undefined;
  readonly confirms?: Confirmation | undefined;
  readonly attempt?: SignInAttempt | undefined;
};

/**
 * Begins an authorization code flow with PKCE S256, state and nonce (RFC 9700 §2.1.1, OIDC Core §3.1.2.1).
 * @returns the URL to send the browser to and the transaction to keep for the callback
 * @throws {AuthError}
 */
export async function startSignIn(
  hints: SignInHints,
  now: Date = new Date(),
): Promise<{ url: URL; transaction: Transaction }> {
  const provider = await getProvider(now);
  const { siteOrigin } = getEnv();
  const transaction: Transaction = {
    state: createSignInState(oidc.randomState(), hints.attempt ?? 'first'),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
    returnTo: hints.returnTo,
    createdAt: now.getTime(),
    isSilent: hints.isSilent,
    isAnew: hints.isAnew,
    confirms: hints.confirms,
    locale: hints.locale,
  };
  const url = oidc.buildAuthorizationUrl(provider, {
    // From configuration alone: a Host header must not choose where codes are sent.
    redirect_uri: new URL(routes.authorize(), siteOrigin).href,
    scope: signInScope,
    state: transaction.state,
    nonce: transaction.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(transaction.codeVerifier),
    code_challenge_method: 'S256',
    ...(hints.loginHint ? { login_hint: hints.loginHint } : {}),
    ...(hints.locale ? { locale: hints.locale } : {}),
    ...(hints.isSilent ? { prompt: 'none' } : {}),
    // Standard, and not among what Shopify documents: where it is refused, the next try goes without.
    ...(hints.isAnew ? { prompt: 'login' } : {}),
  });
  return { url, transaction };
}
