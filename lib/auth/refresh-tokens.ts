import 'server-only';
import * as oidc from 'openid-client';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { getProvider } from './get-provider';
import { type Tokens, toExpiresAt } from './tokens';

/** `dead`: sign in again. `transient`: keep the session, try later. */
export type RefreshResult =
  | { readonly kind: 'refreshed'; readonly tokens: Tokens }
  | { readonly kind: 'dead' }
  | { readonly kind: 'transient' };

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
  if (!tokens.refreshToken) return { kind: 'dead' };
  try {
    const provider = await getProvider(now);
    const answer = await oidc.refreshTokenGrant(provider, tokens.refreshToken, {
      client_id: getEnv().clientId,
    });
    const claims = answer.claims();
    if (claims && claims.sub !== subject) {
      // OIDC Core §12.2: a refreshed ID token must speak of the same person.
      log().error({ event: 'auth.subject_changed' }, 'refresh answered for another customer');
      return { kind: 'dead' };
    }
    return {
      kind: 'refreshed',
      tokens: {
        accessToken: answer.access_token,
        accessTokenExpiresAt: toExpiresAt(answer.expires_in, now),
        refreshToken: answer.refresh_token ?? tokens.refreshToken,
        idToken: answer.id_token ?? tokens.idToken,
      },
    };
  } catch (error) {
    const isDead = error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant';
    const facts =
      error instanceof oidc.ResponseBodyError
        ? { status: error.status }
        : { check: error instanceof Error ? error.name : 'unknown' };
    log().warn({ event: 'auth.refresh_failed', final: isDead, ...facts }, 'refresh failed');
    return { kind: isDead ? 'dead' : 'transient' };
  }
}
