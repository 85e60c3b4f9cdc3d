import 'server-only';
import * as oidc from 'openid-client';
import { getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';
import { getProvider } from './get-provider';

/**
 * Where the browser goes to end the shop's own session (OIDC RP-Initiated Logout §2).
 * @throws {AuthError}
 */
export async function buildLogoutUrl(idToken: string, now: Date = new Date()): Promise<URL> {
  return oidc.buildEndSessionUrl(await getProvider(now), {
    id_token_hint: idToken,
    post_logout_redirect_uri: new URL(routes.signedOut(), getEnv().siteOrigin).href,
  });
}
