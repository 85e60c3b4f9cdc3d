/**
 * Why a sign-in did not finish.
 * - `cancelled`: the shopper turned back on the shop's page (RFC 6749 §4.1.2.1 access_denied)
 * - `login-required`: the shop would have to show a page, and was asked not to, or was left (OIDC Core §3.1.2.6)
 * - `rejected`: something in the answer is not what we asked for; nobody is signed in
 * - `outage`: the shop could not be reached or answered with a fault; trying again may help
 * - `misconfigured`: the shop refuses our client, or speaks for another issuer
 */
export type AuthErrorCode =
  | 'cancelled'
  | 'login-required'
  | 'rejected'
  | 'outage'
  | 'misconfigured';

type AuthErrorFacts = Readonly<Record<string, string | number | boolean | null>>;

/** `facts` are for the log: which check failed, never a value an attacker or shopper sent. */
export class AuthError extends Error {
  override readonly name = 'AuthError';
  readonly code: AuthErrorCode;
  readonly facts: AuthErrorFacts;

  constructor(code: AuthErrorCode, facts: AuthErrorFacts = {}, options?: ErrorOptions) {
    super(`auth: ${code}`, options);
    this.code = code;
    this.facts = facts;
  }
}

/** By name: proxy.ts and the pages are bundled apart, and each has a class of its own. */
export function isAuthError(error: unknown): error is AuthError {
  return error instanceof Error && error.name === 'AuthError';
}
