import 'server-only';
import * as oidc from 'openid-client';
import { getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';
import { toShopRequestId } from '@/lib/upstream/shop-request-id';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { toAnswerErrorCode } from './answer-error';
import { AuthError, type AuthErrorCode, isAuthError } from './errors';
import { getProvider } from './get-provider';
import type { Transaction } from './start-sign-in';
import { type Tokens, toExpiresAt } from './tokens';

const maxClockSkewSeconds = 600;

/** Here a 401 speaks of us, since the shopper's code comes with it for the first time (RFC 6749 §5.2). */
function toTokenErrorCode(error: string, status: number): AuthErrorCode {
  if (error === 'invalid_grant') return 'rejected';
  if (error === 'invalid_client' || error === 'unauthorized_client') return 'misconfigured';
  return status === 401 ? 'misconfigured' : 'outage';
}

const toAnswerFacts = ({ status, headers }: Response) => ({
  status,
  shopRequestId: toShopRequestId(headers),
});

function toAuthError(error: unknown): AuthError {
  if (isAuthError(error)) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    return new AuthError(toAnswerErrorCode(error.error), { step: 'callback' }, { cause: error });
  }
  if (error instanceof oidc.ResponseBodyError) {
    return new AuthError(
      toTokenErrorCode(error.error, error.status),
      { step: 'token', ...toAnswerFacts(error.response) },
      { cause: error },
    );
  }
  if (error instanceof oidc.ClientError) {
    if (error.cause instanceof Response && error.cause.status === 401) {
      return new AuthError('misconfigured', { step: 'token', status: 401 }, { cause: error });
    }
    const isOutage =
      isUpstreamError(error.cause) ||
      /TIMEOUT|RESPONSE_IS_NOT|PARSE_ERROR|UNEXPECTED_RESPONSE/.test(error.code ?? '');
    const facts = { step: 'verify', check: error.code ?? 'unknown' };
    const told =
      error.cause instanceof Response ? { ...facts, ...toAnswerFacts(error.cause) } : facts;
    return new AuthError(isOutage ? 'outage' : 'rejected', told, { cause: error });
  }
  return new AuthError('outage', { step: 'token' }, { cause: error });
}

/** Checks beyond openid-client's: it accepts an `iat` an hour ahead, a foreign `azp` beside a single `aud`, and an empty `sub`. */
function checkClaims(claims: oidc.IDToken, now: Date): void {
  const { clientId } = getEnv();
  const nowSeconds = now.getTime() / 1000;
  if (Math.abs(claims.iat - nowSeconds) > maxClockSkewSeconds) {
    throw new AuthError('rejected', { step: 'claims', check: 'iat' });
  }
  if (claims.azp !== undefined && claims.azp !== clientId) {
    throw new AuthError('rejected', { step: 'claims', check: 'azp' });
  }
  if (claims.sub === '' || claims.sub.length > 255) {
    throw new AuthError('rejected', { step: 'claims', check: 'sub' });
  }
}

export type SignedIn = {
  readonly subject: string;
  readonly tokens: Tokens;
  /** When the person last typed a code, in milliseconds since the epoch, if the shop says (OIDC Core §2). */
  readonly authenticatedAt: number | null;
};

/**
 * Ends the flow: `state`, `iss` when present (RFC 9207), code + verifier, then the ID token's signature
 * (RS256 against the JWKS) and claims (OIDC Core §3.1.3.7).
 * @param callbackUrl our registered redirect URI with the query the browser brought
 * @throws {AuthError}
 */
export async function finishSignIn(
  callbackUrl: URL,
  transaction: Transaction,
  now: Date = new Date(),
): Promise<SignedIn> {
  const { clientId, siteOrigin } = getEnv();
  const provider = await getProvider(now);
  // The odd form of one page of Shopify's docs ("Checkout authentication"): a code that is none.
  if (toAnswerErrorCode(callbackUrl.searchParams.get('code')) === 'login-required') {
    throw new AuthError('login-required', { step: 'callback' });
  }
  const currentUrl = new URL(routes.authorize(), siteOrigin);
  currentUrl.search = callbackUrl.search;
  try {
    const answer = await oidc.authorizationCodeGrant(
      provider,
      currentUrl,
      {
        expectedState: transaction.state,
        expectedNonce: transaction.nonce,
        pkceCodeVerifier: transaction.codeVerifier,
        idTokenExpected: true,
      },
      // Shopify wants the client id in the body even beside Basic credentials.
      { client_id: clientId },
    );
    const claims = answer.claims();
    if (!claims || !answer.id_token) throw new AuthError('rejected', { check: 'id_token' });
    // A token bound to a key that we do not have could not be used (RFC 9449 §5).
    if (answer.token_type !== 'bearer') throw new AuthError('rejected', { check: 'token_type' });
    checkClaims(claims, now);
    return {
      subject: claims.sub,
      authenticatedAt: claims.auth_time === undefined ? null : claims.auth_time * 1000,
      tokens: {
        accessToken: answer.access_token,
        accessTokenExpiresAt: toExpiresAt(answer.expires_in, now),
        refreshToken: answer.refresh_token ?? null,
        idToken: answer.id_token,
      },
    };
  } catch (error) {
    throw toAuthError(error);
  }
}
