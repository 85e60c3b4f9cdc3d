import 'server-only';
import { z } from 'zod';
import { toSafeStorefrontReturnTo } from './return-to';
import { type ConfirmedPurpose, confirmedPurposes, type SignInHints } from './start-sign-in';

// Longest address SMTP can carry (RFC 5321 §4.5.3.1.3 less the brackets).
const emailSchema = z.email().max(254);
const localeSchema = z.string().regex(/^[A-Za-z]{2}(-[A-Za-z]{2})?$/);

const confirmSchema = z.enum(confirmedPurposes);

export type SignInRequest = SignInHints & {
  /** What whoever is signed in wants to confirm by signing in once more. */
  readonly confirm?: ConfirmedPurpose | undefined;
};

/**
 * The four parameters a sign-in link may carry; whatever else stands in the query (client_id,
 * redirect_uri, scope …) never reaches the shop.
 */
export function parseSignInRequest(dangerousQuery: URLSearchParams): SignInRequest {
  const returnTos = dangerousQuery.getAll('return_to');
  return {
    returnTo: toSafeStorefrontReturnTo(returnTos.length === 1 ? returnTos[0] : undefined),
    loginHint: emailSchema.safeParse(dangerousQuery.get('login_hint')).data,
    locale: localeSchema.safeParse(dangerousQuery.get('locale')).data,
    confirm: confirmSchema.safeParse(dangerousQuery.get('confirm')).data,
  };
}
