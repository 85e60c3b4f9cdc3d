import 'server-only';
import { decodeJwt } from 'jose';
import * as oidc from 'openid-client';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { record } from '@/lib/telemetry/telemetry';
import { traced } from '@/lib/telemetry/traced';
import { toShopRequestId } from '@/lib/upstream/shop-request-id';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { isAuthError } from './errors';
import { getProvider } from './get-provider';
import { refreshedIdToken } from './provider-fetch';
import { type Tokens, toExpiresAt } from './tokens';

/** `dead`: sign in again. `transient`: keep the session, try later. */
export type RefreshResult =
  | { readonly kind: 'refreshed'; readonly tokens: Tokens }
  | {
      readonly kind: 'dead';
      /** The shop said so of this very token. */
      readonly isRefused?: true;
    }
  | { readonly kind: 'transient' };

/** RFC 6749 §5.2; anything else a server writes there is not for the log. */
const knownErrors: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
]);

/**
 * Whether a refreshed ID token, if there is one, speaks of the same person by the same shop to us (OIDC Core
 * §12.2). It came over TLS from the token endpoint and is not kept, so its signature is not asked for
 * (§3.1.3.7, 6).
 */
function isSamePerson(idToken: unknown, subject: string): boolean {
  if (typeof idToken !== 'string') return true;
  const { clientId, issuer } = getEnv();
  try {
    const { iss, sub, aud } = decodeJwt(idToken);
    return iss === issuer && sub === subject && [aud].flat().includes(clientId);
  } catch {
    return false;
  }
}

function toFacts(error: unknown): Record<string, string | number | null> {
  if (error instanceof oidc.ResponseBodyError) {
    const reason = knownErrors.has(error.error) ? error.error : 'unknown';
    const shopRequestId = toShopRequestId(error.response.headers);
    return { status: error.status, reason, shopRequestId };
  }
  if (isAuthError(error)) return { reason: error.code, ...(error.facts as Record<string, string>) };
  if (!(error instanceof oidc.ClientError)) return { reason: 'unknown' };
  const reason = error.code ?? 'unknown';
  if (error.cause instanceof Response) {
    const { status, headers } = error.cause;
    return { reason, status, shopRequestId: toShopRequestId(headers) };
  }
  return isUpstreamError(error.cause) ? { reason, upstream: error.cause.code } : { reason };
}

/** Nobody is signed out for it, and nothing works until somebody mends the settings. */
function tellOperator(error: unknown): void {
  const reason = error instanceof oidc.ResponseBodyError ? error.error : '';
  if (reason !== 'invalid_client' && reason !== 'unauthorized_client') return;
  const advice =
    'check PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID and CUSTOMER_ACCOUNT_API_CLIENT_SECRET';
  log().error({ event: 'config.client_rejected', reason }, advice);
}

/**
 * Trades the refresh token for new tokens. Only `invalid_grant` is final: Shopify answers passing faults
 * with 401 and an empty error code, and an outage must never sign anybody out
 * (github.com/Shopify/hydrogen/pull/3916).
 */
export async function refreshTokens(
  tokens: Tokens,
  subject: string,
  now: Date = new Date(),
): Promise<RefreshResult> {
  return traced('token-refresh', {}, async (span) => {
    const result = await trade(tokens, subject, now);
    span?.note({ 'foyer.outcome': result.kind });
    record('foyer.token.refreshes', 1, { 'foyer.outcome': result.kind });
    return result;
  });
}

async function trade(tokens: Tokens, subject: string, now: Date): Promise<RefreshResult> {
  if (!tokens.refreshToken) return { kind: 'dead' };
  try {
    const provider = await getProvider(now);
    const answer = await oidc.refreshTokenGrant(provider, tokens.refreshToken, {
      client_id: getEnv().clientId,
    });
    if (!isSamePerson(answer[refreshedIdToken], subject)) {
      log().error({ event: 'auth.subject_changed' }, 'refresh answered for another customer');
      return { kind: 'dead' };
    }
    // Bound to a key that we do not have (RFC 9449 §5): the shop would take it from nobody here.
    if (answer.token_type !== 'bearer') {
      log().warn(
        { event: 'auth.refresh_failed', final: false, reason: 'token_type' },
        'refresh failed',
      );
      return { kind: 'transient' };
    }
    return {
      kind: 'refreshed',
      tokens: {
        accessToken: answer.access_token,
        accessTokenExpiresAt: toExpiresAt(answer.expires_in, now),
        refreshToken: answer.refresh_token ?? tokens.refreshToken,
        idToken: tokens.idToken,
      },
    };
  } catch (error) {
    const isDead = error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant';
    tellOperator(error);
    const facts = { event: 'auth.refresh_failed', final: isDead, ...toFacts(error) };
    log().warn(facts, 'refresh failed');
    return isDead ? { kind: 'dead', isRefused: true } : { kind: 'transient' };
  }
}
