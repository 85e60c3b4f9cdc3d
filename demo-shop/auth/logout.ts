import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { signInErrorPage } from '../pages/sign-in-pages.ts';
import type { ShopState } from '../state.ts';
import { authPaths } from './paths.ts';

async function getHint(provider: Provider, state: ShopState, dangerousHint: string) {
  let hint: string;
  try {
    hint = state.signingKeys.toFirst(dangerousHint);
  } catch {
    return null;
  }
  for (const { clientId } of state.clients) {
    const client = await provider.Client.find(clientId);
    if (!client) continue;
    try {
      const { payload } = await provider.IdToken.validate(hint, client);
      return { client, subject: payload.sub };
    } catch {
      // Not for this client, or not signed by us: the next one may know it.
    }
  }
  return null;
}

/** Ends this browser's session here together with every token that came out of it. */
async function endSession(
  ctx: Koa.Context,
  provider: Provider,
  subject: string,
  endsTokens: boolean,
) {
  const session = await provider.Session.get(ctx);
  // A hint speaks for one person only: somebody else's session in this browser stays.
  if (session.accountId !== subject) return;
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    if (!grantId || !endsTokens) continue;
    await provider.AccessToken.revokeByGrantId(grantId);
    await provider.RefreshToken.revokeByGrantId(grantId);
    await provider.AuthorizationCode.revokeByGrantId(grantId);
    await provider.Grant.adapter.destroy(grantId);
  }
  await session.destroy();
  ctx.cookies.set('demo_shop_session', null, { path: '/authentication', httpOnly: true });
}

/**
 * RP-initiated logout as Shopify has it: the ID token is required, nobody is asked again, and an address
 * that is not registered is ignored in favour of the registered one (github.com/Shopify/hydrogen/issues/2684).
 * oidc-provider's own would ask for confirmation, so this drives its models directly.
 */
export function logoutMiddleware(provider: Provider, state: ShopState): Koa.Middleware {
  return async (ctx, next) => {
    if (ctx.path !== authPaths.logout || ctx.method !== 'GET') return next();
    ctx.set('cache-control', 'no-store');
    const { id_token_hint: dangerousHint, post_logout_redirect_uri: dangerousUri } = ctx.query;
    const hint =
      typeof dangerousHint === 'string' ? await getHint(provider, state, dangerousHint) : null;
    const { logoutEndsTokens, logoutNeedsReturnUri } = state.settings.current;
    const isReturnMissing = logoutNeedsReturnUri && !dangerousUri;
    if (!hint || isReturnMissing) {
      ctx.status = 400;
      ctx.type = 'html';
      ctx.body = signInErrorPage({
        shopName: state.shopName,
        appOrigin: state.config.appOrigins[0] ?? '/',
        error: 'invalid_request',
        description: isReturnMissing
          ? 'post_logout_redirect_uri is missing.'
          : 'id_token_hint is missing or not one of this shop.',
      });
      return;
    }
    await endSession(ctx, provider, hint.subject, logoutEndsTokens);
    const registered = state.clients.find(({ clientId }) => clientId === hint.client.clientId);
    const uris = registered?.postLogoutRedirectUris ?? [];
    ctx.redirect(uris.find((uri) => uri === dangerousUri) ?? uris[0] ?? '/');
  };
}
